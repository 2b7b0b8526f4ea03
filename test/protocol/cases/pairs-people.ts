/** Pairs about legs, the needle mark, children, births, and what somebody is unsure of. */
import { pair } from './pair.js';
import type { Pair } from './pair.js';

const legs: readonly Pair[] = [
  pair(
    'A numb patch on one shin in week 5',
    { when: 'days-31-42', symptoms: 'leg' },
    ['unchanged for a month', 'soon', 'RF-T15', { 'leg-site': 'numb-old' }],
    ['since last week', 'same-day', 'RF-D05', { 'leg-site': 'numb-new' }],
  ),
  pair(
    'A numb patch on one thigh, old',
    { when: 'days-31-42', symptoms: 'leg', 'leg-site': 'numb-old' },
    ['the same size', 'soon', 'RF-T15', { nerves: 'none' }],
    ['it has grown this week', 'emergency', 'RF-E07', { nerves: 'spreading' }],
  ),
  pair(
    'Pain down one leg since the needle, day 6',
    { when: 'days-4-7', symptoms: 'leg', 'leg-site': 'pain' },
    ['the needle went in easily', 'soon', 'RF-T05', { procedure: 'none' }],
    ['it shot down that leg', 'same-day', 'RF-M12', { procedure: 'tries' }],
  ),
  pair(
    'Both legs trouble her, for months',
    { age: 'over-65', when: 'over-12-weeks', nerves: 'old-legs' },
    ['an ache on walking, gone on sitting', 'routine', 'RF-R05', { 'old-legs': 'walking' }],
    ['slowly more burning', 'same-day', 'RF-D22', { 'old-legs': 'slow' }],
  ),
  pair(
    'Burning in both legs for a year',
    { when: 'over-12-weeks', nerves: 'old-legs' },
    ['unchanged, once examined', 'soon', 'RF-T10', { 'old-legs': 'checked' }],
    ['creeping up slowly', 'same-day', 'RF-D22', { 'old-legs': 'slow' }],
  ),
  pair(
    'An ache in both legs, at 74',
    { age: 'over-65', when: 'over-12-weeks', 'old-legs': 'walking' },
    ['on walking, for years', 'routine', 'RF-R05', { nerves: 'old-legs' }],
    ['worse in the last week', 'emergency', 'RF-E06', { nerves: 'both-legs' }],
  ),
  pair(
    'The old ache on walking, in both legs',
    { age: 'over-65', when: 'over-12-weeks', 'old-legs': 'walking' },
    ['as ever', 'routine', 'RF-R05', { nerves: 'old-legs' }],
    ['and one knee gives way now', 'emergency', 'RF-E05', { nerves: 'old-legs weak' }],
  ),
  pair(
    'A changed needle mark on day 9',
    { when: 'days-8-14', symptoms: 'site' },
    ['a soft lump', 'soon', 'RF-T06', { 'leg-site': 'lump' }],
    ['red and hot', 'same-day', 'RF-D09', { 'leg-site': 'red' }],
  ),
  pair(
    'A red needle mark on day 6',
    { when: 'days-4-7', symptoms: 'site' },
    ['the size of a coin, well', 'same-day', 'RF-D09', { 'leg-site': 'red' }],
    ['spreading', 'emergency', 'RF-D09', { 'leg-site': 'red-spreading' }],
  ),
];

