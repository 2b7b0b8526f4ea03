import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../src/content/en/index.js';
import { signWords } from '../../src/elements/parts/sign-words.js';
import { sooner } from '../../src/elements/lp-risk-checker/sooner.js';
import type { View } from '../../src/elements/lp-risk-checker/view.js';
import type { Run } from '../../src/handover/run.js';
import { BACKGROUND } from '../../src/handover/words.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { FEVER_WITH_PAIN, mayBegin, redFlags, type RedFlag } from '../../src/protocol/red-flags.js';
import { NO_ADDITIONS } from '../../src/settings/additions.js';
import { contactsOf } from '../../src/settings/contacts.js';
import { holding, rank } from '../../src/triage/firing.js';
import { raisedBy } from '../../src/triage/sooner.js';
import type { Answers, Reason, Urgency } from '../../src/triage/types.js';
import { URGENCIES } from '../../src/triage/types.js';
import { randomRuns, runOf } from '../handover/runs.js';
import { people } from '../support/people.js';

const runs = randomRuns(1200, 41);

const begins = (id: string): boolean => !BACKGROUND.includes(id);

/** Whatever may be listed. */
const signs: readonly RedFlag[] = [
  ...redFlags.filter(({ comeBack, option }) => comeBack && option !== FEVER_WITH_PAIN),
  ...mayBegin,
];

/** Every option that may be ticked beside others. */
const everyOption: readonly Reason[] = protocol.questions.flatMap(({ id, options }) =>
  options.flatMap(({ id: option }) => (option === 'none' ? [] : [{ question: id, option }])),
);

/** The answers with one more option, as somebody would give them to whom that began. */
function withSign(answers: Answers, { question: id, option }: Reason): Answers {
  const { kind } = protocol.questions.find((one) => one.id === id)!;
  const others = kind === 'one' ? [] : (answers[id] ?? []).filter((other) => other !== 'none');
  return { ...answers, [id]: [...new Set([...others, option])] };
}

const most = (answers: Answers): number =>
  Math.min(...holding(protocol, answers).map(({ urgency }) => rank(urgency)));

const view: View = {
  pack: en,
  voice: 'you',
  locale: 'en',
  notice: '',
  level: 2,
  contacts: contactsOf([{ region: 'GB-ENG' }]),
  additions: NO_ADDITIONS,
};

/** The signs on screen, under the urgency that the page gives them. */
function shownFor(run: Run): readonly (readonly [Urgency, string])[] {
  const place = document.createElement('div');
  render(sooner(view, run), place);
  return [...place.querySelectorAll('details')].flatMap((group) => {
    const summary = group.querySelector('summary')!.textContent;
    const urgency = URGENCIES.find(
      (one) => one !== 'self-care' && en.ui[`sooner.${one}`] === summary,
    )!;
    return [...group.querySelectorAll('li')].map((sign) => [urgency, sign.textContent] as const);
  });
}

const wordsOf = (sign: RedFlag): string => signWords(sign, en) as string;
const flagsOf = (words: string): readonly RedFlag[] =>
  signs.filter((sign) => wordsOf(sign) === words);

/** Every pair of a run and a sign that raises it, with the urgency that was said. */
const raising = (of: readonly Run[], options: readonly Reason[]) =>
  of.flatMap(({ answers, assessment }) =>
    options.flatMap((sign) => {
      const urgency = raisedBy(protocol, answers, assessment.urgency, sign, begins);
      const at = `${JSON.stringify(answers)} and ${sign.question}: ${sign.option}`;
      return urgency === null ? [] : [{ answers, sign, urgency, above: assessment.urgency, at }];
    }),
  );

/** A few of them: a report of thousands takes longer than the tests may. */
const first = (wrong: readonly { readonly at: string }[]) => wrong.slice(0, 3).map(({ at }) => at);

