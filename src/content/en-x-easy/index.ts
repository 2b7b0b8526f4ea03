/** English in easy words, for people who read little, or English as a second language. */
import { forClinician } from '../clinician.js';
import { en } from '../en/index.js';
import { sources } from '../sources.js';
import type { Pack } from '../types.js';
import { faq } from './faq/index.js';
import { notes } from './notes.js';
import { pictures } from './pictures.js';
import { questions } from './questions/index.js';
import { results } from './results.js';
import { safeWords } from './safe-page.js';
import { synonyms } from './synonyms.js';
import { topics } from './topics.js';
import { ui } from './ui.js';

export const enXEasy: Pack = {
  lang: 'en-x-easy',
  dir: 'ltr',
  version: '0.1.0',
  lastChecked: '2026-11-25',
  reviewBy: '2027-11-25',
  graceDays: 90,
  review: { clinician: null, speaker: null },
  safe: safeWords,
  faq,
  pictures,
  questions,
  notes,
  ui,
  topics,
  results,
  synonyms,
  sources,
  clinician: forClinician(en),
};
