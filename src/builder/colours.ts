import { formatHex, parse, wcagContrast } from 'culori';
import type { Choices } from './choices.js';
import { clean } from './choices.js';
import type { Facts } from './facts.js';

/** A fill and the text on it, as the builder names them. */
export interface Pair {
  readonly name: string;
  readonly fill: string;
  readonly ink: string;
}

const PLACES: Readonly<Record<string, string>> = {
  action: 'Main button',
  emergency: 'Emergency heading',
  'same-day': 'Same-day heading',
  soon: 'Heading of “within 2 to 3 days”',
  routine: 'Heading of a routine result',
  'self-care': 'Heading of a self-care result',
};

/** The colours that can be chosen. */
export const PAIRS: readonly Pair[] = Object.entries(PLACES).map(([place, name]) => ({
  name,
  fill: `--lp-${place}-fill`,
  ink: `--lp-${place}-ink`,
}));

/** What WCAG 2 asks of text at level AA, and at level AAA. */
const NEEDED = 4.5;
const BETTER = 7;

/** How well a pair can be read, in words. */
export interface Judgement {
  /** Whether it goes into the snippet. */
  readonly ok: boolean;
  readonly text: string;
}

/** A colour on a light page and on a dark one; null where a part is no colour, or lets through. */
function sides(value: string): readonly [string, string] | null {
  const [, light = value, dark = light] = /^light-dark\((.+?),\s*([^,]+)\)$/.exec(value) ?? [];
  const opaque = [light, dark].every((one) => {
    const colour = parse(one);
    return colour && (colour.alpha ?? 1) === 1;
  });
  return opaque ? [light.trim(), dark.trim()] : null;
}

/** What somebody chose for a custom property; empty where the default stays. */
export const colourOf = ({ colours }: Choices, token: string): string =>
  clean(colours[token] ?? '').toLowerCase();

function wrongColour(choices: Choices, { fill, ink }: Pair): string {
  const wrong = [fill, ink].find((token) => {
    const value = colourOf(choices, token);
    return value && !sides(value);
  });
  return wrong ? colourOf(choices, wrong) : '';
}

/** Judges a pair that was changed; null where both defaults stay. */
export function judge(pair: Pair, choices: Choices, { tokens }: Facts): Judgement | null {
  const { fill, ink } = pair;
  if (!colourOf(choices, fill) && !colourOf(choices, ink)) return null;
  const wrong = wrongColour(choices, pair);
  const left = 'Both colours are left out of the snippet until then.';
  if (wrong) {
    const text = `“${wrong}” is not a colour that covers what is behind it. Write it as #5b2a6e. ${left}`;
    return { ok: false, text };
  }
  const [fills, inks] = [fill, ink].map((token) =>
    sides(colourOf(choices, token) || (tokens[token] ?? '')),
  );
  const ratios = [0, 1].map((side) => wcagContrast(fills?.[side] ?? '', inks?.[side] ?? ''));
  const [light = 0, dark = 0] = ratios;
  const least = Math.min(light, dark);
  // Rounded down: what is not enough must not look as if it were.
  const words = `${(Math.floor(least * 10) / 10).toFixed(1)} : 1`;
  const where = light === dark ? '' : ` on a ${light < dark ? 'light' : 'dark'} page`;
  if (!(least >= NEEDED)) {
    const text = `Too hard to read${where}: ${words}. Text needs at least ${NEEDED} : 1 against its background. ${left}`;
    return { ok: false, text };
  }
  if (least < BETTER) {
    const text = `Readable${where}: ${words}. Many people need ${BETTER} : 1 (level AAA).`;
    return { ok: true, text };
  }
  return { ok: true, text: `Easy to read: ${words} (level AAA).` };
}

/** The chosen colours that can be read, as a rule for the stylesheet of the site. */
export function css(choices: Choices, facts: Facts): string {
  const lines = PAIRS.filter((pair) => judge(pair, choices, facts)?.ok)
    .flatMap(({ fill, ink }) => [fill, ink])
    .flatMap((token) => {
      const value = colourOf(choices, token);
      return value ? [`  ${token}: ${value};`] : [];
    });
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '';
}

/** The colour in force on a light page, as a colour picker has it. */
export function hexOf(token: string, choices: Choices, { tokens }: Facts): string {
  const value = sides(colourOf(choices, token)) ?? sides(tokens[token] ?? '');
  return formatHex(value?.[0]) ?? '#000000';
}
