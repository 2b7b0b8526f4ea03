import { folderOf } from './address.js';
import { shared, type Choices, type Kind } from './choices.js';
import type { Language } from './facts.js';
import { element } from './markup.js';
import { fallback } from './numbers.js';
import { linkText, ownAttributes, spoken } from './elements.js';

/** What printing, saving, calling and the links to sources need, and no more. */
const SANDBOX = [
  'allow-scripts',
  'allow-modals',
  'allow-downloads',
  'allow-top-navigation-to-custom-protocols',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

function frame(choices: Choices, language: Language, kind: Kind): string {
  const own = Object.entries(ownAttributes(choices, kind)).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  const query = new URLSearchParams([['element', kind], ['lang', language.lang], ...own]);
  const src = `${folderOf(choices.folder)?.href ?? ''}embed.html?${query.toString()}`;
  const title = linkText(language, kind);
  const size = { width: '100%', height: '800' };
  const may = { sandbox: SANDBOX, allow: 'clipboard-write' };
  const says = spoken(language);
  const shown = element('div', says, fallback(choices, language));
  return `${shown}\n${element('iframe', { src, title, ...says, ...size, ...may })}`;
}

/** What differs where the elements stand in frames. */
export function frameParts(
  choices: Choices,
  language: Language,
): Record<'body' | 'settings' | 'csp', string> {
  const from = folderOf(choices.folder)?.host ?? "'self'";
  const settings = JSON.stringify(Object.fromEntries(shared(choices)), null, 2);
  return {
    body: choices.kinds.map((kind) => frame(choices, language, kind)).join('\n\n'),
    // No end tag may begin inside the block.
    settings: settings.replaceAll('<', '\\u003c'),
    csp: `default-src 'none'; script-src ${from}; frame-src ${from}; style-src 'self'; require-trusted-types-for 'script'`,
  };
}
