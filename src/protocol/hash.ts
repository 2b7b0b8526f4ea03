/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = '0344de1587bd';
