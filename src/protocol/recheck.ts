import type { Answers } from '../triage/types.js';
import type { OptionIdOf } from './ids.js';

/** "Checked, and it is steady" holds no more for what got worse, and it makes results milder (T07). */
const STEADY: OptionIdOf<'procedure'> = 'checked';

/** Answers that still hold when somebody begins again because it got worse: the age and the needle. */
export function stillTrue({ age, procedure }: Answers): Answers {
  const needle = procedure?.filter((option) => option !== STEADY);
  return { ...(age && { age }), ...(needle?.length && { procedure: needle }) };
}
