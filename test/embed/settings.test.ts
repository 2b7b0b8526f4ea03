/** Whom the elements say to call, by what the page says and where it says it. */
import { expect } from '@open-wc/testing';
import { part, press, walk, type Checker } from '../support/journey.js';
import { people } from '../support/people.js';
import { closeAll, one, open, script, until, type Page } from './page.js';

const UNKNOWN = 'Call your local emergency number (112 works in the EU and from most mobiles)';
const ALL = ['lp-risk-checker', 'lp-faq', 'lp-red-flags'];

const tags = (attributes = ''): string =>
  ALL.map((tag) => `<${tag} ${attributes}></${tag}>`).join('');

/** Where the numbers of an element lead. */
const hrefs = (element: Element): string[] =>
  [...(element.shadowRoot ?? element).querySelectorAll('.lp-call-link')].map(
    (link) => link.getAttribute('href') ?? '',
  );

const wordsOf = (element: Element): string =>
  (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ');

/** Every element, when it says what it has to say. */
async function elements({ document }: Page): Promise<Checker[]> {
  await until('all three', () => {
    const checker = document.querySelector<Checker>('lp-risk-checker');
    return (
      checker?.shadowRoot &&
      part(checker, 'button-start') &&
      document.querySelector('lp-faq summary') &&
      document.querySelector('lp-red-flags li')
    );
  });
  return ALL.map((tag) => one(document, tag) as unknown as Checker);
}

/** The checker at a result, where every number there is shows. */
async function resultOf(page: Page): Promise<Checker> {
  const [checker] = (await elements(page)) as [Checker];
  await walk(checker, people['same-day']);
  return checker;
}

describe('settings of the page', () => {
  afterEach(closeAll);

  for (const attributes of ['', 'defer', 'async', 'type="module"']) {
    it(`stand on the script tag, ${attributes || 'alone'}`, async () => {
      const said = 'data-lp-region="GB-ENG" data-lp-heading-level="3" data-lp-team-phone="020 1"';
      const page = await open({ head: script(`${attributes} ${said}`), body: tags() });
      for (const element of await elements(page)) {
        expect(hrefs(element)).to.include('tel:999').and.not.include('tel:112');
        expect((element.shadowRoot ?? element).querySelector('h2')).to.equal(null);
        expect((element.shadowRoot ?? element).querySelector('h3')).not.to.equal(null);
      }
      expect(hrefs(await resultOf(page))).to.include('tel:0201');
      expect(page.lines).to.deep.equal([]);
    });
  }

  it('hold from the nearest place: element, lp-settings, script', async () => {
    const page = await open({
      head: script('data-lp-region="US"'),
      body: `<lp-settings region="GB-ENG"><lp-risk-checker region="NZ"></lp-risk-checker>
        <lp-faq></lp-faq></lp-settings><lp-red-flags></lp-red-flags>`,
    });
    const [checker, faq, flags] = await elements(page);
    expect(hrefs(checker!)).to.deep.equal(['tel:111']);
    expect(hrefs(faq!)).to.deep.equal(['tel:999']);
    expect(hrefs(flags!)).to.include('tel:911').and.not.include('tel:999');
  });

  it('never mix numbers across a region, and keep the hospital above it', async () => {
    const page = await open({
      head: script('data-lp-region="US" data-lp-emergency-phone="5550" data-lp-team-phone="5551"'),
      body: `<lp-settings advice-phone="5552"><lp-settings region="GB-ENG">${tags()}</lp-settings></lp-settings>
        <lp-red-flags id="american"></lp-red-flags>`,
    });
    for (const element of await elements(page)) {
      expect(hrefs(element)).to.include('tel:999');
      for (const far of ['tel:5550', 'tel:911', 'tel:5552']) {
        expect(hrefs(element), `${element.localName} ${far}`).not.to.include(far);
      }
    }
    const found = hrefs(await resultOf(page));
    expect(found).to.include.members(['tel:5551', 'tel:111']);
    for (const far of ['tel:5550', 'tel:911', 'tel:5552']) expect(found).not.to.include(far);
    const [first, second] = hrefs(one(page.document, '#american'));
    expect([first, second]).to.deep.equal(['tel:5550', 'tel:911']);
  });

  for (const [what, said, expected] of [
    ['not set', '', 'region is not set'],
    ['empty', 'region=" "', 'region is not set'],
    ['unknown', 'region="Narnia"', 'region="Narnia"'],
    ['misspelt', 'region="GB-EGN"', 'region="GB-EGN"'],
  ] as const) {
    it(`a region that is ${what} is never guessed`, async () => {
      const page = await open({ head: script(), body: tags(said) });
      for (const element of await elements(page)) {
        expect(wordsOf(element)).to.include(UNKNOWN);
        expect(hrefs(element).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
        const told = page.lines.filter((line) => line.includes(`<${element.localName}`));
        expect(told.length, told.join('\n')).to.equal(1);
        expect(told[0])
          .to.match(/^warn: lp-aftercare: /)
          .and.include(expected);
      }
      const checker = await resultOf(page);
      expect(wordsOf(checker)).to.include(UNKNOWN);
      await press(checker, 'restart');
      await walk(checker, people.emergency);
      expect(wordsOf(checker)).to.include(UNKNOWN);
      expect(hrefs(checker)).to.deep.equal([]);
      expect(page.lines.length).to.equal(ALL.length);
    });
  }

  it('are forgotten by an element that moves out', async () => {
    const page = await open({
      head: script(),
      body: `<lp-settings region="GB-ENG" emergency-phone="5550" team-phone="5551" crisis-phone="5552">${tags()}</lp-settings><main></main>`,
    });
    const all = await elements(page);
    await resultOf(page);
    for (const element of all) expect(hrefs(element)).to.include.members(['tel:5550', 'tel:999']);
    one(page.document, 'main').append(...all);
    await until('the words', () => all.every((element) => wordsOf(element).includes(UNKNOWN)));
    for (const element of all) expect(hrefs(element)).to.deep.equal([]);
    one(page.document, 'lp-settings').append(...all);
    await until('the number', () => all.every((element) => hrefs(element).includes('tel:5550')));
  });

  it('reach elements when their lp-settings comes late', async () => {
    const page = await open({ head: script(), body: `<main>${tags()}</main>` });
    const all = await elements(page);
    const settings = page.document.createElement('lp-settings');
    settings.setAttribute('region', 'GB-ENG');
    const main = one(page.document, 'main');
    main.before(settings);
    settings.append(main);
    await until('the number', () => all.every((element) => hrefs(element).includes('tel:999')));
    settings.setAttribute('region', 'NZ');
    await until('the other', () => all.every((element) => hrefs(element).includes('tel:111')));
    for (const element of all) expect(hrefs(element)).not.to.include('tel:999');
  });

  it('stand in a block of the page that comes below', async () => {
    const json = { region: 'GB-ENG', 'emergency-phone': '5550' };
    const page = await open({
      head: script(),
      body: `${tags('settings="hospital"')}<script type="application/json" id="hospital">${JSON.stringify(json)}</script>`,
    });
    const all = await elements(page);
    await until('the number', () => all.every((element) => hrefs(element).includes('tel:5550')));
    expect(page.events).to.deep.equal([]);
    expect(page.lines).to.deep.equal([]);
  });
});
