/** The frame that is printed; what comes out of the printer is tested where there is one. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { part, press } from '../support/journey.js';
import { all, focused } from './checker.js';
import {
  BOTH,
  inPretend,
  pressAndHear,
  printWith,
  putBack,
  replace,
  selected,
  summaries,
  told,
  until,
  withResult,
} from './hand-over.js';

const { ui } = en;

describe('lp-risk-checker: printing a result', () => {
  afterEach(putBack);

  const framesOf = (checker: LpRiskChecker): HTMLElement[] => all(checker, 'iframe');

  it('prints a frame of its own, which nobody reads or reaches, and which is gone afterwards', async () => {
    let printed: HTMLIFrameElement | undefined;
    replace(window, 'print', () => {
      throw new Error('the page is not printed');
    });
    const checker = await withResult();
    printWith((frame) => {
      printed = frame;
      frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    }, checker);
    expect(framesOf(checker)).to.have.length(0);
    part(checker, 'button-print')!.focus();
    await press(checker, 'print');
    await until(() => !!printed);
    expect(framesOf(checker)).to.have.length(1);
    expect(printed!.getAttribute('aria-hidden')).to.equal('true');
    expect(printed!.tabIndex).to.equal(-1);
    expect(printed!.getBoundingClientRect().width).to.be.at.most(5);
    expect(focused(checker) === part(checker, 'button-print')).to.equal(true);
    printed!.contentWindow!.dispatchEvent(new Event('afterprint'));
    await until(() => framesOf(checker).length === 0);
    expect(told(checker)).to.equal('');
  });

  it('keeps no copy when the answers are cleared before that is done', async () => {
    const checker = await withResult();
    let begun = false;
    printWith(({ contentWindow }) => {
      begun = true;
      contentWindow!.dispatchEvent(new Event('beforeprint'));
    }, checker);
    await press(checker, 'print');
    await until(() => begun);
    expect(framesOf(checker)).to.have.length(1);
    await press(checker, 'restart');
    expect(framesOf(checker)).to.have.length(0);
  });

  it('says so and selects the text where it fails', async () => {
    const checker = await withResult();
    printWith(() => {
      throw new Error('no');
    }, checker);
    await pressAndHear(checker, 'print', ui['hand.failed']);
    expect(selected()).to.contain(ui['sum.situation']);
    expect(framesOf(checker)).to.have.length(0);
  });

  it('prints the summary in the language of the page and in English, each in its direction', async () => {
    const checker = await inPretend();
    let paper: ShadowRoot | undefined;
    printWith(({ contentDocument, contentWindow }) => {
      paper = contentDocument!.body.firstElementChild!.shadowRoot!;
      contentWindow!.dispatchEvent(new Event('beforeprint'));
    }, checker);
    await press(checker, 'print');
    await until(() => !!paper);
    expect(summaries(paper!)).to.deep.equal(BOTH);
    const card = paper!.querySelector('.lp-card')!;
    expect(card.closest<HTMLElement>('[lang]')!.lang).to.equal('xx');
    expect(paper!.ownerDocument.defaultView!.getComputedStyle(card).direction).to.equal('rtl');
  });
});
