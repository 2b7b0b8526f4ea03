import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { Voiced } from '../../src/content/types.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import { say } from '../../src/i18n/index.js';
import { FEVER_WITH_PAIN, redFlags } from '../../src/protocol/red-flags.js';
import { URGENCIES, type Urgency } from '../../src/triage/types.js';
import { listen, type Heard } from '../support/console.js';

const FLAGGED = URGENCIES.filter((urgency) => redFlags.some((sign) => sign.urgency === urgency));

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/** Urgencies of the cards, in order. */
const cardsOf = (flags: Element): (Urgency | undefined)[] =>
  [...flags.querySelectorAll('.lp-card')].map((card) =>
    URGENCIES.find((urgency) => card.classList.contains(`lp-${urgency}`)),
  );

const card = (flags: Element, urgency: Urgency): HTMLElement =>
  flags.querySelector<HTMLElement>(`.lp-card.lp-${urgency}`)!;

/** The signs of a card: what stands in its groups, without what can be opened and its numbers. */
const signsOn = (flags: Element, urgency: Urgency): string[] =>
  [...card(flags, urgency).querySelectorAll('.lp-group-body > ul > li')].map(words);

/** The words of the signs that the protocol has for an urgency. */
const signsOf = (urgency: Urgency): string[] =>
  redFlags
    .filter((sign) => sign.urgency === urgency)
    .map(({ question, option }) => {
      if (option === FEVER_WITH_PAIN) return en.ui['flags.fever-with-pain'];
      const options: Readonly<Record<string, Voiced>> = en.questions[question].options;
      return say(options[option]!, 'you');
    });

const hrefs = (flags: Element): (string | null)[] =>
  [...flags.querySelectorAll('.lp-call-link')].map((link) => link.getAttribute('href'));

const headings = (flags: Element): string[] =>
  [...flags.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName);

const make = (): Promise<LpRedFlags> =>
  fixture(html`<lp-red-flags region="GB-ENG"></lp-red-flags>`);

