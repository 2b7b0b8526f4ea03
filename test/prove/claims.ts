/**
 * What the evidence demands, said apart from the rules: which answers must end as emergency.
 *
 * Written from section 4 of `docs/clinical/evidence.md` and the words of the questions, never from
 * the rules: nothing but ids is imported, so that lowering a rule cannot lower its claim with it.
 * `order.ts` and `stand-ins.ts` beside it say how options are ordered and what may lower a default.
 */
import type { OptionIdOf, QuestionId } from '../../src/protocol/ids.js';

/** Met by at least one of these answers, whichever question it stands in. */
export type Line = { readonly [Q in QuestionId]?: readonly OptionIdOf<Q>[] };

/** A patient: every line is met. */
export type Picture = readonly Line[];

/** A picture that must end as emergency, with the row of the evidence that says so. */
export interface Emergency {
  readonly row: `RF-${string}`;
  readonly picture: Picture;
}

// Time since the needle. Not sure when counts as every band; never is in none (4.10).
const UP_TO_14_DAYS: Line = { when: ['days-0-3', 'days-4-7', 'days-8-14', 'not-sure'] };
const UP_TO_30_DAYS: Line = {
  when: ['days-0-3', 'days-4-7', 'days-8-14', 'days-15-30', 'not-sure'],
};
const UP_TO_6_WEEKS: Line = {
  when: ['days-0-3', 'days-4-7', 'days-8-14', 'days-15-30', 'days-31-42', 'not-sure'],
};
const OVER_30_DAYS: Line = { when: ['days-31-42', 'weeks-6-12', 'over-12-weeks', 'not-sure'] };
const NOT_SURELY_UP_TO_7_DAYS: Line = {
  when: [
    'days-8-14',
    'days-15-30',
    'days-31-42',
    'weeks-6-12',
    'over-12-weeks',
    'never',
    'not-sure',
  ],
};
const UNDER_12: Line = { age: ['under-3-months', '3-months-to-4', '5-to-11'] };

/** A temperature with a plain cold is a temperature: only T14 lets it wait. */
const FEVER: Line = { symptoms: ['fever', 'cold'] };
/** Said as the trouble itself, or with a closer question that may have been about the back. */
const BACK_PAIN: Line = {
  symptoms: ['back'],
  elsewhere: ['kidney'],
  'back-now': ['cough', 'midline'],
  'child-back': ['severe', 'sudden', 'growing'],
};
const BACK_HEADACHE_OR_SITE: Line = {
  symptoms: ['back', 'headache', 'site'],
  elsewhere: ['kidney'],
  'back-now': ['cough', 'midline'],
  'child-back': ['severe', 'sudden', 'growing', 'mild'],
  'leg-site': ['wet', 'red', 'red-spreading', 'lump'],
};
const BACK_OR_LEG: Line = {
  symptoms: ['back', 'leg'],
  elsewhere: ['kidney'],
  'leg-site': ['numb-new', 'numb-old', 'pain', 'calf'],
  'old-legs': ['walking', 'slow', 'checked', 'not-sure'],
};
const UNWELL: Line = { 'back-now': ['ill'], 'child-back': ['ill'] };
const CHANGED: Line = { headache: ['changed'] };
/** Severe, fast or clearly worse: what clotting items make an emergency of (E08, M01). */
const SEVERE_OR_WORSE: Line = {
  'back-now': ['severe', 'sudden', 'growing', 'midline'],
  'child-back': ['severe', 'sudden', 'growing'],
};
const PREGNANT: Line = { 'blood-birth': ['pregnant'] };
const BLACK_POO: Line = { elsewhere: ['black'] };

const blood = (...items: readonly OptionIdOf<'blood'>[]): Line => ({
  blood: items,
  'blood-birth': items,
});
const health = (item: OptionIdOf<'health'>): Line => ({ health: [item] });

