import { html, type TemplateResult } from 'lit';
import { BARE, labelOf, titleOf } from '../../handover/words.js';
import { protocol } from '../../protocol/index.js';
import type { FiredRule, Reason } from '../../triage/types.js';
import { sourceList } from '../parts/source-list.js';
import { reasonGroups } from './reasons.js';
import { bullets } from './section.js';
import type { View } from './view.js';

/** An answer in the person's words; where it says nothing alone, after its question. */
const reason = (view: View, given: Reason): TemplateResult => {
  const single = protocol.questions.find(({ id }) => id === given.question)?.kind === 'one';
  const label = labelOf(view, given);
  return html`<p>
    ${
      single || BARE.includes(given.option)
        ? html`<span class="lp-quiet">${titleOf(view, given.question)}</span> ${label}`
        : label
    }
  </p>`;
};

/** The answers behind the rules, each with the rule and, on request, its sources. */
export function why(view: View, rules: readonly FiredRule[]): unknown {
  const { pack } = view;
  const { ui, dir } = pack;
  const groups = reasonGroups(rules);
  if (!groups.length) return html`<p>${ui['checker.no-rule']}</p>`;
  return html`<p>${ui['checker.told']}</p>
    ${bullets(
      groups.map(({ because, by }) => {
        const ids = [...new Set(by.map(({ id }) => id))].join(', ');
        // Among words that run from right to left the number behind them would go before them.
        const named = dir === 'rtl' ? `\u2068${ids}\u2069` : ids;
        return html`${because.map((given) => reason(view, given))}
        ${sourceList(
          pack,
          ui['checker.sources'] + ui['common.colon'] + named,
          by.flatMap(({ sources }) => sources),
        )}`;
      }),
    )}`;
}
