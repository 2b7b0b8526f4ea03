import { html, nothing, type PropertyValues } from 'lit';
import type { Voice } from '../../content/types.js';
import { assess, path, protocol } from '../../protocol/index.js';
import { makeSteps, screensOf, type Session } from '../../triage/session.js';
import { NONE, type Assessment, type Question, type Triage } from '../../triage/index.js';
import { warn } from '../../i18n/warn.js';
import { version } from '../../version.js';
import { guarded, LpElement } from '../lp-element.js';
import { emergencyLines } from '../parts/contact-lines.js';
import { pressOnEnter } from '../parts/enter.js';
import { list } from './list.js';
import { pick } from './pick.js';
import { question, type Moves } from './question.js';
import { result } from './result.js';
import { singlePress } from './single-press.js';
import { start } from './start.js';
import { styles } from './styles.js';
import type { View } from './view.js';
import { stageOf } from './words.js';

const MODES = ['steps', 'list'];

class RiskChecker extends LpElement {
  static override styles = styles;

  static override properties = { mode: {} };

  /** `steps` asks; `list` shows every warning sign with its action and computes nothing. */
  mode = 'steps';

  /** Decides; a part of the element so that it can fail alone. */
  protected readonly triage: Triage = { path, assess };

  #session: Session | null = null;
  #voice: Voice = 'you';
  /** Every answer ever ticked in this run, continued from or not: Back loses none. */
  #picks: Readonly<Record<string, readonly string[]>> = {};
  #asked: readonly string[] = [];
  #assessment: Assessment | null = null;
  #missing = false;
  #news = '';
  #moved = false;
  /** A run was begun whose end has not been told. */
  #begun = false;

  /** Shows the first question. */
  start(): void {
    this.guard('handler', () => {
      this.#begin('you');
    })();
  }

  /** Clears every answer and shows the start screen. */
  restart(): void {
    this.guard('handler', () => {
      this.#restart();
    })();
  }

  /** What triage says; null until the result is on screen. */
  getAssessment(): Assessment | null {
    return this.failed || this.crash ? null : this.#assessment;
  }