/** Every emergency of 4.2, 4.6, 4.7 and 4.8, and the emergency halves of same-day rows. */
export const emergencies: readonly Emergency[] = [
  // 4.2. "Not sure" is an emergency for E01-E03, E05-E07, E10 and E11 (4.1.3).
  { row: 'RF-E01', picture: [{ nerves: ['pee', 'not-sure'] }] },
  { row: 'RF-E02', picture: [{ nerves: ['poo', 'not-sure'] }] },
  { row: 'RF-E03', picture: [{ nerves: ['saddle', 'not-sure'] }] },
  { row: 'RF-E04', picture: [{ special: ['sex'] }, BACK_OR_LEG] },
  { row: 'RF-E05', picture: [{ nerves: ['weak', 'not-sure'] }] },
  { row: 'RF-E06', picture: [{ nerves: ['both-legs', 'not-sure'] }] },
  { row: 'RF-E07', picture: [{ nerves: ['spreading', 'not-sure'] }] },
  // Slow trouble in both legs is "new" while the needle was less than 6 weeks ago (4.1.6, D22).
  { row: 'RF-E06', picture: [{ 'old-legs': ['slow'] }, UP_TO_6_WEEKS] },
  {
    row: 'RF-E08',
    picture: [{ 'back-now': ['sudden'], 'child-back': ['sudden'] }, UP_TO_14_DAYS],
  },
  {
    row: 'RF-E08',
    picture: [SEVERE_OR_WORSE, blood('thinner', 'aspirin', 'bleeding'), UP_TO_14_DAYS],
  },
  { row: 'RF-E09', picture: [FEVER, BACK_HEADACHE_OR_SITE, UP_TO_30_DAYS] },
  { row: 'RF-E10', picture: [{ infection: ['fever-sign', 'headache-signs', 'not-sure'] }] },
  // Being sick again and again is one of the signs: one with a temperature, two with a headache.
  { row: 'RF-E10', picture: [FEVER, { elsewhere: ['vomiting'] }] },
  { row: 'RF-E10', picture: [{ infection: ['upright-stiff'] }, { elsewhere: ['vomiting'] }] },
  // The exception (D03) needs a headache that goes lying flat; if unsure, an emergency.
  {
    row: 'RF-E10',
    picture: [
      { infection: ['upright-stiff'] },
      { headache: ['usual', 'usual-more', 'changed', 'morning', 'other', 'not-sure'] },
    ],
  },
  // It holds without a temperature and in the first 7 days only.
  { row: 'RF-E10', picture: [{ infection: ['upright-stiff'] }, FEVER] },
  { row: 'RF-E10', picture: [{ infection: ['upright-stiff'] }, NOT_SURELY_UP_TO_7_DAYS] },
  {
    row: 'RF-E11',
    picture: [{ infection: ['confused', 'shivering', 'no-pee', 'skin', 'not-sure'] }],
  },
  { row: 'RF-E12', picture: [{ sudden: ['thunderclap'] }] },
  { row: 'RF-E13', picture: [{ sudden: ['stroke'] }] },
  { row: 'RF-E14', picture: [{ sudden: ['drowsy'] }] },
  { row: 'RF-E15', picture: [{ sudden: ['chest'] }] },
  { row: 'RF-E16', picture: [{ sudden: ['accident'] }] },
  { row: 'RF-E17', picture: [{ 'leg-site': ['wet'] }, FEVER] },
  { row: 'RF-E17', picture: [{ 'leg-site': ['wet'] }, { infection: ['upright-stiff'] }] },
  {
    row: 'RF-E17',
    picture: [
      { 'leg-site': ['wet'] },
      // Every headache but those that are said to be the usual one, mild or moderate.
      { headache: ['severe', 'changed', 'morning', 'other', 'not-sure'] },
    ],
  },
  { row: 'RF-E18', picture: [{ special: ['birth'] }] },
  { row: 'RF-E18', picture: [PREGNANT, { headache: ['severe'] }] },
  // At 12 to 15 no earlier screen offers flashing lights, blurred sight or pain under the ribs.
  {
    row: 'RF-E18',
    picture: [
      { age: ['12-to-15'] },
      PREGNANT,
      { elsewhere: ['double', 'not-sure'], other: ['symptom', 'not-sure'] },
    ],
  },
  { row: 'RF-E19', picture: [{ special: ['device'], child: ['device'] }] },
  {
    row: 'RF-E19',
    picture: [health('device'), { symptoms: ['headache'] }, { elsewhere: ['vomiting'] }],
  },
  { row: 'RF-E20', picture: [{ special: ['cancer'], child: ['cancer'] }] },
  { row: 'RF-E21', picture: [{ special: ['block'], child: ['block'] }] },
  { row: 'RF-E22', picture: [{ sudden: ['sight'] }] },
  { row: 'RF-E23', picture: [{ sudden: ['climbing'] }] },
  { row: 'RF-E24', picture: [{ special: ['blood'], child: ['blood'] }] },
  { row: 'RF-E24', picture: [BLACK_POO, blood('thinner', 'aspirin', 'ulcer')] },

  // 4.3: the emergency halves of same-day rows.
  { row: 'RF-D01', picture: [FEVER, BACK_PAIN, OVER_30_DAYS, UNWELL] },
  { row: 'RF-D04', picture: [CHANGED, blood('thinner', 'bleeding', 'clot')] },
  { row: 'RF-D04', picture: [CHANGED, PREGNANT] },
  { row: 'RF-D04', picture: [CHANGED, { age: ['61-to-65', 'over-65'] }] },
  { row: 'RF-D04', picture: [CHANGED, { elsewhere: ['vomiting'] }] },
  { row: 'RF-D09', picture: [{ 'leg-site': ['red-spreading'] }] },
  { row: 'RF-D09', picture: [{ 'leg-site': ['red'] }, FEVER] },
  { row: 'RF-D09', picture: [{ 'leg-site': ['red'] }, UNWELL] },

  // 4.6: modifiers.
  { row: 'RF-M01', picture: [SEVERE_OR_WORSE, blood('thinner', 'aspirin'), UP_TO_14_DAYS] },
  // Numbness in one leg on blood thinners within 14 days: Q04.
  {
    row: 'RF-M01',
    picture: [{ 'leg-site': ['numb-new'] }, blood('thinner', 'bleeding'), UP_TO_14_DAYS],
  },
  { row: 'RF-M02', picture: [SEVERE_OR_WORSE, blood('bleeding'), UP_TO_14_DAYS] },
  { row: 'RF-M02', picture: [BLACK_POO, blood('bleeding')] },
  { row: 'RF-M03', picture: [FEVER, BACK_PAIN, health('weak-immunity')] },
  { row: 'RF-M04', picture: [FEVER, BACK_PAIN, health('diabetes')] },
  { row: 'RF-M05', picture: [FEVER, BACK_PAIN, health('injected')] },
  { row: 'RF-M06', picture: [FEVER, BACK_PAIN, health('infected')] },
  { row: 'RF-M07', picture: [FEVER, BACK_PAIN, health('device')] },
  { row: 'RF-M08', picture: [FEVER, BACK_PAIN, health('cancer'), OVER_30_DAYS] },
  // A nerve sign: numb, tingling, burning. An ache on walking is none, nor are short spells.
  {
    row: 'RF-M08',
    picture: [
      health('cancer'),
      { 'leg-site': ['numb-new', 'numb-old'], 'old-legs': ['slow', 'checked'] },
    ],
  },
  { row: 'RF-M14', picture: [CHANGED, blood('clot')] },

  // 4.7: children.
  {
    row: 'RF-C01',
    picture: [{ child: ['floppy'], infection: ['skin'], sudden: ['drowsy'] }],
  },
  { row: 'RF-C02', picture: [{ age: ['under-3-months'] }, FEVER] },
  { row: 'RF-C03', picture: [{ child: ['head'] }] },
  {
    row: 'RF-C03',
    picture: [
      UNDER_12,
      { symptoms: ['headache'] },
      { elsewhere: ['double'], 'child-back': ['walk'] },
    ],
  },
  { row: 'RF-C04', picture: [{ child: ['nappy'], nerves: ['pee', 'poo', 'weak'] }] },
  { row: 'RF-C05', picture: [{ child: ['nappy'] }] },
  { row: 'RF-C05', picture: [{ 'child-back': ['walk'] }, FEVER] },
  { row: 'RF-C05', picture: [{ 'child-back': ['walk'] }, { 'child-back': ['ill'] }] },
  { row: 'RF-C06', picture: [{ child: ['cancer'] }] },

  // 4.8: pregnant, or birth in the last 6 weeks.
  { row: 'RF-P03', picture: [PREGNANT, CHANGED] },
  { row: 'RF-P04', picture: [{ nerves: ['pee', 'saddle'] }] },
  {
    row: 'RF-P05',
    picture: [
      PREGNANT,
      {
        'leg-site': ['wet', 'red', 'red-spreading'],
        'back-now': ['growing'],
        'child-back': ['growing'],
      },
      { symptoms: ['fever', 'cold'], 'leg-site': ['numb-new'], 'old-legs': ['slow'] },
    ],
  },
];

