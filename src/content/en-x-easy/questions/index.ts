/** The words of every question, by its id. */
import type { Pack } from '../../types.js';
import { age, day, health, when } from './about.js';
import { backNow, backOnset, backOnsetLate, childBack } from './back.js';
import { blood, bloodBirth, other, procedure } from './closing.js';
import { child, infection, nerves, oldLegs, special, sudden } from './emergencies.js';
import { headache } from './headache.js';
import { elsewhere, legSite, symptoms } from './symptoms.js';

export const questions: Pack['questions'] = {
  age,
  nerves,
  'old-legs': oldLegs,
  infection,
  sudden,
  special,
  child,
  when,
  symptoms,
  day,
  health,
  'back-onset': backOnset,
  'back-onset-late': backOnsetLate,
  'back-now': backNow,
  'child-back': childBack,
  'leg-site': legSite,
  headache,
  elsewhere,
  blood,
  'blood-birth': bloodBirth,
  procedure,
  other,
};
