import { html, nothing, type TemplateResult } from 'lit';
import type { UiKey } from '../../content/ui-keys.js';
import { questionnaireResponse } from '../../handover/fhir/response.js';
import type { Run } from '../../handover/run.js';
import { asText, summary } from '../../handover/summary.js';
import { safetyNet } from '../../handover/times.js';
import { labelOf, titleOf, type Speech } from '../../handover/words.js';
import { heading } from '../parts/heading.js';
import { printPage } from './print-page.js';
import { save } from './save.js';
import { button } from './section.js';
import type { View } from './view.js';

/** Does what a press asked for, and tells how it went; `done` is told where all went well. */
export type Hand = (step: () => unknown, done?: UiKey) => void;

/** The page's language, and English where that is another: staff may read no other. */
const languages = ({ pack, voice, locale }: View): readonly (Speech & { locale: string })[] => [
  { pack, voice, locale },
  ...(pack.clinician ? [{ pack: pack.clinician, voice, locale: 'en' }] : []),
];

/** The same run as a FHIR resource, in the words of the page. */
const asFhir = (view: View, { answers, asked, at }: Run): string =>
  JSON.stringify(
    questionnaireResponse(answers, {
      asked,
      lang: view.pack.lang,
      authored: at,
      words: (question, option) =>
        option ? labelOf(view, { question, option }) : titleOf(view, question),
    }),
  );

/** What a clinician needs in ten seconds, and ways to hand it over. */
export function handOver(view: View, run: Run, hand: Hand, told: string): TemplateResult {
  const { ui } = view.pack;
  const summaries = languages(view).map((speech) => {
    const { pack, locale } = speech;
    const next = safetyNet(run, pack, locale);
    return { pack, sections: summary(run, speech, { locale, next: next ? [next.text] : [] }) };
  });
  const text = (): string => summaries.map(({ sections }) => asText(sections)).join('\n\n');
  const file = ui['hand.file'];
  return html`<p class="screen">${ui['hand.what']}</p>
    <div class="summary">
      ${summaries.map(
        ({ pack, sections }) =>
          html`<div lang=${pack.lang} dir=${pack.dir}>
            ${sections.map(({ title, lines }, index) => {
              const words = lines.map((line) => html`<p>${line}</p>`);
              // All answers are many; a clinician in a hurry reads what stands before them.
              return sections[index + 1]
                ? html`${heading(view.level + 2, title)} ${words}`
                : html`<details>
                    <summary>${title}</summary>
                    ${words}
                  </details>`;
            })}
          </div>`,
      )}
    </div>
    <div class="hand">
      ${button('copy', ui['hand.copy'], () => {
        hand(() => navigator.clipboard.writeText(text()), 'hand.copied');
      })}
      ${
        'share' in navigator
          ? button('share', ui['hand.share'], () => {
              hand(() => navigator.share({ text: text() }));
            })
          : nothing
      }
      ${button('save', ui['hand.save'], () => {
        hand(() => {
          save(`${file}.txt`, 'text/plain', text());
        }, 'hand.saved');
      })}
      ${button('fhir', ui['hand.fhir'], () => {
        hand(() => {
          save(`${file}.json`, 'application/fhir+json', asFhir(view, run));
        }, 'hand.saved');
      })}
      ${button('print', ui['hand.print'], ({ target }) => {
        hand(() => printPage((target as Element).closest('.result')!));
      })}
    </div>
    <p role="status">${told}</p>`;
}
