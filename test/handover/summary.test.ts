import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { RISKS } from '../../src/handover/risks.js';
import type { Run } from '../../src/handover/run.js';
import { asText, summary, type Section } from '../../src/handover/summary.js';
import { safetyNet, timeOf } from '../../src/handover/times.js';
import { aboutOf, BARE, labelOf, shortOf, titleOf, type Speech } from '../../src/handover/words.js';
import { fill } from '../../src/i18n/words.js';
import { hash } from '../../src/protocol/hash.js';
import { protocol } from '../../src/protocol/index.js';
import { people } from '../support/people.js';
import { randomRuns, runOf, speech, speeches } from './runs.js';

const { ui } = en;
const LOCALE = 'en-GB';
const runs = randomRuns(800, 21);

function sectionsOf(run: Run, one: Speech = speech): readonly Section[] {
  const net = safetyNet(run, en, LOCALE);
  return summary(run, one, { locale: LOCALE, next: net ? [net.text] : [] });
}

const linesOf = (run: Run, title: keyof typeof ui): readonly string[] =>
  sectionsOf(run).find((section) => section.title === ui[title])!.lines;

const opening = (key: keyof typeof ui): string => ui[key].split('{')[0]!;

const questionOf = (id: string) => protocol.questions.find((question) => question.id === id)!;

/** The line of every question with several answers. */
const manyIn = (run: Run) =>
  run.asked
    .filter((id) => id !== 'age' && id !== 'when')
    .map((id, index) => ({
      id,
      line: linesOf(run, 'sum.answers')[index]!,
      chosen: run.answers[id]!,
      left: questionOf(id)
        .options.map((option) => option.id)
        .filter((option) => !run.answers[id]!.includes(option) && !BARE.includes(option)),
    }))
    .filter(({ id }) => questionOf(id).kind === 'many');