/**
 * Whom a question is about, as far as the words of the screens say it. The answer that a person
 * would give counts where this holds, whether or not the protocol goes on to ask.
 */
export const about: { readonly [Q in QuestionId]?: Picture } = {
  'old-legs': [{ nerves: ['old-legs'] }],
  special: [{ age: ['16-to-44', '45-to-60', '61-to-65', 'over-65'] }],
  child: [{ age: ['under-3-months', '3-months-to-4', '5-to-11', '12-to-15'] }],
  'back-now': [
    { age: ['16-to-44', '45-to-60', '61-to-65', 'over-65'] },
    { symptoms: ['back', 'leg'] },
  ],
  'child-back': [
    { age: ['under-3-months', '3-months-to-4', '5-to-11', '12-to-15'] },
    { symptoms: ['back', 'leg', 'site', 'fever', 'cold', 'other'] },
  ],
  'leg-site': [{ symptoms: ['leg', 'site'] }],
  headache: [{ symptoms: ['headache'] }],
  elsewhere: [{ symptoms: ['elsewhere'] }],
  other: [{ symptoms: ['other'] }],
  blood: [{ age: ['under-3-months', '3-months-to-4', '5-to-11', '61-to-65', 'over-65'] }],
  'blood-birth': [{ age: ['12-to-15', '16-to-44', '45-to-60'] }],
};

/** Routine and self care need these answers to the emergency questions, and no other (4.10.7). */
export const calm = {
  // The milder pictures of R04 and R05 lose to any other answer on their screen.
  nerves: ['none', 'old-legs'],
  'old-legs': ['walking', 'spells'],
  infection: ['none'],
  sudden: ['none'],
  special: ['none'],
  child: ['none'],
} as const satisfies Line;

export { order, unsureIsAtLeast, type Order } from './order.js';
export { standIns, type StandIn } from './stand-ins.js';
