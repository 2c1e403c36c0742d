import type { Messages } from '../words.js';
import { about } from './about.js';
import { answer } from './answer.js';
import { card } from './card.js';
import { checks } from './checks.js';
import { choices } from './choices.js';
import { common } from './common.js';
import { exit } from './exit.js';
import { faults } from './faults.js';
import { filter } from './filter.js';
import { followUp } from './follow-up.js';
import { goal } from './goal.js';
import { goals } from './goals.js';
import { help } from './help.js';
import { indicators } from './indicators.js';
import { items } from './items.js';
import { linked } from './linked.js';
import { matrix } from './matrix.js';
import { program } from './program.js';
import { tables } from './tables.js';
import { ways } from './ways.js';

/** All of the English texts: one file, fetched when a page is in English. */
export const words: Messages = {
  ...common,
  ...program,
  ...items,
  ...answer,
  ...choices,
  ...card,
  ...faults,
  ...goal,
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
