/** In a language that nobody speaks, whatever is not of it was written into the code. */
import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../src/i18n/index.js';
import { pseudo, pseudoPack } from '../support/pseudo.js';
import { rootOf, states } from './states.js';

/** Tags of no language; digits, dates and names of languages come in English then. */
const [FORTH, BACK] = ['qaa', 'qab'];

/** What is nobody's translation: the hospital's words and ours for machines, and dates. */
const KNOWN = [
  /Example Hospital, Ward 5/g,
  /\bMon\u2060–\u2060Sun\b/g,
  /\bRF-[A-Z]\d\d\b/g,
  /\b[0-9a-f]{8,}\b/g,
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b\d+\s(hours?|days?)\b/g,
  /\d\d\s\b(at|AM|PM)\b|\bat \d/g,
];

const foreign = (text: string): string =>
  KNOWN.reduce((rest, known) => rest.replace(known, ''), text).replace(/[^A-Za-z]/g, '');

function textsIn(root: ParentNode): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // Titles of sources are in the language of the work.
    if (text.data.trim() && !text.parentElement!.closest('style, script, [lang=en]'))
      found.push(text);
  }
  return found;
}

const boxOf = (node: Node): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-description'];

before(() => {
  addLanguage(pseudoPack(FORTH, 'ltr'));
  addLanguage(pseudoPack(BACK, 'rtl'));
});

it('the language that nobody speaks is 40 % longer, and keeps what is filled in', () => {
  const text = 'Call {number} if the temperature is 38 °C or more.';
  expect(pseudo(text)).to.contain('{number}').and.contain('38 °');
  expect(pseudo(text).replace(/[^\p{L}]/gu, '').length).to.be.above(
    text.replace(/[^\p{L}]/gu, '').length * 1.3,
  );
});

describe('in a language that nobody speaks, 40 % longer', () => {
  for (const [name, make] of Object.entries(states))
    it(`${name} has no word of ours left, and no box that is too small`, async () => {
      const into = await fixture<HTMLElement>(html`<div lang=${FORTH} style="width: 320px"></div>`);
      const element = await make({ into });
      const root = rootOf(element);
      const left = textsIn(root).map(({ data }) => data.trim());
      expect(left).to.have.length.above(3);
      expect(left.filter((text) => foreign(text)).slice(0, 5)).to.deep.equal([]);
      const spoken = [...root.querySelectorAll('*')].flatMap((one) =>
        SPOKEN.map((attribute) => one.getAttribute(attribute) ?? ''),
      );
      expect(spoken.filter(foreign)).to.deep.equal([]);
      for (const size of ['16px', '32px']) {
        into.style.fontSize = size;
        expect(tooSmall(into, root), size).to.deep.equal([]);
      }
    });
});

/** What somebody cannot read whole: text outside of its box or of the place, or cut off. */
function tooSmall(into: HTMLElement, root: ParentNode): string[] {
  const place = into.getBoundingClientRect();
  const wrong = new Set<string>();
  for (const text of textsIn(root)) {
    const around = text.parentElement!;
    if (!around.checkVisibility() || around.closest('.unseen')) continue;
    const box = boxOf(text);
    const holder = around.closest('button, a, summary, label, legend, .lp-card, .notice') ?? into;
    const room = holder.getBoundingClientRect();
    const said = text.data.trim().slice(0, 30);
    if (box.left < place.left - 1 || box.right > place.right + 1) wrong.add(`out: ${said}`);
    if (box.left < room.left - 1 || box.right > room.right + 1) wrong.add(`wide: ${said}`);
    if (box.top < room.top - 1 || box.bottom > room.bottom + 1) wrong.add(`high: ${said}`);
  }
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    if (!one.checkVisibility() || one.closest('.unseen, svg, select, input')) continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
    if (textOverflow === 'ellipsis') wrong.add(`ellipsis: ${one.className}`);
    const cut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    if (cut && [overflowX, overflowY].some((how) => /hidden|clip/.test(how)))
      wrong.add(`cut: ${one.localName}.${one.className}`);
  }
  return [...wrong];
}

const BOXES =
  'p, h2, h3, h4, button, label, summary, input, select, li, .lp-card, .lp-card-title, .notice';

describe('in a language from right to left', () => {
  for (const [name, make] of Object.entries(states))
    it(`${name} is mirrored, and numbers are not`, async () => {
      const into = await fixture<HTMLElement>(html`<div style="width: 480px"></div>`);
      const starts = async (lang: string) => {
        into.lang = lang;
        into.dir = lang === BACK ? 'rtl' : 'ltr';
        into.replaceChildren();
        const root = rootOf(await make({ into }));
        const place = into.getBoundingClientRect();
        return [...root.querySelectorAll(BOXES)]
          .filter((one) => one.checkVisibility() && !one.closest('[lang=en], .unseen'))
          .map((one) => {
            const { left, right } = one.getBoundingClientRect();
            const start = lang === BACK ? place.right - right : left - place.left;
            const words = one.textContent
              .replace(/[\u2068\u2069]/g, '')
              .trim()
              .slice(0, 40);
            return { box: `${one.localName} ${words}`, start };
          });
      };
      const forth = await starts(FORTH);
      expect(forth).to.have.length.above(1);
      const back = await starts(BACK);
      const boxes = (all: typeof back): string[] => all.map(({ box }) => box);
      expect(boxes(back)).to.deep.equal(boxes(forth));
      for (const [at, { box, start }] of forth.entries())
        expect(back[at]!.start, box).to.be.closeTo(start, 2);
      const element = into.firstElementChild as HTMLElement;
      for (const link of rootOf(element).querySelectorAll('a[href^="tel:"]')) {
        if (!link.checkVisibility()) continue;
        const [text] = textsIn(link);
        const from = text!.data.search(/\d/);
        const to = text!.data.search(/\d(?=\D*$)/);
        if (from === to) continue;
        const at = (index: number) => {
          const range = document.createRange();
          range.setStart(text!, index);
          range.setEnd(text!, index + 1);
          return range.getBoundingClientRect();
        };
        // A number that breaks into two lines is none that can be compared.
        if (at(from).top === at(to).top) expect(at(from).left).to.be.below(at(to).left);
      }
    });
});
