/** A page whose own style and script are as unkind as they come. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, press, questionOn, tick, walk, type Checker } from '../support/journey.js';
import { people } from '../support/people.js';
import { closeAll, one, open, script, shows, until, type Page } from './page.js';

const STYLE = `<style>
  html { font-size: 62.5% }
  * { box-sizing: content-box; text-transform: uppercase; letter-spacing: .2em; line-height: 1 }
  button, input, details { all: unset }
</style>`;

/** What the page's script did to keys and forms, as the page tells it. */
interface Hostile extends Page {
  readonly checker: Checker;
  readonly submits: readonly string[];
}

const ELEMENTS = `<form action="/guest/elsewhere">
  <lp-settings region="GB-ENG" team-name="Ward 5" team-phone="020 7946 0000">
    <lp-risk-checker></lp-risk-checker><lp-faq></lp-faq><lp-red-flags></lp-red-flags>
  </lp-settings>
  <button>Search</button>
</form>`;

async function hostile(width = 640): Promise<Hostile> {
  const submits: string[] = [];
  const page = await open({ head: STYLE + script(), body: ELEMENTS, width });
  const { document } = page;
  one(document, 'form').addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  one(document, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    submits.push('submit');
  });
  const checker = one(document, 'lp-risk-checker') as unknown as Checker;
  await until('the checker', () => checker.shadowRoot && part(checker, 'button-start'));
  await until('the FAQ', () => document.querySelector('lp-faq summary'));
  return { ...page, checker, submits };
}

/** Every element with words of its own that can be seen. */
const withWords = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.closest('style, .unseen') &&
      shows(element) &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      ),
  );

const named = (element: Element) => `${element.localName}.${element.className}`;

/** Words can be read. */
function readable({ window }: Page, root: ParentNode): void {
  const found = withWords(root);
  expect(found.length).to.be.greaterThan(2);
  for (const element of found) {
    const style = window.getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const name = `${named(element)}: ${element.textContent.trim().slice(0, 40)}`;
    expect(style.textTransform, name).to.equal('none');
    expect(parseFloat(style.letterSpacing) || 0, name).to.equal(0);
    expect(size, name).to.be.at.least(14);
    const least = element.closest('h2, h3, h4') ? 1.2 : 1.3;
    expect(parseFloat(style.lineHeight) / size, name).to.be.at.least(least - 0.001);
    if (element.matches('p, li, label, button')) {
      const quiet = element.closest('.lp-quiet, .lp-sources');
      expect(size, name).to.be.at.least(quiet ? 14 : 16);
    }
  }
}

/** Everything that can be pressed is large enough for a thumb. */
function pressable(root: ParentNode): void {
  const targets = [...root.querySelectorAll('button, summary, label, .lp-call-link, .lp-link')];
  const seen = targets.filter(shows);
  expect(seen.length).to.be.greaterThan(0);
  for (const target of seen) {
    const { height, width } = target.getBoundingClientRect();
    expect(height, named(target)).to.be.at.least(44);
    expect(width, named(target)).to.be.at.least(44);
  }
}

const rootsOf = ({ checker, document }: Hostile): ParentNode[] => [
  checker.shadowRoot!,
  one(document, 'lp-faq'),
  one(document, 'lp-red-flags'),
];

