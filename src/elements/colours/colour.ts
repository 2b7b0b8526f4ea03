/** Red, green and blue from 0 to 1, and how much of what is beneath is covered. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Each part of one colour on its way to another. */
export const mixed = (from: Colour, to: Colour, share: number): Colour =>
  from.map((part, at) => part + ((to[at] ?? 0) - part) * share) as unknown as Colour;

/** One colour on another that lets nothing through. */
export const over = (above: Colour, ground: Colour): Colour =>
  mixed(ground, [above[0], above[1], above[2], 1], above[3]);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether black is read better on it than white. */
export const isBright = (colour: Colour): boolean => luminance(colour) > 0.179;

/** The contrast of a colour on a ground that lets nothing through, from 1 to 21. */
export function contrast(colour: Colour, ground: Colour): number {
  const [one, other] = [luminance(over(colour, ground)) + 0.05, luminance(ground) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/** What a browser writes that has mixed two colours in sRGB; colours beyond it are cut off. */
export function parsed(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    text.match(/none|-?[\d.]+(e-?\d+)?/g) ?? []
  ).map((part) => Math.min(Math.max(+part || 0, 0), 1));
  return [red, green, blue, alpha];
}