describe('lp-red-flags', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  it('is text of the page: a card for each urgency that has signs, the emergency first', async () => {
    const flags = await make();
    expect(flags.shadowRoot).to.equal(null);
    expect(FLAGGED[0]).to.equal('emergency');
    expect(cardsOf(flags)).to.deep.equal(FLAGGED);
    for (const urgency of FLAGGED) {
      const { prefix, action } = en.results[urgency];
      const title = card(flags, urgency).firstElementChild!;
      expect(words(title)).to.equal(`${prefix}: ${say(action, 'you')}`);
    }
    expect(words(flags)).to.contain(en.ui['common.unreviewed']);
    expect(heard.warnings).to.deep.equal([]);
    expect(heard.errors).to.deep.equal([]);
  });

  it('shows exactly the signs of the rules, each once, in the words of the checker', async () => {
    const flags = await make();
    for (const urgency of FLAGGED) {
      expect(signsOn(flags, urgency), urgency).to.have.members(signsOf(urgency));
      expect(signsOn(flags, urgency), urgency).to.not.include('');
    }
  });

  it('puts every sign below the title of its group', async () => {
    const flags = await make();
    const titles = new Set(
      Object.entries(en.ui).flatMap(([key, text]) => (key.startsWith('flags.') ? [text] : [])),
    );
    const groups = [...flags.querySelectorAll('.lp-group')];
    expect(groups.length).to.be.greaterThan(FLAGGED.length);
    for (const group of groups) {
      expect(titles.has(words(group.querySelector('h1,h2,h3,h4,h5,h6')!))).to.equal(true);
      expect(group.querySelectorAll('.lp-group-body > ul > li').length).to.be.greaterThan(0);
    }
  });

  it('says what to do before it says the signs', async () => {
    const flags = await make();
    for (const urgency of FLAGGED) {
      const [text, first] = [words(card(flags, urgency)), signsOn(flags, urgency)[0]!];
      for (const step of en.results[urgency].steps) {
        expect(text.indexOf(say(step, 'you'))).to.be.within(0, text.indexOf(first));
      }
    }
  });

  it('has the emergency number as a link above the signs', async () => {
    const flags = await make();
    const link = card(flags, 'emergency').querySelector<HTMLAnchorElement>('a')!;
    expect(link.getAttribute('href')).to.equal('tel:999');
    expect(words(link)).to.contain('999');
    const sign = card(flags, 'emergency').querySelector('li')!;
    expect(link.compareDocumentPosition(sign)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has the team’s and the hospital’s own numbers too, where they belong', async () => {
    const flags = await fixture<LpRedFlags>(
      html`<lp-red-flags
        region="GB-ENG"
        team-name="Ward 5"
        team-phone="020 7946 0001"
        emergency-phone="020 7946 0002"
        crisis-phone="020 7946 0003"
        cancer-phone="020 7946 0004"
        maternity-phone="020 7946 0005"
      ></lp-red-flags>`,
    );
    const emergency = card(flags, 'emergency');
    expect(hrefs(emergency).slice(0, 2)).to.deep.equal(['tel:02079460002', 'tel:999']);
    expect(hrefs(emergency).slice(2)).to.have.members(['tel:02079460004', 'tel:02079460005']);
    const sameDay = hrefs(card(flags, 'same-day'));
    expect(sameDay[0]).to.equal('tel:02079460001');
    expect(sameDay).to.include('tel:02079460003').and.include('tel:111');
  });

  it('has words instead of a number where the region is not known', async () => {
    const flags = await fixture<LpRedFlags>(html`<lp-red-flags></lp-red-flags>`);
    expect(hrefs(flags)).to.deep.equal([]);
    expect(words(card(flags, 'emergency'))).to.contain(en.ui['contact.emergency-unknown']);
    expect(heard.warnings).to.have.length(1);
  });

  it('follows a change of the numbers', async () => {
    const flags = await make();
    flags.setAttribute('region', 'US');
    await flags.updateComplete;
    expect(hrefs(card(flags, 'emergency'))).to.deep.equal(['tel:911']);
  });

  for (const [level, shown] of [
    ['same-day', ['emergency', 'same-day']],
    ['soon', ['emergency', 'soon']],
    ['soon  same-day', ['emergency', 'same-day', 'soon']],
    ['emergency', ['emergency']],
    ['', FLAGGED],
  ] as const) {
    it(`level="${level}" shows ${shown.join(', ')}`, async () => {
      const flags = await fixture<LpRedFlags>(
        html`<lp-red-flags region="GB-ENG" level=${level}></lp-red-flags>`,
      );
      expect(cardsOf(flags)).to.deep.equal(shown);
      expect(signsOn(flags, 'emergency')).to.have.members(signsOf('emergency'));
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  it('names an unknown level, and hides nothing where none is known', async () => {
    const flags = await fixture<LpRedFlags>(
      html`<lp-red-flags region="GB-ENG" level="urgent soon"></lp-red-flags>`,
    );
    expect(cardsOf(flags)).to.deep.equal(['emergency', 'soon']);
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('lp-red-flags').and.contain('level="urgent"');
    flags.setAttribute('level', 'Emergency');
    await flags.updateComplete;
    expect(cardsOf(flags)).to.deep.equal(FLAGGED);
    expect(heard.warnings).to.have.length(2);
    flags.removeAttribute('level');
    await flags.updateComplete;
    expect(cardsOf(flags)).to.deep.equal(FLAGGED);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`heads its cards with h${level}, and its groups one below`, async () => {
      const flags = await fixture<LpRedFlags>(
        html`<lp-red-flags region="GB-ENG" heading-level=${level}></lp-red-flags>`,
      );
      const below = `h${Math.min(level + 1, 6)}`;
      for (const title of flags.querySelectorAll('.lp-card-title'))
        expect(title.localName).to.equal(`h${level}`);
      for (const title of flags.querySelectorAll('.lp-group-title'))
        expect(title.localName).to.equal(below);
      expect(headings(flags)[0]).to.equal(`h${level}`);
      expect(headings(flags)).to.have.length(
        FLAGGED.length + flags.querySelectorAll('.lp-group').length,
      );
    });
  }

  it('works on after it was taken out and put back', async () => {
    const flags = await make();
    const place = flags.parentElement!;
    flags.remove();
    place.append(flags);
    await flags.updateComplete;
    expect(cardsOf(flags)).to.deep.equal(FLAGGED);
    expect(hrefs(card(flags, 'emergency'))).to.deep.equal(['tel:999']);
    flags.setAttribute('level', 'soon');
    await flags.updateComplete;
    expect(cardsOf(flags)).to.deep.equal(['emergency', 'soon']);
  });

  it('hides what the page showed before, and keeps what is marked', async () => {
    const flags = await fixture<LpRedFlags>(
      html`<lp-red-flags region="GB-ENG">
        <p class="old">Call the ward.</p>
        <p class="kept" data-lp-keep>From Example Hospital.</p>
      </lp-red-flags>`,
    );
    const height = (name: string) => flags.querySelector(name)!.getBoundingClientRect().height;
    expect(height('.old')).to.equal(0);
    expect(height('.kept')).to.be.greaterThan(0);
  });

  it('keep open what a reader has opened, in the source of the page and later', async () => {
    const title = en.questions.nerves.help!.title;
    const flags = await fixture<LpRedFlags>(
      html`<lp-red-flags region="US"
        ><div class="lp-own">
          <details open><summary>${title}</summary></details>
        </div></lp-red-flags
      >`,
    );
    const opened = (): string[] =>
      [...flags.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent);
    expect(opened()).to.deep.equal([title]);
    flags.setAttribute('region', 'GB-ENG');
    await flags.updateComplete;
    expect(opened()).to.deep.equal([title]);
  });
});

it('a width of lines that is none leaves the cards their borders', async () => {
  const place = await fixture(html`<div><lp-red-flags></lp-red-flags></div>`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { --lp-line-width: red }');
  document.adoptedStyleSheets.push(sheet);
  try {
    const flags = place.querySelector<LpRedFlags>('lp-red-flags')!;
    await flags.updateComplete;
    for (const urgency of FLAGGED) {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(card(flags, urgency));
      expect(borderTopStyle, urgency).to.equal(urgency === 'same-day' ? 'double' : 'solid');
      expect(parseFloat(borderTopWidth), urgency).to.be.at.least(1);
    }
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
});
