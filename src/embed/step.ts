/** Heights are told in steps of so many pixels, rounded up, so that they tell little. */
export const STEP = 200;

/** More than the longest element takes on the smallest screen; whoever says more is not ours. */
export const HIGHEST = 100_000;
