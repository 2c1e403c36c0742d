import * as z from 'zod/mini';
import { documentHeader } from './common.js';

/**
 * `languages/{id}.json`: our own words of help and of the way out in one more language, which a city adds
 * without a build. `language` is the one that it is in; help offers it where `contacts.json` names the
 * file in `translations`.
 */
export const Language = z.object({
  ...documentHeader,
  /**
   * Each line by its name, all of those that the schema has. `{1}` and `{2}` stand for what is put in,
   * as in Swedish; numbers to call are the same.
   */
  words: z.unknown(),
});
