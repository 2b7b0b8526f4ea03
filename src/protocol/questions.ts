/**
 * What the checker asks, in the order in which it asks.
 *
 * Emergency screens come first, as soon as the age band is known: it decides which of them fit. A
 * screen that offers `not-sure` holds rows of one not-sure rank only (evidence 4.1.3), no screen
 * has more than nine options, `none` stands alone, and nobody meets more than 14 screens.
 */
import { all, any, is } from '../triage/conditions.js';
import type { Condition } from '../triage/types.js';
import {
  ADULT,
  CHILD,
  MAY_BE_PREGNANT,
  OVER_14_DAYS,
  OVER_12_WEEKS,
  OVER_60,
  OVER_7_DAYS,
  SURELY_OVER_21_DAYS,
  UNDER_12,
  UPRIGHT,
  UP_TO_12_WEEKS,
} from './bands.js';
import { BLOOD_MATTERS } from './people.js';

interface Asked {
  readonly kind: 'one' | 'many';
  readonly options: readonly string[];
  readonly ask?: Condition;
}

/** Medicines and conditions that change a few rows; asked with or without pregnancy. */
const BLOOD = ['thinner', 'aspirin', 'bleeding', 'clot', 'ulcer'] as const;

/** Every question by its id. */
export const questions = {
  age: {
    kind: 'one',
    options: [
      'under-3-months',
      '3-months-to-4',
      '5-to-11',
      '12-to-15',
      '16-to-44',
      '45-to-60',
      '61-to-65',
      'over-65',
    ],
  },

  // Emergencies where "not sure" is an emergency as well.
  nerves: {
    kind: 'many',
    options: [
      'pee',
      'poo',
      'saddle',
      'weak',
      'both-legs',
      'spreading',
      'old-legs',
      'none',
      'not-sure',
    ],
  },
  infection: {
    kind: 'many',
    options: [
      'fever-sign',
      'headache-signs',
      'upright-stiff',
      'confused',
      'shivering',
      'no-pee',
      'skin',
      'none',
      'not-sure',
    ],
  },

  // Emergencies where "not sure" is the same day. A child's stand before the others.
  child: {
    kind: 'many',
    options: ['floppy', 'head', 'nappy', 'device', 'cancer', 'block', 'blood', 'none', 'not-sure'],
    ask: is('age', ...CHILD),
  },
  sudden: {
    kind: 'many',
    options: [
      'thunderclap',
      'stroke',
      'drowsy',
      'sight',
      'climbing',
      'chest',
      'accident',
      'none',
      'not-sure',
    ],
  },
  special: {
    kind: 'many',
    options: [
      'birth',
      'device',
      'cancer',
      'block',
      'blood',
      'sex',
      'none',
      'not-sure',
      'no-answer',
    ],
    ask: is('age', ...ADULT),
  },
  // An old trouble in the legs is looked at once no sign has ended the questions.
  'old-legs': {
    kind: 'one',
    options: ['walking', 'spells', 'slow', 'checked', 'not-sure'],
    ask: is('nerves', 'old-legs'),
  },

  when: {
    kind: 'one',
    options: [
      'days-0-3',
      'days-4-7',
      'days-8-14',
      'days-15-30',
      'days-31-42',
      'weeks-6-12',
      'over-12-weeks',
      'never',
      'not-sure',
    ],
  },
  symptoms: {
    kind: 'many',
    options: ['back', 'leg', 'headache', 'site', 'fever', 'cold', 'elsewhere', 'other', 'none'],
  },
  health: {
    kind: 'many',
    options: [
      'weak-immunity',
      'diabetes',
      'injected',
      'infected',
      'device',
      'cancer',
      'none',
      'not-sure',
      'no-answer',
    ],
  },

  'back-onset': {
    kind: 'one',
    options: ['before-same', 'before-worse', 'first-days', 'later', 'strain', 'not-sure'],
    ask: all(is('age', ...ADULT), is('symptoms', 'back'), UP_TO_12_WEEKS),
  },
  'back-onset-late': {
    kind: 'one',
    options: [
      'like-before',
      'like-before-limits',
      'since-needle',
      'weeks-4-12',
      'under-4-weeks',
      'strain',
      'stiff-mornings',
      'not-sure',
    ],
    ask: all(is('age', ...ADULT), is('symptoms', 'back'), OVER_12_WEEKS),
  },
  'back-now': {
    kind: 'many',
    options: [
      'severe',
      'sudden',
      'growing',
      'night',
      'cough',
      'ill',
      'midline',
      'none',
      'not-sure',
    ],
    ask: all(is('age', ...ADULT), is('symptoms', 'back', 'leg')),
  },
  'child-back': {
    kind: 'many',
    options: ['walk', 'severe', 'sudden', 'growing', 'ill', 'years', 'mild', 'none', 'not-sure'],
    ask: all(is('age', ...CHILD), is('symptoms', 'back', 'leg', 'site', 'fever', 'cold', 'other')),
  },
  'leg-site': {
    kind: 'many',
    options: [
      'numb-new',
      'numb-old',
      'pain',
      'calf',
      'wet',
      'red',
      'red-spreading',
      'lump',
      'not-sure',
    ],
    ask: is('symptoms', 'leg', 'site'),
  },
  headache: {
    kind: 'one',
    options: [
      'usual',
      'usual-more',
      ...UPRIGHT,
      'severe',
      'changed',
      'morning',
      'other',
      'not-sure',
    ],
    ask: is('symptoms', 'headache'),
  },
  elsewhere: {
    kind: 'many',
    options: [
      'double',
      'hearing',
      'ringing',
      'ringing-steady',
      'vomiting',
      'black',
      'kidney',
      'blisters',
      'not-sure',
    ],
    ask: is('symptoms', 'elsewhere'),
  },
  blood: {
    kind: 'many',
    options: [...BLOOD, 'none', 'not-sure'],
    ask: all(is('age', ...UNDER_12, ...OVER_60), BLOOD_MATTERS),
  },
  'blood-birth': {
    kind: 'many',
    options: [...BLOOD, 'pregnant', 'none', 'not-sure'],
    ask: all(
      is('age', ...MAY_BE_PREGNANT),
      any(
        BLOOD_MATTERS,
        is('symptoms', 'headache'),
        is('leg-site', 'wet', 'red'),
        is('back-now', 'growing'),
        is('child-back', 'growing'),
        all(is('symptoms', 'back'), is('leg-site', 'pain')),
        is('elsewhere', 'blisters'),
        all(is('age', '12-to-15'), is('symptoms', 'elsewhere', 'other')),
        all(is('symptoms', 'cold'), OVER_14_DAYS),
      ),
    ),
  },
  day: {
    kind: 'one',
    options: ['days-15-21', 'days-22-30', 'not-sure'],
    ask: all(is('age', ...ADULT), is('when', 'days-15-30'), is('symptoms', 'cold')),
  },
  procedure: {
    kind: 'many',
    options: [
      'injected',
      'anaesthetic',
      'drain',
      'several',
      'tries',
      'checked',
      'numb-before',
      'none',
      'not-sure',
    ],
    ask: any(
      all(is('symptoms', 'cold'), SURELY_OVER_21_DAYS),
      all(is('headache', ...UPRIGHT), OVER_7_DAYS),
      is('leg-site', 'pain', 'numb-old'),
      is('back-now', 'ill'),
      is('child-back', 'ill'),
    ),
  },
  other: {
    kind: 'many',
    options: ['worried', 'crisis', 'symptom', 'talk', 'none', 'not-sure'],
    ask: is('symptoms', 'other'),
  },
} as const satisfies Record<string, Asked>;
