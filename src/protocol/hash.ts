/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = 'c349c6585d2c';
