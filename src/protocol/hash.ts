/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = 'a4d9d6d39bfd';
