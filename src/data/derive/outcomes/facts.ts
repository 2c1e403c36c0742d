import type { Indicator, Outcome, Outcomes } from '../../model.js';
import { sexes } from '../../schema/vocabulary.js';
import type { Series } from './outcomes.js';

/** Of whom a series has records: of all first. */
export const sexesOf = ({ periods, point }: Series): Outcome['sex'][] =>
  sexes.filter((sex) => periods.some((period) => point(period, sex)));

/** The record of a period: of all, or else of women or men, girls or boys. */
export const recordIn = ({ point }: Series, period: string): Outcome | undefined => {
  const first = sexes.find((sex) => point(period, sex));
  return first && point(period, first);
};

/** Titles of the sources of a figure, each once. */
export const sourceTitles = (outcome: Outcome, outcomes: Outcomes | undefined): string[] =>
  [...new Set(outcome.sources.map(({ source }) => source))].flatMap(
    (id) => outcomes?.sources.find((one) => one.id === id)?.title ?? [],
  );

/**
 * What cannot be added up, and money and time, of which there is nobody to recognise. “Personer per år” are
 * persons all the same.
 */
const measure =
  /\bper\b(?! (år|month|månad|year|läsår))|[/%‰]|andel|snitt|(^|\s)medel|median|index|kvot|procent|poäng|skala|share|average|mean|ratio|^(dag|timm|minut|veck|månad|år$|betyg|days|hours|kr)|kr(onor)?$/i;

/** Whether the figures of an indicator add up: those of a count, and of whatever else is counted by its name. */
export const addsUp = ({ unit, unitLabel = '' }: Pick<Indicator, 'unit' | 'unitLabel'>): boolean =>
  unit === 'count' || (unit === 'other' && unitLabel !== '' && !measure.test(unitLabel));
