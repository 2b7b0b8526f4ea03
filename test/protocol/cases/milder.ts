/**
 * Routine and self care: everybody here is at risk of being sent too high.
 *
 * Every R and H row, and what tools of this kind over-call: soreness that fades, an old problem
 * that has not changed, a blood thinner where its rows do not apply, a strain that eases.
 */
import { person } from './case.js';
import type { Case } from './case.js';

/** H01: soreness in the first two weeks, steady or easing. */
const soreness: readonly Case[] = [
  person('The morning after, a small bruise and a sore needle mark', 'self-care', 'RF-H01', {
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Soreness that fades on day 2, in a woman of 50', 'self-care', 'RF-H01', {
    age: '45-to-60',
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('A mild ache when the clinic calls on day 6', 'self-care', 'RF-H01', {
    age: '61-to-65',
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('A memory-clinic patient of 79, a little sore on day 3', 'self-care', 'RF-H01', {
    age: 'over-65',
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Soreness since the needle, nearly gone on day 12', 'self-care', 'RF-H01', {
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Aspirin every day, and soreness easing on day 3', 'self-care', 'RF-M01', {
    age: 'over-65',
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
    blood: 'aspirin',
  }),
  person('On the pill, and soreness easing on day 2', 'self-care', 'RF-H01', {
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
    'blood-birth': 'clot',
  }),
  person('Takes ibuprofen at 75, and soreness easing on day 4', 'self-care', 'RF-H01', {
    age: 'over-65',
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'first-days',
    blood: 'ulcer',
  }),
  person('Nothing troubles her on day 2: she only wants to be sure', 'self-care', 'RF-H01', {
    when: 'days-0-3',
  }),
  person('Diabetes and an old shunt, and nothing wrong on day 5', 'self-care', 'RF-H01', {
    age: '45-to-60',
    health: 'diabetes device',
    when: 'days-4-7',
  }),
];

/** H02 and R08: headaches that may stay at home. */
const headaches: readonly Case[] = [
  person('Mild upright headache on day 1, easing, drinking well', 'self-care', 'RF-H02', {
    when: 'days-0-3',
    symptoms: 'headache',
    headache: 'upright-mild',
  }),
  person('Mild upright headache on day 6, better each day', 'self-care', 'RF-H02', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'upright-mild',
  }),
  person('On apixaban, mild upright headache on day 2, easing', 'self-care', 'RF-H02', {
    age: 'over-65',
    when: 'days-0-3',
    symptoms: 'headache',
    headache: 'upright-mild',
    blood: 'thinner',
  }),
  person('Mild upright headache and a sore needle mark, both easing', 'self-care', 'RF-H02', {
    when: 'days-0-3',
    symptoms: 'back headache',
    'back-onset': 'first-days',
    headache: 'upright-mild',
  }),
  person('The same migraine as for twenty years, on day 5', 'self-care', 'RF-R08', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'usual',
  }),
  person('The usual headache at 70, on a blood thinner, in week 8', 'self-care', 'RF-R08', {
    age: 'over-65',
    when: 'weeks-6-12',
    symptoms: 'headache',
    headache: 'usual',
    blood: 'thinner',
  }),
  person('The usual headache, but two more days of it a week', 'routine', 'RF-R08', {
    when: 'days-31-42',
    symptoms: 'headache',
    headache: 'usual-more',
  }),
];

/** R01, R02, R03 and H03: old or late pain in the back. */
const backs: readonly Case[] = [
  person('Needle soreness that has stayed the same to week 9', 'routine', 'RF-R01', {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Mild pain since a needle five years ago, unchanged', 'routine', 'RF-R01', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
  }),
  person('The bad back of ten years, the same on day 2', 'self-care..routine', 'RF-R01', {
    age: '45-to-60',
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'before-same',
  }),
  person('On warfarin, the old bad back, unchanged on day 9', 'self-care..routine', 'RF-R01', {
    age: 'over-65',
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'before-same',
    blood: 'thinner',
  }),
  person('Diabetes, the old bad back, unchanged in week 4', 'self-care..routine', 'RF-R01', {
    age: '45-to-60',
    health: 'diabetes',
    when: 'days-15-30',
    symptoms: 'back',
    'back-onset': 'before-same',
  }),
  person('A spell of back pain like those before, ten days long', 'self-care', 'RF-R02', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'like-before',
  }),
  person('On a thinner for years, a short spell like those before', 'self-care', 'RF-R02', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'like-before',
    blood: 'thinner',
  }),
  person('A spell like those before, off work for it', 'routine', 'RF-R02', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'like-before-limits',
  }),
  person('At 29, stiff for an hour each morning, for months', 'routine', 'RF-R03', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'stiff-mornings',
  }),
  person('A new mild backache for a week, four years after', 'self-care', 'RF-H03', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'under-4-weeks',
  }),
  person('On warfarin at 63, a new mild backache a year after', 'self-care', 'RF-H03', {
    age: '61-to-65',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'under-4-weeks',
    blood: 'thinner',
  }),
  person('A new mild backache that has lasted six weeks, years after', 'routine', 'RF-H03', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'weeks-4-12',
  }),
];

/** R04 to R07: worry, legs, a strain, ears. */
const others: readonly Case[] = [
  person('Wants to talk about what the needle may have done', 'routine', 'RF-R04', {
    when: 'over-12-weeks',
    symptoms: 'other',
    other: 'talk',
  }),
  person('Sore on day 2, easing, and wants to talk it through', 'routine', 'RF-R04', {
    when: 'days-0-3',
    symptoms: 'back other',
    'back-onset': 'first-days',
    other: 'talk',
  }),
  person('Panics: mouth, hands and feet tingle for minutes', 'routine', 'RF-R04', {
    nerves: 'old-legs',
    'old-legs': 'spells',
    when: 'days-15-30',
  }),
  person('Both legs have ached on walking for years, gone on sitting', 'routine', 'RF-R05', {
    age: 'over-65',
    nerves: 'old-legs',
    'old-legs': 'walking',
    when: 'over-12-weeks',
  }),
  person('The same old walking ache on day 3, and an easing sore mark', 'routine', 'RF-R05', {
    age: 'over-65',
    nerves: 'old-legs',
    'old-legs': 'walking',
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
  }),
  person('Strained the back moving house, easing, in week 8', 'routine', 'RF-R06', {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'strain',
  }),
  person('Aspirin every day, a strain on day 8, easing at 62', 'routine', 'RF-R06', {
    age: '61-to-65',
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'strain',
    blood: 'aspirin',
  }),
  person('Strained the back at sport two years after, easing', 'routine', 'RF-R06', {
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'strain',
  }),
  person('A steady ringing for half a year, hearing normal', 'routine', 'RF-R07', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'elsewhere',
    elsewhere: 'ringing-steady',
  }),
];

export const milder: readonly Case[] = [...soreness, ...headaches, ...backs, ...others];
