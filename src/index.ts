/** Classes and types, without side effects; `lp-aftercare/define` registers them. */
import type { LpFaq } from './elements/lp-faq/lp-faq.js';
import type { LpRedFlags } from './elements/lp-red-flags/lp-red-flags.js';
import type { LpRiskChecker } from './elements/lp-risk-checker/lp-risk-checker.js';
import type { LpSettings } from './elements/lp-settings.js';

export { LpFaq } from './elements/lp-faq/lp-faq.js';
export { LpRedFlags } from './elements/lp-red-flags/lp-red-flags.js';
export { LpRiskChecker } from './elements/lp-risk-checker/lp-risk-checker.js';
export { LpSettings } from './elements/lp-settings.js';
export { version } from './version.js';
export type { Pack } from './content/types.js';
export type { Answers, Assessment, Urgency } from './triage/types.js';

declare global {
  interface HTMLElementTagNameMap {
    'lp-settings': LpSettings;
    'lp-risk-checker': LpRiskChecker;
    'lp-faq': LpFaq;
    'lp-red-flags': LpRedFlags;
  }
}
