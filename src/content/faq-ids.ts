/** Ids of the topics and entries of the FAQ; an entry's element id is `lp-faq-` and its id. */

/** A topic: what a page author may choose by. */
export type TopicId =
  | 'back-months'
  | 'emergency'
  | 'first-days'
  | 'headache'
  | 'legs-nerves'
  | 'infection'
  | 'back-weeks'
  | 'tests'
  | 'treatments'
  | 'doing-things'
  | 'medicines'
  | 'children'
  | 'birth'
  | 'procedure'
  | 'next-puncture'
  | 'worry-sleep'
  | 'about';

/** An entry. Links point here: an id that has been published stays. */
export type FaqId =
  | 'back-months-later'
  | 'back-months-signs'
  | 'back-months-cause'
  | 'back-lasting'
  | 'back-before'
  | 'back-months-help'
  | 'emergency-signs'
  | 'same-day-signs'
  | 'first-days-normal'
  | 'needle-mark'
  | 'headache-upright'
  | 'headache-how-long'
  | 'headache-changed'
  | 'leak-months'
  | 'sight-hearing'
  | 'leg-pain'
  | 'cauda-equina'
  | 'bleeding-spine'
  | 'scar-tissue'
  | 'infection-signs'
  | 'infection-risk'
  | 'fever-cold'
  | 'back-starts-later'
  | 'back-grows'
  | 'back-how-long'
  | 'need-scan'
  | 'doctor-check'
  | 'paracetamol'
  | 'moving-warmth'
  | 'lying-flat-drinking'
  | 'blood-patch'
  | 'drive-lift-work'
  | 'work'
  | 'lifting'
  | 'sport'
  | 'bath-shower'
  | 'fly-sport-sex'
  | 'sex'
  | 'blood-thinners'
  | 'ibuprofen'
  | 'child-normal'
  | 'child-help'
  | 'child-years-later'
  | 'birth-headache-back'
  | 'epidural-hole'
  | 'what-happens'
  | 'risks'
  | 'next-needle'
  | 'next-again'
  | 'worry-damage'
  | 'sleep'
  | 'this-tool';

/**
 * Entries whose answer itself says which signs need help, how soon, or with which risks: a
 * hospital's settings can neither hide them nor put them in other words.
 */
export const FIXED: readonly string[] = [
  'emergency-signs',
  'same-day-signs',
  'back-months-later',
  'back-months-signs',
  'needle-mark',
  'headache-changed',
  'sight-hearing',
  'cauda-equina',
  'bleeding-spine',
  'infection-signs',
  'infection-risk',
  'fever-cold',
  'back-starts-later',
  'back-grows',
  'blood-thinners',
  'child-normal',
  'child-help',
  'birth-headache-back',
] satisfies FaqId[];
