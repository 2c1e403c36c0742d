import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  followUpChain,
  goalFollowUp,
  type FollowUpChain,
  type ProgramData,
} from '../../data/index.js';
import type { Words } from '../../i18n/words.js';
import type { followUp } from '../../i18n/sv/follow-up.js';
import { safeHref } from './templates.js';

/** In words of `i18n/sv/follow-up.ts`: they may come late. */
type FollowUpWords = Words<typeof followUp>;

const renderIls = ({ ils }: FollowUpChain, words: FollowUpWords) => {
  const href = safeHref(ils);
  return href ? html`<p><a href=${href} rel="noreferrer">${words.openIls}</a></p>` : nothing;
};

/**
 * How a programme is followed up: from those who do the work to those who decided on it, as a list with the
 * programme's own words, and the goal of kommunfullmäktige that it ends in. Nothing where the sources do
 * not say. Needs `chainStyles`.
 */
export function renderChain(
  { program, organisation }: ProgramData,
  words: FollowUpWords,
  now: Date,
): TemplateResult | typeof nothing {
  const chain = followUpChain(program, now);
  if (!chain) return nothing;
  const { steps, statement } = chain;
  const { name, language } = directory(organisation);
  const { language: lang } = program;
  const goals = program.cityGoals.map(
    ({ text }) =>
      html`<li>
        <strong>${words.followUpGoal}</strong>
        <q lang=${lang}>${text}</q>
      </li>`,
  );
  return html`${statement ? html`<p lang=${lang}>${statement.text}</p>` : nothing}
  ${
    steps.length > 0
      ? html`<ol class="chain" role="list" part="chain">
          ${steps.map(
            ({ owners, text }) =>
              html`<li>
                <strong lang=${language}>${owners.map(name).join(', ')}</strong>
                <span lang=${lang}>${text}</span>
              </li>`,
          )}${goals}
        </ol>`
      : nothing
  }
  ${renderIls(chain, words)}`;
}

/** The same of a goal, in a sentence. Nothing where it is the same as of the programme. */
export function renderGoalChain(
  { program, organisation }: ProgramData,
  goalId: string,
  words: FollowUpWords,
  now: Date,
): TemplateResult | typeof nothing {
  const chain = goalFollowUp(program, goalId, now);
  if (!chain) return nothing;
  const { name, language } = directory(organisation);
  const steps = chain.steps.map(
    ({ owners }, at) =>
      html`${at > 0 ? `, ${words.followUpThen} ` : ' '}<span lang=${language}
          >${owners.map(name).join(', ')}</span
        >`,
  );
  const goals = program.cityGoals.map(
    ({ text }) => html`, ${words.followUpAgainst} <q lang=${program.language}>${text}</q>`,
  );
  return html`<div>
    <p class="small" part="follow-up">
      <span class="muted">${words.followUpTitle(true)}:</span>${steps}${goals}.
    </p>
    ${renderIls(chain, words)}
  </div>`;
}
