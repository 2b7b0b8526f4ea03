/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = 'ff4b6d9b50f1';
