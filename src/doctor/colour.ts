import { upFrom } from './dom.js';

/** Red, green and blue from 0 to 255, and how much of it covers what is beneath, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** A colour as the browser paints it, however it is written. */
export function colourOf(text: string): Colour {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#000';
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** One colour on another that lets nothing through. */
function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of a colour on a ground that lets nothing through, from 1 to 21. */
export function contrast(colour: Colour, ground: Colour): number {
  const [dark = 0, light = 0] = [luminance(over(colour, ground)), luminance(ground)].sort(
    (one, other) => one - other,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** What browsers paint where a page paints nothing. */
function canvas(): Colour {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && (dark || !colorScheme.includes('light'))
    ? [18, 18, 18, 1]
    : [255, 255, 255, 1];
}

/** What is painted behind the text of an element; null where that is a picture. */
export function groundOf(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (const at of upFrom(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const layer = colourOf(backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((under, layer) => over(layer, under), canvas());
}

/** The colour of an element's text; what fades it as a whole counts too. */
export function inkOf(element: Element): Colour {
  const [red, green, blue, alpha] = colourOf(getComputedStyle(element).color);
  let shown = alpha;
  for (const at of upFrom(element)) shown *= Number(getComputedStyle(at).opacity);
  return [red, green, blue, shown];
}
