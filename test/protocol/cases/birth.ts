/**
 * Pregnant, or within 6 weeks of a birth: every P row, D18, E18, and what may stay at home.
 *
 * Written from evidence 4.8 and the reports it cites.
 */
import { person } from './case.js';
import type { Case } from './case.js';

export const birth: readonly Case[] = [
  // Emergencies, also where the birth itself might explain them.
  person('34 weeks pregnant: bad headache and flashing lights', 'emergency', 'RF-E18', {
    special: 'birth',
  }),
  person('Birth 10 days ago: swollen face, pain under the ribs', 'emergency', 'RF-E18', {
    special: 'birth',
    when: 'days-8-14',
  }),
  person('Birth 2 days ago: numb between the legs since', 'emergency', 'RF-P04', {
    nerves: 'saddle',
    'blood-birth': 'pregnant',
  }),
  person('Birth 3 days ago: cannot pee, the midwife blames the birth', 'emergency', 'RF-P04', {
    nerves: 'pee',
    'blood-birth': 'pregnant',
  }),
  person('Legs still numb long after the epidural should have gone', 'emergency', 'RF-E21', {
    special: 'block',
    'blood-birth': 'pregnant',
  }),
  person(
    'Birth a week ago: the upright headache is now there lying down as well',
    'emergency',
    'RF-P03',
    { when: 'days-4-7', symptoms: 'headache', headache: 'changed', 'blood-birth': 'pregnant' },
    'S102',
  ),
  person('At 15, birth 2 weeks ago, and the headache is back', 'emergency', 'RF-P03', {
    age: '12-to-15',
    when: 'days-8-14',
    symptoms: 'headache',
    headache: 'changed',
    'blood-birth': 'pregnant',
  }),
  person('Epidural 5 days ago: the mark is red, and she is hot', 'emergency', 'RF-P05', {
    when: 'days-4-7',
    symptoms: 'site fever',
    'leg-site': 'red',
    'blood-birth': 'pregnant',
  }),
  person('Heparin after a caesarean, back pain growing on day 3', 'emergency', 'RF-E08', {
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'growing',
    'blood-birth': 'thinner pregnant',
  }),

  // Same day.
  person('Cannot sit up to feed the baby for her headache', 'same-day..emergency', 'RF-P02', {
    symptoms: 'headache',
    headache: 'severe',
    'blood-birth': 'pregnant',
  }),
  person('Pregnant: a new headache that is not upright', 'same-day', 'RF-D18', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'other',
    'blood-birth': 'pregnant',
  }),
  person('Birth 4 days ago: very bad, steady pain at the needle site', 'same-day', 'RF-D18', {
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'severe',
    'blood-birth': 'pregnant',
  }),
  person(
    'Labour epidural 5 days ago: growing back pain is her only complaint',
    'same-day',
    'RF-P05',
    {
      when: 'days-4-7',
      symptoms: 'back',
      'back-onset': 'first-days',
      'back-now': 'growing',
      'blood-birth': 'pregnant',
    },
    'S95',
  ),
  person('Birth 5 weeks ago: pain at the needle site now growing', 'same-day', 'RF-P05', {
    when: 'days-31-42',
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'growing',
    'blood-birth': 'pregnant',
  }),
  person('Birth 6 days ago: the needle mark oozes, no temperature', 'same-day', 'RF-P05', {
    when: 'days-4-7',
    symptoms: 'site',
    'leg-site': 'wet',
    'blood-birth': 'pregnant',
  }),
  person('Birth 9 days ago: one calf hot and swollen', 'same-day', 'RF-D14', {
    when: 'days-8-14',
    symptoms: 'leg',
    'leg-site': 'calf',
    'blood-birth': 'pregnant',
  }),
  person('A hole by accident in the epidural: upright headache, day 10', 'same-day', 'RF-D17', {
    when: 'days-8-14',
    symptoms: 'headache',
    headache: 'upright-moderate',
    'blood-birth': 'pregnant',
    procedure: 'anaesthetic',
  }),
  person('Pregnant, a plain cold with a temperature, week 5', 'same-day', 'RF-D02', {
    when: 'days-31-42',
    symptoms: 'cold',
    'blood-birth': 'pregnant',
  }),
  person('Pregnant, with a band of blisters', 'same-day', 'RF-T17', {
    when: 'over-12-weeks',
    symptoms: 'elsewhere',
    elsewhere: 'blisters',
    'blood-birth': 'pregnant',
  }),

  // Milder.
  person('Spinal for a caesarean: mild upright headache, day 2, easing', 'soon', 'RF-P01', {
    symptoms: 'headache',
    headache: 'upright-mild',
    'blood-birth': 'pregnant',
  }),
  person('Birth 3 days ago: upright headache, but she manages', 'same-day', 'RF-D18', {
    symptoms: 'headache',
    headache: 'upright-moderate',
    'blood-birth': 'pregnant',
  }),
  person('Birth 2 weeks ago: back sore since the epidural, easing', 'self-care', 'RF-H01', {
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'first-days',
    'blood-birth': 'pregnant',
  }),
  person('Pregnant: the usual headache, unchanged, on day 3', 'self-care', 'RF-R08', {
    symptoms: 'headache',
    headache: 'usual',
    'blood-birth': 'pregnant',
  }),
  person('Backache since a hole in the epidural 18 months ago', 'routine', 'RF-R01', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
  }),
];
