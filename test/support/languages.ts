/** Every language that there is, for tests in a browser, which sees no folders; a test holds it to them. */
import { ar } from '../../src/content/ar/index.js';
import { en } from '../../src/content/en/index.js';
import { enXEasy } from '../../src/content/en-x-easy/index.js';
import { es } from '../../src/content/es/index.js';
import type { Pack } from '../../src/content/types.js';

/** All but English. */
export const translations: readonly Pack[] = [ar, enXEasy, es];

export { en };
