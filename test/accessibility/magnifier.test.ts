/**
 * What somebody sees who sees a small part of the page at a time: a window of 1280 by 1024 pixels,
 * magnified four times, is as wide as 320 and as high as 256.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, focused, make, people, root, until } from '../elements/checker.js';
import { faqWith, fieldOf, quiet, type } from '../elements/faq.js';
import { make as makeShared, MINUTE, noticeOn, settle, stopClock } from '../elements/idle.js';
import { states, rootOf } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { same } from '../support/same.js';

const MAGNIFIED = { width: 320, height: 256 };
const WINDOW = { width: 800, height: 600 };

/** More than a line of text, less than two. */
const NEAR = 40;

const inView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && top < innerHeight - 20 && bottom > 0;
};

/** How far something begins below the end of another. */
const below = (element: Element, above: Element): number =>
  element.getBoundingClientRect().top - above.getBoundingClientRect().bottom;

function magnify(): void {
  before(async function () {
    skipWithout(this, 'a window narrower than 447 pixels');
    await setViewport(MAGNIFIED);
  });
  after(async () => {
    await setViewport(WINDOW);
  });
}

/** In no state does anything of an element keep its place while the page scrolls. */
async function scrollsWhole(of: RegExp): Promise<void> {
  const own = Object.entries(states).filter(([name]) => of.test(name));
  expect(own.length).to.be.greaterThan(2);
  for (const [name, state] of own) {
    const element = await state({ into: await fixture(html`<div></div>`) });
    for (const one of rootOf(element).querySelectorAll('*'))
      expect(getComputedStyle(one).position, name).to.not.match(/fixed|sticky/);
    element.remove();
  }
}

describe('lp-risk-checker: magnifier', () => {
  magnify();

  it('The heading of each new screen is in view, wherever the page was scrolled to', async () => {
    const checker = await make();
    await press(checker, 'start');
    for (let id = questionOn(checker); id; id = questionOn(checker)) {
      expect(inView(focused(checker)!), id).to.equal(true);
      await tick(checker, people.soon[id]!);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await press(checker, 'continue');
    }
    expect(inView(focused(checker)!), 'the result').to.equal(true);
  });

  it('An emergency begins at the top of what is in view, with the number beneath its heading', async () => {
    const checker = await make();
    await walk(checker, people.emergency);
    const heading = focused(checker)!;
    expect(heading.getBoundingClientRect().top).to.be.within(-1, 40);
    expect(below(root(checker).querySelector('.lp-call-link')!, heading)).to.be.within(0, NEAR);
  });

  it('An error is in view, and stands directly above the answers as well', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    window.scrollTo(0, document.documentElement.scrollHeight);
    await press(checker, 'continue');
    expect(inView(part(checker, 'error-summary')!)).to.equal(true);
    const message = root(checker).querySelector('#message')!;
    expect(below(root(checker).querySelector('.choice')!, message)).to.be.within(0, NEAR);
    all(checker, '.error-summary a')[0]!.click();
    await checker.updateComplete;
    expect(inView(focused(checker)!), 'the first answer').to.equal(true);
  });

  it('What opens stands directly beneath what opened it', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const help = part<HTMLDetailsElement>(checker, 'help')!;
    help.open = true;
    expect(below(help.querySelector('ul')!, help.querySelector('summary')!)).to.be.within(0, NEAR);
    await walk(checker, people.soon);
    for (const details of all(checker, 'details') as HTMLDetailsElement[]) {
      details.open = true;
      const [summary, content] = details.children;
      expect(below(content!, summary!), summary!.textContent).to.be.within(-1, NEAR);
    }
  });

  it('What became of a press is said directly beneath the buttons', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    const buttons = root(checker).querySelector('.hand')!;
    expect(below(root(checker).querySelector('[role=status]')!, buttons)).to.be.within(0, NEAR);
  });

  it('An answer and its box stand side by side, with less than a line between', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    for (const choice of all(checker, '.choice')) {
      const [input, label] = [...choice.children].map((one) => one.getBoundingClientRect());
      expect(label!.left - input!.right).to.be.within(0, NEAR);
    }
  });

  it('Nothing keeps its place while the page scrolls, but for the notice of the last minute', async () => {
    await scrollsWhole(/^(the start|a question|the error|the result|the list)/);
  });
});

