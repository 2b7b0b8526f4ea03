/* eslint-disable max-lines -- the clinicians' table is read as one, from the first person to the last */
/** The clinicians' table: people in one sentence, their answers, the urgency and the row that says so. */
import type { Answers, Urgency } from '../../src/triage/types.js';

/** One person. */
export interface Case {
  readonly who: string;
  readonly answers: Answers;
  readonly urgency: Urgency;
  /** Rows that must be among the rules that fired. */
  readonly rows: readonly string[];
}

type Short = Readonly<Record<string, string>>;

/** `'back leg'` → `['back', 'leg']`. */
const spread = (short: Short): Answers =>
  Object.fromEntries(Object.entries(short).map(([id, options]) => [id, options.split(' ')]));

const calm = { nerves: 'none', infection: 'none', sudden: 'none' };
const adult = { age: '16-to-44', ...calm, special: 'none', health: 'none' };
const older = { ...adult, age: 'over-65' };
const child = { age: '5-to-11', ...calm, child: 'none', health: 'none' };
const toddler = { ...child, age: '3-months-to-4' };
const backDay2 = { when: 'days-0-3', symptoms: 'back', 'back-onset': 'first-days', blood: 'none' };
const backWeek8 = { when: 'weeks-6-12', symptoms: 'back', 'back-now': 'none' };
const backLater = { when: 'over-12-weeks', symptoms: 'back', 'back-now': 'none' };
const headDay2 = { when: 'days-0-3', symptoms: 'headache', birth: 'none', blood: 'none' };

/** Shows what somebody answers until the questions end. */
const person = (who: string, urgency: Urgency, rows: string, ...parts: readonly Short[]): Case => ({
  who,
  urgency,
  rows: rows.split(' '),
  answers: spread(Object.assign({}, ...parts) as Short),
});

/** Emergencies that one answer on an early screen decides. */
const early = (rows: string, question: string, option: string, age = '16-to-44'): Case => {
  const before: Short = age === '16-to-44' ? adult : child;
  const order = ['nerves', 'infection', 'sudden', age === '16-to-44' ? 'special' : 'child'];
  const kept = order.slice(0, order.indexOf(question)).map((id) => [id, before[id]!]);
  return person(`${question}: ${option}`, 'emergency', rows, {
    age,
    ...(Object.fromEntries(kept) as Short),
    [question]: option,
  });
};

