/** The buttons that print; what comes out of the printer is tested where there is one. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import { addLanguage } from '../../src/i18n/index.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import { skipWithout } from '../support/engine.js';
import { emulate } from '../support/media.js';
import { same } from '../support/same.js';
import { until } from '../embed/page.js';

const { ui } = en;
const KINDS = ['wallet', 'poster'] as const;

const make = (level = ''): Promise<LpRedFlags> =>
  fixture(html`<lp-red-flags region="GB-ENG" level=${level}></lp-red-flags>`);

const button = (flags: Element, kind: (typeof KINDS)[number]): HTMLButtonElement =>
  [...flags.querySelectorAll('button')].find(
    ({ textContent }) => textContent === ui[`flags.${kind}`],
  )!;

const told = (flags: Element): string => flags.querySelector('[role="status"]')!.textContent;

const framesIn = (flags: Element): HTMLIFrameElement[] => [...flags.querySelectorAll('iframe')];

/** Frames in which somebody asked to print, and what the printer is told to do there. */
function printer(flags: Element, print: (paper: Window) => void): HTMLIFrameElement[] {
  const printed: HTMLIFrameElement[] = [];
  new MutationObserver(() => {
    for (const frame of framesIn(flags)) {
      if (Object.hasOwn(frame, 'print')) continue;
      Object.assign(frame, { print: true });
      frame.contentWindow!.print = () => {
        printed.push(frame);
        print(frame.contentWindow!);
      };
    }
  }).observe(flags, { childList: true, subtree: true });
  return printed;
}

const begin = (paper: Window): boolean => paper.dispatchEvent(new Event('beforeprint'));
const end = (paper: Window): boolean => paper.dispatchEvent(new Event('afterprint'));

const textOf = ([frame]: readonly HTMLIFrameElement[]): string =>
  frame!.contentDocument!.body.textContent;

