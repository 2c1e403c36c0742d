// Made-up cities, as the API sends them: an index that brings the programme and the organisation.
import { largeCity, withOutcomes } from '../../test/fixtures/large-city.js';

export const ownNamnd = 'exempel-namnd-7';

function apiIndex({ program, organisation }) {
  const { schemaVersion, language, updated, sources, sample } = program;
  const { id, title, shortTitle, period, status } = program;
  const href = 'programs/exempel-stor.json';
  return JSON.stringify({
    schemaVersion,
    language,
    updated,
    sources,
    sample,
    programs: [{ id, title, shortTitle, level: 'city', period, status, href }],
    embedded: [
      { href, document: program },
      { href: 'organisation.json', document: organisation },
    ],
  });
}

/** 50 nämnder by 100 activities: each in one goal only, so that each is one column. */
export function matrixIndex() {
  const city = largeCity({ namnder: 50, activities: 100, goals: 10, indicators: 0 });
  for (const activity of city.program.activities) activity.goalIds.length = 1;
  return apiIndex(city);
}

/** 20 goals with their layers. */
export const cardsIndex = () => apiIndex(largeCity({ goals: 20, activities: 60, indicators: 20 }));
export const cardGoals = Array.from({ length: 20 }, (_, index) => `exempel-m${index + 1}`);

/** Found in the last row of the indicator table, and nowhere else. */
export const lastRow = 'Sist av alla';

/**
 * Indicators with two periods and not by sex, which is 7 columns: so many rows with a row for each nämnd.
 *
 * @returns {{ index: string, outcomes: string }}
 */
export function indicatorDocuments(rows) {
  const districts = (city) =>
    city.organisation.namnder.filter(({ kind }) => kind === 'stadsdelsnamnd').length;
  // The whole city, each stadsdelsnämnd, and one that two of them have merged into.
  const perIndicator = districts(largeCity()) + 2;
  const indicators = Math.ceil((rows - 1) / perIndicator) + 1;
  const city = largeCity({ indicators, activities: 20 });
  const made = withOutcomes(city, { periods: 2, series: rows - 1 });
  for (const indicator of made.program.indicators) indicator.bySex = false;
  made.program.indicators.at(-1).text = lastRow;
  const outcomes = made.outcomes.outcomes.filter(
    ({ sex, indicatorId }) => !sex && indicatorId !== `exempel-i${indicators}`,
  );
  const text = JSON.stringify({ ...made.outcomes, outcomes });
  if (Buffer.byteLength(text) > 8_000_000) throw new Error('More than the elements read.');
  return { index: apiIndex(made), outcomes: text };
}
