/** What is heard, and in which order, by those who do not see the page. */
import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { Voiced } from '../../src/content/types.js';
import { fill, say } from '../../src/i18n/index.js';
import { protocol } from '../../src/protocol/index.js';
import { URGENCIES } from '../../src/triage/types.js';
import { skipWithout } from '../support/engine.js';
import { press, tick, walk } from '../support/journey.js';
import { make, people, until } from './checker.js';
import { allOf, heard, lines, plain } from './spoken.js';
import { rootOf, states } from './states.js';

const { ui } = en;
const you = (words: Voiced): string => say(words, 'you');

const labelsOf = (id: 'age' | 'nerves'): string[] =>
  protocol.questions
    .find((question) => question.id === id)!
    .options.map((option) => you((en.questions[id].options as Record<string, Voiced>)[option.id]!));

const REGION = `region: ${ui['checker.title']}`;

/** What is heard before everything else on a screen that is not an emergency. */
const EMERGENCY_LINE = [REGION, `StaticText: ${ui['checker.in-emergency']}`, 'link: Call 999'];

const stage = (number: number, which: 'about' | 'signs', title: Voiced): string =>
  `heading: ${fill(ui[`checker.stage-${which}`], { number: `${number}` })}. ${you(title)}`;

/** What is heard after the answers. */
const MOVES = [
  'status: ',
  ...(['continue', 'back', 'restart'] as const).map((name) => `button: ${ui[`checker.${name}`]}`),
];

