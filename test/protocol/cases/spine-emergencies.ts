/** Adults who need an ambulance: nerves, back pain, infection and leaks where the needle went in. */
import type { Case, Short } from './case.js';
import { person } from './case.js';

const now = (who: string, row: string, changes: Short, report?: string): Case =>
  person(who, 'emergency', row, changes, report);

/** Pee, poo, saddle and sex. */
const cauda: readonly Case[] = [
  now('An old man has not been able to pee since the needle, says his daughter.', 'RF-E01', {
    age: 'over-65',
    nerves: 'pee',
  }),
  now('Eight months on, a woman leaks without feeling it; nothing else is new.', 'RF-E01', {
    when: 'over-12-weeks',
    nerves: 'pee',
  }),
  now(
    'Six weeks of growing back pain after a spinal, at 20: weak legs and no pee since yesterday.',
    'RF-E01',
    { when: 'days-31-42', nerves: 'pee weak both-legs', symptoms: 'back', 'back-now': 'growing' },
    'S94',
  ),
  now(
    'At 69, hours after a bloody tap: sciatica in both legs, and a catheter is needed.',
    'RF-E01',
    { age: 'over-65', nerves: 'pee both-legs', symptoms: 'back' },
    'S86',
  ),
  now('A man of 58 did not feel that he was full and soiled himself, in week 3.', 'RF-E02', {
    age: '45-to-60',
    when: 'days-15-30',
    nerves: 'poo',
  }),
  now('A woman no longer feels it when she wipes, two days after the needle.', 'RF-E02', {
    nerves: 'poo',
  }),
  now('A small numb patch between the legs on day 2, no pain at all.', 'RF-E03', {
    nerves: 'saddle',
  }),
  now(
    'At 29, normal clotting and an easy puncture: numb between the legs and slow to pee.',
    'RF-E03',
    { nerves: 'saddle pee' },
    'S85',
  ),
  now(
    'After one of many taps, back pain and tingling grew in 48 hours to a numb saddle and leaking.',
    'RF-E03',
    { nerves: 'saddle pee both-legs', symptoms: 'back' },
    'S84',
  ),
  now('His old walking ache is the same, but now he is numb round the bottom.', 'RF-E03', {
    age: '61-to-65',
    when: 'over-12-weeks',
    nerves: 'saddle old-legs',
  }),
  now('Mild back pain on day 10, and new trouble getting an erection.', 'RF-E04', {
    when: 'days-8-14',
    special: 'sex',
    symptoms: 'back',
  }),
  now('Pain down one leg in week 8, and new loss of feeling during sex.', 'RF-E04', {
    when: 'weeks-6-12',
    special: 'sex',
    symptoms: 'leg',
  }),
];

/** Weakness, both legs, spreading numbness, and who cannot tell. */
const legs: readonly Case[] = [
  now('A foot slaps the floor since the day after the needle.', 'RF-E05', { nerves: 'weak' }),
  now('An old woman without pain trips and her knee gives way, a year after.', 'RF-E05', {
    age: 'over-65',
    when: 'over-12-weeks',
    nerves: 'weak',
  }),
  now(
    'Two months after a spinal for a birth, at 27, her legs get weaker fast and she leaks.',
    'RF-E05',
    { when: 'weeks-6-12', nerves: 'weak pee' },
    'S111',
  ),
  now(
    'At 22, a few hours after a bloody tap, back pain shoots down both legs.',
    'RF-E06',
    { nerves: 'both-legs', symptoms: 'back' },
    'S86',
  ),
  now(
    'Low back pain and tingling in both legs soon after one of many taps, nothing else yet.',
    'RF-E06',
    { nerves: 'both-legs', symptoms: 'back' },
    'S84',
  ),
  now('Two years after the needle, sciatica in both legs began this week.', 'RF-E06', {
    age: '45-to-60',
    when: 'over-12-weeks',
    nerves: 'both-legs',
    symptoms: 'back',
  }),
  now('Numbness crept from one foot to the thigh since yesterday, day 2.', 'RF-E07', {
    nerves: 'spreading',
    symptoms: 'leg',
    'leg-site': 'numb-new',
  }),
  now('In week 10 numbness has climbed to the waist over the last ten days.', 'RF-E07', {
    age: '45-to-60',
    when: 'weeks-6-12',
    nerves: 'spreading',
  }),
  now('Her husband has dementia, and she is not sure whether his peeing is new.', '4.1.3', {
    age: 'over-65',
    when: 'days-4-7',
    nerves: 'not-sure',
  }),
  now('Old trouble in both legs, but she cannot say which kind it is.', '4.1.9', {
    age: '45-to-60',
    when: 'over-12-weeks',
    nerves: 'old-legs',
    'old-legs': 'not-sure',
  }),
  now('Burning in both legs creeps up slowly, and the needle was 3 weeks ago.', 'RF-D22', {
    when: 'days-15-30',
    nerves: 'old-legs',
    'old-legs': 'slow',
  }),
  now('Weakness climbs from the feet to the hips within two days.', 'RF-E23', {
    when: 'days-8-14',
    sudden: 'climbing',
  }),
  now('Breathing gets harder, and the arms are weak now too.', 'RF-E23', {
    age: '61-to-65',
    when: 'days-4-7',
    sudden: 'climbing',
  }),
  now('Legs are still numb long past the time given, after a spinal for a hip.', 'RF-E21', {
    age: '61-to-65',
    special: 'block',
  }),
  now('An epidural drain came out; on day 3 the numbness came back.', 'RF-E21', {
    age: '45-to-60',
    special: 'block',
  }),
];

