import type * as z from 'zod/mini';
import { nearest } from '../tables/nearest.js';
import * as shapes from '../../data/schema/index.js';

/** Every key of the format, in whatever object. */
const keys: readonly string[] = [
  ...new Set(
    Object.values(shapes).flatMap((one) =>
      'shape' in one ? Object.keys((one as z.ZodMiniObject).shape) : [],
    ),
  ),
];

/** The key of the format that is most like one that is not in it; undefined where none is near. */
export const likeliestKey = (key: string): string | undefined => nearest(key, keys);
