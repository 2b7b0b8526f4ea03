/** All pairs: one answer makes the difference, so an answer that is ignored shows itself here. */
import { backPairs } from './pairs-back.js';
import { headPairs } from './pairs-head.js';
import { peoplePairs } from './pairs-people.js';
import type { Pair } from './pair.js';

export const pairs: readonly Pair[] = [...backPairs, ...headPairs, ...peoplePairs];
