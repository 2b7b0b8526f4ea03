const MINUTE = 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'];

/**
 * Clears what somebody left on a shared computer: after so many minutes without a sign of life,
 * the last of which (or half of the only one) is announced.
 */
export class IdleClear {
  #limit = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #warned = false;

  /** `warn` hears when the last minute begins and when it is over; `clear` when nobody came. */
  constructor(
    private readonly warn: (on: boolean) => void,
    private readonly clear: () => void,
  ) {}

  /** Watches for `minutes`; not at all for 0. */
  watch(minutes: number): void {
    if (minutes * MINUTE === this.#limit) return;
    this.#limit = minutes * MINUTE;
    for (const name of SIGNS_OF_LIFE) {
      if (minutes) window.addEventListener(name, this, { capture: true, passive: true });
      else window.removeEventListener(name, this, true);
    }
    this.handleEvent();
  }

  /** Somebody is there. */
  handleEvent(): void {
    clearTimeout(this.#timer);
    if (this.#warned) this.warn((this.#warned = false));
    if (!this.#limit) return;
    const notice = Math.min(MINUTE, this.#limit / 2);
    this.#timer = setTimeout(() => {
      this.warn((this.#warned = true));
      this.#timer = setTimeout(this.clear, notice);
    }, this.#limit - notice);
  }
}
