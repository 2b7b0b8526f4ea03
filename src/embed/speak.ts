/** The language of `embed.html`: English as it stands there, another one where the address asks. */
import { nearestTag } from '../i18n/nearest.js';

/** Tag in small letters → a script that speaks it, and does not run until it is put into the page. */
export type Languages = ReadonlyMap<string, HTMLScriptElement>;

/** The languages that the page offers. */
export function languagesOf(page: Document): Languages {
  const offered = page.querySelector<HTMLTemplateElement>('#languages')?.content;
  const scripts = [...(offered?.querySelectorAll('script') ?? [])];
  return new Map(scripts.map((script) => [script.lang.toLowerCase(), script]));
}

/**
 * Says on the page which language was asked for, and runs its script in the place of the English
 * one. Where it does not come, English runs after all, and says itself that it is not what the page
 * wants. No script is given an address here: under Trusted Types that would need a policy.
 */
export function speak(lang: string, languages: Languages): void {
  const { documentElement: root, head } = document;
  root.lang = lang;
  const script = languages.get(nearestTag(lang, languages.keys()) ?? '');
  const english = languages.get('en');
  const first = document.querySelector('script[src*="lp-aftercare"]');
  if (!script || !english || !first || script === english) return;
  root.dir = script.dir;
  // A script that has left its page when its turn comes does not run.
  document.implementation.createHTMLDocument().adoptNode(first);
  const orEnglish = (): void => {
    if (customElements.get('lp-settings')) return;
    root.removeAttribute('dir');
    head.append(english);
  };
  script.addEventListener('load', orEnglish);
  script.addEventListener('error', orEnglish);
  head.append(script);
}
