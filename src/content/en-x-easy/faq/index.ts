import { faqIn } from '../../translation.js';
import type { FaqEntry } from '../../types.js';
import { about } from './about.js';
import { backMonths } from './back-months.js';
import { backWeeks } from './back-weeks.js';
import { birth } from './birth.js';
import { children } from './children.js';
import { doingThings } from './doing-things.js';
import { firstDays } from './first-days.js';
import { headache } from './headache.js';
import { infection } from './infection.js';
import { legs } from './legs.js';
import { medicines } from './medicines.js';
import { procedure } from './procedure.js';
import { tests } from './tests.js';
import { treatments } from './treatments.js';
import { whenToGetHelp } from './when-to-get-help.js';
import { worry } from './worry.js';

/** Every entry in easy words. */
export const faq: readonly FaqEntry[] = faqIn({
  ...backMonths,
  ...whenToGetHelp,
  ...firstDays,
  ...headache,
  ...legs,
  ...infection,
  ...backWeeks,
  ...tests,
  ...treatments,
  ...doingThings,
  ...medicines,
  ...children,
  ...birth,
  ...procedure,
  ...worry,
  ...about,
});
