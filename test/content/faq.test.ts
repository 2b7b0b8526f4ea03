import { expect } from '@open-wc/testing';
import { faq } from '../../src/content/en/faq/index.js';
import { topics } from '../../src/content/en/topics.js';
import type { FaqEntry } from '../../src/content/types.js';
import { sources } from '../../src/content/sources.js';
import { corrections } from './corrections.js';
import { publishedIds } from './faq-published-ids.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();

const answerOf = (entry: FaqEntry): string => [...entry.answer.flat(), entry.help].join(' ');
const textOf = (entry: FaqEntry): string => `${entry.question} ${answerOf(entry)}`;
const byId = new Map<string, FaqEntry>(faq.map((entry) => [entry.id, entry]));

/** The cells of each row of a table of the evidence whose id matches, without marks of emphasis. */
const rowsOf = (id: RegExp): readonly (readonly string[])[] =>
  evidence
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('**', '').trim()),
    )
    .filter(([first]) => id.test(first!));

/** Rows of section 1: a guideline has its authors between title and year, a study has not. */
const cited = new Map(
  rowsOf(/^[SK]\d+$/)
    .filter((cells) => cells.length >= 5)
    .map((cells) => {
      const [id, title] = cells;
      return [id!, { title: title!, year: cells.at(-3)!, status: cells.at(-1)! }] as const;
    }),
);

/** A number of people among a number of people. */
const RATE = /\b[\d.,]+ (in|of) [\d,]+\b/;
const ORIGIN = /\b(stud(y|ies)|trials?|count|leaflet|review|report)\b/;

/** Avoided in the wording guidance (4.11, 4.12), or read as a promise that nobody can keep. */
const AVOIDED = [
  'urinary retention',
  'incontinen\\w*',
  'saddle',
  'para?esthesia',
  'photophobia',
  'red flags?',
  'rul(e|ed|es|ing) out',
  'just',
  'only',
  'simply',
  'merely',
  '(don.t|do not|no need to) (worry|panic)',
  'nothing (serious|to worry)',
  'perfectly',
  'completely safe',
  'harmless',
  'reassur\\w*',
  'you (probably|likely|may|might) have (a|an) (clot|haematoma|hematoma|abscess|infection|leak)',
];

/** Spelt differently in Britain and America, or understood in one of them alone. */
const ONE_SIDE_OF_THE_OCEAN =
  'colou?rs?|cent(re|er)s?|ana?esth\\w+|ha?ematoma\\w*|tumou?rs?|diarrho?ea|pa?ediatric\\w*|fa?eces|o?edema|gp|jab|poop|stools?';