export const emergencies: readonly Case[] = [
  early('RF-E01', 'nerves', 'pee'),
  early('RF-E02', 'nerves', 'poo'),
  early('RF-E03', 'nerves', 'saddle'),
  early('RF-E05', 'nerves', 'weak'),
  early('RF-E06', 'nerves', 'both-legs'),
  early('RF-E07', 'nerves', 'spreading'),
  early('RF-E01 RF-E02 RF-E03 RF-E05 RF-E06 RF-E07', 'nerves', 'not-sure'),
  early('RF-E10', 'infection', 'fever-sign'),
  early('RF-E10', 'infection', 'headache-signs'),
  early('RF-E10 RF-E11', 'infection', 'not-sure'),
  early('RF-E11', 'infection', 'confused'),
  early('RF-E11', 'infection', 'shivering'),
  early('RF-E11', 'infection', 'no-pee'),
  early('RF-E11', 'infection', 'skin'),
  early('RF-E12', 'sudden', 'thunderclap'),
  early('RF-E13', 'sudden', 'stroke'),
  early('RF-E14', 'sudden', 'drowsy'),
  early('RF-E15', 'sudden', 'chest'),
  early('RF-E16', 'sudden', 'accident'),
  early('RF-E22', 'sudden', 'sight'),
  early('RF-E23', 'sudden', 'climbing'),
  early('RF-E18', 'special', 'birth'),
  early('RF-E19', 'special', 'device'),
  early('RF-E20', 'special', 'cancer'),
  early('RF-E21', 'special', 'block'),
  early('RF-E24', 'special', 'blood'),
  early('RF-C01', 'child', 'floppy', '5-to-11'),
  early('RF-C01', 'child', 'skin', '5-to-11'),
  early('RF-C03', 'child', 'head', '5-to-11'),
  early('RF-C04', 'child', 'nappy', '5-to-11'),
  early('RF-E19', 'child', 'device', '5-to-11'),
  early('RF-C06', 'child', 'cancer', '5-to-11'),
  early('RF-E24', 'child', 'blood', '5-to-11'),
  person('loss of feeling in sex, with back pain', 'emergency', 'RF-E04', adult, {
    special: 'sex',
    when: 'weeks-6-12',
    symptoms: 'back',
  }),
  person('very bad pain that came suddenly on day 2', 'emergency', 'RF-E08', adult, backDay2, {
    'back-now': 'sudden',
  }),
  person('on daily aspirin, pain growing on day 2', 'emergency', 'RF-E08', adult, backDay2, {
    'back-now': 'growing',
    blood: 'aspirin',
  }),
  person('fever and back pain in week 3', 'emergency', 'RF-E09', adult, {
    when: 'days-15-21',
    symptoms: 'back fever',
  }),
  person('fever and back pain a year later, with diabetes', 'emergency', 'RF-M04', adult, {
    when: 'over-12-weeks',
    health: 'diabetes',
    symptoms: 'back fever',
  }),
  person('ticked fever alone, then says it hurts too, day 10', 'emergency', 'RF-E09', adult, {
    when: 'days-8-14',
    symptoms: 'fever',
    fever: 'with-pain',
  }),
  person('stiff neck that eases flat, but on day 10', 'emergency', 'RF-E10', adult, {
    infection: 'upright-stiff',
    when: 'days-8-14',
  }),
  person('clear fluid from the needle mark and a headache', 'emergency', 'RF-E17', adult, {
    when: 'days-0-3',
    symptoms: 'headache site',
    headache: 'upright-mild',
    site: 'wet',
    blood: 'none',
    birth: 'none',
  }),
  person('black poo, on a blood thinner', 'emergency', 'RF-E24', adult, {
    when: 'over-12-weeks',
    symptoms: 'stomach',
    stomach: 'black',
    blood: 'thinner',
  }),
  person('slow pain in both legs, needle 4 weeks ago', 'emergency', 'RF-E06 RF-E07', adult, {
    nerves: 'old-legs',
    'old-legs': 'slow',
    when: 'days-22-30',
  }),
  person('over 65 and a headache that changed', 'emergency', 'RF-D04', older, {
    when: 'weeks-6-12',
    symptoms: 'headache',
    headache: 'changed',
  }),
  person('on the pill and a headache that changed', 'emergency', 'RF-M14', adult, headDay2, {
    headache: 'changed',
    blood: 'clot',
  }),
  person('a baby of 8 weeks with a temperature', 'emergency', 'RF-C02', child, {
    age: 'under-3-months',
    when: 'days-0-3',
    symptoms: 'fever',
  }),
  person('a child who will not walk and has been ill', 'emergency', 'RF-C05', child, {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'later',
    'back-now': 'ill',
    'child-back': 'walk',
  }),
  person('just had a baby, headache changed', 'emergency', 'RF-P03', adult, headDay2, {
    headache: 'changed',
    blood: 'none',
    birth: 'pregnant',
  }),
  person('red skin spreading round the needle mark', 'emergency', 'RF-D09', adult, {
    when: 'days-4-7',
    symptoms: 'site',
    site: 'red-spreading',
  }),
  person('known cancer and a newly numb foot', 'emergency', 'RF-M08', adult, {
    health: 'cancer',
    when: 'over-12-weeks',
    symptoms: 'leg',
    leg: 'numb-new',
  }),
  person('known cancer and slow numbness of both legs', 'emergency', 'RF-M08', adult, {
    nerves: 'old-legs',
    'old-legs': 'slow',
    health: 'cancer',
    when: 'over-12-weeks',
  }),
  person('very bad back pain that came suddenly in week 5', 'emergency', 'RF-E15', adult, {
    when: 'days-31-42',
    symptoms: 'back',
    'back-onset': 'later',
    'back-now': 'sudden',
  }),
  person(
    'on a blood thinner, sudden midline pain on day 2',
    'emergency',
    'RF-E08',
    adult,
    backDay2,
    {
      'back-now': 'midline',
      blood: 'thinner',
    },
  ),
  person('on a blood thinner, one foot newly numb on day 2', 'emergency', 'RF-M01', adult, {
    when: 'days-0-3',
    symptoms: 'leg',
    leg: 'numb-new',
    blood: 'thinner',
  }),
  person('fever and being sick again and again in week 5', 'emergency', 'RF-E10', adult, {
    when: 'days-31-42',
    symptoms: 'fever stomach',
    fever: 'no-cold',
    stomach: 'vomiting',
  }),
  person('stiff neck that eases flat, and sick again and again', 'emergency', 'RF-E10', adult, {
    infection: 'upright-stiff',
    when: 'days-0-3',
    symptoms: 'headache stomach',
    headache: 'upright-moderate',
    stomach: 'vomiting',
  }),
  person('clear fluid from the needle mark and a stiff neck', 'emergency', 'RF-E17', adult, {
    infection: 'upright-stiff',
    when: 'days-0-3',
    symptoms: 'site',
    site: 'wet',
  }),
  person('a shunt, a headache and sickness', 'emergency', 'RF-E19', adult, {
    when: 'over-12-weeks',
    health: 'device',
    symptoms: 'headache stomach',
    headache: 'usual',
    stomach: 'vomiting',
  }),
  person('cancer, weak immunity and a temperature', 'emergency', 'RF-E20', adult, {
    when: 'over-12-weeks',
    health: 'cancer weak-immunity',
    symptoms: 'fever',
  }),
  person('fever and back pain a year later, ill for weeks', 'emergency', 'RF-D01', adult, {
    when: 'over-12-weeks',
    symptoms: 'back fever',
    fever: 'no-cold',
    'back-onset-late': 'since-needle',
    'back-now': 'ill',
  }),
  person('a red needle mark and fever after 8 weeks', 'emergency', 'RF-D09', adult, {
    when: 'weeks-6-12',
    symptoms: 'site fever',
    fever: 'no-cold',
    site: 'red',
  }),
  person('headache that changed, and double sight', 'emergency', 'RF-D04', adult, headDay2, {
    symptoms: 'headache senses',
    headache: 'changed',
    senses: 'double',
  }),
  person('a child with a fever who will not walk', 'emergency', 'RF-C05', child, {
    when: 'weeks-6-12',
    symptoms: 'fever',
    fever: 'no-cold',
    'child-back': 'walk',
  }),
  person('after a birth, a sore needle mark and a newly numb leg', 'emergency', 'RF-P05', adult, {
    when: 'days-15-21',
    symptoms: 'site leg',
    site: 'sore',
    leg: 'numb-new',
    birth: 'pregnant',
  }),
  person('fever and back pain a year later, feeling very unwell', 'emergency', 'RF-D01', adult, {
    when: 'over-12-weeks',
    symptoms: 'back fever',
    fever: 'unwell',
  }),
  person('low platelets, not sure when, one foot newly numb', 'emergency', 'RF-M02', adult, {
    when: 'not-sure',
    needle: 'had',
    symptoms: 'leg',
    leg: 'numb-new',
    blood: 'bleeding',
  }),
  person('on daily aspirin, very bad pain down one leg', 'emergency', 'RF-M01', adult, {
    when: 'days-4-7',
    symptoms: 'leg',
    leg: 'bad',
    blood: 'aspirin',
  }),
  ...(
    [
      ['RF-M03', 'weak-immunity'],
      ['RF-M05', 'injected'],
      ['RF-M06', 'infected'],
      ['RF-M07', 'device'],
      ['RF-M08', 'cancer'],
    ] as const
  ).map(([row, health]) =>
    person(`fever and a headache after 8 weeks, ${health}`, 'emergency', row, adult, {
      when: 'weeks-6-12',
      health,
      symptoms: 'headache fever',
    }),
  ),
  person('after a birth, a very bad upright headache', 'emergency', 'RF-E18', adult, headDay2, {
    headache: 'severe',
    birth: 'pregnant',
  }),
  person('14 and pregnant, with trouble seeing', 'emergency', 'RF-E18', child, {
    age: '12-to-15',
    when: 'over-12-weeks',
    symptoms: 'senses',
    senses: 'ringing',
    birth: 'pregnant',
  }),
  person('8, one leg still numb after an epidural', 'emergency', 'RF-E21', child, {
    when: 'days-0-3',
    symptoms: 'leg',
    'child-back': 'none',
    leg: 'numb-new',
    blood: 'none',
    procedure: 'anaesthetic',
  }),
];

