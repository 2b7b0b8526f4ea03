/**
 * Writes `fragments/<lang>/`: what the elements say, as HTML for pages whose script never runs.
 *
 * The built script itself makes it, in a DOM for Node, so that the words cannot drift apart; and
 * the entries are taken over there once, so that every part stands where the element will want it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPack } from './languages.mjs';

/** What only a script can serve. */
const CONTROLS = 'button, input, select, textarea, output, form, script';
/** Tags that begin a line of their own. */
const BLOCKS = 'details|div|h[1-6]|li|ol|p|section|summary|svg|ul|/lp-[a-z-]+';
/** Numbers that are told apart in the place where they come out. */
const LINES = { crisis: '1', cancer: '2', maternity: '3' };

/** Stands in for what browsers have and the DOM for Node has not, as far as the elements ask for it. */
function complete(window) {
  window.CSS ??= { supports: () => true };
  window.matchMedia ??= () => Object.assign(new window.EventTarget(), { matches: false });
  if ('part' in window.Element.prototype) return;
  // Parts are for the shadow root: here they are forgotten.
  const { classList } = window.document.createElement('i');
  Object.defineProperty(window.Element.prototype, 'part', { get: () => classList });
}

/** An element of a page whose script has run; `inside` stands in the tag before that. */
async function run(script, { tag, lang, attributes = {}, inside = '' }) {
  const failed = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({ message }) => failed.push(message));
  virtualConsole.on('error', (message) => failed.push(message));
  const page = `<!doctype html><html><body><${tag} lang="${lang}">${inside}</${tag}></body></html>`;
  const { window } = new JSDOM(page, { runScripts: 'outside-only', virtualConsole });
  complete(window);
  const host = window.document.querySelector(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  window.eval(script);
  await host.updateComplete;
  // Most likely it needs something of a browser that `complete` could stand in for.
  if (failed.length > 0) throw new Error(`fragments: ${failed.join('; ')}`);
  return host;
}

/**
 * Makes a place of the size that controls will have. It is hidden; where scripts may run, the style
 * of the fragments keeps it free, so that nothing moves when they come.
 */
