import { html, nothing } from 'lit';
import {
  answerParts,
  answerSum,
  caveatsOf,
  currentTime,
  directory,
  validityState,
  type AnswerPart,
  type Item,
  type Namnd,
  type NamndLookup,
  type Program,
  type ProgramData,
} from '../../data/index.js';
import { countItems } from './count-items.js';
import { fresh, keyed } from './keyed.js';
import type { Localize } from '../../i18n/localize.js';
import type { answer } from '../../i18n/sv/answer.js';
import type { items } from '../../i18n/sv/items.js';
import type { programWords, ProgramLocalize } from './program-words.js';
import { ofWhat } from './source-list.js';
import { renderTagFault } from './states.js';
import { heading, proposedTag } from './templates.js';

/** So many items stand in the answer for one role; the others are folded. */
const FEW = 5;

/** That a nämnd does not exist, or no longer does; nothing where all is well. */
export function renderNamndNotice(
  found: NamndLookup,
  { organisation }: ProgramData,
  localize: ProgramLocalize,
) {
  if (found.state === 'current') return nothing;
  if (found.state === 'unknown') {
    const near = organisation ? localize.nearest(organisation, found.id, currentTime()) : [];
    return renderTagFault(localize.fault('unknownNamnd', found.id, near));
  }
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

type ItemLocalize = Localize<typeof programWords & typeof items>;
type AnswerLocalize = Localize<typeof programWords & typeof items & typeof answer>;

interface AnswerOptions {
  data: ProgramData;
  localize: AnswerLocalize;
  /** Level of the heading. */
  level: number;
  ours: Namnd;
  now: Date;
  /** Whether the nämnd is the reader's choice, and not the page's. */
  chosen?: boolean;
  /** Stands above the name, before what it answers. */
  label?: unknown;
  /** What it answers for, where it is not a list by role. */
  list?: unknown;
}

/** What a nämnd answers for: as a sum, then by role; last what there is to know about it. */
export function renderAnswer(options: AnswerOptions): unknown {
  const { data, localize, level, ours, now, chosen = false, label, list } = options;
  const { program, organisation } = data;
  const { name, language } = directory(organisation);
  const past = ['expired', 'replaced'].includes(validityState(program, now));
  const parts = answerParts(program, organisation, ours.id, now);
  const given = program.activities.length + program.indicators.length + program.duties.length > 0;
  const { groups, own, viaGroups, proposed } = answerSum(parts);
  const counts = {
    own: countItems(own),
    viaGroups: countItems(viaGroups),
    proposed: countItems(proposed),
  };
  // Made anew for each nämnd: see `ValdElement`.
  return keyed(
    ours.id,
    html`<section class="answer own" part="answer">
      ${heading(
        level,
        html`<span class="eyebrow">${label}${localize.term('answerLabel', chosen, past)}</span>
          <span lang=${language}>${ours.name}</span>`,
        { className: 'whose', focusable: true },
      )}
      <p class="sum">
        ${
          parts.length === 0
            ? localize.term('noResponsibility', ours.name, given)
            : localize.term('answerSum', counts, groups.map(name), past)
        }
      </p>
      ${list ?? renderByRole(parts, program, name, localize)} ${renderCaveats(data, ours, localize)}
    </section>`,
  );
}

/** One entry for each role; what a group has decided, and so every nämnd in it, is one entry. */
function renderByRole(
  parts: readonly AnswerPart[],
  program: Program,
  name: (id: string) => string,
  localize: AnswerLocalize,
) {
  if (parts.length === 0) return nothing;
  const entries = new Map<unknown, AnswerPart[]>();
  for (const part of parts) {
    const key = part.status === 'decided' && part.viaGroup ? part.viaGroup : part;
    entries.set(key, [...(entries.get(key) ?? []), part]);
  }
  return html`<dl class="by-role">
    ${[...entries.values()].map((ones) => {
      const [first] = ones as [AnswerPart];
      const isGroup = first.status === 'decided' && first.viaGroup;
      const title = isGroup
        ? localize.term('throughGroup', name(isGroup))
        : localize.term('partTitle', { ...first, group: first.viaGroup && name(first.viaGroup) });
      const items = ones.flatMap((part) =>
        part.items.map((item) => renderItem(item, program, localize, isGroup ? part : undefined)),
      );
      const more = items.slice(FEW);
      return html`<div>
        <dt>${proposedTag(first, localize)}${title}</dt>
        <dd>
          <ul>
            ${items.slice(0, FEW)}
          </ul>
          ${
            more.length > 0
              ? html`<details>
                  <summary>${localize.term('moreItems', more.length)}${ofWhat(title)}</summary>
                  <ul>
                    ${more}
                  </ul>
                </details>`
              : nothing
          }
        </dd>
      </div>`;
    })}
  </dl>`;
}

/**
 * A duty is a fragment of a sentence: it is quoted.
 *
 * @param part - says the role, where the entry does not
 */
function renderItem(
  item: Item,
  program: Program,
  localize: AnswerLocalize,
  part: AnswerPart | undefined,
) {
  const { kind, text, goalIds } = item;
  const goals = program.goals.filter(({ id }) => goalIds.includes(id));
  const isPlain = !part || (part.role === 'responsible' && part.capacity === 'operations');
  return html`<li>
    ${
      kind === 'duty'
        ? nothing
        : html`<span class="eyebrow"
            >${localize.term(
              'inGoals',
              goals.map(({ number }) => number),
            )}</span
          > `
    }${
      isPlain
        ? nothing
        : html`<span class="muted"
            >${localize.term('partTitle', { ...part, group: undefined })}:</span
          > `
    }${
      kind === 'duty'
        ? html`<q lang=${program.language}>${text}</q>`
        : html`<span lang=${program.language}>${text}</span>`
    }${renderDates(item, program, localize)}
  </li>`;
}

/** When an activity goes on, after its text; nothing for what is none, or says nothing of it. */
export function renderDates({ kind, id }: Item, { activities }: Program, localize: AnswerLocalize) {
  const { start, end } = (kind === 'activity' && activities.find((one) => one.id === id)) || {};
  const date = (value: string | undefined) => (value ? localize.calendarDate(value) : '');
  return start || end
    ? html` <span class="muted">${localize.term('span', date(start), date(end))}</span>`
    : nothing;
}

/** What there is to know about the responsibilities of a nämnd, or of all of them; folded. */
export function renderCaveats(
  { program }: ProgramData,
  ours: Namnd | undefined,
  localize: ItemLocalize,
) {
  const caveats = caveatsOf(program, ours?.id);
  if (caveats.length === 0) return nothing;
  return html`<details class="small caveats">
    <summary class="muted">${localize.term('caveats', caveats.length)}</summary>
    <ul class="bullets">
      ${caveats.map(({ text }) => html`<li lang=${program.language}>${text}</li>`)}
    </ul>
  </details>`;
}
