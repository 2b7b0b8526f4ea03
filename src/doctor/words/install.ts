import { of, type Words } from './of.js';

const script = of('script');
const security = of('security');
const elements = of('elements');

/** What a webmaster reads about the script, what keeps it from running, and its elements. */
export const installWords = {
  version: script('ok', 'lp-aftercare {version} runs.'),
  'no-script': script(
    'error',
    'lp-aftercare is not on this page: no script tag names it, and none of its elements is registered.',
    '<script defer src="lp-aftercare.js"></script>',
  ),
  'not-loaded': script(
    'error',
    '{src} could not be loaded: the address is wrong, or its integrity is not that of the file.',
  ),
  'not-run': script(
    'error',
    '{src} is on the page, but does not run. What the browser says about it stands in the console.',
  ),
  'script-type': script(
    'error',
    '{src} has type="{type}", so no browser runs it. Some consent tools do that; this script stores nothing and asks for nothing.',
    '<script defer src="{src}"></script>',
  ),
  'module-on-disk': script(
    'error',
    'The page is opened from a disk, where browsers refuse scripts with type="module".',
    '<script defer src="{src}"></script>',
  ),
  foreign: script(
    'error',
    'Something else has registered <lp-settings>, so lp-aftercare does not start.',
  ),
  'not-defined': script(
    'error',
    '<{tag}> is on the page, but not registered.',
    "import 'lp-aftercare/define';",
  ),
  'other-version': script(
    'warning',
    'lp-aftercare {version} runs, but this doctor is of version {own}: take both from one release.',
  ),
  second: script('warning', '{src} is a second copy. The first one stays; take this tag out.'),
  'both-roots': script(
    'error',
    '{src} is a second copy beside {first}. Whichever runs first decides whether other scripts can look inside, so keep only one: lp-aftercare.closed.js where they must not.',
  ),
  'other-release': script(
    'warning',
    '{src} is version {found}, and does not start beside version {version}; take this tag out.',
  ),
  changed: script('warning', '{src} is not the file of release {version}: its bytes are others.'),
  'doctor-left': script(
    'warning',
    'The doctor is still on the page. Take its tag out before patients see it.',
  ),
  'no-crossorigin': script(
    'error',
    '{src} has integrity and lies on another host, but has no crossorigin: browsers refuse it.',
    'crossorigin="anonymous"',
  ),
  'no-integrity': script(
    'warning',
    '{src} lies on another host and has no integrity: whoever runs that host can change what patients read. The value stands in integrity.json of the release.',
    'integrity="sha384-…" crossorigin="anonymous"',
  ),
  'no-defer': script(
    'note',
    '{src} holds up the page while it loads.',
    '<script defer src="{src}"></script>',
  ),
  'module-settings': script(
    'warning',
    'With type="module" the settings are read from the first script tag that has lp-aftercare in its address. That is {other}.',
    '<script defer src="{src}"></script>',
  ),
  'policy-kept': security(
    'ok',
    'Nothing that lp-aftercare does is against a content security policy of this page.',
  ),
  blocked: security(
    'error',
    'The content security policy blocks {src}.',
    'Content-Security-Policy: {policy}',
  ),
  'blocked-later': security(
    'warning',
    'The content security policy that only reports would block {src} once it is in force.',
    'Content-Security-Policy-Report-Only: {policy}',
  ),
  'no-nonce': security(
    'error',
    'The content security policy trusts scripts by nonce or hash alone, and blocks {src}. Give the tag the nonce of the page.',
    '<script defer nonce="…" src="{src}"></script>',
  ),
  types: security(
    'error',
    'Trusted Types are in force without the name lit-html, so lp-aftercare stops.',
    'Content-Security-Policy: {policy}',
  ),
  'types-later': security(
    'warning',
    'Trusted Types that only report have no name lit-html: lp-aftercare will stop once they are in force.',
    'Content-Security-Policy-Report-Only: {policy}',
  ),
  'types-twice': security(
    'error',
    'Trusted Types are in force, and the page has a Lit of its own: two copies want the name lit-html.',
    'Content-Security-Policy: {policy}',
  ),
  'no-https': security(
    'warning',
    'The page comes over http: anybody on the way can change the numbers on it.',
  ),
  'no-element': elements(
    'warning',
    'The script runs, but no element of it is on this page. An editor may have taken the tags out.',
    '<div data-lp="risk-checker"></div>',
  ),
  'unknown-tag': elements('error', '<{tag}> is no element of lp-aftercare. There are {tags}.'),
  'unknown-place': elements(
    'error',
    'data-lp="{kind}" is none of {kinds}, so nothing is put there.',
  ),
  'not-mounted': elements('error', 'Nothing was put in the place {where}.'),
  failed: elements(
    'error',
    '{who}: it has failed and shows the numbers and main warning signs only. The console names the part.',
  ),
  'no-fallback': elements(
    'warning',
    '{who}: nothing stands inside, so without the script people see no number there.',
    '<p>In an emergency call <a href="tel:{digits}">{number}</a>.</p>',
  ),
  'other-number': elements(
    'error',
    '{who}: what shows without the script leads to {number}, which is none of the numbers in force there.',
  ),
  'no-emergency': elements(
    'warning',
    '{who}: nothing that shows without the script leads to {number}.',
    '<p>In an emergency call <a href="tel:{digits}">{number}</a>.</p>',
  ),
  crashed: script('error', 'The doctor could not look at this: {group} ({kind}).'),
} satisfies Record<string, Words>;
