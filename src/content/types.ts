/**
 * What a language pack holds: every sentence a person can read or hear, as plain data.
 *
 * A pack is JSON: no functions, no markup. `{name}` marks a place that `fill` replaces. Ids come
 * from the protocol, so a sentence that is missing does not compile.
 */
import type { OptionIdOf, QuestionId, SourceId } from '../protocol/ids.js';
import type { Urgency } from '../triage/types.js';
import type { ClinicianKey } from './clinician.js';
import type { FaqId, TopicId } from './faq-ids.js';
import type { NoteId } from './note-ids.js';
import type { PictureId } from './picture-ids.js';
import type { UiKey } from './ui-keys.js';

/** Whom the words are about: the reader, another adult, or the reader's child. */
export type Voice = 'you' | 'person' | 'child';

/** One text for every voice, or one for each. */
export type Voiced = string | Readonly<Record<Voice, string>>;

/** A paragraph (string) or a bulleted list (array). */
export type Block = string | readonly string[];

/** Examples and limits behind a disclosure; what every reader needs stands in the labels. */
export interface QuestionHelp {
  readonly title: string;
  readonly text: readonly string[];
}

/** The words of one question. */
export interface QuestionText<Q extends QuestionId = QuestionId> {
  /** The legend: the question itself. */
  readonly title: Voiced;
  /** One or two short sentences under it. */
  readonly hint?: Voiced;
  readonly help?: QuestionHelp;
  readonly options: Readonly<Record<OptionIdOf<Q>, Voiced>>;
  /** Names of options for a hand-over, where a label does not begin with one (before its colon). */
  readonly short?: Readonly<Partial<Record<OptionIdOf<Q>, string>>>;
}

/** The words of one result. */
export interface ResultText {
  /** The spoken prefix of the card, such as "Immediate action required". */
  readonly prefix: string;
  /** Verb first: what to do and how soon. */
  readonly action: Voiced;
  /** Short sentences under the action. */
  readonly steps: readonly Voiced[];
  /** What to do meanwhile; empty where section 5 of the evidence allows none. */
  readonly meanwhile: readonly Voiced[];
}

/** One question of the FAQ with its answer. */
export interface FaqEntry {
  /** The element's id is `lp-faq-` and this. */
  readonly id: FaqId;
  readonly topic: TopicId;
  /** In the words people type. */
  readonly question: string;
  /** The first block answers in one sentence; detail follows. */
  readonly answer: readonly Block[];
  /** When to get help. */
  readonly help: string;
  readonly sources: readonly SourceId[];
  readonly picture?: PictureId;
  /** Safety needs it: no filter and no setting hides it. */
  readonly keep?: true;
}

/** A scene of a picture, or a stretch of its time. */
export interface PicturePart {
  readonly label: string;
  /** Of a stretch of time: what most people have then. */
  readonly usual?: string;
  /** Of a stretch of time: what needs help then, and how soon. */
  readonly signs?: Readonly<Partial<Record<Urgency, string>>>;
}

/** The words of one picture; together they say all that it shows. */
export interface PictureText {
  readonly caption: string;
  readonly parts: readonly PicturePart[];
}

/** Who has checked words, and when (an ISO date). */
export interface Checked {
  readonly by: string;
  readonly on: string;
}

/** Who has checked a translation; null where nobody has. */
export interface TranslationReview {
  readonly clinician: Checked | null;
  /** For easy words: somebody for whom they are written. */
  readonly speaker: Checked | null;
}

/** The words that are left when everything else has failed. */
export interface SafeWords {
  readonly lang: string;
  readonly dir: Pack['dir'];
  readonly prefix: string;
  readonly title: string;
  readonly lead: string;
  readonly now: string;
  readonly signs: readonly string[];
  readonly call: string;
  readonly text: string;
  readonly textphone: string;
  readonly unknown: string;
  readonly say: string;
  readonly today: string;
  readonly limits: string;
  /** That nobody has checked this translation; null where the words are the original. */
  readonly unchecked: string | null;
}

/** What a clinician reads of a language. */
export interface ClinicianWords extends Pick<
  Pack,
  'lang' | 'dir' | 'version' | 'lastChecked' | 'reviewBy' | 'review' | 'questions' | 'results'
> {
  readonly ui: Readonly<Record<ClinicianKey, string>>;
}

/** A whole language. */
export interface Pack {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of the words, semver. */
  readonly version: string;
  /** ISO dates. */
  readonly lastChecked: string;
  readonly reviewBy: string;
  /** Days after that, until the words count as out of date. */
  readonly graceDays: number;
  /** Of a translation; null where the words are the original, which the rules are signed off with. */
  readonly review: TranslationReview | null;
  readonly safe: SafeWords;
  /** The same in English, for staff who read no other language; null where the words are English. */
  readonly clinician: ClinicianWords | null;
  readonly ui: Readonly<Record<UiKey, string>>;
  readonly questions: { readonly [Q in QuestionId]: QuestionText<Q> };
  readonly results: Readonly<Record<Urgency, ResultText>>;
  readonly notes: Readonly<Record<NoteId, Voiced>>;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly faq: readonly FaqEntry[];
  readonly pictures: Readonly<Record<PictureId, PictureText>>;
  /** For the search: whoever types one word or phrase of a line finds the others as well. */
  readonly synonyms: readonly (readonly string[])[];
  /** Title, year and address with ` | ` between them; the last two only where the evidence has them. */
  readonly sources: Readonly<Record<SourceId, string>>;
}
