/** Same-day rows (4.3). */
import { all, any, is } from '../../triage/conditions.js';
import {
  OVER_14_DAYS,
  UNSURE_OF_TIME,
  UPRIGHT,
  UP_TO_14_DAYS,
  UP_TO_30_DAYS,
  NEVER,
  MAY_BE_PREGNANT,
} from '../bands.js';
import {
  ANY_RISK,
  BLEEDS_EASILY,
  FEVER_WITH_PAIN,
  NEW_BACK_PAIN,
  NEW_LEG_TROUBLE,
  RISK_FOR_NEW_PAIN,
} from '../people.js';
import { questions } from '../questions.js';
import { rule } from './rule.js';

const pregnant = is('birth', 'pregnant');
const hasFever = is('symptoms', 'fever');
/** What keeps a plain cold from waiting (T14). */
const coldWithRisk = all(
  is('fever', 'cold'),
  any(
    NEVER,
    is('health', ...ANY_RISK),
    all(is('age', ...MAY_BE_PREGNANT), pregnant),
    is('procedure', 'injected', 'anaesthetic', 'accident', 'drain', 'several'),
  ),
);

export const sameDayRules = [
  rule('RF-E04', 'same-day', is('special', 'sex'), 'S46 S23', { part: 'alone' }),
  rule('RF-D01', 'same-day', FEVER_WITH_PAIN, 'S21 S55'),
  rule(
    'RF-D01',
    'emergency',
    any(is('fever', 'unwell'), all(hasFever, is('back-now', 'ill'))),
    'S21 S55',
    {
      part: 'unwell',
    },
  ),
  rule('RF-D02', 'same-day', all(hasFever, UP_TO_30_DAYS), 'S02 S16'),
  rule(
    'RF-D03',
    'same-day',
    any(is('headache', 'severe'), is('infection', 'upright-stiff')),
    'S15 S18 S74',
  ),
  rule('RF-D04', 'same-day', is('headache', 'changed'), 'S41 S103 S105'),
  rule('RF-D05', 'same-day', is('leg', 'numb-new'), 'S04 S16'),
  rule('RF-D06', 'same-day', is('senses', 'double'), 'S107 S103'),
  rule('RF-D07', 'same-day', is('senses', 'hearing'), 'S109 K02'),
  rule('RF-D08', 'same-day', is('site', 'wet'), 'S97 S03 S11'),
  rule('RF-D09', 'same-day', is('site', 'red', 'lump-growing'), 'S16 S02'),
  rule(
    'RF-D09',
    'emergency',
    any(is('site', 'red-spreading'), all(is('site', 'red', 'lump-growing'), hasFever)),
    'S16 S02',
    { part: 'spreading' },
  ),
  rule(
    'RF-D10',
    'same-day',
    all(is('health', 'cancer'), is('back-now', 'growing', 'night', 'cough', 'severe')),
    'S50',
  ),
  rule(
    'RF-D11',
    'same-day',
    all(UP_TO_14_DAYS, BLEEDS_EASILY, any(NEW_BACK_PAIN, NEW_LEG_TROUBLE, is('site', 'sore'))),
    'S58 S85',
  ),
  rule('RF-D12', 'same-day', is('stomach', 'kidney'), 'K14'),
  rule('RF-D13', 'same-day', is('back-now', 'severe'), 'S21'),
  rule('RF-D14', 'same-day', is('leg', 'calf'), 'K14'),
  rule('RF-D16', 'same-day', all(NEW_BACK_PAIN, RISK_FOR_NEW_PAIN), 'S88 S91'),
  rule(
    'RF-D17',
    'same-day',
    all(
      is('headache', ...UPRIGHT),
      any(is('when', 'days-8-14'), all(OVER_14_DAYS, is('headache-checked', 'none'))),
    ),
    'S103 S70',
  ),
  rule(
    'RF-D18',
    'same-day',
    all(pregnant, any(is('headache', 'other', 'usual-more'), is('site', 'sore'))),
    'S15 S18',
  ),
  rule('RF-D19', 'same-day', is('stomach', 'vomiting'), 'S02'),
  rule('RF-D20', 'same-day', is('other', 'worried', 'symptom'), ''),
  rule('RF-D21', 'same-day', all(UP_TO_14_DAYS, is('back-now', 'growing')), 'S84 S93 S95'),
  rule('RF-D22', 'same-day', is('old-legs', 'slow'), 'S46 S110'),
  rule('RF-D23', 'same-day', is('stomach', 'black'), 'S30'),
  rule('RF-D24', 'same-day', is('other', 'crisis'), ''),

  rule(
    'RF-D20',
    'same-day',
    any(
      UNSURE_OF_TIME,
      ...Object.entries(questions).flatMap(([id, { options }]) => {
        const unsure = options.filter((option) => /^(not-sure|no-answer)$/.test(option));
        return unsure.length && id !== 'when' ? [is(id, ...unsure)] : [];
      }),
    ),
    '',
    { part: 'not-sure' },
  ),
  rule(
    'RF-D20',
    'same-day',
    any(
      all(
        hasFever,
        any(
          is('symptoms', 'leg', 'headache', 'site', 'senses', 'stomach', 'other'),
          is('nerves', 'old-legs'),
        ),
      ),
      is('fever', 'no-cold'),
      coldWithRisk,
      is('headache', 'other', 'morning'),
      all(is('symptoms', 'other'), is('other', 'none')),
      all(
        NEVER,
        any(
          is('back-onset-late', 'like-before', 'like-before-limits', 'weeks-4-12', 'under-4-weeks'),
          is('headache', ...UPRIGHT),
          is('site', 'sore'),
        ),
      ),
    ),
    '',
    { part: 'no-row' },
  ),
];
