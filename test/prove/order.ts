/**
 * How the options of each question are ordered, from the evidence and the words of the questions.
 *
 * An option that is missing here fails the proof, and so does one that the protocol lacks.
 */
import type { OptionIdOf, QuestionId } from '../../src/protocol/ids.js';

/** The options of one question by what they say. */
export interface Order<Option extends string = string> {
  /** "None of these". */
  readonly none?: 'none';
  /** Milder pictures: any symptom of the question is at least as urgent. */
  readonly milder?: readonly Option[];
  /** Symptoms and risks: adding one, or saying it in place of "none", never lowers. */
  readonly symptoms?: readonly Option[];
  /** "Not sure", "prefer not to say": never below none and the milder pictures. */
  readonly unsure?: readonly Option[];
  /** Symptoms whose order is what `rises` says, and no more. */
  readonly ranked?: readonly Option[];
  /** Pairs in one question: the second is at least as urgent as the first. */
  readonly rises?: readonly (readonly [Option, Option])[];
  /** Options that say how old or how long ago, and have no order but that "not sure" is highest. */
  readonly bands?: readonly Option[];
}

type Orders = { readonly [Q in QuestionId]: Order<OptionIdOf<Q>> };

const NONE = 'none';
const UNSURE = ['not-sure'] as const;

const BLOOD = ['thinner', 'aspirin', 'bleeding', 'clot', 'ulcer'] as const;

/** Every question and every option. */
export const order: Orders = {
  age: {
    bands: [
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
  nerves: {
    none: NONE,
    milder: ['old-legs'],
    symptoms: ['pee', 'poo', 'saddle', 'weak', 'both-legs', 'spreading'],
    unsure: UNSURE,
  },
  'old-legs': { milder: ['walking', 'spells', 'checked'], symptoms: ['slow'], unsure: UNSURE },
  infection: {
    none: NONE,
    milder: ['upright-stiff'],
    symptoms: ['fever-sign', 'headache-signs', 'confused', 'shivering', 'no-pee', 'skin'],
    unsure: UNSURE,
  },
  sudden: {
    none: NONE,
    symptoms: ['thunderclap', 'stroke', 'drowsy', 'sight', 'climbing', 'chest', 'accident'],
    unsure: UNSURE,
  },
  special: {
    none: NONE,
    symptoms: ['birth', 'device', 'cancer', 'block', 'blood', 'sex'],
    unsure: ['not-sure', 'no-answer'],
  },
  child: {
    none: NONE,
    symptoms: ['floppy', 'head', 'nappy', 'device', 'cancer', 'block', 'blood'],
    unsure: UNSURE,
  },
  when: {
    bands: [
      'days-0-3',
      'days-4-7',
      'days-8-14',
      'days-15-30',
      'days-31-42',
      'weeks-6-12',
      'over-12-weeks',
      'never',
    ],
    unsure: UNSURE,
  },
  symptoms: {
    none: NONE,
    symptoms: ['back', 'leg', 'headache', 'site', 'fever', 'cold', 'elsewhere', 'other'],
    rises: [['cold', 'fever']],
  },
  day: {
    bands: ['days-15-21', 'days-22-30'],
    unsure: UNSURE,
    rises: [['days-22-30', 'days-15-21']],
  },
  health: {
    none: NONE,
    symptoms: ['weak-immunity', 'diabetes', 'injected', 'infected', 'device', 'cancer'],
    unsure: ['not-sure', 'no-answer'],
  },
  'back-onset': {
    milder: ['before-same', 'first-days', 'strain'],
    symptoms: ['before-worse', 'later'],
    unsure: UNSURE,
  },
  // All of them old or new pain of daily life (R01-R03, R06, H03): two of them go further.
  'back-onset-late': {
    milder: [
      'like-before',
      'like-before-limits',
      'since-needle',
      'weeks-4-12',
      'under-4-weeks',
      'strain',
      'stiff-mornings',
    ],
    unsure: UNSURE,
    rises: [
      ['like-before', 'like-before-limits'],
      ['under-4-weeks', 'weeks-4-12'],
    ],
  },
  'back-now': {
    none: NONE,
    symptoms: ['severe', 'sudden', 'growing', 'night', 'cough', 'ill', 'midline'],
    unsure: UNSURE,
    rises: [['severe', 'sudden']],
  },
  'child-back': {
    none: NONE,
    milder: ['mild'],
    symptoms: ['walk', 'severe', 'sudden', 'growing', 'ill', 'years'],
    unsure: UNSURE,
    rises: [['severe', 'sudden']],
  },
  'leg-site': {
    milder: ['numb-old'],
    symptoms: ['numb-new', 'pain', 'calf', 'wet', 'red', 'red-spreading', 'lump'],
    unsure: UNSURE,
    rises: [
      ['numb-old', 'numb-new'],
      ['lump', 'red'],
      ['red', 'red-spreading'],
    ],
  },
  headache: {
    milder: ['usual', 'usual-more', 'upright-mild', 'upright-moderate'],
    symptoms: ['changed', 'morning', 'other'],
    // Upright as the mild ones are, which a headache of the usual kind is not.
    ranked: ['severe'],
    unsure: UNSURE,
    rises: [
      ['usual', 'usual-more'],
      ['upright-mild', 'upright-moderate'],
      ['upright-moderate', 'severe'],
    ],
  },
  elsewhere: {
    milder: ['ringing-steady'],
    symptoms: ['double', 'hearing', 'ringing', 'vomiting', 'black', 'kidney', 'blisters'],
    unsure: UNSURE,
    rises: [
      ['ringing-steady', 'ringing'],
      ['ringing', 'hearing'],
    ],
  },
  blood: { none: NONE, symptoms: BLOOD, unsure: UNSURE },
  'blood-birth': { none: NONE, symptoms: [...BLOOD, 'pregnant'], unsure: UNSURE },
  procedure: {
    none: NONE,
    milder: ['checked'],
    symptoms: ['injected', 'anaesthetic', 'drain', 'several', 'tries', 'numb-before'],
    unsure: UNSURE,
  },
  // Asked of those who said "something else": "none of these" contradicts that, and is no calm.
  other: {
    milder: ['talk'],
    symptoms: ['worried', 'crisis', 'symptom'],
    unsure: ['none', 'not-sure'],
  },
};

/** What every unsure answer is at least (4.1.3); those that are emergencies are claims. */
export const unsureIsAtLeast = 'same-day';
