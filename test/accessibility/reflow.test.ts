/** Narrow windows, large text and more room between letters: nothing is cut off or pushed out. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { rootOf, states } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { named, shown } from './colours.js';
import { DIRECTIONS, place } from './modes.js';

/** What somebody sets who needs more room: the values of WCAG 1.4.12, as bookmarklets write them. */
const ROOMY = `* {
  line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important
}
p { margin-bottom: 2em !important }`;

/** Writes a style into the page and into our root; `stop` takes it out again. */
function write(css: string, ...roots: (Document | ShadowRoot)[]): { stop(): void } {
  const styles = roots.map((root) => {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.head : root).append(style);
    return style;
  });
  return {
    stop() {
      for (const style of styles) style.remove();
    },
  };
}

/** Whatever is wider than the window, runs out of it, or is cut off by a box of ours. */
function cutOff(element: HTMLElement): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  for (const one of shown(element)) {
    const { left, right } = one.getBoundingClientRect();
    if (left < -0.5 || right > clientWidth + 0.5) found.push(`runs out: ${named(one)}`);
    const { overflowX, overflowY } = getComputedStyle(one);
    const wide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    const high = overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
    if (wide || high) found.push(`cut off: ${named(one)}`);
  }
  return found;
}

const windows = {
  '320 by 568, as on the smallest phones': { width: 320, height: 568 },
  '320 by 256, as at 400 % in a window of 1280 by 1024': { width: 320, height: 256 },
};

for (const [name, size] of Object.entries(windows)) {
  for (const dir of Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]) {
    describe(`nothing is cut off at ${name}, ${dir}, in`, () => {
      before(async function () {
        skipWithout(this, 'a window narrower than 447 pixels');
        await setViewport(size);
      });
      after(() => setViewport({ width: 800, height: 600 }));
      afterEach(() => {
        document.documentElement.style.fontSize = '';
      });

      for (const [state, make] of Object.entries(states)) {
        it(`${state}, with text as it is, with more room, and twice as large`, async () => {
          const element = await make({ into: await place(dir) });
          expect(innerWidth).to.equal(320);
          expect(cutOff(element), 'as it is').to.deep.equal([]);
          const root = rootOf(element);
          const roomy = write(ROOMY, document, ...(root instanceof ShadowRoot ? [root] : []));
          expect(cutOff(element), 'with more room').to.deep.equal([]);
          roomy.stop();
          document.documentElement.style.fontSize = '200%';
          expect(cutOff(element), 'twice as large').to.deep.equal([]);
        });
      }
    });
  }
}

describe('more room between letters, words and paragraphs', () => {
  const texts = (element: HTMLElement) =>
    shown(element, 'p, li, label, summary, h2, h3').filter((one) => !one.closest('.lp-call'));

  /** How many ems a text has between its letters and its words. */
  function roomOf(one: Element): readonly string[] {
    const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(one);
    return [letterSpacing, wordSpacing].map((value) =>
      (parseFloat(value) / parseFloat(fontSize) || 0).toFixed(2),
    );
  }

  for (const name of ['the FAQ with all open', 'the warning signs', 'the result soon']) {
    it(`comes in as a reader sets it: ${name}`, async () => {
      const element = await states[name]!({ into: await place() });
      const root = rootOf(element);
      const roomy = write(ROOMY, document, ...(root instanceof ShadowRoot ? [root] : []));
      expect(texts(element).length).to.be.greaterThan(5);
      for (const one of texts(element))
        expect(roomOf(one), named(one)).to.deep.equal(['0.12', '0.16']);
      const [paragraph] = shown(element, 'p:not(.lp-call)');
      const { fontSize, marginBlockEnd } = getComputedStyle(paragraph!);
      expect(parseFloat(marginBlockEnd) / parseFloat(fontSize)).to.be.closeTo(2, 0.01);
      roomy.stop();
    });

    it(`comes in as far as it can be inherited where only the page is styled: ${name}`, async () => {
      const element = await states[name]!({ into: await place() });
      const roomy = write(ROOMY, document);
      for (const one of texts(element))
        expect(parseFloat(roomOf(one)[0]!), named(one)).to.be.greaterThan(0.07);
      roomy.stop();
    });

    it(`does not come in as a page writes it for its own looks: ${name}`, async () => {
      const element = await states[name]!({ into: await place() });
      const own = write(
        `* { letter-spacing: 9px; word-spacing: -9px } #any p, #any li { margin: 99px }`,
        document,
      );
      element.parentElement!.id = 'any';
      for (const one of texts(element))
        expect(roomOf(one), named(one)).to.deep.equal(['0.00', '0.00']);
      own.stop();
    });
  }

  it('never closes up a number to call, whatever the page writes', async () => {
    const own = write('* { letter-spacing: -1em !important }', document);
    for (const name of ['the FAQ', 'the warning signs', 'the result emergency']) {
      const element = await states[name]!({ into: await place() });
      const calls = shown(element, '.lp-call-link');
      expect(calls.length, name).to.be.greaterThan(0);
      for (const one of calls) expect(roomOf(one)[0], named(one)).to.equal('0.00');
    }
    own.stop();
  });
});
