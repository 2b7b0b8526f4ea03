/** `docs/languages/`: the emergency texts of each translation beside the English ones, to be signed. */
import path from 'node:path';
import { backTranslations } from './back-translations.mjs';
import { languagesIn, scriptOf } from './languages.mjs';
import { loadSource } from './load-source.mjs';
import { heading, table } from './markdown.mjs';

/** Parts of a pack, by what their texts begin with, as whoever reviews them knows them. */
const PARTS = {
  safe: 'The page that stays when something has failed',
  questions: 'Questions about emergencies',
  results: 'Results: emergency, same day',
  ui: 'Around the content',
  notes: 'One more sentence for some results',
  faq: 'Questions and answers that say when to get help',
  pictures: 'Signs in pictures',
};

/** English is no translation, so nobody needs to be told that it is unchecked. */
const OWN = 'safe.unchecked';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The packs as they are in the source now, English first, with what the documents say of them. */
export async function readLanguages(root) {
  const src = path.join(root, 'src');
  const langs = await languagesIn(path.join(src, 'content'));
  const [{ protocol }, { emergencyTexts }, { languageName }, ...modules] = await loadSource(
    src,
    'protocol/index',
    'content/emergency',
    'install/language-name',
    ...langs.map((lang) => `content/${lang}/index`),
  );
  return modules.map((module, at) => {
    const pack = Object.values(module).find((one) => one?.lang === langs[at]);
    return {
      pack,
      // The original is what the rules are signed off with.
      review: pack.review ?? { clinician: protocol.reviewed },
      name: languageName(pack.lang, 'en'),
      ownName: languageName(pack.lang),
      texts: emergencyTexts(pack),
      backs: backTranslations(path.join(src, 'content', pack.lang)),
    };
  });
}

/** English texts for the place of a translation: one language may need three where another needs one. */
function englishOf(texts, id) {
  const exact = texts.filter((one) => one.id === id);
  const found = exact.length
    ? exact
    : texts.filter((one) => one.id.startsWith(`${id}.`) || id.startsWith(`${one.id}.`));
  return found.map(({ text }) => text);
}

/** A row for each text of a translation; the same words in two places are one row. */
export function rowsOf(english, { texts, backs }) {
  const rows = new Map();
  for (const { id, text } of texts) {
    const source = englishOf(english.texts, id);
    const key = JSON.stringify([source, text]);
    const row = rows.get(key) ?? { ids: [], english: source, text, ...backs.get(text) };
    row.ids.push(id);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** What a translation lacks, each in a line that names file and place. */
export function missingFrom(english, translation) {
  const { pack, texts } = translation;
  const covered = ({ id }) =>
    texts.some((one) => `${one.id}.`.startsWith(`${id}.`) || `${id}.`.startsWith(`${one.id}.`));
  return [
    ...english.texts.filter((one) => !covered(one)).map(({ id }) => `${pack.lang}: no ${id}`),
    ...rowsOf(english, translation).flatMap(
      ({ ids: [id], english: [source], text, file, back }) => {
        const where = `src/content/${pack.lang}/${file ?? ''}: ${id}`;
        if (!source && id !== OWN) return [`${where} is nothing that English says`];
        if (!back) return [`${where} has no back-translation: ${text}`];
        return back === text && text !== source
          ? [`${where} has itself for a back-translation: ${text}`]
          : [];
      },
    ),
  ];
}

const checkedBy = (who) => (who ? `${escaped(who.by)}, ${who.on}` : '**nobody yet**');

export const LANGUAGES_HEAD = [
  'language',
  '`lang`',
  'script',
  'checked by a clinician',
  'checked by a native speaker',
  'emergency texts',
];

/** A row of the README for each language. */
export const languageRows = (languages) =>
  languages.map(({ pack, review, name, ownName }) => [
    name === ownName ? name : `${name}, ${ownName}`,
    `\`${pack.lang}\``,
    `\`${scriptOf(pack.lang)}\``,
    checkedBy(review.clinician),
    pack.review ? checkedBy(review.speaker) : 'the original',
    pack.review
      ? `[in a table](docs/languages/${pack.lang}.md)`
      : '[docs/protocol.md](docs/protocol.md)',
  ]);

function section(part, rows, { lang, dir }) {
  const shown = (text) => `<span lang="${lang}" dir="${dir}">${escaped(text)}</span>`;
  return [
    heading(2, part, PARTS[part]),
    table(
      ['id', 'English', 'translation', 'what the translation says'],
      rows.map(({ ids, english, text, back }) => [
        ids.map((id) => `\`${id}\``).join('<br>'),
        english.map(escaped).join('<br>'),
        shown(text),
        escaped(back),
      ]),
    ),
  ].join('\n\n');
}

/** The document of a translation as Markdown. */
export function languageDoc(english, translation) {
  const { pack, review, name } = translation;
  const rows = rowsOf(english, translation);
  const parts = Object.keys(PARTS).map((part) => [
    part,
    rows.filter(({ ids: [id] }) => id.startsWith(`${part}.`)),
  ]);
  const odd = rows.length - parts.reduce((sum, [, some]) => sum + some.length, 0);
  if (odd) throw new Error(`${pack.lang}: ${odd} emergency texts belong to no part`);
  return `${[
    `# ${name} (\`${pack.lang}\`): emergency texts`,
    `Made by \`npm run docs\` from \`src/content/${pack.lang}/\`, words ${pack.version}. These are all texts that say whether help is needed, where, and how soon: ${rows.length}. The last column is the translation put back into English by whoever wrote it, so that a difference shows. It was not made from the English text beside it, and it is no proof: somebody who reads ${name} must compare the first three columns.`,
    table(
      ['checked by', 'who, and when'],
      [
        ['a clinician who reads it', checkedBy(review.clinician)],
        [
          'a native speaker, or for easy words somebody for whom they are written',
          checkedBy(review.speaker),
        ],
      ],
    ),
    'Until both have, the language says at the top of every screen that it is unchecked. How a name gets here: [translating.md](../translating.md#review).',
    ...parts.filter(([, some]) => some.length).map(([part, some]) => section(part, some, pack)),
    heading(2, 'sign-off', 'Sign-off'),
    `For the words ${pack.version} as they stand above, and no others.`,
    table(
      ['part', 'agreed, or with these changes', 'name', 'date'],
      parts.filter(([, some]) => some.length).map(([part]) => [PARTS[part], '', '', '']),
    ),
  ].join('\n\n')}\n`;
}
