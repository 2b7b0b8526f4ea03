import { html, nothing, type TemplateResult } from 'lit';
import { BARE, labelOf, titleOf, wordsOf } from '../../handover/words.js';
import { fill, say } from '../../i18n/index.js';
import type { Question } from '../../triage/types.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import type { View } from './view.js';

/** One question as it stands on screen. */
export interface Asked {
  readonly question: Question;
  /** How many questions have been asked, this one included. */
  readonly number: number;
  readonly stage: 'signs' | 'about' | 'closer';
  readonly chosen: readonly string[];
  /** What is ticked was so in an earlier run and may not be so any more. */
  readonly confirm: boolean;
  /** Continue was pressed without an answer. */
  readonly missing: boolean;
  /** What ticking an answer did to the others, for those who cannot see it. */
  readonly news: string;
}

/** What can be done on the screen of a question. */
export interface Moves {
  pick(option: string, on: boolean): void;
  next(): void;
  back(): void;
  toFirst(event: Event): void;
}

/** What a label says first, for the eye that scans, and then what explains it. */
function scannable(label: string, colon: string, plain: boolean): unknown {
  const found = label.indexOf(colon);
  const at = found < 0 ? 0 : found + colon.trimEnd().length;
  if (plain || (!at && label.length > 60)) return label;
  // The space belongs to the text after it: one on its own is left out where labels are read aloud.
  return html`<strong>${label.slice(0, at || undefined)}</strong>${at ? label.slice(at) : nothing}`;
}

function choice(view: View, asked: Asked, option: string, index: number, moves: Moves): unknown {
  const { id, kind } = asked.question;
  const label = labelOf(view, { question: id, option });
  const one = kind === 'one';
  const bare = BARE.includes(option);
  const colon = view.pack.ui['common.colon'];
  return html`<label class="choice ${bare ? 'bare' : ''}" part="choice">
    <input
      type=${one ? 'radio' : 'checkbox'}
      name=${id}
      value=${option}
      autocomplete="off"
      id=${index ? nothing : 'answer'}
      ?checked=${asked.chosen.includes(option)}
      @change=${({ target }: Event) => {
        moves.pick(option, (target as HTMLInputElement).checked);
      }}
    />
    <span>${scannable(label, colon, bare || (one && !label.includes(colon)))}</span>
  </label>`;
}

/** One question. */
export function question(view: View, asked: Asked, moves: Moves): TemplateResult {
  const { ui } = view.pack;
  const { id, kind, options } = asked.question;
  const { hint, help } = wordsOf(view, id);
  const error = ui['checker.error'];
  const stage = fill(ui[`checker.stage-${asked.stage}`], { number: `${asked.number}` });
  return html`${
      asked.missing
        ? errorSummary(view.level, ui['checker.error-title'], error, moves.toFirst)
        : nothing
    }
    <fieldset part="question" aria-describedby="hint ${asked.missing ? 'message' : ''}">
      <legend>
        ${heading(view.level, html`<span class="stage">${`${stage}.`}</span> ${titleOf(view, id)}`)}
      </legend>
      <p id="hint">
        ${asked.confirm ? html`<strong>${ui['checker.confirm']}</strong>` : nothing}
        ${hint ? say(hint, view.voice) : nothing} ${ui[`checker.${kind}`]}
      </p>
      ${
        help
          ? html`<details part="help">
              <summary>${help.title}</summary>
              <ul>
                ${help.text.map((text) => html`<li>${text}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        asked.missing
          ? html`<p id="message" class="error-message">
              <span class="unseen">${ui['checker.error-label']}</span> ${error}
            </p>`
          : nothing
      }
      ${options.map((option, index) => choice(view, asked, option.id, index, moves))}
    </fieldset>
    <p role="status" class="unseen">${asked.news}</p>
    <div class="moves">
      <button type="button" part="button button-continue" @click=${moves.next}>
        ${ui['checker.continue']}
      </button>
      <button type="button" part="button button-back" @click=${moves.back}>
        ${ui['checker.back']}
      </button>
    </div>`;
}
