/** The same answers, given on screen, lead to the same questions, rules and numbers in every language. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Run } from '../../src/handover/run.js';
import { addLanguage } from '../../src/i18n/index.js';
import { randomRuns, runOf } from '../handover/runs.js';
import { part, walk } from '../support/journey.js';
import { en, translations } from '../support/languages.js';
import { people } from '../support/people.js';
import { root } from './checker.js';

const LANGS = [en, ...translations];

/** One of each urgency, and people who answer at random, the same every time. */
const runs: readonly Run[] = [
  ...Object.values(people).map((person) => runOf(person)),
  ...randomRuns(8, 97),
];

async function seenIn(lang: string, { answers }: Run) {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const checker = document.createElement('lp-risk-checker');
  for (const [name, value] of Object.entries({
    region: 'GB-ENG',
    'team-name': 'Example Hospital, Ward 5',
    'team-phone': '020 7946 0001',
    'crisis-phone': '020 7946 0003',
  }))
    checker.setAttribute(name, value);
  place.append(checker);
  await checker.updateComplete;
  const asked: string[] = [];
  const options: string[] = [];
  const { urgency, rules } = await walk(checker, answers, (id) => {
    asked.push(id);
    for (const { value, parentElement } of root(checker).querySelectorAll('input')) {
      options.push(value);
      expect(parentElement!.innerText.trim(), `${lang} ${id} ${value}`).to.match(/\p{L}{2}/u);
    }
  });
  const card = part(checker, `card-${urgency}`)!;
  const counted = [...root(checker).querySelectorAll('section')].map((section) => [
    section.part.value,
    section.querySelectorAll(':scope > ul > li').length,
  ]);
  const links = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  place.remove();
  return { asked, options, urgency, rules, links, counted };
}

describe('the same answers in every language', () => {
  before(() => {
    translations.forEach(addLanguage);
  });

  for (const [at, run] of runs.entries())
    it(`give the same questions, urgency, rules and numbers: person ${at + 1}, ${run.assessment.urgency}`, async function () {
      this.timeout(30_000);
      const [ours, ...theirs] = await Promise.all(LANGS.map(({ lang }) => seenIn(lang, run)));
      expect(ours!.urgency).to.equal(run.assessment.urgency);
      for (const [index, seen] of theirs.entries())
        expect(seen, LANGS[index + 1]!.lang).to.deep.equal(ours);
    });
});
