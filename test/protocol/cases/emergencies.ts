/** Adults who need an ambulance: the whole body here, spine and head in files of their own. */
import type { Case, Short } from './case.js';
import { person } from './case.js';
import { headEmergencies } from './head-emergencies.js';
import { spineEmergencies } from './spine-emergencies.js';

const now = (who: string, row: string, changes: Short, report?: string): Case =>
  person(who, 'emergency', row, changes, report);

const bodyEmergencies: readonly Case[] = [
  now('An old man is suddenly muddled and slurs; he is not hot, says his son.', 'RF-E11', {
    age: 'over-65',
    when: 'days-8-14',
    infection: 'confused',
  }),
  now('Extreme shivering and muscle pain on day 2.', 'RF-E11', { infection: 'shivering' }),
  now('Not a drop of pee all day, and she feels awful.', 'RF-E11', {
    age: '61-to-65',
    when: 'days-4-7',
    infection: 'no-pee',
  }),
  now('Blotchy skin, and he says that he may die.', 'RF-E11', {
    age: '45-to-60',
    when: 'days-15-30',
    infection: 'skin',
  }),
  now('Sudden tearing pain between chest and back at 70.', 'RF-E15', {
    age: 'over-65',
    when: 'over-12-weeks',
    sudden: 'chest',
    symptoms: 'back',
  }),
  now('Day 6, on a blood thinner: side pain, grey, clammy, heart racing.', 'RF-E15', {
    age: '61-to-65',
    when: 'days-4-7',
    sudden: 'chest',
    symptoms: 'back',
    blood: 'thinner',
  }),
  now('A swollen calf for days, and short of breath since noon.', 'RF-E15', {
    when: 'days-8-14',
    sudden: 'chest',
    symptoms: 'leg',
    'leg-site': 'calf',
  }),
  now('Chemotherapy two weeks ago: shivers, but 37.4 °C.', 'RF-E20', {
    age: '45-to-60',
    when: 'days-4-7',
    special: 'cancer',
    health: 'cancer weak-immunity',
  }),
  now('Very low white cells, and simply unwell today, in week 9.', 'RF-E20', {
    when: 'weeks-6-12',
    special: 'cancer',
    health: 'cancer weak-immunity',
  }),
  now('Sick with what looks like coffee grounds, after a week of ibuprofen.', 'RF-E24', {
    when: 'days-8-14',
    special: 'blood',
    symptoms: 'back',
  }),
  now('Black, tar-like poo; ibuprofen for the sore back.', 'RF-E24', {
    when: 'days-8-14',
    symptoms: 'back elsewhere',
    elsewhere: 'black',
    'blood-birth': 'ulcer',
  }),
  now('Black, tar-like poo at 68 on daily aspirin, nothing else.', 'RF-E24', {
    age: 'over-65',
    when: 'weeks-6-12',
    symptoms: 'elsewhere',
    elsewhere: 'black',
    blood: 'aspirin',
  }),
];

export const emergencies: readonly Case[] = [
  ...spineEmergencies,
  ...headEmergencies,
  ...bodyEmergencies,
];
