import { assessments, type ProgramData } from '../../data/index.js';
import { renderTagFault } from '../shared/states.js';
import { sortIn } from './indicator-model.js';
import type { IndicatorLocalize } from './indicator-words.js';

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
