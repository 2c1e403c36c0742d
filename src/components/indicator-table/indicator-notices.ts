import { html, nothing } from 'lit';
import {
  assessments,
  dataOf,
  hasData,
  hasValue,
  isTransient,
  latestRecord,
  problemOf,
  type IndicatorRow,
  type Outcomes,
  type ProgramData,
  type Snapshot,
} from '../../data/index.js';
import type { CellContext } from './cell-context.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { renderTagFault, retryButton } from '../shared/states.js';
import { heading } from '../shared/templates.js';
import { sortIn } from './indicator-model.js';

/** How the outcomes stand, where there is something to say of it. The indicators are shown all the same. */
export function renderOutcomesNotice(
  snapshot: Snapshot<Outcomes> | undefined,
  { program, organisation }: ProgramData,
  localize: IndicatorLocalize,
  retry: () => void,
) {
  if (!snapshot) {
    return program.indicators.length > 0
      ? html`<p class="muted">${localize.term('noOutcomes')}</p>`
      : nothing;
  }
  const problem = problemOf(snapshot);
  if (!hasData(snapshot) && !problem) {
    return html`<p class="status">${localize.term('outcomesLoading')}</p>`;
  }
  const sample = dataOf(snapshot)?.sample && !program.sample && !organisation?.sample;
  return html`${
    sample ? html`<p class="sample" part="sample">${localize.term('sample')}</p>` : nothing
  }${
    problem
      ? html`<div class="notice" part="notice">
          <p class="what">
            ${
              hasData(snapshot)
                ? localize.term('stale', localize.moment(snapshot.at))
                : localize.term('outcomesFailed')
            }
          </p>
          <p>
            ${localize.explain(problem)?.why}
            ${
              isTransient(problem) || problem.kind === 'login'
                ? localize.explain(problem)?.remedy
                : localize.term('tellDataOwner')
            }
          </p>
          ${retryButton(snapshot.busy, localize, retry)}
        </div>`
      : nothing
  }`;
}

/** That there is nothing to show. A goal that there is not has been told of already. */
export const renderNone = (
  goal: string | undefined,
  { program }: ProgramData,
  localize: IndicatorLocalize,
) =>
  goal && !program.goals.some(({ id }) => id === goal)
    ? nothing
    : html`<p>${localize.term('noIndicators', goal !== undefined)}</p>`;

/** What in the tag cannot be used, and what can. */
export function renderMistakes(
  {
    goal,
    sort,
    rows,
    view,
    assessment,
  }: Record<'sort' | 'rows' | 'view', string> & Record<'goal' | 'assessment', string | undefined>,
  { program }: ProgramData,
  localize: IndicatorLocalize,
  sortable: readonly string[],
) {
  const goals = program.goals.map(({ id }) => id);
  const choices: [string, string | undefined, readonly string[]][] = [
    ['sort', sortable.length > 0 ? sortIn(sort).id : '', sortable],
    ['rows', rows, ['indicators', 'namnder']],
    ['view', view, ['table', 'charts', 'districts']],
    ['assessment', assessment, assessments],
  ];
  return [
    ...(goal && !goals.includes(goal) ? [localize.fault('unknownGoal', goal, goals)] : []),
    ...choices.flatMap(([attribute, value, known]) =>
      value && !known.includes(value)
        ? [localize.fault('unknownChoice', attribute, value, known)]
        : [],
    ),
  ].map(renderTagFault);
}

/** What the signs in the cells mean: those that are there. */
export function renderLegend(rows: readonly IndicatorRow[], { localize }: CellContext) {
  const last = rows.map(({ series }) => latestRecord(series));
  const states = [...new Set(last.flatMap((one) => (one && !hasValue(one) ? one.state : [])))];
  return states.length === 0
    ? nothing
    : html`<div class="legend small">
        <p>${localize.term('legendOf')}</p>
        <ul>
          ${states.map(
            (state) =>
              html`<li>
                <span class="sign" aria-hidden="true"
                  >${localize.term('noValue', state, 'sign')}</span
                >
                ${localize.term('noValue', state, 'words')}:
                ${localize.term('noValue', state, 'meaning')}
              </li>`,
          )}
          ${last.includes(undefined) ? html`<li>${localize.term('emptyCell')}</li>` : nothing}
        </ul>
      </div>`;
}

/** On paper: where the figures come from, each source once. */
export function renderSources(rows: readonly IndicatorRow[], { outcomes, localize }: CellContext) {
  const records = rows.flatMap(({ series }) => latestRecord(series)?.sources ?? []);
  const ids = new Set(records.map(({ source }) => source));
  const list = outcomes?.sources.filter(({ id }) => ids.has(id)) ?? [];
  return list.length === 0
    ? nothing
    : html`<section class="notes small">
        <p><strong>${localize.term('sources')}</strong></p>
        <ol lang=${outcomes!.language}>
          ${list.map(
            ({ title, url, date }) =>
              html`<li>
                ${title}${date ? ` (${localize.calendarDate(date)})` : nothing}${
                  url ? html`<br />${url}` : nothing
                }
              </li>`,
          )}
        </ol>
      </section>`;
}

/** The notes that cells refer to, by number. */
export const renderNotes = (
  notes: readonly string[],
  lang: string | undefined,
  localize: IndicatorLocalize,
  level: number,
) =>
  notes.length === 0
    ? nothing
    : html`<section class="notes small">
        ${heading(level, localize.term('notes'))}
        <ol>
          ${notes.map(
            (note, index) =>
              html`<li id="note-${index + 1}">
                <span class="visually-hidden">${localize.term('noteRef', index + 1)}: </span
                ><span lang=${lang ?? nothing}>${note}</span>
              </li>`,
          )}
        </ol>
      </section>`;
