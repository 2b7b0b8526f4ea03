import type { QuestionId } from '../../../protocol/ids.js';

/**
 * One sign for each group of warning signs, 24 by 24, as the lines of one pen. A dot is a line
 * without length.
 */
export const pictograms: Partial<Record<QuestionId, string>> = {
  // Both legs.
  nerves: 'M6 3h12l2 18h-5l-3-12-3 12H4z',
  // A thermometer.
  infection: 'M8 14V5a3 3 0 0 1 6 0v9a5 5 0 1 1-6 0M11 10v8M18 5h2M18 9h2',
  // A bolt.
  sudden: 'M13 2 5 13h6l-1 9 9-12h-7z',
  // A card such as people carry who are treated for something.
  special: 'M3 5h18v14H3zM9 9v6M6 12h6M16 10h2M16 14h2',
  // A baby's face.
  child: 'M3 13a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 4c-1-1 0-2 2-2M8 13h0M16 13h0M10 17h4',
  // A back from behind.
  'back-now': 'M9 2c0 5-5 2-5 8 0 3 3 5 0 12M15 2c0 5 5 2 5 8 0 3-3 5 0 12M12 10v8',
  // A head with a bolt in it.
  headache: 'M8 22v-4a8 8 0 1 1 12-8l2 4h-2v3c0 1-1 2-2 2h-2v3M13 6l-2 4h4l-2 4',
  // One leg.
  'leg-site': 'M8 2v8l1 11h10c0-2-2-3-5-4v-7l1-8',
  // An eye.
  elsewhere: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  // A small child that sits.
  'child-back': 'M4 7a5 5 0 1 0 10 0 5 5 0 1 0-10 0M8 15c-1 2-1 4 0 6h12v-3M10 16l5 2',
  // Somebody has something to say.
  other: 'M3 4h18v13h-9l-5 5v-5H3zM8 11h0M12 11h0M16 11h0',
};