/** Back pain, fever and the needle mark. */
const back: readonly Case[] = [
  now('Very bad back pain came on suddenly in the evening after the needle.', 'RF-E08', {
    symptoms: 'back',
    'back-now': 'sudden',
  }),
  now('On day 12 back pain got very bad within hours; she can hardly move.', 'RF-E08', {
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'later',
    'back-now': 'severe sudden',
  }),
  now(
    'A healthy man of 62 has very bad back pain and high fever 10 days after an easy spinal.',
    'RF-E09',
    {
      age: '61-to-65',
      when: 'days-8-14',
      symptoms: 'back fever',
      'back-onset': 'later',
      'back-now': 'severe',
    },
    'S93',
  ),
  now('Hot and shivery, no thermometer, with a mild backache on day 25.', 'RF-E09', {
    when: 'days-15-30',
    symptoms: 'back fever',
    'back-onset': 'later',
  }),
  now('Chills and a sore, red needle mark on day 9.', 'RF-E09', {
    age: '45-to-60',
    when: 'days-8-14',
    symptoms: 'site fever',
    'leg-site': 'red',
  }),
  now('A temperature and a very bad headache on day 8, flat or not.', 'RF-E09', {
    when: 'days-8-14',
    symptoms: 'headache fever',
    headache: 'changed',
  }),
  now('A cold with a temperature, and back pain that began on day 6.', 'RF-E09', {
    when: 'days-4-7',
    symptoms: 'back cold',
    'back-onset': 'later',
  }),
  now('Fever with back pain, and she does not know when the epidural was.', '4.10', {
    when: 'not-sure',
    symptoms: 'back fever',
    'back-onset': 'later',
  }),
  now('Redness spreads from the needle mark and he feels unwell; no thermometer.', 'RF-D09', {
    when: 'days-4-7',
    symptoms: 'site',
    'leg-site': 'red-spreading',
  }),
  now('Clear fluid runs from the back on day 5, with a temperature.', 'RF-E17', {
    when: 'days-4-7',
    symptoms: 'site fever',
    'leg-site': 'wet',
  }),
  now('A dressing wet again and again, and a very bad headache when up.', 'RF-E17', {
    symptoms: 'site headache',
    'leg-site': 'wet',
    headache: 'severe',
  }),
  now('Back pain since a fall from a ladder yesterday, months after the needle.', 'RF-E16', {
    age: '45-to-60',
    when: 'over-12-weeks',
    sudden: 'accident',
    symptoms: 'back',
  }),
  now('Back pain since a car crash; there never was a needle.', 'RF-E16', {
    when: 'never',
    sudden: 'accident',
    symptoms: 'back',
  }),
];

export const spineEmergencies: readonly Case[] = [...cauda, ...legs, ...back];