describe('lp-risk-checker: magnifier', () => {
  magnify();
  const time = stopClock();

  it('The notice of the last minute leaves a part of the screen free, and goes with any key', async () => {
    const checker = await makeShared('10');
    await until(checker, 'soon', 'nerves');
    await time.pass(checker, 9 * MINUTE);
    const notice = part(checker, 'button-stay')!.closest('.notice')!;
    expect(notice.getBoundingClientRect().height).to.be.below(innerHeight);
    expect(inView(part(checker, 'button-stay')!)).to.equal(true);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    await settle(checker);
    expect(noticeOn(checker)).to.equal(null);
  });
});

describe('lp-faq: magnifier', () => {
  magnify();

  it('What a search found begins directly beneath what says how many', async () => {
    const faq = await faqWith('');
    type(faq, 'drive');
    await quiet();
    const status = faq.querySelector('[role=status]')!;
    const reset = [...faq.querySelectorAll('button')].at(-1)!;
    expect(below(status, faq.querySelector('.lp-fields')!)).to.be.within(0, NEAR);
    expect(below(reset, status)).to.be.within(0, NEAR);
    const [first] = [...faq.querySelectorAll<HTMLElement>('.lp-topic')].filter((one) =>
      one.checkVisibility(),
    );
    expect(below(first!, reset)).to.be.within(0, NEAR);
  });

  it('An answer stands directly beneath its question', async () => {
    const faq = await faqWith('', 'doing-things');
    for (const entry of faq.querySelectorAll<HTMLDetailsElement>('.lp-entry')) {
      entry.open = true;
      const [summary, body] = entry.children;
      expect(below(body!, summary!)).to.be.within(-1, NEAR);
    }
  });

  it('The link to the emergency signs brings them into view', async () => {
    const faq = await faqWith('');
    faq.querySelector<HTMLElement>('.lp-standing .lp-link')!.click();
    await quiet();
    const signs = faq.querySelector('#lp-faq-emergency-signs > summary')!;
    same(document.activeElement, signs, 'focus');
    expect(inView(signs)).to.equal(true);
  });

  it('The button that ends a search leads back to the field, in view', async () => {
    const faq = await faqWith('');
    type(faq, 'drive');
    [...faq.querySelectorAll('button')].at(-1)!.click();
    same(document.activeElement, fieldOf(faq), 'focus');
    expect(inView(fieldOf(faq))).to.equal(true);
  });

  it('Nothing keeps its place while the page scrolls', async () => {
    await scrollsWhole(/FAQ/);
  });
});

describe('lp-red-flags: magnifier', () => {
  magnify();

  it('The number stands directly beneath the heading of the first card', async () => {
    const flags = await states['the warning signs']!({ into: await fixture(html`<div></div>`) });
    const title = flags.querySelector('.lp-card-title')!;
    expect(below(flags.querySelector('.lp-call-link')!, title)).to.be.within(0, NEAR);
  });

  it('A group of signs stands directly beneath its heading', async () => {
    const flags = await states['the warning signs']!({ into: await fixture(html`<div></div>`) });
    const groups = flags.querySelectorAll('.lp-group');
    expect(groups.length).to.be.greaterThan(8);
    for (const group of groups)
      expect(
        below(group.querySelector('.lp-group-body')!, group.querySelector('.lp-group-head')!),
      ).to.be.within(-1, NEAR);
  });

  it('Nothing keeps its place while the page scrolls', async () => {
    await scrollsWhole(/warning signs/);
  });
});
