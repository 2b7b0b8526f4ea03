import { en } from '../content/en/index.js';
import { LpSettings } from '../elements/lp-settings.js';
import { addLanguage } from '../i18n/index.js';
import { warn } from '../i18n/warn.js';
import { version } from '../version.js';

/** A class that can stand behind a tag, with the version it is from. */
export type Registrable = CustomElementConstructor & { readonly version: string };

/**
 * Registers tags, `lp-settings` first, so that settings are there before anybody asks for them. What
 * is registered already stays, and the console says so where it is not of this version. Under an
 * `lp-settings` of another version nothing is registered: elements could not hear it.
 */
export function register(tags: Readonly<Record<string, Registrable>>): void {
  // In Node there is nothing to register with.
  if (typeof customElements === 'undefined') return;
  addLanguage(en);
  for (const [tag, element] of Object.entries({ 'lp-settings': LpSettings, ...tags })) {
    const there = customElements.get(tag) as { readonly version?: string } | undefined;
    if (!there) customElements.define(tag, element);
    else if (there.version !== version) {
      warn(register, 'in-use', { version, tag, found: there.version ?? 'unknown' });
      if (tag === 'lp-settings') return;
    }
  }
}
