import { policyFor } from '../install/policy.js';
import { addressOf, folderOf } from './address.js';
import { shared, type Choices, type Kind } from './choices.js';
import { css } from './colours.js';
import { linkText, ownAttributes, spoken } from './elements.js';
import { languageOf, type Facts, type File, type Language } from './facts.js';
import { filled } from './fragment.js';
import { frameParts } from './frame.js';
import { jsonLdBlock } from './json-ld.js';
import { element, escaped, startTag, type Attributes } from './markup.js';
import { fallback } from './numbers.js';

/** Where a part of a snippet goes; `settings` is for the file `embed.html`. */
export type PartId = 'head' | 'json-ld' | 'body' | 'settings' | 'css' | 'csp';

/** What somebody copies, by the place where it goes. */
export type Snippet = Readonly<Partial<Record<PartId, string>>>;

const prefixed = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-lp-${name}`, value]));

/** A file of ours as attributes of the tag that loads it. */
const loaded = (choices: Choices, { name, integrity }: File, by: 'src' | 'href'): Attributes => {
  const folder = folderOf(choices.folder);
  return {
    [by]: `${folder?.href ?? ''}${name}`,
    integrity,
    crossorigin: folder?.host ? 'anonymous' : '',
  };
};

function head(choices: Choices, facts: Facts, language: Language): string {
  const { way } = choices;
  const comment = `<!-- lp-aftercare ${facts.version} -->`;
  const style = startTag('link', { rel: 'stylesheet', ...loaded(choices, facts.style, 'href') });
  if (way === 'plain') return `${comment}\n${style}`;
  if (way === 'frame') {
    const script = element('script', { defer: true, ...loaded(choices, facts.frameScript, 'src') });
    return `${comment}\n${script}`;
  }
  const script = element('script', {
    defer: true,
    ...loaded(choices, language.script, 'src'),
    ...prefixed(Object.fromEntries(shared(choices))),
  });
  return `${comment}\n${style}\n${script}`;
}

/** One element in the form that was chosen, with what shows until it is ready. */
function place(choices: Choices, language: Language, kind: Kind): string {
  const { way, link } = choices;
  const says = spoken(language);
  const own = ownAttributes(choices, kind);
  const inside = fallback(choices, language);
  switch (way) {
    case 'class':
      return element('div', { class: `lp-${kind}` }, inside);
    case 'data':
    case 'wordpress':
      return element('div', { 'data-lp': kind, ...says, ...prefixed(own) }, inside);
    case 'link': {
      // What follows the # is all that the strictest editor leaves to tell the element by.
      const href = `${addressOf(link)?.href.replace(/#.*/, '') ?? ''}#data-lp=${kind}`;
      const tag = startTag('a', {
        href,
        'data-lp': kind,
        ...says,
        ...prefixed({ lang: language.lang, ...own }),
      });
      return `${element('div', says, inside)}\n${tag}${escaped(linkText(language, kind))}</a>`;
    }
    default:
      return element(`lp-${kind}`, { ...says, ...own }, inside);
  }
}

/** The fragments in the place of the elements; the checker is none without a script. */
function fragments(choices: Choices, language: Language): string {
  const wanted = new Set(choices.kinds.map((kind) => (kind === 'faq' ? kind : 'red-flags')));
  return [...wanted]
    .map((kind) => filled(language.fragments[kind], choices, language).trim())
    .join('\n\n');
}

function body(choices: Choices, language: Language): string {
  if (choices.way === 'plain') return fragments(choices, language);
  const places = choices.kinds.map((kind) => place(choices, language, kind)).join('\n\n');
  return choices.way === 'wordpress' ? `<!-- wp:html -->\n${places}\n<!-- /wp:html -->` : places;
}

function csp({ way, folder }: Choices): string {
  const host = folderOf(folder)?.host;
  // The colours lie in a stylesheet of the site, wherever ours lies.
  const style = host ? `'self' ${host}` : "'self'";
  if (way === 'plain') return `default-src 'none'; style-src ${style}`;
  return policyFor({ script: host ?? "'self'", style });
}

/** What somebody copies who chose this, as plain text. */
export function snippetOf(choices: Choices, facts: Facts): Snippet {
  const language = languageOf(facts, choices.lang);
  const colours = css(choices, facts);
  return {
    head: head(choices, facts, language),
    ...(choices.jsonLd && { 'json-ld': jsonLdBlock(choices, language) }),
    body: body(choices, language),
    ...(colours && { css: colours }),
    csp: csp(choices),
    ...(choices.way === 'frame' && frameParts(choices, language)),
  };
}
