/** What is troubling somebody now, and closer questions about each part of it but back and head. */
import type { QuestionText } from '../../types.js';
import { temperature } from './emergencies.js';

export const symptoms: QuestionText<'symptoms'> = {
  title: {
    you: 'What problems do you have now?',
    person: 'What problems does the person have now?',
    child: 'What problems does your child have now?',
  },
  hint: 'Hot or shivery counts as a fever, also if nobody measured it.',
  help: temperature,
  options: {
    back: 'Back pain: or a sore or bruised needle mark',
    leg: 'One leg: pain, numb feeling, tingling, or a swollen calf (lower leg)',
    headache: 'Headache',
    site: 'A changed needle mark: leaking, red, hot, swollen, or a lump',
    fever: 'A fever: or chills, or hot and ill',
    cold: 'A fever with a plain cold: two of runny nose, cough and sore throat, getting better, no chills, not very ill',
    elsewhere: 'Sight, hearing, tummy, pee or skin: like seeing double, throwing up, or blisters',
    other: 'Something else: worry, low mood, or not sure what it is',
    none: 'None of these',
  },
  short: {
    leg: 'Trouble in one leg',
    elsewhere: 'Trouble with sight, hearing, tummy, pee or skin',
  },
};

export const legSite: QuestionText<'leg-site'> = {
  title: 'What is the leg or the needle mark like?',
  options: {
    'numb-new':
      'One leg or foot numb or tingling: began or changed in the last 2 weeks, not spreading',
    'numb-old': 'A numb or tingling patch in one leg: over 2 weeks old, the same',
    pain: 'Pain down one leg or into the bottom',
    calf: 'One calf (lower leg): swollen, hot or sore to touch',
    wet: 'Leaking from the back: clear fluid or blood, or a dressing wet again and again',
    red: 'A red, hot, swollen or more painful needle mark: or pus, or a lump that grows',
    'red-spreading': 'Redness or swelling that spreads: or a changed needle mark and feeling ill',
    lump: 'A lump or swelling at the needle mark: not hot or red',
    'not-sure': 'Not sure, or something else',
  },
  short: {
    calf: 'A swollen, hot or sore calf',
  },
};

export const elsewhere: QuestionText<'elsewhere'> = {
  title: 'Which of these is it?',
  options: {
    double: 'Newly seeing double',
    hearing:
      'Hearing that dropped in 3 days or less, within 30 days: voices hard to follow, sounds missing, or an ear suddenly blocked without a cold or wax',
    ringing:
      'Ringing or full ears, voices as clear as usual: or hearing that dropped over 30 days ago',
    'ringing-steady':
      'Steady ringing for over 4 weeks: the same, no hearing loss, headache or dizziness, no beat with the pulse',
    vomiting: 'Throwing up again and again: drinks will not stay down',
    black: 'Black, sticky poo, like tar: not dark from iron tablets alone',
    kidney: 'Back or side pain: with burning or bloody pee, or throwing up',
    blisters: 'Burning pain with blisters in a band: not near the eye',
    'not-sure': 'Not sure, or something else',
  },
};
