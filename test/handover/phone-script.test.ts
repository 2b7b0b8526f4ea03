import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { phoneScript } from '../../src/handover/phone-script.js';
import { RISKS, risksOf } from '../../src/handover/risks.js';
import { isClear, signsOf } from '../../src/handover/signs.js';
import { decidingOf, type Run } from '../../src/handover/run.js';
import { aboutOf, BARE, shortOf } from '../../src/handover/words.js';
import { fill } from '../../src/i18n/words.js';
import { protocol } from '../../src/protocol/index.js';
import type { Answers } from '../../src/triage/types.js';
import { people } from '../support/people.js';
import { randomRuns, runOf, speech, speeches } from './runs.js';

const { ui, questions, results } = en;
const runs = randomRuns(2500, 11);

const wordsIn = (lines: readonly string[]): number =>
  lines.flatMap((line) => line.split(/\s+/)).length;

/** The line that a template makes, and what stands at its mark. */
function saidBy(template: string, lines: readonly string[]): string | undefined {
  const [before = '', after = ''] = template.split(/\{\w+\}/);
  const line = lines.find((one) => one.startsWith(before) && one.endsWith(after));
  return line?.slice(before.length, line.length - after.length);
}

const problemIn = (run: Run) => saidBy(ui['say.problem'], phoneScript(run, speech));
const risksIn = (lines: readonly string[]) =>
  saidBy(ui['say.risks-more'], lines) ?? saidBy(ui['say.risks'], lines);

const optionsOf = (id: string): string[] =>
  protocol.questions
    .find((question) => question.id === id)!
    .options.flatMap(({ id: option }) => (BARE.includes(option) ? [] : [option]));

/** Somebody of 16 to 44 with an upright headache and every risk there is. */
const atRisk: Answers = {
  ...people['same-day'],
  health: optionsOf('health'),
  symptoms: ['headache'],
  headache: ['upright-moderate'],
  procedure: ['none'],
  'blood-birth': optionsOf('blood-birth'),
};

/** People with every risk there is and whatever else, who were asked for all of it. */
const crowd = randomRuns(2500, 12, {
  health: optionsOf('health'),
  blood: optionsOf('blood'),
  'blood-birth': optionsOf('blood-birth'),
}).filter(({ asked }) => asked.includes('health') && asked.some((id) => /^blood/.test(id)));

describe('what to read out on the phone', () => {
  it('has fewer than 60 words in every voice', () => {
    for (const run of [...runs, ...crowd, runOf(atRisk)]) {
      for (const one of speeches) {
        const lines = phoneScript(run, one);
        expect(wordsIn(lines), lines.join(' ')).to.be.below(60);
      }
    }
  });

  it('leaves no mark unfilled and no sentence open', () => {
    for (const run of [...runs, ...crowd]) {
      for (const one of speeches) {
        for (const line of phoneScript(run, one)) {
          expect(line).not.to.match(/[{}]|undefined|null/);
          expect(line).not.to.match(/\b(with|of|or|and|the|a)[.,:”]/);
          expect(line).to.match(/[.”]$/);
        }
      }
    }
  });

  it('begins with the procedure and when it was', () => {
    for (const when of optionsOf('when').filter((option) => option !== 'never')) {
      const [first] = phoneScript(runOf({ ...atRisk, when: [when] }), speech);
      const words = (questions.when.options as Record<string, string>)[when]!;
      expect(first).to.equal(fill(ui['say.needle'], { when: words }));
      expect(first).to.include('lumbar puncture').and.to.include(words);
    }
  });

  it('has a place for the date where it is not sure, or was not asked for', () => {
    const blank = fill(ui['say.needle'], { when: ui['say.date'] });
    expect(phoneScript(runOf(people.emergency), speech)[0]).to.equal(blank);
    expect(phoneScript(runOf({ ...atRisk, when: ['not-sure'] }), speech)[0]).to.equal(blank);
  });

  it('speaks of no procedure where there never was one', () => {
    const lines = phoneScript(runOf({ ...atRisk, when: ['never'] }), speech);
    expect(saidBy(ui['say.needle'], lines)).to.equal(undefined);
    expect(lines.join(' ')).not.to.include('lumbar puncture');
  });

  it('says what the checker said', () => {
    for (const run of runs) {
      const action = results[run.assessment.urgency].action as string;
      const said = saidBy(ui['say.result'], phoneScript(run, speech));
      expect(said).to.equal(action);
    }
  });
});

