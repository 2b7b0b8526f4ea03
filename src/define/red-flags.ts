/** Registers `<lp-red-flags>` with what it needs. */
import { LpRedFlags } from '../elements/lp-red-flags/lp-red-flags.js';
import { register } from './register.js';

register({ 'lp-red-flags': LpRedFlags });

export type * from '../index.js';