describe('on a hostile page', () => {
  afterEach(closeAll);

  it('words can be read and targets hit, on every screen', async () => {
    const page = await hostile();
    const { checker, document } = page;
    const root = checker.shadowRoot!;
    const look = () => {
      readable(page, root);
      pressable(root);
    };
    one<HTMLDetailsElement>(document, 'lp-faq details').open = true;
    for (const each of rootsOf(page)) {
      readable(page, each);
      pressable(each);
    }
    await press(checker, 'start');
    await press(checker, 'continue');
    look();
    await walk(checker, people['same-day'], look);
    look();
    checker.mode = 'list';
    await checker.updateComplete;
    look();
  });

  it('answers still look like what they are', async () => {
    const { checker, window } = await hostile();
    await press(checker, 'start');
    const input = one(checker.shadowRoot!, 'input');
    expect(window.getComputedStyle(input).appearance).not.to.equal('none');
    expect(input.getBoundingClientRect().width).to.be.at.least(18);
  });

  it('details open and close', async () => {
    const page = await hostile();
    await press(page.checker, 'start');
    await tick(page.checker, people.soon['age']!);
    await press(page.checker, 'continue');
    for (const root of rootsOf(page).slice(0, 2)) {
      const summary = one(root, 'summary');
      const body = summary.nextElementSibling!;
      const visible = () => body.checkVisibility() && body.getBoundingClientRect().height > 0;
      expect(visible(), 'closed').to.equal(false);
      summary.click();
      expect(visible(), 'open').to.equal(true);
      summary.click();
      expect(visible(), 'closed again').to.equal(false);
    }
  });

  it('the focus can be seen', async () => {
    const page = await hostile();
    await press(page.checker, 'start');
    for (const root of rootsOf(page).slice(0, 2)) {
      for (const selector of ['button, summary', 'input, summary', 'a']) {
        const target = one(root, selector);
        target.focus({ focusVisible: true });
        expect(target.matches(':focus-visible'), selector).to.equal(true);
        const { outlineStyle, outlineWidth } = page.window.getComputedStyle(target);
        expect(outlineStyle, selector).to.equal('solid');
        expect(parseFloat(outlineWidth), selector).to.be.at.least(2);
      }
    }
  });

  it('Enter goes through the checker, and the form of the page is never sent', async () => {
    const { checker, submits, window } = await hostile();
    const root = checker.shadowRoot!;
    const enter = async (selector: string) => {
      window.focus();
      one(root, selector).focus();
      await sendKeys({ press: 'Enter' });
      await checker.updateComplete;
    };
    await enter('[part~="button-start"]');
    expect(questionOn(checker)).to.equal('age');
    await tick(checker, people['self-care']['age']!);
    await enter('input:checked');
    expect(questionOn(checker)).to.equal('nerves');
    expect(part(checker, 'help')).to.have.property('open', false);
    await enter('summary');
    expect(part(checker, 'help')).to.have.property('open', true);
    expect((await walk(checker, people['self-care'])).urgency).to.equal('self-care');
    await enter('[part~="button-restart"]');
    expect(part(checker, 'button-start')).not.to.equal(null);
    expect(submits).to.deep.equal([]);
  });

  it('Enter opens answers and follows links in the page itself', async () => {
    const { document, window, submits } = await hostile();
    const enter = async (selector: string) => {
      window.focus();
      one(document, selector).focus();
      await sendKeys({ press: 'Enter' });
    };
    const entry = one<HTMLDetailsElement>(document, '#lp-faq-back-months-later');
    await enter('#lp-faq-back-months-later > summary');
    expect(entry.open).to.equal(true);
    await enter('#lp-faq-back-months-later > summary');
    expect(entry.open).to.equal(false);
    await enter('lp-faq .lp-standing .lp-link');
    expect(one(document, '#lp-faq-emergency-signs')).to.have.property('open', true);
    let called = '';
    document.addEventListener('click', (event) => {
      event.preventDefault();
      called = (event.target as HTMLAnchorElement).href;
    });
    await enter('lp-red-flags .lp-call-link');
    expect(called).to.equal('tel:999');
    expect(submits).to.deep.equal([]);
  });

  it('the page can do what it does, or these tests would show nothing', async () => {
    const { document, submits, window } = await hostile();
    const button = one(document, 'form > button');
    expect(window.getComputedStyle(button).textTransform).to.equal('uppercase');
    expect(window.getComputedStyle(document.documentElement).fontSize).to.equal('10px');
    button.click();
    expect(submits).to.deep.equal(['submit']);
  });

  it('nothing is wider than a frame of 320 pixels', async () => {
    const page = await hostile(320);
    const { checker, document, frame } = page;
    expect(frame.clientWidth).to.equal(320);
    const fits = () => {
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    };
    for (const details of document.querySelectorAll('details')) details.open = true;
    fits();
    await walk(checker, people.routine, () => {
      for (const details of checker.shadowRoot!.querySelectorAll('details')) details.open = true;
      fits();
    });
    for (const details of checker.shadowRoot!.querySelectorAll('details')) details.open = true;
    fits();
    checker.mode = 'list';
    await checker.updateComplete;
    fits();
  });
});
