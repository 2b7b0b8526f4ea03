/** What is troubling somebody now, and closer questions about each part of it but back and head. */
import type { QuestionText } from '../../types.js';

export const symptoms: QuestionText<'symptoms'> = {
  title: {
    you: 'What is troubling you now?',
    person: 'What is troubling the person now?',
    child: 'What is troubling your child now?',
  },
  options: {
    back: 'Back pain or backache',
    leg: 'One leg: pain, numbness, tingling, or a swollen calf',
    headache: 'Headache',
    fever: 'A temperature: or chills, or hot and unwell',
    site: 'The needle mark: where the needle went in',
    senses: 'Sight or hearing: double sight, hearing change, or ringing in the ears',
    stomach: 'Tummy, pee or poo: being sick, black poo, burning or bloody pee, or pain in the side',
    other: 'Something else: worry, low mood, or not sure what it is',
    none: 'None of these',
  },
};

export const fever: QuestionText<'fever'> = {
  title: 'What comes with the temperature?',
  hint: 'An obvious cold means two of these: a runny nose, a cough, a sore throat.',
  options: {
    'with-pain':
      'A temperature of 38 °C (100.4 °F) or more, or 37.5 °C (99.5 °F) with weak immunity, or shaking chills: with back pain, a bad headache or a sore needle mark',
    unwell: 'Feeling very unwell, too: with back pain, a bad headache or a sore needle mark',
    cold: 'An obvious cold that is settling: otherwise well, and no chills, headache, back pain, stiff neck or change at the needle mark',
    'no-cold': 'None of this, or not all of it',
    'not-sure': 'Not sure',
  },
};

export const leg: QuestionText<'leg'> = {
  title: 'What is it like in the leg?',
  options: {
    'numb-new':
      'Numbness or tingling in one leg or foot: began or changed in the last 2 weeks, and is not spreading',
    'numb-old': 'A numb or tingling patch in one leg: more than 2 weeks old and unchanged',
    pain: 'Pain down one leg',
    bad: 'Very bad pain down one leg: or it is quickly getting worse',
    calf: 'One calf: swollen, hot or tender',
    tries:
      'The needle was difficult: more than a few tries, blood in it, or pain that shot down a leg',
    'not-sure': 'Not sure',
  },
};

export const site: QuestionText<'site'> = {
  title: 'What is it like where the needle went in?',
  options: {
    wet: 'Leaking from the back: clear fluid or blood, or a dressing wet again and again',
    red: 'A changed needle mark: red, hot, swollen, more painful, or with pus',
    'red-spreading':
      'Redness or swelling that spreads: or a changed needle mark and feeling unwell',
    lump: 'A lump or swelling at the needle mark: not hot or red',
    'lump-growing':
      'A growing lump at the needle mark: or one that is painful or red, or comes with a headache',
    sore: 'A sore or bruised needle mark: steady or easing',
    blisters: 'A band of burning pain with blisters: on one side',
    'not-sure': 'Not sure',
  },
};

export const senses: QuestionText<'senses'> = {
  title: 'What has changed?',
  options: {
    double: 'New double sight: seeing two of things',
    hearing:
      'Hearing that dropped within 3 days or less, in the last 30 days: voices hard to follow, sounds missing, or an ear suddenly blocked without a cold or wax',
    'hearing-old': 'Hearing that dropped suddenly: more than 30 days ago',
    ringing: 'Ringing or fullness in the ears: voices are as clear as usual',
    'ringing-steady':
      'Steady ringing for over 4 weeks: unchanged, no hearing loss, headache or giddiness, no beat with the pulse',
    'not-sure': 'Not sure',
  },
};

export const stomach: QuestionText<'stomach'> = {
  title: 'What is it like?',
  options: {
    vomiting: 'Being sick again and again: fluids will not stay down',
    black: 'Black, sticky, tar-like poo: iron tablets alone can darken poo',
    kidney: 'Back or side pain with any of: burning or bloody pee, being sick',
    'not-sure': 'Not sure, or something else',
  },
};
