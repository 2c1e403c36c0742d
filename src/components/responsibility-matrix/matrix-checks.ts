import { html, type TemplateResult } from 'lit';
import { checkMatrix, type MatrixFinding, type ProgramData } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import { heading } from '../shared/templates.js';

/** What in the responsibilities the programme owner should look at: how many of each kind, and which. */
export function renderChecks(
  { program, organisation }: ProgramData,
  localize: MatrixLocalize,
  level: number,
  now: Date,
): TemplateResult {
  const rows = new Map<string, string[]>();
  for (const finding of checkMatrix(program, organisation, now)) {
    const name = rowName(finding, localize);
    const list = finding.kind === 'idle' ? finding.names : [localize.term('finding', finding)];
    rows.set(name, [...(rows.get(name) ?? []), ...list]);
  }
  const title = localize.term('checks');
  return html`<section part="checks">
    ${heading(level, title, { id: 'checks' })}
    ${
      rows.size === 0
        ? html`<p>${localize.term('checksNone')}</p>`
        : html`<table class="findings" aria-labelledby="checks">
            <thead>
              <tr>
                <th scope="col">${localize.term('checksWhat')}</th>
                <th scope="col" class="count">${localize.term('checksCount')}</th>
                <th scope="col">${localize.term('checksWhich')}</th>
              </tr>
            </thead>
            <tbody>
              ${[...rows].map(([name, list]) => renderRow(name, list, localize))}
            </tbody>
          </table>`
    }
  </section>`;
}

const rowName = (finding: MatrixFinding, localize: MatrixLocalize): string =>
  localize.term(
    'findings',
    finding.kind,
    finding.kind === 'idle' ? localize.term('kind', finding.of) : '',
  );

const renderRow = (
  name: string,
  list: readonly string[],
  localize: MatrixLocalize,
): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td class="count">${list.length}</td>
    <td>
      <details>
        <summary>
          ${localize.term('checksShow')}<span class="visually-hidden">: ${name}</span>
        </summary>
        <ul class="bullets">
          ${list.map((one) => html`<li>${one}</li>`)}
        </ul>
      </details>
    </td>
  </tr>`;
