import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../shared/keyed.js';
import type { OwnerAxisLine } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import { heading } from '../shared/templates.js';
import type { unfolded } from './matrix-model.js';
import { lineName } from './matrix-cells.js';

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
  return html`<ul class="owners" role="list">
    ${all.owners.map((line) => {
      const { own, name, members } = line.owner;
      return keyed(
        line.key,
        html`<li class=${own ? 'own' : nothing}>
          ${own ? html`<p class="eyebrow">${localize.term('ourNamnd')}</p>` : nothing}
          ${heading(level, html`<span lang=${namesLang}>${name}</span>`)}
          ${
            members.length > 0
              ? html`<p class="muted">${localize.term('groupOf', members.length)}</p>`
              : nothing
          }
          ${renderItems(line, options)}
        </li>`,
      );
    })}
  </ul>`;
}

/** What one of them answers for: goals, and in each what it is there. */
function renderItems(owner: OwnerAxisLine, { all, localize, lang }: ListOptions): TemplateResult {
  const { rows, table } = all;
  const said = rows.flatMap((row) => {
    const { text } = table.cell(row, owner);
    return text ? [{ row, text }] : [];
  });
  return html`<ul>
    ${said.map(({ row: goal }) =>
      goal.level > 0
        ? nothing
        : html`<li>
            <p>
              <strong lang=${goal.item.kind === 'program' ? nothing : lang}
                >${lineName(goal, localize)}</strong
              >
            </p>
            <ul class="bullets">
              ${said.map(({ row: { parent, item }, text }) =>
                parent === goal.key
                  ? html`<li>${text}: <span lang=${lang}>${item.text}</span></li>`
                  : nothing,
              )}
            </ul>
          </li>`,
    )}
  </ul>`;
}
