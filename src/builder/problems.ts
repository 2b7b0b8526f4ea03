import { isOpen } from '../settings/hours.js';
import { lineOf } from '../settings/line.js';
import { rowOf } from '../settings/regions.js';
import { addressOf, folderOf } from './address.js';
import { clean, shared, START, type Choices } from './choices.js';

/** What is wrong with what was typed, by the field it stands in. */
export type Problems = Readonly<Record<string, string>>;

/** What is wrong with one of the shared settings, judged by what judges it on the page. */
function wrongWith(name: string, value: string, now: Date): string {
  if (name.endsWith('-phone') && !lineOf(value).href) {
    return `“${value}” is not a telephone number: it would show as text, and nobody could tap it. Write it as 01632 960123.`;
  }
  if (name === 'team-hours' && isOpen(value, now) === null) {
    return `“${value}” cannot be read as opening hours, so the team would count as open at all times. Write them as Mo-Fr 08:00-18:00.`;
  }
  return '';
}

/** What of the choice the chosen way cannot keep. */
function lost({ way, kinds, lang, list, urgencies, topics }: Choices): Problems {
  const told: Record<string, string> = {};
  const own = list || urgencies.length > 0 || topics.length > 0;
  if (way === 'class' || way === 'link') {
    const parts = [
      own &&
        'Where an editor keeps no attributes, nothing can be chosen for one element: the checker asks its questions, and all warning signs and topics show.',
      lang !== START.lang &&
        `The language is that of the page there: its source must say lang="${lang}".`,
    ];
    const text = parts.filter(Boolean).join(' ');
    if (text) told.way = text;
  }
  if (way === 'plain') {
    const parts = [
      kinds.includes('risk-checker') &&
        'The risk checker needs JavaScript: the warning signs stand in its place.',
      own && 'All warning signs and topics show.',
    ];
    const text = parts.filter(Boolean).join(' ');
    if (text) told.way = text;
  }
  return told;
}

/** Everything about the choice that somebody should look at. */
export function problemsOf(choices: Choices, now = new Date()): Problems {
  const told: Record<string, string> = { ...lost(choices) };
  if (!choices.kinds.length) told.kinds = 'Choose at least one element.';
  if (!rowOf(choices.level.region ?? '')) {
    told.region =
      'No region is chosen, so people read “Call your local emergency number (112 works in the EU and from most mobiles)” and have no number to tap.';
  }
  for (const [name, value] of shared(choices)) {
    const wrong = wrongWith(name, value, now);
    if (wrong) told[name] = wrong;
  }
  if (
    shared(choices).some(([name]) => name === 'team-hours') &&
    !clean(choices.level['team-phone'] ?? '')
  ) {
    told['team-hours'] ??= 'Hours alone help nobody: add the number of the team.';
  }
  if (!folderOf(choices.folder)) {
    told.folder = `“${choices.folder}” is neither a path such as /lp-aftercare/ nor an address that begins with https://. It is left out: the files would have to lie beside the page.`;
  } else if (/^http:/i.test(choices.folder)) {
    told.folder = 'A page that is served by https:// loads nothing from http://.';
  }
  if (choices.way === 'link' && !addressOf(choices.link)) {
    told.link = `“${choices.link}” is neither a path such as /after-a-lumbar-puncture nor an address that begins with https://. It is left out: the link would lead nowhere.`;
  }
  return told;
}
