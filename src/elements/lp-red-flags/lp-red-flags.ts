import { nothing } from 'lit';
import { localeOf } from '../../i18n/index.js';
import { URGENCIES, type Urgency } from '../../triage/types.js';
import { guarded } from '../lp-element.js';
import { chosen } from '../light/chosen.js';
import { LpLightElement } from '../light/light-element.js';
import { notice } from '../light/notice.js';
import { flagCards } from './card.js';
import { printButtons } from './printing.js';

const textOf = ({ textContent }: Element): string => textContent;

class RedFlags extends LpLightElement {
  static override properties = { urgencies: { attribute: 'level' } };

  /** Space-separated urgencies to show; all, if none is known. The emergency card always shows. */
  urgencies: string | null = null;

  #drawn = '';

  protected override renderReady(): unknown {
    return nothing;
  }

  protected override arrange(): Iterable<Node> {
    const { pack, contacts, additions, level } = this;
    const locale = localeOf(this, pack);
    const view = { pack, contacts, additions, locale };
    const levels: readonly Urgency[] = ['emergency', ...chosen(this, 'level', URGENCIES)];
    const state = JSON.stringify([
      pack.lang,
      pack.version,
      locale,
      contacts,
      additions,
      level,
      levels,
    ]);
    if (state !== this.#drawn) {
      this.#drawn = state;
      // What a reader has opened, in the page's source as well, is not shut by a new drawing.
      const opened = [...this.querySelectorAll('details[open] > summary')].map(textOf);
      this.body.replaceChildren(
        ...flagCards(view, level, levels),
        notice(pack),
        printButtons(view),
      );
      for (const summary of this.body.querySelectorAll('summary'))
        if (opened.includes(textOf(summary)))
          (summary.parentElement as HTMLDetailsElement).open = true;
    }
    return [];
  }
}

/** `<lp-red-flags>`: the warning signs, grouped by what to do, as text of the page itself. */
export class LpRedFlags extends guarded(RedFlags) {}
