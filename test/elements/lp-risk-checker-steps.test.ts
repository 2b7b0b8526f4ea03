import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { protocol } from '../../src/protocol/index.js';
import { URGENCIES } from '../../src/triage/types.js';
import { part, press, questionOn, walk } from '../support/journey.js';
import { same } from '../support/same.js';
import { all, focused, hrefs, make, people, root, ticked, until } from './checker.js';

describe('lp-risk-checker: the way to a result', () => {
  for (const urgency of URGENCIES) {
    it(`ends with ${urgency}`, async () => {
      const checker = await make();
      const { urgency: found } = await walk(checker, people[urgency]);
      expect(found).to.equal(urgency);
      expect(part(checker, 'result')!.part.value).to.equal(`result result-${urgency}`);
      expect(part(checker, 'question')).to.equal(null);
    });
  }

  it('asks every question of the protocol with its ids, and natively', async () => {
    const checker = await make();
    await walk(checker, people['same-day'], (id) => {
      const { kind, options } = protocol.questions.find((question) => question.id === id)!;
      const inputs = all(checker, '[part="question"] input') as HTMLInputElement[];
      expect(inputs.map(({ value }) => value)).to.deep.equal(options.map((option) => option.id));
      for (const input of inputs) {
        expect(input.type).to.equal(kind === 'one' ? 'radio' : 'checkbox');
        expect(input.name).to.equal(id);
        expect(input.form).to.equal(null);
      }
    });
  });

  it('has no result before there is one', async () => {
    const checker = await make();
    expect(checker.getAssessment()).to.equal(null);
    await until(checker, 'soon', 'leg-site');
    expect(checker.getAssessment()).to.equal(null);
    expect(part(checker, 'result')).to.equal(null);
  });

  it('moves the focus to the heading of each screen, but takes none by itself', async () => {
    const checker = await make();
    expect(focused(checker)).to.equal(null);
    await walk(checker, people.soon, () => {
      same(focused(checker), root(checker).querySelector('legend > h2'), 'focus');
    });
    same(focused(checker), root(checker).querySelector('.lp-card-title'), 'focus');
    await press(checker, 'restart');
    same(focused(checker), root(checker).querySelector('h2'), 'focus');
    expect(part(checker, 'button-start')).to.not.equal(null);
  });

  it('counts questions without promising how many there are', async () => {
    const checker = await make();
    let number = 0;
    await walk(checker, people.routine, () => {
      number += 1;
      expect(root(checker).querySelector('.stage')!.textContent).to.match(
        new RegExp(`^Question ${number}:`),
      );
    });
    expect(number).to.be.greaterThan(7);
  });

  it('shows the emergency number on every screen', async () => {
    const checker = await make();
    expect(hrefs(checker)).to.include('tel:999');
    await walk(checker, people['self-care'], () => {
      expect(hrefs(checker)).to.include('tel:999');
    });
    expect(hrefs(checker)).to.include('tel:999');
  });

  it('speaks of whoever it is about', async () => {
    for (const [index, voice] of (['you', 'person', 'child'] as const).entries()) {
      const checker = await make();
      all(checker, '[part~="button-start"]')[index]!.click();
      await checker.updateComplete;
      const { title } = en.questions.age;
      expect(root(checker).querySelector('legend')!.textContent).to.contain(
        (title as Record<string, string>)[voice],
      );
    }
  });

  it('begins and clears from outside too', async () => {
    const checker = await make();
    checker.start();
    await checker.updateComplete;
    expect(questionOn(checker)).to.equal('age');
    await walk(checker, people.emergency);
    checker.restart();
    await checker.updateComplete;
    expect(checker.getAssessment()).to.equal(null);
    await press(checker, 'start');
    expect(ticked(checker)).to.deep.equal([]);
  });
});