describe('the FAQ', () => {
  it('starts with back pain months later, then says what an emergency is', () => {
    expect(faq[0]?.question).to.equal(
      'Why does my back still hurt months after a lumbar puncture?',
    );
    const [first, second, ...rest] = Object.keys(topics);
    expect([first, second]).to.deep.equal(['back-months', 'emergency']);
    const signs = faq.find(({ topic }) => topic === 'emergency');
    expect(signs?.id).to.equal('emergency-signs');
    expect(faq.filter(({ keep }) => keep)).to.deep.equal([signs]);
    expect(rest).to.not.be.empty;
  });

  it('has 42 entries or more, and more than one on back pain months later', () => {
    expect(faq.length).to.be.at.least(42);
    expect(faq.filter(({ topic }) => topic === 'back-months').length).to.be.at.least(4);
  });

  it('keeps every id that was published', () => {
    expect([...byId.keys()]).to.include.members([...publishedIds]);
    expect(publishedIds, 'a new id is published too').to.have.length(faq.length);
  });

  it('asks about each thing that people want to do again', () => {
    const asked = faq.filter(({ topic }) => topic === 'doing-things');
    for (const thing of ['work', 'drive', 'sport', 'fly', 'bath', 'shower', 'sex', 'lift']) {
      const about = asked.filter(({ question }) => new RegExp(`\\b${thing}\\b`).test(question));
      expect(about, thing).to.have.length(1);
      expect(answerOf(about[0]!), thing).to.include('We found no good studies on');
      const list = about[0]!.answer.findIndex((block) => /can ask:$/.test(block.toString()));
      expect(about[0]!.answer[list + 1], thing).to.be.an('array');
      expect(about[0]!.answer[list + 1]!.toString(), thing).to.match(/\?/);
    }
  });

  it('has one entry for each id, with ids that fit into a link', () => {
    expect(byId.size).to.equal(faq.length);
    for (const id of byId.keys()) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('asks no question twice', () => {
    expect(new Set(faq.map(({ question }) => question)).size).to.equal(faq.length);
    for (const { question } of faq) expect(question).to.match(/\?$/);
  });

  it('keeps the entries of a topic together, in the order of the topics', () => {
    const order = faq
      .map(({ topic }) => topic)
      .filter((topic, index, all) => topic !== all[index - 1]);
    expect(order).to.deep.equal(Object.keys(topics));
  });

  it('answers in the first block with one sentence', () => {
    for (const { id, answer } of faq) {
      expect(answer[0], id).to.be.a('string');
      expect(answer[0], id).to.match(/^[^.?!]+\.$/);
    }
  });

  it('cites for every entry sources that were read', () => {
    for (const { id, sources: ids } of faq) {
      expect(ids, id).to.not.be.empty;
      expect(new Set(ids).size, id).to.equal(ids.length);
      for (const source of ids) {
        expect(sources, id).to.have.property(source);
        expect(cited.get(source)?.status, `${id}: ${source}`).to.include('verified');
      }
    }
  });

  it('names each source with the title and the year of the evidence', () => {
    expect(cited.size).to.be.above(100);
    for (const source of new Set(faq.flatMap((entry) => entry.sources))) {
      const { title, year } = cited.get(source)!;
      const [named, when = ''] = sources[source].split(' | ');
      expect(title, source).to.not.be.empty;
      expect(named!.startsWith(title), `${source}: ${named}`).to.equal(true);
      expect(when.trim(), source).to.equal(year === 'current' ? '' : year);
    }
  });

  it('says in every entry how soon to get help', () => {
    for (const { id, help } of faq) {
      expect(help, id).to.match(/emergency|today|at once|now/i);
    }
  });

  for (const avoided of AVOIDED) {
    it(`does not say "${avoided}"`, () => {
      for (const entry of faq) {
        expect(textOf(entry), entry.id).to.not.match(new RegExp(`\\b(${avoided})\\b`, 'i'));
      }
    });
  }

  it('is one English for Britain and America', () => {
    for (const entry of faq) {
      const text = textOf(entry);
      expect(text, entry.id).to.not.match(new RegExp(`\\b(${ONE_SIDE_OF_THE_OCEAN})\\b`, 'i'));
      expect(text.replaceAll('emergency department (A&E, ER)', ''), entry.id).to.not.match(
        /A&E|\bER\b|emergency (room|department)/,
      );
      expect(text.match(/paracetamol/gi) ?? [], entry.id).to.have.length(
        text.match(/paracetamol \(acetaminophen\)/gi)?.length ?? 0,
      );
    }
  });

  it('names a temperature in both scales at its first mention', () => {
    for (const entry of faq) {
      const text = textOf(entry);
      const [first] = text.match(/\d+(\.\d)? °C.{0,12}/) ?? [];
      if (first) expect(first, entry.id).to.match(/^(38 °C,? \(?100\.4 °F|37\.5 °C \(99\.5 °F)/);
    }
  });

  it('gives no telephone number and no dose', () => {
    for (const entry of faq) {
      const text = textOf(entry);
      expect(text, entry.id).to.not.match(/(?<![\d,])(111|112|911|999|988|000)\b|\+\d{2}/);
      expect(text, entry.id).to.not.match(/\d ?(mg|g|ml|tablets?)\b/);
    }
  });

  it('gives rates as "in 100", never as a percentage, and says where each comes from', () => {
    let rates = 0;
    for (const entry of faq) {
      expect(textOf(entry), entry.id).to.not.match(/%|per ?cent|\b(half|third|quarter) of\b/i);
      for (const block of entry.answer.flat()) {
        let before = '';
        for (const sentence of block.split(/(?<=[.?!]) /)) {
          before += sentence.replaceAll('no good studies', '');
          if (!RATE.test(sentence)) continue;
          rates += 1;
          expect(before, entry.id).to.match(ORIGIN);
        }
      }
    }
    expect(rates).to.be.above(10);
  });

  it('gives no rate with an emergency, nor in what says when to get help', () => {
    for (const entry of faq) {
      const all = entry.topic === 'emergency' ? answerOf(entry) : entry.help;
      expect(all, entry.id).to.not.match(RATE);
      for (const sentence of answerOf(entry).match(/[^.?!]*emergency[^.?!]*/gi) ?? [])
        expect(sentence, entry.id).to.not.match(RATE);
    }
  });

  it('gives a word in brackets once', () => {
    for (const entry of faq) {
      const words = textOf(entry)
        .match(/\([^)]+\)/g)
        ?.filter((word) => !/acetaminophen|now or ever|A&E|°F/.test(word));
      expect(new Set(words).size, entry.id).to.equal(words?.length ?? 0);
    }
  });

  it('advises nobody to stop or restart a medicine', () => {
    for (const entry of faq) {
      for (const sentence of answerOf(entry).match(/[^.:]*\b(stop|restart)\b[^.:]*/gi) ?? []) {
        expect(sentence, entry.id).to.match(/do not/i);
      }
    }
  });
});

describe('what usual articles get wrong', () => {
  const rows = rowsOf(/^A\d\d$/);

  it('is a row of the evidence each, with a claim, a verdict, its reason and what to say', () => {
    expect(rows).to.have.length(34);
    for (const cells of rows) {
      expect(cells, cells[0]).to.have.length(5);
      for (const cell of cells.slice(1)) expect(cell, cells[0]).to.not.be.empty;
    }
    expect(Object.keys(corrections)).to.deep.equal(rows.map(([point]) => point));
  });

  for (const [point, claim, , reason] of rows) {
    const { says, never } = corrections[point!] ?? { says: {} };
    const answers = Object.entries(says).map(([id, words]) => ({ id, words, entry: byId.get(id) }));

    it(`${point} is put right in the entries named for it`, () => {
      expect(answers, point).to.not.be.empty;
      for (const { id, words, entry } of answers) {
        expect(entry, `${point}: ${id}`).to.not.equal(undefined);
        expect(words, `${point}: ${id}`).to.not.be.empty;
        for (const phrase of words) expect(answerOf(entry!), `${point}: ${id}`).to.include(phrase);
      }
    });

    it(`${point} is put right with a source of its row`, () => {
      const read = [...reason!.matchAll(/\[V:(S\d+)\]/g)].map(([, source]) => source);
      // A03 and A34 name none.
      if (!read.length) return expect(point).to.be.oneOf(['A03', 'A34']);
      const given = answers.flatMap(({ entry }) => [...(entry?.sources ?? [])]);
      expect(
        given.filter((source) => read.includes(source)),
        `${point}: ${read.join(' ')}`,
      ).to.not.be.empty;
    });

    if (never)
      it(`${point} is not said in any entry: ${never}`, () => {
        const wrong = new RegExp(never, 'i');
        expect(claim!.replaceAll(/["*]/g, ''), `${point}: the claim`).to.match(wrong);
        for (const entry of faq) expect(textOf(entry), entry.id).to.not.match(wrong);
      });
  }
});
