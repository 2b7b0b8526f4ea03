import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languageName } from '../install/language-name.js';
import type { Language } from './facts.js';

/** Who has not checked a translation, in words; empty where both have, and for the original. */
export function missingReview({ lang, review }: Language): string {
  const speaker = lang.includes('-x-') ? 'nobody for whom it is written' : 'no native speaker';
  return review
    ? [!review.clinician && 'no clinician', !review.speaker && speaker]
        .filter(Boolean)
        .join(' and ')
    : '';
}

/** Asks whether somebody knows that; for each language anew. */
export function askUnchecked(language: Language): TemplateResult | typeof nothing {
  const missing = missingReview(language);
  if (!missing) return nothing;
  const name = languageName(language.lang);
  const [first = '', ...rest] = missing;
  return html`<p class="sign-off">
      <strong>
        ${first.toUpperCase()}${rest.join('')} has checked the words in
        <span lang=${language.lang}>${name}</span>.
      </strong>
      They say so themselves at the top of every screen. Do not put them in front of patients before
      both have.
    </p>
    ${keyed(
      language.lang,
      html`<label class="choice">
        <input type="checkbox" name="known-language" value=${language.lang} />
        <span>
          I know that the words in <span lang=${language.lang}>${name}</span> are unchecked, and I
          want to try them out.
        </span>
      </label>`,
    )}`;
}
