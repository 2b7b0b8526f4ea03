import { expect } from '@open-wc/testing';
import { faq } from '../../src/content/en/faq/index.js';
import { topics } from '../../src/content/en/topics.js';
import type { FaqEntry } from '../../src/content/types.js';
import { sources } from '../../src/content/sources.js';
import { corrections } from './corrections.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();

const answerOf = (entry: FaqEntry): string => [...entry.answer.flat(), entry.help].join(' ');
const textOf = (entry: FaqEntry): string => `${entry.question} ${answerOf(entry)}`;
const byId = new Map<string, FaqEntry>(faq.map((entry) => [entry.id, entry]));

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
    expect(faq[1]?.id).to.equal('emergency-signs');
    expect(faq.filter(({ keep }) => keep)).to.deep.equal([faq[1]]);
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
    for (const { id, sources: cited } of faq) {
      expect(cited, id).to.not.be.empty;
      expect(new Set(cited).size, id).to.equal(cited.length);
      for (const source of cited) {
        expect(sources, id).to.have.property(source);
        expect(evidence, `${id}: ${source}`).to.match(
          new RegExp(`^\\| ${source} \\|.*verified`, 'm'),
        );
      }
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

  it('gives rates as "in 100", never as a percentage, and none among emergency signs', () => {
    for (const entry of faq) expect(textOf(entry), entry.id).to.not.match(/%|per ?cent/i);
    expect(answerOf(byId.get('emergency-signs')!)).to.not.match(/\d in \d/);
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
  const points = [...evidence.matchAll(/^\| (A\d\d) \|/gm)].map(([, point]) => point!);

  it('is listed in the evidence and answered, every point', () => {
    expect(points).to.have.length(34);
    expect(Object.keys(corrections)).to.deep.equal(points);
  });

  for (const [point, entries] of Object.entries(corrections)) {
    it(`${point} is put right in the entries named for it`, () => {
      expect(entries).to.not.be.empty;
      for (const [id, words] of Object.entries(entries)) {
        expect(byId.get(id) && answerOf(byId.get(id)!), `${point}: ${id}`).to.include(words);
      }
    });
  }
});
