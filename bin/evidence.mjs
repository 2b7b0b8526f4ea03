/** What the rule base needs to know of `docs/clinical/evidence.md`: its rows and open questions. */

/** Rows of an open question that neither its own text nor theirs names; ids of questions too. */
const CONCERNS = {
  Q01: 'D01 E09',
  Q02: 'E09',
  Q03: 'E05',
  Q04: 'D05',
  Q05b: 'E01-E07',
  Q06: 'E04',
  Q07: 'D13 E08',
  Q08: 'D17',
  Q13: 'T01',
  Q14: 'D16 T03',
  Q15: 'M01 E24',
  Q16: 'M03',
  Q17: 'M03 E20 C06',
  Q18: 'C09 C10',
  Q19: 'C01-C11 P01-P05',
  Q20: 'E10 D03',
  Q21: 'E01-E03 E05-E07 E10 E11 D20/not-sure',
  Q23: 'R02 H03',
  Q31: 'infection child-back',
  Q35: 'D07',
  Q36: 'E06-E07 D22 T15',
  Q37: 'D22',
  Q39: 'E24 D23',
  Q40: 'D24',
};

const section = (text, number) =>
  text.split(/^# (?=\d+\.)/m).find((part) => part.startsWith(`${number}.`)) ?? '';

/** Markdown that is kept as words: no marks of verification, no emphasis. */
const plain = (cell) =>
  cell
    .replaceAll('**', '')
    .replace(/\s*\[[VKJ](:[^\]]*)?\]/g, '')
    .replaceAll('`[J]`', '')
    .replace(/\s*``/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The lines of the tables whose first cell matches, by the names of their columns. */
function rowsOf(text, first) {
  const rows = [];
  let head = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      head = [];
      continue;
    }
    const cells = line.split('|').slice(1, -1);
    if (!head.length) head = cells.map(plain);
    else if (first.test(plain(cells[0]))) {
      rows.push({
        raw: line,
        cells: new Map(head.map((name, at) => [name, plain(cells[at] ?? '')])),
      });
    }
  }
  return rows;
}

/** The rows that a text names, `E01-E05` as single ones, a part of a row as `D20/not-sure`. */
function rowsNamed(text) {
  const named = /\b(?:RF-)?([EDTRHMCP])(\d\d)\b(?:(?:-| to )(?:RF-)?\1(\d\d)\b|(\/[\w-]+))?/g;
  return [...text.matchAll(named)].flatMap(([, letter, from, to = from, part = '']) => {
    const length = Number(to) - Number(from) + 1;
    const number = (at) => String(Number(from) + at).padStart(2, '0');
    return Array.from({ length }, (_, at) => `RF-${letter}${number(at)}${part}`);
  });
}

/** Rows of section 4: id, and what the patient has in the words of the evidence. */
export function evidenceRows(text) {
  return rowsOf(section(text, 4), /^RF-[EDTRHMCP]\d\d$/).map(({ raw, cells }) => {
    const words = [...cells].filter(([name]) => !['id', 'sources', 'level'].includes(name));
    const said = words.map(([, cell]) => cell).filter(Boolean);
    return { id: cells.get('id'), text: said.join(' — '), level: cells.get('level') ?? '', raw };
  });
}

/** Questions of section 8, each with the rules (`id` or `id/part`) and screens that it concerns. */
export function openQuestions(text) {
  const rows = evidenceRows(text);
  return rowsOf(section(text, 8), /^Q\d\d[a-z]?$/).map(({ cells }) => {
    const id = cells.get('#');
    const question = cells.get('question');
    const choice = cells.get('conservative choice taken');
    const concerns = CONCERNS[id] ?? '';
    const marked = rows.filter(({ raw }) => new RegExp(`\\b${id}\\b`).test(raw));
    const named = rowsNamed(`${question} ${choice} ${concerns}`);
    return {
      id,
      question,
      gap: cells.get('disagreement or gap'),
      choice,
      rules: [...new Set([...named, ...marked.map((row) => row.id)])].sort(),
      screens: concerns.split(' ').filter((word) => /^[a-z]/.test(word)),
    };
  });
}
