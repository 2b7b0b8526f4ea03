import type { Pack } from '../../content/types.js';
import { fill } from '../../i18n/index.js';
import { dateOf } from '../../i18n/review.js';
import { el } from './dom.js';

/** How far the words can be trusted: not signed off yet, which version, when last checked. */
export function notice(pack: Pack): HTMLElement {
  const { ui, version } = pack;
  const dates = {
    date: dateOf(pack.lastChecked, pack.lang),
    due: dateOf(pack.reviewBy, pack.lang),
  };
  return el(
    'p',
    'lp-notice lp-quiet',
    [
      ui['common.unreviewed'],
      fill(ui['common.sentence'], { text: fill(ui['common.version'], { version }) }),
      fill(ui['common.last-checked'], dates),
    ].join(' '),
  );
}
