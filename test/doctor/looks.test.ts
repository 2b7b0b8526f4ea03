/** What the style of a page does to our looks, as the doctor tells it. */
import { expect } from '@open-wc/testing';
import { closeAll } from '../embed/page.js';
import { found, ills, the, WELL } from './examined.js';

const styled = (css: string) => found({ head: `${WELL.head}<style>${css}</style>` });
const CHECKER = `<h1>Example</h1><lp-risk-checker><p>Call <a href="tel:999">999</a>.</p></lp-risk-checker>`;
const checker = (css: string, more: object = {}) =>
  found({ head: `${WELL.head}<style>${css}</style>`, body: CHECKER, ...more });

describe('the doctor on looks', () => {
  afterEach(closeAll);

  it('measures what there is', async () => {
    const { text } = the('looks', await found());
    expect(Number(/(\d+) texts/.exec(text)![1])).to.be.greaterThan(20);
    expect(Number(/(\d+) controls/.exec(text)![1])).to.be.greaterThan(2);
  });

  it('finds text that is too faint, by as much as WCAG says', async () => {
    const second = (colour: string) => styled(`lp-red-flags li + li { color: ${colour} }`);
    const { text, grade } = the('contrast', await second('#777'));
    expect(grade).to.equal('error');
    expect(text).to.include('4.47 to 1, and needs 4.5');
    const enough = await second('#767676');
    expect(ills(enough)).to.deep.equal([]);
    expect(the('contrast-aaa', enough).text).to.include('4.54 to 1');
  });

  it('counts what is behind and what fades, however it is written', async () => {
    const night = 'body { background: oklch(0.2 0 0); color: #fff }';
    expect(ills(await styled(`${night} lp-red-flags li + li { color: #000 }`))).to.include(
      'contrast',
    );
    expect(ills(await styled(night))).to.deep.equal([]);
    expect(ills(await styled('body { opacity: 0.4 }'))).to.include('contrast');
    const picture = await styled('body { background: linear-gradient(#fff, #eee) }');
    the('contrast-unknown', picture);
  });

  it('tells what of the page is not applied, also to results that do not show yet', async () => {
    const { text, grade } = the('refused', await checker(':root { --lp-soon-ink: #9ab }'));
    expect(grade).to.equal('warning');
    expect(text).to.include('--lp-soon-ink / --lp-soon-fill has a contrast of 1.85 to 1');
    expect(ills(await checker(':root { --lp-soon-ink: #013 }'))).to.deep.equal([]);
    const faint = the('refused', await styled('lp-red-flags { color: #777 }'));
    expect(faint.text).to.include('color has a contrast of 4.47 to 1, and needs 4.5');
    const sizes = the('refused-odd', await checker(':root { --lp-space: 0 }'));
    expect(sizes.text).to.include('--lp-space');
  });

  it('finds controls that are too small to press', async () => {
    const css =
      'lp-risk-checker::part(button) { min-height: 0; min-width: 0; padding: 0; height: SIZE }';
    const at = async (size: string) => [...new Set(ills(await checker(css.replace('SIZE', size))))];
    expect(await at('20px')).to.deep.equal(['too-small']);
    expect(await at('30px')).to.deep.equal(['small']);
    expect(await at('44px')).to.deep.equal([]);
  });

  it('finds text that is too small, and lines that are too close', async () => {
    const small = 'lp-risk-checker::part(button) { font-size: 12px }';
    expect(the('small-text', await checker(small)).text).to.include('drawn at 12 px');
    const tight = await styled('lp-red-flags { --lp-line-height: 1.4 }');
    expect(the('tight', tight).text).to.include('1.4 times');
    expect((await found()).map(({ id }) => id)).not.to.include.members(['tight', 'small-text']);
  });

  it('finds an element that is hidden or cut off', async () => {
    the('hidden', await styled('main, lp-red-flags { visibility: hidden !important }'));
    the('hidden', await styled('body { opacity: 0 }'));
    const body = `<div class="box">${WELL.body}</div>`;
    const cut = (css: string) => found({ head: `${WELL.head}<style>${css}</style>`, body });
    const { text } = the('cut', await cut('.box { block-size: 100px; overflow: hidden }'));
    expect(text).to.include('<div class="box">');
    expect(ills(await cut('.box { block-size: 100px; overflow: auto }'))).to.deep.equal([]);
  });

  it('finds a number that the page hides', async () => {
    const css = 'lp-red-flags .lp-call-link { visibility: hidden !important }';
    const findings = await styled(`@layer lp-floor { ${css} } ${css}`);
    expect(the('hidden-number', findings).text).to.include('Call 999');
  });

  it('says that it cannot look into a closed shadow root', async () => {
    const closed = `<script ${WELL.settings} src="/guest/lp-aftercare.closed.js"></script>`;
    const findings = await found({
      head: `${WELL.head}${closed}`,
      settings: 'type="text/plain"',
      body: CHECKER,
    });
    the('closed', findings);
    expect((await checker('')).map(({ id }) => id)).not.to.include('closed');
  });
});
