/**
 * Babies, toddlers, school children and teenagers: every C row, and the rows children share.
 *
 * A parent answers for most of them. Written from evidence 4.7 and the reports it cites.
 */
import { person } from './case.js';
import type { Case } from './case.js';

const emergencies: readonly Case[] = [
  person('A baby of 7 weeks with 38.2 °C two days after', 'emergency', 'RF-C02', {
    age: 'under-3-months',
    symptoms: 'fever',
  }),
  person('A snuffly baby of 11 weeks, hot, needle at birth', 'emergency', 'RF-C02', {
    age: 'under-3-months',
    when: 'weeks-6-12',
    symptoms: 'cold',
  }),
  person('A baby who is floppy and hard to wake', 'emergency', 'RF-C01', {
    age: 'under-3-months',
    child: 'floppy',
  }),
  person('A toddler with no wet nappy for 12 hours', 'emergency', 'RF-C04', {
    age: '3-months-to-4',
    child: 'nappy',
  }),
  person(
    'At 4, three hours after: back pain, weak legs and no pee',
    'emergency',
    'RF-C04',
    { age: '3-months-to-4', nerves: 'pee weak', symptoms: 'back' },
    'S99',
  ),
  person(
    'At 10, pain and tingling down both legs on day 3',
    'emergency',
    'RF-E06',
    { age: '5-to-11', nerves: 'both-legs', symptoms: 'back leg' },
    'S98',
  ),
  person('At 9, a headache and newly wobbly on the feet', 'emergency', 'RF-C03', {
    age: '5-to-11',
    child: 'head',
  }),
  person('At 6, hot and will not walk, in week 8', 'emergency', 'RF-C05', {
    age: '5-to-11',
    when: 'weeks-6-12',
    symptoms: 'back fever',
    'child-back': 'walk',
  }),
  person('At 3, will not sit and is unwell, no temperature, week 3', 'emergency', 'RF-C05', {
    age: '3-months-to-4',
    when: 'days-15-30',
    symptoms: 'back',
    'child-back': 'walk ill',
  }),
  person('At 5, on chemotherapy, 38 °C once, looks well', 'emergency', 'RF-C06', {
    age: '5-to-11',
    child: 'cancer',
  }),
  person('At 8, a temperature and back pain on day 4', 'emergency', 'RF-E09', {
    age: '5-to-11',
    when: 'days-4-7',
    symptoms: 'back fever',
  }),
  person('At 14, hot, with a rash that a glass does not fade', 'emergency', 'RF-E10', {
    age: '12-to-15',
    infection: 'fever-sign',
  }),
  person('At 13, very bad back pain that came suddenly on day 2', 'emergency', 'RF-E08', {
    age: '12-to-15',
    symptoms: 'back',
    'child-back': 'sudden',
  }),
  person('At 15, on warfarin, back pain growing on day 4', 'emergency', 'RF-E08', {
    age: '12-to-15',
    when: 'days-4-7',
    symptoms: 'back',
    'child-back': 'growing',
    'blood-birth': 'thinner',
  }),
  person('At 12, heavy legs: not sure whether they are weak', 'emergency', 'RF-E05', {
    age: '12-to-15',
    nerves: 'not-sure',
  }),
  person('At 7, a shunt, a headache and being sick', 'emergency', 'RF-E19', {
    age: '5-to-11',
    child: 'device',
  }),
];

