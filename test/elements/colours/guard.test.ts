/** What elements take from the look of their page, and what they do not. */
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { contrastOf, shown } from '../../accessibility/colours.js';
import { listen, type Heard } from '../../support/console.js';
import { engine, skipWithout } from '../../support/engine.js';
import { emulate } from '../../support/media.js';
import { rootOf, states } from '../states.js';

const OUR_RED = 'rgb(143, 18, 21)';
const style = (element: Element) => getComputedStyle(element);

describe('the look of the page', () => {
  const sheet = new CSSStyleSheet();
  let box: HTMLElement;
  let heard: Heard;

  /** An element of this state on a page of this style. */
  async function on(css: string, state: string): Promise<HTMLElement> {
    sheet.replaceSync(css);
    return states[state]!({ into: box });
  }

  /** The page changes its style while the element stands there. */
  async function change(css: string): Promise<void> {
    sheet.replaceSync(css);
    document.documentElement.toggleAttribute('data-changed');
    await nextFrame();
    await nextFrame();
  }

  const [title, button] = ['.lp-card-title', '[part~="button-start"]'].map(
    (selector) => (element: HTMLElement) => shown(element, selector)[0]!,
  ) as [(element: HTMLElement) => HTMLElement, (element: HTMLElement) => HTMLElement];

  /** A device tells that it has changed with its next frames. */
  const becomes = (element: HTMLElement, colour: string) =>
    waitUntil(() => style(title(element)).backgroundColor === colour, colour);

  beforeEach(async () => {
    document.adoptedStyleSheets.push(sheet);
    box = await fixture<HTMLElement>(html`<div class="host"></div>`);
    heard = listen();
  });

  afterEach(async () => {
    heard.stop();
    if (engine === 'chromium') await emulate();
    sheet.replaceSync('');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.documentElement.removeAttribute('data-changed');
  });

  it('gives the checker the colour of its links, and the typeface of its headings', async () => {
    const element = await on(
      '.host a { color: #7a1fa2 } .host h2 { font-family: Georgia; font-weight: 400 }',
      'the result self-care',
    );
    const links = shown(element, 'a:not(.lp-call-link)');
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(style(link).color).to.equal('rgb(122, 31, 162)');
    const [heading] = shown(element, 'h2');
    expect(style(heading!).fontFamily).to.equal('Georgia');
    expect(style(heading!).fontWeight).to.equal('400');
  });

  it('gives the main button that colour, made dark enough for level AAA', async () => {
    const element = await on('.host a { color: #0a7bd1 }', 'the start');
    const { backgroundColor, color } = style(button(element));
    const [red, green, blue] = backgroundColor.match(/[\d.]+/g)!.map(Number) as [
      number,
      number,
      number,
    ];
    expect(blue).to.be.greaterThan(green);
    expect(green).to.be.greaterThan(red);
    expect(color).to.equal('rgb(255, 255, 255)');
    expect(contrastOf(button(element), color, 'inside')).to.be.at.least(7);
  });

  it('gives nothing where its links have no colour of their own', async () => {
    for (const css of ['', '.host a { color: inherit }']) {
      const element = await on(css, 'the start');
      expect(style(button(element)).backgroundColor).to.equal('rgb(10, 74, 130)');
    }
  });

  it('never gives an urgency its colour unless the page says so', async () => {
    const element = await on('.host a, .host h2 { color: #0a7bd1 }', 'the result emergency');
    expect(style(title(element)).backgroundColor).to.equal(OUR_RED);
    await change('.host { --lp-emergency-fill: #5b0000 }');
    expect(style(title(element)).backgroundColor).to.equal('rgb(91, 0, 0)');
  });

  it('loses a pair that cannot be read, as a whole, and no other', async () => {
    const element = await on(
      '.host { --lp-emergency-ink: #c66; --lp-same-day-fill: #fc0; --lp-same-day-ink: #000 }',
      'the warning signs',
    );
    const [emergency, sameDay] = shown(element, '.lp-card-title');
    expect(style(emergency!).backgroundColor).to.equal(OUR_RED);
    expect(style(emergency!).color).to.equal('rgb(255, 255, 255)');
    expect(style(sameDay!).backgroundColor).to.equal('rgb(255, 204, 0)');
    expect(style(sameDay!).color).to.equal('rgb(0, 0, 0)');
  });

  it('loses a fill that would be the colour of the very words on it', async () => {
    const element = await on(
      '.host { --lp-emergency-fill: currentColor; --lp-emergency-ink: #fff }',
      'the result emergency',
    );
    expect(style(title(element)).backgroundColor).to.equal(OUR_RED);
  });

  it('is told in the console, once, with what it is and what it would need', async () => {
    const css = '.host { --lp-routine-fill: #ccc; --lp-routine-ink: #bbb }';
    await on(css, 'the start');
    await on(css, 'the warning signs');
    const about = heard.warnings.filter((line) => line.includes('--lp-routine'));
    expect(about).to.deep.equal([
      'lp-aftercare: --lp-routine-ink / --lp-routine-fill: a contrast of 1.19 to 1, where 4.5 is needed, so it is not applied.',
    ]);
  });

  it('loses text and links that cannot be read, also against important rules', async () => {
    const element = await on(
      '.host { background: #fff } .host :is(p, li, a) { color: #bbb !important }',
      'the FAQ with all open',
    );
    for (const one of shown(element, 'p, li, .lp-body a')) {
      expect(contrastOf(one, style(one).color, 'inside')).to.be.at.least(4.5);
    }
  });

  it('loses a wash that would drown the words of what is ticked', async () => {
    const element = await on('.host { --lp-wash: #222 }', 'a question with many');
    rootOf(element).querySelector('input')!.click();
    await nextFrame();
    const [ticked] = shown(element, '.choice:has(:checked)');
    expect(contrastOf(ticked!, style(ticked!).color, 'inside')).to.be.at.least(4.5);
  });

  it('may be dark without saying so', async () => {
    const element = await on('.host { background: #123; color: #eee }', 'the result emergency');
    expect(style(element).colorScheme).to.equal('dark');
    expect(style(title(element)).backgroundColor).to.equal('rgb(244, 150, 139)');
  });

  it('may change: elements look again when its root does, and when the device does', async function () {
    const element = await on('.host { background: #fff }', 'the result emergency');
    await change('.host { background: #123; color: #eee }');
    expect(style(title(element)).backgroundColor).to.equal('rgb(244, 150, 139)');
    await change('.host { background: #fff }');
    expect(style(title(element)).backgroundColor).to.equal(OUR_RED);
    skipWithout(this, 'emulated media features');
    sheet.replaceSync(
      '@media (prefers-color-scheme: dark) { .host { background: #123; color: #eee } }',
    );
    await emulate({ 'prefers-color-scheme': 'dark' });
    await becomes(element, 'rgb(244, 150, 139)');
  });

  it('may differ from one element to the next', async () => {
    const css = '.host > :nth-child(2) { background: #123; color: #eee }';
    const light = await on(css, 'the warning signs');
    const dark = await on(css, 'the warning signs');
    expect(style(title(light)).backgroundColor).to.equal(OUR_RED);
    expect(style(title(dark)).backgroundColor).to.equal('rgb(244, 150, 139)');
  });

  it('stays as it is on a picture, where nobody knows what is behind a word', async () => {
    const css = '.host { background: linear-gradient(#fff, #eee); color: #777 }';
    const element = await on(css, 'the result emergency');
    expect(style(element).color).to.equal('rgb(119, 119, 119)');
    expect(style(title(element)).backgroundColor).to.equal(OUR_RED);
  });

  it('cannot make words small, or take away the room around them', async () => {
    for (const value of ['0', 'banana', 'var(--missing)', '', '-2em', '1px']) {
      const element = await on(
        `.host { font-size: 10px; --lp-font-size: ${value}; --lp-line-height: ${value}; --lp-space: ${value} }`,
        'the warning signs',
      );
      const [text] = shown(element, '.lp-card-body p');
      const size = parseFloat(style(text!).fontSize);
      expect(size, value).to.be.at.least(16);
      expect(parseFloat(style(text!).lineHeight) / size, value).to.be.at.least(1.3);
      const body = shown(element, '.lp-card-body')[0]!;
      expect(parseFloat(style(body).paddingTop), value).to.be.at.least(size / 2 - 0.1);
      element.remove();
    }
  });

  it('is not changed by being measured', async () => {
    const css = '.host { --lp-emergency-ink: #c66 } .host a { color: #0a7bd1 }';
    const sheets = document.adoptedStyleSheets.length;
    const element = await on(css, 'the warning signs');
    const checker = await on(css, 'the start');
    const before = box.innerHTML;
    await change(css);
    expect(box.innerHTML).to.equal(before);
    expect(box.querySelectorAll('[style], slot, [slot]').length).to.equal(0);
    expect(checker.children.length).to.equal(0);
    expect(checker.shadowRoot!.querySelectorAll('slot').length).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.be.greaterThan(sheets);
    element.remove();
    checker.remove();
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('is left to the device where that forces its own colours', async function () {
    skipWithout(this, 'emulated media features');
    await emulate({ 'forced-colors': 'active' });
    await on('.host { --lp-emergency-ink: #c66; --lp-space: 0 }', 'the result emergency');
    expect(heard.warnings.filter((line) => line.includes('--lp-emergency'))).to.deep.equal([]);
  });

  it('needs more contrast where the device asks for more', async function () {
    skipWithout(this, 'emulated media features');
    const css = '.host { --lp-emergency-fill: #c00; --lp-emergency-ink: #fff }';
    const element = await on(css, 'the result emergency');
    expect(style(title(element)).backgroundColor).to.equal('rgb(204, 0, 0)');
    await emulate({ 'prefers-contrast': 'more' });
    await becomes(element, OUR_RED);
  });
});
