import { about, calm } from '../claims.js';
import type { Check } from './check.js';

/** Self care and routine only after every emergency question was answered calmly. */
export const calmOnly: Check = {
  id: 'calm',
  title:
    'Self care and routine need "none of these", or the milder pictures of R04 and R05, on every emergency question.',
  obligations(base) {
    const { f, valid, patient } = base;
    const mild = f.and(valid, f.not(patient.atLeast('soon')));
    return Object.entries(calm).map(([question, options]) => ({
      says: `Below "within 2 to 3 days", "${question}" was answered with ${options.join(' or ')} alone.`,
      broken: f.and(
        mild,
        base.fits(about[question as keyof typeof about] ?? [], patient.chosen),
        f.not(base.onlyGave({ [question]: options }, patient.counted)),
      ),
    }));
  },
};
