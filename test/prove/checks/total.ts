import type { Check } from './check.js';

/** Every complete path ends in a result that a rule gave for a reason. */
export const total: Check = {
  id: 'total',
  title:
    'Every complete path has a result with at least one reason, and the fallback is never needed.',
  obligations({ f, valid, patient }) {
    const complete = f.and(valid, patient.complete);
    return [
      {
        says: 'A complete path needs no fallback.',
        broken: f.and(complete, patient.fallback),
      },
      {
        says: 'Every rule that fires names an answer as its reason.',
        broken: f.and(complete, f.not(patient.reasoned)),
      },
    ];
  },
};
