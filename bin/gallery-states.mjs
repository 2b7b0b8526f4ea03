/* global document, window, customElements, Event, setTimeout, requestAnimationFrame -- of the page that is shown */
/** Every state of every element as somebody meets it in the built script, for pictures. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { root } from './dist.mjs';

/** Example Hospital with every number it can give. */
const CONTACTS = {
  region: 'GB-ENG',
  'team-name': 'Example Hospital, Neurology Day Unit',
  'team-phone': '01632 960123',
  'team-hours': 'Mo-Su 00:00-24:00',
  'crisis-phone': '01632 960124',
  'cancer-phone': '01632 960125',
  'maternity-phone': '01632 960126',
};

/** The five ordinary people of the tests, from a file that Node cannot read as it is. */
async function people() {
  const source = await readFile(path.join(root, 'test/support/people.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'esnext' } });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).people;
}

const { emergency, 'same-day': sameDay, soon, routine, 'self-care': selfCare } = await people();

/** What a state is called → the element, and what is done in it. */
export const states = {
  start: { tag: 'lp-risk-checker' },
  'one answer': { tag: 'lp-risk-checker', answers: soon, until: 'age' },
  'many answers': { tag: 'lp-risk-checker', answers: soon, until: 'nerves', tick: ['pee', 'weak'] },
  'examples open': { tag: 'lp-risk-checker', answers: soon, until: 'infection', open: true },
  'answer missing': { tag: 'lp-risk-checker', answers: soon, until: 'sudden', press: 'continue' },
  'long question': { tag: 'lp-risk-checker', answers: sameDay, until: 'health' },
  emergency: { tag: 'lp-risk-checker', answers: emergency },
  'same day': { tag: 'lp-risk-checker', answers: sameDay },
  soon: { tag: 'lp-risk-checker', answers: soon },
  routine: { tag: 'lp-risk-checker', answers: routine },
  'self-care': { tag: 'lp-risk-checker', answers: selfCare },
  'result open': { tag: 'lp-risk-checker', answers: soon, open: true },
  list: { tag: 'lp-risk-checker', attributes: { mode: 'list' } },
  'safe page': { tag: 'lp-risk-checker', broken: true },
  'warning signs': { tag: 'lp-red-flags' },
  FAQ: { tag: 'lp-faq' },
  'FAQ answer': { tag: 'lp-faq', entry: 'headache-upright' },
  'FAQ picture': { tag: 'lp-faq', entry: 'what-happens' },
  'FAQ timeline': { tag: 'lp-faq', entry: 'first-days-normal' },
  'FAQ months': { tag: 'lp-faq', entry: 'back-months-later' },
  'FAQ found': { tag: 'lp-faq', search: 'MRI' },
  'FAQ nothing': { tag: 'lp-faq', search: 'xyzzy' },
};

/** Puts an element in that state, alone, into `#place` of the page. */
export function show(page, state) {
  return page.evaluate(
    async (
      { tag, attributes, answers, until, tick, open, entry, search, press, broken },
      contacts,
    ) => {
      const place = document.querySelector('#place');
      place.replaceChildren();
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ ...contacts, ...attributes }))
        element.setAttribute(name, value);
      if (broken)
        element.renderReady = () => {
          throw new Error('on purpose');
        };
      place.append(element);
      await customElements.whenDefined(tag);
      await element.updateComplete;
      const within = element.shadowRoot ?? element;
      const find = (selector) => within.querySelector(selector);
      const click = async (selector) => {
        find(selector).click();
        await element.updateComplete;
      };
      if (answers) await click('[part~="button-start"]');
      for (;;) {
        const id = answers && find('[part~="question"] input')?.name;
        if (!id || id === until) break;
        for (const option of answers[id]) await click(`input[value="${option}"]`);
        await click('[part~="button-continue"]');
      }
      for (const option of tick ?? []) await click(`input[value="${option}"]`);
      if (press) await click(`[part~="button-${press}"]`);
      if (open) for (const one of within.querySelectorAll('details')) one.open = true;
      if (entry) {
        const details = find(`#lp-faq-${entry}`);
        details.open = true;
        details.scrollIntoView();
      }
      if (search) {
        const input = find('input[type="search"]');
        input.value = search;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 800));
      }
      // The focus belongs to the one who is there.
      const focused = document.activeElement;
      if (!press) (focused.shadowRoot?.activeElement ?? focused).blur();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (!entry) window.scrollTo(0, 0);
    },
    state,
    CONTACTS,
  );
}
