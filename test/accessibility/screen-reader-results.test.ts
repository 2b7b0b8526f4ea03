/** What a screen reader says of a result, phrase by phrase. */
import { expect, fixture, html } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { URGENCIES, type Urgency } from '../../src/triage/types.js';
import { change, make, people } from '../elements/checker.js';
import { printWith, putBack, replace, told, until, withResult } from '../elements/hand-over.js';
import { allOf, heard, plain } from '../elements/spoken.js';
import { DAY } from '../elements/idle.js';
import { states } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { press, tick, walk } from '../support/journey.js';
import { announced, inOrder, readAll } from './listening.js';

const TITLES: Readonly<Record<Urgency, string>> = {
  emergency: 'heading, Immediate action required: Get emergency help now, level 2',
  'same-day': 'heading, Urgent advice: Speak to a clinician today, level 2',
  soon: 'heading, Advice for the next days: See a clinician within 2 to 3 days, level 2',
  routine: 'heading, Non-urgent advice: Book an ordinary appointment, level 2',
  'self-care': 'heading, Self-care advice: Look after this at home for now, level 2',
};

const REGION = 'region, Check symptoms after a lumbar puncture';

describe('lp-risk-checker: screen reader', () => {
  afterEach(putBack);

  it('A result is said by itself, how soon help is needed before anything else', async () => {
    for (const urgency of URGENCIES) {
      const checker = await make();
      const said = await announced(checker, () => walk(checker, people[urgency]));
      expect(said.at(-1)).to.equal(TITLES[urgency]);
      expect(said.at(-2), urgency).to.match(/^heading, Question \d+: /);
      checker.remove();
    }
  });

  it('An emergency is read with its number next, and nothing before either', async () => {
    const said = await readAll(await withResult('emergency'));
    expect(said.slice(0, 6)).to.deep.equal([
      REGION,
      TITLES.emergency,
      'Immediate action required:',
      'Get emergency help now',
      'link, Call 999',
      'list',
    ]);
  });

  it('Any other result is read after the emergency number, with whom to call next', async () => {
    for (const [urgency, next] of [
      ['same-day', 'Call in this order'],
      ['soon', 'Ask the family doctor (GP) or the team that did the needle for an appointment.'],
      [
        'routine',
        'With the family doctor (GP) or the team that did the needle, in the next 1 to 2 weeks.',
      ],
      ['self-care', 'A pharmacist can help with questions about medicines.'],
    ] as const) {
      const checker = await withResult(urgency);
      const said = await readAll(checker);
      expect(said.slice(0, 4), urgency).to.deep.equal([
        REGION,
        'Emergency:',
        'link, Call 999',
        TITLES[urgency],
      ]);
      // After the two parts of its heading, and where a list begins.
      expect(said.slice(6, 9), urgency).to.include(next);
      checker.remove();
    }
  });

  it('The order of calls says the place of each in it', async () => {
    inOrder(await readAll(await withResult('same-day')), [
      'Call in this order',
      'listitem, level 1, position 1, set size 3',
      'The team that did the needle',
      'listitem, level 1, position 2, set size 3',
      'The health advice line',
      'link, Call 111',
      'listitem, level 1, position 3, set size 3',
      'Go to an emergency department (A&E, ER) if nobody answers within 2 hours',
    ]);
  });

  it('The come-back list says how long it is, ends with worry, and the number follows', async () => {
    inOrder(await readAll(await withResult('self-care')), [
      'heading, Get emergency help if any of this begins, level 3',
      'list',
      'listitem, level 1, position 1, set size 14',
      'New problem with peeing: cannot go, start or feel it, leaking',
      'listitem, level 1, position 2, set size 14',
      'New problem with poo: cannot hold or feel it',
      'listitem, level 1, position 13, set size 14',
      'A fit, a faint, or newly very drowsy: hard to wake or to keep awake',
      'listitem, level 1, position 14, set size 14',
      'Anyone is very worried',
      'link, Call 999',
      'More emergency signs',
    ]);
  });

  it('The parts of a result are headings, in the order of a phone call', async () => {
    const said = await readAll(await withResult('same-day'));
    expect(said.filter((phrase) => phrase.endsWith('level 3'))).to.deep.equal([
      'heading, Do not wait longer than this, level 3',
      'heading, Why, level 3',
      'heading, What to say when you call, level 3',
      'heading, Get emergency help if any of this begins, level 3',
      'heading, Your answers, level 3',
      'heading, For the clinician, level 3',
      'heading, What this checker cannot tell, level 3',
      'heading, About this advice, level 3',
    ]);
  });

  it('What is handed to a clinician is read beneath headings of its own, the answers when they are opened', async () => {
    const checker = await withResult('emergency');
    const parts = [
      'heading, For the clinician, level 3',
      'Show this to whoever helps. It leaves this page only if you press a button.',
      'heading, Situation, level 4',
      'heading, Background, level 4',
      'heading, Assessment (symptom checker after lumbar puncture), level 4',
      'Immediate action required. RF-E01, RF-E05.',
      'heading, Recommendation, level 4',
      'Get emergency help now.',
      'Answers',
      'button, Copy',
      'button, Save as text',
      'button, Save for a health record (FHIR)',
      'button, Print',
    ];
    inOrder(await readAll(checker), parts);
    const answered = (said: readonly string[]) =>
      said.some((phrase) => phrase.startsWith('Legs, pee and poo: Yes: New problem with peeing'));
    expect(answered(await readAll(checker)), 'closed').to.equal(false);
    checker.shadowRoot!.querySelector<HTMLDetailsElement>('.summary details')!.open = true;
    expect(answered(await readAll(checker)), 'open').to.equal(true);
  });

  it('Each Change button says which answer it changes, and what was changed is asked next', async () => {
    const checker = await withResult('emergency');
    const said = await readAll(checker);
    expect(said.filter((phrase) => phrase.startsWith('button, Change'))).to.deep.equal([
      'button, Change: How old are you?',
      'button, Change: Is any of this new or worse?',
    ]);
    expect(await announced(checker, () => change(checker, 'nerves'))).to.deep.equal([
      'heading, Question 2: warning signs first. Is any of this new or worse?, level 2',
    ]);
  });

  it('Everything that opens in a result says whether it is open', async function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
    const checker = await withResult('same-day');
    const disclosures = [...checker.shadowRoot!.querySelectorAll('details')];
    for (const open of [false, true]) {
      for (const one of disclosures) one.open = open;
      const nodes = allOf(await heard(), 'DisclosureTriangle');
      expect(nodes.map(({ name }) => plain(name))).to.deep.equal([
        'Sources: RF-D16, RF-D21 (5)',
        'More emergency signs',
        'Answers',
      ]);
      for (const { name, expanded } of nodes) expect(expanded, name).to.equal(open);
    }
  });

  it('What became of a copy, of a file or of a print is said', async () => {
    const checker = await withResult('soon');
    const after = (kind: string, words: string) =>
      announced(checker, async () => {
        await press(checker, kind);
        await until(() => told(checker) === words);
      });
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    expect(await after('copy', 'Copied.')).to.deep.equal(['polite: Copied.']);
    const saved = 'Saved, if this browser may save files. If there is no file, copy the text.';
    expect(await after('save', saved)).to.deep.equal([`polite: ${saved}`]);
    printWith(() => {
      throw new Error('no');
    }, checker);
    const failed = 'That did not work here. The text is selected: copy it, or read it out.';
    expect((await after('print', failed)).at(-1)).to.equal(`polite: ${failed}`);
  });

  it('A result that has grown old interrupts to say so, before the result itself', async function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
    const checker = await withResult('self-care');
    const clock = useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * DAY });
    window.dispatchEvent(new Event('focus'));
    await checker.updateComplete;
    clock.restore();
    const [alert] = allOf(await heard(), 'alert');
    expect(alert!.live).to.equal('assertive');
    const said = await readAll(checker);
    expect(said.indexOf('alert')).to.equal(3);
    expect(said[4]).to.match(/^This advice is old: it was given /);
    expect(said.slice(5, 7)).to.deep.equal(['button, Check again', TITLES['self-care']]);
  });

  it('The list alone says that nothing is asked, then every sign by how soon', async () => {
    const list = await states['the list']!({ into: await fixture(html`<div></div>`) });
    inOrder(await readAll(list), [
      'region, Warning signs after a lumbar puncture',
      'heading, Warning signs after a lumbar puncture, level 2',
      'Every warning sign, with what to do. Nothing is asked or worked out here.',
      'heading, Immediate action required: Get emergency help now, level 3',
      'link, Call 999',
      'If any one of these fits:',
      'heading, Legs, pee and poo, level 4',
      'heading, Urgent advice: Speak to a clinician today, level 3',
      'heading, Advice for the next days: See a clinician within 2 to 3 days, level 3',
    ]);
  });

  it('When something breaks, the page that is left says so, then whom to call, then the signs', async () => {
    const broken = await states['the safe page of the checker']!({
      into: await fixture(html`<div></div>`),
    });
    inOrder(await readAll(broken), [
      'heading, Something went wrong: This part of the page is not working, level 2',
      'Get emergency help now for any of these, if it is new or worse since the lumbar puncture:',
      'link, Call 999',
      'listitem, level 1, position 1, set size 26',
      'You are very worried.',
      'link, Call Example Hospital, Ward 5: 020 7946 0001',
      'link, Call 111',
    ]);
  });

  it('Starting again is said by itself', async () => {
    const checker = await withResult('emergency');
    expect(await announced(checker, () => press(checker, 'restart'))).to.deep.equal([
      'heading, Check symptoms after a lumbar puncture, level 2',
    ]);
    await press(checker, 'start');
    await tick(checker, ['16-to-44']);
    expect(await announced(checker, () => press(checker, 'back'))).to.deep.equal([
      'heading, Check symptoms after a lumbar puncture, level 2',
    ]);
  });
});
