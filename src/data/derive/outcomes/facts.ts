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
 * Whether the figures of an indicator add up: those of a count, and what is one by its name (“personer”,
 * “antal beslut”). Shares and means do not.
 */
export const addsUp = ({ unit, unitLabel = '' }: Pick<Indicator, 'unit' | 'unitLabel'>): boolean =>
  unit === 'count' ||
  (unit === 'other' &&
    /(^|\s)(antal|st|styck|person|individ|barn|kvinn|män|ärende|anmäl|fall|number|people|cases)/i.test(
      unitLabel,
    ) &&
    !/\bper\b|[/%‰]|andel|snitt|medel|median|index|kvot|procent|share|average|mean/i.test(
      unitLabel,
    ));
