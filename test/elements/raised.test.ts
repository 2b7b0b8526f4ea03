import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { say } from '../../src/i18n/index.js';
import { listen } from '../support/console.js';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { all, change, people, until } from './checker.js';

let pages = 0;

/** A page with the settings of a hospital, and elements that go by them. */
async function page(raise: Record<string, string>, inside: unknown): Promise<HTMLElement> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `hospital-${(pages += 1)}`;
  block.textContent = JSON.stringify({ raise });
  return fixture(
    html`<div>
      ${block}<lp-settings settings=${block.id} region="GB-ENG">${inside}</lp-settings>
    </div>`,
  );
}

async function checkerWith(raise: Record<string, string>): Promise<LpRiskChecker> {
  const around = await page(raise, html`<lp-risk-checker></lp-risk-checker>`);
  const checker = around.querySelector('lp-risk-checker')!;
  await checker.updateComplete;
  return checker;
}

/** Other settings from now on. */
async function settle(checker: LpRiskChecker, raise: Record<string, string>): Promise<void> {
  const settings = checker.closest('lp-settings')!;
  document.getElementById(settings.getAttribute('settings')!)!.textContent = JSON.stringify({
    raise,
  });
  settings.settingsChanged();
  await checker.updateComplete;
}

const textOf = (checker: LpRiskChecker, name: string): string =>
  part(checker, name)!.textContent.replace(/\s+/g, ' ');

/** The urgency whose card shows a sign. */
function cardOf(root: ParentNode, sign: string): string | undefined {
  const cards = [...root.querySelectorAll('.lp-card')];
  const found = cards.filter((card) =>
    [...card.querySelectorAll('li')].some((item) => item.textContent === sign),
  );
  expect(found, sign).to.have.length(1);
  return [...found[0]!.classList].find((name) => /^lp-(emergency|same-day|soon)$/.test(name));
}

const LUMP = say(en.questions['leg-site'].options.lump, 'you');
const NIGHT = say(en.questions['back-now'].options.night, 'you');

describe('a row that a hospital raised', () => {
  it('decides, and the result says whose change that is', async () => {
    const checker = await checkerWith({ 'RF-H01': 'same-day' });
    const { urgency } = await walk(checker, people['self-care']);
    expect(urgency).to.equal('same-day');
    expect(part(checker, 'card-same-day') === null).to.equal(false);
    const said = 'This hospital raised: RF-H01.';
    expect(textOf(checker, 'section-about')).to.include(said);
    expect(textOf(checker, 'section-hand-over')).to.include(said);
    expect(textOf(checker, 'section-net')).to.include('Has nobody answered by');
  });

  it('says nothing of the kind where nothing was raised', async () => {
    const checker = await checkerWith({});
    await walk(checker, people['self-care']);
    expect(part(checker, 'result')!.textContent).to.not.include('This hospital raised');
  });

  it('leaves out the note that puts off, and what can be done at home', async () => {
    const usual = say(en.notes['RF-H01'], 'you');
    const before = await checkerWith({});
    await walk(before, people['self-care']);
    expect(part(before, 'card-self-care')!.textContent).to.include(usual);
    expect(part(before, 'section-meanwhile') === null).to.equal(false);
    const after = await checkerWith({ 'RF-H01': 'same-day' });
    await walk(after, people['self-care']);
    expect(part(after, 'result')!.textContent).to.not.include(usual);
    expect(part(after, 'section-meanwhile') === null).to.equal(true);
  });

  it('ends the questions where it became an emergency', async () => {
    const checker = await checkerWith({ 'RF-T05': 'emergency' });
    await until(checker, 'soon', 'leg-site');
    await tick(checker, ['pain']);
    await press(checker, 'continue');
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
    expect(part(checker, 'card-emergency') === null).to.equal(false);
  });

  it('stands among what needs help sooner', async () => {
    const checker = await checkerWith({ 'RF-T06': 'emergency' });
    await walk(checker, people['self-care']);
    const groups = all(checker, '[part~="section-sooner"] details');
    const [first] = groups;
    expect(first!.querySelector('summary')!.textContent).to.equal(en.ui['sooner.emergency']);
    expect(first!.textContent).to.include(LUMP);
    for (const group of groups.slice(1)) expect(group.textContent).to.not.include(LUMP);
  });
});

describe('raising that changes nothing', () => {
  for (const [raise, named] of [
    [{ 'RF-T05': 'soon' }, 'RF-T05'],
    [{ 'RF-E01': 'self-care' }, 'RF-E01'],
    [{ 'RF-X01': 'emergency' }, 'RF-X01'],
    [{ 'RF-D99': 'emergency' }, 'RF-D99'],
    [{ 'RF-T05': 'never' }, 'RF-T05'],
  ] as [Record<string, string>, string][])
    it(`is named to the webmaster and ignored: ${JSON.stringify(raise)}`, async () => {
      const heard: unknown[] = [];
      const onError = ({ detail }: Event & { detail?: { code: string } }) =>
        heard.push(detail?.code);
      document.addEventListener('lp-error', onError);
      const told = listen();
      const checker = await checkerWith(raise);
      told.stop();
      document.removeEventListener('lp-error', onError);
      expect(told.warnings.join('\n')).to.match(new RegExp(`raise\\W+${named}`));
      expect(heard).to.include('settings');
      expect((await walk(checker, people.soon)).urgency).to.equal('soon');
      expect(textOf(checker, 'section-about')).to.not.include('raised');
    });
});

