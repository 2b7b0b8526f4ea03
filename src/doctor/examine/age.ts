import { en } from '../../content/en/index.js';
import { isOverdue } from '../../i18n/review.js';
import { protocol } from '../../protocol/index.js';
import { finding, type Single } from '../finding.js';

const DAY = 86_400_000;
/** So long before the words are due, a hospital is told. */
const AHEAD = 90;

/** How old the words are, and who has signed the rules off. */
export function* examineAge(): Generator<Single> {
  const { lastChecked: checked, reviewBy: due } = en;
  const now = Date.now();
  const days = Math.ceil((Date.parse(due) - now) / DAY);
  const overdue = isOverdue(en, new Date(now));
  if (days < 0) {
    yield finding(overdue ? 'overdue' : 'due', { due, days: -days, grace: en.graceDays });
  } else if (overdue) yield finding('odd-clock', { checked });
  else yield finding(days <= AHEAD ? 'due-soon' : 'fresh', { checked, due, days });
  const { reviewed } = protocol;
  yield reviewed ? finding('signed-off', reviewed) : finding('unsigned');
}
