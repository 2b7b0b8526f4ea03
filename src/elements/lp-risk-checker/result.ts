import { html, nothing, type TemplateResult } from 'lit';
import type { NoteId } from '../../content/note-ids.js';
import { CHILD } from '../../protocol/bands.js';
import { hash, protocol } from '../../protocol/index.js';
import { redFlags } from '../../protocol/red-flags.js';
import { LASTING } from '../../protocol/routes.js';
import { fill, say } from '../../i18n/index.js';
import type { Answers, Assessment, FiredRule, Reason } from '../../triage/types.js';
import { dateOf } from '../light/date.js';
import { contactLine, emergencyLines } from '../parts/contact-lines.js';
import { heading } from '../parts/heading.js';
import { signWords } from '../parts/sign-words.js';
import { sourceList } from '../parts/source-list.js';
import { reasonGroups } from './reasons.js';
import type { View } from './view.js';
import { whomToCall } from '../parts/whom-to-call.js';
import { BACKGROUND, BARE, labelOf, titleOf } from './words.js';

/** What a result is made from. */
export interface Found {
  readonly assessment: Assessment;
  /** Ids of the questions on the path, in order. */
  readonly asked: readonly string[];
  readonly answers: Answers;
}

const list = (items: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const block = (view: View, title: string, content: unknown, part: string): TemplateResult =>
  html`<section part="section section-${part}">
    ${heading(view.level + 1, title)} ${content}
  </section>`;

/** An answer in the person's words; where it says nothing alone, after its question. */
const reason = (view: View, given: Reason): unknown => {
  const single = protocol.questions.find(({ id }) => id === given.question)?.kind === 'one';
  const label = labelOf(view, given);
  return single || BARE.includes(given.option)
    ? html`<span class="lp-quiet">${titleOf(view, given.question)}</span> ${label}`
    : label;
};

function why(view: View, rules: readonly FiredRule[]): unknown {
  const { ui } = view.pack;
  const groups = reasonGroups(rules);
  return groups.length
    ? html`<p>${ui['checker.told']}</p>
        ${list(groups.map((group) => group.map((given) => html`<p>${reason(view, given)}</p>`)))}`
    : html`<p>${ui['checker.no-rule']}</p>`;
}

/** The symptoms behind a result, each as short as its label begins. */
function signsOf(view: View, rules: readonly FiredRule[]): string {
  const signs = rules
    .flatMap(({ because }) => because)
    .filter(({ question, option }) => !BACKGROUND.includes(question) && !BARE.includes(option))
    .map((given) => labelOf(view, given).split(': ')[0]!);
  return [...new Set(signs)].join('; ');
}

function whatToSay(view: View, { answers, asked }: Found, rules: readonly FiredRule[]): unknown {
  const { ui } = view.pack;
  const option = asked.includes('when') ? answers['when']?.[0] : undefined;
  const when =
    option && !BARE.includes(option)
      ? labelOf(view, { question: 'when', option })
      : ui['checker.say-date'];
  const signs = signsOf(view, rules);
  return list([
    ...(answers['when']?.includes('never') ? [] : [fill(ui['checker.say-needle'], { when })]),
    signs ? fill(ui['checker.say-signs'], { signs }) : ui['checker.say-answers'],
    ui['checker.say-extra'],
  ]);
}

function sooner(view: View, emergency: boolean): TemplateResult {
  const { pack, contacts } = view;
  return html`${list([
    ...redFlags
      .filter((sign) => sign.comeBack)
      .map((sign) => say(signWords(sign, pack), view.voice)),
    pack.ui['checker.sooner-worried'],
  ])}
  ${emergency ? nothing : html`<div class="lp-emergency">${emergencyLines(contacts, pack)}</div>`}`;
}

function about({ pack }: View, found: Found): unknown {
  const { ui, version, lastChecked, reviewBy } = pack;
  const { rules, protocolVersion } = found.assessment;
  const { reviewed } = protocol;
  return html`<p>
      <strong>
        ${reviewed ? fill(ui['common.reviewed'], { ...reviewed }) : ui['common.unreviewed']}
      </strong>
    </p>
    <p>
      ${fill(ui['checker.versions'], { words: version, rules: protocolVersion, hash })}
      ${fill(ui['common.last-checked'], {
        date: dateOf(lastChecked, pack),
        due: dateOf(reviewBy, pack),
      })}
    </p>
    ${sourceList(
      pack,
      ui['checker.sources'],
      rules.flatMap(({ sources }) => sources),
    )}`;
}

function answersGiven(view: View, found: Found, change: (question: string) => void): unknown {
  const { ui } = view.pack;
  return html`<ul class="answers">
    ${found.asked.map(
      (id) =>
        html`<li>
          <div>
            <p class="lp-quiet">${titleOf(view, id)}</p>
            ${found.answers[id]?.map(
              (option) => html`<p>${labelOf(view, { question: id, option })}</p>`,
            )}
          </div>
          <button
            type="button"
            part="button button-change"
            aria-label=${fill(ui['checker.change-of'], { question: titleOf(view, id) })}
            @click=${() => {
              change(id);
            }}
          >
            ${ui['checker.change']}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The crisis line stands with every result about lasting pain or worry. */
function crisis({ pack, contacts }: View, rules: readonly FiredRule[]): unknown {
  const ids = rules.map(({ id }) => id);
  if (!ids.some((id) => LASTING.includes(id)) || ids.includes('RF-D24')) return nothing;
  return html`<p>${pack.ui['checker.crisis-words']}</p>
    ${contacts.crisis ? contactLine(contacts.crisis, pack) : nothing}`;
}

/** What to do, and everything that stands behind it. */
export function result(
  view: View,
  found: Found,
  change: (question: string) => void,
): TemplateResult {
  const { pack, voice } = view;
  const { ui } = pack;
  const { urgency, rules } = found.assessment;
  const deciding = rules.filter((rule) => rule.urgency === urgency);
  const ids = deciding.map(({ id }) => id);
  const { prefix, action, steps, meanwhile } = pack.results[urgency];
  const emergency = urgency === 'emergency';
  const notes = [...new Set(ids.map((id) => pack.notes[id as NoteId]).filter(Boolean))];
  const child = found.answers['age']?.some((age) => (CHILD as readonly string[]).includes(age));
  return html`<div class="result" part="result result-${urgency}">
    <section class="lp-card lp-${urgency}" part="card card-${urgency}">
      ${heading(
        view.level,
        html`<span class="lp-card-prefix">${prefix}<span class="unseen">:</span></span> ${say(
            action,
            voice,
          )}`,
        'lp-card-title',
      )}
      <div class="lp-card-body">
        ${whomToCall(view, urgency, ids)}
        ${steps.length ? list(steps.map((step) => say(step, voice))) : nothing}
        ${notes.map((note) => html`<p>${say(note, voice)}</p>`)}
        ${emergency ? nothing : crisis(view, rules)}
        ${found.answers['when']?.includes('never') ? html`<p>${ui['checker.never']}</p>` : nothing}
      </div>
    </section>
    ${block(view, ui['checker.why'], why(view, deciding), 'why')}
    ${block(view, ui['checker.say'], whatToSay(view, found, deciding), 'say')}
    ${block(
      view,
      ui[emergency ? 'checker.sooner-emergency' : 'checker.sooner'],
      sooner(view, emergency),
      'sooner',
    )}
    ${
      meanwhile.length
        ? block(
            view,
            ui['checker.meanwhile'],
            list(meanwhile.map((text) => say(text, child ? 'child' : voice))),
            'meanwhile',
          )
        : nothing
    }
    ${block(
      view,
      ui['checker.limits'],
      html`<p>${ui['checker.limits-text']}</p>
        <p>${ui['checker.disclaimer']}</p>`,
      'limits',
    )}
    ${block(view, ui['checker.about'], about(view, found), 'about')}
    ${block(view, ui['checker.answers'], answersGiven(view, found, change), 'answers')}
  </div>`;
}