  readonly #begin = this.guard('handler', (voice: Voice) => {
    this.#voice = voice;
    this.#go((steps) => steps.begin());
    if (!this.#begun) this.#tell('lp-start');
    this.#begun = true;
  });

  readonly #restart = this.guard('handler', () => {
    this.#end();
    this.#session = this.#assessment = null;
    this.#picks = {};
    this.#show();
  });

  readonly #change = this.guard('handler', (id: string) => {
    this.#go((steps, session) => steps.change(session, id));
  });

  readonly #moves: Moves = {
    pick: this.guard('handler', (option: string, on: boolean) => {
      const { id, kind } = this.#question;
      const before = this.#chosen(id);
      const chosen = pick(kind, before, option, on);
      const cleared = before.some((other) => other !== option && !chosen.includes(other));
      this.#picks = { ...this.#picks, [id]: chosen };
      const { ui } = this.pack;
      this.#news =
        cleared && kind === 'many'
          ? ui[option === NONE ? 'checker.others-cleared' : 'checker.none-cleared']
          : '';
      this.requestUpdate();
    }),
    next: this.guard('handler', () => {
      const chosen = this.#chosen(this.#question.id);
      if (chosen.length) this.#go((steps, session) => steps.answer(session, chosen));
      else {
        this.#missing = this.#moved = true;
        this.requestUpdate();
      }
    }),
    back: this.guard('handler', () => {
      this.#go((steps, session) => steps.back(session));
    }),
    toFirst: this.guard('handler', (event: Event) => {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
    }),
  };

  readonly #onKey = this.guard('handler', (event: KeyboardEvent) => {
    pressOnEnter(event, this.#moves.next);
  });

  readonly #onPress = {
    capture: true,
    handleEvent: this.guard(
      'handler',
      singlePress(() => this.#session?.at),
    ),
  };

  readonly #onLeave = this.guard('handler', () => {
    this.#end();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guard('handler', () => {
      window.removeEventListener('pagehide', this.#onLeave);
      // Being moved within the page is no goodbye.
      queueMicrotask(() => {
        if (!this.isConnected) this.#onLeave();
      });
    })();
  }

  protected override renderReady(): unknown {
    const { pack, contacts, level, mode } = this;
    if (!MODES.includes(mode))
      warn(this, 'unknown', { tag: this.localName, name: 'mode', value: mode });
    const view: View = { pack, contacts, level, voice: this.#voice };
    return html`<div
      class="inside lp-own"
      lang=${pack.lang}
      dir=${pack.dir}
      @keydown=${this.#onKey}
      @click=${this.#onPress}
    >
      ${mode === 'list' ? list(view) : this.#screen(view)}
    </div>`;
  }

  #screen(view: View): unknown {
    const { ui } = view.pack;
    const session = this.#session;
    const found = this.#assessment;
    const emergency = found?.urgency === 'emergency';
    const again = html`<button type="button" part="button button-restart" @click=${this.#restart}>
      ${ui['checker.restart']}
    </button>`;
    return html`${
      emergency
        ? nothing
        : html`<div class="line" part="emergency-line">
            <p>${ui['checker.in-emergency']}</p>
            ${emergencyLines(view.contacts, view.pack)}
          </div>`
    }
    ${
      session
        ? html`${
              found
                ? result(
                    view,
                    { assessment: found, asked: this.#asked, answers: session.answers },
                    this.#change,
                  )
                : protocol.questions.map((one) =>
                    one.id === session.at ? this.#ask(view, one) : nothing,
                  )
            }
            <div class="moves">${again}</div>`
        : start(view, this.#begin)
    }`;
  }

  /** Each question has a place of its own: inputs taken over from another would untick its own. */
  #ask(view: View, asked: Question): unknown {
    const { id } = asked;
    return question(
      view,
      {
        question: asked,
        number: this.#asked.indexOf(id) + 1,
        stage: stageOf(id),
        chosen: this.#chosen(id),
        missing: this.#missing,
        news: this.#news,
      },
      this.#moves,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#moved) return;
    this.#moved = false;
    const inside = this.renderRoot.firstElementChild!;
    const target = inside.querySelector<HTMLElement>('#error, h1, h2, h3, h4, h5, h6')!;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    const { top } = inside.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 3) inside.scrollIntoView();
  }

  get #question() {
    return protocol.questions.find(({ id }) => id === this.#session!.at)!;
  }

  #chosen(id: string): readonly string[] {
    return this.#picks[id] ?? [];
  }

  /** Takes one step, and asks the engine where that leads; before the first question is the start. */
  #go(step: (steps: ReturnType<typeof makeSteps>, session: Session) => Session | null): void {
    this.attempt('engine', () => {
      const session = step(makeSteps(this.triage), this.#session!);
      const answers = session?.answers ?? {};
      const screens = screensOf(this.triage.path(answers));
      const assessment = session?.at === null ? this.triage.assess(answers) : null;
      this.#session = session;
      this.#asked = screens;
      this.#assessment = assessment;
    });
    this.#show();
  }

  #show(): void {
    this.#missing = false;
    this.#news = '';
    this.#moved = true;
    this.requestUpdate();
  }

  #end(): void {
    if (!this.#begun) return;
    this.#begun = false;
    this.#tell('lp-end');
  }

  /** An element that has been taken away is heard by nobody above it: the page hears of it directly. */
  #tell(name: string): void {
    const event = () =>
      new CustomEvent(name, { detail: { version }, bubbles: true, composed: true });
    this.dispatchEvent(event());
    if (!this.isConnected) this.ownerDocument.dispatchEvent(event());
  }
}

/**
 * Asks about symptoms after a lumbar puncture, one question a screen, emergencies first, and says how
 * soon to get help, where, and what to say. Answers stay in the element and are never stored.
 *
 * @element lp-risk-checker
 *
 * @attr {steps|list} mode - `list` shows every warning sign with its action and computes nothing.
 *
 * @fires lp-start - The first answer was begun. `detail` holds `version` and nothing else.
 * @fires lp-end - The patient left or started again. `detail` holds `version` and nothing else.
 * @fires lp-error - Something failed and the safe page shows. `detail` holds `code` and `version`.
 *
 * @csspart emergency-line - The emergency number on every screen.
 * @csspart question - A question with its answers.
 * @csspart choice - An answer with its control.
 * @csspart help - Examples that can be opened.
 * @csspart error-summary - What is missing, above the question.
 * @csspart result - A result; `result-emergency`, `result-same-day` and so on name its urgency.
 * @csspart card - What to do; `card-emergency` and so on name the urgency.
 * @csspart section - A section under the card; `section-why`, `section-say`, `section-sooner`,
 *   `section-meanwhile`, `section-limits`, `section-about` and `section-answers` tell which.
 * @csspart sources - The sources of a result.
 * @csspart button - A button.
 * @csspart button-start - A button that begins.
 * @csspart button-continue - The button to the next question.
 * @csspart button-back - The button to the question before.
 * @csspart button-change - A button that changes an answer from the result.
 * @csspart button-restart - The button that clears all answers.
 */
export class LpRiskChecker extends guarded(RiskChecker) {}
