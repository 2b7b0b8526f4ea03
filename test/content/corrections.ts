/**
 * Where the FAQ puts right what usual articles get wrong: points A01 to A34 of section 6 of the
 * evidence, each with the entries that answer it, the words in which they do, and the words of the
 * claim that no entry repeats.
 */
import type { FaqId } from '../../src/content/faq-ids.js';

export interface Correction {
  /** Entry → words of its answer that say what the last column asks for. */
  readonly says: Readonly<Partial<Record<FaqId, readonly [string, ...string[]]>>>;
  /** What the claim says and no entry may: it must match the claim as the evidence quotes it. */
  readonly never?: RegExp;
}

export const corrections: Readonly<Record<string, Correction>> = {
  A01: {
    says: {
      'back-months-later': [
        'Back pain is common',
        'is usually not due to the needle',
        'Get emergency help for trouble with pee or poo',
      ],
      'back-months-signs': ['Time does not make a warning sign safe'],
      'back-lasting': ['new back pain that lasts is rare'],
    },
    never: /raises? concerns/,
  },
  A02: { says: { 'what-happens': ['curled up on their side', 'Some sit and lean forward'] } },
  A03: {
    says: { 'what-happens': ['A scan to guide the needle is not always part of it'] },
    never: /guided by (imaging|x-rays?|a scan)/,
  },
  A04: {
    says: {
      'what-happens': ['the amount of fluid that was taken made no difference to problems later'],
    },
    never: /fluid is (controlled|limited)/,
  },
  A05: {
    says: {
      'lying-flat-drinking': ['Drink as normal, to thirst', 'neither bed rest nor extra water'],
      'moving-warmth': ['keep moving gently'],
    },
    never: /stay (well )?hydrated|drink (plenty|lots)|plenty of (water|fluids?)/,
  },
  A06: {
    says: {
      'first-days-normal': [
        'Mild soreness and headache are common',
        'serious problems are rare',
        'about 17 in 100 people had back pain and 19 in 100 had a headache',
      ],
      risks: ['Mild back pain and headache are common, and serious problems are rare'],
    },
    never: /complications are rare/,
  },
  A07: {
    says: {
      'headache-upright': [
        'worse upright and better when you lie flat',
        'It starts within 5 days',
        'Fluid can leak',
      ],
    },
  },
  A08: {
    says: {
      'headache-changed': [
        'A headache that changes needs a check the same day',
        'bleeding or a clot in the head can start this way',
        'double vision',
      ],
    },
  },
  A09: {
    says: {
      'leak-months': [
        'a long-lasting leak mainly causes headache when you are upright, not back pain alone',
      ],
    },
    never: /irritates? (the )?(tissues?|nerves)/,
  },
  A10: {
    says: {
      'leak-months': ['single people with a leak 11 and 23 months after'],
      'back-months-cause': ['leak of spinal fluid, which mainly brings headache when'],
    },
    never: /may not (manifest|show|appear) (immediately|at once)/,
  },
  A11: {
    says: {
      'leg-pain': [
        'in one leg',
        'It takes days, rarely months',
        'New numbness or tingling in one leg: call today',
        '2–3 days',
        'A weak leg, new signs in both legs',
      ],
    },
  },
  A12: {
    says: {
      'scar-tissue': [
        'are very rare after a plain lumbar puncture',
        'are not a usual cause of back pain',
      ],
    },
    never: /scar tissue (can |may )?press/,
  },
  A13: {
    says: {
      'back-months-later': ['Back pain from before counts most'],
      'back-months-cause': ['ordinary back pain, above all if you had it before'],
      'back-before': ['earlier back pain was the one thing that went with pain'],
    },
  },
  A14: {
    says: {
      'bleeding-spine': [
        'an emergency of the first hours and days, not a cause of pain that starts months later',
        'very bad back pain that comes suddenly or grows fast',
      ],
      'back-months-cause': ['shows within hours or days, not months later'],
    },
  },
  A15: {
    says: {
      'bleeding-spine': [
        'a weak leg, or new pain or numbness down both legs',
        'The risk is higher with blood thinners',
        'Get emergency help at once',
      ],
      'blood-thinners': ['raises the risk of bleeding near the spine'],
    },
  },
  A16: {
    says: {
      'infection-signs': [
        'it can start within hours or build up over weeks',
        'meningitis',
        'an abscess or discitis',
        'Many people have no fever',
      ],
      'infection-risk': ['can hide a fever'],
      'back-months-cause': ['A slow infection in the spine, which can come without fever'],
    },
  },
  A17: {
    says: {
      'emergency-signs': ['A new problem with peeing', 'between your legs', 'newly weak'],
      'same-day-signs': ['cancer (now or ever)', 'Sudden strong pain in the middle of your back'],
      'cauda-equina': ['One new sign is enough', 'emergency at any time'],
      'back-months-signs': ['Get emergency help for:', 'Call a doctor today for:', '2–3 days'],
    },
  },
  A18: {
    says: {
      'need-scan': ['guidelines advise against routine scans'],
      'doctor-check': ['They ask about your pain', 'Book an ordinary visit'],
    },
    never: /requires? a more thorough/,
  },
  A19: {
    says: {
      'need-scan': [
        'a scan rarely helps',
        'It does not show nerves, blood, a fluid leak',
        'An MRI scan is the test for warning signs',
        '19 of 22 people with a leak on the scan had no symptoms',
      ],
    },
    never: /can show (csf |fluid )?leaks/,
  },
  A20: { says: { 'doctor-check': ['test how your legs and nerves work'] } },
  A21: {
    says: {
      paracetamol: ['For ordinary back pain it does little when taken alone'],
      ibuprofen: [
        'These medicines help back pain a little',
        'hospital leaflets do not agree',
        'in the first 2 days',
      ],
    },
    never: /may help mild pain/,
  },
  A22: {
    says: {
      paracetamol: [
        'do not offer strong painkillers (opioids) for long-term back pain',
        'it is a reason to be seen',
      ],
    },
    never: /stronger (medications?|medicines?|painkillers) (may|might|can)/,
  },
  A23: {
    says: { 'moving-warmth': ['staying active helps back pain, and bed rest does not'] },
    never: /rest is (essential|important|needed)/,
  },
  A24: {
    says: {
      'moving-warmth': ['exercise is the main treatment', 'Better posture is not proven to help'],
      'back-months-help': ['exercise is the main treatment for back pain that lasts'],
    },
    never: /improves? .*posture/,
  },
  A25: {
    says: {
      'moving-warmth': [
        'A warm (not hot) pad for 15–20 minutes may help',
        'Do not use it on numb skin',
        'Too few studies show if cold helps',
      ],
    },
    never: /heat or ice|ice packs?/,
  },
  A26: {
    says: {
      'blood-patch': [
        'treats headache when you are upright; it is not a treatment for back pain',
        'Your back may be sore for a few days after it',
      ],
    },
  },
  A27: {
    says: {
      'doctor-check': [
        'to take away blood or pus, to free pressed nerves, or to close a leak',
        'It does not repair a damaged nerve',
      ],
    },
    never: /(?<!does not )repair/,
  },
  A28: {
    says: {
      'next-needle': ['How you lie', 'have not been shown to prevent', 'Leg nerve pain'],
    },
    never: /positioning|correct position/,
  },
  A29: { says: { 'next-needle': ['Fewer tries go with less back pain'] } },
  A30: {
    says: {
      'lying-flat-drinking': ['neither bed rest nor extra water has been shown to prevent'],
    },
    never: /essential/,
  },
  A31: {
    says: {
      'next-needle': [
        'Ask if they use a blunt (atraumatic) needle',
        'experts strongly advise it for everyone',
      ],
    },
  },
  A32: {
    says: {
      'doctor-check': [
        'check for serious causes and help you recover, even when no single cause is found',
      ],
    },
    never: /will (determine|find|show) the cause/,
  },
  A33: {
    says: {
      'doctor-check': [
        'matters for pressed nerves, bleeding, infection and cancer in the spine',
        'For ordinary back pain, this has not been shown to help',
      ],
    },
    never: /early diagnosis improves/,
  },
  A34: {
    says: {
      'child-help': ['Under 3 months'],
      'birth-headache-back': ['in pregnancy and for 6 weeks after birth'],
      'blood-thinners': ['warfarin', 'call today for any new back or leg pain'],
      'infection-risk': ['weak immunity', 'call sooner'],
    },
  },
};
