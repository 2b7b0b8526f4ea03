import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { hash } from '../../src/protocol/index.js';
import { redFlags } from '../../src/protocol/red-flags.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { URGENCIES } from '../../src/triage/types.js';
import { part, walk } from '../support/journey.js';
import { all, hrefs, make, people } from './checker.js';

describe('lp-risk-checker: the result', () => {
  const sections = (checker: LpRiskChecker): string[] =>
    all(checker, '[part~="section"]').map(({ part: parts }) => parts.item(1)!.slice(8));

  for (const urgency of URGENCIES) {
    it(`has its parts in order for ${urgency}`, async () => {
      const checker = await make();
      await walk(checker, people[urgency]);
      const urgent = urgency === 'emergency' || urgency === 'same-day';
      expect(sections(checker)).to.deep.equal([
        ...(urgency === 'emergency' ? [] : ['net']),
        ...['why', 'say', 'sooner'],
        ...(urgent ? [] : ['meanwhile']),
        ...['answers', 'hand-over', 'limits', 'about'],
      ]);
      const first = part(checker, 'result')!.firstElementChild as HTMLElement;
      expect(first.part.value).to.equal(`card card-${urgency}`);
      const { prefix, action } = en.results[urgency];
      const title = first.firstElementChild!;
      expect(title.textContent.replace(/\s+/g, ' ')).to.contain(`${prefix}: ${action as string}`);
    });
  }

  it('gives the words of the answers that led to it', async () => {
    const checker = await make();
    const { rules } = await walk(checker, people.emergency);
    const why = part(checker, 'section-why')!.textContent;
    for (const { question, option } of rules.flatMap(({ because }) => because)) {
      const options = en.questions[question as 'nerves'].options as Record<string, string>;
      expect(why).to.contain(options[option]);
    }
  });

  it('gives an answer that says nothing alone with its question', async () => {
    const checker = await make();
    await walk(checker, { ...people.emergency, nerves: ['not-sure'] });
    const why = part(checker, 'section-why')!.textContent.replace(/\s+/g, ' ');
    expect(why).to.contain(`${en.questions.nerves.title as string} Not sure`);
    expect(why.match(/Not sure/g)).to.have.length(1);
  });

  it('shows the come-back list of the warning signs', async () => {
    const checker = await make();
    await walk(checker, people['self-care']);
    const shown = all(checker, '[part~="section-sooner"] > ul li').map(({ textContent }) =>
      textContent.trim(),
    );
    const signs = redFlags.filter(({ comeBack }) => comeBack);
    expect(shown).to.have.length(signs.length + 1);
    expect(signs.length).to.be.greaterThan(10);
    expect(shown).to.include(en.questions.sudden.options.thunderclap);
  });

  it('says in an emergency what not to do, and nothing about care at home', async () => {
    const checker = await make();
    await walk(checker, people.emergency);
    const text = part(checker, 'result')!.textContent;
    for (const step of en.results.emergency.steps) {
      expect(text).to.contain(typeof step === 'string' ? step : step.you);
    }
    expect(text).to.not.contain('paracetamol');
    expect(hrefs(checker)).to.deep.equal(['tel:999', 'tel:999']);
  });

  it('names versions and sources, and that nobody has signed it off', async () => {
    const checker = await make();
    const { rules, protocolVersion } = await walk(checker, people['same-day']);
    const about = part(checker, 'section-about')!;
    expect(about.textContent).to.contain(en.ui['common.unreviewed']);
    expect(about.textContent).to.contain(`rules ${protocolVersion} (hash ${hash})`);
    const why = part(checker, 'section-why')!;
    for (const { id, urgency, sources } of rules) {
      if (urgency !== 'same-day') continue;
      expect(why.textContent).to.contain(id);
      for (const source of sources) {
        expect(why.textContent).to.contain(en.sources[source as 'S01'].split(' | ')[0]);
      }
    }
    for (const link of why.querySelectorAll('a')) {
      expect(link.href).to.match(/^https?:/);
      expect(link.rel).to.contain('noopener');
    }
    expect(why.querySelectorAll('a').length).to.be.greaterThan(0);
  });

  it('offers every answer for a change', async () => {
    const checker = await make();
    let asked = 0;
    await walk(checker, people.soon, () => (asked += 1));
    expect(all(checker, '[part~="button-change"]')).to.have.length(asked);
  });

  it('tells a child’s parent what is for children', async () => {
    const checker = await make();
    await walk(checker, {
      ...people.soon,
      age: ['12-to-15'],
      child: ['none'],
      'child-back': ['none'],
    });
    const text = part(checker, 'section-meanwhile')!.textContent;
    expect(text).to.contain('aspirin under 18');
    expect(text).to.not.contain('drive');
  });

  it('says that it is about needles to whoever never had one', async () => {
    const checker = await make();
    await walk(checker, {
      ...people.routine,
      when: ['never'],
      'back-onset-late': ['stiff-mornings'],
    });
    const result = part(checker, 'result')!.textContent;
    expect(result).to.contain(en.ui['checker.never']);
    expect(part(checker, 'section-say')!.textContent).to.not.contain('lumbar puncture');
  });
});
