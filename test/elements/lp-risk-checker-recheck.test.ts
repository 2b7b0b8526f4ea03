import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { URGENCIES, type Answers } from '../../src/triage/types.js';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { same } from '../support/same.js';
import { all, change, focused, make, people, root, ticked } from './checker.js';

const RISKS = ['health', 'blood', 'blood-birth'];

/** Somebody with risks who is asked how the needle went. */
const risky: Answers = {
  ...people.soon,
  when: ['days-4-7'],
  health: ['diabetes', 'device'],
  symptoms: ['leg'],
  'back-now': ['none'],
  'leg-site': ['pain'],
  'blood-birth': ['ulcer'],
  procedure: ['tries'],
};

const confirming = (checker: LpRiskChecker): boolean =>
  part(checker, 'question')!.textContent.includes(en.ui['checker.confirm']);

/** Ticks exactly these. */
async function give(checker: LpRiskChecker, options: readonly string[]): Promise<void> {
  const before = ticked(checker);
  await tick(
    checker,
    options.filter((option) => !before.includes(option)),
  );
  const { type } = root(checker).querySelector('input')!;
  const extra = ticked(checker).filter((option) => !options.includes(option));
  if (type === 'checkbox') await tick(checker, extra);
  expect(ticked(checker)).to.have.members(options);
}

/** Answers to the end; `seen` hears of each question before it is answered. Returns what was given. */
async function finish(
  checker: LpRiskChecker,
  answers: Answers,
  seen: (question: string) => unknown = () => undefined,
): Promise<Answers> {
  const given: Record<string, readonly string[]> = {};
  for (let id = questionOn(checker); id; id = questionOn(checker)) {
    seen(id);
    const options = answers[id]!;
    await give(checker, options);
    given[id] = options;
    await press(checker, 'continue');
  }
  return given;
}

/** A finished run of these answers. */
async function finished(answers: Answers): Promise<LpRiskChecker> {
  const checker = await make();
  await walk(checker, answers);
  return checker;
}

/** "None of these" where it is offered, or whatever comes first. */
function anything(question: string): readonly string[] {
  const ids = protocol.questions.find(({ id }) => id === question)!.options.map(({ id }) => id);
  return ids.includes('none') ? ['none'] : [ids[0]!];
}

describe('lp-risk-checker: an answer changed from the result', () => {
  for (const urgency of URGENCIES) {
    it(`comes back to the result when any answer stays: ${urgency}`, async () => {
      const checker = await make();
      const asked: string[] = [];
      const before = await walk(checker, people[urgency], (id) => asked.push(id));
      for (const id of asked) {
        await change(checker, id);
        expect(questionOn(checker)).to.equal(id);
        expect(ticked(checker)).to.have.members(people[urgency][id]!);
        expect(checker.getAssessment()).to.equal(null);
        await press(checker, 'continue');
        expect(questionOn(checker), id).to.equal(null);
        expect(checker.getAssessment()).to.deep.equal(before);
        expect(all(checker, '[part~="button-change"]')).to.have.length(asked.length);
      }
    });

    it(`asks only what is new when any answer changes: ${urgency}`, async () => {
      const checker = await make();
      const given: Record<string, readonly string[]> = {};
      await walk(checker, people[urgency], (id) => (given[id] = people[urgency][id]!));
      let news = 0;
      for (const { id, options: offered } of protocol.questions.filter((one) => one.id in given)) {
        const others = offered
          .map((option) => option.id)
          .filter((one) => !given[id]!.includes(one));
        for (const option of new Set([others[0]!, ...others.filter((one) => one === 'none')])) {
          await change(checker, id);
          await give(checker, [option]);
          await press(checker, 'continue');
          const expected: Record<string, readonly string[]> = { ...given, [id]: [option] };
          for (let next = path(expected).next; next; next = path(expected).next) {
            expect(questionOn(checker), `${option} of ${id}`).to.equal(next);
            const options = anything(next);
            await give(checker, options);
            expected[next] = options;
            await press(checker, 'continue');
            news += 1;
          }
          expect(checker.getAssessment(), `${option} of ${id}`).to.deep.equal(assess(expected));
          await press(checker, 'restart');
          await walk(checker, people[urgency]);
        }
      }
      expect(news).to.be.greaterThan(0);
    });
  }
});

