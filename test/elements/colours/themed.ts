/**
 * Pages drawn by chance: whatever their colours and sizes, how soon to get help can be read, and so can
 * every word, on every card, in every urgency. They are 500, in files that run beside each other.
 */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { contrastOf, named, shown, withWords } from '../../accessibility/colours.js';
import { listen, type Heard } from '../../support/console.js';
import { rootOf, states } from '../states.js';
import { themeOf } from './random-themes.js';

const AT_ONCE = 25;
const TEXT = 4.5;
const SHAPE = 3;
/** Half a hundredth is lost where browsers and we round. */
const ROUNDED = 0.01;

/** Between them they show every urgency, and everything that can be pressed. */
const STATES = [
  'the warning signs',
  'the result emergency',
  'the result routine',
  'the result self-care',
  'the error summary of many',
  'a question with many',
];

type Measure = readonly [what: string, found: number, least: number];

function measured(element: HTMLElement): Measure[] {
  const inside = (one: HTMLElement): Measure => [
    named(one),
    contrastOf(one, getComputedStyle(one).color, 'inside'),
    TEXT,
  ];
  const around = (one: HTMLElement): Measure => [
    `the edge of ${named(one)}`,
    contrastOf(one, getComputedStyle(one).borderTopColor, 'around'),
    SHAPE,
  ];
  // Words of one kind look alike.
  const kinds = new Map(
    withWords(element).map((one) => {
      const { color, fontSize } = getComputedStyle(one);
      return [`${one.localName} ${one.className} ${color} ${fontSize}`, one];
    }),
  );
  return [
    ...[...kinds.values()].map(inside),
    ...shown(element, '.lp-card, .choice, .error-summary').map(around),
  ];
}

/** The sizes that nothing may take away. */
function sizes(element: HTMLElement): Measure[] {
  return shown(element, 'p').flatMap((one): Measure[] => {
    const { fontSize, lineHeight } = getComputedStyle(one);
    const size = parseFloat(fontSize);
    return [
      [`the size of ${named(one)}`, size, 14],
      [`the lines of ${named(one)}`, parseFloat(lineHeight) / size, 1.2],
    ];
  });
}

/** Measures what shows on the pages from one seed to another. */
export const measurePages = (from: number, to: number): void => {
  describe('whatever a page looks like, every word and every urgency can be read, on', () => {
    const sheet = new CSSStyleSheet();
    let box: HTMLElement;
    let elements: HTMLElement[];
    let heard: Heard;
    let refused = 0;

    before(async function () {
      this.timeout(60_000);
      document.adoptedStyleSheets.push(sheet);
      box = await fixture<HTMLElement>(html`<div class="host"></div>`);
      // The fixture goes after each test, and these stay.
      document.body.append(box);
      elements = [];
      for (const name of STATES) elements.push(await states[name]!({ into: box }));
      // What is ticked lies on a ground of its own.
      rootOf(elements.at(-1)!).querySelector('input')!.click();
      heard = listen();
    });

    after(() => {
      heard.stop();
      box.remove();
      sheet.replaceSync('');
      document.documentElement.style.colorScheme = '';
    });

    for (let first = from; first <= to; first += AT_ONCE) {
      it(`pages ${first} to ${first + AT_ONCE - 1}`, async function () {
        this.timeout(60_000);
        for (let seed = first; seed < first + AT_ONCE; seed += 1) {
          const { css, scheme } = themeOf(seed, '.host');
          sheet.replaceSync(css);
          // A page that changes its looks says so at its root, and that is where we hear of it.
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.dataset.theme = `${seed}`;
          await nextFrame();
          await nextFrame();
          const element = elements[seed % elements.length]!;
          const cards = elements.flatMap((one) => shown(one, '.lp-card-title'));
          const titles = cards.map((one): Measure => {
            const { color } = getComputedStyle(one);
            return [`page ${seed}: ${named(one)}`, contrastOf(one, color, 'inside'), TEXT];
          });
          expect(titles.length).to.be.greaterThan(5);
          const wrong = [...titles, ...measured(element), ...sizes(element)]
            .filter(([, found, least]) => !(found >= least - ROUNDED))
            .map(([what, found]) => `${found.toFixed(2)}: ${what}`);
          expect(wrong, `page ${seed} (${scheme}) ${css}`).to.deep.equal([]);
          if (getComputedStyle(element).getPropertyValue('--_lp-refused')) refused += 1;
        }
      });
    }

    it('and most of them had something to refuse', () => {
      expect(refused).to.be.greaterThan((to - from) / 2);
      expect(heard.warnings.length).to.be.greaterThan((to - from) / 2);
    });
  });
};
