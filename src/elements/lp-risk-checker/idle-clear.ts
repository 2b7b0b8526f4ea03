import { warn } from '../../i18n/warn.js';

const MINUTE = 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'click', 'keydown', 'wheel', 'touchmove', 'scroll'];

/**
 * Clears what somebody left on a shared computer: after so many minutes without a sign of life,
 * the last of which (or half of the only one) is announced.
 */
export class IdleClear {
  #limit = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #warned = false;
  /** When the last sign of life was. */
  #last = 0;

  /** `warn` hears when the last minute begins and when it is over; `clear` when nobody came. */
  constructor(
    private readonly element: Element,
    private readonly warn: (on: boolean) => void,
    private readonly clear: () => void,
  ) {}

  /** Watches for `minutes`; not at all for 0, after which somebody else begins. */
  watch(minutes: number): void {
    if (minutes * MINUTE === this.#limit) return;
    // Another number counts anew.
    if (this.#limit) this.#last = Date.now();
    this.rest();
    if (!minutes) {
      this.#last = 0;
      return;
    }
    this.#limit = minutes * MINUTE;
    for (const name of SIGNS_OF_LIFE)
      window.addEventListener(name, this, { capture: true, passive: true });
    this.#last ||= Date.now();
    // Off the page no timer runs, but time goes by.
    if (this.#late) {
      this.rest();
      this.#last = 0;
      this.clear();
    } else this.handleEvent();
  }

  /** Watches no more, and remembers when the last sign of life was. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#limit = 0;
    if (this.#warned) this.warn((this.#warned = false));
    for (const name of SIGNS_OF_LIFE) window.removeEventListener(name, this, true);
  }

  /** The page is seen again: while it was put away, or the computer slept, no timer ran. */
  look(): void {
    if (this.#late) this.clear();
  }

  /** Somebody is there. */
  handleEvent(event?: Event): void {
    clearTimeout(this.#timer);
    if (this.#late) {
      // Whoever came is a stranger to these answers; what was pressed is over by then.
      this.#timer = setTimeout(this.clear);
      return;
    }
    this.#last = Date.now();
    // The notice must not go from under a finger that presses it: it waits for the click.
    const pressed = event?.type === 'pointerdown' && event.composedPath().includes(this.element);
    if (this.#warned && !pressed) this.warn((this.#warned = false));
    const notice = Math.min(MINUTE, this.#limit / 2);
    this.#timer = setTimeout(() => {
      if (this.#late) {
        this.clear();
        return;
      }
      this.warn((this.#warned = true));
      this.#timer = setTimeout(this.clear, notice);
    }, this.#limit - notice);
  }

  get #late(): boolean {
    return this.#limit > 0 && Date.now() - this.#last >= this.#limit;
  }
}

/** The minutes that an attribute asks for; 0 where it asks for none, or cannot be understood. */
export function minutesOf(element: Element, value: string | null): number {
  const minutes = value === null || /^[1-9]\d{0,2}$/.test(value) ? Number(value) : NaN;
  if (Number.isNaN(minutes)) warn(element, 'idle-clear', { tag: element.localName, value: value! });
  return minutes || 0;
}
