import { html, type PropertyValues } from 'lit';
import type { Voice } from '../../content/types.js';
import type { UiKey } from '../../content/ui-keys.js';
import { warn } from '../../i18n/warn.js';
import { inForce, unraised } from '../../protocol/in-force.js';
import { NONE, type Assessment } from '../../triage/index.js';
import { guarded, LpElement } from '../lp-element.js';
import { pressOnEnter } from '../parts/enter.js';
import { deliver, selectAll } from './deliver.js';
import { IdleClear, minutesOf } from './idle-clear.js';
import { intoView } from './into-view.js';
import { list } from './list.js';
import { singlePress } from './single-press.js';
import { RunEvents } from './run-events.js';
import { screen, type Acts } from './screen.js';
import { wasReloaded } from './start.js';
import { styles } from './styles.js';
import { showTicked } from './ticked.js';
import type { View } from './view.js';
import { Visit } from './visit.js';

/** When a page is left, or seen again. */
const ON_WINDOW = ['pagehide', 'pageshow', 'focus'];

class RiskChecker extends LpElement {
  static override styles = styles;

  static override properties = { mode: {}, idleClear: { attribute: 'idle-clear' } };

  /** `steps` asks; `list` shows every warning sign with its action and computes nothing. */
  mode = 'steps';

  /** Minutes after which answers that nobody looks at are cleared, for shared computers. */
  idleClear: string | null = null;

  /** Decides; a part of the element so that it can fail alone. */
  protected readonly decide = inForce;

