/** How a language is chosen, and how its words are filled in. */
export { addLanguage, langOf, localeOf, otherLanguage, packFor, packs } from './language.js';
export { nearestTag } from './nearest.js';
export { fill, say } from './words.js';
