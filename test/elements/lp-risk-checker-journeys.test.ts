import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import type { Answers } from '../../src/triage/types.js';
import { part, press, questionOn } from '../support/journey.js';
import type { Checker } from '../support/journey.js';
import { Expected, chosen, fc, presses } from '../support/random-journeys.js';
import type { Press } from '../support/random-journeys.js';

const MOST_PRESSES = 10;
const JOURNEYS = 250;

const inputs = (checker: Checker) => [
  ...checker.shadowRoot!.querySelectorAll<HTMLInputElement>('[part="question"] input'),
];

const ticked = (checker: Checker): string[] =>
  inputs(checker).flatMap(({ checked, value }) => (checked ? [value] : []));

/** Leaves just these ticked and goes on. */
async function answer(checker: Checker, options: readonly string[]): Promise<void> {
  const wrong = inputs(checker).filter(({ checked, value }) => checked !== options.includes(value));
  const radio = (input: HTMLInputElement) => input.type === 'radio';
  for (const input of wrong) if (input.checked && !radio(input)) input.click();
  for (const input of wrong) if (options.includes(input.value)) input.click();
  await press(checker, 'continue');
}

async function putBack(checker: Checker): Promise<void> {
  const parent = checker.parentNode!;
  checker.remove();
  await Promise.resolve();
  parent.append(checker);
  await checker.updateComplete;
}

/** What is on screen is what the pure module says. */
function look(checker: Checker, expected: Expected): void {
  expect(questionOn(checker), 'the question on screen').to.equal(expected.at);
  const found = expected.at === null ? assess(expected.counted) : null;
  expect(checker.getAssessment()).to.deep.equal(found);
  const shown = part(checker, 'result')?.part.value ?? null;
  expect(shown).to.equal(found && `result result-${found.urgency}`);
  const kept = expected.at === null ? undefined : expected.kept[expected.at];
  if (kept) expect(ticked(checker)).to.have.members(kept as string[]);
}

/** One press; the journey begins anew where it leads back to the start. */
async function take(checker: Checker, expected: Expected, now: Press): Promise<Expected> {
  const { go, which } = now;
  if (go === 'unmount') await putBack(checker);
  else if (go === 'restart') await press(checker, 'restart');
  else if (expected.at === null) {
    if (go !== 'change') return expected;
    const index = which % expected.way.length;
    expected.change(expected.way[index]!);
    const buttons = checker.shadowRoot!.querySelectorAll<HTMLElement>('[part~="button-change"]');
    buttons[index]!.click();
    await checker.updateComplete;
  } else if (go === 'back') {
    expected.back();
    await press(checker, 'back');
  } else {
    const question = protocol.questions.find(({ id }) => id === expected.at)!;
    const options = chosen(question, now, expected.way.length);
    expected.answer(options);
    await answer(checker, options);
  }
  if (!part(checker, 'button-start')) return expected;
  expect(go).to.be.oneOf(['back', 'restart']);
  expect(checker.getAssessment()).to.equal(null);
  await press(checker, 'start');
  return new Expected(path);
}

/** Takes the presses, then answers what is left; gives back what it ends with. */
async function journey(box: HTMLElement, taken: readonly Press[]): Promise<Answers> {
  const checker = document.createElement('lp-risk-checker') as Checker;
  checker.setAttribute('region', 'GB-ENG');
  box.replaceChildren(checker);
  await checker.updateComplete;
  await press(checker, 'start');
  let expected = new Expected(path);
  look(checker, expected);
  for (const now of taken) {
    expected = await take(checker, expected, now);
    look(checker, expected);
  }
  for (let index = 0; expected.at !== null; index += 1) {
    const now: Press = { ...taken[index % taken.length]!, go: 'answer' };
    expected = await take(checker, expected, now);
    look(checker, expected);
  }
  return expected.counted;
}

describe('lp-risk-checker: a thousand random journeys', function () {
  this.timeout(60_000);
  const box = document.createElement('div');

  before(() => {
    document.body.append(box);
  });

  after(() => {
    box.remove();
  });

  for (const quarter of [1, 2, 3, 4]) {
    it(`show what the pure module says (${quarter} of 4)`, async () => {
      const urgencies = new Set<string>();
      const walked = fc.asyncProperty(presses(MOST_PRESSES), async (taken) => {
        urgencies.add(assess(await journey(box, taken)).urgency);
      });
      await fc.assert(walked, { seed: quarter, numRuns: JOURNEYS });
      expect(urgencies.size).to.be.at.least(3);
    });
  }
});
