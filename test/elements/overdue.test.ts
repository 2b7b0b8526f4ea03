/** What the elements say once nobody can tell any more that their words are right. */
import { expect, fixture, html } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { en } from '../../src/content/en/index.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { overdueText } from '../../src/i18n/review.js';
import { say } from '../../src/i18n/index.js';
import { URGENCIES } from '../../src/triage/types.js';
import { part, press, questionOn, walk } from '../support/journey.js';
import { make, people, root, until } from './checker.js';

const DAY = 86_400_000;
const DUE = Date.parse(en.reviewBy);
const LAST = DUE + en.graceDays * DAY;
const { ui } = en;

/** Clocks that tell that the words may be out of date, or that cannot be right. */
const OVERDUE = {
  'the day after the grace': LAST + DAY,
  'in 2100': Date.parse('2100-01-01'),
  'in 1970': 0,
};
const STILL_RIGHT = {
  'the day before the review': DUE - DAY,
  'the day of the review': DUE,
  'the last day of grace': LAST + DAY - 1,
};

let clock: SinonFakeTimers;

const standAt = (time: number): void => {
  clock = useFakeTimers({ toFake: ['Date'], now: time });
};

/** The page is seen again, at another time. */
async function seenAt(time: number, element: { updateComplete: Promise<unknown> }): Promise<void> {
  clock.setSystemTime(time);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await element.updateComplete;
}

const noticeOn = (place: ParentNode): string | null =>
  place.querySelector('.lp-due')?.textContent ?? null;

const before = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

async function flags(): Promise<LpRedFlags> {
  return fixture(html`<lp-red-flags region="GB-ENG"></lp-red-flags>`);
}

async function faq(): Promise<LpFaq> {
  return fixture(html`<lp-faq region="GB-ENG" json-ld></lp-faq>`);
}

const described = (): boolean => document.head.querySelector('script[data-lp-faq]') !== null;

/** Every word and number of the cards. */
const cardsOf = (place: ParentNode): string =>
  [...place.querySelectorAll('.lp-card')].map(({ outerHTML }) => outerHTML).join('\n');

describe('while the review is not overdue', () => {
  afterEach(() => {
    clock.restore();
  });

  for (const [when, time] of Object.entries(STILL_RIGHT))
    it(`nothing is said of it, and self-care stays: ${when}`, async () => {
      standAt(time);
      const checker = await make();
      expect(noticeOn(root(checker))).to.equal(null);
      expect((await walk(checker, people['self-care'])).urgency).to.equal('self-care');
      expect(noticeOn(root(checker))).to.equal(null);
      expect(noticeOn(await flags())).to.equal(null);
      const questions = await faq();
      expect(noticeOn(questions)).to.equal(null);
      expect(described()).to.equal(true);
    });
});

