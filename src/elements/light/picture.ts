import type { PictureId } from '../../content/picture-ids.js';
import type { FaqEntry, Pack, PicturePart } from '../../content/types.js';
import type { QuestionId } from '../../protocol/ids.js';
import { URGENCIES } from '../../triage/types.js';
import { el } from './dom.js';
import { pictograms } from './pictures/pictograms.js';
import { scenes } from './pictures/scenes.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * How every line is drawn. Attributes, for a page that has our words without our sheet. What a
 * drawing shows is said beside it in text of the page, which is found, translated and read out.
 */
const PEN = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
};

function draw(
  look: string,
  width: number,
  bottom: number,
  lines: string,
  top = 0,
  more: Readonly<Record<string, string>> = {},
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const height = bottom - top;
  const frame = {
    class: `lp-drawing${look}`,
    viewBox: `0 ${top} ${width} ${height}`,
    width: `${width}`,
    height: `${height}`,
  };
  for (const [name, value] of Object.entries({ ...frame, ...PEN, ...more })) {
    svg.setAttribute(name, value);
  }
  path.setAttribute('d', lines);
  svg.append(path);
  return svg;
}

/** The sign of a group of warning signs, for the eye alone; nothing where a group has none. */
export function pictogram(group: QuestionId): SVGElement | string {
  const lines = pictograms[group];
  return lines ? draw('', 24, 24, lines) : '';
}

/** Half the width of what is usual at the start of each stretch of time, and at its end. */
const FADING = [11, 9, 7, 3, 1, 0];

/** What is usual, fading as the time goes by; it is as high as the words beside it. */
function stretch(at: number): SVGElement {
  const [from = 0, to = 0] = FADING.slice(at);
  const [left, right] = [`${12 - to} 100 ${12 - from} 0`, `${12 + to} 100`];
  // Closed where it begins.
  const lines = `M${left}${at ? 'M' : 'L'}${12 + from} 0 ${right}`;
  // No size of its own: where our sheet does not stretch it, it would mean nothing.
  const gone = { width: '0', height: '0', preserveAspectRatio: 'none' };
  return draw(' lp-stretch', 24, 100, lines, 0, gone);
}

function timePart({ label, usual, signs = {} }: PicturePart, at: number): HTMLElement {
  const part = el('li', '', el('strong', '', label));
  // What holds at any time stands first, beside no stretch.
  if (usual) {
    part.prepend(stretch(at - 1));
    part.append(el('p', '', usual));
  }
  for (const urgency of URGENCIES) {
    const text = signs[urgency];
    if (text) part.append(el('p', `lp-band lp-${urgency}`, text));
  }
  return part;
}

/** A picture with its words: what it shows is said by the labels and the caption together. */
export function picture(id: PictureId, { pictures }: Pack): HTMLElement {
  const { caption, parts } = pictures[id];
  const says = el('figcaption', '', caption);
  if (id === 'timeline') {
    const time = el('ol', 'lp-time', ...parts.map(timePart));
    // Without its numbers, Safari takes it for no list.
    time.setAttribute('role', 'list');
    return el('figure', 'lp-picture', says, time);
  }
  // A bicycle goes the way the words go; a bed and a body have no such way.
  const look = id === 'seat' ? ' lp-turns' : '';
  const drawn = scenes[id].map(([lines, empty = 0], at) =>
    el('div', '', draw(look, 160, 120, lines, empty), el('p', '', parts[at]?.label ?? '')),
  );
  return el('figure', 'lp-picture', el('div', 'lp-scenes', ...drawn), says);
}

/** The blocks of an answer with its picture, if it has one: below the words that it goes with. */
export function illustrated(
  blocks: readonly HTMLElement[],
  entry: Pick<FaqEntry, 'picture'>,
  pack: Pack,
): readonly HTMLElement[] {
  const { picture: id } = entry;
  if (!id) return blocks;
  // What safety needs, and what is short, is read first.
  const after = id === 'seat' || id === 'timeline' ? blocks.length : 1;
  return [...blocks.slice(0, after), picture(id, pack), ...blocks.slice(after)];
}
