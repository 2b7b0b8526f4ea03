/**
 * What the checker asks, in the order in which it asks.
 *
 * Emergency screens come first, as soon as the age band is known: it decides which of them fit. A
 * screen that offers `not-sure` holds rows of one not-sure rank only (evidence 4.1.3), no screen
 * has more than nine options, and `none` stands alone.
 */
import { all, any, is } from '../triage/conditions.js';
import type { Condition } from '../triage/types.js';
import {
  ADULT,
  CHILD,
  MAY_BE_PREGNANT,
  AFTER_A_NEEDLE,
  OVER_12_WEEKS,
  OVER_7_DAYS,
  SURELY_OVER_21_DAYS,
  UPRIGHT,
  UP_TO_14_DAYS,
  UP_TO_12_WEEKS,
  UP_TO_30_DAYS,
} from './bands.js';

interface Asked {
  readonly kind: 'one' | 'many';
  readonly options: readonly string[];
  readonly ask?: Condition;
}

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
  'old-legs': {
    kind: 'one',
    options: ['walking', 'spells', 'slow', 'checked', 'usual', 'usual-unwell', 'not-sure'],
    ask: is('nerves', 'old-legs'),
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

  // Emergencies where "not sure" is the same day.
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
  child: {
    kind: 'many',
    options: ['floppy', 'skin', 'head', 'nappy', 'device', 'cancer', 'blood', 'none', 'not-sure'],
    ask: is('age', ...CHILD),
  },

  when: {
    kind: 'one',
    options: [
      'days-0-3',
      'days-4-7',
      'days-8-14',
      'days-15-21',
      'days-22-30',
      'days-31-42',
      'weeks-6-12',
      'over-12-weeks',
      'not-sure',
    ],
  },
  needle: {
    kind: 'one',
    options: ['had', 'never', 'not-sure'],
    ask: is('when', 'not-sure'),
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

  symptoms: {
    kind: 'many',
    options: ['back', 'leg', 'headache', 'fever', 'site', 'senses', 'stomach', 'other', 'none'],
  },
  fever: {
    kind: 'one',
    options: ['with-pain', 'unwell', 'cold', 'no-cold', 'not-sure'],
    ask: is('symptoms', 'fever'),
  },
  'back-onset': {
    kind: 'one',
    options: ['before-same', 'before-worse', 'first-days', 'later', 'strain', 'not-sure'],
    ask: all(is('symptoms', 'back'), UP_TO_12_WEEKS),
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
    ask: all(is('symptoms', 'back'), OVER_12_WEEKS),
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
    ask: is('symptoms', 'back'),
  },
  bones: {
    kind: 'one',
    options: ['yes', 'none', 'not-sure'],
    ask: any(is('back-onset', 'strain'), is('back-onset-late', 'strain')),
  },
  'child-back': {
    kind: 'one',
    options: ['walk', 'needle-mark', 'mild', 'years', 'none', 'not-sure'],
    ask: all(is('age', ...CHILD), is('symptoms', 'back', 'leg', 'site', 'fever', 'other')),
  },
  leg: {
    kind: 'many',
    options: ['numb-new', 'numb-old', 'pain', 'bad', 'calf', 'tries', 'not-sure'],
    ask: is('symptoms', 'leg'),
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
  'headache-checked': {
    kind: 'one',
    options: ['checked', 'none', 'not-sure'],
    ask: all(is('headache', ...UPRIGHT), OVER_7_DAYS),
  },
  site: {
    kind: 'many',
    options: [
      'wet',
      'red',
      'red-spreading',
      'lump',
      'lump-growing',
      'sore',
      'blisters',
      'not-sure',
    ],
    ask: is('symptoms', 'site'),
  },
  senses: {
    kind: 'many',
    options: ['double', 'hearing', 'hearing-old', 'ringing', 'ringing-steady', 'not-sure'],
    ask: is('symptoms', 'senses'),
  },
  stomach: {
    kind: 'many',
    options: ['vomiting', 'black', 'kidney', 'not-sure'],
    ask: is('symptoms', 'stomach'),
  },
  blood: {
    kind: 'many',
    options: ['thinner', 'aspirin', 'bleeding', 'clot', 'ulcer', 'none', 'not-sure'],
    ask: any(
      all(any(is('symptoms', 'back', 'leg'), is('site', 'sore')), UP_TO_14_DAYS),
      is('headache', 'changed'),
      is('stomach', 'black'),
    ),
  },
  birth: {
    kind: 'one',
    options: ['pregnant', 'none', 'not-sure'],
    ask: all(
      is('age', ...MAY_BE_PREGNANT),
      any(
        is('symptoms', 'headache'),
        is('site', 'sore', 'red', 'wet', 'blisters'),
        is('back-now', 'growing'),
        all(is('leg', 'pain', 'bad'), is('symptoms', 'back')),
        all(is('age', '12-to-15'), is('symptoms', 'senses', 'stomach', 'other')),
        all(is('symptoms', 'fever'), SURELY_OVER_21_DAYS),
      ),
    ),
  },
  procedure: {
    kind: 'one',
    options: ['plain', 'injected', 'anaesthetic', 'accident', 'drain', 'several', 'not-sure'],
    ask: all(
      AFTER_A_NEEDLE,
      any(
        is('fever', 'cold'),
        all(is('headache', ...UPRIGHT), OVER_7_DAYS),
        all(is('age', ...CHILD), is('leg', 'numb-new'), UP_TO_30_DAYS),
      ),
    ),
  },
  other: {
    kind: 'many',
    options: ['worried', 'crisis', 'symptom', 'talk', 'none', 'not-sure'],
    ask: is('symptoms', 'other'),
  },
} as const satisfies Record<string, Asked>;
