/** Registers `<lp-risk-checker>` with what it needs. */
import { LpRiskChecker } from '../elements/lp-risk-checker/lp-risk-checker.js';
import { register } from './register.js';

register({ 'lp-risk-checker': LpRiskChecker });

export type * from '../index.js';