const children: readonly Pair[] = [
  pair(
    'At 8, a sore back on day 3',
    { age: '5-to-11', symptoms: 'back' },
    ['mild, better, playing', 'self-care', 'RF-C10', { 'child-back': 'mild' }],
    ['no better yet', 'soon', 'RF-C10', { 'child-back': 'none' }],
  ),
  pair(
    'At 13, a mild sore back, easing',
    { age: '12-to-15', symptoms: 'back', 'child-back': 'mild' },
    ['day 6', 'self-care', 'RF-C10', { when: 'days-4-7' }],
    ['day 11', 'soon', 'RF-T12', { when: 'days-8-14' }],
  ),
  pair(
    'At 9, backache on day 9',
    { age: '5-to-11', when: 'days-8-14', symptoms: 'back' },
    ['walks and bends', 'soon', 'RF-T12', { 'child-back': 'none' }],
    ['will not bend', 'same-day', 'RF-C07', { 'child-back': 'walk' }],
  ),
  pair(
    'At 6, will not walk in week 3',
    { age: '5-to-11', when: 'days-15-30', symptoms: 'back' },
    ['well otherwise', 'same-day', 'RF-C07', { 'child-back': 'walk' }],
    ['and unwell', 'emergency', 'RF-C05', { 'child-back': 'walk ill' }],
  ),
  pair(
    'A toddler, tender needle mark, playing',
    { age: '3-months-to-4', symptoms: 'back', 'child-back': 'mild' },
    ['day 2', 'soon', 'RF-T16', { when: 'days-0-3' }],
    ['day 6', 'same-day', 'RF-C09', { when: 'days-4-7' }],
  ),
  pair(
    'A toddler, tender needle mark on day 1',
    { age: '3-months-to-4', symptoms: 'back' },
    ['plays as usual', 'soon', 'RF-T16', { 'child-back': 'mild' }],
    ['cries when picked up', 'same-day', 'RF-C07', { 'child-back': 'walk' }],
  ),
  pair(
    'A small dry bruise on day 2, feeding well',
    { symptoms: 'back', 'child-back': 'mild' },
    ['at 5 months', 'soon', 'RF-T16', { age: '3-months-to-4' }],
    ['at 5 weeks', 'same-day', 'RF-C09', { age: 'under-3-months' }],
  ),
  pair(
    'A sore needle mark on day 2, playing',
    { symptoms: 'back', 'child-back': 'mild' },
    ['at 6', 'self-care', 'RF-C10', { age: '5-to-11' }],
    ['at 3', 'soon', 'RF-T16', { age: '3-months-to-4' }],
  ),
  pair(
    'A baby with 38.1 °C and nothing else on day 6',
    { when: 'days-4-7', symptoms: 'fever' },
    ['at 8 months', 'same-day', 'RF-D02', { age: '3-months-to-4' }],
    ['at 8 weeks', 'emergency', 'RF-C02', { age: 'under-3-months' }],
  ),
  pair(
    'At 10, a headache on day 2',
    { age: '5-to-11', symptoms: 'headache' },
    ['mild, upright, easing', 'self-care', 'RF-H02', { headache: 'upright-mild' }],
    ['it wakes from sleep', 'same-day', 'RF-C08', { headache: 'morning' }],
  ),
];

const others: readonly Pair[] = [
  pair(
    'Pain at the needle site growing in week 5',
    { when: 'days-31-42', symptoms: 'back', 'back-now': 'growing' },
    ['not pregnant', 'soon', 'RF-T01', { 'blood-birth': 'none' }],
    ['after a birth', 'same-day', 'RF-P05', { 'blood-birth': 'pregnant' }],
  ),
  pair(
    'The headache changed on day 5',
    { when: 'days-4-7', symptoms: 'headache', headache: 'changed' },
    ['not pregnant', 'same-day', 'RF-D04', { 'blood-birth': 'none' }],
    ['birth that day', 'emergency', 'RF-P03', { 'blood-birth': 'pregnant' }],
  ),
  pair(
    'Worry about the needle of last year',
    { when: 'over-12-weeks', symptoms: 'other' },
    ['wants to talk', 'routine', 'RF-R04', { other: 'talk' }],
    ['something is very wrong', 'same-day', 'RF-D20', { other: 'worried' }],
  ),
  pair(
    'Less feeling in sex since the needle',
    { when: 'weeks-6-12', special: 'sex', 'back-onset': 'before-same' },
    ['no pain at all', 'same-day', 'RF-E04', { symptoms: 'none' }],
    ['and back pain', 'emergency', 'RF-E04', { symptoms: 'back' }],
  ),
  pair(
    'Sore on day 2, easing',
    { symptoms: 'back', 'back-onset': 'first-days' },
    ['legs as always', 'self-care', 'RF-H01', { nerves: 'none' }],
    ['not sure about the legs', 'emergency', '4.1.3', { nerves: 'not-sure' }],
  ),
  pair(
    'A little sore on day 3, easing',
    { symptoms: 'back', 'back-onset': 'first-days' },
    ['no other illness', 'self-care', 'RF-H01', { health: 'none' }],
    ['prefers not to say', 'same-day', '4.1.3', { health: 'no-answer' }],
  ),
  pair(
    'Nothing else on day 4 but an easing mark',
    { when: 'days-4-7', symptoms: 'back', 'back-onset': 'first-days' },
    ['nothing came suddenly', 'self-care', 'RF-H01', { sudden: 'none' }],
    ['not sure whether it did', 'same-day', '4.1.3', { sudden: 'not-sure' }],
  ),
];

export const peoplePairs: readonly Pair[] = [...legs, ...children, ...others];
