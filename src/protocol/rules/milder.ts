/** Routine and self-care rows (4.5). */
import { all, any, is } from '../../triage/conditions.js';
import { UP_TO_14_DAYS, UP_TO_65, UP_TO_7_DAYS } from '../bands.js';
import { rule } from './rule.js';

const LONG_AFTER = is('when', 'over-12-weeks');

export const milderRules = [
  rule(
    'RF-R01',
    'routine',
    any(
      is('back-onset', 'before-same'),
      all(is('back-onset', 'first-days'), is('when', 'weeks-6-12')),
      is('back-onset-late', 'since-needle'),
    ),
    'S76 S80',
  ),
  rule(
    'RF-R02',
    'routine',
    all(LONG_AFTER, is('back-onset-late', 'like-before-limits')),
    'S76 S80',
  ),
  rule('RF-R02', 'self-care', all(LONG_AFTER, is('back-onset-late', 'like-before')), 'S76 S80', {
    part: 'short',
  }),
  rule('RF-R03', 'routine', is('back-onset-late', 'stiff-mornings'), 'S49'),
  rule('RF-R04', 'routine', any(is('old-legs', 'spells'), is('other', 'talk')), ''),
  rule('RF-R05', 'routine', is('old-legs', 'walking'), ''),
  rule(
    'RF-R06',
    'routine',
    all(
      any(is('back-onset', 'strain'), is('back-onset-late', 'strain')),
      is('age', ...UP_TO_65),
      is('health', 'none'),
      is('back-now', 'none'),
    ),
    '',
    { replaces: ['RF-T01', 'RF-T02'] },
  ),
  rule('RF-R07', 'routine', is('elsewhere', 'ringing-steady'), ''),
  rule('RF-R08', 'routine', is('headache', 'usual-more'), ''),
  rule('RF-R08', 'self-care', is('headache', 'usual'), '', { part: 'unchanged' }),
  rule(
    'RF-H01',
    'self-care',
    all(UP_TO_14_DAYS, any(is('back-onset', 'first-days'), is('child-back', 'mild'))),
    'S02 S12 S20',
  ),
  // Less than the soreness of this row: every emergency question answered, no symptom named.
  rule('RF-H01', 'self-care', is('symptoms', 'none'), '', { part: 'no-symptom' }),
  rule('RF-H02', 'self-care', all(UP_TO_7_DAYS, is('headache', 'upright-mild')), 'S43 S63'),
  rule('RF-H03', 'self-care', all(LONG_AFTER, is('back-onset-late', 'under-4-weeks')), 'S80 S81'),
  rule('RF-H03', 'routine', all(LONG_AFTER, is('back-onset-late', 'weeks-4-12')), 'S80 S81', {
    part: 'lasting',
  }),
];
