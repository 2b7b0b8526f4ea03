/** What somebody may choose in the builder, and choices in which every value of it occurs. */
import path from 'node:path';
import { factsOf } from '../../bin/builder.mjs';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const [choosing, snippets, checks, numbers, names, colouring] = await loadSource(
  path.join(root, 'src'),
  'builder/choices',
  'builder/snippet',
  'builder/problems',
  'builder/numbers',
  'builder/regions',
  'builder/colours',
);
export const { KINDS, START, WAYS } = choosing;
export const { snippetOf } = snippets;
export const { problemsOf } = checks;
export const { contactsFor } = numbers;
export const { regionNames } = names;
export const { judge, PAIRS } = colouring;
export const facts = await factsOf(path.join(root, 'dist'));

/** The words of the language that was chosen. */
export const wordsOf = ({ lang }) => facts.languages.find((one) => one.lang === lang).ui;

/** Texts that want to be more than text. */
export const HOSTILE = [
  `"><script>document.title='run'</script>`,
  `'><img src=x onerror="document.title='run'">`,
  `</script><script>document.title='run'</script><!--`,
  `--><iframe srcdoc="x"></iframe>{{7*7}} [gallery] <?php echo 1 ?>`,
  '\u202e321\u202c &quot;&#34; \u0000 \u2028 ${x} $& $1',
];

const TEAMS = [
  {},
  { 'team-name': 'Neurology Day Unit' },
  { 'team-phone': '01632 960123' },
  {
    'team-name': 'Day Unit & “Ward <5>”',
    'team-phone': '+44 (0)20 7946 0000 ext. 12',
    'team-hours': 'Mo-Fr 08:00-18:00 Europe/London',
  },
  ...HOSTILE.map((text) => ({ 'team-name': text, 'team-phone': '020 7946 0001' })),
];

const OTHERS = [
  {},
  { 'emergency-phone': '020 7946 0002', 'advice-phone': '020 7946 0003' },
  {
    'crisis-phone': '020 7946 0004',
    'cancer-phone': '020 7946 0005',
    'maternity-phone': '020 7946 0006',
  },
  { 'advice-phone': HOSTILE[0], 'crisis-phone': 'ask at the desk', 'team-hours': HOSTILE[1] },
];

const COLOURS = [
  {},
  { '--lp-action-fill': '#5b2a6e', '--lp-action-ink': 'white' },
  {
    '--lp-emergency-fill': 'light-dark(#700, #fbb)',
    '--lp-emergency-ink': 'light-dark(#fff, #300)',
  },
  { '--lp-action-fill': '#aaa', '--lp-action-ink': '#fff' },
  { '--lp-soon-fill': 'red; } body { display: none', '--lp-soon-ink': HOSTILE[0] },
];

/** Every non-empty choice of some of them, in their order. */
const subsets = (all) =>
  Array.from({ length: 2 ** all.length - 1 }, (_, at) =>
    all.filter((__, index) => ((at + 1) >> index) & 1),
  );

/** The values of each choice; `otherHost` is where files lie that lie elsewhere. */
const dimensions = (otherHost) => ({
  way: WAYS,
  lang: facts.languages.map(({ lang }) => lang),
  kinds: subsets(KINDS),
  team: TEAMS,
  others: OTHERS,
  heading: ['', '1', '2', '3', '4', '5', '6'],
  list: [false, true],
  urgencies: [[], ['same-day'], ['soon'], ['same-day', 'soon']],
  topics: [[], ['headache'], ['back-months', 'worry-sleep']],
  jsonLd: [false, true],
  folder: ['/lp-aftercare/', '', 'files', '/deep/folder', otherHost, ...HOSTILE.slice(0, 2)],
  link: ['/after', 'https://example.org/after?a=1&b=2', '', "javascript:document.title='run'"],
  colours: COLOURS,
});

function choicesOf(row, region) {
  const { team, others, heading, ...same } = row;
  const level = { region, 'heading-level': heading, ...team, ...others };
  const { kinds } = same;
  return {
    ...START,
    ...same,
    level,
    list: same.list && kinds.includes('risk-checker'),
    urgencies: kinds.includes('red-flags') ? same.urgencies : [],
    topics: kinds.includes('faq') ? same.topics : [],
    jsonLd: same.jsonLd && kinds.includes('faq'),
  };
}

/** For each row of the result: every two values of two choices meet, and every region occurs. */
export function covering(otherHost) {
  const values = dimensions(otherHost);
  const names = Object.keys(values);
  const key = (a, at, b, other) => `${names.indexOf(a)}:${at} ${names.indexOf(b)}:${other}`;
  const due = new Set();
  names.forEach((a, index) =>
    names
      .slice(index + 1)
      .forEach((b) =>
        values[a].forEach((_, at) =>
          values[b].forEach((__, other) => due.add(key(a, at, b, other))),
        ),
      ),
  );
  const met = (row) =>
    names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .flatMap((b) => (a in row && b in row ? [key(a, row[a], b, row[b])] : [])),
    );
  const gain = (row) => met(row).filter((pair) => due.has(pair)).length;
  const regions = ['', ...regionNames().map(({ code }) => code)];
  const rows = [];
  while (due.size > 0 || rows.length < regions.length) {
    const row = {};
    const [first] = due;
    for (const part of first?.split(' ') ?? []) {
      const [name, at] = part.split(':').map(Number);
      row[names[name]] = at;
    }
    for (const name of names) {
      if (name in row) continue;
      const tried = values[name].map((_, at) => gain({ ...row, [name]: at }));
      const best = Math.max(...tried);
      // Not always the first of the best: each value is to occur about as often as the others.
      const fitting = tried.flatMap((one, at) => (one === best ? [at] : []));
      row[name] = fitting[rows.length % fitting.length];
    }
    for (const pair of met(row)) due.delete(pair);
    const chosen = Object.fromEntries(names.map((name) => [name, values[name][row[name]]]));
    rows.push(choicesOf(chosen, regions[rows.length % regions.length]));
  }
  return rows;
}
