/** An FAQ under test, and what a reader sees of it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';

export async function settled(faq: LpFaq): Promise<void> {
  await faq.updateComplete;
  // Mutation observers hear of a change after the microtask that made it.
  await new Promise((resolve) => setTimeout(resolve));
  await faq.updateComplete;
}

/** An FAQ in England with something of the author's in it. */
export async function faqWith(inside: unknown, topics = ''): Promise<LpFaq> {
  const faq = await fixture<LpFaq>(
    html`<lp-faq region="GB-ENG" topics=${topics}>${inside}</lp-faq>`,
  );
  await settled(faq);
  return faq;
}

export const fieldOf = (faq: Element): HTMLInputElement =>
  faq.querySelector<HTMLInputElement>('input[type=search]')!;

export const statusOf = (faq: Element): HTMLElement => faq.querySelector('[role=status]')!;

/** Puts something into the search field, as a reader or a program that writes for one does. */
export function type(faq: Element, query: string): void {
  fieldOf(faq).value = query;
  fieldOf(faq).dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until nobody has typed for long enough. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

/** Ids of the questions that are drawn; a question without one is told by its words. */
export const seenIn = (faq: Element): string[] =>
  [...faq.querySelectorAll('details')]
    .filter((one) => !one.parentElement!.closest('details') && one.offsetHeight > 0)
    .map((one) => one.id || one.textContent.trim());

const SIGNS = 'lp-faq-emergency-signs';

/** The same beside the emergency signs, which no search may hide. */
export function besideSigns(faq: Element): string[] {
  const seen = seenIn(faq);
  expect(seen, 'the emergency signs show').to.include(SIGNS);
  return seen.filter((id) => id !== SIGNS);
}

/** The words that are marked on the page. */
export const marked = (): string[] =>
  [...(CSS.highlights.get('lp-faq') ?? [])].map((range) =>
    range.startContainer.nodeValue!.slice(range.startOffset, range.endOffset),
  );

/** A question of the author's. */
export const parking = html`<details id="parking">
  <summary>Where can I park?</summary>
  <p>Behind Example Hospital.</p>
</details>`;

export const buttonOf = (faq: Element, words: string): HTMLButtonElement =>
  [...faq.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
