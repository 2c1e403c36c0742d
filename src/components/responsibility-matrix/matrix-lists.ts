import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../shared/keyed.js';
import type { OwnerAxisLine } from '../../data/index.js';
import { renderRoleMark } from '../shared/role-mark.js';
import { heading } from '../shared/templates.js';
import { bareName, lineName, type MatrixCell } from './matrix-cells.js';
import { markText } from './matrix-marks.js';
import type { unfolded } from './matrix-model.js';
import type { MatrixLocalize } from './matrix-words.js';

/** More than so many are folded, but for the own nämnd. */
const FOLDED = 12;

interface ListOptions {
  /** Everything that is shown, with every goal opened. */
  all: ReturnType<typeof unfolded>;
  localize: MatrixLocalize;
  level: number;
  /** Language of the programme. */
  lang: string;
  /** Language of the names of nämnder. */
  namesLang: string;
}

/** The same as the table, for a narrow column: who answers, and for what, as lists. */
export function renderLists(options: ListOptions): TemplateResult {
  const { all, localize, level, namesLang } = options;
  const bare = all.rows.flatMap(({ item, level: under }) =>
    under === 0 && item.kind === 'goal' && item.children.length === 0 ? [item] : [],
  );
  const isFolded = all.owners.length > FOLDED;
  return html`<ul class="owners" role="list">
      ${all.owners.map((line) => {
        const { own, name, members } = line.owner;
        const title = heading(level, html`<span lang=${namesLang}>${name}</span>`);
        const content = html`${
          members.length > 0
            ? html`<p class="muted">${localize.term('groupOf', members.length)}</p>`
            : nothing
        }${renderItems(line, options)}`;
        return keyed(
          line.key,
          html`<li class=${own ? 'own' : nothing}>
            ${own ? html`<p class="eyebrow">${localize.term('ourNamnd')}</p>` : nothing}
            ${
              isFolded
                ? html`<details ?open=${own}>
                    <summary>${title}</summary>
                    ${content}
                  </details>`
                : html`${title}${content}`
            }
          </li>`,
        );
      })}
    </ul>
    ${bare.length > 0 ? html`<p class="muted">${bareName(bare, localize)}.</p>` : nothing}`;
}

/** What one of them answers for: goals, and in each what it is there. */
function renderItems(owner: OwnerAxisLine, { all, localize, lang }: ListOptions): TemplateResult {
  const { rows, table } = all;
  const said = rows.flatMap((row) => {
    const { marks } = table.cell(row, owner);
    return marks.length > 0 ? [{ row, marks }] : [];
  });
  return html`<ul class="goals">
    ${said.map(({ row: goal }) =>
      goal.level > 0
        ? nothing
        : html`<li>
            <p>
              <strong lang=${goal.item.kind === 'program' ? nothing : lang}
                >${
                  // How many all of them have says nothing of the one that this is about.
                  goal.item.kind === 'program'
                    ? localize.term('wholeProgramRow')
                    : lineName(goal, localize)
                }</strong
              >
            </p>
            <ul class="said">
              ${said.map(({ row: { parent, item }, marks }) =>
                parent === goal.key
                  ? html`<li>
                      ${renderMarks(marks, localize)}: <span lang=${lang}>${item.text}</span>
                    </li>`
                  : nothing,
              )}
            </ul>
          </li>`,
    )}
  </ul>`;
}

const renderMarks = (marks: MatrixCell['marks'], localize: MatrixLocalize) =>
  marks.map(
    (mark, at) => html`${at > 0 ? ', ' : nothing}${renderRoleMark(mark, markText(mark, localize))}`,
  );
