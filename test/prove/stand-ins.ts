/**
 * The few answers that may stand in for a default (evidence 4.10), and what each needs.
 *
 * Every condition must be met and answered: one "not sure" or one missing answer and the default
 * stands (4.1.9). A clinician's check (T07) lowers D17 in the same way; "mild and improving" lowers
 * the floor of C10.
 */
import type { Line, Picture } from './claims.js';

/** An answer of its own that may lower, with the rows that it may lower and its conditions. */
export interface StandIn {
  readonly row: `RF-${string}`;
  /** The answer itself. */
  readonly answer: Line;
  /** Rows that need not count while every condition is met; no other is ever lost by the answer. */
  readonly lowers: readonly `RF-${string}`[];
  /** Where the default applies, in addition to the answer. */
  readonly where?: Picture;
  /** The level that stands unless every condition is met. */
  readonly otherwise?: 'same-day' | 'soon';
  /** Met by at least one of these answers. */
  readonly given?: Picture;
  /** Answered, and with nothing but these (for the one of them that is asked). */
  readonly only: Picture;
}

const UNDER_5: Line = { age: ['under-3-months', '3-months-to-4'] };

/** Every exception that the evidence names, and no more. */
export const standIns: readonly StandIn[] = [
  {
    row: 'RF-R06',
    answer: { 'back-onset': ['strain'], 'back-onset-late': ['strain'] },
    lowers: ['RF-T01', 'RF-T02'],
    // Over 12 weeks the rows that it stands in for do not apply.
    where: [{ 'back-onset': ['strain'] }],
    otherwise: 'soon',
    only: [
      { age: ['16-to-44', '45-to-60', '61-to-65'] },
      { symptoms: ['back', 'leg', 'headache', 'site', 'elsewhere', 'other'] },
      { health: ['none'] },
      // No night or rest pain; osteoporosis and long steroids stand in the words of the answer.
      { 'back-now': ['none'] },
    ],
  },
  {
    row: 'RF-T14',
    answer: { symptoms: ['cold'] },
    lowers: ['RF-D02'],
    otherwise: 'same-day',
    given: [{ when: ['days-31-42', 'weeks-6-12', 'over-12-weeks'], day: ['days-22-30'] }],
    only: [
      { age: ['5-to-11', '12-to-15', '16-to-44', '45-to-60', '61-to-65', 'over-65'] },
      { infection: ['none'] },
      { symptoms: ['cold'] },
      { health: ['none'] },
      // Not pregnant, no birth in the last 6 weeks: by age, or asked.
      {
        age: ['5-to-11', '61-to-65', 'over-65'],
        'blood-birth': ['none', 'thinner', 'aspirin', 'bleeding', 'clot', 'ulcer'],
      },
      // Something injected or a catheter: not a plain diagnostic puncture.
      { procedure: ['none', 'several', 'tries', 'checked', 'numb-before'] },
    ],
  },
  {
    row: 'RF-T15',
    answer: { 'leg-site': ['numb-old'] },
    lowers: ['RF-D05'],
    otherwise: 'same-day',
    only: [
      { nerves: ['none'] },
      // No other sign in the leg; a lump at the needle mark is none.
      { 'leg-site': ['numb-old', 'lump'] },
      // Several attempts: a leg symptom is at least same day (M12).
      {
        procedure: [
          'none',
          'injected',
          'anaesthetic',
          'drain',
          'several',
          'checked',
          'numb-before',
        ],
      },
    ],
  },
  {
    row: 'RF-T16',
    answer: { 'child-back': ['mild'] },
    lowers: ['RF-C09'],
    where: [UNDER_5],
    otherwise: 'same-day',
    only: [
      { age: ['3-months-to-4'] },
      { when: ['days-0-3'] },
      { infection: ['none'] },
      { symptoms: ['back', 'other'] },
      { 'child-back': ['mild'] },
    ],
  },
  {
    row: 'RF-C10',
    answer: { 'child-back': ['mild'] },
    lowers: ['RF-C10'],
    where: [{ age: ['5-to-11', '12-to-15'] }],
    otherwise: 'soon',
    only: [{ when: ['days-0-3', 'days-4-7'] }, { 'child-back': ['mild'] }],
  },
  {
    row: 'RF-R07',
    answer: { elsewhere: ['ringing-steady'] },
    lowers: ['RF-T08'],
    otherwise: 'soon',
    only: [
      { symptoms: ['back', 'leg', 'site', 'fever', 'cold', 'elsewhere', 'other'] },
      { elsewhere: ['ringing-steady', 'double', 'vomiting', 'black', 'kidney', 'blisters'] },
    ],
  },
  {
    row: 'RF-R08',
    answer: { headache: ['usual', 'usual-more'] },
    lowers: ['RF-D04'],
    otherwise: 'same-day',
    only: [{ headache: ['usual', 'usual-more'] }, { infection: ['none'] }],
  },
  {
    row: 'RF-T07',
    answer: { procedure: ['checked'] },
    lowers: ['RF-D17'],
    where: [
      { headache: ['upright-moderate'] },
      {
        when: ['days-8-14', 'days-15-30', 'days-31-42', 'weeks-6-12', 'over-12-weeks', 'not-sure'],
      },
    ],
    otherwise: 'same-day',
    only: [
      { when: ['days-15-30', 'days-31-42', 'weeks-6-12', 'over-12-weeks'] },
      // Several punctures, a drain, an injection or a hole by accident: one level up (M13).
      { procedure: ['checked', 'tries', 'numb-before'] },
    ],
  },
];
