/** Styles of pages as nobody would write them and somebody will: drawn by a seed, so that each can be had again. */

import { numbersFrom } from '../../prove/random-patients.js';

const NAMED = ['crimson', 'gold', 'rebeccapurple', 'teal', 'white', 'black', 'gray', 'salmon'];
/** What is no colour, lets through, or depends on where it stands. */
const ODD = [
  'banana',
  '#12345',
  'transparent',
  'currentcolor',
  'currentColor',
  'var(--missing)',
  'var(--missing, orange)',
  'inherit',
  'Canvas',
  'CanvasText',
  'Highlight',
  'rgb(200 0 0 / 0)',
  'color-mix(in srgb, currentcolor 40%, transparent)',
  '0',
  '',
];
const ODD_SIZES = ['0', '-1em', '100px', 'banana', 'var(--missing)', '1px', '400%', '', '3', '0.2'];
const PLACES = ['action', 'emergency', 'same-day', 'soon', 'routine', 'self-care'];

/** A page's style, and the colour scheme it asks for. */
export interface Theme {
  readonly css: string;
  readonly scheme: 'light' | 'dark' | 'light dark';
}

/** The theme of a seed; `within` is where it holds. */
export function themeOf(seed: number, within: string): Theme {
  const next = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const upTo = (most: number, digits = 0): string => (next() * most).toFixed(digits);
  const whole = (): string =>
    pick([
      () =>
        `#${Math.floor(next() * 0xfff)
          .toString(16)
          .padStart(3, '0')}`,
      () =>
        `#${Math.floor(next() * 0xffffff)
          .toString(16)
          .padStart(6, '0')}`,
      () => `rgb(${upTo(255)}, ${upTo(255)}, ${upTo(255)})`,
      () => `hsl(${upTo(360)}deg ${upTo(100)}% ${upTo(100)}%)`,
      () => `hwb(${upTo(360)} ${upTo(60)}% ${upTo(60)}%)`,
      () => `lab(${upTo(100)}% ${upTo(100)} -${upTo(100)})`,
      () => `oklch(${upTo(1, 2)} ${upTo(0.35, 2)} ${upTo(360)})`,
      () => `oklab(${upTo(1, 2)} ${upTo(0.3, 2)} -${upTo(0.3, 2)})`,
      () => `color(display-p3 ${upTo(1, 2)} ${upTo(1, 2)} ${upTo(1, 2)})`,
      () => `color-mix(in oklch, ${pick(NAMED)} ${upTo(100)}%, ${pick(NAMED)})`,
      () => pick(NAMED),
    ])();
  const colour = (): string => {
    const kind = next();
    if (kind < 0.12) return pick(ODD);
    if (kind < 0.3) return `light-dark(${whole()}, ${whole()})`;
    if (kind < 0.36) return `rgb(${upTo(255)} ${upTo(255)} ${upTo(255)} / ${upTo(1, 2)})`;
    return whole();
  };
  const size = (): string => (next() < 0.4 ? pick(ODD_SIZES) : `${upTo(3, 2)}em`);
  const often = (share: number, text: () => string): string => (next() < share ? text() : '');
  const tokens = [
    ...PLACES.flatMap((place) => ['fill', 'ink', 'edge'].map((part) => `${place}-${part}`)),
    ...['text', 'link', 'rule', 'line', 'wash', 'focus', 'focus-halo', 'ground'],
  ].map((name) => often(0.55, () => `--lp-${name}: ${colour()};`));
  const sizes = ['font-size', 'line-height', 'space', 'measure', 'radius', 'inset', 'line-width']
    .concat('heading-size', 'title-size', 'focus-width')
    .map((name) => often(0.4, () => `--lp-${name}: ${size()};`));
  const important = (): string => (next() < 0.3 ? ' !important' : '');
  return {
    scheme: pick(['light', 'dark', 'light dark']),
    css: `
      ${within} {
        ${often(0.8, () => `background: ${whole()};`)}
        ${often(0.6, () => `color: ${colour()};`)}
        ${tokens.join(' ')}
        ${sizes.join(' ')}
      }
      ${often(0.3, () => `${within} a { color: ${colour()}${important()} }`)}
      ${often(0.3, () => `${within} p { color: ${colour()}${important()} }`)}
      ${often(0.3, () => `${within} :is(h2, h3, h4) { color: ${colour()}${important()} }`)}
      ${often(0.2, () => `${within} * { border-color: ${colour()}${important()} }`)}`,
  };
}
