/** The part of `docs/protocol.md` about rules: when each holds, on what it rests, what is open. */
import { heading, linkTo } from './markdown.mjs';
import { listed, nameOf, partsOf, simplified, URGENCY } from './protocol-words.mjs';

function leaf({ is, options }, words) {
  const labels = options.map((option) => `**${words.shortOf(is, option)}**`);
  return `${linkTo(is, words.askedAs(is))} ${listed(labels)}`;
}

function lines(where, words, indent) {
  if ('is' in where) return [`${indent}- ${leaf(where, words)}`];
  const { heading: head, parts } = partsOf(where);
  const inner = parts.flatMap((part) => lines(part, words, `${indent}  `));
  return [`${indent}- ${head}:`, ...inner];
}

/** A condition in words: one sentence, or a list with lists in it. */
export function condition(where, words, begin) {
  const simple = simplified(where);
  if ('is' in simple) return `${begin} ${leaf(simple, words)}.`;
  const { heading: head, parts } = partsOf(simple);
  return [`${begin} ${head}:\n`, ...parts.flatMap((part) => lines(part, words, ''))].join('\n');
}

const links = (ids) =>
  listed(
    ids.map((id) => linkTo(id)),
    'and',
  );

const sourceOf = (pack, id) => `${linkTo(id)} ${pack.sources[id].split(' | ')[0]}`;

const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** An open question with the choice that stands until somebody decides. */
export const openLine = ({ id, question, choice }) =>
  `**Open question ${linkTo(id)}:** ${sentence(question)} **Taken:** ${sentence(choice)}`;

const concerns = (open, rule) =>
  open.filter(({ rules }) => rules.includes(rule.id) || rules.includes(nameOf(rule)));

function others({ protocol }, rule) {
  const same = protocol.rules.filter((other) => other.id === rule.id && other !== rule);
  if (!same.length) return '';
  const named = same.map(
    (other) => `${linkTo(anchorOf(protocol, other), nameOf(other))} (${URGENCY[other.urgency]})`,
  );
  return `The same row elsewhere: ${named.join(', ')}.`;
}

/** Rules of one name get anchors of their own from the second on. */
function anchorOf({ rules }, rule) {
  const namesakes = rules.filter((other) => nameOf(other) === nameOf(rule));
  const at = namesakes.indexOf(rule);
  return at ? `${nameOf(rule)}-${at + 1}` : nameOf(rule);
}

function ruleText(reading, rule) {
  const { protocol, words, pack, rows, open } = reading;
  const row = rows.find(({ id }) => id === rule.id);
  const sources = rule.sources.map((id) => sourceOf(pack, id)).join(' · ');
  return [
    heading(4, anchorOf(protocol, rule), `${nameOf(rule)}: ${URGENCY[rule.urgency]}`),
    row && `> ${row.text}${row.level ? ` **Level:** ${row.level}` : ''}`,
    condition(rule.if, words, 'Holds when'),
    rule.replaces &&
      `Stands in for ${links(rule.replaces)}: while this row holds, and no answer is missing, ${rule.replaces.length > 1 ? 'those do' : 'that one does'} not count.`,
    `Sources: ${sources || 'none; a judgement of the evidence base itself, which needs agreement'}.`,
    ...concerns(open, rule).map(openLine),
    others(reading, rule),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Every rule, most urgent first. */
export function rulesPart(reading) {
  const { rules, fallback } = reading.protocol;
  const levels = Object.entries(URGENCY).map(([urgency, name]) => {
    const of = rules.filter((rule) => rule.urgency === urgency);
    const title = `${name[0].toUpperCase()}${name.slice(1)}: ${of.length} rules`;
    return [`### ${title}`, ...of.map((rule) => ruleText(reading, rule))].join('\n\n');
  });
  return [
    '## Rules',
    `The quotation under each id is the row of section 4 of the evidence. Where no rule holds, or an answer is missing, ${linkTo(fallback.id)} stands: same day, never less.`,
    ...levels,
  ].join('\n\n');
}

/** Rows of the evidence without a rule of their own, and what carries each. */
export function heldRows({ protocol, heldBy, rows }) {
  const ruled = new Set(protocol.rules.map(({ id }) => id));
  const without = rows.filter(({ id }) => !ruled.has(id));
  return without.map(({ id, text }) => {
    const by = heldBy[id];
    if (by === undefined) return `- **${id}** ${text} — **nothing carries this row yet.**`;
    const how =
      by === 'advice' ? 'advice in the results, no level of its own' : `carried by ${links(by)}`;
    return `- **${id}** ${text} — ${how}`;
  });
}
