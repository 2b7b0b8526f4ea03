/** The drawings: said in words, drawn with the colour of the text, and in nobody's way. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { PictureId } from '../../src/content/picture-ids.js';
import { picture } from '../../src/elements/light/picture.js';
import { pictograms } from '../../src/elements/light/pictures/pictograms.js';
import { scenes } from '../../src/elements/light/pictures/scenes.js';
import { addLanguage } from '../../src/i18n/index.js';
import { redFlags } from '../../src/protocol/red-flags.js';
import { skipWithout } from '../support/engine.js';
import { emulate } from '../support/media.js';

const IDS = Object.keys(en.pictures) as PictureId[];
/** Groups of warning signs, as the cards show them. */
const GROUPS = [...new Set(redFlags.map(({ question }) => question))];

addLanguage({ ...en, lang: 'ar', dir: 'rtl' });

/** The FAQ and the warning signs, all open, on a page of the colours that the reader asks for. */
async function page(width = 700, lang = 'en'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<div
      lang=${lang}
      style="background: Canvas; color: CanvasText; font-size: 16px; overflow: auto"
    >
      <lp-faq region="GB-ENG"></lp-faq><lp-red-flags region="GB-ENG"></lp-red-flags>
    </div>`,
  );
  place.style.width = `${width}px`;
  for (const element of place.querySelectorAll<HTMLElementTagNameMap['lp-faq']>(
    'lp-faq, lp-red-flags',
  ))
    await element.updateComplete;
  for (const details of place.querySelectorAll('details')) details.open = true;
  return place;
}

const figures = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.lp-picture')];
const drawings = (root: ParentNode) => [...root.querySelectorAll<SVGSVGElement>('svg')];
const strokes = (root: ParentNode) => drawings(root).map((svg) => getComputedStyle(svg).stroke);

describe('a picture', () => {
  for (const id of IDS) {
    it(`${id} is in the answer it goes with, once, with all its words as text`, async () => {
      const entries = en.faq.filter((entry) => entry.picture === id);
      expect(entries.length, 'entries that show it').to.be.greaterThan(0);
      const place = await page();
      for (const entry of entries) {
        const [figure, ...more] = figures(place.querySelector(`#lp-faq-${entry.id}`)!);
        expect(more).to.deep.equal([]);
        const { caption, parts } = en.pictures[id];
        expect(figure!.querySelector(':scope > figcaption')!.textContent).to.equal(caption);
        const said = parts.flatMap(({ label, usual, signs = {} }) => [
          label,
          ...(usual ? [usual] : []),
          ...Object.values(signs),
        ]);
        const shown = [...figure!.querySelectorAll('p, strong')].map((one) => one.textContent);
        expect(shown).to.deep.equal(said);
        expect(drawings(figure!).length).to.be.greaterThan(0);
      }
    });
  }

  it('has a label for each of its scenes', () => {
    for (const [id, drawn] of Object.entries(scenes)) {
      expect(en.pictures[id as PictureId].parts, id).to.have.length(drawn.length);
    }
  });

  it('says how soon with every sign of the timeline, in the words of that urgency', () => {
    const begins = {
      emergency: 'Emergency: ',
      'same-day': 'Call today: ',
      soon: 'See a doctor within 2–3 days: ',
    };
    const { parts } = en.pictures.timeline;
    for (const { label, signs = {} } of parts) {
      expect(Object.keys(signs), label).to.not.be.empty;
      for (const [urgency, text] of Object.entries(signs)) {
        expect(text.startsWith(begins[urgency as keyof typeof begins]), text).to.equal(true);
      }
    }
    expect(Object.keys(parts[0]!.signs!), 'what counts at any time').to.deep.equal(['emergency']);
  });

  it('comes below the list of emergency signs, never above it', async () => {
    const signs = (await page()).querySelector('#lp-faq-emergency-signs')!;
    const [figure] = figures(signs);
    for (const list of signs.querySelectorAll('.lp-body > ul')) {
      expect(figure!.compareDocumentPosition(list)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    }
  });

  it('is found by axe to be in order', async () => {
    for (const id of IDS) {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(picture(id, en));
      await expect(place).to.be.accessible();
    }
  });

  it('has its stretches of time in a list that is one to a screen reader too', async () => {
    const list = (await page()).querySelector('.lp-time')!;
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.children).to.have.length(en.pictures.timeline.parts.length);
  });
});

describe('a sign for a group of warning signs', () => {
  it('is there for each group, a different one, and for nothing else', () => {
    expect(Object.keys(pictograms)).to.have.members(GROUPS);
    expect(new Set(Object.values(pictograms)).size).to.equal(GROUPS.length);
  });

  it('stands before the words of the heading and adds none', async () => {
    const place = await page();
    const titles = [...place.querySelectorAll('lp-red-flags .lp-group-title')];
    expect(titles.length).to.be.at.least(GROUPS.length);
    for (const title of titles) {
      // Compared here: a node that is not the one makes the report of it endless.
      const first = title.firstChild === title.querySelector('svg');
      expect(first, title.textContent).to.equal(true);
      expect(Object.values(en.ui)).to.include(title.textContent);
      const { width, height } = title.querySelector('svg')!.getBoundingClientRect();
      expect(width).to.be.within(20, 32);
      expect(height).to.be.closeTo(width, 0.5);
    }
  });
});

