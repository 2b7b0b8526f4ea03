/** Groups of answers that several rows speak of: risks (4.6), fever, and what counts as new (4.1.6). */
import { all, any, is } from '../triage/conditions.js';
import type { Condition } from '../triage/types.js';
import { CHILD, UP_TO_12_WEEKS, UP_TO_14_DAYS } from './bands.js';

/** How the pain is now: adults and children are asked on screens of their own. */
export const painNow = (...options: string[]): Condition =>
  any(is('back-now', ...options), is('child-back', ...options));

/** Medicines and conditions, from the screen with or without pregnancy. */
export const blood = (...options: string[]): Condition =>
  any(is('blood', ...options), is('blood-birth', ...options));

/** Where a medicine or a condition of the blood can change the result. */
export const BLOOD_MATTERS = any(
  all(
    any(is('symptoms', 'back', 'leg', 'site'), is('child-back', 'severe', 'sudden', 'growing')),
    UP_TO_14_DAYS,
  ),
  is('headache', 'changed'),
  is('elsewhere', 'black'),
);

/** Pregnant, or gave birth in the last 6 weeks. */
export const PREGNANT = is('blood-birth', 'pregnant');

/** Thins the blood or keeps it from clotting; daily aspirin counts only where a row says so. */
export const BLEEDS_EASILY = blood('thinner', 'bleeding');
export const BLEEDS_OR_ASPIRIN = blood('thinner', 'bleeding', 'aspirin');

/** High-risk items that count at any time. */
export const HIGH_RISK = ['weak-immunity', 'injected', 'infected', 'cancer'] as const;

/** Back pain that began or got worse since the needle, within the last 12 weeks, or grows now. */
export const NEW_BACK_PAIN = any(
  is('back-onset', 'before-worse', 'first-days', 'later', 'strain'),
  is(
    'back-onset-late',
    'like-before',
    'like-before-limits',
    'weeks-4-12',
    'under-4-weeks',
    'strain',
  ),
  painNow('growing'),
  all(is('age', ...CHILD), is('symptoms', 'back')),
);

/** A leg that hurts, tingles or is numb. */
export const LEG_TROUBLE = is('leg-site', 'numb-new', 'numb-old', 'pain');

/** Items that make new pain urgent: diabetes for 12 weeks, a device where the pain grows. */
export const RISK_FOR_NEW_PAIN = any(
  is('health', ...HIGH_RISK),
  all(is('health', 'diabetes'), UP_TO_12_WEEKS),
  all(is('health', 'device'), painNow('growing')),
);

/** A temperature, with or without a cold: only T14 lets a cold wait. */
export const FEVER = is('symptoms', 'fever', 'cold');

/** Fever with back pain, a headache or a sore needle mark, on whichever screen it is said. */
export const FEVER_WITH_PAIN = all(
  FEVER,
  any(
    is('symptoms', 'back', 'headache', 'site'),
    is('back-now', 'cough', 'midline'),
    is('child-back', 'severe', 'sudden', 'growing', 'mild'),
    is('leg-site', 'wet', 'red', 'red-spreading', 'lump'),
    is('elsewhere', 'kidney'),
  ),
);
