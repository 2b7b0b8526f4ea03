import { html, nothing, type TemplateResult } from 'lit';
import type { NoteId } from '../../content/note-ids.js';
import { reminder } from '../../handover/calendar.js';
import { phoneScript } from '../../handover/phone-script.js';
import { decidingOf, type Run } from '../../handover/run.js';
import { isStale, safetyNet, timeOf } from '../../handover/times.js';
import { isForHospital, resultOf, signOff, versionsOf } from '../../handover/words.js';
import { fill, say } from '../../i18n/index.js';
import { dateOf } from '../../i18n/review.js';
import { CHILD } from '../../protocol/bands.js';
import { LASTING } from '../../protocol/routes.js';
import { SELF_CARE } from '../../settings/read.js';
import { holds, is } from '../../triage/conditions.js';
import { rank } from '../../triage/firing.js';
import type { Urgency } from '../../triage/types.js';
import { heading } from '../parts/heading.js';
import { who, whomToCall } from '../parts/whom-to-call.js';
import { answersGiven } from './answers-given.js';
import { handOver, type Hand } from './hand-over.js';
import { save } from './save.js';
import { bullets, button, ownWords, section } from './section.js';
import { sooner } from './sooner.js';
import type { View } from './view.js';
import { why } from './why.js';

/** Notes that hold however soon help is needed; the others may put off somebody whose row was raised. */
const HOLDS: readonly string[] = ['RF-D03', 'RF-D04', 'RF-D08', 'RF-D11'] satisfies NoteId[];

/** What can be done on the screen of a result. */
export interface ResultMoves {
  change(question: string): void;
  recheck(): void;
  readonly hand: Hand;
}

function about({ pack, locale }: View, run: Run): unknown {
  const { ui, lastChecked, reviewBy } = pack;
  return html`<p>
      <strong>${signOff(pack)}</strong>
    </p>
    <p>
      ${versionsOf(pack, run).join(' ')}
      ${fill(ui['common.last-checked'], {
        date: dateOf(lastChecked, locale),
        due: dateOf(reviewBy, locale),
      })}
    </p>`;
}

/** The crisis line stands with every result about lasting pain or worry. */
function crisis(view: View, ids: readonly string[]): unknown {
  const { pack, contacts } = view;
  if (!ids.some((id) => LASTING.includes(id)) || ids.includes('RF-D24')) return nothing;
  return html`<p>${pack.ui['checker.crisis-words']}</p>
    ${contacts.crisis ? who(view, pack.ui['checker.crisis'], [contacts.crisis]) : nothing}`;
}

function net(view: View, run: Run, hand: Hand): unknown {
  const { ui } = view.pack;
  const held = safetyNet(run, view.pack, view.locale);
  if (!held) return nothing;
  const { text, due, urgency } = held;
  return section(
    view,
    'net',
    ui['checker.net'],
    html`<p><strong>${text}</strong></p>
      ${
        due && due > new Date()
          ? button('remind', ui['net.remind'], () => {
              hand(() => {
                const file = reminder(ui[`net.reminder-${urgency}`], due, run.at);
                save(`${ui['net.file']}.ics`, 'text/calendar', file);
              }, 'hand.saved');
            })
          : nothing
      }`,
  );
}

/**
 * What can be done meanwhile. A hospital may say it in its own words, where nobody else is needed
 * and for no child; when to stop and get help is ours, and comes last.
 */
function atHome(view: View, urgency: Urgency, child: boolean): unknown {
  const { pack, additions } = view;
  const { meanwhile } = pack.results[urgency];
  const own = urgency === 'self-care' && !child && additions.reword[SELF_CARE]?.answer;
  const ours = own ? meanwhile.slice(-1) : meanwhile;
  return html`${ownWords(view, own || [])}
  ${bullets(ours.map((text) => say(text, child ? 'child' : view.voice)))}`;
}

/** What to do, and everything that stands behind it. `told` is how the last hand-over went. */
export function result(
  view: View,
  run: Run,
  { change, recheck, hand }: ResultMoves,
  told: string,
): TemplateResult {
  const { pack, voice, locale } = view;
  const { ui } = pack;
  const { urgency, rules } = run.assessment;
  const deciding = decidingOf(run);
  const ids = deciding.map(({ id }) => id);
  const { prefix, action, steps: said, meanwhile } = resultOf(view, run);
  const emergency = urgency === 'emergency';
  const noted = ids.filter((id) => HOLDS.includes(id) || !run.by.risen.includes(id));
  const notes = [...new Set(noted.map((id) => pack.notes[id as NoteId]).filter(Boolean))];
  const child = holds(is('age', ...CHILD), run.answers);
  const time = timeOf(run.at, locale);
  const hospital = isForHospital(run);
  const calls = whomToCall(view, hospital ? 'hospital' : urgency, ids);
  const steps = said.length ? bullets(said.map((step) => say(step, voice))) : nothing;
  // Where nobody need hurry, a number comes after what it is for; else it comes first.
  const inTurn = hospital || rank(urgency) < rank('soon') ? [calls, steps] : [steps, calls];
  return html`${
      isStale(run.at, new Date())
        ? html`<div class="notice" role="alert">
            <p>
              <strong
                >${fill(ui['checker.stale'], { time: timeOf(run.at, locale, 'numeric') })}</strong
              >
            </p>
            ${button('worse', ui['checker.check-again'], recheck)}
          </div>`
        : nothing
    }
    <div class="result" part="result result-${urgency}">
      <section class="lp-card lp-${urgency}" part="card card-${urgency}">
        ${heading(
          view.level,
          html`<span class="lp-card-prefix">${`${prefix}:`}</span> ${say(action, voice)}`,
          'lp-card-title',
        )}
        <div class="lp-card-body">
          ${inTurn} ${emergency ? view.notice : nothing}
          ${notes.map((note) => html`<p>${say(note, voice)}</p>`)}
          ${
            emergency
              ? nothing
              : crisis(
                  view,
                  rules.map(({ id }) => id),
                )
          }
          ${run.answers['when']?.includes('never') ? html`<p>${ui['checker.never']}</p>` : nothing}
        </div>
      </section>
      ${net(view, run, hand)} ${section(view, 'why', ui['checker.why'], why(view, deciding))}
      ${section(
        view,
        'say',
        ui['checker.say'],
        phoneScript(run, view).map((line) => html`<p>${line}</p>`),
      )}
      ${section(
        view,
        'sooner',
        ui[emergency ? 'checker.sooner-emergency' : 'checker.sooner'],
        sooner(view, run),
      )}
      ${
        meanwhile.length
          ? section(view, 'meanwhile', ui['checker.meanwhile'], atHome(view, urgency, child))
          : nothing
      }
      ${section(
        view,
        'answers',
        ui['checker.answers'],
        html`<p>${fill(ui['checker.at'], { time })}</p>
          ${answersGiven(view, run, change)}`,
      )}
      ${section(view, 'hand-over', ui['checker.hand-over'], handOver(view, run, hand, told))}
      ${section(
        view,
        'limits',
        ui['checker.limits'],
        html`<p>${ui['checker.limits-text']}</p>
          <p>${ui['checker.disclaimer']}</p>`,
      )}
      ${section(view, 'about', ui['checker.about'], about(view, run))}
    </div>`;
}
