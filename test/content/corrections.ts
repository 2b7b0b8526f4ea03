/**
 * Where the FAQ puts right what usual articles get wrong: points A01 to A34 of section 6 of the
 * evidence, each with the entries that answer it and the words in which they do.
 */
import type { FaqId } from '../../src/content/faq-ids.js';

/** Point → entry → words of its answer. */
export const corrections: Readonly<Record<string, Readonly<Partial<Record<FaqId, string>>>>> = {
  A01: { 'back-months-later': 'is usually not due to the needle' },
  A02: { 'what-happens': 'Some sit and lean forward' },
  A03: { 'what-happens': 'is not always part of it' },
  A04: { 'what-happens': 'made no difference to problems later' },
  A05: { 'lying-flat-drinking': 'Drink as normal, to thirst' },
  A06: {
    'first-days-normal': 'soreness and headache are common',
    'worry-damage': '2 to 4 in 100,000',
  },
  A07: { 'headache-upright': 'within 5 days' },
  A08: { 'headache-changed': 'bleeding or a clot in the head' },
  A09: { 'leak-months': 'not back pain alone' },
  A10: { 'leak-months': '11 and 23 months' },
  A11: { 'leg-pain': 'in one leg' },
  A12: { 'scar-tissue': 'are not a usual cause of back pain' },
  A13: { 'back-months-later': 'Back pain from before counts most' },
  A14: { 'bleeding-spine': 'not a cause of pain that starts months later' },
  A15: {
    'bleeding-spine': 'The risk is higher with blood thinners',
    'blood-thinners': 'raises the risk of bleeding',
  },
  A16: { 'infection-signs': 'Many people have no fever', 'infection-risk': 'can hide a fever' },
  A17: { 'emergency-signs': 'A new problem with peeing', 'same-day-signs': 'cancer (now or ever)' },
  A18: { 'need-scan': 'guidelines advise against routine scans' },
  A19: { 'need-scan': 'It does not show nerves, blood, a fluid leak' },
  A20: { 'doctor-check': 'test how your legs and nerves work' },
  A21: {
    paracetamol: 'it does little when taken alone',
    ibuprofen: 'hospital leaflets do not agree',
  },
  A22: { paracetamol: 'it is a reason to be seen' },
  A23: { 'moving-warmth': 'bed rest does not' },
  A24: { 'moving-warmth': 'exercise is the main treatment' },
  A25: { 'moving-warmth': 'Too few studies show if cold helps' },
  A26: { 'blood-patch': 'it is not a treatment for back pain' },
  A27: { 'doctor-check': 'It does not repair a damaged nerve' },
  A28: { 'next-needle': 'How you lie' },
  A29: { 'next-needle': 'Fewer tries go with less back pain' },
  A30: { 'lying-flat-drinking': 'neither bed rest nor extra water' },
  A31: { 'next-needle': 'Ask if they use a blunt (atraumatic) needle' },
  A32: { 'doctor-check': 'even when no single cause is found' },
  A33: { 'doctor-check': 'For ordinary back pain, this has not been shown to help' },
  A34: {
    'child-help': 'Under 3 months',
    'birth-headache-back': 'for 6 weeks after birth',
    'blood-thinners': 'warfarin',
    'infection-risk': 'weak immunity',
  },
};
