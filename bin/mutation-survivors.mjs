/** Mutants that no test can kill, or that none needs to, each with the reason. */

const PATH = 'src/triage/path.ts';
const NOTHING_OUTRANKS =
  'Equivalent, but slower: nothing outranks an emergency and nothing stands in for one, so every later question is found not to matter.';
const NAME_ONLY =
  'No decision reads it: it names the part in docs/protocol.md, where `npm run docs` would notice.';
const WHOLE_IDS =
  'Equivalent for these questions: no id of an option begins or ends with "not-sure" or "no-answer" and goes on.';

const ONLY_SELF_CARE =
  'Equivalent: raising to routine changes only what is milder, and that is self-care alone.';

/** The code that a mutant changes, what it becomes, and why it lives. */
export const EXPLAINED = [
  {
    file: 'src/triage/conditions.ts',
    was: '() => false',
    is: '() => undefined',
    why: 'Equivalent: it is only asked whether the question is open, and neither value says yes.',
  },
  {
    file: 'src/triage/firing.ts',
    was: '[]',
    is: '["Stryker was here"]',
    why: 'Equivalent: no rule bears that name, so none is replaced.',
  },
  {
    file: 'src/triage/sooner.ts',
    was: '[]',
    is: '["Stryker was here"]',
    why: 'Equivalent: no option bears that name, so no rule reads it.',
  },
  {
    file: 'src/protocol/limits.ts',
    was: "''",
    is: '"Stryker was here!"',
    why: 'Equivalent: no time since the needle bears either name.',
  },
  { file: PATH, was: '[...held]', is: '[]', why: NOTHING_OUTRANKS },
  {
    file: PATH,
    was: "[...held].some(({ urgency }) => urgency === 'emergency')",
    is: 'false',
    why: NOTHING_OUTRANKS,
  },
  { file: PATH, was: "urgency === 'emergency'", is: 'false', why: NOTHING_OUTRANKS },
  { file: PATH, was: "'emergency'", is: '""', why: NOTHING_OUTRANKS },
  {
    file: PATH,
    was: "({ urgency }) => urgency === 'emergency'",
    is: '() => undefined',
    why: NOTHING_OUTRANKS,
  },
  {
    file: 'src/protocol/rules/soon.ts',
    was: "{ part: 'able-to-stand', }",
    is: '{}',
    why: NAME_ONLY,
  },
  { file: 'src/protocol/rules/soon.ts', was: "'able-to-stand'", is: '""', why: NAME_ONLY },
  {
    file: 'src/protocol/rules/same-day.ts',
    was: '/^(not-sure|no-answer)$/',
    is: '/(not-sure|no-answer)$/',
    why: WHOLE_IDS,
  },
  {
    file: 'src/protocol/rules/same-day.ts',
    was: '/^(not-sure|no-answer)$/',
    is: '/^(not-sure|no-answer)/',
    why: WHOLE_IDS,
  },
  {
    file: 'src/protocol/in-force.ts',
    was: "protocol.rules\n    .filter(({ urgency }) => urgency === 'self-care')",
    is: 'protocol.rules',
    why: ONLY_SELF_CARE,
  },
  {
    file: 'src/protocol/in-force.ts',
    was: "urgency === 'self-care'",
    is: 'true',
    why: ONLY_SELF_CARE,
  },
  {
    file: 'src/protocol/in-force.ts',
    was: 'false',
    is: 'true',
    why: 'Equivalent: which rows a hospital raised does not depend on the calendar.',
  },
];
