/** Each result, said to the person, to somebody who helps, and to a parent. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { Voice, Voiced } from '../../src/content/types.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { say } from '../../src/i18n/index.js';
import { URGENCIES, type Answers, type Urgency } from '../../src/triage/types.js';
import { part, questionOn, walk } from '../support/journey.js';
import { all, make, people } from './checker.js';

const VOICES: readonly Voice[] = ['you', 'person', 'child'];

const well: Answers = {
  nerves: ['none'],
  infection: ['none'],
  child: ['none'],
  sudden: ['none'],
  health: ['none'],
  'child-back': ['none'],
  blood: ['none'],
  'blood-birth': ['none'],
};

/** Children under 16, one for each urgency. */
const children: Readonly<Record<Urgency, Answers>> = {
  emergency: { ...well, age: ['5-to-11'], child: ['nappy'] },
  'same-day': {
    ...well,
    age: ['3-months-to-4'],
    when: ['days-4-7'],
    symptoms: ['back'],
  },
  soon: {
    ...well,
    age: ['12-to-15'],
    when: ['days-15-30'],
    symptoms: ['site'],
    'leg-site': ['lump'],
  },
  routine: {
    ...well,
    age: ['5-to-11'],
    when: ['days-0-3'],
    symptoms: ['other'],
    'child-back': ['mild'],
    other: ['talk'],
  },
  'self-care': {
    ...well,
    age: ['5-to-11'],
    when: ['days-0-3'],
    symptoms: ['back'],
    'child-back': ['mild'],
  },
};

/** What is said to a patient, or to somebody else as if it were they; anybody may be worried. */
const TO_A_PATIENT =
  /\byourself\b|\byou (?:have|had|are(?! worried)|were|feel|felt|need|look|take|might|can try)\b|\byour (?!child|local)/i;

const RIGHT = [
  'net',
  'why',
  'say',
  'sooner',
  'meanwhile',
  'answers',
  'hand-over',
  'limits',
  'about',
];

/** Sections that a kind of result does not have. */
const WITHOUT: Readonly<Partial<Record<Urgency, readonly string[]>>> = {
  emergency: ['net', 'meanwhile'],
  'same-day': ['meanwhile'],
};

async function reach(urgency: Urgency, voice: Voice): Promise<LpRiskChecker> {
  const checker = await make();
  all(checker, '[part~="button-start"]')[VOICES.indexOf(voice)]!.click();
  await checker.updateComplete;
  const asked: string[] = [];
  const answers = (voice === 'child' ? children : people)[urgency];
  const found = await walk(checker, answers, (question) => asked.push(question));
  expect(found.urgency).to.equal(urgency);
  expect(questionOn(checker)).to.equal(null);
  expect(asked.includes('child'), 'asked what only children are').to.equal(voice === 'child');
  return checker;
}

const words = (checker: LpRiskChecker, name: string): string =>
  part(checker, name)?.textContent.replace(/\s+/g, ' ') ?? '';

/** In the right voice, and in no other. */
function inVoice(shown: string, texts: readonly Voiced[], voice: Voice): void {
  for (const text of texts) {
    const right = say(text, voice);
    expect(shown).to.contain(right);
    for (const other of VOICES.map((one) => say(text, one)))
      if (!right.includes(other)) expect(shown).to.not.contain(other);
  }
}

for (const urgency of URGENCIES) {
  for (const voice of VOICES) {
    describe(`lp-risk-checker: ${urgency}, said to ${voice}`, () => {
      it('has its sections in the order in which they are needed', async () => {
        const checker = await reach(urgency, voice);
        const sections = all(checker, '[part~="section"]').map(({ part: parts }) =>
          parts.item(1)!.replace('section-', ''),
        );
        const missing = WITHOUT[urgency] ?? [];
        expect(sections).to.deep.equal(RIGHT.filter((name) => !missing.includes(name)));
        const first = part(checker, 'result')!.firstElementChild as HTMLElement;
        expect(first.part.contains(`card-${urgency}`)).to.equal(true);
        for (const section of all(checker, '[part~="section"]')) {
          expect(section.checkVisibility()).to.equal(true);
          expect(section.innerText.trim().split('\n').length).to.be.greaterThan(1);
        }
      });

      it('speaks about the right person', async () => {
        const checker = await reach(urgency, voice);
        const { action, steps, meanwhile } = en.results[urgency];
        const card = words(checker, 'card');
        const later = words(checker, 'section-meanwhile');
        inVoice(card, [action, ...steps], voice);
        inVoice(later, meanwhile, voice);
        if (voice === 'you') return;
        for (const text of [card, later, words(checker, 'section-say')])
          expect(TO_A_PATIENT.exec(text)?.[0]).to.equal(undefined);
      });

      it('has nothing in it that axe objects to, with all of it open', async () => {
        const checker = await reach(urgency, voice);
        for (const details of all(checker, 'details')) (details as HTMLDetailsElement).open = true;
        await expect(checker).to.be.accessible();
      });
    });
  }
}

describe('words that a result may add to its card', () => {
  it('fit a carer and a parent as well as the person', () => {
    const texts = [
      ...Object.values(en.notes),
      ...['checker.crisis-words', 'say.extra'].map((key) => en.ui[key as 'say.extra']),
    ];
    for (const text of texts) {
      for (const voice of ['person', 'child'] as const)
        expect(TO_A_PATIENT.exec(say(text, voice))?.[0], say(text, voice)).to.equal(undefined);
    }
  });

  it('would not, if they were meant for the person', () => {
    const all = URGENCIES.flatMap((urgency) => en.results[urgency].meanwhile);
    expect(all.some((text) => TO_A_PATIENT.test(say(text, 'you')))).to.equal(true);
    expect(TO_A_PATIENT.test('If you have a fever')).to.equal(true);
    expect(TO_A_PATIENT.test('Ask for your child’s ward')).to.equal(false);
  });

  it('speak of a child to whoever answers about one, in each voice', async () => {
    for (const voice of ['you', 'person'] as const) {
      const checker = await make();
      all(checker, '[part~="button-start"]')[VOICES.indexOf(voice)]!.click();
      await checker.updateComplete;
      await walk(checker, children['self-care']);
      inVoice(words(checker, 'section-meanwhile'), en.results['self-care'].meanwhile, 'child');
    }
  });
});