describe('what is heard', () => {
  before(function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
  });

  it('on the start: the emergency number, what this is, and whom it is about', async () => {
    await make();
    expect(lines(await heard())).to.deep.equal([
      ...EMERGENCY_LINE,
      `heading: ${ui['checker.title']}`,
      `StaticText: ${ui['checker.what']}`,
      `StaticText: ${ui['checker.needles']}`,
      `StaticText: ${ui['checker.private']}`,
      `StaticText: ${ui['checker.disclaimer']}`,
      `StaticText: ${ui['checker.who']}`,
      `button: ${ui['checker.start-you']}`,
      `button: ${ui['checker.start-person']}`,
      `button: ${ui['checker.start-child']}`,
    ]);
  });

  it('on a question with one answer: which it is, its hint, and each answer once', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    const { title, hint } = en.questions.age;
    const nodes = await heard();
    const labels = labelsOf('age');
    expect(lines(nodes)).to.include.members([`StaticText: ${ui['checker.one']}`]);
    expect(lines(nodes.filter(({ role }) => role !== 'StaticText'))).to.deep.equal([
      REGION,
      EMERGENCY_LINE[2],
      stage(1, 'about', title),
      ...labels.map((label) => `radio: ${label}`),
      ...MOVES,
    ]);
    expect(allOf(nodes, 'heading')[0]!.focused).to.equal(true);
    if (hint) expect(lines(nodes)).to.include(`StaticText: ${you(hint)}`);
  });

  it('on a question with many: the same, with each label whole', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const { title, help } = en.questions.nerves;
    const nodes = await heard();
    expect(lines(nodes.filter(({ role }) => role !== 'StaticText'))).to.deep.equal([
      REGION,
      EMERGENCY_LINE[2],
      stage(2, 'signs', title),
      `DisclosureTriangle: ${help!.title}`,
      ...labelsOf('nerves').map((label) => `checkbox: ${label}`),
      ...MOVES,
    ]);
  });

  it('when an answer clears others: what happened, and on the next screen no more of it', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    await tick(checker, ['pee', 'none']);
    const [status] = allOf(await heard(), 'status');
    expect(status!.live).to.equal('polite');
    expect(rootOf(checker).querySelector('[role="status"]')!.textContent).to.equal(
      ui['checker.others-cleared'],
    );
    await press(checker, 'continue');
    expect(rootOf(checker).querySelector('[role="status"]')!.textContent).to.equal('');
  });

  it('when an answer is missing: the summary first, then the error at the question', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await press(checker, 'continue');
    const nodes = await heard();
    expect(lines(nodes).slice(0, 7)).to.deep.equal([
      ...EMERGENCY_LINE,
      'alert: ',
      `heading: ${ui['checker.error-title']}`,
      `link: ${ui['checker.error']}`,
      stage(1, 'about', en.questions.age.title),
    ]);
    expect(allOf(nodes, 'alert')[0]!.focused).to.equal(true);
    const texts = lines(nodes);
    const at = texts.indexOf(`StaticText: ${ui['checker.error-label']}`);
    expect(texts[at + 1]).to.equal(`StaticText: ${ui['checker.error']}`);
    expect(at).to.be.lessThan(texts.findIndex((text) => text.startsWith('radio')));
  });

  for (const urgency of URGENCIES) {
    it(`with ${urgency}: how soon, what to do, and which answer each button changes`, async () => {
      const checker = await make();
      await walk(checker, people[urgency]);
      const nodes = await heard();
      const { prefix, action } = en.results[urgency];
      const start = [`heading: ${prefix}: ${you(action)}`];
      expect(lines(nodes).slice(0, 4)).to.deep.equal(
        urgency === 'emergency'
          ? [
              REGION,
              ...start,
              'link: Call 999',
              `StaticText: ${you(en.results.emergency.steps[0]!)}`,
            ]
          : [...EMERGENCY_LINE, ...start],
      );
      const [first] = allOf(nodes, 'heading');
      expect(first!.focused).to.equal(true);
      const buttons = lines(allOf(nodes, 'button'));
      const mark = `button: ${plain(fill(ui['checker.change-of'], { question: '' }))}`;
      const changes = buttons.filter((text) => text.startsWith(mark));
      expect(changes.length).to.be.greaterThan(1);
      expect(new Set(changes).size).to.equal(changes.length);
      for (const change of changes) expect(change.length).to.be.greaterThan(mark.length + 5);
      const others = buttons.filter((text) => !text.startsWith(mark));
      const share = 'share' in navigator ? [ui['hand.share']] : [];
      expect(others).to.deep.equal(
        [
          ...(urgency === 'emergency' ? [] : [ui['net.remind']]),
          ...[ui['hand.copy'], ...share, ui['hand.save'], ui['hand.fhir'], ui['hand.print']],
          ...[ui['checker.worse'], ui['checker.leave']],
        ].map((words) => `button: ${words}`),
      );
      const live = nodes.filter(({ live: one }) => one);
      expect(lines(live)).to.deep.equal(['status: ']);
    });
  }

  it('from the FAQ: the number, the way to the emergency signs, and what is open', async () => {
    const faq = await fixture<HTMLElement>(html`<lp-faq region="GB-ENG"></lp-faq>`);
    faq.querySelector<HTMLDetailsElement>('#lp-faq-sleep')!.open = true;
    const nodes = await heard();
    expect(lines(nodes).slice(0, 3)).to.deep.equal([
      `StaticText: ${ui['faq.emergency']}`,
      'link: Call 999',
      `link: ${ui['faq.emergency-link']}`,
    ]);
    const entries = allOf(nodes, 'DisclosureTriangle').filter(({ name }) =>
      en.faq.some(({ question }) => question === name),
    );
    expect(entries.map(({ name }) => name)).to.deep.equal(en.faq.map(({ question }) => question));
    for (const { name, expanded } of entries)
      expect(expanded, name).to.equal(name === en.faq.find(({ id }) => id === 'sleep')!.question);
    expect(allOf(nodes, 'heading').map(({ name }) => name)).to.deep.equal(Object.values(en.topics));
  });

  it('from the warning signs: each card by how soon, the number after the first', async () => {
    await fixture(html`<lp-red-flags region="GB-ENG"></lp-red-flags>`);
    const nodes = await heard();
    const titles = allOf(nodes, 'heading').filter(({ level }) => level === 2);
    expect(lines(titles)).to.deep.equal(
      (['emergency', 'same-day', 'soon'] as const).map((urgency) => {
        const { prefix, action } = en.results[urgency];
        return `heading: ${prefix}: ${you(action)}`;
      }),
    );
    expect(lines(nodes)[1]).to.equal('link: Call 999');
  });
});

describe('in every state', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`nothing is announced twice, and the numbers are there: ${name}`, async () => {
      const element = await state({ into: await fixture(html`<div></div>`) });
      const root = rootOf(element);
      const loud = [...root.querySelectorAll('[role="alert"], [role="status"], [aria-live]')]
        .filter(({ textContent }) => textContent.trim())
        .map((region) => region.getAttribute('part'));
      expect(loud).to.deep.equal(name.startsWith('the error summary') ? ['error-summary'] : []);
      const numbers = [...root.querySelectorAll('a')].filter((link) => link.checkVisibility());
      const called = numbers.map((link) => link.getAttribute('href'));
      expect(called).to.include('tel:02079460002').and.include('tel:999');
      for (const link of numbers) expect(link.textContent.trim()).to.not.equal('');
    });
  }
});
