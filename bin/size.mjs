/** Prints the size of the built script; exit 1 if it is over its budget. */
import { partSizes } from './size-parts.mjs';
import { BUDGET, LANGUAGE_BUDGET, measure, overBudget } from './sizes.mjs';

const sizes = await measure();
console.log(`whole script ${sizes.whole} bytes of ${BUDGET.whole} (brotli)`);
for (const [lang, bytes] of Object.entries(sizes.languages)) {
  console.log(`script in ${lang} ${bytes} bytes of ${LANGUAGE_BUDGET[lang]} (brotli)`);
}
console.log(`code, Lit included ${sizes.code} bytes of ${BUDGET.code} (brotli)`);
console.log(`code and rule base ${sizes.codeAndRules} bytes (brotli)`);
for (const [entry, bytes] of Object.entries(await partSizes('faq', 'red-flags'))) {
  console.log(`lp-aftercare/define/${entry} alone ${bytes} bytes (brotli)`);
}
const over = overBudget(sizes);
if (over.length > 0) {
  console.error(`size: over budget. ${over.join('; ')}`);
  process.exitCode = 1;
}
