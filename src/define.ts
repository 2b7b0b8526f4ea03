/** Registers every element: the one list of tags and their classes. */
import { register } from './define/register.js';
import { LpFaq } from './elements/lp-faq/lp-faq.js';
import { LpRedFlags } from './elements/lp-red-flags/lp-red-flags.js';
import { LpRiskChecker } from './elements/lp-risk-checker/lp-risk-checker.js';

register({ 'lp-risk-checker': LpRiskChecker, 'lp-faq': LpFaq, 'lp-red-flags': LpRedFlags });

export type * from './index.js';
