/** Adults whom a clinician must see today, and who are no emergency. */
import type { Case, Short } from './case.js';
import { person } from './case.js';

const today = (who: string, row: string, changes: Short, report?: string): Case =>
  person(who, 'same-day', row, changes, report);

/** Back, legs and the needle mark. */
const spine: readonly Case[] = [
  today('Very bad but steady back pain on day 6: no sleep, tablets do nothing.', 'RF-D13', {
    when: 'days-4-7',
    symptoms: 'back',
    'back-now': 'severe',
  }),
  today('Two years on, a spell of his old back pain keeps him in bed.', 'RF-D13', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'like-before-limits',
    'back-now': 'severe',
  }),
  today(
    'Growing back pain on day 5 after a labour epidural, no fever and nothing else.',
    'RF-D21',
    {
      when: 'days-4-7',
      symptoms: 'back',
      'back-now': 'growing',
      'blood-birth': 'pregnant',
    },
    'S95',
  ),
  today('On day 10 the soreness grows instead of fading; she is well.', 'RF-D21', {
    age: '61-to-65',
    when: 'days-8-14',
    symptoms: 'back',
    'back-now': 'growing',
  }),
  today('Tingling in one foot began on day 5; it stays where it is.', 'RF-D05', {
    when: 'days-4-7',
    symptoms: 'leg',
    'leg-site': 'numb-new',
  }),
  today('Seven months on, one thigh went numb last week and stays so.', 'RF-D05', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'leg',
    'leg-site': 'numb-new',
  }),
  today('Two years on, burning in both legs creeps up slowly, no quicker lately.', 'RF-D22', {
    age: '45-to-60',
    when: 'over-12-weeks',
    nerves: 'old-legs',
    'old-legs': 'slow',
  }),
  today('Tingling in both legs for a month, the needle 10 weeks ago, no weakness.', 'RF-D22', {
    age: 'over-65',
    when: 'weeks-6-12',
    nerves: 'old-legs',
    'old-legs': 'slow',
  }),
  today('Sex has felt numb for a week; no back or leg pain.', 'RF-E04', {
    when: 'days-15-30',
    special: 'sex',
  }),
  today(
    'The dressing is wet with clear fluid again and again; no fever, no headache.',
    'RF-D08',
    { symptoms: 'site', 'leg-site': 'wet' },
    'S97',
  ),
  today('A red, hot, sore needle mark on day 6; he is well and not hot.', 'RF-D09', {
    age: '45-to-60',
    when: 'days-4-7',
    symptoms: 'site',
    'leg-site': 'red',
  }),
  today('One calf swollen and tender after a week in bed; breathing is easy.', 'RF-D14', {
    when: 'days-8-14',
    symptoms: 'leg',
    'leg-site': 'calf',
  }),
  today('At 72, sudden midline pain: she cannot get out of bed.', 'RF-D15', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-now': 'midline severe',
  }),
];

/** A temperature. */
const fever: readonly Case[] = [
  today('A temperature and new back pain in week 8, no illness before.', 'RF-D01', {
    when: 'weeks-6-12',
    symptoms: 'back fever',
    'back-onset': 'later',
  }),
  today('Day 35: a temperature with the back pain he had before the needle.', 'RF-D01', {
    age: '61-to-65',
    when: 'days-31-42',
    symptoms: 'back fever',
    'back-onset': 'before-same',
  }),
  today('A temperature on day 6 and nothing else, not even a headache.', 'RF-D02', {
    when: 'days-4-7',
    symptoms: 'fever',
  }),
  today('A plain cold with a temperature on day 12.', 'RF-D02', {
    when: 'days-8-14',
    symptoms: 'cold',
  }),
  today('A plain cold, and not sure whether the needle was 3 weeks ago.', '4.1.9', {
    when: 'days-15-30',
    symptoms: 'cold',
    day: 'not-sure',
  }),
  today('A plain cold 4 weeks after a spinal anaesthetic.', 'RF-D02', {
    age: '45-to-60',
    when: 'days-15-30',
    symptoms: 'cold',
    procedure: 'anaesthetic',
  }),
  today('A temperature without anything else, four months on.', '4.10', {
    when: 'over-12-weeks',
    symptoms: 'fever',
  }),
  today('Side pain and burning pee on day 20, not hot.', 'RF-D12', {
    when: 'days-15-30',
    symptoms: 'elsewhere',
    elsewhere: 'kidney',
  }),
];

