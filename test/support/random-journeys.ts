/**
 * Random journeys through the questions, and where each press must lead.
 *
 * What is expected is worked out apart from the session: only from `path` of the answers on the
 * screens up to here, one screen after the other, never from the answers beyond.
 */
import fc from 'fast-check';
import type { Answers, Question, Triage } from '../../src/triage/index.js';

export { fc };

/** One press, and at random which: an option, or a question to change. */
export interface Press {
  readonly go: 'answer' | 'back' | 'change' | 'restart' | 'unmount';
  readonly which: number;
  /** A second option, where several may be chosen. */
  readonly also: number;
}

const press: fc.Arbitrary<Press> = fc.record({
  go: fc.oneof(
    { weight: 12, arbitrary: fc.constant('answer' as const) },
    { weight: 2, arbitrary: fc.constantFrom('back' as const, 'change' as const) },
    { weight: 1, arbitrary: fc.constantFrom('restart' as const, 'unmount' as const) },
  ),
  which: fc.nat(),
  also: fc.nat(),
});

/** What somebody does, at most so many presses. */
export const presses = (maxLength: number): fc.Arbitrary<Press[]> =>
  fc.array(press, { minLength: 1, maxLength, size: 'max' });

const EARLY_SCREENS = 5;

/** Mostly "none of these" on the early screens, or journeys would end there with an emergency. */
export function chosen(
  { kind, options }: Question,
  { which, also }: Press,
  screens: number,
): readonly string[] {
  const ids = options.map(({ id }) => id);
  const others = ids.filter((id) => id !== 'none');
  const rarely = screens > EARLY_SCREENS ? 4 : 0;
  if (others.length < ids.length && which % 8 > rarely) return ['none'];
  const [first, second] = [which, also].map((number) => others[(number >> 3) % others.length]!);
  return kind === 'one' || also % 2 ? [first!] : [...new Set([first!, second!])];
}

/** Somebody who knows the way: what must be on screen, and every answer given so far. */
export class Expected {
  readonly kept: Record<string, readonly string[]> = {};
  /** The screens up to this one; all of them when the result is on screen. */
  readonly way: string[] = [];
  /** The question on screen; null when the result is. */
  at: string | null = null;
  #changing = false;

  constructor(private readonly path: Triage['path']) {
    this.#forward();
  }

  /** The answers on the screens that lead here. */
  get counted(): Answers {
    return Object.fromEntries(this.way.map((id) => [id, this.kept[id] ?? []]));
  }

  /** Gives an answer to the question on screen. */
  answer(options: readonly string[]): void {
    this.kept[this.at!] = options;
    do this.#forward();
    while (this.#changing && this.#answered);
  }

  /** One screen back, or out of a change; false where there is none before. */
  back(): boolean {
    if (this.#changing && this.#answered) {
      do this.#forward();
      while (this.at !== null);
      return true;
    }
    if (this.at !== null) this.way.pop();
    this.at = this.way.at(-1) ?? null;
    this.#changing = false;
    return this.at !== null;
  }

  /** From the result to a question. */
  change(question: string): void {
    this.way.length = this.way.indexOf(question) + 1;
    this.at = question;
    this.#changing = true;
  }

  get #answered(): boolean {
    return this.at !== null && this.at in this.kept;
  }

  #forward(): void {
    this.at = this.path(this.counted).next;
    if (this.at === null) this.#changing = false;
    else this.way.push(this.at);
  }
}
