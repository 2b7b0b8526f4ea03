import { browserTests } from './bin/browser-tests.mjs';
import { chromium } from './bin/engines.mjs';

export default { ...browserTests(), ...chromium() };
