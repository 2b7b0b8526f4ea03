/** The protocol broken on purpose: each break must be refused, with the patient it fails. */
import type { Condition, Protocol, Question, Rule } from '../../src/triage/types.js';

/** One break. */
export interface Broken {
  readonly id: string;
  /** What was done to the rule base, in words. */
  readonly says: string;
  /** The check that must refuse it. */
  readonly check: string;
  readonly breaks: (protocol: Protocol) => Protocol;
}

const changing =
  (matches: (rule: Rule) => boolean, change: (rule: Rule) => Partial<Rule>) =>
  (protocol: Protocol): Protocol => ({
    ...protocol,
    rules: protocol.rules.map((rule) => (matches(rule) ? { ...rule, ...change(rule) } : rule)),
  });

const asking =
  (id: string, change: (question: Question) => Partial<Question>) =>
  (protocol: Protocol): Protocol => ({
    ...protocol,
    questions: protocol.questions.map((question) =>
      question.id === id ? { ...question, ...change(question) } : question,
    ),
  });

const adding =
  (rule: Omit<Rule, 'sources'>) =>
  (protocol: Protocol): Protocol => ({
    ...protocol,
    rules: [...protocol.rules, { ...rule, sources: [] }],
  });

const everyRule = (): boolean => true;
const row = (id: string) => (rule: Rule) => rule.id === id;
const emergency = (id: string) => (rule: Rule) => rule.id === id && rule.urgency === 'emergency';
const is = (question: string, ...options: string[]): Condition => ({ is: question, options });

/** The condition without options that `drops` names. */
function without(
  condition: Condition,
  drops: (question: string, option: string) => boolean,
): Condition {
  const through = (parts: readonly Condition[]) => parts.map((part) => without(part, drops));
  if ('is' in condition) {
    const options = condition.options.filter((option) => !drops(condition.is, option));
    return { is: condition.is, options };
  }
  if ('all' in condition) return { all: through(condition.all) };
  if ('any' in condition) return { any: through(condition.any) };
  return { atLeast: condition.atLeast, of: through(condition.of) };
}

/** The same without its parts that read this question: what is left no longer needs it. */
function notNeeding(condition: Condition, question: string): Condition {
  if (!('all' in condition)) return condition;
  return { all: condition.all.filter((part) => !('is' in part && part.is === question)) };
}

const unread =
  (question: string, ...options: string[]) =>
  (rule: Rule): Partial<Rule> => ({
    if: without(rule.if, (id, option) => id === question && options.includes(option)),
  });

const notAskedFor =
  (question: string, ...options: string[]) =>
  ({ ask }: Question): Partial<Question> =>
    ask ? { ask: without(ask, (id, option) => id === question && options.includes(option)) } : {};

