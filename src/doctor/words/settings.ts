import { of, type Words } from './of.js';

const settings = of('settings');

/** What a webmaster reads about language, region and numbers. */
export const settingsWords = {
  language: settings('ok', '{who}: language {shown}, for lang="{lang}" on {where}.'),
  languages: settings('ok', 'Languages on this page: {there}. This release has {all}.'),
  'no-language-script': settings(
    'warning',
    '{who}: lang="{lang}" on {where}, but the script of that language is not on the page, so {shown} is shown.',
    '<script defer src="{src}"></script>',
  ),
  'unchecked-language': settings(
    'warning',
    '{who}: {missing} has checked the words in {shown}. People read so at the top of every screen; both have to, before patients see them.',
  ),
  'no-language': settings(
    'warning',
    '{who}: nothing around says the language, so {shown} is shown.',
    '<html lang="{shown}">',
  ),
  'other-language': settings(
    'warning',
    '{who}: lang="{lang}" on {where}, but there are no words for it, so {shown} is shown.',
  ),
  region: settings(
    'ok',
    '{who}: region {region}, from {where}. Emergency: {emergency}. Advice: {advice}.',
  ),
  'no-region': settings(
    'error',
    '{who}: no region, so people are told to call their local emergency number, without the number.',
    'region="GB-ENG"',
  ),
  'bad-region': settings(
    'error',
    '{who}: "{region}", from {where}, is not a region with confirmed numbers, so people are told to call their local emergency number.',
    'region="GB-ENG"',
  ),
  number: settings('ok', '{who}: {name} {value}, from {where}.'),
  'no-number': settings(
    'error',
    '{who}: {name} "{value}", from {where}, is not a telephone number. It is shown as text and cannot be called.',
  ),
  'no-team': settings(
    'warning',
    '{who}: there is no number of the team that did the lumbar puncture, the first to call the same day.',
    'team-name="…" team-phone="…"',
  ),
  'no-hours': settings(
    'note',
    '{who}: nothing says when the team answers, so it counts as open at any time.',
    'team-hours="Mo-Fr 08:00-18:00"',
  ),
  'bad-hours': settings(
    'warning',
    '{who}: team-hours "{value}", from {where}, cannot be read, so the team counts as open at any time.',
    'team-hours="Mo-Fr 08:00-18:00"',
  ),
  'no-lines': settings(
    'note',
    '{who}: no number of your own for {names}. Where the advice names that route, people read its name only.',
  ),
  block: settings('error', '{text}'),
  'bad-prefix': settings(
    'warning',
    '{where} has {name}, which counts for nothing there.',
    '{mend}',
  ),
} satisfies Record<string, Words>;