describe('every drawing', () => {
  it('is for the eye alone, without a word, an id or a colour of its own', async () => {
    const place = await page();
    expect(drawings(place).length).to.be.greaterThan(GROUPS.length + IDS.length);
    for (const svg of drawings(place)) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.textContent).to.equal('');
      for (const node of [svg, ...svg.querySelectorAll('*')]) {
        for (const name of ['id', 'style', 'href', 'tabindex', 'onload']) {
          expect(node.hasAttribute(name), `${node.localName} ${name}`).to.equal(false);
        }
        for (const name of ['fill', 'stroke', 'color']) {
          expect(node.getAttribute(name) ?? 'none').to.be.oneOf(['none', 'currentColor']);
        }
      }
    }
  });

  it('takes no focus', async () => {
    const place = await page();
    for (const figure of figures(place)) {
      expect(figure.querySelectorAll('a, button, input, summary, [tabindex]')).to.have.length(0);
    }
    for (const svg of drawings(place)) {
      svg.focus();
      expect(document.activeElement === svg).to.equal(false);
    }
  });

  it('is the same on a page that has it twice', async () => {
    const place = await page();
    const first = figures(place);
    const again = await page();
    expect(figures(again).map((one) => one.outerHTML)).to.deep.equal(
      first.map((one) => one.outerHTML),
    );
    expect(place.querySelectorAll('.lp-picture [id], svg [id]')).to.have.length(0);
  });

  for (const width of [320, 768, 1280]) {
    it(`fits into ${width} pixels, keeps its shape, and has words of 16 pixels beside it`, async () => {
      for (const lang of ['en', 'ar']) {
        const place = await page(width, lang);
        expect(place.scrollWidth).to.equal(width);
        for (const figure of figures(place)) {
          const box = figure.getBoundingClientRect();
          for (const svg of drawings(figure)) {
            const { left, right, width: wide, height } = svg.getBoundingClientRect();
            expect(left).to.be.at.least(box.left - 0.5);
            expect(right).to.be.at.most(box.right + 0.5);
            if (svg.getAttribute('preserveAspectRatio') === 'none') {
              expect(height).to.be.closeTo(svg.parentElement!.getBoundingClientRect().height, 0.5);
            } else {
              expect(wide).to.be.at.least(100);
              const [, , units, high] = svg.getAttribute('viewBox')!.split(' ').map(Number);
              expect(height / wide).to.be.closeTo(high! / units!, 0.01);
            }
          }
          for (const words of figure.querySelectorAll('p, strong, figcaption')) {
            expect(parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
          }
        }
      }
    });
  }

  it('turns with the words where it has a way to go, as a bicycle has, and only there', async () => {
    for (const [lang, turned] of [
      ['en', 'none'],
      ['ar', '-1 1'],
    ] as const) {
      const place = await page(700, lang);
      for (const svg of drawings(place)) {
        const seat = svg.closest('.lp-picture')?.textContent.includes('bicycle') ?? false;
        expect(getComputedStyle(svg).scale).to.equal(seat ? turned : 'none');
      }
    }
  });

  it('is drawn in lines whatever the page does to its own drawings', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg { fill: red; stroke: none; width: 2000px; position: fixed }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const place = await page(320);
      for (const svg of drawings(place)) {
        const { fill, stroke, color } = getComputedStyle(svg);
        expect([fill, stroke]).to.deep.equal(['none', color]);
        expect(svg.getBoundingClientRect().width).to.be.at.most(320);
      }
      const [signs] = drawings(place.querySelector('lp-red-flags')!);
      expect(getComputedStyle(signs!).position).to.equal('static');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });
});

describe('every drawing shows', () => {
  before(function () {
    skipWithout(this, 'emulated media features');
  });
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulate();
  });

  for (const [name, features] of [
    ['light', {}],
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced', { 'forced-colors': 'active' }],
    ['forced and dark', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
  ] as const) {
    it(`in the colour of the text where colours are ${name}`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      await emulate(features);
      const place = await page();
      const { color, backgroundColor } = getComputedStyle(place);
      expect(color).to.not.equal(backgroundColor);
      for (const stroke of strokes(place)) expect(stroke).to.equal(color);
    });
  }

  it('in black on paper, whatever the colours of the page', async () => {
    const place = await page();
    place.style.color = 'white';
    place.style.background = 'navy';
    expect(new Set(strokes(place))).to.deep.equal(new Set(['rgb(255, 255, 255)']));
    await emulate({}, 'print');
    expect(new Set(strokes(place))).to.deep.equal(new Set(['rgb(0, 0, 0)']));
  });
});
