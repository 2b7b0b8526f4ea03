/** Rows about risks (4.6), children (4.7), pregnancy and after birth (4.8). */
import { all, any, is } from '../../triage/conditions.js';
import {
  CHILD,
  FROM_5_TO_15,
  NEVER,
  OVER_60,
  OVER_7_DAYS,
  UNDER_12,
  UNDER_5,
  UPRIGHT,
  UP_TO_14_DAYS,
  OVER_14_DAYS,
} from '../bands.js';
import { BLEEDS_OR_ASPIRIN, FEVER_WITH_PAIN } from '../people.js';
import { rule } from './rule.js';

const CHANGED = is('headache', 'changed');
const pregnant = is('birth', 'pregnant');
const painByTheNeedle = any(is('site', 'sore', 'red', 'wet'), is('back-now', 'growing'));
const feverAnd = (risk: string) => all(FEVER_WITH_PAIN, is('health', risk));

export const peopleRules = [
  rule(
    'RF-D04',
    'emergency',
    all(
      CHANGED,
      any(
        is('age', ...OVER_60),
        is('stomach', 'vomiting'),
        is('senses', 'double'),
        is('blood', 'thinner', 'bleeding'),
      ),
    ),
    'S41 S103 S105',
    { part: 'at-risk' },
  ),
  rule(
    'RF-M08',
    'emergency',
    all(
      is('health', 'cancer'),
      any(is('leg', 'numb-new', 'numb-old'), is('old-legs', 'slow', 'checked')),
    ),
    'S50',
  ),
  rule('RF-M08', 'same-day', all(is('health', 'cancer'), is('leg', 'pain', 'bad')), 'S50', {
    part: 'pain',
  }),
  // Fever with pain at any time (D01): a named part for each high-risk item.
  rule('RF-M03', 'emergency', feverAnd('weak-immunity'), 'S88 S91'),
  rule('RF-M04', 'emergency', feverAnd('diabetes'), 'S88 S91'),
  rule('RF-M05', 'emergency', feverAnd('injected'), 'S90'),
  rule('RF-M06', 'emergency', feverAnd('infected'), 'S88 S91'),
  rule('RF-M07', 'emergency', feverAnd('device'), 'S88 S91'),
  rule('RF-M08', 'emergency', feverAnd('cancer'), 'S50', { part: 'fever' }),
  // Q04: new numbness in one leg. Daily aspirin counts for very bad pain only.
  rule(
    'RF-M01',
    'emergency',
    all(
      UP_TO_14_DAYS,
      any(
        all(is('leg', 'numb-new'), is('blood', 'thinner')),
        all(is('leg', 'bad'), BLEEDS_OR_ASPIRIN),
      ),
    ),
    'S58 S85',
  ),
  rule(
    'RF-M02',
    'emergency',
    all(UP_TO_14_DAYS, is('leg', 'numb-new'), is('blood', 'bleeding')),
    'S58 S85',
  ),
  rule(
    'RF-M15',
    'same-day',
    any(is('old-legs', 'usual-unwell'), all(is('old-legs', 'usual'), is('back-now', 'ill'))),
    '',
  ),
  rule('RF-M12', 'same-day', is('leg', 'tries'), 'S71 S75 S13'),
  rule(
    'RF-M13',
    'same-day',
    all(
      is('headache', ...UPRIGHT),
      OVER_14_DAYS,
      is('procedure', 'injected', 'anaesthetic', 'accident', 'drain', 'several'),
    ),
    '',
  ),
  rule('RF-M14', 'emergency', all(CHANGED, is('blood', 'clot')), 'S105 S106'),

  rule('RF-C01', 'emergency', is('child', 'floppy', 'skin'), 'S26 S25'),
  rule('RF-C02', 'emergency', all(is('age', 'under-3-months'), is('symptoms', 'fever')), 'K01'),
  rule('RF-C03', 'emergency', is('child', 'head'), 'S27'),
  rule('RF-C04', 'emergency', is('child', 'nappy'), 'S98 S99 S26'),
  rule(
    'RF-C05',
    'emergency',
    all(
      is('child-back', 'walk'),
      any(is('symptoms', 'fever'), is('back-now', 'ill'), is('stomach', 'vomiting')),
    ),
    'S38 S39',
  ),
  rule('RF-C06', 'emergency', is('child', 'cancer'), 'S33'),
  rule(
    'RF-C07',
    'same-day',
    any(is('child-back', 'walk'), all(is('age', ...CHILD), is('symptoms', 'fever'))),
    'S39 S38',
  ),
  rule(
    'RF-C08',
    'same-day',
    all(is('age', ...UNDER_12), is('headache', 'changed', 'morning')),
    'S27',
  ),
  rule('RF-C09', 'same-day', all(is('age', ...UNDER_5), is('symptoms', 'back', 'site')), 'S38'),
  rule('RF-C09', 'same-day', all(is('age', ...UNDER_5), is('symptoms', 'headache', 'leg')), 'S38', {
    part: 'elsewhere',
  }),
  rule(
    'RF-C10',
    'soon',
    all(
      is('age', ...FROM_5_TO_15),
      any(
        all(is('child-back', 'needle-mark', 'none'), is('symptoms', 'back', 'leg', 'site')),
        is('headache', 'upright-moderate', 'usual-more', 'usual'),
        all(is('symptoms', 'back', 'leg', 'headache', 'site'), any(OVER_7_DAYS, NEVER)),
      ),
    ),
    'S100 S101',
  ),
  rule('RF-C11', 'soon', is('child-back', 'years'), 'S112'),

  rule('RF-P01', 'soon', all(pregnant, is('headache', ...UPRIGHT)), 'S15 S18'),
  rule('RF-P02', 'same-day', all(pregnant, is('headache', 'severe')), 'S15 S18'),
  rule('RF-P03', 'emergency', all(pregnant, CHANGED), 'S102 S117'),
  rule(
    'RF-P05',
    'same-day',
    all(pregnant, any(painByTheNeedle, all(is('symptoms', 'back'), is('leg', 'pain', 'bad')))),
    'S15',
  ),
  rule(
    'RF-P05',
    'emergency',
    all(pregnant, painByTheNeedle, any(is('symptoms', 'fever'), is('leg', 'numb-new', 'bad'))),
    'S15',
    { part: 'spreading' },
  ),
];
