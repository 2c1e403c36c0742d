import { html, type TemplateResult } from 'lit';
import { opinionGroupings, type OpinionGrouping, type ProgramData } from '../../data/index.js';
import { renderTagFault } from '../shared/states.js';
import type { OpinionsLocalize } from './opinions-words.js';

/** What the tag says. */
interface Tag {
  goal: string | undefined;
  indicator: string | undefined;
  group: OpinionGrouping;
}

/** What the opinions are grouped by, for the reader to choose. */
export const renderGrouping = (
  by: OpinionGrouping,
  localize: OpinionsLocalize,
  choose: (by: OpinionGrouping) => void,
): TemplateResult =>
  html`<fieldset class="grouping no-print">
    <legend>${localize.term('groupBy')}</legend>
    ${opinionGroupings.map(
      (one) =>
        html`<label
          ><input type="radio" name="by" .checked=${one === by} @change=${() => choose(one)} />
          ${localize.term('grouping', one)}</label
        >`,
    )}
  </fieldset>`;

/** Whether the programme has the goal and the indicator of the tag. */
export const isKnown = (
  { goal, indicator }: Tag,
  { program: { goals, indicators } }: ProgramData,
): boolean =>
  (!goal || goals.some(({ id }) => id === goal)) &&
  (!indicator || indicators.some(({ id }) => id === indicator));

/** What in the tag cannot be used, and what can. */
export function renderMistakes(
  { goal, indicator, group }: Tag,
  { program }: ProgramData,
  localize: OpinionsLocalize,
) {
  const goals = program.goals.map(({ id }) => id);
  const indicators = program.indicators.map(({ id }) => id);
  return [
    goal && !goals.includes(goal) ? localize.fault('unknownGoal', goal, goals) : undefined,
    indicator && !indicators.includes(indicator)
      ? localize.fault('unknownChoice', 'indicator', indicator, indicators)
      : undefined,
    opinionGroupings.includes(group)
      ? undefined
      : localize.fault('unknownChoice', 'group', group, opinionGroupings),
  ].map(renderTagFault);
}
