import { html, nothing } from 'lit';
import { fresh, keyed } from './keyed.js';
import { renderTagFault } from './states.js';
import {
  answerParts,
  directory,
  validityState,
  type Namnd,
  type NamndLookup,
  type ProgramData,
} from '../../data/index.js';
import { countItems } from './count-items.js';
import { heading, proposedTag } from './templates.js';
import type { ProgramLocalize } from './program-words.js';

/** That a nämnd does not exist, or no longer does; nothing where all is well. */
export function renderNamndNotice(found: NamndLookup, localize: ProgramLocalize) {
  if (found.state === 'current') return nothing;
  if (found.state === 'unknown')
    return renderTagFault(localize.fault('unknownNamnd', found.id, found.near));
  return html`<p class="notice ended" part="notice">
    ${fresh(
      localize.term(
        'endedNamnd',
        found.namnd.name,
        localize.calendarDate(found.namnd.validTo ?? ''),
        found.successors.map(({ name }) => name),
      ),
    )}
  </p>`;
}

/** What there may be to know about the responsibilities of a programme: where our sources fall short. */
export function renderCaveats({ program }: ProgramData) {
  const caveats = program.gaps.filter(({ about }) => about === 'responsibilities');
  return caveats.length === 0
    ? nothing
    : html`<div class="small muted">
        ${caveats.map(({ text }) => html`<p lang=${program.language}>${text}</p>`)}
      </div>`;
}

interface AnswerOptions {
  data: ProgramData;
  localize: ProgramLocalize;
  /** Level of the heading. */
  level: number;
  ours: Namnd;
  now: Date;
  /** Stands above the name. */
  label: unknown;
}

/** What a nämnd answers for: a sentence for each role, then its duties for the whole programme. */
export function renderAnswer({ data, localize, level, ours, now, label }: AnswerOptions): unknown {
  const { program, organisation } = data;
  const { name, language } = directory(organisation);
  const past = ['expired', 'replaced'].includes(validityState(program, now));
  const parts = answerParts(program, organisation, ours.id, now);
  const duties = parts.filter(({ items }) => items[0]?.kind === 'duty');
  const given = program.activities.length + program.indicators.length + program.duties.length > 0;
  // Made anew for each nämnd: see `ValdElement`.
  return keyed(
    ours.id,
    html`<section class="answer own" part="answer">
      <p class="eyebrow">${label}</p>
      ${heading(level, html`<span lang=${language}>${ours.name}</span>`, { focusable: true })}
      ${
        parts.length === 0
          ? html`<p>${localize.term('noResponsibility', ours.name, given)}</p>`
          : html`<ul>
              ${parts.map((part) => {
                if (duties.includes(part)) return nothing;
                const [item] = part.items;
                return html`<li>
                  ${proposedTag(part, localize)}${localize.term('answer', {
                    ...part,
                    name: ours.name,
                    group: part.viaGroup && name(part.viaGroup),
                    counts: countItems(part.items),
                    goals: localize.term(
                      'goalNumbers',
                      part.goals.map(({ number }) => number),
                    ),
                    past,
                  })}${
                    part.items.length === 1
                      ? html`: <q lang=${program.language}>${item!.text}</q>`
                      : '.'
                  }
                </li>`;
              })}
              ${[...new Set(duties.map(({ viaGroup }) => viaGroup))].map(
                (group) =>
                  html`<li>
                    ${localize.term('answerDuties', ours.name, group && name(group), past)}
                    <ul class="bullets">
                      ${duties
                        .filter(({ viaGroup }) => viaGroup === group)
                        .flatMap((part) =>
                          part.items.map(
                            ({ text }) =>
                              html`<li>
                                ${proposedTag(part, localize)}${localize.term('partTitle', {
                                  ...part,
                                  group: undefined,
                                })}:
                                <q lang=${program.language}>${text}</q>
                              </li>`,
                          ),
                        )}
                    </ul>
                  </li>`,
              )}
            </ul>`
      }
      ${renderCaveats(data)}
    </section>`,
  );
}
