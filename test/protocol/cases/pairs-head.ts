/** Pairs about the head, ears, skin and a temperature. */
import { pair } from './pair.js';
import type { Pair } from './pair.js';

export const headPairs: readonly Pair[] = [
  pair(
    'Upright headache on day 2',
    { when: 'days-0-3', symptoms: 'headache' },
    ['mild and easing', 'self-care', 'RF-H02', { headache: 'upright-mild' }],
    ['moderate, up for part of the day', 'soon', 'RF-T13', { headache: 'upright-moderate' }],
  ),
  pair(
    'Upright headache on day 4',
    { when: 'days-4-7', symptoms: 'headache' },
    ['up for part of the day', 'soon', 'RF-T13', { headache: 'upright-moderate' }],
    ['cannot stay up or eat', 'same-day', 'RF-D03', { headache: 'severe' }],
  ),
  pair(
    'Mild upright headache on day 3, easing',
    { when: 'days-0-3', symptoms: 'headache', headache: 'upright-mild' },
    ['not pregnant', 'self-care', 'RF-H02', { 'blood-birth': 'none' }],
    ['gave birth that day', 'soon', 'RF-P01', { 'blood-birth': 'pregnant' }],
  ),
  pair(
    'Mild upright headache on day 2',
    { when: 'days-0-3', symptoms: 'headache', headache: 'upright-mild' },
    ['neck moves freely', 'self-care', 'RF-H02', { infection: 'none' }],
    ['stiff neck that goes lying flat', 'same-day', 'RF-D03', { infection: 'upright-stiff' }],
  ),
  pair(
    'Stiff neck and light hurting on day 3',
    { when: 'days-0-3', symptoms: 'headache', headache: 'upright-moderate' },
    ['clearly gone lying flat', 'same-day', 'RF-D03', { infection: 'upright-stiff' }],
    ['lying flat does not help', 'emergency', 'RF-E10', { infection: 'headache-signs' }],
  ),
  pair(
    'Steady upright headache in week 4',
    { when: 'days-15-30', symptoms: 'headache', headache: 'upright-moderate' },
    ['examined last week', 'soon', 'RF-T07', { procedure: 'checked' }],
    ['nobody has looked yet', 'same-day', 'RF-D17', { procedure: 'none' }],
  ),
  pair(
    'Steady upright headache in week 3, examined',
    { when: 'days-15-30', symptoms: 'headache', headache: 'upright-moderate' },
    ['after one plain puncture', 'soon', 'RF-T07', { procedure: 'checked' }],
    ['after a drain', 'same-day', 'RF-M13', { procedure: 'checked drain' }],
  ),
  pair(
    'The headache known for years, in week 5',
    { when: 'days-31-42', symptoms: 'headache' },
    ['as ever', 'self-care', 'RF-R08', { headache: 'usual' }],
    ['more often', 'routine', 'RF-R08', { headache: 'usual-more' }],
  ),
  pair(
    'A headache on day 8',
    { when: 'days-8-14', symptoms: 'headache' },
    ['the usual one', 'self-care', 'RF-R08', { headache: 'usual' }],
    ['lying down no longer helps', 'same-day', 'RF-D04', { headache: 'changed' }],
  ),
  pair(
    'The headache changed on day 8',
    { when: 'days-8-14', symptoms: 'headache', headache: 'changed' },
    ['no medicines', 'same-day', 'RF-D04', { 'blood-birth': 'none' }],
    ['had a steroid drip', 'emergency', 'RF-M14', { 'blood-birth': 'clot' }, 'S105'],
  ),
  pair(
    'The headache changed in week 4',
    { age: '45-to-60', when: 'days-15-30', symptoms: 'headache', headache: 'changed' },
    ['aspirin every day', 'same-day', 'RF-D04', { 'blood-birth': 'aspirin' }],
    ['on edoxaban', 'emergency', 'RF-D04', { 'blood-birth': 'thinner' }],
  ),
  pair(
    'The headache is constant now, in week 5',
    { when: 'days-31-42', symptoms: 'headache', headache: 'changed' },
    ['at 58', 'same-day', 'RF-D04', { age: '45-to-60' }],
    ['at 64', 'emergency', 'RF-D04', { age: '61-to-65' }],
  ),

  // Ears, tummy, skin.
  pair(
    'The ears since the needle 9 days ago',
    { when: 'days-8-14', symptoms: 'elsewhere' },
    ['they ring, voices are clear', 'soon', 'RF-T08', { elsewhere: 'ringing' }],
    ['one is suddenly blocked', 'same-day', 'RF-D07', { elsewhere: 'hearing' }],
  ),
  pair(
    'Ringing ears two months after',
    { age: '45-to-60', when: 'weeks-6-12', symptoms: 'elsewhere' },
    ['steady for six weeks', 'routine', 'RF-R07', { elsewhere: 'ringing-steady' }],
    ['and hearing dropped then', 'soon', 'RF-T08', { elsewhere: 'ringing' }],
  ),
  pair(
    'A band of blisters on one side',
    { when: 'over-12-weeks', symptoms: 'elsewhere', elsewhere: 'blisters' },
    ['healthy otherwise', 'soon', 'RF-T17', { health: 'none' }],
    ['takes biologics', 'same-day', 'RF-T17', { health: 'weak-immunity' }],
  ),
  pair(
    'Black, tar-like poo',
    { when: 'days-4-7', symptoms: 'elsewhere', elsewhere: 'black' },
    ['no medicines', 'same-day', 'RF-D23', { 'blood-birth': 'none' }],
    ['naproxen for the back', 'emergency', 'RF-E24', { 'blood-birth': 'ulcer' }],
  ),

  // A temperature.
  pair(
    'A temperature in week 9',
    { when: 'weeks-6-12' },
    ['with a plain cold', 'soon', 'RF-T14', { symptoms: 'cold' }],
    ['with no cold', 'same-day', 'RF-D02', { symptoms: 'fever' }],
  ),
  pair(
    'A temperature with a plain cold',
    { symptoms: 'cold' },
    ['day 10', 'same-day', 'RF-D02', { when: 'days-8-14' }],
    ['week 6', 'soon', 'RF-T14', { when: 'days-31-42' }],
  ),
  pair(
    'A plain cold with a temperature, 15 to 30 days after',
    { when: 'days-15-30', symptoms: 'cold' },
    ['day 18', 'same-day', 'RF-D02', { day: 'days-15-21' }],
    ['day 25', 'soon', 'RF-T14', { day: 'days-22-30' }],
  ),
  pair(
    'A plain cold with a temperature, week 6',
    { when: 'days-31-42', symptoms: 'cold' },
    ['after a plain puncture', 'soon', 'RF-T14', { procedure: 'none' }],
    ['a medicine was injected', 'same-day', 'RF-D02', { procedure: 'injected' }],
  ),
  pair(
    'A plain cold with a temperature, a year after',
    { age: '61-to-65', when: 'over-12-weeks', symptoms: 'cold' },
    ['healthy otherwise', 'soon', 'RF-T14', { health: 'none' }],
    ['no spleen', 'same-day', 'RF-D02', { health: 'weak-immunity' }],
  ),
  pair(
    'A plain cold with a temperature, week 8',
    { when: 'weeks-6-12', symptoms: 'cold' },
    ['not pregnant', 'soon', 'RF-T14', { 'blood-birth': 'none' }],
    ['pregnant', 'same-day', 'RF-D02', { 'blood-birth': 'pregnant' }],
  ),
];