for (const [when, time] of Object.entries(OVERDUE))
  describe(`once the review is overdue: ${when}`, () => {
    beforeEach(() => {
      standAt(time);
    });

    afterEach(() => {
      clock.restore();
    });

    it('all three say so above everything else, and calmly', async () => {
      const words = overdueText(en, 'en');
      const signs = await flags();
      const questions = await faq();
      for (const element of [signs, questions]) {
        expect(noticeOn(element)).to.equal(words);
        const notice = element.querySelector('.lp-due')!;
        expect(before(notice, element.querySelector('.lp-card')!)).to.equal(true);
        expect(notice.checkVisibility()).to.equal(true);
        expect(notice.role).to.equal(null);
      }
    });

    it('the checker says so at the start, beside each question and above the result', async () => {
      const checker = await make();
      const seen = () => {
        const notice = root(checker).querySelector('.lp-due')!;
        expect(notice.textContent).to.include('due for review');
        expect(before(notice, root(checker).querySelector('h2, .result')!)).to.equal(true);
      };
      seen();
      await walk(checker, people.soon, seen);
      seen();
      expect(part(checker, 'card-soon') === null).to.equal(false);
    });

    it('the list of signs in the checker says so', async () => {
      const place = await fixture(
        html`<div><lp-risk-checker region="GB-ENG" mode="list"></lp-risk-checker></div>`,
      );
      const checker = place.querySelector('lp-risk-checker')!;
      await checker.updateComplete;
      expect(noticeOn(root(checker))).to.not.equal(null);
    });

    it('nobody is left to care at home: the hospital is to be asked, and whom to call stands there', async () => {
      const place = await fixture(
        html`<div>
          <lp-risk-checker
            region="GB-ENG"
            team-name="Day Unit, Example Hospital"
            team-phone="01632 960001"
          ></lp-risk-checker>
        </div>`,
      );
      const checker = place.querySelector('lp-risk-checker')!;
      const { urgency } = await walk(checker, people['self-care']);
      expect(urgency).to.equal('routine');
      expect(checker.getAssessment()!.urgency).to.equal('routine');
      const card = part(checker, 'card-routine')!;
      expect(card.querySelector('h2')!.textContent).to.include(ui['checker.hospital']);
      expect(card.textContent).to.include('Day Unit, Example Hospital');
      const hrefs = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal(['tel:01632960001', 'tel:111']);
      expect(part(checker, 'section-meanwhile') === null).to.equal(true);
      expect(card.textContent).to.not.include(say(en.notes['RF-H01'], 'you'));
      const whole = part(checker, 'result')!.textContent;
      expect(whole).to.not.include(say(en.results['self-care'].action, 'you'));
      expect(whole).to.not.include('This hospital raised');
      expect(part(checker, 'section-say')!.textContent).to.include(ui['checker.hospital']);
      const handed = part(checker, 'section-hand-over')!.textContent;
      expect(handed).to.include('due for review').and.include(ui['checker.hospital']);
    });

    it('whom to call stands there where the page names nobody', async () => {
      const place = await fixture(html`<div><lp-risk-checker></lp-risk-checker></div>`);
      const checker = place.querySelector('lp-risk-checker')!;
      await walk(checker, people['self-care']);
      const card = part(checker, 'card-routine')!.textContent;
      expect(card).to.include(ui['checker.team']).and.include(ui['checker.no-advice']);
    });

    for (const urgency of ['emergency', 'same-day', 'soon', 'routine'] as const)
      it(`no other result changes how soon: ${urgency}`, async () => {
        const checker = await make();
        expect((await walk(checker, people[urgency])).urgency).to.equal(urgency);
        expect(noticeOn(root(checker))).to.not.equal(null);
      });

    it('an emergency stands above the notice', async () => {
      const checker = await make();
      await walk(checker, people.emergency);
      const notice = root(checker).querySelector('.lp-due')!;
      expect(before(part(checker, 'card-emergency')!, notice)).to.equal(true);
    });

    it('signs and numbers are the same, word for word', async () => {
      const then = cardsOf(await flags());
      clock.setSystemTime(DUE);
      expect(cardsOf(await flags())).to.equal(then);
      expect(then).to.include('tel:999');
    });

    it('answers stay, and are described to no search engine', async () => {
      const questions = await faq();
      expect(questions.querySelectorAll('.lp-entry')).to.have.length(en.faq.length);
      expect(described()).to.equal(false);
    });
  });

describe('a page that is open when the review becomes overdue', () => {
  beforeEach(() => {
    standAt(LAST);
  });

  afterEach(() => {
    clock.restore();
  });

  it('says so when it is seen again', async () => {
    const questions = await faq();
    const signs = await flags();
    await seenAt(LAST + DAY, questions);
    await signs.updateComplete;
    expect(noticeOn(questions)).to.not.equal(null);
    expect(noticeOn(signs)).to.not.equal(null);
    expect(described()).to.equal(false);
  });

  it('raises a result on screen, and takes it back for nobody', async () => {
    const checker = await make();
    await walk(checker, people['self-care']);
    await seenAt(LAST + DAY, checker);
    expect(part(checker, 'card-routine')!.textContent).to.include(ui['checker.hospital']);
    await seenAt(DUE, checker);
    expect(part(checker, 'card-routine') === null).to.equal(false);
    expect(part(checker, 'card-self-care') === null).to.equal(true);
  });

  it('loses no question and no tick', async () => {
    const checker: LpRiskChecker = await make();
    await until(checker, 'soon', 'when');
    await seenAt(LAST + DAY, checker);
    expect(questionOn(checker)).to.equal('when');
    await press(checker, 'back');
    expect(root(checker).querySelector<HTMLInputElement>('input:checked')!.value).to.equal('none');
  });

  it('changes no other result', async () => {
    for (const urgency of URGENCIES.filter((one) => one !== 'self-care')) {
      const checker = await make();
      await walk(checker, people[urgency]);
      await seenAt(LAST + DAY, checker);
      expect(checker.getAssessment()!.urgency).to.equal(urgency);
    }
  });
});
