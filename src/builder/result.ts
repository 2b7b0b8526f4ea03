import { html, nothing, type TemplateResult } from 'lit';
import { folderOf } from './address.js';
import type { Choices, Way } from './choices.js';
import { languageOf, type Facts } from './facts.js';
import type { PartId, Snippet } from './snippet.js';

/** Where a part goes. */
interface Place {
  readonly title: string;
  readonly text: string;
}

const HEADS: Readonly<Partial<Record<Way, string>>> = {
  page: 'Into the head of the page. The stylesheet is there so that nothing moves when the script comes.',
  frame:
    'Into the head of the page. It gives the frames the height of what is in them; without it they scroll.',
  plain: 'Into the head of the page. Without it the text takes the style of your page.',
};
const HEAD =
  'Into the head of the template of the site: the editor of a page would strip it. The stylesheet is there so that nothing moves when the script comes.';

const BODIES: Readonly<Partial<Record<Way, string>>> = {
  wordpress:
    'Into the code editor of the page, or without its first and last line into a block “Custom HTML”.',
  plain: 'Where people should read it. The numbers stand in it.',
};
const BODY =
  'Where people should see it. What stands inside shows until the script has run, and stays if it never does.';

function placeOf(id: PartId, way: Way): Place {
  switch (id) {
    case 'head':
      return { title: 'Head', text: HEADS[way] ?? HEAD };
    case 'json-ld':
      return {
        title: 'Structured data',
        text: 'Into the head as well. It is data and never runs, so no policy forbids it.',
      };
    case 'body':
      return { title: 'Page', text: BODIES[way] ?? BODY };
    case 'settings':
      return {
        title: 'Settings in embed.html',
        text: 'Into the block of settings in the file embed.html on your server, in the place of its braces: numbers in an address could be anybody’s.',
      };
    case 'css':
      return {
        title: 'Colours',
        text: 'Into a stylesheet of your site. A style block in the page would need a hash of its own in the policy.',
      };
    case 'csp':
      return {
        title: 'Content security policy',
        text: 'The strictest header Content-Security-Policy under which all of it works. Add what the rest of your page needs. A site that sends no such header needs nothing.',
      };
  }
}

const ORDER: readonly PartId[] = ['head', 'json-ld', 'body', 'settings', 'css', 'csp'];

/** How many lines of a text show at once. */
const MOST_LINES = 16;

function files({ way, lang, folder }: Choices, facts: Facts): TemplateResult {
  const names = [
    // A frame shows English where its language does not come.
    way === 'frame' && facts.languages[0]?.script.name,
    way !== 'plain' && languageOf(facts, lang).script.name,
    way === 'frame' ? 'embed.html' : `fragments/${facts.style.name}`,
    way === 'frame' && 'lp-embed-frame.js',
    way === 'frame' && facts.frameScript.name,
    'LICENSES.txt',
  ].filter((name, at, all) => typeof name === 'string' && all.indexOf(name) === at);
  return html`<p>
    From <code>dist/</code> of version ${facts.version} put
    ${names.map((name, at) => html`${at ? ', ' : ''}<code>${name}</code>`)} into
    <code>${folderOf(folder)?.href || 'the folder of the page'}</code>. The snippet holds their
    hashes: change both together.
  </p>`;
}

/** What the button of a part has done. */
export type Copied = Readonly<Partial<Record<PartId, string>>>;

function part(
  id: PartId,
  code: string,
  way: Way,
  copied: Copied,
  copy: (id: PartId) => void,
): TemplateResult {
  const { title, text } = placeOf(id, way);
  const lines = code.split('\n').length + Math.floor(code.length / 70);
  return html`<section class="part" aria-labelledby="part-${id}">
    <h4 id="part-${id}">${title}</h4>
    <p id="part-${id}-text">${text}</p>
    <textarea
      id="code-${id}"
      aria-labelledby="part-${id}"
      aria-describedby="part-${id}-text"
      readonly
      spellcheck="false"
      rows=${Math.min(lines, MOST_LINES)}
      .value=${code}
    ></textarea>
    <p class="copy">
      <button type="button" aria-describedby="part-${id}" @click=${() => copy(id)}>Copy</button>
      <span role="status">${copied[id] ?? ''}</span>
    </p>
  </section>`;
}

/** The snippet, part by part. */
export const result = (
  choices: Choices,
  facts: Facts,
  snippet: Snippet,
  copied: Copied,
  copy: (id: PartId) => void,
): TemplateResult =>
  html`${files(choices, facts)}
  ${ORDER.map((id) => {
    const code = snippet[id];
    return code === undefined ? nothing : part(id, code, choices.way, copied, copy);
  })}`;
