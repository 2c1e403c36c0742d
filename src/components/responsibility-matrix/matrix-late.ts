import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { css } from '../../styles/css.js';
import { checkMatrix, type MatrixFinding, type ProgramData } from '../../data/index.js';
import { checks } from '../../i18n/sv/checks.js';
import { addStyles } from '../shared/add-styles.js';
import { renderWayToOpinions } from '../shared/on-page.js';
import { heading } from '../shared/templates.js';
import type { MatrixLocalize } from './matrix-words.js';

/*
 * Only whoever keeps the programme asks for checks, and few pages have opinions to lead to: this comes where
 * one of them is there.
 */

const checksStyles = css`
  section {
    padding-block-start: calc(2 * var(--_space));
  }
  .findings {
    margin-block-start: var(--_space);
  }
  .findings thead th {
    position: static;
    border-inline-end: 0;
  }
  .findings tbody th {
    max-inline-size: 26em;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }
  .findings .count {
    text-align: end;
  }
  .findings summary {
    padding-block: 0;
  }
`;

/** What the checks need in the element that has them. */
export const dress = (host: LitElement): void => addStyles(host, checksStyles);

/** What stands below the matrix: the way to the opinions on the page, and the checks where they are asked for. */
export function renderLate(
  host: LitElement & { checks: boolean; headingLevel: number },
  data: ProgramData,
  localize: MatrixLocalize,
  now: Date,
): TemplateResult {
  return html`${
    // What is only proposed is a proposal of somebody.
    renderWayToOpinions(host, data.program, localize)
  }${host.checks ? renderChecks(data, localize, host.headingLevel + 1, now) : nothing}`;
}

/** What in the responsibilities the programme owner should look at: how many of each kind, and which. */
function renderChecks(
  { program, organisation }: ProgramData,
  localize: MatrixLocalize,
  level: number,
  now: Date,
): TemplateResult {
  const words = localize.late(checks);
  const rows = new Map<string, string[]>();
  for (const finding of checkMatrix(program, organisation, now)) {
    const name = rowName(finding, localize);
    const list = finding.kind === 'idle' ? finding.names : [words.finding(finding)];
    rows.set(name, [...(rows.get(name) ?? []), ...list]);
  }
  return html`<section part="checks">
    ${heading(level, words.checks, { id: 'checks' })}
    ${
      rows.size === 0
        ? html`<p>${words.checksNone}</p>`
        : html`<table class="findings" aria-labelledby="checks">
            <thead>
              <tr>
                <th scope="col">${words.checksWhat}</th>
                <th scope="col" class="count">${words.checksCount}</th>
                <th scope="col">${words.checksWhich}</th>
              </tr>
            </thead>
            <tbody>
              ${[...rows].map(([name, list]) => renderRow(name, list, words))}
            </tbody>
          </table>`
    }
  </section>`;
}

const rowName = (finding: MatrixFinding, localize: MatrixLocalize): string =>
  localize
    .late(checks)
    .findings(finding.kind, finding.kind === 'idle' ? localize.term('kind', finding.of) : '');

const renderRow = (name: string, list: readonly string[], words: typeof checks): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td class="count">${list.length}</td>
    <td>
      <details>
        <summary>${words.checksShow}<span class="visually-hidden">: ${name}</span></summary>
        <ul class="bullets">
          ${list.map((one) => html`<li>${one}</li>`)}
        </ul>
      </details>
    </td>
  </tr>`;
