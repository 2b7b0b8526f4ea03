/** Nothing moves by itself, hurries, has to be dragged, or brings up a keyboard. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { make as makeIdle, MINUTE, noticeOn, stopClock } from '../elements/idle.js';
import { all, focused, make, people, root, ticked, until } from '../elements/checker.js';
import { rootOf, states } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { emulate } from '../support/media.js';
import { named, shown } from './colours.js';
import { place } from './modes.js';

/** Longest change of looks that is still quiet, in milliseconds. */
const QUIET = 200;

const everyState = Object.entries(states);

/** Everything of ours that changes over time, and for how long. */
function changes(element: HTMLElement): (readonly [string, number])[] {
  return shown(element)
    .flatMap((one) => [null, '::before', '::after'].map((pseudo) => [one, pseudo] as const))
    .map(([one, pseudo]) => {
      const { transitionDuration, transitionDelay, animationName, scrollBehavior } =
        getComputedStyle(one, pseudo);
      const longest = Math.max(
        ...`${transitionDuration},${transitionDelay}`
          .split(',')
          .map((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000)),
      );
      const endless = animationName !== 'none' || scrollBehavior !== 'auto';
      return [named(one), endless ? Infinity : longest] as const;
    })
    .filter(([, time]) => time > 0);
}

describe('nothing moves for whoever asks for less motion, in', () => {
  let asked = false;
  before(async function () {
    skipWithout(this, 'emulated media features');
    asked = true;
    await emulate({ 'prefers-reduced-motion': 'reduce' });
  });
  after(async () => {
    if (asked) await emulate();
  });
  for (const [name, make] of everyState)
    it(name, async () => {
      const element = await make({ into: await place() });
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
      expect(changes(element)).to.deep.equal([]);
    });
});

describe('what moves at all is over within a fifth of a second, in', () => {
  for (const [name, make] of everyState)
    it(name, async () => {
      const element = await make({ into: await place() });
      expect(changes(element).filter(([, time]) => time > QUIET)).to.deep.equal([]);
    });
});

describe('a page that scrolls smoothly', () => {
  afterEach(() => {
    document.documentElement.style.scrollBehavior = '';
    window.scrollTo(0, 0);
  });

  it('does not make the next question slide into view', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const page = await fixture(
      html`<div style="padding-block: 2000px"><lp-risk-checker></lp-risk-checker></div>`,
    );
    const checker = page.querySelector('lp-risk-checker')!;
    await checker.updateComplete;
    await press(checker, 'start');
    await nextFrame();
    const { scrollY } = window;
    expect(scrollY).to.be.greaterThan(500);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(window.scrollY).to.equal(scrollY);
  });
});

describe('the focus never brings up a keyboard:', () => {
  const typed = () => {
    let at = document.activeElement!;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]');
  };

  it('it goes to no field by itself in any state', async () => {
    for (const [name, make] of everyState) {
      const element = await make({ into: await place() });
      await nextFrame();
      expect(typed(), name).to.equal(false);
      expect(rootOf(element).querySelectorAll('[autofocus]').length, name).to.equal(0);
      element.remove();
    }
  });

  it('it goes to headings on the way through the checker', async () => {
    const checker = await make();
    expect(typed()).to.equal(false);
    await walk(checker, people.soon, () => {
      expect(typed()).to.equal(false);
      expect(focused(checker)?.localName).to.match(/^h\d$/);
    });
    expect(typed()).to.equal(false);
    expect(focused(checker)?.localName).to.match(/^h\d$/);
  });
});

describe('time', () => {
  const time = stopClock();

  it('is not limited: an hour later the answers are still there', async () => {
    const checker = await makeIdle(null);
    await until(checker, 'soon', 'special');
    await tick(checker, ['none']);
    await time.pass(checker, 60 * MINUTE);
    expect(questionOn(checker)).to.equal('special');
    expect(ticked(checker)).to.deep.equal(['none']);
    expect(noticeOn(checker)).to.equal(null);
  });

  it('is limited only where a hospital asks for it, and one press gives more, again and again', async () => {
    const checker = await makeIdle('2');
    await until(checker, 'soon', 'special');
    for (let more = 0; more < 10; more += 1) {
      await time.pass(checker, 1.5 * MINUTE);
      expect(noticeOn(checker)).to.not.equal(null);
      await press(checker, 'stay');
      expect(noticeOn(checker)).to.equal(null);
    }
    expect(questionOn(checker)).to.equal('special');
  });
});