describe('the summary for the clinician', () => {
  it('has the four parts of SBAR and then the answers', () => {
    for (const run of Object.values(people)) {
      expect(sectionsOf(runOf(run)).map(({ title }) => title)).to.deep.equal([
        'Situation',
        'Background',
        'Assessment (symptom checker after lumbar puncture)',
        'Recommendation',
        'Answers',
      ]);
    }
  });

  it('says what it is about, who answered and when', () => {
    const run = runOf(people.emergency);
    const [signs, given] = sectionsOf(run)[0]!.lines;
    for (const option of run.answers['nerves']!) {
      expect(signs).to.include(labelOf(speech, { question: 'nerves', option }));
    }
    expect(given).to.equal(`${timeOf(run.at, LOCALE, 'numeric')}. ${ui['sum.by-you']}`);
    expect(given).to.include(String(run.at.getFullYear()));
    const others = speeches.map((one) => sectionsOf(run, one)[0]!.lines[1]!);
    expect(new Set(others).size).to.equal(3);
  });

  it('names no sign where the result rests on none', () => {
    const [signs] = sectionsOf(runOf({ ...people.emergency, nerves: ['not-sure'] }))[0]!.lines;
    expect(signs).to.equal(ui['sum.unclear']);
  });

  it('says every sign behind the result once', () => {
    for (const run of runs) {
      const [signs = ''] = linesOf(run, 'sum.situation');
      const said = signs.slice(opening('sum.yes').length, -1).split('; ');
      expect(new Set(said).size, signs).to.equal(said.length);
    }
  });

  it('gives what the checker said, by which rules, and how sure anybody may be of them', () => {
    for (const run of runs) {
      const lines = linesOf(run, 'sum.assessment');
      const text = lines.join(' ');
      const { urgency, rules, protocolVersion } = run.assessment;
      expect(text).to.include(en.results[urgency].prefix);
      const ids = lines[0]!.match(/RF-\w+/g)!;
      expect(new Set(ids).size).to.equal(ids.length);
      for (const { id } of rules) expect(lines[0]).to.match(new RegExp(`\\b${id}\\b`));
      expect(lines[1]).to.include(en.version).and.to.include(protocolVersion).and.to.include(hash);
      expect(protocolVersion).to.equal(protocol.version);
      const { reviewed } = protocol;
      expect(lines[2]).to.equal(
        reviewed ? fill(ui['common.reviewed'], { ...reviewed }) : ui['common.unreviewed'],
      );
    }
    expect(ui['common.unreviewed']).to.match(/no clinician has signed/i);
  });

  it('recommends what the page does, and says until when', () => {
    for (const person of Object.values(people)) {
      const run = runOf(person);
      const [action, ...next] = linesOf(run, 'sum.recommendation');
      expect(action).to.equal(`${en.results[run.assessment.urgency].action as string}.`);
      const net = safetyNet(run, en, LOCALE);
      expect(next).to.deep.equal(net ? [net.text] : []);
    }
  });

  it('reads the same as plain text', () => {
    const sections = sectionsOf(runOf(people.soon));
    const parts = asText(sections)
      .split('\n\n')
      .map((part) => part.split('\n'));
    expect(parts).to.deep.equal(sections.map(({ title, lines }) => [title, ...lines]));
  });

  it('leaves no mark unfilled, in any voice', () => {
    for (const run of runs) {
      for (const one of speeches) {
        expect(asText(sectionsOf(run, one))).not.to.match(/[{}]|undefined|null|\[object/);
      }
    }
  });
});

describe('the answers in the summary', () => {
  it('are all there: one line a question, in the order in which they were asked', () => {
    for (const run of runs) {
      for (const one of speeches) {
        const sections = sectionsOf(run, one);
        const asked = run.asked.filter((id) => id !== 'age' && id !== 'when');
        const { lines } = sections[4]!;
        expect(lines.length).to.equal(asked.length);
        for (const [index, question] of asked.entries()) {
          const line = lines[index]!;
          expect(
            line.startsWith(aboutOf(one, question, '')) || line.startsWith(titleOf(one, question)),
          ).to.be.true;
          for (const option of run.answers[question]!) {
            if (option === 'none' && questionOf(question).kind === 'many') continue;
            expect(line).to.include(labelOf(one, { question, option }));
          }
        }
      }
    }
  });

  it('about age and needle stand in the background, where they were given', () => {
    for (const run of runs) {
      const lines = linesOf(run, 'sum.background');
      for (const question of ['when', 'age']) {
        const [option] = run.asked.includes(question) ? run.answers[question]! : [];
        const said = lines.filter((line) => line.startsWith(titleOf(speech, question)));
        expect(said).to.deep.equal(
          option === undefined
            ? []
            : [`${titleOf(speech, question)} ${labelOf(speech, { question, option })}.`],
        );
      }
    }
  });

  it('call what was not ticked “No” only under “none of these”', () => {
    let nos = 0;
    for (const run of runs) {
      for (const { id, line, chosen, left } of manyIn(run)) {
        const no =
          line.includes(`: ${opening('sum.no')}`) || line.includes(` ${opening('sum.no')}`);
        expect(no, line).to.equal(chosen[0] === 'none');
        nos += no ? 1 : 0;
        for (const option of left) {
          expect(line).to.include(shortOf(speech, { question: id, option }));
        }
      }
    }
    expect(nos).to.be.above(500);
  });

  it('call it “not clear” beside “not sure” and “prefer not to say”, and else “not ticked”', () => {
    const seen = { unclear: 0, open: 0 };
    for (const run of runs) {
      for (const { line, chosen, left } of manyIn(run)) {
        const unclear = chosen.some((option) => option === 'not-sure' || option === 'no-answer');
        const open = !unclear && chosen[0] !== 'none';
        const told = (key: 'sum.not-sure' | 'sum.not-ticked') => line.includes(opening(key));
        expect(told('sum.not-sure'), line).to.equal(unclear && left.length > 0);
        expect(told('sum.not-ticked'), line).to.equal(open && left.length > 0);
        if (unclear) seen.unclear += 1;
        if (open) seen.open += 1;
      }
    }
    expect(Math.min(seen.unclear, seen.open)).to.be.above(100);
  });

  it('say each of yes, no, not sure and prefer not to say in words', () => {
    const line = (changes: Record<string, readonly string[]>, id: string) => {
      const run = runOf({ ...people.soon, ...changes });
      return manyIn(run).find((one) => one.id === id)!.line;
    };
    const health = (...parts: string[]) => aboutOf(speech, 'health', parts.join(' '));
    const all = 'Weak immunity; Diabetes; Injected drugs; A serious infection lately;';
    const device = 'Metal or a device in spine or head';
    const rest = `${device}; Cancer.`;
    expect(line({}, 'health')).to.equal(health('No:', all, rest));
    expect(line({ health: ['no-answer'] }, 'health')).to.equal(
      health('Prefer not to say. Not clear:', all, rest),
    );
    expect(line({ health: ['not-sure', 'cancer'] }, 'health')).to.equal(
      health('Yes: Cancer: now or ever. Not sure. Not clear:', all, `${device}.`),
    );
    expect(line({ health: ['cancer'] }, 'health')).to.equal(
      health('Yes: Cancer: now or ever. Not ticked:', all, `${device}.`),
    );
  });
});

describe('the risks in the summary', () => {
  const risksIn = (run: Run) =>
    linesOf(run, 'sum.background')
      .find((line) => line.startsWith(opening('sum.risks')))!
      .slice(opening('sum.risks').length, -1);

  it('are “not asked” where nobody was asked, and only there', () => {
    let early = 0;
    for (const run of runs) {
      const asked = RISKS.some((id) => run.asked.includes(id));
      if (!asked) early += 1;
      expect(risksIn(run) === ui['sum.not-asked']).to.equal(!asked);
    }
    expect(early).to.be.within(50, runs.length - 50);
    expect(risksIn(runOf(people.emergency))).to.equal('not asked');
    expect(risksIn(runOf(people.soon))).to.equal(ui['sum.none-known']);
  });

  it('are all named in full where there are any', () => {
    for (const run of runs) {
      const said = risksIn(run);
      for (const question of RISKS.filter((id) => run.asked.includes(id))) {
        for (const option of run.answers[question]!.filter((id) => !BARE.includes(id))) {
          expect(said).to.include(labelOf(speech, { question, option }));
        }
      }
    }
  });
});

describe('what the summary is made of', () => {
  const textsIn = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);

  /** Every text of the pack, cut at its marks and colons; long ones before what they hold. */
  const pieces = [
    ...new Set(
      [en.ui, en.questions, en.results]
        .flatMap(textsIn)
        .flatMap((text) => [
          ...text.split(/\{\w+\}/).map((piece) => piece.trim()),
          text.split(': ')[0]!,
          text.replace(/\?$/, ''),
        ]),
    ),
  ]
    .filter((piece) => /\p{L}/u.test(piece))
    .sort((a, b) => b.length - a.length);

  /** What is left of a text without the words of the pack, the dates, and the ids of the rule base. */
  function foreignIn(run: Run, text: string): readonly string[] {
    const due = safetyNet(run, en, LOCALE)?.due;
    const known = [
      timeOf(run.at, LOCALE, 'numeric'),
      ...(due ? [timeOf(due, LOCALE)] : []),
      hash,
      en.version,
      protocol.version,
      ...run.assessment.rules.map(({ id }) => id),
      ...pieces,
    ];
    const rest = known.reduce((left, piece) => left.replaceAll(piece, '\n'), text);
    return rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  }

  it('is words of the pack, dates and ids, and nothing else', () => {
    for (const run of runs.slice(0, 150)) {
      for (const one of speeches) {
        expect(foreignIn(run, asText(sectionsOf(run, one)))).to.deep.equal([]);
      }
    }
  });

  it('would be seen to hold anything else', () => {
    const run = runOf(people.soon);
    const sections = summary(run, speech, { locale: LOCALE, next: ['Call Jane Doe on 07700'] });
    expect(foreignIn(run, asText(sections))).to.include.members(['Jane', 'Doe', '07700']);
  });
});
