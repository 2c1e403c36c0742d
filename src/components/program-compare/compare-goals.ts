import { html, nothing, type TemplateResult } from 'lit';
import {
  compareGoals,
  type Goal,
  type History,
  type Program,
  type ProgramPair,
  type RelatedGoals,
  type RelationKind,
} from '../../data/index.js';
import { ofWhat, sourceFold } from '../shared/source-list.js';
import { periodText } from '../shared/validity.js';
import { renderText } from './compare-text.js';
import type { CompareLocalize } from './compare-words.js';

/** The shape of each kind of relation. */
const shapes: Record<RelationKind, string> = {
  kept: '=',
  reworded: '≈',
  split: '⇉',
  merged: '⇇',
  new: '+',
  gone: '−',
  follows: '→',
};

/** How the goals of two programmes belong together: what a person has said of it, and what is left open. */
export function renderGoals(
  pair: ProgramPair,
  history: History | undefined,
  localize: CompareLocalize,
): TemplateResult {
  const { related, open } = compareGoals(pair, history);
  const left = [
    ...open.before.map((goal) => ({ goal, program: pair.before })),
    ...open.after.map((goal) => ({ goal, program: pair.after })),
  ];
  return html`${
    related.length > 0
      ? html`<ul class="relations">
          ${related.map((one) => renderRelation(one, pair, history!, localize))}
        </ul>`
      : nothing
  }
  ${
    left.length > 0
      ? html`<p>${localize.term('openGoals')}</p>
          <ul class="relations">
            ${left.map(
              ({ goal, program }) =>
                html`<li>
                  <p class="eyebrow">${labelOf(goal, program, localize)}</p>
                  <p lang=${program.language}>${goal.text}</p>
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
}

const labelOf = ({ number }: Goal, program: Program, localize: CompareLocalize): string =>
  localize.term('goalOf', localize.term('goal', number), periodText(program.period, localize));

function renderRelation(
  { kind, before, after, relation }: RelatedGoals,
  pair: ProgramPair,
  history: History,
  localize: CompareLocalize,
): TemplateResult {
  const [old] = before;
  const [next] = after;
  const named = [
    ...before.map((goal) => labelOf(goal, pair.before, localize)),
    ...after.map((goal) => labelOf(goal, pair.after, localize)),
  ].join(', ');
  const isOneToOne = before.length < 2 && after.length < 2;
  const list = (goals: readonly Goal[], program: Program) =>
    html`<div>
      ${goals.map(
        (goal) =>
          html`<p class="eyebrow">${labelOf(goal, program, localize)}</p>
            <p lang=${program.language}>${goal.text}</p>`,
      )}
    </div>`;
  return html`<li class="relation" part="relation">
    <p class="kind" data-shape=${shapes[kind]}>${localize.term('relation', kind, pair.isParent)}</p>
    <div class="texts">
      ${
        isOneToOne
          ? renderText(pair, { before: old?.text, after: next?.text }, localize, {
              before: old ? labelOf(old, pair.before, localize) : '',
              after: next ? labelOf(next, pair.after, localize) : '',
            })
          : html`<div class="two">${list(before, pair.before)}${list(after, pair.after)}</div>`
      }
      ${
        relation.isOwnReading || relation.note
          ? html`<p class="small muted">
              ${relation.isOwnReading ? html`${localize.term('ownReading')}. ` : nothing}
              <span lang=${history.language}>${relation.note}</span>
            </p>`
          : nothing
      }
      ${sourceFold(relation.sources, history.sources, localize, history.language, ofWhat(named))}
    </div>
  </li>`;
}
