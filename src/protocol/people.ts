/** Groups of answers that several rows speak of: risks (4.6) and what counts as new pain (4.1.6). */
import { all, any, is } from '../triage/conditions.js';
import { UP_TO_12_WEEKS } from './bands.js';

/** High-risk items that count at any time. */
export const HIGH_RISK = ['weak-immunity', 'injected', 'infected', 'cancer'] as const;

/** Every high-risk item of 4.6. */
export const ANY_RISK = [...HIGH_RISK, 'diabetes', 'device'] as const;

/** Back pain that began or got worse since the needle, within the last 12 weeks, or is growing now. */
export const NEW_BACK_PAIN = any(
  is('back-onset', 'before-worse', 'first-days', 'later', 'strain'),
  is('back-onset-late', 'weeks-4-12', 'under-4-weeks', 'strain'),
  is('back-now', 'growing'),
);

/** A leg that hurts, tingles or is numb since the needle. */
export const NEW_LEG_TROUBLE = is('leg', 'numb-new', 'numb-old', 'pain', 'bad', 'tries');

/** Items that make new pain urgent: diabetes for 12 weeks, a device where the pain grows. */
export const RISK_FOR_NEW_PAIN = any(
  is('health', ...HIGH_RISK),
  all(is('health', 'diabetes'), UP_TO_12_WEEKS),
  all(is('health', 'device'), is('back-now', 'growing')),
);

/** Thins the blood or keeps it from clotting; daily aspirin counts only where a row says so. */
export const BLEEDS_EASILY = is('blood', 'thinner', 'bleeding');
export const BLEEDS_OR_ASPIRIN = is('blood', 'thinner', 'bleeding', 'aspirin');

/** Fever with back pain, a headache or a sore needle mark, said at once or on two screens. */
export const FEVER_WITH_PAIN = any(
  is('fever', 'with-pain'),
  all(
    is('symptoms', 'fever'),
    any(is('symptoms', 'back', 'headache', 'site'), is('stomach', 'kidney')),
  ),
);
