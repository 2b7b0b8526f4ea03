/** Rows for 2 to 3 days (4.4). */
import { all, any, is } from '../../triage/conditions.js';
import {
  ADULT,
  DAY_15_TO_WEEK_6,
  FROM_5_TO_15,
  OVER_14_DAYS,
  OVER_60,
  OVER_7_DAYS,
  SURELY_OVER_21_DAYS,
  UPRIGHT,
  UP_TO_65,
  UP_TO_7_DAYS,
} from '../bands.js';
import { HIGH_RISK, NEW_BACK_PAIN, PREGNANT, painNow } from '../people.js';
import { rule } from './rule.js';

export const soonRules = [
  rule(
    'RF-T01',
    'soon',
    any(
      is('back-onset', 'later', 'strain', 'before-worse'),
      is('back-onset-late', 'strain'),
      painNow('growing'),
    ),
    'S92 S93 S94 S55',
  ),
  rule('RF-T02', 'soon', all(DAY_15_TO_WEEK_6, is('back-onset', 'first-days', 'strain')), 'S20'),
  rule('RF-T03', 'soon', is('back-now', 'night'), 'S21 S50'),
  rule('RF-T04', 'soon', painNow('ill'), 'S21 S55'),
  rule('RF-T05', 'soon', is('leg-site', 'pain'), 'S49'),
  rule('RF-T06', 'soon', is('leg-site', 'lump'), 'S03 S21'),
  rule(
    'RF-T07',
    'soon',
    all(is('headache', ...UPRIGHT), OVER_14_DAYS, is('procedure', 'checked')),
    'S43 S79 S44',
  ),
  rule(
    'RF-T08',
    'soon',
    any(
      is('elsewhere', 'ringing'),
      // R07 holds without a headache only.
      all(is('elsewhere', 'ringing-steady'), is('symptoms', 'headache')),
    ),
    'S43 S109 K02',
  ),
  rule('RF-T09', 'soon', is('back-now', 'cough'), 'S21'),
  rule('RF-T10', 'soon', is('old-legs', 'checked'), 'S110'),
  rule(
    'RF-T11',
    'soon',
    any(
      all(
        is('health', ...HIGH_RISK, 'diabetes', 'device'),
        is('back-onset-late', 'since-needle', 'stiff-mornings'),
      ),
      all(is('health', 'diabetes', 'device'), NEW_BACK_PAIN),
    ),
    'S88 S91',
  ),
  rule(
    'RF-T12',
    'soon',
    all(
      is('age', ...FROM_5_TO_15),
      any(is('symptoms', 'back'), is('child-back', 'mild')),
      OVER_7_DAYS,
    ),
    'S100 S38',
  ),
  rule('RF-T13', 'soon', all(is('headache', 'upright-moderate'), UP_TO_7_DAYS), 'S15 S43 S74'),
  rule(
    'RF-T14',
    'soon',
    all(
      is('symptoms', 'cold'),
      SURELY_OVER_21_DAYS,
      is('procedure', 'none'),
      is('health', 'none'),
      is('infection', 'none'),
      is('age', ...ADULT),
      any(
        is('blood-birth', 'none', 'thinner', 'aspirin', 'bleeding', 'clot', 'ulcer'),
        is('age', ...OVER_60),
      ),
    ),
    '',
    { replaces: ['RF-D02'] },
  ),
  rule('RF-T15', 'soon', is('leg-site', 'numb-old'), 'S13 S75'),
  rule(
    'RF-T16',
    'soon',
    all(
      is('age', '3-months-to-4'),
      is('when', 'days-0-3'),
      is('child-back', 'mild'),
      is('infection', 'none'),
    ),
    'S07 S10 S100 S101',
    { replaces: ['RF-C09'] },
  ),
  rule('RF-T17', 'soon', is('elsewhere', 'blisters'), 'K14'),
  rule(
    'RF-T17',
    'same-day',
    all(is('elsewhere', 'blisters'), is('health', 'weak-immunity')),
    'K14',
    { part: 'weak-immunity' },
  ),
  rule('RF-M11', 'same-day', all(is('elsewhere', 'blisters'), PREGNANT), 'K14'),
  rule('RF-D15', 'soon', all(is('back-now', 'midline'), is('age', ...UP_TO_65)), 'S40', {
    part: 'able-to-stand',
  }),
  rule('RF-M09', 'soon', all(is('back-now', 'midline'), is('age', 'over-65')), 'S40'),
];