describe('the problem that is read out', () => {
  const PROBLEMS: readonly (readonly [Answers, string])[] = [
    [people.emergency, 'New problem with peeing'],
    [people['same-day'], 'Back or leg pain that is getting worse'],
    [people.soon, 'A lump or swelling at the needle mark'],
    [people.routine, 'Back pain since the needle, or for more than 12 weeks'],
    [{ ...people.emergency, nerves: ['not-sure'] }, 'Legs, pee and poo: Not sure'],
    [{ ...people.emergency, nerves: ['not-sure', 'weak'] }, 'A leg newly weak or weaker'],
    [{ ...people.soon, symptoms: ['leg'], 'leg-site': ['calf'] }, 'A swollen, hot or tender calf'],
    // The sign that is a warning sign, not the one that may wait.
    [{ ...people.soon, 'leg-site': ['numb-old', 'calf'] }, 'A swollen, hot or tender calf'],
  ];

  it('is neither a risk, nor the needle, nor “none of these”, nor a whole question', () => {
    const names = [...RISKS, 'procedure'].flatMap((id) =>
      optionsOf(id).map((option) => shortOf(speech, { question: id, option })),
    );
    for (const run of [...runs, ...crowd]) {
      const problem = problemIn(run) ?? '';
      expect(names, problem).not.to.include(problem);
      expect(problem).not.to.match(/None of these|[?]/);
    }
  });

  it('is left out only where no rule rests on a clear sign, and no deciding one on an unclear', () => {
    for (const run of runs.filter((one) => problemIn(one) === undefined)) {
      expect(signsOf(run.assessment.rules).filter(isClear)).to.be.empty;
    }
  });

  for (const [person, problem] of PROBLEMS) {
    it(`is “${problem}”`, () => {
      expect(problemIn(runOf(person))).to.equal(problem);
    });
  }

  it('comes from a rule that gave the result, wherever one of them rests on a clear sign', () => {
    let clear = 0;
    for (const run of runs) {
      const because = decidingOf(run).flatMap((rule) => rule.because);
      const signs = because.filter(
        ({ question, option }) =>
          !['age', 'when', 'day', 'health', 'procedure', ...RISKS].includes(question) &&
          !BARE.includes(option),
      );
      if (!signs.length) continue;
      clear += 1;
      const names = because.map((reason) => shortOf(speech, reason));
      expect(names, run.assessment.rules[0]!.id).to.include(problemIn(run));
    }
    expect(clear).to.be.above(500);
  });

  it('is followed by the next clear sign behind the result, where that leaves out no risk', () => {
    const both = phoneScript(runOf({ ...people.emergency, nerves: ['weak', 'pee'] }), speech);
    expect(saidBy(ui['say.another'], both)).to.equal('A leg newly weak or weaker');
    const one = phoneScript(runOf({ ...people.emergency, nerves: ['pee'] }), speech);
    expect(saidBy(ui['say.another'], one)).to.equal(undefined);
    let said = 0;
    for (const run of [...runs, ...crowd]) {
      const lines = phoneScript(run, speech);
      const another = saidBy(ui['say.another'], lines);
      if (another === undefined) continue;
      said += 1;
      const clear = signsOf(decidingOf(run)).filter(isClear);
      expect(clear.map((sign) => shortOf(speech, sign))).to.include(another);
      expect(another).not.to.equal(saidBy(ui['say.problem'], lines));
      expect(saidBy(ui['say.risks-more'], lines)).to.equal(undefined);
    }
    expect(said).to.be.above(300);
  });

  it('is never a bare “not sure” without what it is about', () => {
    const topics = protocol.questions.map(({ id }) => aboutOf(speech, id, ''));
    for (const run of runs) {
      const problem = problemIn(run);
      if (!problem || !/^(Not sure|Prefer|None)|: (Not sure|Prefer|None)/.test(problem)) continue;
      expect(topics.some((topic) => problem.startsWith(topic))).to.equal(true);
    }
  });
});

