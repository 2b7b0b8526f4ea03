/** What somebody who speaks instead of pressing can say. */
import { expect, fixture, html } from '@open-wc/testing';
import { packs } from '../../src/i18n/index.js';
import { rootOf, states } from '../elements/states.js';
import { make, ticked, until } from '../elements/checker.js';
import { skipWithout } from '../support/engine.js';
import { press, walk } from '../support/journey.js';
import { people } from '../support/people.js';
import { controlsOf, shownIn } from './controls.js';

/** The element that a state is of, by what it is called. */
const tagOf = (state: string): string =>
  /FAQ/.test(state) ? 'lp-faq' : /warning signs/.test(state) ? 'lp-red-flags' : 'lp-risk-checker';

/** Goes through the states of an element, each alone on the page. */
async function each(tag: string, look: (element: HTMLElement, state: string) => unknown) {
  const own = Object.entries(states).filter(([name]) => tagOf(name) === tag);
  expect(own.length).to.be.greaterThan(2);
  for (const [name, state] of own) {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    const element = await state({ into });
    expect(element.localName, name).to.equal(tag);
    await look(element, name);
    into.remove();
  }
}

/** Every name begins with the words that are seen, and there are such words. */
const saysWhatIsSeen = (tag: string) =>
  each(tag, async (element, state) => {
    for (const { seen, name } of await controlsOf(element)) {
      expect(seen, `${state}: ${name}`).to.match(/[\p{L}\d]{2}/u);
      expect(
        name.toLowerCase().startsWith(seen.toLowerCase()),
        `${state}: ${seen} | ${name}`,
      ).to.equal(true);
    }
  });

/** No name that nobody sees: neither a tooltip nor a label for machines. */
const hasNoHiddenNames = (tag: string) =>
  each(tag, (element, state) => {
    for (const control of shownIn(element))
      for (const attribute of ['title', 'aria-label', 'aria-labelledby', 'placeholder'])
        expect(control.getAttribute(attribute), `${state}: ${control.textContent}`).to.equal(null);
  });

/** What comes of a control: where a link leads, what a disclosure opens. */
const does = (control: HTMLElement): unknown =>
  control.getAttribute('href') ??
  (control.localName === 'summary' ? control.parentElement!.textContent : control);

/** Names that more than one control bears, though these do not do the same. */
async function shared(element: HTMLElement): Promise<readonly string[]> {
  const all = new Map<string, Set<unknown>>();
  for (const { name, element: one } of await controlsOf(element))
    all.set(name, (all.get(name) ?? new Set()).add(does(one)));
  return [...all].filter(([, results]) => results.size > 1).map(([name]) => name);
}

describe('lp-risk-checker: voice control', () => {
  before(function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
  });

  it('Every control is called by the words that are seen on it, or by more that begin with these', async () => {
    await saysWhatIsSeen('lp-risk-checker');
  });

  it('No control is called by a tooltip or by words that only a machine reads', async () => {
    await hasNoHiddenNames('lp-risk-checker');
  });

  it('Two controls of one name on a screen do the same', async () => {
    await each('lp-risk-checker', async (element, state) => {
      expect(await shared(element), state).to.deep.equal([]);
    });
  });

  it('In every language the name of a Change button begins with the word that is seen', () => {
    for (const { lang, ui } of packs.values()) {
      const seen = ui['checker.change'].toLowerCase();
      expect(ui['checker.change-of'].toLowerCase().startsWith(seen), lang).to.equal(true);
    }
  });

  it('A click on the words of an answer ticks it', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const [label] = rootOf(checker).querySelectorAll<HTMLElement>('label > span');
    label!.click();
    await checker.updateComplete;
    expect(ticked(checker)).to.deep.equal(['pee']);
  });

  it('Every screen is reached and left by clicks alone, without a key, a hover or a drag', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    expect(checker.getAssessment()!.urgency).to.equal('soon');
    await press(checker, 'restart');
    expect(checker.getAssessment()).to.equal(null);
    for (const [name, state] of Object.entries(states)) {
      const into = await fixture<HTMLElement>(html`<div></div>`);
      const root = rootOf(await state({ into }));
      expect(root.querySelectorAll('[draggable="true"]').length, name).to.equal(0);
      into.remove();
    }
  });
});

describe('lp-faq: voice control', () => {
  before(function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
  });

  it('Every control is called by the words that are seen on it', async () => {
    await saysWhatIsSeen('lp-faq');
  });

  it('No control is called by a tooltip or by words that only a machine reads', async () => {
    await hasNoHiddenNames('lp-faq');
  });

  it('No two questions are called the same; only sources and links of open answers share names', async () => {
    await each('lp-faq', async (element, state) => {
      const found = (await shared(element)).map((name) => name.replace(/\d+/, 'so many'));
      expect([...new Set(found)], state).to.deep.equal(
        state === 'the FAQ with all open' ? ['Sources (so many)', 'Link to this answer'] : [],
      );
    });
  });
});

describe('lp-red-flags: voice control', () => {
  before(function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
  });

  it('Every control is called by the words that are seen on it', async () => {
    await saysWhatIsSeen('lp-red-flags');
  });

  it('No control is called by a tooltip or by words that only a machine reads', async () => {
    await hasNoHiddenNames('lp-red-flags');
  });

  it('Two controls of one name do the same', async () => {
    await each('lp-red-flags', async (element, state) => {
      expect(await shared(element), state).to.deep.equal([]);
    });
  });
});
