/** The JSON Schema of the hospital settings, made from the lists that the elements read them by. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const load = async (esm, file) => import(pathToFileURL(path.join(esm, file)).href);

/** A text in which something can be seen, and nothing is unfit. */
const patternOf = (SEEN, UNFIT) => `^(?=[^]*${SEEN.source})${UNFIT.source.replace('[', '[^')}*$`;

/** Either case of every letter. */
const eitherCase = (code) =>
  code.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

/** A row, or a part of a country that has no parts with rows of their own. */
function regionPattern(rows) {
  const parted = (country) => rows.some((row) => row.startsWith(`${country}-`));
  const codes = rows.map(
    (row) => eitherCase(row) + (row.includes('-') || parted(row) ? '' : '(?:-[A-Za-z\\d]{1,3})?'),
  );
  return `^\\s*(?:${codes.join('|')})\\s*$`;
}

const GAP = '[\\s().\\-\\u2010-\\u2015[\\]]';
const EXTENSION = '(?:[eE][xX][tT][eE][nN][sS][iI][oO][nN]|[eE][xX][tT][nN]?\\.?|[xX])';
/** What `lineOf` makes a link of. */
const PHONE = `^(?!\\s*\\+[^\\d]*\\(0\\)[^\\d]*(?:${EXTENSION}\\s*\\d+)?\\s*$)${GAP}*\\+?(?:${GAP}*\\d)+${GAP}*(?:${EXTENSION}\\s*\\d+)?\\s*$`;

const ATTRIBUTES = {
  region:
    'Where the page is read (ISO 3166): decides the emergency and advice numbers. Never guessed.',
  'heading-level': 'Level of the first heading of each element, 1 to 6.',
  'team-name': 'The team that did the lumbar puncture: the first to call the same day.',
  'team-phone': 'Its telephone number.',
  'team-hours':
    'When it answers: Mo-Fr 08:00-20:00. While it is closed, the advice line comes first.',
  'emergency-phone': 'The hospital’s own emergency number. That of the region stays beneath it.',
  'advice-phone': 'A health advice line in place of that of the region.',
  'crisis-phone': 'A line for people in a mental health crisis.',
  'cancer-phone': 'The line of the cancer team.',
  'maternity-phone': 'The line of the maternity team.',
};

/** Texts of attributes; an empty one counts as none. */
function attributes({ names, rows, short }) {
  const extra = (name) => {
    if (name === 'region') return { anyOf: [{ enum: rows }, { pattern: regionPattern(rows) }] };
    if (name === 'heading-level') return { pattern: '^\\s*[1-6]\\s*$' };
    return name.endsWith('-phone') ? { pattern: PHONE } : {};
  };
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        description: ATTRIBUTES[name],
        type: 'string',
        anyOf: [{ pattern: '^\\s*$' }, { allOf: [short, extra(name)] }],
      },
    ]),
  );
}

/** Every rule that can be raised, with the levels above its own. */
const levels = (raises, all) =>
  Object.fromEntries(
    [...raises].map(([id, above]) => [
      id,
      { description: `${id} gives ${all[above.length]}.`, enum: above },
    ]),
  );

/** The schema as data. */
export async function settingsSchema(esm, version) {
  const [
    { LIMITS, SEEN },
    { UNFIT },
    read,
    { NAMES },
    { REGIONS },
    { FIXED },
    { en },
    { raises },
    { URGENCIES },
  ] = await Promise.all(
    [
      'settings/readers.js',
      'settings/plain.js',
      'settings/read.js',
      'settings/names.js',
      'settings/region-numbers.js',
      'content/faq-ids.js',
      'content/en/index.js',
      'cli/raises.js',
      'triage/types.js',
    ].map((file) => load(esm, file)),
  );
  const text = (maxLength, description) => ({
    ...(description && { description }),
    type: 'string',
    maxLength,
    pattern: patternOf(SEEN, UNFIT),
  });
  const short = (description) => text(LIMITS.short, description);
  const paragraphs = (description) => ({
    description,
    type: 'array',
    minItems: 1,
    maxItems: LIMITS.list,
    items: text(LIMITS.long, 'A paragraph.'),
  });
  const list = (description, items) => ({
    description,
    type: 'array',
    maxItems: LIMITS.list,
    items,
  });
  const object = (description, required, properties) => ({
    description,
    type: 'object',
    required,
    properties,
    additionalProperties: false,
  });
  const free = en.faq.filter(({ id }) => !FIXED.includes(id));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Hospital settings of lp-aftercare ${version}`,
    description:
      'For a <script type="application/json"> that a settings attribute names. Settings add and raise; they lower, blank or delete nothing that keeps a patient safe. Texts are texts: no markup, no links. A hospital answers for its own words.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where this schema is, for editors.' },
      ...attributes({
        names: NAMES.filter((name) => name !== 'settings'),
        rows: Object.keys(REGIONS),
        short: short(),
      }),
      contacts: list(
        'Further people to call; shown after the team and the advice line, never in place of an emergency number.',
        object('Somebody who can be called.', ['name', 'phone'], {
          name: short('Who it is.'),
          phone: { ...short('The number.'), allOf: [{ pattern: PHONE }] },
          hours: short('When they answer: Mo-Fr 08:00-20:00.'),
        }),
      ),
      signs: list(
        'Warning signs of the hospital’s own; shown beside ours.',
        object('A warning sign.', ['urgency', 'text'], {
          urgency: { description: 'How soon help is needed.', enum: read.CARDS },
          text: short('The sign, as a patient would say it.'),
        }),
      ),
      faq: list(
        'Questions of the hospital’s own; each id must be used once.',
        object('A question with its answer.', ['id', 'question', 'answer'], {
          id: {
            description:
              'Small letters, digits and hyphens. The element is called lp-faq-own-<id>.',
            type: 'string',
            pattern: read.OWN_ID.source,
          },
          topic: {
            description: 'The topic that it stands under; without one, "Other questions".',
            enum: [...Object.keys(en.topics), read.OTHER],
          },
          question: short('In the words that people type.'),
          answer: paragraphs('Its paragraphs.'),
          help: text(LIMITS.long, 'When to get help.'),
        }),
      ),
      reword: object('Answers of ours in other words.', [], {
        [read.SELF_CARE]: paragraphs(
          'What adults can do meanwhile at home. When to stop and get help stays ours, and so does all of it for a child.',
        ),
        ...Object.fromEntries(
          free.map(({ id, question }) => [
            id,
            {
              ...object(`Now: ${question}`, [], {
                question: short('The question in other words.'),
                answer: paragraphs('The answer in other words. "When to get help" stays ours.'),
              }),
              minProperties: 1,
            },
          ]),
        ),
      }),
      hide: list('Questions that do not show. Those that say when to get help always do.', {
        enum: free.map(({ id }) => id),
      }),
      raise: object(
        'Rules, and how urgent each shall be: above its own level only. Ids are those of docs/protocol.md.',
        [],
        levels(raises(), URGENCIES),
      ),
    },
  };
}
