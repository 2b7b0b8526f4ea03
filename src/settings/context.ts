import { ContextRoot, createContext } from '@lit/context';
import { version } from '../version.js';
import type { Level } from './names.js';

/** What the `<lp-settings>` around an element say, nearest first. Named, so that two copies agree. */
export const settingsContext = createContext<readonly Level[]>(`lp-aftercare ${version}`);

/** Somebody who is on the page and shows settings. */
export interface User {
  /** What was in force may have changed. */
  settingsChanged(): void;
}

const users = new Set<User>();
let root: ContextRoot;
let languages: MutationObserver;

/** What our own words are marked with is no news: to look again would mark them again. */
function onLanguage(changes: readonly MutationRecord[]): void {
  // A field of a form may be called `closest`, and stand in its place.
  const { closest } = Element.prototype;
  if (changes.some(({ target }) => !closest.call(target as Element, '.lp-own'))) refreshAll();
}

/**
 * Counts somebody in. While anybody is there, a provider that wakes up late reaches those who asked
 * before it, and a page that changes its language is followed.
 */
export function join(user: User): void {
  if (!users.size) {
    (root = new ContextRoot()).attach(document.documentElement);
    (languages ??= new MutationObserver(onLanguage)).observe(document, {
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  users.add(user);
}

/** Counts somebody out: the last one takes the listeners away. */
export function leave(user: User): void {
  if (!users.delete(user) || users.size) return;
  root.detach(document.documentElement);
  languages.disconnect();
}

/** Lets everybody on the page look again. */
export function refreshAll(): void {
  for (const user of users) user.settingsChanged();
}