describe('the risks that are read out', () => {
  const THINNER_AND_DEVICE = 'A blood thinner, Metal or a device in spine or head';

  it('are blood thinners first, then devices', () => {
    for (const run of [...crowd, runOf(atRisk)]) {
      expect(risksIn(phoneScript(run, speech))).to.match(new RegExp(`^${THINNER_AND_DEVICE}`));
    }
    expect(crowd.length).to.be.above(100);
  });

  it('are all named where they fit, and otherwise told to be more', () => {
    const few = phoneScript(
      runOf({ ...atRisk, health: ['diabetes', 'device'], 'blood-birth': ['aspirin', 'thinner'] }),
      speech,
    );
    const all = [THINNER_AND_DEVICE, 'Diabetes', 'Aspirin every day'];
    expect(saidBy(ui['say.risks'], few)!.split(', ').sort()).to.deep.equal(
      all.join(', ').split(', ').sort(),
    );
    expect(saidBy(ui['say.risks-more'], phoneScript(runOf(atRisk), speech))).to.be.a('string');
  });

  it('are as many as fit', () => {
    for (const run of [...crowd, runOf(atRisk)]) {
      const lines = phoneScript(run, speech);
      const heard = saidBy(ui['say.risks-more'], lines);
      const names = risksOf(run).map((risk) => shortOf(speech, risk));
      if (heard === undefined) {
        expect(risksIn(lines)).to.equal(names.join(', '));
        continue;
      }
      const count = names.findIndex((_, index) => names.slice(0, index).join(', ') === heard);
      expect(count, heard).to.be.at.least(2);
      expect(wordsIn([...lines, names[count]!]), heard).to.be.at.least(60);
    }
  });

  it('are to be named by heart where nobody was asked', () => {
    const lines = phoneScript(runOf(people.emergency), speech);
    expect(lines.at(-1)).to.equal(ui['say.extra']);
    expect(lines.at(-1)).to.match(/blood thinner.*shunt, pump/);
    for (const run of runs.filter(({ asked }) => !RISKS.some((id) => asked.includes(id)))) {
      expect(phoneScript(run, speech)).to.include(ui['say.extra']);
    }
  });

  it('are to be named by heart where only one of the two questions was asked', () => {
    for (const run of runs) {
      const both = RISKS.filter((id) => run.asked.includes(id)).length > 1;
      expect(phoneScript(run, speech).includes(ui['say.extra'])).to.equal(!both);
    }
  });

  it('are not spoken of where both questions were answered with none', () => {
    const { health = [], ...others } = atRisk;
    expect(health).not.to.be.empty;
    const run = runOf({ ...others, health: ['none'], 'blood-birth': ['none'] });
    const lines = phoneScript(run, speech);
    expect(risksIn(lines)).to.equal(undefined);
    expect(lines).not.to.include(ui['say.extra']);
  });
});

describe('the short name of an answer', () => {
  const named = protocol.questions
    .filter(({ id }) => !['age', 'when', 'day'].includes(id))
    .map(({ id }) => ({
      id,
      names: optionsOf(id).map((option) => shortOf(speech, { question: id, option })),
    }));

  it('says something alone: neither whose it is nor where, nor the beginning of a sentence', () => {
    for (const { id, names } of named) {
      for (const name of names) {
        const at = `${id}: ${name}`;
        expect(name, at).not.to.match(/\b(with|of|or|and|any (one|two) of|after|before)$/);
        expect(name, at).not.to.match(
          /^(Under|Over|Child under|One|After|First|Yes|No)\b(?! pee| wet)/,
        );
        expect(name, at).not.to.match(/[:{}]|[.,]$/);
        expect(name, at).to.match(/^\p{Lu}/u);
      }
    }
  });

  it('is no other answer’s to the same question', () => {
    for (const { id, names } of named) expect(new Set(names).size, id).to.equal(names.length);
  });

  it('is at most 14 words', () => {
    for (const { names } of named) {
      for (const name of names) expect(wordsIn([name]), name).to.be.at.most(14);
    }
  });
});
