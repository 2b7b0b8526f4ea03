/** Pairs about the back: when it began, how it is now, who has it. */
import { pair } from './pair.js';
import type { Pair } from './pair.js';

export const backPairs: readonly Pair[] = [
  // Soreness in the first two weeks.
  pair(
    'Sore at the needle mark on day 2',
    { when: 'days-0-3', symptoms: 'back', 'back-onset': 'first-days' },
    ['easing', 'self-care', 'RF-H01', { 'back-now': 'none' }],
    ['growing', 'same-day', 'RF-D21', { 'back-now': 'growing' }],
  ),
  pair(
    'Back pain since the needle, day 5',
    { when: 'days-4-7', symptoms: 'back', 'back-onset': 'first-days' },
    ['mild and steady', 'self-care', 'RF-H01', { 'back-now': 'none' }],
    ['always there, no sleep', 'same-day', 'RF-D13', { 'back-now': 'severe' }],
  ),
  pair(
    'Very bad back pain on day 2',
    { when: 'days-0-3', symptoms: 'back', 'back-onset': 'first-days' },
    ['steady', 'same-day', 'RF-D13', { 'back-now': 'severe' }],
    ['it came suddenly', 'emergency', 'RF-E08', { 'back-now': 'sudden' }],
  ),
  pair(
    'Soreness easing on day 3',
    { when: 'days-0-3', symptoms: 'back', 'back-onset': 'first-days' },
    ['no blood thinner', 'self-care', 'RF-H01', { 'blood-birth': 'none' }],
    ['on apixaban', 'same-day', 'RF-D11', { 'blood-birth': 'thinner' }],
  ),
  pair(
    'Soreness easing on day 3, at 70',
    { age: 'over-65', when: 'days-0-3', symptoms: 'back', 'back-onset': 'first-days' },
    ['aspirin every day', 'self-care', 'RF-M01', { blood: 'aspirin' }],
    ['clopidogrel', 'same-day', 'RF-D11', { blood: 'thinner' }],
  ),
  pair(
    'Low platelets, back pain since the needle, day 4',
    {
      when: 'days-4-7',
      symptoms: 'back',
      'back-onset': 'first-days',
      'blood-birth': 'bleeding',
    },
    ['easing', 'same-day', 'RF-D11', { 'back-now': 'none' }],
    ['clearly worse', 'emergency', 'RF-E08', { 'back-now': 'growing' }],
  ),
  pair(
    'On warfarin, a bad back on day 9',
    { age: 'over-65', when: 'days-8-14', symptoms: 'back', blood: 'thinner' },
    ['the old one, unchanged', 'self-care..routine', 'RF-R01', { 'back-onset': 'before-same' }],
    ['new since the needle', 'same-day', 'RF-D11', { 'back-onset': 'first-days' }],
  ),
  pair(
    'An easing ache on day 6',
    { when: 'days-4-7', symptoms: 'back' },
    ['from the first days on', 'self-care', 'RF-H01', { 'back-onset': 'first-days' }],
    ['it began on day 5', 'soon', 'RF-T01', { 'back-onset': 'later' }],
  ),
  pair(
    'Well but for the back, after a spinal',
    { symptoms: 'back', 'back-onset': 'first-days', when: 'days-4-7' },
    ['no temperature', 'self-care', 'RF-H01', { symptoms: 'back' }],
    ['and a temperature', 'emergency', 'RF-E09', { symptoms: 'back fever' }],
  ),

  // The same soreness as time goes by.
  pair(
    'Mild soreness since the needle',
    { symptoms: 'back', 'back-onset': 'first-days' },
    ['day 10', 'self-care', 'RF-H01', { when: 'days-8-14' }],
    ['week 3', 'soon', 'RF-T02', { when: 'days-15-30' }],
  ),
  pair(
    'Mild soreness since the needle, unchanged',
    { symptoms: 'back', 'back-onset': 'first-days' },
    ['week 6', 'soon', 'RF-T02', { when: 'days-31-42' }],
    ['week 9', 'routine', 'RF-R01', { when: 'weeks-6-12' }],
  ),
  pair(
    'Mild soreness since the needle, easing',
    { symptoms: 'back', 'back-onset': 'first-days' },
    ['two days ago', 'self-care', 'RF-H01', { when: 'days-0-3' }],
    ['not sure how long ago', 'same-day', '4.10', { when: 'not-sure' }],
  ),
  pair(
    'Pain that began on day 8 and grows',
    { symptoms: 'back', 'back-onset': 'later', 'back-now': 'growing' },
    ['day 12', 'same-day', 'RF-D21', { when: 'days-8-14' }, 'S93'],
    ['week 4, well', 'soon', 'RF-T01', { when: 'days-15-30' }],
  ),
  pair(
    'A temperature and a sore back',
    { symptoms: 'back fever', 'back-onset': 'first-days' },
    ['week 4', 'emergency', 'RF-E09', { when: 'days-15-30' }],
    ['week 9', 'same-day', 'RF-D01', { when: 'weeks-6-12' }],
  ),
  pair(
    'A temperature and a sore back in week 9',
    { age: '45-to-60', when: 'weeks-6-12', symptoms: 'back fever' },
    ['healthy otherwise', 'same-day', 'RF-D01', { health: 'none' }],
    ['diabetes', 'emergency', 'RF-M04', { health: 'diabetes' }],
  ),

  // A strain that eases.
  pair(
    'Strained the back on day 8, easing',
    { when: 'days-8-14', symptoms: 'back', 'back-onset': 'strain' },
    ['no blood thinner', 'routine', 'RF-R06', { 'blood-birth': 'none' }],
    ['on rivaroxaban', 'same-day', 'RF-D11', { 'blood-birth': 'thinner' }],
  ),
  pair(
    'Strained the back in week 8, easing',
    { when: 'weeks-6-12', symptoms: 'back' },
    ['firm bones', 'routine', 'RF-R06', { 'back-onset': 'strain' }],
    ['thin bones, so not a plain strain', 'soon', 'RF-T01', { 'back-onset': 'later' }],
  ),
  pair(
    'Strained the back in week 9, easing',
    { when: 'weeks-6-12', symptoms: 'back', 'back-onset': 'strain' },
    ['at 63', 'routine', 'RF-R06', { age: '61-to-65' }],
    ['at 71', 'soon', 'RF-T01', { age: 'over-65' }],
  ),
  pair(
    'Strained the back in week 10, easing by day',
    { when: 'weeks-6-12', symptoms: 'back', 'back-onset': 'strain' },
    ['and by night', 'routine', 'RF-R06', { 'back-now': 'none' }],
    ['worse at night', 'soon', 'RF-T03', { 'back-now': 'night' }],
  ),
  pair(
    'Strained the back in week 11, easing',
    { when: 'weeks-6-12', symptoms: 'back', 'back-onset': 'strain' },
    ['healthy otherwise', 'routine', 'RF-R06', { health: 'none' }],
    ['takes methotrexate', 'same-day', 'RF-D16', { health: 'weak-immunity' }],
  ),

  // Old pain, late pain.
  pair(
    'A bad back from before the needle, week 10',
    { when: 'weeks-6-12', symptoms: 'back' },
    ['the same', 'self-care..routine', 'RF-R01', { 'back-onset': 'before-same' }],
    ['worse since', 'soon', 'RF-T01', { 'back-onset': 'before-worse' }],
  ),
  pair(
    'Diabetes, a bad back from before the needle, week 5',
    { age: '45-to-60', health: 'diabetes', when: 'days-31-42', symptoms: 'back' },
    ['the same', 'self-care..routine', 'RF-R01', { 'back-onset': 'before-same' }],
    ['worse since', 'same-day', 'RF-D16', { 'back-onset': 'before-worse' }],
  ),
  pair(
    'A stimulator in the spine, sore since the needle 8 weeks ago',
    { health: 'device', when: 'weeks-6-12', symptoms: 'back', 'back-onset': 'first-days' },
    ['steady', 'soon', 'RF-T11', { 'back-now': 'none' }],
    ['growing', 'same-day', 'RF-M07', { 'back-now': 'growing' }],
  ),
  pair(
    'Back pain years after the needle, mild',
    { when: 'over-12-weeks', symptoms: 'back' },
    ['for a week', 'self-care', 'RF-H03', { 'back-onset-late': 'under-4-weeks' }],
    ['for six weeks', 'routine', 'RF-H03', { 'back-onset-late': 'weeks-4-12' }],
  ),
  pair(
    'Back pain like earlier spells, a year after',
    { age: 'over-65', when: 'over-12-weeks', symptoms: 'back' },
    ['life goes on', 'self-care', 'RF-R02', { 'back-onset-late': 'like-before' }],
    ['it limits life', 'routine', 'RF-R02', { 'back-onset-late': 'like-before-limits' }],
  ),
  pair(
    'The same pain since a needle last year',
    { when: 'over-12-weeks', symptoms: 'back', 'back-onset-late': 'since-needle' },
    ['coughing changes nothing', 'routine', 'RF-R01', { 'back-now': 'none' }],
    ['worse on coughing', 'soon', 'RF-T09', { 'back-now': 'cough' }],
  ),
  pair(
    'Pain since a needle two years ago',
    { when: 'over-12-weeks', symptoms: 'back', 'back-onset-late': 'since-needle' },
    ['well otherwise', 'routine', 'RF-R01', { 'back-now': 'none' }],
    ['night sweats for weeks', 'soon', 'RF-T04', { 'back-now': 'ill' }],
  ),
  pair(
    'Pain since a needle last year, unchanged',
    { when: 'over-12-weeks', symptoms: 'back', 'back-onset-late': 'since-needle' },
    ['healthy otherwise', 'routine', 'RF-R01', { health: 'none' }],
    ['dialysis', 'soon', 'RF-T11', { health: 'weak-immunity' }],
  ),
  pair(
    'A new mild backache three years after the needle',
    {
      age: 'over-65',
      when: 'over-12-weeks',
      symptoms: 'back',
      'back-onset-late': 'under-4-weeks',
    },
    ['never had cancer', 'self-care', 'RF-H03', { health: 'none' }],
    ['had breast cancer', 'same-day', 'RF-D10', { health: 'cancer' }],
  ),
  pair(
    'Old back pain and feeling ill with new spasms',
    {
      when: 'over-12-weeks',
      symptoms: 'back',
      'back-onset-late': 'since-needle',
      'back-now': 'ill',
    },
    ['legs always normal', 'soon', 'RF-T04', { procedure: 'none' }],
    ['paraplegic', 'same-day', 'RF-M15', { procedure: 'numb-before' }],
  ),
];
