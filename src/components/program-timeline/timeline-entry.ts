import { html, nothing, type TemplateResult } from 'lit';
import type {
  History,
  Organisation,
  Period,
  Timeline,
  TimelineEntry,
  TimelineGap,
} from '../../data/index.js';
import { renderOpinion } from '../shared/opinion-item.js';
import { ofWhat, sourceFold } from '../shared/source-list.js';
import { heading } from '../shared/templates.js';
import { periodText } from '../shared/validity.js';
import { renderBar } from './timeline-axis.js';
import type { TimelineLocalize } from './timeline-words.js';

interface EntryOptions {
  axis: Timeline;
  history: History;
  organisation: Organisation | undefined;
  localize: TimelineLocalize;
  /** Level of the headings of programmes. */
  level: number;
  /** Id of the programme that the page shows. */
  shown: string;
}

/** Programmes and the time between them, in order. */
export const renderEntries = (
  list: readonly (TimelineEntry | TimelineGap)[],
  options: EntryOptions,
): TemplateResult =>
  html`<ol class="entries" role="list">
    ${list.map((one) => ('entry' in one ? renderEntry(one, options) : renderGap(one, options)))}
  </ol>`;

function renderGap(gap: TimelineGap, { axis, localize }: EntryOptions): TemplateResult {
  const text = localize.term(
    'timelineGap',
    localize.calendarDate(gap.from),
    gap.to ? localize.calendarDate(gap.to) : '',
  );
  return html`<li class="entry without" part="gap">
    <p class="when">${text}</p>
    ${renderBar(gap, axis, 'gap')}
  </li>`;
}

function renderEntry(one: TimelineEntry, options: EntryOptions): TemplateResult {
  const { axis, history, organisation, localize, level, shown } = options;
  const { entry, state, under } = one;
  const { language: lang, sources } = history;
  const name = ofWhat(html`<span lang=${lang}>${entry.shortTitle}</span>`);
  const period = (one: Period) => periodText(one, localize);
  return html`<li class="entry ${state ?? 'unknown'}" part="entry">
    <div class="when">
      ${heading(level, html`<span lang=${lang}>${entry.shortTitle}</span>`)}
      <p class=${state ?? nothing}>
        ${state ? html`<span class="disc" aria-hidden="true"></span>` : nothing}
        ${
          state
            ? localize.term('validity', state, period(entry.period))
            : localize.term('stateUnknown', period(entry.period))
        }.
        ${entry.id === shown ? html`<strong>${localize.term('shownHere')}.</strong>` : nothing}
      </p>
    </div>
    ${renderBar(one, axis, 'program')}
    <div class="more">
      ${entry.otherPeriods.map(
        (other) => html`<p class="small">${localize.term('alsoCalled', period(other.period))}</p>`,
      )}
      ${entry.note ? html`<p lang=${lang}>${entry.note}</p>` : nothing}
      ${
        entry.ownReading
          ? html`<p class="small muted">
              ${localize.term('readByUs')} <span lang=${lang}>${entry.ownReading}</span>
            </p>`
          : nothing
      }
      ${
        entry.opinions.length > 0
          ? html`<details>
              <summary>${localize.term('saidOfIt')} (${entry.opinions.length})${name}</summary>
              <ul>
                ${entry.opinions.map((opinion) =>
                  renderOpinion(opinion, { localize, organisation, sources, language: lang }),
                )}
              </ul>
            </details>`
          : nothing
      }
      ${sourceFold(
        [...entry.sources, ...entry.otherPeriods.flatMap((other) => other.sources)],
        sources,
        localize,
        lang,
        name,
        entry.title === entry.shortTitle ? nothing : html`<p lang=${lang}>${entry.title}</p>`,
      )}
    </div>
    ${under.length > 0 ? renderEntries(under, { ...options, level: level + 1 }) : nothing}
  </li>`;
}
