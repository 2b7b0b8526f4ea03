/** What a screen reader says before there is a result, phrase by phrase. */
import { expect } from '@open-wc/testing';
import { press, tick } from '../support/journey.js';
import { make, until } from '../elements/checker.js';
import { make as makeShared, MINUTE, stopClock } from '../elements/idle.js';
import { announced, inOrder, readAll } from './listening.js';
import { heard, allOf, plain } from '../elements/spoken.js';
import { skipWithout } from '../support/engine.js';

const TOP = ['region, Check symptoms after a lumbar puncture', 'Emergency:', 'link, Call 999'];

describe('lp-risk-checker: screen reader', () => {
  it('The start says which part of the page it is, the emergency number, what it does and whom it can be about', async () => {
    expect(await readAll(await make())).to.deep.equal([
      ...TOP,
      'heading, Check symptoms after a lumbar puncture, level 2',
      'Answer questions about the symptoms. You will read how soon to get help, where, and what to say.',
      'A lumbar puncture is also called a spinal tap. Spinal and epidural needles count too.',
      'Answers stay on this device. Nothing is stored or sent.',
      'This does not replace a clinician. If you are worried, get help now.',
      'group, Who is it about?',
      'Who is it about?',
      'button, Me',
      'button, Another adult',
      'button, My child',
    ]);
  });

  it('A question is a group whose name tells the number, the stage and the question, and whose description is its hint', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const said = await readAll(checker);
    inOrder(said, [
      ...TOP,
      'group, Question 2: warning signs first. Is any of this new or worse?, New: since the needle, or in the last 2 weeks. Choose all that fit.',
      'heading, Question 2: warning signs first. Is any of this new or worse?, level 2',
      'New: since the needle, or in the last 2 weeks.',
      'Choose all that fit.',
      'More examples',
      'checkbox, New problem with poo: cannot hold or feel it, not checked',
      'checkbox, None of these, not checked',
      'checkbox, Not sure, not checked',
      'button, Continue',
      'button, Back',
      'button, Start again',
    ]);
    expect(said.filter((phrase) => phrase.startsWith('checkbox'))).to.have.length(9);
  });

  it('An answer says whether it is ticked and, where one is to be chosen, its place among all', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await tick(checker, ['5-to-11']);
    const answers = (await readAll(checker)).filter((phrase) => phrase.startsWith('radio'));
    expect(answers).to.deep.equal([
      'radio, Under 3 months, not checked, position 1, set size 8',
      'radio, 3 months to 4 years, not checked, position 2, set size 8',
      'radio, 5 to 11 years, checked, position 3, set size 8',
      'radio, 12 to 15 years, not checked, position 4, set size 8',
      'radio, 16 to 44 years, not checked, position 5, set size 8',
      'radio, 45 to 60 years, not checked, position 6, set size 8',
      'radio, 61 to 65 years, not checked, position 7, set size 8',
      'radio, Over 65 years, not checked, position 8, set size 8',
    ]);
  });

  it('The next question is said by itself, its number first', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await tick(checker, ['16-to-44']);
    expect(await announced(checker, () => press(checker, 'continue'))).to.deep.equal([
      'heading, Question 2: warning signs first. Is any of this new or worse?, level 2',
    ]);
  });

  it('What ticking an answer did to the others is said at once', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    await tick(checker, ['pee']);
    expect(await announced(checker, () => tick(checker, ['none']))).to.deep.equal([
      'polite: The other answers were cleared.',
    ]);
    expect(await announced(checker, () => tick(checker, ['weak']))).to.deep.equal([
      'polite: “None of these” was cleared.',
    ]);
  });

  it('A missing answer is said by itself, then in the summary above the question, then at its answers', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    expect(await announced(checker, () => press(checker, 'continue'))).to.deep.equal([
      'alert',
      'assertive: There is a problem Choose an answer to go on.',
    ]);
    inOrder(await readAll(checker), [
      'alert',
      'heading, There is a problem, level 2',
      'link, Choose an answer to go on.',
      'group, Question 1: some background. How old are you?, Age decides which questions come next. Choose one. Error: Choose an answer to go on.',
      'heading, Question 1: some background. How old are you?, level 2',
      'Error:',
      'Choose an answer to go on.',
      'radio, Under 3 months, not checked, position 1, set size 8',
    ]);
  });

  it('Examples say whether they are open, and are read only when they are', async function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const inside = 'Numbness: think of the parts that touch a bicycle seat. A small patch counts.';
    for (const open of [false, true]) {
      checker.shadowRoot!.querySelector('details')!.open = open;
      const [examples] = allOf(await heard(), 'DisclosureTriangle');
      expect(plain(examples!.name)).to.equal('More examples');
      expect(examples!.expanded).to.equal(open);
      expect((await readAll(checker)).includes(inside)).to.equal(open);
    }
  });
});

describe('lp-risk-checker: screen reader', () => {
  const time = stopClock();

  it('The last minute before answers are cleared interrupts, with a button to keep them', async function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
    const checker = await makeShared('10');
    await until(checker, 'soon', 'nerves');
    await time.pass(checker, 9 * MINUTE);
    time.clock.restore();
    const nodes = await heard();
    const [alert] = allOf(nodes, 'alert');
    expect(alert!.live).to.equal('assertive');
    expect((await readAll(checker)).slice(-3)).to.deep.equal([
      'alert',
      'Nobody has used this for a while. All answers will be cleared within a minute.',
      'button, Keep the answers',
    ]);
  });
});
