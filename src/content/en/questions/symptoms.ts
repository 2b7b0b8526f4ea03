/** What is troubling somebody now, and closer questions about each part of it but back and head. */
import type { QuestionText } from '../../types.js';
import { temperature } from './emergencies.js';

export const symptoms: QuestionText<'symptoms'> = {
  title: {
    you: 'What is troubling you now?',
    person: 'What is troubling the person now?',
    child: 'What is troubling your child now?',
  },
  hint: 'Hot or shivery counts as a temperature, also when it was not taken.',
  help: temperature,
  options: {
    back: 'Back pain: or a sore or bruised needle mark',
    leg: 'One leg: pain, numbness, tingling, or a swollen calf',
    headache: 'Headache',
    site: 'A changed needle mark: leaking, red, hot, swollen, or a lump',
    fever: 'A temperature: or chills, or hot and unwell',
    cold: 'A temperature with a plain cold: two of runny nose, cough and sore throat, settling, no chills, not very unwell',
    elsewhere: 'Sight, hearing, tummy, pee or skin: such as double sight, being sick, or blisters',
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
      'Numbness or tingling in one leg or foot: began or changed in the last 2 weeks, not spreading',
    'numb-old': 'A numb or tingling patch in one leg: over 2 weeks old, unchanged',
    pain: 'Pain down one leg or into the buttock',
    calf: 'One calf: swollen, hot or tender',
    wet: 'Leaking from the back: clear fluid or blood, or a dressing wet again and again',
    red: 'A red, hot, swollen or more painful needle mark: or pus, or a lump that grows',
    'red-spreading':
      'Redness or swelling that spreads: or a changed needle mark and feeling unwell',
    lump: 'A lump or swelling at the needle mark: not hot or red',
    'not-sure': 'Not sure, or something else',
  },
  short: {
    calf: 'A swollen, hot or tender calf',
  },
};

export const elsewhere: QuestionText<'elsewhere'> = {
  title: 'Which of these is it?',
  options: {
    double: 'New double sight',
    hearing:
      'Hearing that dropped in 3 days or less, within 30 days: voices hard to follow, sounds missing, or an ear suddenly blocked, no cold or wax',
    ringing:
      'Ringing or full ears, voices as clear as usual: or hearing that dropped over 30 days ago',
    'ringing-steady':
      'Steady ringing for over 4 weeks: unchanged, no hearing loss, headache or giddiness, no beat with the pulse',
    vomiting: 'Being sick again and again: fluids will not stay down',
    black: 'Black, sticky, tar-like poo: not dark from iron alone',
    kidney: 'Back or side pain: with burning or bloody pee, or being sick',
    blisters: 'Burning pain with blisters in a band: not near the eye',
    'not-sure': 'Not sure, or something else',
  },
};
