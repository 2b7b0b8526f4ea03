/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = 'f6815ab676c6';
