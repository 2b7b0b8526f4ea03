import type { Voice } from '../../content/types.js';
import { RISKS } from '../../handover/risks.js';
import type { Run } from '../../handover/run.js';
import { protocol } from '../../protocol/index.js';
import type { inForce, InForce } from '../../protocol/in-force.js';
import { stillTrue } from '../../protocol/recheck.js';
import type { Answers, Question } from '../../triage/index.js';
import { makeSteps, screensOf, type Session, type Steps } from '../../triage/session.js';
import { rank } from '../../triage/firing.js';
import { strictest, type Raise } from '../../triage/raise.js';
import { pick } from './pick.js';

const only = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));

/** What decides, and what it is to go by now. */
interface Standing {
  readonly decide: typeof inForce;
  readonly raise: Raise;
  readonly overdue: boolean;
}

/** One person's way through the questions. A step that throws leaves everything as it was. */
export class Visit {
  voice: Voice = 'you';
  session: Session | null = null;
  /** Ids of the questions that have had a screen, in order. */
  asked: readonly string[] = [];
  /** What came of it; null until the result is on screen. */
  run: Run | null = null;
  /** Every answer ever ticked, continued from or not: Back loses none. */
  #picks: Answers = {};
  /** When the first result of this run appeared: changing an answer makes none of the others newer. */
  #at: Date | null = null;
  /** How urgent the last result was; 0 is most. */
  #rank = 0;
  /** What is known from an earlier run and has no screen on the way forward. */
  #kept: Answers = {};
  /** Risks of an earlier run, ticked so that somebody looks at them again. */
  #earlier: Answers = {};

  /** The rules that the last step was taken by. */
  #by: InForce | undefined;

  /** What has been in force since the visit began: settings and clock take none of it back. */
  #raise: Raise = {};
  #overdue = false;

  constructor(private readonly look: () => Standing) {}

  /** The question on screen. */
  get question(): Question {
    return protocol.questions.find(({ id }) => id === this.session!.at)!;
  }

  /** What is ticked on screen, or on the screen of another question. */
  chosen(id: string): readonly string[] {
    return this.#picks[id] ?? [];
  }

  /** Whether what is ticked for a question comes from an earlier run. */
  confirms(id: string): boolean {
    return id in this.#earlier && this.#earlier[id] === this.#picks[id];
  }

  /** Ticks or clears an option; whether that cleared others. */
  pick(option: string, on: boolean): boolean {
    const { id, kind } = this.question;
    const before = this.chosen(id);
    const chosen = pick(kind, before, option, on);
    this.#picks = { ...this.#picks, [id]: chosen };
    return kind === 'many' && before.some((other) => other !== option && !chosen.includes(other));
  }

  begin(voice: Voice): void {
    // Whoever begins after a result, or about somebody else, finds nothing ticked by another.
    if (this.#at || voice !== this.voice) this.#picks = {};
    this.voice = voice;
    this.#earlier = this.#kept = {};
    this.#at = null;
    this.#go((steps) => steps.begin());
  }

  /** Begins again as the same person, with other symptoms and at another time. */
  recheck({ answers }: Run): void {
    const kept = stillTrue(answers);
    this.#go((steps) => steps.begin(kept));
    this.#kept = kept;
    this.#at = null;
    // A run that an emergency ended early did not ask about risks: those of the one before stand.
    this.#earlier = only({ ...this.#earlier, ...answers }, RISKS);
    this.#picks = { ...kept, ...this.#earlier };
  }

  /** Goes on with what is ticked; false where nothing is. */
  answer(): boolean {
    const chosen = this.chosen(this.question.id);
    if (chosen.length)
      this.#go((steps, session) => {
        let to = steps.answer(session, chosen);
        while (to.at && to.at in this.#kept) to = steps.answer(to, to.answers[to.at]!);
        return to;
      });
    return chosen.length > 0;
  }

  back(): void {
    this.#go((steps, session) => steps.back(session));
  }

  change(question: string): void {
    this.#go((steps, session) => steps.change(session, question));
  }

  /** Looks again where rules have been raised meanwhile: a result stays one, and may become stricter. */
  renew(): void {
    if (this.session && this.#by !== this.#rules())
      this.#go((_, session) => {
        const { asked, next } = this.#rules().path(session.answers);
        const { at } = session;
        return at === null || at === next || asked.includes(at)
          ? session
          : { ...session, at: next };
      });
  }

  #rules(): InForce {
    const { decide, raise, overdue } = this.look();
    this.#raise = strictest(this.#raise, raise);
    this.#overdue ||= overdue;
    return decide(this.#raise, this.#overdue);
  }

  #go(step: (steps: Steps, session: Session) => Session | null): void {
    const by = this.#rules();
    const session = step(makeSteps(by), this.session!);
    const answers = session?.answers ?? {};
    const way = by.path(answers);
    const assessment = session?.at === null ? by.assess(answers) : null;
    const asked = assessment ? way.asked : screensOf(way);
    this.#by = by;
    this.session = session;
    this.asked = asked;
    if (!assessment) {
      this.run = null;
      return;
    }
    // What is more urgent than before holds from now on.
    if (rank(assessment.urgency) < this.#rank) this.#at = null;
    this.#rank = rank(assessment.urgency);
    this.run = { assessment, asked, answers, at: (this.#at ??= new Date()), by };
  }
}
