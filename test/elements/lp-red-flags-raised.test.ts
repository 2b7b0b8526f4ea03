import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';

let blocks = 0;

/** The warning signs of a hospital that made something more urgent. */
async function make(raise: Record<string, string>): Promise<LpRedFlags> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `raising-${(blocks += 1)}`;
  block.textContent = JSON.stringify({ raise });
  const page = await fixture(
    html`<div>
      ${block}<lp-red-flags
        region="GB-ENG"
        crisis-phone="01632 960003"
        settings=${block.id}
      ></lp-red-flags>
    </div>`,
  );
  return page.querySelector('lp-red-flags')!;
}

const textOf = (flags: LpRedFlags, urgency: string): string =>
  flags.querySelector(`.lp-${urgency}`)!.textContent;

describe('lp-red-flags: a crisis that the hospital made an emergency', () => {
  it('is not put off until later today, and keeps its own line', async () => {
    const note = en.notes['RF-D24'] as string;
    const number = '01632\u00a0960003';
    const before = await make({});
    expect(textOf(before, 'same-day')).to.include(note).and.include(number);
    const after = await make({ 'RF-D24': 'emergency' });
    expect(textOf(after, 'emergency')).to.include(en.questions.other.options.crisis);
    expect(textOf(after, 'emergency')).to.include(number).and.not.include(note);
  });
});