  readonly #look = () => ({
    decide: this.decide,
    raise: this.additions.raise,
    overdue: this.overdue,
  });
  #visit = new Visit(this.#look);
  #missing = false;
  #news = '';
  #moved = false;
  #leaving = false;
  /** Nobody has begun since the page was loaded. */
  #untouched = true;

  readonly #events = new RunEvents(this);

  readonly #idle = new IdleClear(
    this,
    this.guard('handler', (on: boolean) => {
      this.#leaving = on;
      this.requestUpdate();
    }),
    this.guard('handler', () => {
      this.#restart();
      // Nobody is there: what has the focus may be somewhere else on the page.
      this.#moved = this.matches(':focus-within');
    }),
  );

  /** Shows the first question. */
  start(): void {
    this.guard('handler', () => {
      this.#visit = new Visit(this.#look);
      this.#acts.begin('you');
    })();
  }

  /** Clears every answer and shows the start screen. */
  restart(): void {
    this.#restart();
  }

  /** What triage says; null until the result is on screen. */
  getAssessment(): Assessment | null {
    return this.failed || this.crash ? null : (this.#visit.run?.assessment ?? null);
  }

  readonly #restart = this.guard('handler', () => {
    this.#events.end();
    this.#visit = new Visit(this.#look);
    this.#show();
  });

  readonly #acts: Acts = {
    begin: this.guard('handler', (voice: Voice) => {
      this.#untouched = false;
      this.#go(() => {
        this.#visit.begin(voice);
      });
      this.#events.begin();
    }),
    restart: this.#restart,
    moves: {
      pick: this.guard('handler', (option: string, on: boolean) => {
        const cleared = this.#visit.pick(option, on);
        const none = option === NONE ? 'checker.others-cleared' : 'checker.none-cleared';
        this.#say(cleared ? none : undefined);
      }),
      next: this.guard('handler', () => {
        this.#go(() => !this.#visit.answer());
      }),
      back: this.guard('handler', () => {
        this.#go(() => {
          this.#visit.back();
        });
      }),
      toFirst: this.guard('handler', (event: Event) => {
        event.preventDefault();
        this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
      }),
    },
    results: {
      change: this.guard('handler', (id: string) => {
        this.#go(() => {
          this.#visit.change(id);
        });
      }),
      recheck: this.guard('handler', () => {
        this.#go(() => {
          this.#visit.recheck(this.#visit.run!);
        });
      }),
      hand: (step, done) => {
        deliver(
          step,
          this.guard('handler', () => {
            this.#say(done);
          }),
          this.guard('handler', () => {
            this.#say('hand.failed');
            selectAll(this.renderRoot.querySelector('.summary'));
          }),
        );
      },
    },
  };

  readonly #onKey = this.guard('handler', (event: KeyboardEvent) => {
    pressOnEnter(event, this.#acts.moves.next);
  });

  readonly #onPress = {
    capture: true,
    handleEvent: this.guard(
      'handler',
      singlePress(() => this.#visit.session?.at),
    ),
  };

  /** The page is left, or seen again: a result may have grown old meanwhile. */
  readonly #onPage = this.guard('handler', ({ type }: Event) => {
    if (type === 'pagehide') this.#events.end();
    else {
      this.#idle.look();
      this.requestUpdate();
    }
  });

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ON_WINDOW) window.addEventListener(name, this.#onPage);
    document.addEventListener('visibilitychange', this.#onPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guard('handler', () => {
      for (const name of ON_WINDOW) window.removeEventListener(name, this.#onPage);
      document.removeEventListener('visibilitychange', this.#onPage);
      this.#idle.rest();
      // Being moved within the page is no goodbye.
      queueMicrotask(() => {
        if (!this.isConnected) this.#events.end();
      });
    })();
  }

  protected override renderReady(): unknown {
    const { pack, contacts, additions, level, locale, mode, notice } = this;
    if (!/^(steps|list)$/.test(mode))
      warn(this, 'unknown', { tag: this.localName, name: 'mode', value: mode });
    for (const row of unraised(additions.raise))
      if (warn(this, 'raise', { tag: this.localName, row })) this.faulty();
    const { voice } = this.#visit;
    const view: View = { pack, contacts, additions, level, locale, notice, voice };
    const state = {
      visit: this.#visit,
      missing: this.#missing,
      news: this.#news,
      leaving: this.#leaving,
      reloaded: this.#untouched && wasReloaded(),
    };
    return html`<div
      class="inside lp-own"
      role="region"
      aria-label=${pack.ui[mode === 'list' ? 'checker.list-title' : 'checker.title']}
      lang=${pack.lang}
      dir=${pack.dir}
      @keydown=${this.#onKey}
      @click=${this.#onPress}
    >
      ${mode === 'list' ? list(view) : screen(view, state, this.#acts)}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.attempt('engine', () => {
      this.#visit.renew();
    });
    const minutes = minutesOf(this, this.idleClear);
    this.#idle.watch(this.#visit.session && this.isConnected ? minutes : 0);
  }

  protected override updated(): void {
    showTicked(this.renderRoot);
    if (!this.#moved) return;
    this.#moved = false;
    const inside = this.renderRoot.firstElementChild!;
    const target = inside.querySelector<HTMLElement>('#error, h1, h2, h3, h4, h5, h6')!;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    intoView(inside);
  }

  /** Takes one step, and asks the engine where that leads; before the first question is the start. */
  #go(step: () => unknown): void {
    // A step that finds nothing to go on with says so.
    this.#missing = this.attempt('engine', step) === true;
    this.#show();
  }

  #show(): void {
    this.#moved = true;
    this.#say();
  }

  /** Tells in a live region what happened, if anything did. */
  #say(key?: UiKey): void {
    this.#news = key ? this.pack.ui[key] : '';
    this.requestUpdate();
  }
}

/**
 * Asks about symptoms after a lumbar puncture, one question a screen, emergencies first, and says how
 * soon to get help, where, and what to say. Answers stay in the element and are never stored.
 *
 * @element lp-risk-checker
 *
 * @attr {number} idle-clear - Minutes without a sign of life after which all answers are cleared, 1
 *   to 999; for shared computers. The last minute is announced. Without it answers stay.
 * @attr {steps|list} mode - `list` shows every warning sign with its action and computes nothing.
 *
 * @fires lp-start - The first answer was begun. `detail` holds `version` and nothing else.
 * @fires lp-end - The patient left or started again. `detail` holds `version` and nothing else.
 * @fires lp-error - Something failed and the safe page shows. `detail` holds `code` and `version`.
 *
 * @csspart emergency-line - The emergency number on every screen.
 * @csspart other-language - That the words are not in the language of the page, in all three.
 * @csspart unchecked - That nobody has checked a translation yet, in all three elements.
 * @csspart overdue - That the words may be out of date, in all three elements.
 * @csspart question - A question with its answers.
 * @csspart choice - An answer with its control.
 * @csspart help - Examples that can be opened.
 * @csspart error-summary - What is missing, above the question.
 * @csspart result - A result; `result-emergency`, `result-same-day` and so on name its urgency.
 * @csspart card - What to do; `card-emergency` and so on name the urgency.
 * @csspart section - A section under the card; `section-net`, `section-why`, `section-say`,
 *   `section-sooner`, `section-meanwhile`, `section-answers`, `section-hand-over`, `section-limits`
 *   and `section-about` tell which.
 * @csspart sources - The sources of a result.
 * @csspart button - A button.
 * @csspart button-start - A button that begins.
 * @csspart button-continue - The button to the next question.
 * @csspart button-back - The button to the question before.
 * @csspart button-change - A button that changes an answer from the result.
 * @csspart button-worse - The button that checks again, because it got worse or time went by.
 * @csspart button-restart - The button that clears all answers.
 * @csspart button-stay - The button that keeps answers which are about to be cleared.
 * @csspart button-remind - The button that saves a reminder.
 * @csspart button-copy - The button that copies the summary.
 * @csspart button-share - The button that shares the summary.
 * @csspart button-save - The button that saves the summary as text.
 * @csspart button-fhir - The button that saves the answers for a health record.
 * @csspart button-print - The button that prints the result on one page.
 */
export class LpRiskChecker extends guarded(RiskChecker) {}
