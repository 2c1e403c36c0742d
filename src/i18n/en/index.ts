import type { Messages } from '../words.js';
import { about } from './about.js';
import { card } from './card.js';
import { checks } from './checks.js';
import { common } from './common.js';
import { compare } from './compare.js';
import { exit } from './exit.js';
import { faults } from './faults.js';
import { filter } from './filter.js';
import { followUp } from './follow-up.js';
import { goals } from './goals.js';
import { help } from './help.js';
import { indicators } from './indicators.js';
import { linked, toOpinions } from './linked.js';
import { matrix } from './matrix.js';
import { opinion } from './opinion.js';
import { opinions } from './opinions.js';
import { program } from './program.js';
import { tables } from './tables.js';
import { timeline } from './timeline.js';

/** All of the English texts: one file, fetched when a page is in English. */
export const words: Messages = {
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
  ...about,
  ...indicators,
  ...linked,
  ...toOpinions,
  ...opinion,
  ...opinions,
  ...followUp,
  ...compare,
  ...timeline,
};