describe('lp-red-flags: the buttons that print', () => {
  it('stand at the end, are called what they do, and submit nothing', async () => {
    let submitted = 0;
    const form = await fixture(
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          submitted += 1;
        }}
      >
        <lp-red-flags region="GB-ENG"></lp-red-flags>
      </form>`,
    );
    const buttons = [...form.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).to.deep.equal([
      'Print a wallet card',
      'Print a poster',
    ]);
    const last = [...form.querySelectorAll('.lp-card, .lp-notice')].at(-1)!;
    for (const each of buttons) {
      expect(last.compareDocumentPosition(each)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      each.click();
    }
    expect(submitted).to.equal(0);
  });

  for (const kind of KINDS) {
    it(`the ${kind}: a frame that nobody reads or reaches, and that is gone afterwards`, async () => {
      const flags = await make();
      const printed = printer(flags, begin);
      button(flags, kind).focus();
      button(flags, kind).click();
      await until('a frame that is printed', () => printed.length > 0);
      expect(framesIn(flags)).to.deep.equal(printed);
      const [frame] = printed as [HTMLIFrameElement];
      expect(frame.getAttribute('aria-hidden')).to.equal('true');
      expect(frame.tabIndex).to.equal(-1);
      expect(frame.getBoundingClientRect().width).to.be.at.most(1);
      expect(textOf(printed)).to.contain('Call 999');
      end(frame.contentWindow!);
      await until('no frame', () => framesIn(flags).length === 0);
      same(document.activeElement, button(flags, kind), 'focus');
      expect(told(flags)).to.equal('');
    });

    it(`the ${kind}: emergency signs, whatever \`level\` shows`, async () => {
      const flags = await make('soon');
      const printed = printer(flags, begin);
      button(flags, kind).click();
      await until('a frame that is printed', () => printed.length > 0);
      expect(textOf(printed)).to.contain(en.results.emergency.action);
      expect(textOf(printed)).to.not.contain(en.results.soon.action);
    });

    it(`the ${kind}: numbers that are in force when it is printed`, async () => {
      const flags = await make();
      flags.setAttribute('region', 'US');
      await flags.updateComplete;
      const printed = printer(flags, begin);
      button(flags, kind).click();
      await until('a frame that is printed', () => printed.length > 0);
      expect(textOf(printed)).to.contain('Call 911').and.not.contain('999');
    });
  }

  for (const [what, print] of [
    [
      'refuses',
      () => {
        throw new Error('no');
      },
    ],
    ['says nothing and does nothing', () => undefined],
  ] as const)
    it(`say so where the browser ${what}, and try again`, async function () {
      this.timeout(8000);
      const flags = await make();
      let works = false;
      const printed = printer(flags, (paper) => {
        if (works) begin(paper);
        else print();
      });
      button(flags, 'wallet').click();
      await until('words about it', () => told(flags) === ui['flags.not-printed']);
      expect(framesIn(flags)).to.deep.equal([]);
      works = true;
      button(flags, 'wallet').click();
      expect(told(flags)).to.equal('');
      await until('a second frame', () => printed.length === 2);
    });

  it('print the number of the team from left to right in every language', async () => {
    addLanguage({ ...en, lang: 'xw', dir: 'rtl' });
    const flags = await fixture<LpRedFlags>(
      html`<lp-red-flags lang="xw" region="GB-ENG" team-phone="+44 20 7946 0001"></lp-red-flags>`,
    );
    const printed = printer(flags, begin);
    button(flags, 'wallet').click();
    await until('a frame that is printed', () => printed.length > 0);
    const paper = printed[0]!.contentDocument!;
    expect(paper.documentElement.dir).to.equal('rtl');
    const number = paper.querySelector('.field:last-child > :last-child')!.firstChild!;
    const at = (index: number): number => {
      const range = paper.createRange();
      range.setStart(number, index);
      range.setEnd(number, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(number.textContent).to.equal('+44 20 7946 0001');
    expect(at(0)).to.be.lessThan(at(number.textContent!.length - 1));
  });

  it('leave nothing behind when the element is taken out meanwhile', async () => {
    const flags = await make();
    const printed = printer(flags, begin);
    button(flags, 'poster').click();
    await until('a frame that is printed', () => printed.length > 0);
    const place = flags.parentElement!;
    flags.remove();
    expect(place.ownerDocument.querySelector('iframe[aria-hidden]')).to.equal(null);
  });

  for (const key of ['Enter', ' '])
    it(`are pressed once with “${key}”, though the page swallows keys`, async () => {
      const flags = await make();
      const swallow = (event: Event): void => {
        event.preventDefault();
      };
      if (key === 'Enter') document.addEventListener('keydown', swallow);
      const printed = printer(flags, begin);
      button(flags, 'wallet').focus();
      await sendKeys({ press: key });
      await until('a frame that is printed', () => printed.length > 0);
      expect(framesIn(flags)).to.have.length(1);
      document.removeEventListener('keydown', swallow);
    });

  describe('on a page with a style of its own', () => {
    let style: HTMLStyleElement;
    before(() => {
      style = document.createElement('style');
      style.textContent = `button { all: unset !important; display: none !important;
        height: 9px !important; padding: 0 !important }
        iframe { display: none !important; position: static !important; height: 400px !important }`;
      document.head.append(style);
    });
    after(() => {
      style.remove();
    });

    it('are seen, and large enough for a thumb', async () => {
      const flags = await make();
      for (const kind of KINDS) {
        const look = getComputedStyle(button(flags, kind));
        const { height, width } = button(flags, kind).getBoundingClientRect();
        expect(height).to.be.at.least(44);
        expect(width).to.be.at.least(44);
        expect(look.borderTopWidth).to.equal('2px');
        expect(parseFloat(look.fontSize)).to.be.at.least(16);
      }
    });

    it('print all the same, and the frame takes no room', async () => {
      const flags = await make();
      const { height } = flags.getBoundingClientRect();
      const printed = printer(flags, begin);
      button(flags, 'wallet').click();
      await until('a frame that is printed', () => printed.length > 0);
      expect(flags.getBoundingClientRect().height).to.equal(height);
      const side = printed[0]!.contentDocument!.querySelector('.side')!;
      expect((side.getBoundingClientRect().width / 96) * 25.4).to.be.closeTo(85.6, 0.05);
    });

    it('are not printed themselves', async function () {
      skipWithout(this, 'emulated media features');
      const flags = await make();
      await emulate({}, 'print');
      for (const kind of KINDS) expect(button(flags, kind).checkVisibility()).to.equal(false);
      await emulate();
    });

    it('and a number on paper has no border around its letters', async function () {
      skipWithout(this, 'emulated media features');
      const flags = await make();
      const border = (): string =>
        getComputedStyle(flags.querySelector('.lp-call > a[href]')!).borderTopWidth;
      expect(border()).to.equal('2px');
      await emulate({}, 'print');
      expect(border()).to.equal('0px');
      await emulate();
    });
  });
});
