import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';
import {
  FEVER_WITH_PAIN,
  redFlags,
  redFlagsWith,
  type RedFlag,
} from '../../src/protocol/red-flags.js';
import { sources } from '../../src/content/sources.js';
import { holds, optionsIn } from '../../src/triage/conditions.js';
import type { Raise } from '../../src/triage/raise.js';
import type { Answers } from '../../src/triage/types.js';
import { checkProtocol } from '../../src/triage/index.js';
import { heldBy } from '../../src/protocol/rows.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();
const rowsOf = (letter: string): string[] => [
  ...new Set(
    [...evidence.matchAll(new RegExp(`^\\| (RF-${letter}\\d\\d) \\|`, 'gm'))].map(
      (match) => match[1]!,
    ),
  ),
];

const LETTERS = { E: 24, D: 24, T: 17, R: 8, H: 3, M: 16, C: 11, P: 5 };

describe('the rows of the evidence', () => {
  for (const [letter, count] of Object.entries(LETTERS)) {
    it(`RF-${letter}: ${count}, each a rule, or named where it is held`, () => {
      const rows = rowsOf(letter);
      expect(rows).to.have.length(count);
      const ids = [...protocol.rules.map(({ id }) => id), ...Object.keys(heldBy)];
      for (const row of rows) expect(ids, row).to.include(row);
    });
  }

  it('are the only ids that rules have', () => {
    for (const id of [...protocol.rules.map((rule) => rule.id), ...Object.keys(heldBy)]) {
      expect(evidence, id).to.include(`| ${id} |`);
    }
  });

  it('are held by rules that exist, and have none of their own then', () => {
    const ids = protocol.rules.map(({ id }) => id);
    for (const [row, holders] of Object.entries(heldBy)) {
      expect(ids).not.to.include(row);
      if (holders !== 'advice') expect(ids).to.include.members([...holders]);
    }
  });

  it('carry only sources that the evidence lists', () => {
    for (const { id, sources: cited } of protocol.rules) {
      for (const source of cited) {
        expect(sources, id).to.have.property(source);
        expect(evidence, source).to.include(`| ${source} |`);
      }
    }
  });
});

describe('the rule base', () => {
  it('keeps its own promises', () => {
    checkProtocol(protocol);
  });
});

describe('the warning signs', () => {
  const options = redFlags.filter(({ option }) => option !== FEVER_WITH_PAIN);

  it('are options of questions, but for one', () => {
    expect(options).to.have.length(redFlags.length - 1);
    for (const { question, option } of options) {
      const offered = protocol.questions.find(({ id }) => id === question)?.options;
      expect(
        offered?.map(({ id }) => id),
        question,
      ).to.include(option);
    }
  });

  it('are each read by a rule at least as urgent as their card', () => {
    for (const { question, option, urgency } of options) {
      const urgencies = protocol.rules
        .filter((rule) => JSON.stringify(rule.if).includes(`"is":"${question}"`))
        .filter((rule) => JSON.stringify(rule.if).includes(`"${option}"`))
        .map((rule) => rule.urgency);
      expect(urgencies, `${question}: ${option}`).to.include(urgency);
    }
  });

  /** What somebody has answered who has one sign and nothing else, at any age and time. */
  function alone({ question, option }: RedFlag): readonly { before: Answers; after: Answers }[] {
    const idsOf = (id: string) => protocol.questions.find((one) => one.id === id)!.options;
    const { ask } = protocol.questions.find(({ id }) => id === question)!;
    const leads = ask ? optionsIn(ask).filter(([id]) => id !== 'age' && id !== 'when') : [];
    return idsOf('age').flatMap((age) =>
      idsOf('when').flatMap((when) =>
        (leads.length ? leads : [['symptoms', 'none'] as const])
          .map(([lead, by]) => ({ age: [age.id], when: [when.id], [lead]: [by] }))
          .filter((before) => !ask || holds(ask, before))
          .map((before) => ({ before, after: { ...before, [question]: [option] } })),
      ),
    );
  }

  it('name every row that they meet alone and that a hospital can raise', () => {
    for (const sign of redFlags.filter(({ urgency }) => urgency !== 'emergency')) {
      const met = protocol.rules.filter(
        (rule) =>
          rule.urgency !== 'emergency' &&
          alone(sign).some(({ before, after }) => holds(rule.if, after) && !holds(rule.if, before)),
      );
      const name = `${sign.question}: ${sign.option}`;
      expect(sign.rows, name).to.have.members([...new Set(met.map(({ id }) => id))]);
      expect(
        met.map(({ urgency }) => urgency),
        name,
      ).to.include(sign.urgency);
    }
  });

  it('name none where they are an emergency, which nothing raises', () => {
    for (const { urgency, rows } of redFlags) expect(!rows).to.equal(urgency === 'emergency');
  });

  it('are as urgent as the most urgent of the rows that were raised, and never less than before', () => {
    const urgencies = (raise: Raise) =>
      redFlagsWith(raise).map(
        ({ question, option, urgency }) => `${question}/${option} ${urgency}`,
      );
    const before = urgencies({});
    expect(before).to.deep.equal(urgencies({ 'RF-D13': 'self-care', 'RF-E01': 'routine' }));
    const after = urgencies({ 'RF-T01': 'emergency', 'RF-D21': 'same-day', 'RF-T06': 'same-day' });
    expect(after.filter((one) => !before.includes(one))).to.deep.equal([
      'back-now/growing emergency',
      'leg-site/lump same-day',
    ]);
  });
});