const sameDay: readonly Case[] = [
  person('At 8, limps since yesterday, well, in week 2', 'same-day', 'RF-C07', {
    age: '5-to-11',
    when: 'days-8-14',
    symptoms: 'back',
    'child-back': 'walk',
  }),
  person('A toddler who cries when lifted on day 2', 'same-day', 'RF-C07', {
    age: '3-months-to-4',
    symptoms: 'back',
    'child-back': 'walk',
  }),
  person('A toddler, tender needle mark still on day 6, playing', 'same-day', 'RF-C09', {
    age: '3-months-to-4',
    when: 'days-4-7',
    symptoms: 'back',
    'child-back': 'mild',
  }),
  person('A baby of 2 months with a small dry bruise, day 2', 'same-day', 'RF-C09', {
    age: 'under-3-months',
    symptoms: 'back',
    'child-back': 'mild',
  }),
  person('At 4, back pain in week 5, but playing', 'same-day', 'RF-C09', {
    age: '3-months-to-4',
    when: 'days-31-42',
    symptoms: 'back',
  }),
  person('At 4, a mild headache on day 2 that goes lying down', 'same-day', 'RF-C09', {
    age: '3-months-to-4',
    symptoms: 'headache',
    headache: 'upright-mild',
  }),
  person('At 10, a headache that wakes from sleep', 'same-day', 'RF-C08', {
    age: '5-to-11',
    when: 'days-8-14',
    symptoms: 'headache',
    headache: 'morning',
  }),
  person('At 2, a temperature alone on day 6', 'same-day', 'RF-D02', {
    age: '3-months-to-4',
    when: 'days-4-7',
    symptoms: 'fever',
  }),
  person('At 14, one foot numb since yesterday', 'same-day', 'RF-D05', {
    age: '12-to-15',
    when: 'days-4-7',
    symptoms: 'leg',
    'leg-site': 'numb-new',
  }),
  person('At 15, the upright headache keeps her flat in bed', 'same-day', 'RF-D03', {
    age: '12-to-15',
    symptoms: 'headache',
    headache: 'severe',
  }),
  person('At 13, back pain growing on day 5, well', 'same-day', 'RF-D21', {
    age: '12-to-15',
    when: 'days-4-7',
    symptoms: 'back',
    'child-back': 'growing',
  }),
  person('At 11, always in very bad pain in week 2, well', 'same-day', 'RF-D13', {
    age: '5-to-11',
    when: 'days-8-14',
    symptoms: 'back',
    'child-back': 'severe',
  }),
  person('At 9, the dressing is wet again and again', 'same-day', 'RF-D08', {
    age: '5-to-11',
    symptoms: 'site',
    'leg-site': 'wet',
    'child-back': 'none',
  }),
  person('At 6, nothing fits, but the mother is very worried', 'same-day', 'RF-D20', {
    age: '5-to-11',
    symptoms: 'other',
    other: 'worried',
  }),
];

const milder: readonly Case[] = [
  person('A toddler, tender needle mark on day 2, playing as usual', 'soon', 'RF-T16', {
    age: '3-months-to-4',
    symptoms: 'back',
    'child-back': 'mild',
  }),
  person('At 6, backache on day 10, otherwise well', 'soon', 'RF-T12', {
    age: '5-to-11',
    when: 'days-8-14',
    symptoms: 'back',
    'child-back': 'none',
  }),
  person('At 13, a mild sore back on day 12, better each day', 'soon', 'RF-C10', {
    age: '12-to-15',
    when: 'days-8-14',
    symptoms: 'back',
    'child-back': 'mild',
  }),
  person('At 7, sore on day 4 and no better, walking well', 'soon', 'RF-C10', {
    age: '5-to-11',
    when: 'days-4-7',
    symptoms: 'back',
    'child-back': 'none',
  }),
  person(
    'At 8, a needle as a newborn, and slowly a stiff, painful back',
    'soon',
    'RF-C11',
    { age: '5-to-11', when: 'over-12-weeks', symptoms: 'back', 'child-back': 'years' },
    'S112',
  ),
  person('At 14, an upright headache on day 2, up for lunch', 'soon', 'RF-T13', {
    age: '12-to-15',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  person('At 15, pain down one leg on day 9, not numb', 'soon', 'RF-T05', {
    age: '12-to-15',
    when: 'days-8-14',
    symptoms: 'leg',
    'leg-site': 'pain',
  }),
  person('At 8, a soft lump at the needle mark on day 12', 'soon', 'RF-T06', {
    age: '5-to-11',
    when: 'days-8-14',
    symptoms: 'site',
    'leg-site': 'lump',
  }),
  // Here T14 begins at 5 years, but the list of C07 holds any temperature of a child.
  person('At 9, a plain cold with a temperature in week 8', 'soon..same-day', 'RF-T14', {
    age: '5-to-11',
    when: 'weeks-6-12',
    symptoms: 'cold',
  }),
  person('At 6, a bruised needle mark on day 2, playing again', 'self-care', 'RF-C10', {
    age: '5-to-11',
    symptoms: 'back',
    'child-back': 'mild',
  }),
  person('At 14, a mild sore back on day 5, better each day', 'self-care', 'RF-C10', {
    age: '12-to-15',
    when: 'days-4-7',
    symptoms: 'back',
    'child-back': 'mild',
  }),
  person('At 15, a mild upright headache on day 2, easing', 'self-care', 'RF-H02', {
    age: '12-to-15',
    symptoms: 'headache',
    headache: 'upright-mild',
  }),
];

export const children: readonly Case[] = [...emergencies, ...sameDay, ...milder];
