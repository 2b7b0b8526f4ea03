import type { FaqEntry } from '../../types.js';
import { firstDays } from './first-days.js';
import { headache } from './headache.js';
import { whenToGetHelp } from './when-to-get-help.js';

/** Every entry, topic by topic, in the order in which it is read. */
export const faq: readonly FaqEntry[] = [...whenToGetHelp, ...firstDays, ...headache];
