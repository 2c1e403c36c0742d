import { html, nothing, type TemplateResult } from 'lit';
import { directory, followUpChain, type History, type ProgramData } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { followUp } from '../../i18n/sv/follow-up.js';
import { safeHref } from './templates.js';

/** What is said with the chain. */
export const followUpWords = followUp;

interface ChainOptions {
  data: ProgramData;
  history: History;
  now: Date;
  localize: Localize<typeof followUpWords>;
  /** Id of a goal: those who answer for its indicators and activities come first. */
  goal?: string | undefined;
}

/**
 * How a programme or a goal is followed up: from those who do the work to those who decided on it, as a
 * list with the programme's own words, and the goal of kommunfullmäktige that it ends in. Nothing where
 * the history does not have it. Needs `chainStyles`.
 */
export function renderChain(options: ChainOptions): TemplateResult | typeof nothing {
  const { data, history, now, localize, goal } = options;
  const { program, organisation } = data;
  const chain = followUpChain(program, history, now, goal);
  if (!chain) return nothing;
  const { name, language } = directory(organisation);
  const ils = safeHref(chain.ils);
  return html`${
    chain.steps.length > 0
      ? html`<ol class="chain" role="list" part="chain">
          ${chain.steps.map(
            ({ owners, text }) =>
              html`<li>
                <strong lang=${language}>${owners.map(name).join(', ')}</strong>
                <span lang=${program.language}>${text}</span>
              </li>`,
          )}
          ${program.cityGoals.map(
            ({ text }) =>
              html`<li>
                <strong>${localize.term('followUpGoal')}</strong>
                <q lang=${program.language}>${text}</q>
              </li>`,
          )}
        </ol>`
      : nothing
  }${chain.statements.map(({ text }) => html`<p lang=${program.language}>${text}</p>`)}${
    ils ? html`<p><a href=${ils} rel="noreferrer">${localize.term('openIls')}</a></p>` : nothing
  }`;
}
