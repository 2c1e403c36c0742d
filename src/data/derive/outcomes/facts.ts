import type { Indicator, Organisation, Outcome, Outcomes } from '../../schema/index.js';
import { directory } from '../namnder/organisation.js';
import { periodEnd, type Series } from './outcomes.js';
import { ownerId } from '../namnder/responsibility.js';

/** Names of those who answer for an indicator, each once. @param proposed - follows what is only proposed */
export function ownerNames(
  { responsibilities }: Indicator,
  organisation: Organisation | undefined,
  proposed: string,
): string {
  const { name } = directory(organisation);
  const names = responsibilities.map(
    (one) => name(ownerId(one)) + (one.status === 'proposed' ? ` (${proposed})` : ''),
  );
  return [...new Set(names)].join(', ');
}

/** The record of a series' latest period: of all, or else of women or men. */
export const latestRecord = ({ latestPeriod = '', point }: Series): Outcome | undefined =>
  point(latestPeriod) ?? point(latestPeriod, 'women') ?? point(latestPeriod, 'men');

/** Whole years since a period ended; below 0 while it goes on. */
export const yearsSince = (period: string, now: Date): number =>
  Math.floor(now.getUTCFullYear() + now.getUTCMonth() / 12 - periodEnd(period));

/** Titles of the sources of a figure, each once. */
export const sourceTitles = (outcome: Outcome, outcomes: Outcomes | undefined): string[] =>
  [...new Set(outcome.sources.map(({ source }) => source))].flatMap(
    (id) => outcomes?.sources.find((one) => one.id === id)?.title ?? [],
  );
