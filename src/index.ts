/** Classes and types, without side effects; `lp-aftercare/define` registers them. */
export { LpFaq } from './elements/lp-faq/lp-faq.js';
export { LpRedFlags } from './elements/lp-red-flags/lp-red-flags.js';
export { LpRiskChecker } from './elements/lp-risk-checker/lp-risk-checker.js';
export { LpSettings } from './elements/lp-settings.js';
export { version } from './version.js';
export type { Pack } from './content/types.js';
export type { Answers, Assessment, Urgency } from './triage/types.js';
