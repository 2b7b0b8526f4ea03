/** Same-day rows (4.3). */
import { all, any, atLeast, is } from '../../triage/conditions.js';
import {
  ADULT,
  NEVER,
  OVER_14_DAYS,
  OVER_30_DAYS,
  UPRIGHT,
  UP_TO_14_DAYS,
  UP_TO_30_DAYS,
} from '../bands.js';
import {
  BLEEDS_EASILY,
  FEVER,
  FEVER_WITH_PAIN,
  LEG_TROUBLE,
  NEW_BACK_PAIN,
  PREGNANT,
  RISK_FOR_NEW_PAIN,
  painNow,
} from '../people.js';
import { questions } from '../questions.js';
import { rule } from './rule.js';

/** Every question that offers "not sure" or "prefer not to say", with those of them it offers. */
const unsure = Object.entries(questions).flatMap(([id, { options }]) => {
  const offered = options.filter((option) => /^(not-sure|no-answer)$/.test(option));
  return offered.length ? [is(id, ...offered)] : [];
});

const KINDS = ['back', 'leg', 'headache', 'site', 'elsewhere', 'other'];

export const sameDayRules = [
  rule('RF-E04', 'same-day', is('special', 'sex'), 'S46 S23', { part: 'alone' }),
  // A temperature without pain or cold after 30 days fits no row and stands here.
  rule(
    'RF-D01',
    'same-day',
    any(FEVER_WITH_PAIN, all(is('symptoms', 'fever'), any(OVER_30_DAYS, NEVER))),
    'S21 S55',
  ),
  rule('RF-D01', 'emergency', all(FEVER_WITH_PAIN, painNow('ill')), 'S21 S55', { part: 'unwell' }),
  rule('RF-D02', 'same-day', is('symptoms', 'cold'), 'S02 S16'),
  // No cold stands in for it (T14).
  rule('RF-D02', 'same-day', all(is('symptoms', 'fever'), UP_TO_30_DAYS), 'S02 S16', {
    part: 'no-cold',
  }),
  rule(
    'RF-D03',
    'same-day',
    any(is('headache', 'severe'), is('infection', 'upright-stiff')),
    'S15 S18 S74',
  ),
  rule('RF-D04', 'same-day', is('headache', 'changed'), 'S41 S103 S105'),
  // An old patch waits (T15) only where nothing else is wrong with the legs.
  rule(
    'RF-D05',
    'same-day',
    any(
      is('leg-site', 'numb-new'),
      all(is('leg-site', 'numb-old'), any(is('leg-site', 'pain'), is('nerves', 'old-legs'))),
    ),
    'S04 S16',
  ),
  rule('RF-D06', 'same-day', is('elsewhere', 'double'), 'S107 S103'),
  rule('RF-D07', 'same-day', is('elsewhere', 'hearing'), 'S109 K02'),
  rule('RF-D08', 'same-day', is('leg-site', 'wet'), 'S97 S03 S11'),
  rule('RF-D09', 'same-day', is('leg-site', 'red'), 'S16 S02'),
  rule(
    'RF-D09',
    'emergency',
    any(is('leg-site', 'red-spreading'), all(is('leg-site', 'red'), any(FEVER, painNow('ill')))),
    'S16 S02',
    { part: 'spreading' },
  ),
  rule(
    'RF-D10',
    'same-day',
    all(
      is('health', 'cancer'),
      any(is('back-now', 'night', 'cough'), painNow('growing', 'severe')),
    ),
    'S50',
  ),
  rule(
    'RF-D11',
    'same-day',
    all(UP_TO_14_DAYS, BLEEDS_EASILY, any(NEW_BACK_PAIN, LEG_TROUBLE)),
    'S58 S85',
  ),
  rule('RF-D12', 'same-day', is('elsewhere', 'kidney'), 'K14'),
  rule('RF-D13', 'same-day', painNow('severe', 'sudden'), 'S21'),
  rule('RF-D14', 'same-day', is('leg-site', 'calf'), 'K14'),
  rule('RF-D16', 'same-day', all(NEW_BACK_PAIN, RISK_FOR_NEW_PAIN), 'S88 S91'),
  rule(
    'RF-D17',
    'same-day',
    all(
      is('headache', ...UPRIGHT),
      any(
        is('when', 'days-8-14'),
        all(OVER_14_DAYS, is('procedure', 'none', 'tries', 'numb-before')),
      ),
    ),
    'S103 S70',
  ),
  rule(
    'RF-D18',
    'same-day',
    all(PREGNANT, is('headache', 'upright-moderate', 'other', 'usual-more')),
    'S15 S18',
  ),
  rule('RF-D19', 'same-day', is('elsewhere', 'vomiting'), 'S02'),
  rule('RF-D20', 'same-day', is('other', 'worried', 'symptom'), ''),
  rule('RF-D21', 'same-day', all(UP_TO_14_DAYS, painNow('growing')), 'S84 S93 S95'),
  rule('RF-D22', 'same-day', is('old-legs', 'slow'), 'S46 S110'),
  rule('RF-D23', 'same-day', is('elsewhere', 'black'), 'S30'),
  rule('RF-D24', 'same-day', is('other', 'crisis'), ''),

  rule('RF-D20', 'same-day', any(...unsure), '', { part: 'not-sure' }),
  rule(
    'RF-D20',
    'same-day',
    any(
      all(
        is('symptoms', 'cold'),
        any(is('symptoms', ...KINDS), is('nerves', 'old-legs'), PREGNANT),
      ),
      is('headache', 'other'),
      all(is('headache', 'morning'), is('age', '12-to-15', ...ADULT)),
      is('other', 'none'),
      all(
        NEVER,
        any(
          is('back-onset-late', 'like-before', 'like-before-limits', 'weeks-4-12', 'under-4-weeks'),
          is('headache', ...UPRIGHT),
        ),
      ),
    ),
    '',
    { part: 'no-row' },
  ),
  // Four kinds of trouble at once fit no one row.
  rule(
    'RF-D20',
    'same-day',
    atLeast(4, ...KINDS.map((kind) => is('symptoms', kind)), is('nerves', 'old-legs')),
    '',
    { part: 'many' },
  ),
];
