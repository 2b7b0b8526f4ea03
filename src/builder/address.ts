/** Stands in for the server of the page, which the builder does not know. */
const PAGE = 'https://page.invalid/';

/** An address that somebody typed. */
export interface Address {
  /** As it is written into the page. */
  readonly href: string;
  /** The other host as a policy names it; null where it lies on the server of the page. */
  readonly host: string | null;
}

/** A path, or the address of a page or folder on the web; null for anything else. */
export function addressOf(text: string): Address | null {
  let url;
  try {
    url = new URL(text, PAGE);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || /[\s\\<>"';,]/.test(text)) return null;
  if (url.origin === new URL(PAGE).origin) return { href: text, host: null };
  return { href: text, host: text.startsWith('//') ? url.host : url.origin };
}

/** The folder that the files lie in, ready for a name after it. */
export function folderOf(text: string): Address | null {
  const address = /[?#]/.test(text) ? null : addressOf(text);
  if (!address) return null;
  const { href } = address;
  return { ...address, href: !href || href.endsWith('/') ? href : `${href}/` };
}
