import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../../content/types.js';
import { stageOf } from '../../handover/words.js';
import { protocol } from '../../protocol/index.js';
import type { Question } from '../../triage/index.js';
import { emergencyLines } from '../parts/contact-lines.js';
import { question, type Moves } from './question.js';
import { result, type ResultMoves } from './result.js';
import { button } from './section.js';
import { start } from './start.js';
import type { View } from './view.js';
import type { Visit } from './visit.js';

/** What stands on screen besides the answers. */
export interface State {
  readonly visit: Visit;
  /** Continue was pressed without an answer. */
  readonly missing: boolean;
  /** What the last press did, for those who cannot see it. */
  readonly news: string;
  /** All answers are about to be cleared. */
  readonly leaving: boolean;
  /** The page was loaded again, and nobody has begun since. */
  readonly reloaded: boolean;
}

/** What can be done on any screen. */
export interface Acts {
  begin(voice: Voice): void;
  restart(): void;
  readonly moves: Moves;
  readonly results: ResultMoves;
}

/** Each question has a place of its own: inputs taken over from another would untick its own. */
const ask = (view: View, { visit, missing, news }: State, asked: Question, moves: Moves) =>
  question(
    view,
    {
      question: asked,
      number: visit.asked.indexOf(asked.id) + 1,
      stage: stageOf(asked.id),
      chosen: visit.chosen(asked.id),
      confirm: visit.confirms(asked.id),
      missing,
      news,
    },
    moves,
  );

/** A press on what goes away with it leaves the focus where it was. */
const keepFocus = (event: Event): void => {
  event.preventDefault();
};

/**
 * Lies over the foot of what is in view and moves nothing: what somebody is about to press stays
 * where it is, and the page does not scroll, which would pass for somebody being there.
 */
const lastMinute = ({ pack: { ui } }: View): TemplateResult =>
  html`<div class="last-minute" role="alert">
    <div class="notice" @mousedown=${keepFocus}>
      <p>${ui['checker.idle']}</p>
      ${button('stay', ui['checker.stay'], () => undefined)}
    </div>
  </div>`;

/** The emergency number, and beneath it the start, a question or the result. */
export function screen(view: View, state: State, acts: Acts): TemplateResult {
  const { ui } = view.pack;
  const { session, run } = state.visit;
  const emergency = run?.assessment.urgency === 'emergency';
  return html`${
    emergency
      ? nothing
      : html`<div class="line" part="emergency-line">
            <p>${ui['checker.in-emergency']}</p>
            ${emergencyLines(view.contacts, view.pack)}
          </div>
          ${view.notice}`
  }
  ${
    session
      ? html`${
            run
              ? result(view, run, acts.results, state.news)
              : protocol.questions.map((one) =>
                  one.id === session.at ? ask(view, state, one, acts.moves) : nothing,
                )
          }
          <div class="moves">
            ${run ? button('worse', ui['checker.worse'], acts.results.recheck) : nothing}
            ${button('restart', ui[run ? 'checker.leave' : 'checker.restart'], acts.restart)}
          </div>`
      : start(view, acts.begin, state.reloaded)
  }
  ${state.leaving ? lastMinute(view) : nothing}`;
}
