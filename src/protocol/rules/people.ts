/** Rows about risks (4.6), children (4.7), pregnancy and after birth (4.8). */
import { all, any, is } from '../../triage/conditions.js';
import {
  CHILD,
  FROM_5_TO_15,
  NEVER,
  OVER_14_DAYS,
  OVER_60,
  OVER_7_DAYS,
  UNDER_12,
  UNDER_5,
  UPRIGHT,
  UP_TO_14_DAYS,
} from '../bands.js';
import { BLEEDS_EASILY, FEVER, FEVER_WITH_PAIN, PREGNANT, blood, painNow } from '../people.js';
import { rule } from './rule.js';

const CHANGED = is('headache', 'changed');
const painByTheNeedle = any(
  is('leg-site', 'red', 'red-spreading', 'wet'),
  painNow('growing'),
  all(is('symptoms', 'back'), is('leg-site', 'pain')),
);
const feverAnd = (risk: string) => all(FEVER_WITH_PAIN, is('health', risk));

export const peopleRules = [
  rule(
    'RF-D04',
    'emergency',
    all(CHANGED, any(is('age', ...OVER_60), is('elsewhere', 'vomiting'), BLEEDS_EASILY)),
    'S41 S103 S105',
    { part: 'at-risk' },
  ),
  rule(
    'RF-M08',
    'emergency',
    all(
      is('health', 'cancer'),
      any(is('leg-site', 'numb-new', 'numb-old'), is('old-legs', 'slow', 'checked')),
    ),
    'S50',
  ),
  rule('RF-M08', 'same-day', all(is('health', 'cancer'), is('leg-site', 'pain')), 'S50', {
    part: 'pain',
  }),
  // Fever with pain at any time (D01): a named part for each high-risk item.
  rule('RF-M03', 'emergency', feverAnd('weak-immunity'), 'S88 S91'),
  rule('RF-M04', 'emergency', feverAnd('diabetes'), 'S88 S91'),
  rule('RF-M05', 'emergency', feverAnd('injected'), 'S90'),
  rule('RF-M06', 'emergency', feverAnd('infected'), 'S88 S91'),
  rule('RF-M07', 'emergency', feverAnd('device'), 'S88 S91'),
  rule('RF-M08', 'emergency', feverAnd('cancer'), 'S50', { part: 'fever' }),
  // Q04: new numbness in one leg.
  rule(
    'RF-M01',
    'emergency',
    all(UP_TO_14_DAYS, is('leg-site', 'numb-new'), blood('thinner')),
    'S58 S85',
  ),
  rule(
    'RF-M02',
    'emergency',
    all(UP_TO_14_DAYS, is('leg-site', 'numb-new'), blood('bleeding')),
    'S58 S85',
  ),
  rule('RF-M10', 'soon', all(is('age', ...CHILD), is('symptoms', 'elsewhere')), 'S38'),
  rule(
    'RF-M12',
    'same-day',
    all(is('procedure', 'tries'), is('leg-site', 'pain', 'numb-old')),
    'S71 S75 S13',
  ),
  rule(
    'RF-M13',
    'same-day',
    all(
      is('headache', ...UPRIGHT),
      OVER_14_DAYS,
      is('procedure', 'injected', 'anaesthetic', 'drain', 'several'),
    ),
    '',
  ),
  rule('RF-M14', 'emergency', all(CHANGED, blood('clot')), 'S105 S106'),
  rule('RF-M15', 'same-day', all(is('procedure', 'numb-before'), painNow('ill')), ''),

  rule('RF-C01', 'emergency', is('child', 'floppy'), 'S26 S25'),
  rule('RF-C02', 'emergency', all(is('age', 'under-3-months'), FEVER), 'K01'),
  rule(
    'RF-C03',
    'emergency',
    any(
      is('child', 'head'),
      all(
        is('age', ...UNDER_12),
        is('symptoms', 'headache'),
        any(is('elsewhere', 'double'), is('child-back', 'walk')),
      ),
    ),
    'S27',
  ),
  rule('RF-C04', 'emergency', is('child', 'nappy'), 'S98 S99 S26'),
  rule(
    'RF-C05',
    'emergency',
    all(is('child-back', 'walk'), any(FEVER, is('child-back', 'ill'), is('elsewhere', 'vomiting'))),
    'S38 S39',
  ),
  rule('RF-C06', 'emergency', is('child', 'cancer'), 'S33'),
  rule(
    'RF-C07',
    'same-day',
    any(is('child-back', 'walk'), all(is('age', ...CHILD), FEVER)),
    'S39 S38',
  ),
  rule(
    'RF-C08',
    'same-day',
    all(is('age', ...UNDER_12), is('headache', 'changed', 'morning')),
    'S27',
  ),
  rule(
    'RF-C09',
    'same-day',
    all(is('age', ...UNDER_5), any(is('symptoms', 'back'), is('child-back', 'mild'))),
    'S38',
  ),
  // What T16 leaves: a sore needle mark is not all there is.
  rule(
    'RF-C09',
    'same-day',
    all(
      is('age', ...UNDER_5),
      any(
        is('symptoms', 'headache', 'leg', 'site', 'elsewhere'),
        is('nerves', 'old-legs'),
        is('child-back', 'walk', 'severe', 'sudden', 'growing', 'ill', 'years'),
      ),
    ),
    'S38',
    { part: 'more' },
  ),
  rule(
    'RF-C10',
    'soon',
    all(
      is('age', ...FROM_5_TO_15),
      any(
        is('child-back', 'none'),
        is('nerves', 'old-legs'),
        is('headache', 'upright-moderate', 'usual-more', 'usual'),
        all(is('symptoms', 'leg', 'headache', 'site'), OVER_7_DAYS),
        all(
          any(is('symptoms', 'back', 'leg', 'headache', 'site'), is('child-back', 'mild')),
          NEVER,
        ),
      ),
    ),
    'S100 S101',
  ),
  rule('RF-C11', 'soon', is('child-back', 'years'), 'S112'),

  rule('RF-P01', 'soon', all(PREGNANT, is('headache', ...UPRIGHT)), 'S15 S18'),
  rule('RF-P03', 'emergency', all(PREGNANT, CHANGED), 'S102 S117'),
  rule('RF-P05', 'same-day', all(PREGNANT, painByTheNeedle), 'S15'),
  rule(
    'RF-P05',
    'emergency',
    all(PREGNANT, painByTheNeedle, any(FEVER, is('leg-site', 'numb-new'), is('old-legs', 'slow'))),
    'S15',
    { part: 'spreading' },
  ),
];
