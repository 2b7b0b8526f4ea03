/** The words of every question, by its id. */
import type { Pack } from '../../types.js';
import { age, health, needle, when } from './about.js';
import { backNow, backOnset, backOnsetLate, bones, childBack } from './back.js';
import { birth, blood, other, procedure } from './closing.js';
import { child, infection, nerves, oldLegs, special, sudden } from './emergencies.js';
import { headache, headacheChecked } from './headache.js';
import { fever, leg, senses, site, stomach, symptoms } from './symptoms.js';

export const questions: Pack['questions'] = {
  age,
  nerves,
  'old-legs': oldLegs,
  infection,
  sudden,
  special,
  child,
  when,
  needle,
  health,
  symptoms,
  fever,
  'back-onset': backOnset,
  'back-onset-late': backOnsetLate,
  'back-now': backNow,
  bones,
  'child-back': childBack,
  leg,
  headache,
  'headache-checked': headacheChecked,
  site,
  senses,
  stomach,
  blood,
  birth,
  procedure,
  other,
};