function keepPlace(controls) {
  const { ownerDocument } = controls;
  const swap = (selector, tag, text) => {
    for (const element of controls.querySelectorAll(selector)) {
      const made = ownerDocument.createElement(tag);
      made.className = element.className;
      if (text) made.append(text);
      else made.append(...element.childNodes);
      element.replaceWith(made);
    }
  };
  for (const unseen of controls.querySelectorAll('[hidden]')) unseen.remove();
  swap('label', 'div');
  swap('button', 'span');
  swap('input, select', 'span', '\u00a0');
  for (const element of controls.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (name !== 'class') element.removeAttribute(name);
  controls.dataset.lpPlace = '';
  controls.hidden = true;
}

/** The style for such places; it must hold against the rule that hides what is hidden. */
const PLACES = `@layer lp-floor {
  @media (scripting: enabled) {
    :is(lp-faq, lp-red-flags) .lp-controls[data-lp-place] {
      display: flex !important;
      visibility: hidden !important;
    }
  }
}
`;

/** Leaves what is of use without a script, and no trace of how it came to be. */
function tidy(host) {
  const { document, NodeFilter } = host.ownerDocument.defaultView;
  // Away from its page, it draws nothing anew.
  host.remove();
  host.querySelectorAll('.lp-controls').forEach(keepPlace);
  // It would tell when this was built, and not when it is read.
  for (const overdue of host.querySelectorAll('.lp-due')) overdue.remove();
  for (const control of host.querySelectorAll(CONTROLS)) control.remove();
  for (const named of host.querySelectorAll('[part]')) named.removeAttribute('part');
  const comments = document.createTreeWalker(host, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.remove();
  for (const { name } of [...host.attributes]) if (name !== 'lang') host.removeAttribute(name);
  host.normalize();
  return host;
}

function html(host) {
  const text = host.outerHTML.replace(/\s+/g, ' ').replace(/ (hidden|data-lp-place)=""/g, ' $1');
  return `${text.replace(new RegExp(` ?<(${BLOCKS})(?=[ >])`, 'g'), '\n<$1')}\n`;
}

/** Marks where the numbers of a region and a hospital belong. */
function markNumbers(host) {
  const mark = (name, places) => places.forEach((place) => (place.dataset.lpNumber = name));
  mark('emergency', host.querySelectorAll('.lp-emergency .lp-call'));
  mark('team', host.querySelectorAll('.lp-order > li:first-child > p'));
  mark('advice', host.querySelectorAll('.lp-order > li:nth-child(2) > p'));
  for (const place of host.querySelectorAll('.lp-card-body > div:empty')) {
    place.dataset.lpNumber = 'team';
    place.hidden = true;
  }
}

/** Makes hidden places for lines of the hospital, where an element that knows them has them. */
function markLines(host, knowing) {
  const groups = host.querySelectorAll('.lp-group-body');
  knowing.querySelectorAll('.lp-group-body').forEach((known, at) => {
    for (const [name, number] of Object.entries(LINES)) {
      const link = known.querySelector(`[href="tel:${number}"]`);
      const there = [...known.children].find((child) => child.contains(link));
      if (!there) continue;
      const place = host.ownerDocument.createElement('div');
      place.dataset.lpNumber = name;
      place.hidden = true;
      const next = groups[at].children[[...known.children].indexOf(there)] ?? null;
      groups[at].insertBefore(place, next);
    }
  });
}

async function faq(script, lang, attributes) {
  const page = { tag: 'lp-faq', lang, attributes };
  const entries = [...(await run(script, page)).querySelectorAll('.lp-entry')];
  const inside = entries.map(({ outerHTML }) => outerHTML).join('');
  return tidy(await run(script, { ...page, inside }));
}

const redFlags = async (script, lang, attributes) =>
  tidy(await run(script, { tag: 'lp-red-flags', lang, attributes }));

/**
 * Both fragments in the language of the script, by the names of their files. With `attributes` they
 * hold the numbers that these say; without, places that are marked with `data-lp-number`.
 */
export async function fragments(script, lang, attributes) {
  const made = {
    faq: await faq(script, lang, attributes),
    'red-flags': await redFlags(script, lang, attributes),
  };
  if (!attributes) {
    const lines = Object.entries(LINES).map(([name, number]) => [`${name}-phone`, number]);
    markLines(made['red-flags'], await redFlags(script, lang, Object.fromEntries(lines)));
    Object.values(made).forEach(markNumbers);
  }
  return Object.fromEntries(Object.entries(made).map(([name, host]) => [name, html(host)]));
}

/** The structured data that `json-ld` adds, for pages that want it without a script. */
async function staticBlock(esm, lang) {
  const { faqPage } = await import(
    pathToFileURL(path.join(esm, 'elements/lp-faq/json-ld.js')).href
  );
  const pack = JSON.parse(await readPack(esm, lang));
  return `<script type="application/ld+json" data-lp-faq>${faqPage(pack, pack.faq)}</script>\n`;
}

/** Writes into `out` what the script says in its language. */
export async function writeFragments(out, { esm, script, lang }) {
  const folder = path.join(out, 'fragments', lang);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await fragments(script, lang))) {
    await writeFile(path.join(folder, `${name}.html`), text);
  }
  await writeFile(path.join(folder, 'faq.json-ld.html'), await staticBlock(esm, lang));
}

/** Writes the style that the elements bring along, for pages that want nothing to move. */
export async function writeFragmentStyle(out, esm) {
  const { lightCss } = await import(pathToFileURL(path.join(esm, 'styles/light.js')).href);
  await writeFile(path.join(out, 'fragments/lp-aftercare.css'), `${lightCss()}\n${PLACES}`);
}
