import { html, type TemplateResult } from 'lit';
import type { Run } from '../../handover/run.js';
import { labelOf, titleOf } from '../../handover/words.js';
import { fill } from '../../i18n/index.js';
import type { View } from './view.js';

/** Every answer on the way, and a button to change it. */
export function answersGiven(
  view: View,
  { asked, answers }: Run,
  change: (question: string) => void,
): TemplateResult {
  const { ui } = view.pack;
  return html`<ul class="answers">
    ${asked.map(
      (id) =>
        html`<li>
          <div>
            <p class="lp-quiet">${titleOf(view, id)}</p>
            ${answers[id]?.map((option) => html`<p>${labelOf(view, { question: id, option })}</p>`)}
          </div>
          <button
            type="button"
            part="button button-change"
            @click=${() => {
              change(id);
            }}
          >
            <span aria-hidden="true">${ui['checker.change']}</span>
            <span class="unseen">
              ${fill(ui['checker.change-of'], { question: titleOf(view, id) })}
            </span>
          </button>
        </li>`,
    )}
  </ul>`;
}
