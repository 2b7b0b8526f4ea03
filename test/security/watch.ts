/** What tells that a string came to life, or changed what a patient reads. */
import type { HostWindow } from '../embed/page.js';
import { ALARM } from './corpus.js';

/** Elements that run, load, lead away, or speak for the page; ours make none of them. */
const ALIVE =
  'script, iframe, frame, object, embed, base, meta, link, style, form, img, video, audio, source, use, animate, set, foreignObject, template, [style], [srcdoc], [autofocus], [action], [formaction], [background], [poster]';
/** What an address of ours may begin with. */
const ADDRESS = /^(https?:\/\/|tel:\+?[\d,]+$|sms:\d+$|#)/;
/** Characters that turn the direction of what comes after, or end a line. */
const TURNS = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Records every script of a string that runs, and every window that it opens. */
export function setAlarm(window: HostWindow): readonly string[] {
  const raised: string[] = [];
  for (const name of [ALARM, 'alert', 'confirm', 'prompt', 'print', 'open'])
    Object.defineProperty(window, name, {
      get: () => {
        raised.push(name);
        return () => undefined;
      },
      set: () => {
        raised.push(name);
      },
    });
  return raised;
}

function* everythingIn(root: ParentNode): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everythingIn(element.shadowRoot);
  }
}

/** A form can have a field of any name; what an element can do is asked of all elements. */
const { closest, getAttribute, getAttributeNames, matches } = Element.prototype;

/** What in a place is alive, each in a few words; `ours` tells what we made from what was pasted. */
export function alive(place: ParentNode, ours: (element: Element) => boolean): string[] {
  const found: string[] = [];
  for (const element of everythingIn(place)) {
    const names = getAttributeNames.call(element);
    const handler = names.find((name) => name.startsWith('on'));
    const address = names
      .filter((name) => /^(xlink:)?href$|^src$/.test(name))
      .map((name) => getAttribute.call(element, name)!)
      .find((value) => !ADDRESS.test(value));
    const named = `<${element.localName}>`;
    if (handler) found.push(`${named} ${handler}`);
    if (address) found.push(`${named} leads to ${address}`);
    if (ours(element) && matches.call(element, ALIVE)) found.push(named);
  }
  return found;
}

/** What we made: all of a shadow root, and in the page itself what is marked so, but not in what was kept. */
export const isOurs = (element: Element): boolean =>
  element.getRootNode().nodeType === Node.DOCUMENT_FRAGMENT_NODE ||
  closest.call(element, '.lp-own') !== null;

/** The texts of ours that could turn a number round. */
export function turning(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of everythingIn(root)) {
    if (!isOurs(element)) continue;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && TURNS.test(node.nodeValue!.replace(/\n\s*/g, '')))
        found.push(node.nodeValue!.slice(0, 200));
  }
  return found;
}

/** Names of elements, classes and parts, without a word: what is drawn, however it reads. */
export function skeleton(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map(({ localName, className, attributes }) => {
      const names = [...attributes].map(({ name }) => name);
      return `${localName}.${String(className)}[${names.join()}]`;
    })
    .join('\n');
}

/** Where somebody in an emergency is led, and in which words. */
export function emergencyNumbers(element: Element): string[] {
  const root = element.shadowRoot ?? element;
  const places = '.lp-emergency, [part~="emergency-line"]';
  return [...root.querySelectorAll<HTMLElement>(`:is(${places}) .lp-call-link`)]
    .filter((link) => link.checkVisibility())
    .map((link) => `${link.getAttribute('href') ?? ''} ${link.innerText.trim()}`);
}

/** Every number that can be called from an element. */
export const links = (element: Element): string[] =>
  [...(element.shadowRoot ?? element).querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^(tel|sms):/.test(href));
