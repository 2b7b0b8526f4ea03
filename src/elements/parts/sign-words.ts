import type { Pack, Voiced } from '../../content/types.js';
import { FEVER_WITH_PAIN, type RedFlag } from '../../protocol/red-flags.js';

/** The words of a warning sign: the label of its option, the same as in the checker. */
export function signWords({ question, option }: RedFlag, pack: Pack): Voiced {
  if (option === FEVER_WITH_PAIN) return pack.ui['flags.fever-with-pain'];
  const options: Readonly<Record<string, Voiced>> = pack.questions[question].options;
  return options[option] ?? '';
}