/** The breaks, each a small edit of the real protocol. */
export const broken: readonly Broken[] = [
  {
    id: 'lowered-rule',
    says: 'Fever with back pain, a headache or a sore needle mark (RF-E09) is lowered to the same day.',
    check: 'floor',
    breaks: changing(row('RF-E09'), () => ({ urgency: 'same-day' })),
  },
  {
    id: 'lowered-with-its-mark',
    says: 'Sudden loss of sight (RF-E22) is lowered in the rules, as it would be together with its mark among the warning signs: no claim reads either.',
    check: 'floor',
    breaks: changing(row('RF-E22'), () => ({ urgency: 'soon' })),
  },
  {
    id: 'dropped-rule',
    says: 'The rule for a child under 3 months with a temperature (RF-C02) is gone.',
    check: 'floor',
    breaks: (protocol) => ({
      ...protocol,
      rules: protocol.rules.filter(({ id }) => id !== 'RF-C02'),
    }),
  },
  {
    id: 'option-unread',
    says: 'No rule reads the answer about blisters on one side any more.',
    check: 'total',
    breaks: changing(everyRule, unread('elsewhere', 'blisters')),
  },
  {
    id: 'option-unread-beside-others',
    says: 'No rule reads the answer about weak immunity any more, and no result changes with it.',
    check: 'alive',
    breaks: changing(everyRule, unread('health', 'weak-immunity')),
  },
  {
    id: 'option-missing-from-the-order',
    says: 'A new answer, "tingling", is offered and read, but the claims were not told.',
    check: 'known',
    breaks: (protocol) =>
      adding({ id: 'RF-D05', urgency: 'same-day', if: is('leg-site', 'tingling') })(
        asking('leg-site', ({ options }) => ({ options: [...options, { id: 'tingling' }] }))(
          protocol,
        ),
      ),
  },
  {
    id: 'option-gone',
    says: 'The answer about a rash, blotchy skin and very hard breathing is no longer offered.',
    check: 'known',
    breaks: asking('infection', ({ options }) => ({
      options: options.filter(({ id }) => id !== 'skin'),
    })),
  },
  {
    id: 'added-stand-in',
    says: 'A lump at the needle mark (RF-T06) stands in for a leaking one (RF-D08).',
    check: 'stand-ins',
    breaks: changing(row('RF-T06'), () => ({ replaces: ['RF-D08'] })),
  },
  {
    id: 'stand-in-for-an-emergency',
    says: 'A calf that is swollen, hot or tender (RF-D14) stands in for spreading redness (RF-D09).',
    check: 'stand-ins',
    breaks: changing(row('RF-D14'), () => ({ replaces: ['RF-D09/spreading'] })),
  },
  {
    id: 'stand-in-without-its-condition',
    says: 'A plain cold (RF-T14) may wait without asking for weak immunity and other risks.',
    check: 'stand-ins',
    breaks: changing(row('RF-T14'), (rule) => ({ if: notNeeding(rule.if, 'health') })),
  },
  {
    id: 'wrong-time-window',
    says: 'Sudden very bad pain (RF-E08) counts in the first 7 days instead of 14.',
    check: 'floor',
    breaks: changing(row('RF-E08'), unread('when', 'days-8-14')),
  },
  {
    id: 'unsure-when-in-no-band',
    says: '"Not sure when" no longer counts within 30 days (RF-E09).',
    check: 'floor',
    breaks: changing(row('RF-E09'), unread('when', 'not-sure')),
  },
  {
    id: 'skipped-question',
    says: 'Medicines are no longer asked about when a headache has changed.',
    check: 'floor',
    breaks: (protocol) =>
      asking(
        'blood',
        notAskedFor('headache', 'changed'),
      )(
        asking(
          'blood-birth',
          notAskedFor('symptoms', 'headache'),
        )(asking('blood-birth', notAskedFor('headache', 'changed'))(protocol)),
      ),
  },
  {
    id: 'bare-negation',
    says: 'Self care for whoever leaves the symptoms out, instead of whoever answers that there are none (RF-H01): it holds for everybody, for no reason.',
    check: 'total',
    breaks: changing(
      ({ id, part }) => id === 'RF-H01' && part === 'no-symptom',
      (rule) => ({ if: { atLeast: 0, of: [rule.if] } }),
    ),
  },
  {
    id: 'unsure-lowered',
    says: '"Not sure" about the sudden signs is no longer the same day.',
    check: 'floor',
    breaks: changing(everyRule, unread('sudden', 'not-sure')),
  },
  {
    id: 'none-above-a-risk',
    says: 'Back pain with no risk at all is sent the same day, with diabetes it is not.',
    check: 'monotone',
    breaks: adding({
      id: 'RF-D16',
      urgency: 'same-day',
      if: { all: [is('symptoms', 'back'), is('health', 'none')] },
    }),
  },
  {
    id: 'pregnancy-lowers',
    says: 'In pregnancy a row of its own (RF-P01) stands in for a long upright headache (RF-D17).',
    check: 'monotone',
    breaks: changing(row('RF-P01'), () => ({ replaces: ['RF-D17'] })),
  },
  {
    id: 'dead-rule',
    says: 'Double sight (RF-D06) counts only from somebody who says that it is not there.',
    check: 'alive',
    breaks: changing(row('RF-D06'), (rule) => ({
      if: { all: [rule.if, is('symptoms', 'none')] },
    })),
  },
  {
    id: 'early-calm',
    says: '"Prefer not to say" on the last emergency screen is routine.',
    check: 'calm',
    breaks: (protocol) =>
      adding({ id: 'RF-R04', urgency: 'routine', if: is('special', 'no-answer') })(
        changing(everyRule, unread('special', 'no-answer'))(protocol),
      ),
  },
  {
    id: 'emergency-only-on-one-screen',
    says: 'A shunt with headache and sickness (RF-E19) counts for adults only.',
    check: 'floor',
    breaks: changing(emergency('RF-E19'), unread('child', 'device')),
  },
];
