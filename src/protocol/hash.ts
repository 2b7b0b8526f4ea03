/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = 'd2be3b298fb1';
