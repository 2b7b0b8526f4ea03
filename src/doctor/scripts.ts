/** Script tags of ours, and what runs. */

/** `lp-aftercare.js`, also with closed roots or in another language; never the doctor's own. */
const OURS = /(^|\/)lp-aftercare(\.closed|\.[a-z]{2,3}(-[a-z\d]+)*)?\.js$/i;
/** What a browser runs: classic scripts, modules, and no type at all. */
const RUNS = /^$|^module$|^(text|application)\/(x-)?(java|ecma)script$/i;

/** Where a script tag points, without what follows the path. */
function pathOf({ src }: HTMLScriptElement): string {
  return URL.canParse(src) ? new URL(src).pathname : '';
}

/** Every script tag that loads lp-aftercare, also under another name that has settings for it. */
export function ourScripts(): HTMLScriptElement[] {
  return [...document.scripts].filter(
    (script) =>
      OURS.test(pathOf(script)) ||
      (script.hasAttribute('src') &&
        [...script.attributes].some(({ name }) => name.startsWith('data-lp-'))),
  );
}

/** The name of the file that a tag loads. */
export const fileOf = (script: HTMLScriptElement): string => pathOf(script).split('/').pop() ?? '';

/** Tags of the doctor. */
export const doctorScripts = (): HTMLScriptElement[] =>
  [...document.scripts].filter((script) => /lp-aftercare\.debug\.js$/i.test(pathOf(script)));

/** An address as it is written in the tag. */
export const addressOf = (script: Element): string => script.getAttribute('src') ?? '';

/** Whether a script comes from where the page comes from. */
export function isOwn(script: HTMLScriptElement): boolean {
  return !URL.canParse(script.src) || new URL(script.src).origin === location.origin;
}

/** Whether browsers run what a tag holds. */
export const canRun = ({ type }: HTMLScriptElement): boolean => RUNS.test(type.trim());

/** Whether a tag is a module: such a one cannot tell which tag it came from. */
export const isModule = ({ type }: HTMLScriptElement): boolean =>
  type.trim().toLowerCase() === 'module';

/** The tag whose settings the elements read, as they themselves find it. */
export function settingsScript(): HTMLScriptElement | null {
  const first = ourScripts().find(canRun);
  return first && !isModule(first)
    ? first
    : document.querySelector<HTMLScriptElement>('script[src*="lp-aftercare"]');
}

interface Registered {
  readonly version?: string;
}

/** What is registered for `<lp-settings>`: ours has a version. */
export const registered = (): Registered | undefined =>
  customElements.get('lp-settings') as Registered;
