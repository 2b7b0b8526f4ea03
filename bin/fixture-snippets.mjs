/** What the README tells authors to paste, each element in each way: the input of every fixture. */

const NUMBERS =
  'In an emergency call <a href="tel:999">999</a>. For advice call the Neurology Day Unit, <a href="tel:01632960123">01632 960123</a>, or <a href="tel:111">111</a>.';

const TITLES = {
  'risk-checker': 'Should I get help?',
  faq: 'Questions and answers',
  'red-flags': 'Warning signs',
};

/** The page that a link leads to until it is upgraded. */
const LINK = 'https://hospital.example/after-a-lumbar-puncture';

const link = (kind, attributes, fragment = '') =>
  `<p><a href="${LINK}${fragment}"${attributes}>${TITLES[kind]}</a></p><p>${NUMBERS}</p>`;

/** From the ladder's top to its bottom: what the table of the README calls it → the HTML. */
export const WAYS = {
  tag: (kind) => `<lp-${kind} region="GB-ENG"><p>${NUMBERS}</p></lp-${kind}>`,
  'data-lp': (kind) => `<div data-lp="${kind}" data-lp-region="GB-ENG"><p>${NUMBERS}</p></div>`,
  class: (kind) => `<div class="lp-${kind}"><p>${NUMBERS}</p></div>`,
  'link with data-lp': (kind) => link(kind, ` data-lp="${kind}" data-lp-region="GB-ENG"`),
  'link with class': (kind) => link(kind, ` class="lp-${kind}"`),
  'link alone': (kind) => link(kind, '', `#data-lp=${kind}`),
};

/** Every element in every way. */
export const snippets = Object.keys(TITLES).flatMap((kind) =>
  Object.entries(WAYS).map(([way, html]) => ({ kind, way, input: html(kind) })),
);
