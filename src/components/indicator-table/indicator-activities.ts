import { html, nothing } from 'lit';
import { activityProgress, directory, type Outcomes, type ProgramData } from '../../data/index.js';
import { lateWords } from './late-words.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** How the activities are going, folded under how many they are. Nothing where nothing is told of them. */
export function renderActivities(
  { program, organisation }: ProgramData,
  outcomes: Outcomes | undefined,
  goal: string | undefined,
  localize: IndicatorLocalize,
) {
  const list = activityProgress(program, outcomes, organisation).filter(
    ({ activity }) => !goal || activity.goalIds.includes(goal),
  );
  if (list.length === 0) return nothing;
  const { language } = directory(organisation);
  return html`<details class="activities">
    <summary>${lateWords(localize).activityProgress(list.length)}</summary>
    <ul>
      ${list.map(
        ({ activity, statuses }) =>
          html`<li>
            <p lang=${program.language}>${activity.text}</p>
            <ul class="bullets">
              ${statuses.map(
                ({ name, status, period, note }) =>
                  html`<li>
                    <span lang=${language}>${name}</span>:
                    ${lateWords(localize).activityStatus(status)}
                    (${localize.calendarDate(period)})${
                      note ? html`. <span lang=${outcomes!.language}>${note}</span>` : nothing
                    }
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>
  </details>`;
}