/** Headache, eyes and ears. */
const head: readonly Case[] = [
  today('An upright headache so bad that she cannot stay up or eat, day 2.', 'RF-D03', {
    symptoms: 'headache',
    headache: 'severe',
  }),
  today('Day 1: the headache goes lying flat, with a stiff neck, no temperature.', 'RF-D03', {
    infection: 'upright-stiff',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  today('A headache that began on day 7 and is constant; no medicines.', 'RF-D04', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'changed',
  }),
  today(
    'Four weeks after a spinal, at 40, a headache that no longer eases lying down.',
    'RF-D04',
    { when: 'days-15-30', symptoms: 'headache', headache: 'changed' },
    'S104',
  ),
  today('A changed headache at 50, daily aspirin and nothing else.', 'RF-D04', {
    age: '45-to-60',
    when: 'days-8-14',
    symptoms: 'headache',
    headache: 'changed',
    'blood-birth': 'aspirin',
  }),
  today(
    'At 38, eight months on, the upright headache is back after lifting a basket.',
    'RF-D04',
    { when: 'over-12-weeks', symptoms: 'headache', headache: 'changed' },
    'S113',
  ),
  today('An upright headache on day 10, not easing; nobody has looked at it.', 'RF-D17', {
    when: 'days-8-14',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  today('Five weeks of upright headache that does not ease, never checked.', 'RF-D17', {
    age: '45-to-60',
    when: 'days-31-42',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  today('Two days after a birth: a new headache that tablets do not settle.', 'RF-D18', {
    symptoms: 'headache',
    headache: 'other',
    'blood-birth': 'pregnant',
  }),
  today(
    'Double sight since day 9, and nothing else is wrong.',
    'RF-D06',
    { when: 'days-8-14', symptoms: 'elsewhere', elsewhere: 'double' },
    'S107',
  ),
  today(
    'Since day 3 voices are hard to follow; a mild upright headache too.',
    'RF-D07',
    { symptoms: 'headache elsewhere', elsewhere: 'hearing' },
    'S109',
  ),
];

/** Tummy, mind, and answers that nobody could give. */
const rest: readonly Case[] = [
  today('Nothing stays down since yesterday; no headache.', 'RF-D19', {
    symptoms: 'elsewhere',
    elsewhere: 'vomiting',
  }),
  today('Black, tar-like poo: no tablets, no ulcer, not faint.', 'RF-D23', {
    when: 'days-15-30',
    symptoms: 'elsewhere',
    elsewhere: 'black',
  }),
  today('Nothing to point at, but she feels that something is very wrong.', 'RF-D20', {
    symptoms: 'other',
    other: 'worried',
  }),
  today('After a year of pain he does not want to live.', 'RF-D24', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'back other',
    'back-onset-late': 'since-needle',
    other: 'crisis',
  }),
  today('Not sure whether he fainted or was drowsy last week.', '4.1.3', {
    age: 'over-65',
    when: 'days-8-14',
    sudden: 'not-sure',
  }),
  today('He would rather not say anything about sex; his back is sore on day 2.', '4.1.3', {
    special: 'no-answer',
    symptoms: 'back',
  }),
  today('She would rather not say which illnesses she has; sore on day 2.', '4.1.3', {
    symptoms: 'back',
    health: 'no-answer',
  }),
  today('Mild soreness on day 2; no idea whether a tablet thins the blood.', '4.10', {
    age: 'over-65',
    symptoms: 'back',
    blood: 'not-sure',
  }),
  today('She cannot say how the back pain is now, in week 9.', '4.10', {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'before-same',
    'back-now': 'not-sure',
  }),
  today('A headache on day 4 that fits no description.', '4.10', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'not-sure',
  }),
  today('Something odd in one leg; he cannot say what.', '4.10', {
    when: 'days-8-14',
    symptoms: 'leg',
    'leg-site': 'not-sure',
  }),
  today('Mild old back pain, and no idea when the needle was.', '4.10', {
    age: 'over-65',
    when: 'not-sure',
    symptoms: 'back',
    'back-onset': 'before-same',
  }),
];

export const sameDay: readonly Case[] = [...spine, ...fever, ...head, ...rest];
