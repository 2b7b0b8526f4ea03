/** A host that keeps its styles in cascade layers: ours named first, as the README says, and not. */
import { expect } from '@open-wc/testing';
import { closeAll, one, open, script, shows, until, type Page } from './page.js';

/** The one line of the README, before the host's own layers. */
const OURS_FIRST = '@layer lp-look, lp-floor, reset, base, components;';
const THEIRS_ALONE = '@layer reset, base, components;';

const THEME = `
  @layer reset { * { margin: 0~; padding: 0~; border: 0~; line-height: 1~; list-style: none~ } }
  @layer base {
    h2 { color: rgb(1, 2, 3)~; font-style: italic~ }
    a { color: rgb(4, 5, 6)~; text-decoration: none~ }
    summary { font-weight: 300~ }
  }
  @layer components { a, .lp-card { display: inline~ } }`;

const ORDINARY = THEME.replaceAll('~', '');

/** All of it important, and what is hidden made to show: the worst that layers can hold. */
const IMPORTANT = `${THEME}
  @layer components { [hidden] { display: block~ } a { min-block-size: 0~ } }`.replaceAll(
  '~',
  ' !important',
);

const BODY = `
  <lp-red-flags region="GB-ENG"><p id="written">Call us.</p></lp-red-flags>
  <lp-faq region="GB-ENG"></lp-faq>
  <p><a id="link" href="/leaflet" data-lp="faq" data-lp-region="GB-ENG">Questions</a></p>`;

async function host(order: string, theme: string): Promise<Page> {
  const style = `<style>${order}${theme}</style>`;
  const page = await open({ head: script('defer') + style, body: BODY, width: 600 });
  const { document } = page;
  await until('both', () => document.querySelectorAll('.lp-card, .lp-topic').length > 10);
  await until('the link to be taken up', () => document.querySelector('#link + lp-faq summary'));
  return page;
}

/** How it looks, where the page may choose. */
function look({ document, window }: Page) {
  const style = (selector: string) => window.getComputedStyle(one(document, selector));
  return {
    heading: style('lp-faq .lp-topic').color,
    slant: style('lp-faq .lp-topic').fontStyle,
    link: style('lp-faq .lp-body a:not(.lp-call-link)').color,
    summary: style('lp-faq summary').fontWeight,
  };
}

/** What must not break, and whether it holds. */
function floor({ document, window }: Page) {
  const style = (selector: string) => window.getComputedStyle(one(document, selector));
  const call = one(document, 'lp-red-flags .lp-call-link');
  return {
    border: style('lp-red-flags .lp-emergency').borderTopWidth === '6px',
    card: style('lp-red-flags .lp-emergency').display === 'block',
    target: call.getBoundingClientRect().height >= 44,
    underline: style('lp-red-flags .lp-call-link').textDecorationLine === 'underline',
    bullets: style('lp-red-flags li').listStyleType === 'disc',
    lines: Number.parseFloat(style('lp-faq .lp-body p').lineHeight) >= 24,
    fallback: !shows(one(document, '#written')),
    replaced: !shows(one(document, '#link')),
  };
}

const THEIR_LOOK = {
  heading: 'rgb(1, 2, 3)',
  slant: 'italic',
  link: 'rgb(4, 5, 6)',
  summary: '300',
};

const broken = (page: Page) =>
  Object.entries(floor(page))
    .filter(([, holds]) => !holds)
    .map(([name]) => name);

describe('a host with cascade layers', () => {
  afterEach(closeAll);

  it('that names ours first has its look in them, and the floor holds', async () => {
    const page = await host(OURS_FIRST, ORDINARY);
    expect(look(page)).to.deep.equal(THEIR_LOOK);
    expect(broken(page)).to.deep.equal([]);
  });

  it('that names ours first cannot break the floor with important rules either', async () => {
    const page = await host(OURS_FIRST, IMPORTANT);
    expect(look(page)).to.deep.equal(THEIR_LOOK);
    expect(broken(page)).to.deep.equal([]);
  });

  it('that forgets ours has not all of its look, and the floor holds', async () => {
    const page = await host(THEIRS_ALONE, ORDINARY);
    expect(look(page)).to.deep.equal({ ...THEIR_LOOK, heading: 'rgb(0, 0, 0)', summary: '600' });
    expect(broken(page)).to.deep.equal([]);
  });

  it('breaks the floor only if it forgets ours and has important rules; all words still show', async () => {
    const page = await host(THEIRS_ALONE, IMPORTANT);
    expect(broken(page)).to.deep.equal(Object.keys(floor(page)));
    for (const call of page.document.querySelectorAll('lp-red-flags [href="tel:999"]')) {
      expect(shows(call)).to.equal(true);
    }
    for (const text of ['Call us.', 'Questions']) {
      expect(page.document.body.innerText).to.include(text);
    }
  });

  it('cannot break it with important rules outside of layers', async () => {
    const unlayered = IMPORTANT.replace(/@layer \w+/g, '@media all');
    const page = await host('', unlayered);
    expect(broken(page)).to.deep.equal([]);
  });
});
