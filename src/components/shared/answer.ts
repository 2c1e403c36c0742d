import { html, nothing, type TemplateResult } from 'lit';
import {
  answerParts,
  directory,
  type Namnd,
  type NamndLookup,
  type ProgramData,
} from '../../data/index.js';
import { countItems } from './count-items.js';
import { heading, proposedTag } from './templates.js';
import type { Localize } from '../../i18n/localize.js';

/** That a nämnd does not exist, or no longer does; nothing where all is well. */
export function renderNamndNotice(found: NamndLookup, localize: Localize) {
  if (found.state === 'current') return nothing;
  return html`<p class="notice" part="notice">
    ${
      found.state === 'unknown'
        ? localize.term('unknownNamnd', found.id, found.near)
        : localize.term(
            'endedNamnd',
            found.namnd.name,
            localize.calendarDate(found.namnd.validTo ?? ''),
            found.successors.map(({ name }) => name),
          )
    }
  </p>`;
}

/** What a nämnd answers for, one sentence a part. */
export function renderAnswer(
  { program, organisation }: ProgramData,
  localize: Localize,
  level: number,
  ours: Namnd,
): TemplateResult {
  const { name } = directory(organisation);
  const parts = answerParts(program, organisation, ours.id);
  return html`<section class="answer own" part="answer">
    <p class="eyebrow">${localize.term('ourNamnd')}</p>
    ${heading(level, html`<span lang="sv">${ours.name}</span>`)}
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