describe('how soon help is needed if a sign begins', () => {
  const raised = [...raising(runs, signs), ...raising(runs.slice(0, 200), everyOption)];

  it('is above the result, by a rule that then holds', () => {
    expect(raised.length).to.be.above(5000);
    const wrong = raised.filter(({ answers, sign, urgency, above }) => {
      const then = holding(protocol, withSign(answers, sign));
      return rank(urgency) >= rank(above) || !then.some((one) => one.urgency === urgency);
    });
    expect(first(wrong)).to.deep.equal([]);
  });

  it('is what the most urgent of those rules says', () => {
    const wrong = raised.filter(
      ({ answers, sign, urgency }) => rank(urgency) !== most(withSign(answers, sign)),
    );
    expect(first(wrong)).to.deep.equal([]);
  });

  it('is said of every sign that raises and whose screen everybody may come to', () => {
    const wrong = runs.slice(0, 400).flatMap(({ answers, assessment }) =>
      everyOption.filter((sign) => {
        const { ask } = protocol.questions.find(({ id }) => id === sign.question)!;
        if (ask || answers[sign.question]?.includes(sign.option)) return false;
        const raises = most(withSign(answers, sign)) < rank(assessment.urgency);
        const urgency = raisedBy(protocol, answers, assessment.urgency, sign, begins);
        return (urgency !== null) !== raises;
      }),
    );
    expect(wrong.slice(0, 3)).to.deep.equal([]);
  });

  it('is nothing new in an emergency', () => {
    const emergencies = runs.filter(({ assessment }) => assessment.urgency === 'emergency');
    expect(emergencies.length).to.be.above(100);
    expect(first(raising(emergencies, everyOption))).to.deep.equal([]);
  });

  it('is never above what somebody ends with who gives that answer as well', () => {
    let ended = 0;
    const wrong = raised.filter(({ answers, sign, urgency }) => {
      const then = withSign(answers, sign);
      if (!(sign.question in answers) || path(then).next !== null) return false;
      ended += 1;
      return assess(then).urgency !== urgency;
    });
    expect(first(wrong)).to.deep.equal([]);
    expect(ended).to.be.above(1000);
  });
});

describe('the signs under a result', () => {
  it('are each under an urgency above the result, to which they do raise it', () => {
    let seen = 0;
    for (const run of runs.slice(0, 400)) {
      for (const [urgency, words] of shownFor(run)) {
        seen += 1;
        expect(rank(urgency), words).to.be.below(rank(run.assessment.urgency));
        const found = flagsOf(words).map((sign) => {
          const raised = most(withSign(run.answers, sign));
          expect(raised, words).to.be.below(rank(run.assessment.urgency));
          return sign.urgency === 'emergency' ? rank('emergency') : raised;
        });
        expect(found, words).to.include(rank(urgency));
      }
    }
    expect(seen).to.be.above(1500);
  });

  it('are never lower than they stand among the emergencies, whatever else the rules ask for', () => {
    const sign = wordsOf(redFlags.find(({ option }) => option === 'sex')!);
    const below = runs
      .map(shownFor)
      .flatMap((shown) => shown.filter(([, words]) => words === sign));
    expect(below.length).to.be.above(50);
    expect([...new Set(below.map(([urgency]) => urgency))]).to.deep.equal(['emergency']);
  });

  it('are never what somebody has ticked', () => {
    for (const run of runs.slice(0, 300)) {
      const ticked = signs.filter(({ question: id, option }) => run.answers[id]?.includes(option));
      const shown = shownFor(run).map(([, words]) => words);
      for (const sign of ticked) {
        const twins = flagsOf(wordsOf(sign)).filter(({ question: id }) => id !== sign.question);
        if (!twins.length) expect(shown).not.to.include(wordsOf(sign));
      }
    }
  });

  it('are none in an emergency, but for the list of every result', () => {
    const run = runOf(people.emergency);
    expect(shownFor(run)).to.deep.equal([]);
    const place = document.createElement('div');
    render(sooner(view, run), place);
    const list = redFlags.filter(({ comeBack }) => comeBack).map(wordsOf);
    const items = [...place.querySelectorAll('li')].map((item) => item.textContent);
    expect(items).to.deep.equal([...list, en.ui['checker.sooner-worried']]);
  });

  it('are a child’s under 16, and an adult’s from there on', () => {
    const wordsFor = (screen: string) =>
      redFlags.filter(({ question: id }) => id === screen).map(wordsOf);
    const own = {
      child: [...wordsFor('child'), ...wordsFor('child-back')],
      adult: [...wordsFor('special'), ...wordsFor('back-now')],
    };
    const common = own.child.filter((words) => own.adult.includes(words));
    for (const { id: age } of protocol.questions[0]!.options) {
      const child = !/^(16|45|61|over)/.test(age);
      const mild = { ...people['self-care'], age: [age], child: ['none'] };
      const calm = runOf({ ...mild, symptoms: ['none'], 'child-back': ['none'], health: ['none'] });
      expect(calm.assessment.urgency, age).not.to.equal('emergency');
      const shown = shownFor(calm).map(([, words]) => words);
      const expected = child ? own.child : own.adult;
      const others = child ? own.adult : own.child;
      expect(
        shown.some((words) => expected.includes(words)),
        age,
      ).to.equal(true);
      for (const words of others.filter((one) => !common.includes(one))) {
        expect(shown, age).not.to.include(words);
      }
    }
  });
});
