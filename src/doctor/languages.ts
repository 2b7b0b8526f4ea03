/** The languages of this release, and those of the page. */
import type { TranslationReview } from '../content/types.js';
import { nearestTag } from '../i18n/nearest.js';
import { addressOf, fileOf, ourScripts } from './scripts.js';

/** A language that has words in this release. */
export interface Known {
  readonly lang: string;
  readonly review: TranslationReview | null;
}

/** Set ahead of this script by the build. */
declare const LP_PACK: { readonly languages: readonly Known[] };

/** Every language of this release, English first. */
export const languages = LP_PACK.languages;

/** The one that fits a tag best, if any does. */
export function knownFor(tag: string): Known | undefined {
  const found = nearestTag(
    tag,
    languages.map(({ lang }) => lang.toLowerCase()),
  );
  return languages.find(({ lang }) => lang.toLowerCase() === found);
}

const nameOf = ({ lang }: Known): string =>
  lang === 'en' ? 'lp-aftercare.js' : `lp-aftercare.${lang}.js`;

/** The languages whose scripts have come. */
export const onPage = (failed: ReadonlySet<Element>): readonly Known[] => {
  const files = ourScripts()
    .filter((script) => !failed.has(script))
    .map((script) => fileOf(script).replace('.closed', ''));
  return languages.filter((one) => files.includes(nameOf(one)));
};

/** The address of the script of a language, where the first of ours lies. */
export function scriptFor(language: Known): string {
  const [first] = ourScripts();
  return `${(first ? addressOf(first) : '').replace(/[^/]*$/, '')}${nameOf(language)}`;
}

/** Who has not checked a translation; empty where both have, and for the original. */
export function missingReview({ review }: Known): string {
  if (!review) return '';
  return [!review.clinician && 'no clinician', !review.speaker && 'no native speaker']
    .filter(Boolean)
    .join(' and ');
}
