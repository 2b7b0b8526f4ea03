import { html, type TemplateResult } from 'lit';
import type { UiKey } from '../../content/ui-keys.js';
import { redFlags } from '../../protocol/red-flags.js';
import { say } from '../../i18n/index.js';
import { URGENCIES } from '../../triage/types.js';
import { heading } from '../parts/heading.js';
import type { View } from './view.js';
import { whomToCall } from './whom-to-call.js';
import { labelOf } from './words.js';

/** Every warning sign with its action. Information only: it asks and computes nothing. */
export function list(view: View): TemplateResult {
  const { pack, level, voice } = view;
  const { ui, results } = pack;
  return html`${heading(level, ui['checker.list-title'])}
    <p>${ui['checker.list-what']} ${ui['checker.disclaimer']}</p>
    ${URGENCIES.filter((urgency) => redFlags.some((sign) => sign.urgency === urgency)).map(
      (urgency) => {
        const signs = redFlags.filter((sign) => sign.urgency === urgency);
        const { prefix, action, steps } = results[urgency];
        return html`<section class="lp-card lp-${urgency}" part="card card-${urgency}">
          ${heading(
            level + 1,
            html`<span class="lp-card-prefix">${prefix}<span class="unseen">:</span></span>
              ${say(action, voice)}`,
            'lp-card-title',
          )}
          <div class="lp-card-body">
            <p>${ui['flags.any']}</p>
            ${[...new Set(signs.map(({ question }) => question))].map(
              (question) =>
                html`${heading(level + 2, ui[`flags.${question}` as UiKey])}
                  <ul>
                    ${signs
                      .filter((sign) => sign.question === question)
                      .map((sign) => html`<li>${labelOf(view, sign)}</li>`)}
                  </ul>`,
            )}
            ${whomToCall(view, urgency, [])}
            <ul>
              ${steps.map((step) => html`<li>${say(step, voice)}</li>`)}
            </ul>
          </div>
        </section>`;
      },
    )}`;
}
