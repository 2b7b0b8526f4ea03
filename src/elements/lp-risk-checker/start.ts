import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../../content/types.js';
import { heading } from '../parts/heading.js';
import type { View } from './view.js';

const VOICES: readonly Voice[] = ['you', 'person', 'child'];

/** Whether the page was loaded again, or come back to: what was answered before is gone. */
export const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

/** The first screen: what this does, what becomes of the answers, and whom they are about. */
export function start(
  { pack: { ui }, level }: View,
  begin: (voice: Voice) => void,
  reloaded: boolean,
): TemplateResult {
  return html`${heading(level, ui['checker.title'])}
    ${reloaded ? html`<p class="notice">${ui['checker.reloaded']}</p>` : nothing}
    <p>${ui['checker.what']}</p>
    <p>${ui['checker.needles']}</p>
    <p>${ui['checker.private']} ${ui['checker.disclaimer']}</p>
    <div role="group" aria-labelledby="who">
      <p id="who"><strong>${ui['checker.who']}</strong></p>
      <div class="starts">
        ${VOICES.map(
          (voice) =>
            html`<button
              type="button"
              part="button button-start"
              @click=${() => {
                begin(voice);
              }}
            >
              ${ui[`checker.start-${voice}`]}
            </button>`,
        )}
      </div>
    </div>`;
}
