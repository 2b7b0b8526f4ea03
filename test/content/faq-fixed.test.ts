import { expect } from '@open-wc/testing';
import { faq } from '../../src/content/en/faq/index.js';
import { FIXED } from '../../src/content/faq-ids.js';

/** When to get help, in the words of an answer. */
const HOW_SOON =
  /\bcall\b.*\btoday\b|needs? a (call|check)\b|within 2–3 days|\ban emergency\b|call sooner/i;

describe('what a hospital can neither hide nor put in other words', () => {
  it('is every answer that itself says how soon to get help', () => {
    const says = faq.filter(({ answer }) => HOW_SOON.test(answer.flat().join(' ')));
    expect(says.length).to.be.greaterThan(10);
    for (const { id } of says) expect(FIXED, id).to.include(id);
  });

  it('is every answer that tells which risks are meant where its help speaks of them', () => {
    const tells = faq.filter(
      ({ help, answer }) => /\ba risk\b/.test(help) && answer.flat().join(' ').includes('diabetes'),
    );
    expect(tells).to.not.be.empty;
    for (const { id } of tells) expect(FIXED, id).to.include(id);
  });

  it('is every answer that another one leads to', () => {
    const leads = faq.flatMap(({ help, answer }) =>
      faq.filter(({ question }) => [help, ...answer.flat()].join(' ').includes(`“${question}”`)),
    );
    expect(leads).to.not.be.empty;
    for (const { id } of leads) expect(FIXED, id).to.include(id);
  });

  it('is whatever always shows', () => {
    const kept = faq.filter(({ keep }) => keep);
    expect(kept).to.not.be.empty;
    for (const { id } of kept) expect(FIXED, id).to.include(id);
  });
});
