/** FHIRPath as text: what is known to hold, or not to, is left out. */
import type { Atom, Clauses } from './clauses.js';

export const TRUE = 'true';
export const FALSE = 'false';

const bracketed = (part: string): string => (/ (and|or) /.test(part) ? `(${part})` : part);

function joined(parts: readonly string[], word: 'and' | 'or'): string {
  const [neutral, decisive] = word === 'and' ? [TRUE, FALSE] : [FALSE, TRUE];
  if (parts.includes(decisive)) return decisive;
  const needed = [...new Set(parts)].filter((part) => part !== neutral);
  if (needed.length < 2) return needed[0] ?? neutral;
  return needed.map(bracketed).join(` ${word} `);
}

export const and = (...parts: string[]): string => joined(parts, 'and');

export const or = (...parts: string[]): string => joined(parts, 'or');

export function not(part: string): string {
  if (part === TRUE) return FALSE;
  return part === FALSE ? TRUE : `(${part}).not()`;
}

/** `leg-site` → `LegSite`: a name of FHIR has no hyphen that FHIRPath would read as minus. */
export const capital = (question: string): string =>
  question.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The variable that holds the codes of the answers to a question, if it is asked. */
export const answersTo = (question: string): string => `answers${capital(question)}`;

/** The variable that says whether a question is asked. */
export const asked = (question: string): string => `asked${capital(question)}`;

/** The codes of the answers to a question in the response. */
export const codesOf = (question: string): string =>
  `%resource.item.where(linkId = '${question}').answer.value.code`;

/** The variable that says whether the condition holds on which a question is asked. */
export const opens = (question: string): string => `opens${capital(question)}`;

function holds(atom: Atom): string {
  if ('ask' in atom) return `%${opens(atom.ask)}`;
  const { is, options } = atom;
  const codes = options.map((option) => `'${option}'`);
  const answers = `%${answersTo(is)}`;
  if (codes.length === 1) return `${answers} contains ${codes[0]!}`;
  return `${answers}.intersect(${codes.join(' | ')}).exists()`;
}

/** The clauses of a condition. */
export const written = (clauses: Clauses): string =>
  or(...clauses.map((clause) => and(...clause.map(holds))));
