import { fill, say } from '../i18n/words.js';
import { redFlags } from '../protocol/red-flags.js';
import type { FiredRule, Reason } from '../triage/types.js';
import { RISKS, risksOf } from './risks.js';
import { decidingOf, type Run } from './run.js';
import { isClear, signsOf } from './signs.js';
import { aboutOf, labelOf, resultOf, shortOf, type Speech } from './words.js';

/** Nobody reads out more: fewer words than this. */
const WORDS = 60;

const count = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;

const SIGNS = redFlags.map(({ question, option }) => `${question}/${option}`);

/** Place among the warning signs, the worst first; after them what is none. */
const place = ({ question, option }: Reason): number =>
  SIGNS.indexOf(`${question}/${option}`) + 1 || SIGNS.length + 1;

const worstFirst = (rules: readonly FiredRule[]): readonly Reason[] =>
  [...signsOf(rules)].sort((a, b) => place(a) - place(b));

/**
 * The worst sign in a few words; where it says nothing alone, after what it is about. Where the
 * result rests on no sign, such as on "not sure when", it is that of a milder rule.
 */
function problemOf(run: Run, speech: Speech): string | null {
  const signs = worstFirst(decidingOf(run));
  const worst = signs.find(isClear) ?? signs[0] ?? worstFirst(run.assessment.rules).find(isClear);
  if (!worst) return null;
  const name = shortOf(speech, worst);
  return isClear(worst) ? name : aboutOf(speech, worst.question, name);
}

/** The next of the clear signs behind the result, in a few words. */
function anotherOf(run: Run, speech: Speech): string | null {
  const [, next] = [
    ...new Set(
      worstFirst(decidingOf(run))
        .filter(isClear)
        .map((sign) => shortOf(speech, sign)),
    ),
  ];
  return next ?? null;
}

function whenOf({ asked, answers }: Run, speech: Speech): string | null {
  const option = asked.includes('when') ? answers['when']![0]! : 'not-sure';
  if (option === 'never') return null;
  const known: Reason = { question: 'when', option };
  return option === 'not-sure' ? speech.pack.ui['say.date'] : labelOf(speech, known);
}

/** What to read out on the phone, a sentence a line, fewer than 60 words in all. */
export function phoneScript(run: Run, speech: Speech): readonly string[] {
  const { ui } = speech.pack;
  const when = whenOf(run, speech);
  const problem = problemOf(run, speech);
  const another = anotherOf(run, speech);
  const told = risksOf(run).map((risk) => shortOf(speech, risk));
  const asked = RISKS.filter((id) => run.asked.includes(id)).length;
  const list = new Intl.ListFormat(speech.pack.lang, { type: 'unit', style: 'short' });
  const script = (risks: readonly string[], more: boolean, next?: string | null): string[] => [
    ...(when ? [fill(ui['say.needle'], { when })] : []),
    ...(problem ? [fill(ui['say.problem'], { problem })] : []),
    ...(next ? [fill(ui['say.another'], { problem: next })] : []),
    ...(risks.length
      ? [fill(ui[more ? 'say.risks-more' : 'say.risks'], { risks: list.format(risks) })]
      : []),
    fill(ui['say.result'], { action: say(resultOf(speech, run).action, speech.voice) }),
    ...(asked > 1 ? [] : [ui['say.extra']]),
  ];
  const whole = script(told, false, another);
  if (count(whole) < WORDS) return whole;
  let heard = told.length;
  while (heard && count(script(told.slice(0, heard), heard < told.length)) >= WORDS) heard -= 1;
  return script(told.slice(0, heard), heard < told.length);
}
