import type { Grade, Group } from '../finding.js';

/** What the panel itself says. */
export const panelWords = {
  title: 'lp-aftercare: install doctor',
  remove: 'For whoever installs. Remove this script before patients see the page.',
  again: 'Check again',
  close: 'Close',
  mend: 'Write',
  summary: '{error} to mend, {warning} to look at, {note} to know. Version {version}.',
} as const;

/** Grades, each as a heading. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  error: 'Mend',
  warning: 'Look at',
  note: 'Know',
  ok: 'Fine',
};

/** What a finding is about. */
export const groupWords: Readonly<Record<Group, string>> = {
  script: 'Script',
  security: 'Security',
  settings: 'Settings',
  elements: 'Elements',
  looks: 'Looks',
  page: 'Page',
  trackers: 'Trackers',
  age: 'Age',
};
