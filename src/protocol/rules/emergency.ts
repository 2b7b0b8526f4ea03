/** Emergency rows (4.2). "Not sure" counts as a yes for E01-E03, E05-E07, E10 and E11 (4.1.3). */
import { all, any, is } from '../../triage/conditions.js';
import { NEVER, OVER_7_DAYS, UP_TO_14_DAYS, UP_TO_30_DAYS, UP_TO_6_WEEKS } from '../bands.js';
import { BLEEDS_OR_ASPIRIN, FEVER, FEVER_WITH_PAIN, PREGNANT, blood, painNow } from '../people.js';
import { rule } from './rule.js';

const nerves = (symptom: string) => is('nerves', symptom, 'not-sure');
const slowInBothLegs = all(is('old-legs', 'slow'), UP_TO_6_WEEKS);
const anySpecial = (option: string) => any(is('special', option), is('child', option));

export const emergencyRules = [
  rule('RF-E01', 'emergency', nerves('pee'), 'S46 S23 S21'),
  rule('RF-E02', 'emergency', nerves('poo'), 'S46 S23 S24'),
  rule('RF-E03', 'emergency', nerves('saddle'), 'S46 S22 S21'),
  rule(
    'RF-E04',
    'emergency',
    all(
      is('special', 'sex'),
      any(
        is('symptoms', 'back', 'leg'),
        is('nerves', 'old-legs'),
        is('old-legs', 'walking', 'slow', 'checked', 'not-sure'),
        is('leg-site', 'numb-new', 'numb-old', 'pain', 'calf'),
        is('elsewhere', 'kidney'),
      ),
    ),
    'S46 S23',
  ),
  rule('RF-E05', 'emergency', nerves('weak'), 'S21 S46 S16'),
  rule(
    'RF-E06',
    'emergency',
    any(nerves('both-legs'), is('old-legs', 'not-sure'), slowInBothLegs),
    'S21 S22 S47',
  ),
  rule('RF-E07', 'emergency', any(nerves('spreading'), slowInBothLegs), 'S16 S84'),
  rule(
    'RF-E08',
    'emergency',
    all(
      UP_TO_14_DAYS,
      any(
        painNow('sudden'),
        all(painNow('severe'), painNow('growing')),
        all(BLEEDS_OR_ASPIRIN, any(painNow('severe', 'growing'), is('back-now', 'midline'))),
      ),
    ),
    'S84 S86 S11',
  ),
  rule('RF-E09', 'emergency', all(FEVER_WITH_PAIN, UP_TO_30_DAYS), 'S11 S16 S88'),
  rule(
    'RF-E10',
    'emergency',
    any(
      is('infection', 'fever-sign', 'headache-signs', 'not-sure'),
      all(FEVER, is('elsewhere', 'vomiting')),
      // The milder picture of D03 holds in the first 7 days, without fever, easing when flat.
      all(
        is('infection', 'upright-stiff'),
        any(
          OVER_7_DAYS,
          NEVER,
          FEVER,
          is('elsewhere', 'vomiting'),
          is('headache', 'usual', 'usual-more', 'changed', 'morning', 'other', 'not-sure'),
        ),
      ),
    ),
    'S51 S25 S43',
  ),
  rule(
    'RF-E11',
    'emergency',
    is('infection', 'confused', 'shivering', 'no-pee', 'skin', 'not-sure'),
    'S26',
  ),
  rule('RF-E12', 'emergency', is('sudden', 'thunderclap'), 'S27'),
  rule('RF-E13', 'emergency', is('sudden', 'stroke'), 'S27 S103 S105'),
  rule('RF-E14', 'emergency', is('sudden', 'drowsy'), 'S106'),
  rule(
    'RF-E15',
    'emergency',
    any(
      is('sudden', 'chest'),
      all(is('symptoms', 'back'), is('back-now', 'sudden')),
      is('child-back', 'sudden'),
    ),
    'S28 K14',
  ),
  rule('RF-E16', 'emergency', is('sudden', 'accident'), 'S21'),
  rule(
    'RF-E17',
    'emergency',
    all(
      is('leg-site', 'wet'),
      any(
        FEVER,
        is('headache', 'upright-moderate', 'severe', 'changed', 'morning', 'other', 'not-sure'),
        is('infection', 'upright-stiff'),
      ),
    ),
    'S97 S11',
  ),
  rule(
    'RF-E18',
    'emergency',
    any(
      is('special', 'birth'),
      all(
        PREGNANT,
        any(
          is('headache', 'severe'),
          // Under 16 this row is not asked early.
          all(
            is('age', '12-to-15'),
            any(
              is('headache', 'other', 'not-sure'),
              is('symptoms', 'elsewhere', 'other'),
              is('elsewhere', 'double', 'not-sure'),
              is('other', 'symptom', 'not-sure'),
            ),
          ),
        ),
      ),
    ),
    'S117 S29 K03',
  ),
  rule(
    'RF-E19',
    'emergency',
    any(
      anySpecial('device'),
      all(is('health', 'device'), is('symptoms', 'headache'), is('elsewhere', 'vomiting')),
    ),
    'S35 S36',
  ),
  rule(
    'RF-E20',
    'emergency',
    any(is('special', 'cancer'), all(is('health', 'cancer'), is('health', 'weak-immunity'), FEVER)),
    'S32 S33 S34',
  ),
  rule('RF-E21', 'emergency', anySpecial('block'), 'K09 S17'),
  rule('RF-E22', 'emergency', is('sudden', 'sight'), 'S37 K18'),
  rule('RF-E23', 'emergency', is('sudden', 'climbing'), ''),
  rule(
    'RF-E24',
    'emergency',
    any(
      anySpecial('blood'),
      all(is('elsewhere', 'black'), blood('thinner', 'aspirin', 'bleeding', 'ulcer')),
    ),
    'S30',
  ),
];
