/** What a hospital adds in its settings shows where it belongs, and is told apart from ours. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import { say } from '../../src/i18n/index.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import type { Answers } from '../../src/triage/types.js';
import { listen, type Heard } from '../support/console.js';
import { walk } from '../support/journey.js';
import { people } from '../support/people.js';
import { settled } from './faq.js';

const OWN = en.ui['common.own'];
const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** A region, what the hospital says, and an element inside. */
async function within(settings: unknown, inside: unknown): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <script type="application/json" id="hospital">
        ${JSON.stringify(settings)}
      </script>
      <lp-settings region="GB-ENG" settings="hospital">${inside}</lp-settings>
    </div>
  `);
  return place.querySelector('lp-settings')!;
}

async function faqOf(settings: unknown, inside: unknown = html`<lp-faq></lp-faq>`): Promise<LpFaq> {
  const faq = (await within(settings, inside)).querySelector('lp-faq')!;
  await settled(faq);
  return faq;
}

async function resultOf(settings: unknown, answers: Answers): Promise<ShadowRoot> {
  const place = await within(settings, html`<lp-risk-checker></lp-risk-checker>`);
  const checker = place.querySelector<LpRiskChecker>('lp-risk-checker')!;
  await checker.updateComplete;
  await walk(checker, answers);
  return checker.shadowRoot!;
}

const numbers = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.lp-card .lp-call-link')].map((link) => link.getAttribute('href')!);

describe('what a hospital adds', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  const contacts = [{ name: 'Night desk', phone: '01632 960003', hours: 'Mo-Su' }];
  const desk = 'tel:01632960003';

  it('further contacts stand after the advice line, and in no emergency', async () => {
    expect(numbers(await resultOf({ contacts }, people['same-day']))).to.deep.equal([
      'tel:111',
      desk,
    ]);
    expect(numbers(await resultOf({ contacts }, people.soon))).to.deep.equal([desk]);
    expect(numbers(await resultOf({ contacts }, people.emergency))).to.deep.equal(['tel:999']);
  });

  it('warning signs stand in the card of their urgency, in a group of the hospital', async () => {
    const signs = [
      { urgency: 'emergency', text: 'The drain comes out' },
      { urgency: 'soon', text: 'The plaster itches' },
    ];
    const place = await within({ signs }, html`<lp-red-flags></lp-red-flags>`);
    await place.querySelector('lp-red-flags')!.updateComplete;
    for (const { urgency, text } of signs) {
      const groups = [...place.querySelectorAll(`.lp-card.lp-${urgency} .lp-group`)];
      expect(wordsOf(groups.at(-1))).to.equal(`${OWN}${text}`);
    }
    expect(wordsOf(place.querySelector('.lp-card.lp-same-day'))).not.to.include(OWN);
  });

  it('warning signs stand in "get help sooner" above the result, and not below', async () => {
    const signs = ['emergency', 'same-day', 'soon'].map((urgency) => ({
      urgency,
      text: `S-${urgency}`,
    }));
    const sooner = async (answers: Answers) =>
      wordsOf((await resultOf({ signs }, answers)).querySelector('[part~=section-sooner]'));
    const calm = await sooner(people['self-care']);
    for (const { text } of signs) expect(calm).to.include(text);
    const urgent = await sooner(people['same-day']);
    expect(urgent).to.include('S-emergency').and.not.include('S-same-day');
    expect(urgent).not.to.include('S-soon');
    expect(await sooner(people.emergency)).not.to.include('S-emergency');
  });

  it('questions stand in their topic, under ids of their own, without our sources', async () => {
    const faq = await faqOf({
      faq: [
        {
          id: 'sleep',
          topic: 'worry-sleep',
          question: 'May I nap?',
          answer: ['Yes.'],
          help: 'Ask.',
        },
        { id: 'parking', question: 'Where can I park?', answer: ['<b>There</b>', 'Or here.'] },
      ],
    });
    const nap = faq.querySelector<HTMLElement>('#lp-faq-own-sleep')!;
    expect(nap.previousElementSibling?.id).to.equal('lp-faq-sleep');
    expect(nap.dataset['lpTopic']).to.equal('worry-sleep');
    expect(wordsOf(nap.querySelector('.lp-help'))).to.equal(`${en.ui['faq.help']}Ask.`);
    const parking = faq.querySelector<HTMLElement>('#lp-faq-own-parking')!;
    expect(wordsOf(parking.previousElementSibling)).to.equal(en.ui['faq.other']);
    expect(wordsOf(parking)).to.include('<b>There</b>').and.include(OWN);
    expect(parking.querySelectorAll('b, .lp-help, .lp-sources').length).to.equal(0);
    expect(wordsOf(faq.querySelector('#lp-faq-sleep summary'))).not.to.include('nap');
    expect(heard.warnings).to.deep.equal([]);
  });

  it('a question without a topic shows whatever topics are chosen', async () => {
    const faq = await faqOf(
      { faq: [{ id: 'parking', question: 'Where?', answer: ['There.'] }] },
      html`<lp-faq topics="headache"></lp-faq>`,
    );
    expect(faq.querySelectorAll('#lp-faq-own-parking').length).to.equal(1);
  });

  it('answers in other words keep our help line and say whose they are', async () => {
    const faq = await faqOf({ reword: { sleep: { answer: ['Sleep as you like.'] } } });
    const sleep = faq.querySelector('#lp-faq-sleep')!;
    const { help, question } = en.faq.find(({ id }) => id === 'sleep')!;
    expect(wordsOf(sleep.querySelector('summary'))).to.equal(question);
    expect(wordsOf(sleep)).to.include(`${OWN}Sleep as you like.${en.ui['faq.help']}${help}`);
    expect(sleep.querySelectorAll('.lp-sources').length).to.equal(0);
  });

  it('entries in the source of the page are hidden and reworded as well', async () => {
    const { version } = en;
    const faq = await faqOf(
      { hide: ['sex'], reword: { sleep: { answer: ['Sleep as you like.'] } } },
      html`<lp-faq>
        <details id="lp-faq-sex" data-lp-version=${version}><summary>Old</summary></details>
        <details id="lp-faq-sleep" data-lp-version=${version}><summary>Old</summary></details>
      </lp-faq>`,
    );
    expect(faq.querySelector<HTMLElement>('#lp-faq-sex')!.hidden).to.equal(true);
    expect(wordsOf(faq.querySelector('#lp-faq-sleep'))).to.include('Sleep as you like.');
  });

  it('a copy of a page with answers in other words has ours again where nobody rewords them', async () => {
    const before = await faqOf({ reword: { sleep: { answer: ['Sleep as you like.'] } } });
    const copy = before.querySelector('#lp-faq-sleep')!.cloneNode(true);
    expect(wordsOf(copy as Element)).to.include('Sleep as you like.');
    before.remove();
    const faq = await fixture<LpFaq>(html`<lp-faq region="GB-ENG">${copy}</lp-faq>`);
    await settled(faq);
    const [answer] = en.faq.find(({ id }) => id === 'sleep')!.answer;
    expect(wordsOf(faq.querySelector('#lp-faq-sleep')))
      .to.include(answer)
      .and.not.include('Sleep as you like.');
  });

  it('structured data holds no word of the hospital', async () => {
    await faqOf(
      {
        faq: [{ id: 'parking', question: 'Where?', answer: ['There.'] }],
        reword: { sleep: { answer: ['Sleep as you like.'] } },
        hide: ['sex'],
      },
      html`<lp-faq json-ld></lp-faq>`,
    );
    const data = document.querySelector('script[data-lp-faq]')!.textContent;
    for (const words of [
      'There.',
      'Sleep as you like.',
      en.faq.find(({ id }) => id === 'sex')!.question,
    ])
      expect(data).not.to.include(words);
    expect(data).to.include(en.faq.find(({ id }) => id === 'work')!.question);
  });

  it('self-care in other words ends with when to stop, and is never a child’s', async () => {
    const settings = { reword: { 'self-care': ['Rest on the sofa.'] } };
    const { meanwhile } = en.results['self-care'];
    const home = async (answers: Answers) =>
      wordsOf((await resultOf(settings, answers)).querySelector('[part~=section-meanwhile]'));
    const own = await home(people['self-care']);
    expect(own).to.include(OWN).and.include('Rest on the sofa.');
    expect(own)
      .to.include(say(meanwhile.at(-1)!, 'you'))
      .and.not.include(say(meanwhile[0]!, 'you'));
    const child: Answers = {
      ...people['self-care'],
      age: ['5-to-11'],
      child: ['none'],
      'child-back': ['mild'],
    };
    expect(await home(child)).to.equal(
      `${en.ui['checker.meanwhile']} ${meanwhile.map((words) => say(words, 'child')).join('')}`,
    );
    for (const one of ['routine', 'soon'] as const)
      expect(await home(people[one])).not.to.include('sofa');
  });

  it('what is wrong is named by its path and tells the page once; the rest shows', async () => {
    const codes: unknown[] = [];
    const hear = (event: Event): void =>
      void codes.push((event as CustomEvent<{ code: string }>).detail.code);
    document.addEventListener('lp-error', hear);
    const place = await within(
      {
        signs: [
          { urgency: 'later', text: 'x' },
          { urgency: 'soon', text: 'The plaster itches' },
        ],
      },
      html`<lp-red-flags></lp-red-flags>`,
    );
    await place.querySelector('lp-red-flags')!.updateComplete;
    document.removeEventListener('lp-error', hear);
    expect(heard.warnings.length).to.equal(1);
    expect(heard.warnings[0]).to.include('"signs[0].urgency" is not emergency | same-day | soon');
    expect(codes).to.deep.equal(['settings']);
    expect(wordsOf(place.querySelector('.lp-card.lp-soon'))).to.include('The plaster itches');
  });

  it('an answer of which one paragraph is wrong stays ours: the one left out could be a warning', async () => {
    const faq = await faqOf({ reword: { sleep: { answer: ['Sleep as you like.', 5] } } });
    expect(wordsOf(faq.querySelector('#lp-faq-sleep'))).not.to.include('Sleep as you like.');
  });

  it('blocks of several levels add up, and the same sign stands once', async () => {
    const soon = (...texts: string[]) => ({
      signs: texts.map((text) => ({ urgency: 'soon', text })),
    });
    const place = await within(
      soon('Far', 'Both'),
      html`
        <script type="application/json" id="near">
          ${JSON.stringify(soon('Near', 'Both'))}
        </script>
        <lp-red-flags settings="near"></lp-red-flags>
      `,
    );
    await place.querySelector('lp-red-flags')!.updateComplete;
    const group = [...place.querySelectorAll('.lp-card.lp-soon .lp-group')].at(-1)!;
    expect([...group.querySelectorAll('li')].map(wordsOf)).to.deep.equal(['Near', 'Both', 'Far']);
  });
});
