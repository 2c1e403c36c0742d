import { html, nothing, type TemplateResult } from 'lit';
import {
  compareThemes,
  layerFacts,
  programLayers,
  type Program,
  type ProgramPair,
  type Theme,
} from '../../data/index.js';
import { periodText } from '../shared/validity.js';
import type { CompareLocalize } from './compare-words.js';

/** What both have, and what only one has, as lists. Nothing where neither has any. */
export function renderThemes(
  key: 'targetGroups' | 'violenceTypes' | 'perspectives',
  { before, after }: ProgramPair,
  localize: CompareLocalize,
): TemplateResult | typeof nothing {
  const found = compareThemes(before[key], after[key]);
  if (!found) return nothing;
  const list = (title: string, shape: string, themes: readonly Theme[], { language }: Program) =>
    themes.length === 0
      ? nothing
      : html`<div class="relation">
          <p class="kind" data-shape=${shape}>${title}</p>
          <ul class="bullets">
            ${themes.map(
              ({ name, text }) =>
                html`<li lang=${language}>${text ? `${name} – ${text}` : name}</li>`,
            )}
          </ul>
        </div>`;
  const only = (program: Program) => localize.term('onlyIn', periodText(program.period, localize));
  return html`${list(localize.term('inBoth'), '=', found.both, after)}
  ${list(only(before), '−', found.onlyBefore, before)}
  ${list(only(after), '+', found.onlyAfter, after)}`;
}

/** Which layers each programme has, as a table. */
export function renderLayersTable(
  { before, after }: ProgramPair,
  localize: CompareLocalize,
): TemplateResult {
  const programs = [before, after];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${localize.term('layerHeader')}</th>
        ${programs.map((program) => html`<th scope="col">${periodText(program.period, localize)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${programLayers.map(
        (layer) =>
          html`<tr>
            <th scope="row">${localize.term(layer)}</th>
            ${programs.map(
              (program) =>
                html`<td>${localize.term('layerFacts', layerFacts(program, layer))}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