export const milder: readonly Case[] = [
  person('spina bifida, unwell with new spasms', 'same-day', 'RF-M15', adult, {
    nerves: 'old-legs',
    'old-legs': 'usual-unwell',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-now': 'none',
  }),
  person('dementia, back pain and ill for weeks', 'same-day', 'RF-M15', older, {
    nerves: 'old-legs',
    'old-legs': 'usual',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'since-needle',
    'back-now': 'ill',
  }),
  person('a child of 8 with headaches in the mornings', 'same-day', 'RF-C08', child, {
    when: 'days-4-7',
    symptoms: 'headache',
    headache: 'morning',
  }),
  person('after a birth, back pain that spreads to a leg', 'same-day', 'RF-P05', adult, {
    when: 'days-15-21',
    symptoms: 'back leg',
    'back-onset': 'first-days',
    'back-now': 'none',
    leg: 'pain',
    birth: 'pregnant',
  }),
  person('a child with some other wish and no pain', 'routine', 'RF-R04', child, {
    when: 'over-12-weeks',
    symptoms: 'other',
    other: 'talk',
    'child-back': 'none',
  }),
  person('on a blood thinner, a sore needle mark on day 2', 'same-day', 'RF-D11', adult, {
    when: 'days-0-3',
    symptoms: 'site',
    site: 'sore',
    blood: 'thinner',
    birth: 'none',
  }),
  person('weak immunity, old pain that is growing', 'same-day', 'RF-D16', adult, {
    health: 'weak-immunity',
    when: 'over-12-weeks',
    symptoms: 'back',
    'back-onset-late': 'like-before',
    'back-now': 'growing',
    birth: 'none',
  }),
  person('a child of 8 with a cold and a temperature, day 25', 'same-day', 'RF-C07', child, {
    when: 'days-22-30',
    symptoms: 'fever',
    fever: 'cold',
    'child-back': 'none',
  }),
  person('a toddler with a sore needle mark and leg pain', 'same-day', 'RF-C09', toddler, {
    when: 'days-0-3',
    symptoms: 'site leg',
    site: 'sore',
    leg: 'pain',
    'child-back': 'needle-mark',
    blood: 'none',
  }),
  person('diabetes and a sore needle mark on day 2', 'soon', 'RF-T11', adult, {
    health: 'diabetes',
    when: 'days-0-3',
    symptoms: 'site',
    site: 'sore',
    blood: 'none',
    birth: 'none',
  }),
  person('a child of 10 with their usual headache', 'soon', 'RF-C10', child, {
    when: 'days-0-3',
    symptoms: 'headache',
    headache: 'usual',
  }),
  person('loss of feeling in sex and no pain at all', 'same-day', 'RF-E04', adult, {
    special: 'sex',
    when: 'weeks-6-12',
    symptoms: 'none',
  }),
  person('fever and back pain a year later, well otherwise', 'same-day', 'RF-D01', adult, {
    when: 'over-12-weeks',
    symptoms: 'back fever',
    fever: 'no-cold',
    'back-now': 'none',
  }),
  person('fever on day 5 without a cold', 'same-day', 'RF-D02', adult, {
    when: 'days-4-7',
    symptoms: 'fever',
    fever: 'no-cold',
  }),
  person('headache too bad to sit up on day 2', 'same-day', 'RF-D03', adult, headDay2, {
    headache: 'severe',
  }),
  person('stiff neck that clearly eases when flat, day 2', 'same-day', 'RF-D03', adult, {
    infection: 'upright-stiff',
    when: 'days-0-3',
    symptoms: 'headache',
    headache: 'upright-moderate',
  }),
  person('headache that no longer eases lying down', 'same-day', 'RF-D04', adult, headDay2, {
    headache: 'changed',
  }),
  person('one foot newly numb', 'same-day', 'RF-D05', adult, {
    when: 'weeks-6-12',
    symptoms: 'leg',
    leg: 'numb-new',
  }),
  person('double sight', 'same-day', 'RF-D06', adult, {
    when: 'days-8-14',
    symptoms: 'senses',
    senses: 'double',
  }),
  person('hearing dropped yesterday', 'same-day', 'RF-D07', adult, {
    when: 'days-4-7',
    symptoms: 'senses',
    senses: 'hearing',
  }),
  person('dressing wet again and again', 'same-day', 'RF-D08', adult, {
    when: 'days-0-3',
    symptoms: 'site',
    site: 'wet',
  }),
  person('on warfarin, new pain on day 2, not severe', 'same-day', 'RF-D11', adult, backDay2, {
    'back-now': 'none',
    blood: 'thinner',
  }),
  person('severe steady back pain after a year', 'same-day', 'RF-D13', adult, backLater, {
    'back-onset-late': 'since-needle',
    'back-now': 'severe',
  }),
  person('steroid tablets and new pain in week 8', 'same-day', 'RF-D16', adult, backWeek8, {
    health: 'weak-immunity',
    'back-onset': 'later',
  }),
  person('upright headache in week 2', 'same-day', 'RF-D17', adult, {
    when: 'days-8-14',
    symptoms: 'headache',
    headache: 'upright-moderate',
    birth: 'none',
  }),
  person('pain growing on day 5', 'same-day', 'RF-D21', adult, {
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'growing',
    blood: 'none',
  }),
  person('burning in both legs, slow, for months', 'same-day', 'RF-D22', adult, {
    nerves: 'old-legs',
    'old-legs': 'slow',
    when: 'over-12-weeks',
    symptoms: 'none',
  }),
  person('thoughts of not wanting to live', 'same-day', 'RF-D24', adult, {
    when: 'over-12-weeks',
    symptoms: 'other',
    other: 'crisis',
  }),
  person('not sure when the needle was', 'same-day', 'RF-D20', adult, {
    when: 'not-sure',
    needle: 'had',
    symptoms: 'none',
  }),
  person('prefers not to say about risks', 'same-day', 'RF-D20', adult, {
    when: 'over-12-weeks',
    health: 'no-answer',
    symptoms: 'none',
  }),
  person('a toddler with back pain in week 2', 'same-day', 'RF-C09', toddler, {
    when: 'days-8-14',
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'none',
    'child-back': 'mild',
  }),

  person('back pain that began in week 5', 'soon', 'RF-T01', adult, {
    when: 'days-31-42',
    symptoms: 'back',
    'back-onset': 'later',
    'back-now': 'none',
  }),
  person('no better 3 weeks after', 'soon', 'RF-T02', adult, {
    when: 'days-15-21',
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'none',
  }),
  person('worse at night after a year', 'soon', 'RF-T03', adult, backLater, {
    'back-onset-late': 'since-needle',
    'back-now': 'night',
  }),
  person('a lump at the needle mark', 'soon', 'RF-T06', adult, {
    when: 'days-15-21',
    symptoms: 'site',
    site: 'lump',
  }),
  person('moderate upright headache on day 2', 'soon', 'RF-T13', adult, headDay2, {
    headache: 'upright-moderate',
  }),
  person('a plain cold with a temperature in week 4', 'soon', 'RF-T14', adult, {
    when: 'days-22-30',
    symptoms: 'fever',
    fever: 'cold',
    birth: 'none',
    procedure: 'plain',
  }),
  person('a numb patch, the same for a month', 'soon', 'RF-T15', adult, {
    when: 'days-31-42',
    symptoms: 'leg',
    leg: 'numb-old',
  }),
  person('a toddler sore at the needle mark, playing', 'soon', 'RF-T16', toddler, {
    when: 'days-0-3',
    symptoms: 'back',
    'back-onset': 'first-days',
    'back-now': 'none',
    'child-back': 'needle-mark',
    blood: 'none',
  }),
  person('pregnant, mild upright headache', 'soon', 'RF-P01', adult, headDay2, {
    headache: 'upright-mild',
    birth: 'pregnant',
  }),

  person('old back pain, the same as before', 'routine', 'RF-R01', adult, backWeek8, {
    'back-onset': 'before-same',
  }),
  person('pain ever since the needle, unchanged', 'routine', 'RF-R01', adult, backLater, {
    'back-onset-late': 'since-needle',
  }),
  person('earlier back pain that limits life again', 'routine', 'RF-R02', older, backLater, {
    'back-onset-late': 'like-before-limits',
  }),
  person('stiff in the mornings for months', 'routine', 'RF-R03', adult, backLater, {
    'back-onset-late': 'stiff-mornings',
  }),
  person('short spells of tingling with panic', 'routine', 'RF-R04', adult, {
    nerves: 'old-legs',
    'old-legs': 'spells',
    when: 'over-12-weeks',
    symptoms: 'none',
  }),
  person('leg ache on walking for years', 'routine', 'RF-R05', older, {
    nerves: 'old-legs',
    'old-legs': 'walking',
    when: 'over-12-weeks',
    symptoms: 'none',
  }),
  person('strained the back gardening, easing', 'routine', 'RF-R06', adult, backWeek8, {
    'back-onset': 'strain',
    bones: 'none',
  }),

  person('a sore back on day 2, steady or easing', 'self-care', 'RF-H01', adult, backDay2, {
    'back-now': 'none',
  }),
  person('mild upright headache on day 2, easing', 'self-care', 'RF-H02', adult, headDay2, {
    headache: 'upright-mild',
  }),
  person('no symptom at all', 'self-care', 'RF-H01', adult, {
    when: 'weeks-6-12',
    symptoms: 'none',
  }),
  person('new mild back pain a year later', 'self-care', 'RF-H03', older, backLater, {
    'back-onset-late': 'under-4-weeks',
  }),
  person('earlier back pain, short and bearable', 'self-care', 'RF-R02', adult, backLater, {
    'back-onset-late': 'like-before',
  }),
  person('the usual headache, unchanged', 'self-care', 'RF-R08', adult, headDay2, {
    headache: 'usual',
  }),
];

export const cases: readonly Case[] = [...emergencies, ...milder];
