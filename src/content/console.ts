/** What a webmaster reads in the console: what is wrong, where, and what is done about it. */
export const consoleWords = {
  'no-region':
    '<{tag}>: region is not set, so people are told to call their local emergency number.',
  region:
    '{at}: is not a region with confirmed numbers (ISO 3166: GB-ENG, US, DE…), so people are told to call their local emergency number.',
  'heading-level': '{at}: is not 1 to 6, so 2 is used.',
  'team-hours':
    '{at}: cannot be read as opening hours (Mo-Fr 08:00-20:00), so the number counts as open.',
  phone: '{at}: is not a telephone number, so it is shown as text, without a link.',
  'no-block': '{at}: there is no element with this id, so it is ignored.',
  'no-json': '{at}: this is not JSON, so it is ignored.',
  'no-object': '{at}: this is not a JSON object, so it is ignored.',
  'unknown-setting': '{at}: "{key}" is not a known setting, so it is ignored.',
  wrong: '{at}: "{key}" is not {value}, so it is ignored.',
  more: '{at}: "{key}" holds more than {value}, so the rest is ignored.',
  fixed: '{at}: "{key}" says when to get help, so it stays as it is.',
  raise:
    '<{tag}>: raise.{row} is no rule, or is not above the level that it has, so it is ignored.',
  'idle-clear':
    '<{tag}>: idle-clear="{value}" is not a number of minutes from 1 to 999, so answers stay until somebody clears them.',
  unknown: '<{tag}>: unknown {name}="{value}" is ignored.',
  'data-lp': 'data-lp="{value}" is none of {kinds}, so nothing is put there.',
  lang: 'no words for lang="{value}", so "{lang}" is shown.',
  faint: '{what}: a contrast of {ratio} to 1, where {least} is needed, so it is not applied.',
  odd: '{what}: nothing could be read well with this, so it is not applied.',
  second: 'version {found} was loaded after {version}, which stays.',
  'in-use': 'version {version} is not started: {tag} is in use, version {found}, which stays.',
} as const;

/** Something that a webmaster can be told. */
export type Warning = keyof typeof consoleWords;

/** What a hospital setting is, if it is right. */
export const settingKinds = {
  text: 'a text of 1 to {most} characters, without control characters or marks that turn its direction',
  paragraphs: 'a list of 1 to 50 texts, all of them right',
  list: 'a list',
  object: 'an object',
  phone: 'a telephone number',
  id: 'an id of its own, such as car-park',
  faq: 'the id of a question',
  rule: 'the id of a rule, such as RF-H01',
  rewording: 'an object with a question or an answer',
} as const;
