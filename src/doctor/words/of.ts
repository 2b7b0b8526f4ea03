import type { Grade, Group } from '../finding.js';

/** A finding before its values are filled in; `mend` is what to write, and nothing else. */
export interface Words {
  readonly group: Group;
  readonly grade: Grade;
  readonly text: string;
  readonly mend?: string;
}

/** Makes the words of findings of one group. */
export const of =
  (group: Group) =>
  (grade: Grade, text: string, mend?: string): Words => ({
    group,
    grade,
    text,
    ...(mend && { mend }),
  });
