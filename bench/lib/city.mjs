// The made-up city, as the API sends it: an index that brings the programme and the organisation.
import { largeCity } from '../../test/fixtures/large-city.js';

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
