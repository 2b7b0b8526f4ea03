import { NONE } from '../../triage/index.js';

/** The chosen options after one was ticked or cleared: "none of these" stands alone. */
export function pick(
  kind: 'one' | 'many',
  chosen: readonly string[],
  option: string,
  on: boolean,
): readonly string[] {
  if (kind === 'one') return [option];
  const others = chosen.filter((id) => id !== option);
  if (!on) return others;
  return option === NONE ? [NONE] : [...others.filter((id) => id !== NONE), option];
}
