/**
 * Contrast as it is seen, measured by our own means in every state and mode: axe knows neither
 * borders nor drawings, nor what a forced colour is.
 */
import { expect } from '@open-wc/testing';
import { states } from '../elements/states.js';
import { contrastOf, named, shown, withWords } from './colours.js';
import { MODES, place, useMode, type Mode } from './modes.js';

/** Of text, WCAG 1.4.6 (AAA): ours is so at any size. */
const TEXT = 7;
/** Of what else has to be seen, WCAG 1.4.11. */
const SHAPE = 3;

/** Rounded down: what is said to reach a figure reaches it. */
const told = (contrast: number, element: Element) =>
  `${(Math.floor(contrast * 100) / 100).toFixed(2)}: ${named(element)}`;

function pale(element: HTMLElement): string[] {
  return withWords(element)
    .map((one) => [contrastOf(one, getComputedStyle(one).color, 'inside'), one] as const)
    .filter(([contrast]) => contrast < TEXT)
    .map(([contrast, one]) => told(contrast, one));
}

const EDGES =
  '.choice, .notice, .error-summary, .error-message, .lp-card, .lp-input, .lp-button, .lp-help, ' +
  '.lp-band, .summary, button';

/** An edge or a fill that does not show on what is around it; what has neither is text alone. */
function edgeless(element: HTMLElement): string[] {
  const found: string[] = [];
  for (const one of shown(element, EDGES)) {
    const style = getComputedStyle(one);
    const fill = contrastOf(one, style.backgroundColor, 'around');
    for (const side of ['Top', 'InlineStart'] as const) {
      const width =
        side === 'Top'
          ? parseFloat(style.borderTopWidth)
          : parseFloat(style.borderInlineStartWidth);
      const edge = side === 'Top' ? style.borderTopColor : style.borderInlineStartColor;
      const contrast = Math.max(contrastOf(one, edge, 'around'), fill);
      if (width > 0 && contrast < SHAPE) found.push(told(contrast, one));
    }
  }
  return found;
}

/** Drawings, the marks of lists that open, and what a tick looks like. */
function faintShapes(element: HTMLElement): string[] {
  const drawn = shown(element, 'svg').map(
    (one) => [contrastOf(one, getComputedStyle(one).stroke, 'inside'), one] as const,
  );
  const marks = shown(element, 'summary').map((one) => {
    const mark = getComputedStyle(one, '::before');
    const ink = mark.content === 'none' ? getComputedStyle(one).color : mark.borderBottomColor;
    return [contrastOf(one, ink, 'inside'), one] as const;
  });
  const ticked = shown(element, '.choice:has(:checked)').map(
    (one) => [contrastOf(one, getComputedStyle(one).outlineColor, 'around'), one] as const,
  );
  return [...drawn, ...marks, ...ticked]
    .filter(([contrast]) => contrast < SHAPE)
    .map(([contrast, one]) => told(contrast, one));
}

describe('in the dark', () => {
  useMode('in the dark');
  it('our colours are not those of the light', async () => {
    const element = await states['the result emergency']!({ into: await place() });
    const [title] = shown(element, '.lp-card-title');
    expect(getComputedStyle(title!).backgroundColor).to.equal('rgb(244, 150, 139)');
    expect(getComputedStyle(element.parentElement!).backgroundColor).to.not.equal(
      'rgb(255, 255, 255)',
    );
  });
});

describe('with more contrast', () => {
  useMode('with more contrast');
  it('lines and the edges of answers are as strong as the text, and nothing is washed over', async () => {
    for (const [name, selector] of [
      ['a question with many', '.choice'],
      ['the FAQ with all open', '.lp-input, .lp-entry, .lp-help'],
    ] as const) {
      const found = shown(await states[name]!({ into: await place() }), selector);
      expect(found.length, name).to.be.greaterThan(1);
      for (const one of found) {
        const { color, borderTopColor, backgroundColor } = getComputedStyle(one);
        expect(borderTopColor, named(one)).to.equal(color);
        expect(backgroundColor, named(one)).to.equal('rgba(0, 0, 0, 0)');
      }
    }
  });
});

for (const mode of Object.keys(MODES) as Mode[]) {
  describe(`${mode} all text has 7 : 1, and edges, fills and drawings 3 : 1, in`, () => {
    useMode(mode);
    for (const [name, make] of Object.entries(states)) {
      it(name, async () => {
        const element = await make({ into: await place() });
        expect(withWords(element).length).to.be.greaterThan(2);
        expect(pale(element), 'text').to.deep.equal([]);
        expect(edgeless(element), 'edges').to.deep.equal([]);
        expect(faintShapes(element), 'shapes').to.deep.equal([]);
      });
    }
  });
}
