import { emergencyRules } from './emergency.js';
import { milderRules } from './milder.js';
import { peopleRules } from './people.js';
import { sameDayRules } from './same-day.js';
import { soonRules } from './soon.js';

/** Every rule of the checker. */
export const rules = [
  ...emergencyRules,
  ...sameDayRules,
  ...soonRules,
  ...milderRules,
  ...peopleRules,
];
