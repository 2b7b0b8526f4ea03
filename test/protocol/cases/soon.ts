/**
 * Within 2 to 3 days: one person or more for each T row (T12 and T16 stand with the children).
 *
 * Written from the rows and from the reports they cite, before the rules were tuned.
 */
import { person } from './case.js';
import type { Case } from './case.js';

export const soon: readonly Case[] = [
  // Pain in the back.
  person('An ache that began on day 6, steady, in a well man of 38', 'soon', 'RF-T01', {
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'later',
  }),
  person(
    'Pain of the back that has grown for weeks after a spinal, in week 5, before any leg trouble',
    'soon',
    'RF-T01',
    { when: 'days-31-42', symptoms: 'back', 'back-onset': 'later', 'back-now': 'growing' },
    'S94',
  ),
  person('An old bad back that has been worse since the needle 10 weeks ago', 'soon', 'RF-T01', {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'before-worse',
  }),
  person('Lifted a child a week ago, and now it also hurts at night', 'soon', 'RF-T03', {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'strain',
    'back-now': 'night',
  }),
  person('Strained the back in the garden at 70, easing, needle 9 weeks ago', 'soon', 'RF-T01', {
    age: 'over-65',
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'strain',
  }),
  person('Needle soreness that is no better in week 3', 'soon', 'RF-T02', {
    when: 'days-15-30',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('On warfarin, needle soreness no better in week 6, not growing', 'soon', 'RF-T02', {
    age: '61-to-65',
    when: 'days-31-42',
    symptoms: 'back',
    'back-onset': 'first-days',
    blood: 'thinner',
  }),
  person('Pain since the needle a year ago, worst lying still at night', 'soon', 'RF-T03', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
    'back-now': 'night',
  }),
  person('Steady pain for months, with lost weight and night sweats', 'soon', 'RF-T04', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
    'back-now': 'ill',
  }),
  person('A long ache between the shoulders that sneezing makes worse', 'soon', 'RF-T09', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
    'back-now': 'cough',
  }),
  person('Steroid tablets, and the same ache since a needle last year', 'soon', 'RF-T11', {
    health: 'weak-immunity',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
  }),
  person('A rod in the spine, and needle soreness on day 10, not growing', 'soon', 'RF-T11', {
    health: 'device',
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Stooped since a sudden strong pain last month, at 78', 'soon..same-day', 'RF-D15', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'weeks-4-12',
    'back-now': 'midline',
  }),

  // Legs and the needle mark.
  person('Pain down one leg from day 9, no numbness, strength normal', 'soon', 'RF-T05', {
    when: 'days-8-14',
    symptoms: 'leg',
    'leg-site': 'pain',
  }),
  person('Pain down one leg three years after the needle', 'soon', 'RF-T05', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'leg',
    'leg-site': 'pain',
  }),
  person('A soft lump at the needle mark in week 3, not hot or red', 'soon', 'RF-T06', {
    when: 'days-15-30',
    symptoms: 'site',
    'leg-site': 'lump',
  }),
  person('Burning in back and both legs for a year, the same, once checked', 'soon', 'RF-T10', {
    nerves: 'old-legs',
    'old-legs': 'checked',
    when: 'over-12-weeks',
  }),
  person('A numb patch on one shin, unchanged for six weeks', 'soon', 'RF-T15', {
    when: 'days-31-42',
    symptoms: 'leg',
    'leg-site': 'numb-old',
  }),
  person('A tingling patch on one thigh, the same for a year, at 70', 'soon', 'RF-T15', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'leg',
    'leg-site': 'numb-old',
  }),

  // Head and ears.
  person('Upright headache on day 2, up for half of the day, drinking', 'soon', 'RF-T13', {
    when: 'days-0-3',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  person('Upright headache, bearable but no better on day 5', 'soon', 'RF-T13', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  person('Steady upright headache in week 3, seen by the team last week', 'soon', 'RF-T07', {
    when: 'days-15-30',
    symptoms: 'headache',
    headache: 'upright-moderate',
    procedure: 'checked',
  }),
  person(
    'Upright headache for 11 months since the needle, unchanged and once examined',
    'soon',
    'RF-T07',
    {
      when: 'over-12-weeks',
      symptoms: 'headache',
      headache: 'upright-moderate',
      procedure: 'checked',
    },
    'S113',
  ),
  person('Mild upright headache on day 4, full ringing ears, clear voices', 'soon', 'RF-T08', {
    when: 'days-4-7',
    symptoms: 'headache elsewhere',
    headache: 'upright-mild',
    elsewhere: 'ringing',
  }),
  person('Hearing that dropped suddenly two months ago', 'soon', 'RF-T08', {
    when: 'weeks-6-12',
    symptoms: 'elsewhere',
    elsewhere: 'ringing',
  }),

  // Fever with a plain cold, and skin.
  person('Runny nose, cough and 38.1 °C, settling, needle 4 weeks ago', 'soon', 'RF-T14', {
    when: 'days-15-30',
    symptoms: 'cold',
    day: 'days-22-30',
  }),
  person('A plain cold with a temperature, needle two years ago, at 68', 'soon', 'RF-T14', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'cold',
  }),
  person('A burning band with blisters on one side of the chest, at 72', 'soon', 'RF-T17', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'elsewhere',
    elsewhere: 'blisters',
  }),
];
