import { html, nothing, type TemplateResult } from 'lit';
import { answerParts, directory, type NamndLookup } from '../../data/index.js';
import { countItems } from '../shared/count-items.js';
import { currentNamnd } from '../shared/namnd.js';
import { heading, proposedTag } from '../shared/templates.js';
import type { PartContext } from './program-parts.js';

/** What the own nämnd answers for, one sentence a part; or why that cannot be said. */
export function renderAnswer(
  { data: { program, organisation }, localize, level }: PartContext,
  found: NamndLookup,
): TemplateResult {
  if (found.state === 'unknown') {
    return html`<p class="notice" part="notice">
      ${localize.term('unknownNamnd', found.id, found.near)}
    </p>`;
  }
  const ended =
    found.state === 'ended'
      ? html`<p class="notice" part="notice">
          ${localize.term(
            'endedNamnd',
            found.namnd.name,
            localize.calendarDate(found.namnd.validTo ?? ''),
            found.successors.map(({ name }) => name),
          )}
        </p>`
      : nothing;
  const ours = currentNamnd(found);
  if (!ours) return html`${ended}`;
  const { name } = directory(organisation);
  const parts = answerParts(program, organisation, ours.id);
  return html`${ended}
    <section class="answer own" part="answer">
      <p class="eyebrow">${localize.term('ourNamnd')}</p>
      ${heading(level + 1, html`<span lang="sv">${ours.name}</span>`)}
      ${
        parts.length === 0
          ? html`<p>${localize.term('noResponsibility', ours.name)}</p>`
          : html`<ul>
              ${parts.map((part) => {
                const group = part.viaGroup && name(part.viaGroup);
                if (part.items[0]?.kind !== 'duty') {
                  return html`<li>
                    ${proposedTag(part, localize)}${localize.term('answer', {
                      ...part,
                      name: ours.name,
                      group,
                      counts: countItems(part.items),
                      goals: localize.term(
                        'goalNumbers',
                        part.goals.map(({ number }) => number),
                      ),
                    })}
                  </li>`;
                }
                return html`<li>
                  ${proposedTag(part, localize)}${localize.term('answerDuties', { ...part, name: ours.name, group })}
                  <ul class="duties">
                    ${part.items.map(({ text }) => html`<li lang=${program.language}>${text}</li>`)}
                  </ul>
                </li>`;
              })}
            </ul>`
      }
    </section>`;
}
