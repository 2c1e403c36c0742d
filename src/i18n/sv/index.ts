import { about } from './about.js';
import { card } from './card.js';
import { checks } from './checks.js';
import { common } from './common.js';
import { exit } from './exit.js';
import { faults } from './faults.js';
import { filter } from './filter.js';
import { followUp } from './follow-up.js';
import { goals } from './goals.js';
import { help } from './help.js';
import { indicators } from './indicators.js';
import { linked } from './linked.js';
import { matrix } from './matrix.js';
import { program } from './program.js';
import { tables } from './tables.js';
import { ways } from './ways.js';

/**
 * All of the Swedish texts, for the types of the other languages, tests and the builder. An element
 * takes its own sections instead, so that a page has the words of what it shows and no others.
 */
export const words = {
  ...common,
  ...program,
  ...card,
  ...faults,
  ...goals,
  ...help,
  ...exit,
  ...tables,
  ...matrix,
  ...checks,
  ...filter,
  ...followUp,
  ...about,
  ...indicators,
  ...linked,
  ...ways,
};
