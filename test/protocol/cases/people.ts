/**
 * People whose situation is unusual, not their symptom: not sure when it was, never had a needle,
 * cannot feel their legs anyway, after a blood patch or a drain, a carer who answers.
 */
import { person } from './case.js';
import type { Case } from './case.js';

export const people: readonly Case[] = [
  // Not sure when the needle was: the band with the highest level, at least the same day.
  person('Not sure when it was, a mildly sore back since', 'same-day', '4.10', {
    when: 'not-sure',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Not sure when it was, the usual headache', 'same-day', '4.10', {
    when: 'not-sure',
    symptoms: 'headache',
    headache: 'usual',
  }),
  person('Not sure when it was, a temperature and back pain', 'emergency', 'RF-E09', {
    age: 'over-65',
    when: 'not-sure',
    symptoms: 'back fever',
  }),
  person('Not sure when it was, sudden very bad back pain', 'emergency', 'RF-E08', {
    when: 'not-sure',
    symptoms: 'back',
    'back-now': 'sudden',
  }),

  // Never had a needle in the back: rows that need no time still hold. R02 needs one.
  person('Never had one: back pain like earlier spells', 'same-day', '4.10', {
    when: 'never',
    symptoms: 'back',
    'back-onset-late': 'like-before',
  }),
  person('Never had one: the usual headache', 'self-care', 'RF-R08', {
    when: 'never',
    symptoms: 'headache',
    headache: 'usual',
  }),
  person('Never had one: pain down one leg', 'soon', 'RF-T05', {
    when: 'never',
    symptoms: 'leg',
    'leg-site': 'pain',
  }),
  person('Never had one: very bad back pain, cannot sleep', 'same-day', 'RF-D13', {
    age: '45-to-60',
    when: 'never',
    symptoms: 'back',
    'back-now': 'severe',
  }),
  person('Never had one: newly numb around the bottom', 'emergency', 'RF-E03', {
    nerves: 'saddle',
    when: 'never',
  }),

  // Cannot feel the legs or bladder anyway.
  person('Paraplegic, old back pain, and now new spasms', 'same-day', 'RF-M15', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
    'back-now': 'ill',
    procedure: 'numb-before',
  }),
  person('Spina bifida, legs as ever, needle mark sore on day 9', 'self-care', 'RF-H01', {
    age: '45-to-60',
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'first-days',
    procedure: 'numb-before',
  }),
  person('Spina bifida, and the bladder leaks more than is usual', 'emergency', 'RF-E01', {
    age: '45-to-60',
    nerves: 'pee',
    procedure: 'numb-before',
  }),

  // After other needles.
  person('Blood patch five days ago, the back a little sore', 'self-care', 'RF-H01', {
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'first-days',
    procedure: 'injected several',
  }),
  person('Blood patch yesterday, sudden very bad pain in the back', 'emergency', 'RF-E08', {
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'sudden',
    procedure: 'injected several',
  }),
  person('Drain out 3 weeks ago, upright headache, checked, steady', 'same-day', 'RF-M13', {
    when: 'days-15-30',
    symptoms: 'headache',
    headache: 'upright-moderate',
    procedure: 'drain checked',
  }),
  person('Spinal anaesthetic 5 weeks ago, the same numb patch since', 'soon', 'RF-T15', {
    when: 'days-31-42',
    symptoms: 'leg',
    'leg-site': 'numb-old',
    procedure: 'anaesthetic',
  }),
  person('Raised pressure for years, and sight greys out today', 'emergency', 'RF-E22', {
    sudden: 'sight',
    when: 'over-12-weeks',
  }),

  // A carer answers, or somebody would rather not.
  person('A carer: her mother has dementia, sore on day 5, as ever', 'self-care', 'RF-H01', {
    age: 'over-65',
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'first-days',
    procedure: 'numb-before',
  }),
  person('A carer: he is hard to keep awake since this morning', 'emergency', 'RF-E14', {
    age: 'over-65',
    sudden: 'drowsy',
  }),
  person('A carer, very worried, who cannot say what is wrong', 'same-day', 'RF-D20', {
    age: 'over-65',
    when: 'days-4-7',
    symptoms: 'other',
    other: 'worried',
  }),
  person('Prefers not to say whether he ever injected drugs', 'same-day', '4.1.3', {
    health: 'no-answer',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'like-before',
  }),
];
