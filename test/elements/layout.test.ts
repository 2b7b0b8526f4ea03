/** Headings, and the direction of words, in every state. */
import { expect, fixture, html } from '@open-wc/testing';
import { ar } from '../../src/content/ar/index.js';
import { addLanguage } from '../../src/i18n/index.js';
import { rootOf, states } from './states.js';

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

addLanguage(ar);

describe('Arabic words go from right to left and stay within 320 px, in', () => {
  for (const [name, make] of everyState) {
    it(name, async () => {
      const into = await fixture<HTMLElement>(html`<div lang="ar" style="width: 320px"></div>`);
      const element = await make({ into });
      const texts = visible(rootOf(element), 'h2, h3, label, summary, li, p, button');
      const arabic = texts.filter(({ textContent }) => /^\s*\p{sc=Arab}/u.test(textContent));
      expect(arabic.length).to.be.above(5);
      const room = into.getBoundingClientRect();
      for (const text of arabic) {
        expect(getComputedStyle(text).direction, named(text)).to.equal('rtl');
        const { left, right } = text.getBoundingClientRect();
        expect(left, named(text)).to.be.at.least(room.left - 1);
        expect(right, named(text)).to.be.at.most(room.right + 1);
      }
      expect(into.scrollWidth).to.be.at.most(320);
    });
  }
});
