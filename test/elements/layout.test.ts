/** Headings, targets and narrow places, in every state. */
import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { addLanguage } from '../../src/i18n/index.js';
import { rootOf, states } from './states.js';

const PRESSED = 'button, label, summary, .lp-call-link, .lp-link';

const named = (element: Element): string =>
  `${element.localName}: ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50)}`;

const visible = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && !element.closest('.unseen'),
  );

const everyState = Object.entries(states);

describe('headings go down one level at a time, from the level in force, in', () => {
  for (const [name, make] of everyState) {
    it(name, async () => {
      const element = await make({ into: await fixture(html`<div></div>`) });
      for (const level of [1, 2, 3, 4, 5, 6]) {
        element.setAttribute('heading-level', `${level}`);
        await element.updateComplete;
        const found = visible(rootOf(element), 'h1, h2, h3, h4, h5, h6');
        const levels = found.map(({ localName }) => Number(localName[1]));
        expect(levels[0], 'the first').to.equal(level);
        for (const [index, one] of levels.entries()) {
          const heading = named(found[index]!);
          expect(one, heading).to.be.at.least(level);
          expect(one, heading).to.be.at.most((levels[index - 1] ?? level) + 1);
          expect(found[index]!.textContent.trim()).to.not.equal('');
        }
      }
    });
  }
});

describe('whatever is pressed is 44 pixels high and wide, in', () => {
  for (const [name, make] of everyState) {
    it(name, async () => {
      const into = await fixture<HTMLElement>(html`<div></div>`);
      const element = await make({ into });
      // The last with lines so low that padding alone makes nothing high enough.
      for (const style of ['width: 640px', 'width: 320px', 'width: 640px; --lp-line-height: 1']) {
        into.style.cssText = `font-size: 16px; ${style}`;
        const targets = visible(rootOf(element), PRESSED);
        expect(targets.length).to.be.greaterThan(0);
        for (const target of targets) {
          const { height, width: wide } = target.getBoundingClientRect();
          // Engines lay out in fractions of a pixel.
          expect(height, named(target)).to.be.at.least(43.98);
          expect(wide, named(target)).to.be.at.least(43.98);
        }
      }
    });
  }
});

addLanguage({ ...en, lang: 'ar', dir: 'rtl' });

describe('nothing is wider than 320 pixels in', () => {
  for (const [name, make] of everyState) {
    it(name, async () => {
      const into = await fixture<HTMLElement>(
        html`<div style="width: 320px; overflow: auto"></div>`,
      );
      const element = await make({ into });
      for (const [dir, lang] of [
        ['ltr', 'en'],
        ['rtl', 'en'],
        ['rtl', 'ar'],
      ] as const) {
        into.dir = dir;
        element.lang = lang;
        await element.updateComplete;
        expect(into.scrollWidth, `${dir} ${lang}`).to.equal(320);
        const { left, right } = into.getBoundingClientRect();
        for (const inside of visible(rootOf(element), '*')) {
          const box = inside.getBoundingClientRect();
          expect(box.left, named(inside)).to.be.at.least(left - 0.5);
          expect(box.right, named(inside)).to.be.at.most(right + 0.5);
        }
      }
    });
  }

  it('words that go from right to left', async () => {
    const into = await fixture<HTMLElement>(html`<div lang="ar" style="width: 320px"></div>`);
    for (const name of ['a question with many', 'the FAQ', 'the warning signs']) {
      const element = await states[name]!({ into });
      const [first] = visible(rootOf(element), 'label, summary, .lp-card-title');
      expect(getComputedStyle(first!).direction, name).to.equal('rtl');
    }
  });
});
