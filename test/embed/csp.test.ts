/** A whole run on the page of a host that allows nothing and watches everything. */
import { expect } from '@open-wc/testing';
import { part, press, questionOn, walk, type Checker } from '../support/journey.js';
import { people } from '../support/people.js';
import { closeAll, one, open, script, until, type HostWindow, type Page } from './page.js';
import { POLICY } from './policy.js';
import { hearDispatches, hearViolations, setTraps, trapped } from './traps.js';
import { version } from '../../src/version.js';
import { URGENCIES } from '../../src/triage/types.js';

const ELEMENTS = `
  <lp-settings region="GB-ENG" team-name="Ward 5" team-phone="020 7946 0000">
    <lp-risk-checker></lp-risk-checker>
    <lp-faq></lp-faq>
    <lp-red-flags></lp-red-flags>
  </lp-settings>`;

interface Watched extends Page {
  readonly violations: readonly string[];
  readonly touched: readonly string[];
  readonly dispatched: readonly string[];
}

/** What whoever looks at the page from outside can see of it. */
const outside = ({ location, document, history }: HostWindow): readonly unknown[] => [
  location.href,
  one(document, 'title').textContent,
  history.length,
];

async function watch(head: string): Promise<Watched> {
  let seen: Pick<Watched, 'violations' | 'touched' | 'dispatched'> | undefined;
  const page = await open({
    head,
    body: ELEMENTS,
    csp: POLICY,
    before: (window) => {
      seen = {
        violations: hearViolations(window),
        touched: setTraps(window),
        dispatched: hearDispatches(window),
      };
    },
  });
  return { ...page, ...seen! };
}

/** A violation is told in a task of its own. */
const told = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Opens everything that can be opened, and closes it again. */
function openAll(root: ParentNode): void {
  const summaries = root.querySelectorAll('summary');
  expect(summaries.length, 'things to open').to.be.greaterThan(0);
  for (const summary of summaries) summary.click();
  for (const details of root.querySelectorAll('details')) expect(details.open).to.equal(true);
  for (const summary of summaries) summary.click();
}

/** From the start to the result, to a change and back to the start. */
async function run(checker: Checker, urgency: keyof typeof people): Promise<void> {
  const root = checker.shadowRoot!;
  await press(checker, 'start');
  await press(checker, 'continue');
  one(root, '[part~="error-summary"] a').click();
  expect(root.activeElement).to.equal(one(root, 'input'));
  const { urgency: found } = await walk(checker, people[urgency], (id) => {
    if (part(checker, 'help')) openAll(one(root, '[part~="question"]'));
    expect(questionOn(checker)).to.equal(id);
  });
  expect(found).to.equal(urgency);
  openAll(root);
  await press(checker, 'change');
  await press(checker, 'continue');
  if (questionOn(checker)) await press(checker, 'back');
  while (questionOn(checker)) await press(checker, 'continue');
  expect(checker.getAssessment()!.urgency).to.equal(urgency);
  await press(checker, 'restart');
  expect(part(checker, 'button-start')).not.to.equal(null);
}

describe('on a page that allows nothing', () => {
  afterEach(closeAll);

  it('every state of every element works, and nothing is tried that the page forbids', async () => {
    const page = await watch(script('defer'));
    const { document, window } = page;
    const checker = await until('a checker that has started', () => {
      const found = one(document, 'lp-risk-checker') as unknown as Checker;
      return found.shadowRoot && part(found, 'button-start') && found;
    });
    const before = outside(window);
    for (const urgency of URGENCIES) await run(checker, urgency);
    checker.mode = 'list';
    await checker.updateComplete;
    expect(checker.shadowRoot!.querySelectorAll('.lp-card li').length).to.be.greaterThan(20);
    openAll(one(document, 'lp-faq'));
    one(document, 'lp-faq .lp-standing .lp-link').click();
    expect(one<HTMLDetailsElement>(document, '#lp-faq-emergency-signs').open).to.equal(true);
    expect(one(document, 'lp-red-flags').textContent).to.include('999');
    checker.remove();
    await told();

    expect(page.violations).to.deep.equal([]);
    expect(page.touched).to.deep.equal([]);
    expect(page.lines).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(outside(window)).to.deep.equal(before);
    const fetched = window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(fetched).to.deep.equal([`${location.origin}/guest/lp-aftercare.js`]);
    const pair = ['lp-start', 'lp-end'].map((type) => ({ type, detail: { version } }));
    expect(page.events).to.deep.equal(URGENCIES.flatMap(() => pair));
    const known = ['lp-start', 'lp-end', 'context-request', 'context-provider'];
    expect(page.dispatched.filter((type) => !known.includes(type))).to.deep.equal([]);
  });

  it('the policy is in force, and what it blocks is heard', async () => {
    const page = await watch('');
    one(page.document, 'lp-faq').setAttribute('style', 'color: red');
    expect(() => (one(page.document, 'lp-faq').innerHTML = '<b></b>')).to.throw();
    const { trustedTypes } = page.window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    expect(() => trustedTypes.createPolicy('another', {})).to.throw();
    await until('two violations', () => page.violations.length >= 2);
    expect(page.violations.join()).to.include('style-src').and.include('trusted-types');
  });

  it('every trap springs', async () => {
    const { window, touched } = await watch('');
    const names = trapped(window);
    expect(names).to.include.members([
      'fetch',
      'XMLHttpRequest',
      'sendBeacon',
      'WebSocket',
      'EventSource',
      'Image',
      'cookie',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'pushState',
      'replaceState',
      'title',
    ]);
    const places = [window, window.document, window.navigator, window.history];
    for (const name of names) {
      for (const place of places) if (name in place) Reflect.get(place, name);
      expect(touched).to.include(name);
    }
    const before = touched.length;
    window.document.title = 'New';
    window.document.cookie = 'a=b; max-age=1';
    expect(touched.slice(before)).to.deep.equal(['title', 'cookie']);
  });
});
