import { installWords } from './install.js';
import { pageWords } from './page.js';
import { settingsWords } from './settings.js';

/** What the webmaster reads, by what was found. */
export const words = { ...installWords, ...settingsWords, ...pageWords };

/** What can be found. */
export type Id = keyof typeof words;
