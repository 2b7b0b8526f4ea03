import type { PictureId } from '../../../content/picture-ids.js';

/** The lines of one pen, 160 wide and 120 high, and how much of that is empty above them. */
type Scene = readonly [lines: string, empty?: number];

/**
 * The scenes of each picture, in the order of its labels. No line crosses a body, and no picture
 * shows skin, blood or what lies inside.
 */
export const scenes: Readonly<Record<Exclude<PictureId, 'timeline'>, readonly Scene[]>> = {
  seat: [
    // A bicycle from the side.
    [
      'M10 88a24 24 0 1 0 48 0 24 24 0 1 0-48 0M102 88a24 24 0 1 0 48 0 24 24 0 1 0-48 0M34 88l24-38h46M54 40l22 48H34M76 88l30-34M98 39l28 49M98 39c4-4 10-4 14 0M40 34c0-6 8-6 14-4l16 2c4 0 4 6 0 6H44c-2 0-4-2-4-4z',
    ],
    // Its seat from above, dotted where somebody sits on it.
    [
      'M140 60c0-6-20-6-40-8-24-2-36-28-56-32-24-4-30 20-30 40s6 44 30 40c20-4 32-30 56-32 20-2 40-2 40-8zM32 44h0M32 60h0M32 76h0M46 36h0M46 52h0M46 68h0M46 84h0M60 44h0M60 60h0M60 76h0M74 60h0M88 60h0',
    ],
  ],
  needle: [
    // On a bed, from above: curled up on one side, head on a pillow.
    [
      'M22 4h124v112H22zM58 46H42V12h60v34h-3M61 34a11 11 0 1 0 22 0 11 11 0 1 0-22 0M82 40c22 10 30 34 22 54-4 12-18 14-26 6L66 86l2 20H56l-4-30c0-10 8-14 16-8l12 10M70 48c-2 10-10 14-22 12M106 82l28-8M132 68l4 12',
    ],
    // On the edge of a bed, from the side: leaning forward.
    [
      'M49 22a11 11 0 1 0 22 0 11 11 0 1 0-22 0M71 28c24 8 34 30 34 52v6H69v28H55V68h32M66 40c6 8 4 14-8 22M70 92h76M138 92v22M105 72l28-8M131 58l4 12',
    ],
  ],
  upright: [
    // Standing, a hand at a head that hurts.
    [
      'M69 26a11 11 0 1 0 22 0 11 11 0 1 0-22 0M64 72V56c0-10 6-13 16-13s16 3 16 12M96 55l12-13-14-14M70 58v56h7V82h6v32h7V58M63 12l-6-5M80 8V2M97 12l6-5M58 26h-7',
    ],
    // Lying flat, at rest.
    [
      'M4 98h152M12 98v14M148 98v14M17 72a11 11 0 1 0 22 0 11 11 0 1 0-22 0M10 90c0-6 30-6 34 0zM44 88c2-14 10-18 24-16l40 8 32 2v-9c6 0 8 3 7 8l-3 10M62 82c10 0 14 8 26 8h8',
      52,
    ],
  ],
};
