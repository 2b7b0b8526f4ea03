/** Registers `<lp-faq>` with what it needs. */
import { LpFaq } from '../elements/lp-faq/lp-faq.js';
import { register } from './register.js';

register({ 'lp-faq': LpFaq });

export type * from '../index.js';
