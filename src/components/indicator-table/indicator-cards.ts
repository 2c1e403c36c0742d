import { html, nothing, type TemplateResult } from 'lit';
import {
  isLead,
  sparkAxis,
  sparkline,
  type IndicatorLine,
  type IndicatorRow,
} from '../../data/index.js';
import { sparkImage, sparkPath } from '../shared/sparkline.js';
import { heading } from '../shared/templates.js';
import { goalLabel, indicatorNotes, rowNotes, territory } from './row-words.js';
import { renderFacts } from './indicator-facts.js';
import { MANY, type IndicatorContent } from './indicator-content.js';
import type { IndicatorModel } from './indicator-model.js';

interface CardOptions {
  content: IndicatorContent;
  /** Those that are shown, in their order. */
  lines: IndicatorModel['lines'];
  states: IndicatorModel['states'];
  /** As many cards as are written; the others when the reader asks for them. */
  limit: number;
  showAll: () => void;
  level: number;
  open: ReadonlySet<string>;
  toggle: (key: string, open: boolean) => void;
  details: (row: IndicatorRow) => unknown;
}

/** What stands under one heading. */
interface Group {
  title: IndicatorLine | undefined;
  cards: IndicatorRow[];
  /** Those that are folded. */
  planned: IndicatorRow[];
}

/** The same as the rows of the table, one below the other: for a narrow column. */
export function renderCards(options: CardOptions): TemplateResult {
  const { content, lines, states, limit } = options;
  const { localize } = content.context;
  const axis = sparkAxis(content.periods);
  const groups: Group[] = [];
  let left = limit;
  let all = 0;
  lines.forEach((line, at) => {
    if (line.kind === 'planned' || states[at] === 'hidden') return;
    if (line.kind !== 'row') {
      groups.push({ title: line, cards: [], planned: [] });
      return;
    }
    all++;
    if (left-- <= 0) return;
    if (groups.length === 0) groups.push({ title: undefined, cards: [], planned: [] });
    const { cards, planned } = groups.at(-1)!;
    (line.planned && states[at] === 'folded' ? planned : cards).push(line.row);
  });
  const list = (rows: readonly IndicatorRow[], level: number) =>
    html`<ul class="cards ${limit > MANY ? 'many' : ''}" role="list">
      ${rows.map((row) => renderCard(row, level, axis, options))}
    </ul>`;
  return html`${groups.map(({ title, cards, planned }) => {
    if (cards.length === 0 && planned.length === 0 && title?.kind !== 'goal') return nothing;
    const level = options.level + (title ? (title.kind === 'goal' ? 1 : 2) : 0);
    return html`${title ? renderTitle(title, options) : nothing}
    ${cards.length > 0 ? list(cards, level) : nothing}
    ${
      planned.length > 0
        ? html`<details class="planned">
            <summary>${localize.term('plannedWithout', planned.filter(isLead).length)}</summary>
            ${list(planned, level)}
          </details>`
        : nothing
    }`;
  })}
  ${
    all > limit
      ? html`<p class="no-print">
          <button type="button" @click=${options.showAll}>
            ${localize.term('showAllRows', all)}
          </button>
        </p>`
      : nothing
  }`;
}

function renderTitle(line: IndicatorLine, { content, level }: CardOptions) {
  const { localize, program } = content.context;
  if (line.kind === 'goal') {
    const { number, text } = line.goal;
    return heading(
      level,
      html`<span class="eyebrow">${localize.term('goal', number)}</span>
        <span lang=${program.language}>${text}</span>`,
    );
  }
  return line.kind === 'indicator'
    ? heading(
        level + 1,
        html`<span lang=${program.language}>${line.row.series.indicator.text}</span>`,
      )
    : nothing;
}

function renderCard(
  row: IndicatorRow,
  level: number,
  axis: ReadonlyMap<string, number>,
  options: CardOptions,
): TemplateResult {
  const { content, open } = options;
  const { context, every } = content;
  const { localize, program } = context;
  const { series, key, own, duty } = row;
  const isName = isLead(row) && !every;
  const notes = [...(isName ? indicatorNotes(row, context) : []), ...rowNotes(row, context)];
  const path = sparkline(series, axis);
  return html`<li class=${own || (isName && duty) ? 'own' : nothing}>
    ${
      options.lines[0]?.kind === 'row'
        ? html`<p class="eyebrow">${goalLabel(series.indicator, context)}</p>`
        : nothing
    }
    ${heading(
      level,
      isName
        ? html`<span lang=${program.language}>${series.indicator.text}</span>`
        : html`${territory(row, context)}${
            every
              ? nothing
              : html`<span class="visually-hidden" lang=${program.language}
                  >: ${series.indicator.text}</span
                >`
          }`,
    )}
    ${notes.length > 0 ? html`<p class="small muted">${notes.join(' · ')}</p>` : nothing}
    ${renderFacts(row, content, path ? html` ${sparkImage(sparkPath(path))}` : nothing)}
    <details
      ?open=${open.has(key)}
      @toggle=${(event: Event) => options.toggle(key, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        ${localize.term('more')}<span class="visually-hidden"
          >: ${series.indicator.text}${isName ? '' : `, ${territory(row, context)}`}</span
        >
      </summary>
      ${open.has(key) ? options.details(row) : nothing}
    </details>
  </li>`;
}
