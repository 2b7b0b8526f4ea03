/** Names the rule base: `npm run docs` hashes what it asks and decides. */
export const hash = '7839825ffde9';