describe('lp-risk-checker: it got worse', () => {
  it('keeps age and procedure, has risks confirmed, and asks all else with nothing ticked', async () => {
    const checker = await make();
    const first: string[] = [];
    await walk(checker, risky, (id) => first.push(id));
    expect(first).to.include.members(['age', 'procedure', 'health', 'blood-birth']);
    await press(checker, 'worse');
    expect(checker.getAssessment()).to.equal(null);
    const again: string[] = [];
    await finish(checker, risky, (id) => {
      again.push(id);
      expect(ticked(checker), id).to.have.members(RISKS.includes(id) ? risky[id]! : []);
      expect(confirming(checker), id).to.equal(RISKS.includes(id));
      same(focused(checker), root(checker).querySelector('legend > h2'), 'focus');
    });
    expect(again).to.deep.equal(first.filter((id) => id !== 'age' && id !== 'procedure'));
    expect(checker.getAssessment()).to.deep.equal(assess(risky));
    for (const kept of ['age', 'procedure']) {
      await change(checker, kept);
      expect(ticked(checker)).to.deep.equal(risky[kept]);
      await press(checker, 'continue');
      expect(checker.getAssessment()).to.deep.equal(assess(risky));
    }
  });

  it('asks again whether a clinician has checked it: what got worse is steady no more', async () => {
    const upright = {
      ...people.soon,
      when: ['weeks-6-12'],
      symptoms: ['headache'],
      headache: ['upright-moderate'],
      procedure: ['checked'],
    };
    const checker = await finished(upright);
    expect(checker.getAssessment()!.urgency).to.equal('soon');
    await press(checker, 'worse');
    const asked: string[] = [];
    await finish(checker, { ...upright, procedure: ['none'] }, (id) => {
      asked.push(id);
      if (id === 'procedure') expect(ticked(checker)).to.deep.equal([]);
    });
    expect(asked).to.include('procedure');
    expect(checker.getAssessment()!.urgency).to.equal('same-day');
  });

  it('asks how the needle went where nobody has asked', async () => {
    const checker = await finished(people['self-care']);
    await press(checker, 'worse');
    const asked: string[] = [];
    await finish(checker, risky, (id) => asked.push(id));
    expect(asked).to.include('procedure');
    expect(asked).to.not.include('age');
  });

  it('asks for no more confirmation once a risk is changed, even back again', async () => {
    const checker = await finished(risky);
    await press(checker, 'worse');
    while (questionOn(checker) !== 'health') {
      await give(checker, risky[questionOn(checker)!]!);
      await press(checker, 'continue');
    }
    expect(part(checker, 'button-continue')).to.not.equal(null);
    expect(confirming(checker)).to.equal(true);
    const hint = part(checker, 'question')!.getAttribute('aria-describedby')!.trim();
    expect(root(checker).getElementById(hint)!.textContent).to.contain(en.ui['checker.confirm']);
    await tick(checker, ['cancer']);
    expect(confirming(checker)).to.equal(false);
    await tick(checker, ['cancer']);
    expect(confirming(checker)).to.equal(false);
    await give(checker, ['none']);
    const given = await finish(checker, { ...risky, health: ['none'] });
    expect(given['health']).to.deep.equal(['none']);
    expect(checker.getAssessment()).to.deep.equal(assess({ ...risky, health: ['none'] }));
  });

  for (const before of URGENCIES) {
    it(`decides by the new answers alone after ${before}`, async () => {
      for (const after of URGENCIES) {
        const checker = await finished(people[before]);
        await press(checker, 'worse');
        const given = await finish(checker, people[after]);
        const alone = assess({ ...given, age: people[after]['age']! });
        expect(checker.getAssessment()).to.deep.equal(alone);
        expect(alone.urgency).to.equal(after);
        const shown = part(checker, 'section-answers')!.textContent;
        const when = en.questions.when.options as Record<string, string>;
        const old = people[before]['when']?.[0];
        if (old && old !== given['when']?.[0]) expect(shown).to.not.contain(when[old]);
      }
    });
  }

  it('works twice in a row, and an emergency in between forgets no risk', async () => {
    const checker = await finished(risky);
    await press(checker, 'worse');
    await finish(checker, people.emergency);
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
    await press(checker, 'worse');
    const asked: string[] = [];
    await finish(checker, risky, (id) => {
      asked.push(id);
      expect(ticked(checker), id).to.have.members(RISKS.includes(id) ? risky[id]! : []);
    });
    expect(asked).to.include.members(['health', 'blood-birth']);
    expect(asked).to.not.include.members(['age']);
    expect(asked).to.not.include.members(['procedure']);
    await press(checker, 'worse');
    expect(questionOn(checker)).to.equal('nerves');
    await finish(checker, people.soon);
    expect(checker.getAssessment()!.urgency).to.equal('soon');
  });

  it('takes a risk from the last run that asked for it', async () => {
    const checker = await finished(risky);
    for (const health of [['cancer'], ['none']]) {
      await press(checker, 'worse');
      await finish(checker, { ...risky, health });
    }
    await press(checker, 'worse');
    const seen = new Map<string, string[]>();
    await finish(checker, risky, (id) => seen.set(id, ticked(checker)));
    expect(seen.get('health')).to.deep.equal(['none']);
  });

  it('goes back to the age and on again, past what is kept, with the new ticks', async () => {
    const checker = await finished(risky);
    await press(checker, 'worse');
    await tick(checker, ['none']);
    await press(checker, 'back');
    expect(questionOn(checker)).to.equal('age');
    expect(ticked(checker)).to.deep.equal(risky['age']);
    await press(checker, 'continue');
    expect(questionOn(checker)).to.equal('nerves');
    expect(ticked(checker)).to.deep.equal(['none']);
    const asked: string[] = [];
    await finish(checker, risky, (id) => asked.push(id));
    expect(asked).to.not.include('procedure');
    expect(checker.getAssessment()).to.deep.equal(assess(risky));
  });

  it('starts again from it with nothing of before', async () => {
    const checker = await finished(risky);
    await press(checker, 'worse');
    expect(part(checker, 'button-restart')!.textContent).to.equal(en.ui['checker.restart']);
    await press(checker, 'restart');
    expect(part(checker, 'button-start')).to.not.equal(null);
    const asked: string[] = [];
    await walk(checker, risky, (id) => {
      asked.push(id);
      expect(ticked(checker), id).to.deep.equal([]);
      expect(confirming(checker), id).to.equal(false);
    });
    expect(asked).to.include.members(['age', 'procedure']);
  });
});
