import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../i18n/index.js';
import type { Run } from '../../handover/run.js';
import { BACKGROUND } from '../../handover/words.js';
import { mayBegin, redFlags, type RedFlag } from '../../protocol/red-flags.js';
import { rank } from '../../triage/firing.js';
import { raisedBy } from '../../triage/sooner.js';
import type { Urgency } from '../../triage/types.js';
import { emergencyLines } from '../parts/contact-lines.js';
import { signWords } from '../parts/sign-words.js';
import { bullets, ownWords } from './section.js';
import type { View } from './view.js';

const begins = (question: string): boolean => !BACKGROUND.includes(question);

/**
 * The signs that would lead to each urgency above the one of the result, by the rules. What is an
 * emergency among the warning signs is one here too: its words tell what makes it one.
 */
function signsThatRaise({
  answers,
  assessment,
  by: { protocol },
}: Run): Map<Urgency | null, RedFlag[]> {
  const found = new Map<Urgency | null, RedFlag[]>();
  for (const sign of mayBegin) {
    const raised = raisedBy(protocol, answers, assessment.urgency, sign, begins);
    const under = raised && (sign.urgency === 'emergency' ? sign.urgency : raised);
    found.set(under, [...(found.get(under) ?? []), sign]);
  }
  return found;
}

/** The come-back list of every result, and what else would make help more urgent. */
export function sooner(view: View, run: Run): TemplateResult {
  const { pack, contacts, additions } = view;
  const { ui } = pack;
  const raising = signsThatRaise(run);
  const words = (signs: readonly RedFlag[]) =>
    signs.map((sign) => say(signWords(sign, pack), view.voice));
  return html`${bullets([
      ...words(redFlags.filter((sign) => sign.comeBack)),
      ui['checker.sooner-worried'],
    ])}
    <div class="lp-emergency">${emergencyLines(contacts, pack)}</div>
    ${(['emergency', 'same-day', 'soon', 'routine'] as const).map((urgency) => {
      const signs = raising.get(urgency) ?? [];
      const own = additions.signs
        .filter((sign) => sign.urgency === urgency && rank(urgency) < rank(run.assessment.urgency))
        .map(({ text }) => text);
      return signs.length || own.length
        ? html`<details>
            <summary>${ui[`sooner.${urgency}`]}</summary>
            ${signs.length ? bullets(words(signs)) : nothing}${ownWords(view, own)}
          </details>`
        : nothing;
    })}`;
}
