import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { LpElement, guarded } from '../../src/elements/lp-element.js';
import { LpSettings } from '../../src/elements/lp-settings.js';
import type { Contacts } from '../../src/settings/contacts.js';

/** The base with as little on it as possible: it shows the first emergency number and the level. */
@guarded
export class TinyElement extends LpElement {
  /** Thrown at by tests. */
  trouble: (() => void) | undefined;
  drawn = 0;

  get reached(): Contacts {
    return this.contacts;
  }

  get headingLevel(): number {
    return this.level;
  }

  get words(): string {
    return this.pack.lang;
  }

  get failure(): string | null {
    return this.failed;
  }

  protected override renderReady(): unknown {
    this.drawn++;
    this.trouble?.();
    return html`<p>${this.contacts.emergency[0]?.text ?? 'none'}</p>
      <button
        @click=${this.guard('handler', () => {
          throw new RangeError('the answer was 42');
        })}
      >
        Go
      </button>`;
  }
}

/** Registers a class under a name of its own and returns the tag. */
export function register(element: CustomElementConstructor): string {
  const tag = `x-${crypto.randomUUID()}`;
  customElements.define(tag, element);
  return tag;
}

if (!customElements.get('lp-settings')) customElements.define('lp-settings', LpSettings);
if (!customElements.get('x-tiny')) customElements.define('x-tiny', TinyElement);

/** The first emergency number that an element shows. */
export const shownBy = (element: Element): string =>
  element.shadowRoot?.querySelector('p')?.textContent ?? '';

/** Makes an element, puts it where it is told and waits until it has drawn. */
export async function put(tag: string, attributes: Record<string, string> = {}, into?: Element) {
  const parent = into ?? (await fixture(html`<div></div>`));
  const element = document.createElement(tag) as TinyElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  await element.updateComplete;
  return element;
}
