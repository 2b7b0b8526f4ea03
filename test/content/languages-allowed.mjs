/** What may differ from English, or be the same, and why. */

/** Words that say a number by themselves, which stands in English in digits. */
export const SAID = {
  // Two hours, days, weeks, months, years or times are one word, and so is the one before "or two".
  ar: [
    [/(ساعت|يوم|أسبوع|شهر|سنت|مرت)(ان|ين)/g, 2],
    [/(يوم|أسبوع) (أو|إلى) (يومين|أسبوعين)/g, 1],
  ],
};

/** Texts that are the same in more than one language: what holds no words, and names that agree. */
export const SAME = {
  ar: ['.ui.common.sentence'],
  // "Error", "No" and "Diabetes" are Spanish as well.
  es: [
    '.ui.common.sentence',
    '.ui.checker.error-label',
    '.ui.sum.no',
    '.questions.health.options.diabetes',
  ],
};
