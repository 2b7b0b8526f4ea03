import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { URGENCIES } from '../../src/triage/types.js';
import { part, press, tick, walk } from '../support/journey.js';
import { all, people, root, ticked } from './checker.js';
import { cleared, events, make, settle, stopClock } from './idle.js';

stopClock();

describe('lp-risk-checker: Clear and leave', () => {
  /** Every text that can be reached from an object by its properties, symbols included. */
  function texts(from: object, seen = new Set<unknown>()): string[] {
    if (seen.has(from) || from === window || from === document) return [];
    seen.add(from);
    return Reflect.ownKeys(from).flatMap((key) => {
      const value: unknown = Reflect.getOwnPropertyDescriptor(from, key)?.value;
      if (typeof value === 'string') return [value];
      return value && typeof value === 'object' ? texts(value, seen) : [];
    });
  }

  const left = (checker: LpRiskChecker): string =>
    [root(checker).innerHTML, ...texts(checker), ...texts(root(checker))].join('\n');

  for (const urgency of URGENCIES)
    it(`wipes every answer and goes to the start: ${urgency}`, async () => {
      const heard = events();
      const checker = await make(null);
      const words: string[] = [];
      const { rules } = await walk(checker, people[urgency], (id) => {
        const options = en.questions[id as 'age'].options as Record<string, unknown>;
        for (const option of people[urgency][id]!) {
          const label = options[option];
          if (option !== 'none' && typeof label === 'string') words.push(label);
        }
      });
      expect(words).to.not.be.empty;
      for (const word of words) expect(left(checker)).to.contain(word);
      expect(part(checker, 'button-restart')!.textContent).to.equal(en.ui['checker.leave']);
      await press(checker, 'restart');
      expect(cleared(checker)).to.equal(true);
      expect(all(checker, 'input, [part~="result"]').length).to.equal(0);
      for (const word of [...words, ...rules.map(({ id }) => id)])
        expect(left(checker)).to.not.contain(word);
      expect(heard).to.deep.equal(['lp-start', 'lp-end']);
      checker.restart();
      await settle(checker);
      checker.remove();
      await settle(checker);
      expect(heard).to.deep.equal(['lp-start', 'lp-end']);
    });

  it('leaves nothing ticked for whoever comes next', async () => {
    const checker = await make(null);
    await walk(checker, people['same-day']);
    await press(checker, 'restart');
    await walk(checker, people['same-day'], () => {
      expect(ticked(checker)).to.deep.equal([]);
    });
  });

  it('leaves nothing ticked for whoever begins anew after a result, or about somebody else', async () => {
    const checker = await make(null);
    await walk(checker, people.soon);
    checker.start();
    await settle(checker);
    expect(ticked(checker)).to.deep.equal([]);
    await tick(checker, ['16-to-44']);
    await press(checker, 'continue');
    await press(checker, 'back');
    expect(ticked(checker)).to.deep.equal(['16-to-44']);
    await press(checker, 'back');
    all(checker, '[part~="button-start"]')[1]!.click();
    await settle(checker);
    expect(ticked(checker)).to.deep.equal([]);
  });

  it('offers nothing to the autofill of a browser', async () => {
    const checker = await make(null);
    let inputs = 0;
    await walk(checker, people.soon, () => {
      for (const input of all(checker, 'input')) {
        expect(input.getAttribute('autocomplete')).to.equal('off');
        inputs += 1;
      }
    });
    expect(inputs).to.be.greaterThan(50);
  });
});
