/**
 * What counts as an emergency text: whatever tells somebody that help is needed, where, or how soon.
 * A translation keeps a back-translation beside each, so that a clinician can check it quickly.
 */
import type { QuestionId } from '../protocol/ids.js';
import { FIXED } from './faq-ids.js';
import type { Pack, QuestionText } from './types.js';
import type { UiKey } from './ui-keys.js';

/** A text by its place in the pack. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
}

/** The screens that come first. */
const SCREENS = [
  'nerves',
  'old-legs',
  'infection',
  'sudden',
  'special',
  'child',
] as const satisfies readonly QuestionId[];

/** Keys with one of these beginnings all count, so that a new one does by itself. */
const BEGINNINGS = ['net.', 'sooner.', 'contact.', 'flags.', 'say.', 'common.unchecked'] as const;

const KEYS: readonly UiKey[] = [
  'checker.in-emergency',
  'checker.disclaimer',
  'checker.crisis-words',
  'checker.department',
  'checker.no-advice',
  'checker.order',
  'checker.sooner',
  'checker.sooner-emergency',
  'checker.sooner-worried',
  'checker.hospital',
  'checker.hospital-ask',
  'checker.limits-text',
  'common.overdue',
  'faq.emergency',
  'faq.emergency-link',
  'faq.none',
];

/** Every text within, each by its place. */
function textsIn(words: object | string | null | undefined, place: string): PlacedText[] {
  if (typeof words === 'string') return [{ id: place, text: words }];
  return Object.entries((words ?? {}) as Readonly<Record<string, object | string>>).flatMap(
    ([key, one]) => textsIn(one, `${place}.${key}`),
  );
}

const isHelp = (key: string): boolean =>
  (KEYS as readonly string[]).includes(key) || BEGINNINGS.some((one) => key.startsWith(one));

/** The emergency texts of a language. */
export function emergencyTexts(pack: Pack): readonly PlacedText[] {
  const { safe, questions, results, ui, notes, faq, pictures } = pack;
  const page = Object.entries(safe).filter(([name]) => name !== 'lang' && name !== 'dir');
  return [
    ...textsIn(Object.fromEntries(page), 'safe'),
    ...SCREENS.flatMap((id) => {
      const { title, hint, help, options } = questions[id] as QuestionText;
      return textsIn({ title, hint, help, options }, `questions.${id}`);
    }),
    // The emergency sign of later questions.
    ...textsIn(questions['back-now'].options.sudden, 'questions.back-now.options.sudden'),
    ...textsIn(questions['child-back'].options.sudden, 'questions.child-back.options.sudden'),
    ...textsIn(results.emergency, 'results.emergency'),
    ...textsIn(results['same-day'], 'results.same-day'),
    ...textsIn(Object.fromEntries(Object.entries(ui).filter(([key]) => isHelp(key))), 'ui'),
    ...textsIn(notes, 'notes'),
    ...faq
      .filter(({ id }) => FIXED.includes(id))
      .flatMap(({ id, question, answer, help }) =>
        textsIn({ question, answer, help }, `faq.${id}`),
      ),
    ...Object.entries(pictures).flatMap(([id, { parts }]) =>
      parts.flatMap(({ signs }, at) => textsIn(signs, `pictures.${id}.parts.${at}.signs`)),
    ),
  ];
}
