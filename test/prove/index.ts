/** The proof of the rule base, as `bin/prove.mjs` and the tests run it. */
import { protocol } from '../../src/protocol/index.js';

export { disagreements, disagreementsElsewhere } from './agreement.js';
export { broken } from './broken.js';
export { emergencyRows } from './checks/known.js';
export { checksFor, Proof } from './prove.js';
export { refusalOf, refusals } from './refusals.js';
export { asData, asText } from './report.js';
export { astray } from './wandering.js';
export { failureInWords } from './words.js';
export { protocol };
