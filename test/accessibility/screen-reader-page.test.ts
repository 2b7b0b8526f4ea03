/** What a screen reader says of the elements that are text of the page, phrase by phrase. */
import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import { faqWith, quiet, type } from '../elements/faq.js';
import { putBack, replace, until } from '../elements/hand-over.js';
import { allOf, heard } from '../elements/spoken.js';
import { states } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { announced, inOrder, readAll } from './listening.js';

describe('lp-faq: screen reader', () => {
  it('The emergency number comes first, then the way to the emergency signs, the search and the topics as headings', async () => {
    const said = await readAll(await faqWith(''));
    expect(said.slice(0, 11)).to.deep.equal([
      'In an emergency',
      'link, Call 999',
      'link, See the emergency signs',
      'search, Search questions and answers',
      'Search questions and answers',
      'searchbox, Search questions and answers',
      'Topic',
      'combobox, Topic, has popup listbox, not expanded',
      'button, Open all answers',
      'status',
      'heading, Back pain after months, level 2',
    ]);
    expect(said.filter((phrase) => phrase.startsWith('heading'))).to.deep.equal(
      Object.values(en.topics).map((title) => `heading, ${title}, level 2`),
    );
  });

  it('A question says whether its answer is open, and the answer is read only when it is', async function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
    const faq = await faqWith('', 'doing-things');
    const drive = faq.querySelector<HTMLDetailsElement>('#lp-faq-drive-lift-work')!;
    const question = 'When can I drive after a lumbar puncture?';
    const answer = drive.querySelector('p')!.textContent;
    for (const open of [true, false]) {
      drive.querySelector('summary')!.click();
      const node = allOf(await heard(), 'DisclosureTriangle').find(({ name }) => name === question);
      expect(node!.expanded).to.equal(open);
      const said = await readAll(faq);
      expect(said).to.include(question);
      expect(said.includes(answer)).to.equal(open);
    }
  });

  it('An open answer says when to get help, and after it how many sources it has', async () => {
    const faq = await faqWith('', 'doing-things');
    faq.querySelector<HTMLDetailsElement>('#lp-faq-drive-lift-work')!.open = true;
    inOrder(await readAll(faq), [
      'When can I drive after a lumbar puncture?',
      'When to get help',
      'Sources (4)',
      'link, Link to this answer',
    ]);
  });

  it('A search says how many questions fit, once, when nobody has typed for a while', async () => {
    const faq = await faqWith('');
    const all = en.faq.length;
    const said = await announced(faq, async () => {
      for (const typed of ['d', 'dri', 'drive']) {
        type(faq, typed);
        await new Promise((wait) => setTimeout(wait, 60));
      }
      await quiet();
    });
    expect(said).to.deep.equal([`polite: Questions shown: 5 of ${all}.`]);
  });

  it('A search that finds nothing says what to do, and the emergency signs are open', async () => {
    const faq = await faqWith('');
    const said = await announced(faq, async () => {
      type(faq, 'xylophone');
      await quiet();
    });
    expect(said).to.deep.equal([
      'polite: Nothing here fits. Try fewer words, other words or all topics. The emergency signs are open below. If you are worried, get help now.',
    ]);
    inOrder(await readAll(faq), [
      'status',
      'Call in this order',
      'link, Call 111',
      'button, Show all questions',
      'heading, When to get help, level 2',
      'When is pain after a lumbar puncture an emergency?',
      'Sources (19)',
    ]);
  });

  it('When something breaks, the page that is left says so, then whom to call, then the signs', async () => {
    const broken = await states['the safe page of the FAQ']!({
      into: await fixture(html`<div></div>`),
    });
    inOrder(await readAll(broken), [
      'heading, Something went wrong: This part of the page is not working, level 2',
      'link, Call 999',
      'listitem, level 1, position 1, set size 26',
    ]);
  });
});

const signs = (): Promise<LpRedFlags> =>
  fixture<LpRedFlags>(html`<lp-red-flags region="GB-ENG"></lp-red-flags>`);

describe('lp-red-flags: screen reader', () => {
  afterEach(putBack);

  it('A card says how soon help is needed, then what to do, then whom to call, then its signs', async () => {
    const said = await readAll(await signs());
    expect(said.slice(0, 6)).to.deep.equal([
      'heading, Immediate action required: Get emergency help now, level 2',
      'Immediate action required:',
      'Get emergency help now',
      'link, Call 999',
      'list',
      'listitem, level 1, position 1, set size 5',
    ]);
    inOrder(said, [
      'Or be taken straight to an emergency department (A&E, ER).',
      'Do not drive yourself.',
      'Do not wait to see if it settles.',
      'If any one of these fits:',
      'heading, Legs, pee and poo, level 3',
      'New: since the needle, or in the last 2 weeks.',
      'list',
    ]);
    expect(said.filter((phrase) => phrase.endsWith('level 2'))).to.deep.equal([
      'heading, Immediate action required: Get emergency help now, level 2',
      'heading, Urgent advice: Speak to a clinician today, level 2',
      'heading, Advice for the next days: See a clinician within 2 to 3 days, level 2',
    ]);
  });

  it('Each group of signs is a list beneath a heading of its own', async () => {
    const said = await readAll(await signs());
    const groups = said.filter((phrase) => phrase.endsWith('level 3'));
    expect(groups.length).to.be.greaterThan(8);
    for (const group of groups) {
      const after = said.slice(said.indexOf(group) + 1);
      expect(after.slice(0, 2), group).to.include('list');
    }
  });

  it('Drawings say nothing, for the words beside them do', async () => {
    const flags = await signs();
    expect(flags.querySelectorAll('svg').length).to.be.greaterThan(3);
    expect(
      (await readAll(flags)).filter((phrase) => /image|graphic|svg/.test(phrase)),
    ).to.deep.equal([]);
  });

  it('A print that fails says so, and what to do', async () => {
    const flags = await signs();
    replace(HTMLIFrameElement.prototype, 'contentWindow', null);
    replace(window, 'print', () => {
      throw new Error('no');
    });
    const status = () => flags.querySelector('[role=status]')!.textContent;
    const said = await announced(flags, async () => {
      [...flags.querySelectorAll('button')].at(-1)!.click();
      await until(() => status() !== '');
    });
    expect(said.filter((phrase) => phrase !== 'polite: ')).to.deep.equal([
      'polite: That did not print here. Try the browser’s own print button.',
    ]);
  });

  it('When something breaks, the page that is left says so, then whom to call, then the signs', async () => {
    const broken = await states['the safe page of the warning signs']!({
      into: await fixture(html`<div></div>`),
    });
    inOrder(await readAll(broken), [
      'heading, Something went wrong: This part of the page is not working, level 2',
      'link, Call 999',
      'listitem, level 1, position 1, set size 26',
    ]);
  });
});
