import { html, type TemplateResult } from 'lit';
import { opinionGroupings, type OpinionGrouping, type ProgramData } from '../../data/index.js';
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

/** What in the tag cannot be used, and what can: the goal, the indicator and the grouping, each or undefined. */
export function mistakesOf(
  { goal, indicator, group }: Tag,
  { program: { goals, indicators } }: ProgramData,
  localize: OpinionsLocalize,
) {
  const unknown = (name: string, value: string | undefined, known: readonly string[]) =>
    value && !known.includes(value)
      ? localize.fault('unknownChoice', name, value, known)
      : undefined;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return [
    unknown('goal', goal, ids(goals)),
    unknown('indicator', indicator, ids(indicators)),
    unknown('group', group, opinionGroupings),
  ];
}