it('nothing is dragged, swiped or held, and no gesture of the browser is taken away', async () => {
  for (const [name, make] of everyState) {
    const element = await make({ into: await place() });
    for (const one of shown(element)) {
      expect(one.draggable === true && !one.matches('a'), `${name}: ${named(one)}`).to.equal(false);
      expect(getComputedStyle(one).touchAction, `${name}: ${named(one)}`).to.equal('auto');
      expect(one.matches('input[type=range]'), name).to.equal(false);
    }
    element.remove();
  }
});

describe('help is where it was:', () => {
  const line = (checker: LpRiskChecker) => {
    const found = part(checker, 'emergency-line')!;
    const { top } = found.getBoundingClientRect();
    return [
      [...found.parentElement!.children].indexOf(found),
      found.textContent.replace(/\s+/g, ' ').trim(),
      Math.round(top - checker.getBoundingClientRect().top),
    ];
  };

  it('the emergency number stands first, at the same place, on every screen', async () => {
    const checker = await make();
    const atStart = line(checker);
    expect(atStart[0]).to.equal(0);
    expect(atStart[1]).to.contain('999');
    await walk(checker, people['self-care'], () => {
      expect(line(checker)).to.deep.equal(atStart);
    });
    expect(line(checker)).to.deep.equal(atStart);
  });

  it('in an emergency the card with the number stands in its place', async () => {
    const checker = await make();
    await walk(checker, people.emergency);
    const first = root(checker).querySelector('.inside')!.children[0]!.children[0]!;
    expect(first.getAttribute('part')).to.equal('card card-emergency');
    expect(first.querySelector('.lp-call-link')!.getAttribute('href')).to.equal('tel:999');
  });
});

describe('nothing is asked twice:', () => {
  it('every answer is still ticked when somebody goes back', async () => {
    const checker = await make();
    await until(checker, 'soon', 'leg-site');
    let back = 0;
    for (; questionOn(checker) !== 'age'; back += 1) {
      await press(checker, 'back');
      const id = questionOn(checker)!;
      expect(ticked(checker), id).to.deep.equal(people.soon[id]);
    }
    expect(back).to.be.greaterThan(4);
  });

  it('who checks again is asked for no age, and finds the risks ticked', async () => {
    const checker = await make();
    await walk(checker, people['same-day']);
    await press(checker, 'worse');
    const asked: string[] = [];
    for (let id = questionOn(checker); id && id !== 'health'; id = questionOn(checker)) {
      asked.push(id);
      await tick(checker, people['same-day'][id]!);
      await press(checker, 'continue');
    }
    expect(asked).to.contain('nerves');
    expect(asked).to.not.contain('age');
    expect(ticked(checker)).to.deep.equal(['diabetes']);
  });

  it('no question stands on two screens', async () => {
    const seen: string[] = [];
    const checker = await make();
    await walk(checker, people['same-day'], (id) => seen.push(id));
    expect(new Set(seen).size).to.equal(seen.length);
  });
});

it('what lies over the page takes less than a quarter of a short screen', async function () {
  skipWithout(this, 'a window narrower than 447 pixels');
  for (const size of [
    { width: 568, height: 320 },
    { width: 667, height: 375 },
    { width: 320, height: 568 },
  ]) {
    await setViewport(size);
    for (const [name, make] of everyState) {
      const element = await make({ into: await place() });
      for (const one of shown(element)) {
        if (!/sticky|fixed/.test(getComputedStyle(one).position)) continue;
        const { height } = one.getBoundingClientRect();
        expect(height, `${name}: ${named(one)}`).to.be.below(size.height / 4);
      }
      element.remove();
    }
  }
  await setViewport({ width: 800, height: 600 });
  expect(all.length).to.be.greaterThan(0);
});
