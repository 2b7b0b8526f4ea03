/** What the script asks of a browser, and since when browsers have it. */
import { createRequire } from 'node:module';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

const NOTHING = 'nothing runs; what stands in the page stays';
const NOT_STARTED = `${NOTHING}, and the console says what is missing`;
const PLAIN = 'all works; it looks like plain text of your page';

/**
 * Each need with its names in the data, what readers have without it, and how its use is seen in the
 * built script. The first is the newest syntax: a browser that has it has everything older, too.
 */
export const NEEDS = [
  {
    what: 'static blocks in classes (ECMAScript 2022)',
    keys: ['javascript.classes.static.initialization_blocks'],
    without: NOTHING,
    seen: /\bstatic\{/,
  },
  {
    what: 'custom elements',
    keys: ['api.CustomElementRegistry.define'],
    without: NOT_STARTED,
    seen: /customElements\.define/,
  },
  {
    what: 'shadow roots',
    keys: ['api.Element.attachShadow'],
    without: NOT_STARTED,
    seen: /attachShadow/,
  },
  {
    what: '`MutationObserver`',
    keys: ['api.MutationObserver'],
    without: NOT_STARTED,
    seen: /new MutationObserver/,
  },
  {
    what: '`WeakRef`',
    keys: ['javascript.builtins.WeakRef'],
    without: NOT_STARTED,
    seen: /new WeakRef/,
  },
  {
    what: '`replaceChildren`',
    keys: ['api.Element.replaceChildren'],
    without: NOT_STARTED,
    seen: /\.replaceChildren\(/,
  },
  {
    what: 'constructed style sheets',
    keys: ['api.CSSStyleSheet.CSSStyleSheet', 'api.Document.adoptedStyleSheets'],
    without: `${PLAIN}, the checker as it should unless your policy forbids style elements`,
    seen: /new CSSStyleSheet/,
  },
  {
    what: 'cascade layers, `revert-layer`',
    keys: ['css.at-rules.layer', 'css.types.global_keywords.revert-layer'],
    without: `${PLAIN}, but for the checker`,
    seen: /@layer/,
  },
  {
    what: 'container queries',
    keys: ['css.at-rules.container', 'css.properties.container-type'],
    without: 'one layout at every width',
    seen: /@container/,
  },
  {
    what: '`color-mix()`',
    keys: ['css.types.color.color-mix'],
    without: 'thin lines are missing or in the colour of the text',
    seen: /color-mix\(/,
  },
  {
    what: '`light-dark()`',
    keys: ['css.types.color.light-dark'],
    without: 'cards and buttons have a border and no fill, and colours of the page are not checked',
    seen: /light-dark\(/,
  },
  {
    what: '`:state()`',
    keys: ['css.selectors.state', 'api.CustomStateSet'],
    without: 'warning signs and FAQ keep colours of the page that are hard to read',
    seen: /:state\(/,
  },
  {
    what: '`:has()`',
    keys: ['css.selectors.has'],
    without: 'only the control shows what is ticked, not the area around it',
    seen: /:has\(/,
  },
  {
    what: '`rotate`, `scale`, `:dir()`',
    keys: ['css.properties.rotate', 'css.properties.scale', 'css.selectors.dir'],
    without: 'arrows do not turn',
    seen: /rotate:|scale:|:dir\(/,
  },
  {
    what: 'highlights by script',
    keys: ['api.Highlight', 'css.selectors.highlight'],
    without: 'a search marks no words; it finds the same',
    seen: /new Highlight/,
  },
  {
    what: '`::details-content`, `content-visibility`',
    keys: ['css.selectors.details-content', 'css.properties.content-visibility'],
    without: 'answers are opened by script for printing',
    seen: /::details-content/,
  },
  {
    what: 'margins by `@page`',
    keys: ['css.at-rules.page'],
    without: 'card and poster print with the margins of the browser',
    seen: /@page/,
  },
  {
    what: '`text-wrap`, `accent-color`',
    keys: ['css.properties.text-wrap.balance', 'css.properties.accent-color'],
    without: 'headings break, and controls are coloured, as the browser does it',
    seen: /text-wrap:/,
  },
  {
    what: 'sharing by `navigator.share`',
    keys: ['api.Navigator.share'],
    without: 'no button for it; copying and saving remain',
    seen: /navigator\.share\(/,
  },
];

/** The engines of the table; a phone's browser is named where it has something later. */
const ENGINES = {
  'Chrome, Edge': ['chrome', 'edge', 'chrome_android'],
  Firefox: ['firefox', 'firefox_android'],
  Safari: ['safari', 'safari_ios'],
};

const compat = (key) => key.split('.').reduce((found, part) => found[part], data).__compat;

/** The first version of a browser that has it for everybody, under its own name; or Infinity. */
export function since(browser, support) {
  const versions = [support[browser]].flat();
  const found = versions.find(
    (one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed,
  );
  return Number.parseFloat(String(found?.version_added).replace('≤', '')) || Infinity;
}

/** The first version of every browser of an engine that has all the keys. */
const sinceAll = (browsers, keys) =>
  Math.max(
    ...browsers.flatMap((browser) => keys.map((key) => since(browser, compat(key).support))),
  );

/** Rows of the table, from what is needed to begin to what is only nice. */
export const browserRows = () =>
  NEEDS.map(({ what, keys, without }) => [
    what,
    without,
    ...Object.values(ENGINES).map((browsers) => {
      const version = sinceAll(browsers, keys);
      return version === Infinity ? 'not yet' : String(version);
    }),
  ]);

export const BROWSERS_HEAD = ['needs', 'without it', ...Object.keys(ENGINES)];