describe('signs whose row a hospital raised', () => {
  it('show on the card of their urgency now, and the others where they were', async () => {
    const around = await page(
      { 'RF-T06': 'same-day', 'RF-T03': 'emergency' },
      html`<lp-red-flags></lp-red-flags><lp-risk-checker mode="list"></lp-risk-checker>`,
    );
    const flags = around.querySelector<LpRedFlags>('lp-red-flags')!;
    const list = around.querySelector('lp-risk-checker')!;
    await Promise.all([flags.updateComplete, list.updateComplete]);
    for (const root of [flags, list.shadowRoot!]) {
      expect(cardOf(root, LUMP)).to.equal('lp-same-day');
      expect(cardOf(root, NIGHT)).to.equal('lp-emergency');
      expect(cardOf(root, say(en.questions['back-now'].options.cough, 'you'))).to.equal('lp-soon');
    }
  });

  it('are not lost to a list that shows the urgency that they had', async () => {
    const inside = html`<lp-red-flags level="soon"></lp-red-flags>`;
    const around = await page({ 'RF-T06': 'same-day' }, inside);
    const flags = around.querySelector<LpRedFlags>('lp-red-flags')!;
    await flags.updateComplete;
    expect(cardOf(flags, LUMP)).to.equal('lp-same-day');
    expect(cardOf(flags, NIGHT)).to.equal('lp-soon');
  });

  it('leave no card without a sign', async () => {
    const soon = ['T03', 'T04', 'T05', 'T06', 'T09', 'T13'];
    const raise = Object.fromEntries(soon.map((row) => [`RF-${row}`, 'emergency']));
    const around = await page(raise, html`<lp-red-flags></lp-red-flags>`);
    const flags = around.querySelector<LpRedFlags>('lp-red-flags')!;
    await flags.updateComplete;
    expect(flags.querySelectorAll('.lp-card.lp-soon')).to.have.length(0);
    expect(cardOf(flags, LUMP)).to.equal('lp-emergency');
  });
});

describe('settings that change while somebody is on the way', () => {
  it('raise a result on screen', async () => {
    const checker = await checkerWith({});
    await walk(checker, people['self-care']);
    await settle(checker, { 'RF-H01': 'emergency' });
    expect(part(checker, 'card-emergency') === null).to.equal(false);
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
  });

  it('never lower one: not when they are taken back, nor when the element is moved', async () => {
    const checker = await checkerWith({ 'RF-H01': 'same-day' });
    await walk(checker, people['self-care']);
    await settle(checker, {});
    expect(part(checker, 'card-same-day') === null).to.equal(false);
    const home = checker.parentElement!;
    checker.remove();
    home.after(checker);
    await checker.updateComplete;
    expect(part(checker, 'card-same-day') === null).to.equal(false);
    await change(checker, 'when');
    await press(checker, 'continue');
    expect(checker.getAssessment()!.urgency).to.equal('same-day');
  });

  it('are those of the page again for whoever comes next', async () => {
    const checker = await checkerWith({ 'RF-H01': 'same-day' });
    await walk(checker, people['self-care']);
    await settle(checker, {});
    await press(checker, 'restart');
    expect((await walk(checker, people['self-care'])).urgency).to.equal('self-care');
  });

  it('give the result at once where an answer became an emergency', async () => {
    const checker = await checkerWith({});
    await until(checker, 'soon', 'health');
    await press(checker, 'back');
    expect(questionOn(checker)).to.equal('symptoms');
    await tick(checker, ['site', 'cold']);
    await press(checker, 'continue');
    expect(questionOn(checker)).to.equal('health');
    await settle(checker, { 'RF-D02': 'emergency' });
    expect(questionOn(checker)).to.equal(null);
    expect(part(checker, 'card-emergency') === null).to.equal(false);
  });

  it('keep a result on screen whose rules would now ask more, and ask it after a change', async () => {
    const checker = await checkerWith({});
    const symptoms = ['back', 'other'];
    const { urgency } = await walk(checker, { ...people['same-day'], symptoms }, (id) => {
      expect(id).to.not.equal('other');
    });
    expect(urgency).to.equal('same-day');
    await settle(checker, { 'RF-D24': 'emergency' });
    expect(part(checker, 'card-same-day') === null).to.equal(false);
    expect(textOf(checker, 'section-answers')).to.include(say(en.questions.health.title, 'you'));
    await change(checker, 'health');
    await press(checker, 'continue');
    expect(questionOn(checker)).to.equal('other');
    await tick(checker, ['crisis']);
    await press(checker, 'continue');
    expect(part(checker, 'card-emergency') === null).to.equal(false);
  });
});
