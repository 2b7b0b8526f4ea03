/** Adults who need an ambulance: meningitis, brain, sight, and headaches that changed. */
import type { Case, Short } from './case.js';
import { person } from './case.js';

const now = (who: string, row: string, changes: Short, report?: string): Case =>
  person(who, 'emergency', row, changes, report);

/** Signs of meningitis. */
const meningitis: readonly Case[] = [
  now(
    'Ten hours after the needle: high fever, bad headache, stiff neck, sick again and again.',
    'RF-E10',
    { infection: 'fever-sign headache-signs', symptoms: 'headache fever' },
    'S96',
  ),
  now(
    'Seventeen hours after the needle: a temperature, and light hurts.',
    'RF-E10',
    { age: '45-to-60', infection: 'fever-sign', symptoms: 'fever' },
    'S96',
  ),
  now('No temperature after painkillers: bad headache, light hurts, very sleepy.', 'RF-E10', {
    when: 'days-4-7',
    infection: 'headache-signs',
    symptoms: 'headache',
  }),
  now('A husband cannot tell whether she is confused or has a rash.', '4.1.3', {
    when: 'days-4-7',
    infection: 'not-sure',
    symptoms: 'headache',
  }),
  now('Upright headache with stiff neck, but the needle was 10 days ago.', 'RF-E10', {
    when: 'days-8-14',
    infection: 'upright-stiff',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  now('Upright headache, stiff neck, and now hot and shivery on day 2.', 'RF-E10', {
    infection: 'upright-stiff',
    symptoms: 'headache fever',
    headache: 'upright-moderate',
  }),
  now('Stiff neck with a headache that no longer eases on lying down, day 3.', 'RF-E10', {
    infection: 'upright-stiff',
    symptoms: 'headache',
    headache: 'changed',
  }),
];

/** Brain and sight. */
const brain: readonly Case[] = [
  now('The worst headache ever struck within a minute on day 6.', 'RF-E12', {
    when: 'days-4-7',
    sudden: 'thunderclap',
    symptoms: 'headache',
  }),
  now('Five months on, a sudden worst-ever headache.', 'RF-E12', {
    age: '45-to-60',
    when: 'over-12-weeks',
    sudden: 'thunderclap',
    symptoms: 'headache',
  }),
  now('Years after the needle a face droops; no headache, says a neighbour.', 'RF-E13', {
    age: 'over-65',
    when: 'over-12-weeks',
    sudden: 'stroke',
  }),
  now(
    'After three weeks of headache since a spinal he uses wrong words.',
    'RF-E13',
    { age: '45-to-60', when: 'days-15-30', sudden: 'stroke', symptoms: 'headache' },
    'S103',
  ),
  now(
    'At 34, on day 9 after steroid drips: a headache gone constant, slow thinking, then a fit.',
    'RF-E14',
    {
      when: 'days-8-14',
      sudden: 'drowsy',
      symptoms: 'headache',
      headache: 'changed',
      'blood-birth': 'clot',
    },
    'S106',
  ),
  now(
    'Hard to keep awake after weeks of a headache that never went.',
    'RF-E14',
    { age: '61-to-65', when: 'days-31-42', sudden: 'drowsy', symptoms: 'headache' },
    'S103',
  ),
  now('A faint at home on day 4, with neither headache nor fever.', 'RF-E14', {
    age: 'over-65',
    when: 'days-4-7',
    sudden: 'drowsy',
  }),
  now('Sight greyed out in both eyes this morning; the needle was for high pressure.', 'RF-E22', {
    when: 'days-8-14',
    sudden: 'sight',
  }),
  now('One eye lost its sight suddenly, a year after.', 'RF-E22', {
    age: '45-to-60',
    when: 'over-12-weeks',
    sudden: 'sight',
  }),
];

/** Headaches that changed in somebody at risk, and people with a shunt or a child on the way. */
const risk: readonly Case[] = [
  now(
    'After steroid drips the upright headache turned constant on day 4.',
    'RF-M14',
    { when: 'days-4-7', symptoms: 'headache', headache: 'changed', 'blood-birth': 'clot' },
    'S105',
  ),
  now('On the pill, her headache no longer eases on lying down, day 7.', 'RF-D04', {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'changed',
    'blood-birth': 'clot',
  }),
  now(
    'He restarted warfarin after the needle, and a headache grows day by day.',
    'RF-D04',
    {
      age: '45-to-60',
      when: 'days-8-14',
      symptoms: 'headache',
      headache: 'changed',
      'blood-birth': 'thinner',
    },
    'S64',
  ),
  now('A changed headache at 63, no medicines, week 4.', 'RF-D04', {
    age: '61-to-65',
    when: 'days-15-30',
    symptoms: 'headache',
    headache: 'changed',
  }),
  now('A headache that changed, and fluids no longer stay down.', 'RF-D04', {
    when: 'days-4-7',
    symptoms: 'headache elsewhere',
    headache: 'changed',
    elsewhere: 'vomiting',
  }),
  now('Pregnant, day 2: flashing lights and blurred sight.', 'RF-E18', {
    special: 'birth',
  }),
  now('A week after a birth with an epidural: bad headache, pain under the ribs.', 'RF-E18', {
    when: 'days-4-7',
    special: 'birth',
    symptoms: 'headache',
  }),
  now('A shunt, a headache, and being sick since this morning.', 'RF-E19', {
    when: 'days-15-30',
    special: 'device',
    symptoms: 'headache',
    health: 'device',
  }),
  now('A baclofen pump: sudden stiffness and itching, says her carer.', 'RF-E19', {
    age: '45-to-60',
    when: 'over-12-weeks',
    special: 'device',
    health: 'device',
  }),
];

export const headEmergencies: readonly Case[] = [...meningitis, ...brain, ...risk];
