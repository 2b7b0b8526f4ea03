/** Closer questions about the back. */
import type { QuestionText } from '../../types.js';

const strain =
  'Back pain within days of a clear strain (lifting, twisting or sport): easing day by day, no thin bones (osteoporosis), no steroid tablets for long';

export const backOnset: QuestionText<'back-onset'> = {
  title: 'When did the back pain begin?',
  options: {
    'before-same': 'Back pain from before the needle: the same now',
    'before-worse': 'Back pain from before the needle: worse now',
    'first-days': 'Back pain or soreness that began in the first 3 days after the needle',
    later: 'Back pain that began on day 4 after the needle, or later',
    strain,
    'not-sure': 'Not sure',
  },
  short: {
    'before-same': 'Old back pain, the same now',
    'before-worse': 'Old back pain, worse now',
  },
};

export const backOnsetLate: QuestionText<'back-onset-late'> = {
  title: 'Which fits the back pain best?',
  options: {
    'like-before':
      'Back pain like earlier spells: daily life goes on, and this spell is under 4 weeks long',
    'like-before-limits':
      'Back pain like earlier spells: it limits daily life, or has lasted over 4 weeks',
    'since-needle': 'Back pain since the needle, or for more than 12 weeks: unchanged',
    'weeks-4-12': 'New back pain that began 4 to 12 weeks ago',
    'under-4-weeks': 'New back pain that began in the last 4 weeks',
    strain,
    'stiff-mornings': 'A back that is stiff for over 30 minutes in the mornings: for months',
    'not-sure': 'Not sure',
  },
  short: {
    'like-before-limits': 'Back pain like earlier spells, limiting daily life or lasting',
  },
};

export const backNow: QuestionText<'back-now'> = {
  title: 'How is the pain in the back or leg now?',
  help: {
    title: 'What do mild, moderate and very bad mean?',
    text: [
      'Mild: annoying, but daily things are possible.',
      'Moderate: hard to concentrate or sleep, but washing and dressing are possible.',
      'Very bad: always there, hard to think or talk, cannot sleep, very hard to move.',
    ],
  },
  options: {
    severe:
      'Very bad pain: always there, cannot sleep, hard to think, move or get out of bed, or painkillers do nothing',
    sudden: 'Very bad pain that came suddenly: or quickly got worse',
    growing: 'Pain that is getting worse',
    night: 'Pain at night: worse at night or lying still, or no position eases it',
    cough: 'Pain in the upper back or on coughing: or worse on sneezing or straining',
    ill: 'Feeling ill: also weight loss without trying, night sweats, or new spasms',
    midline: 'Sudden strong pain in the middle of the back: or a new stoop, lost height',
    none: 'None of these: the pain is mild or moderate, and steady or easing',
    'not-sure': 'Not sure',
  },
  short: {
    severe: 'Very bad back or leg pain',
    sudden: 'Very bad back or leg pain that came suddenly',
    growing: 'Back or leg pain that is getting worse',
  },
};

export const childBack: QuestionText<'child-back'> = {
  title: {
    you: 'Do any of these fit you?',
    person: 'Do any of these fit the person?',
    child: 'Do any of these fit your child?',
  },
  options: {
    walk: 'Will not walk, sit, bend or pick things up: or limps, cries when lifted or changed, or pain wakes at night',
    severe: 'Very bad pain: always there, cannot sleep, or painkillers do nothing',
    sudden: 'Very bad pain that came suddenly: or quickly got worse',
    growing: 'Pain that is getting worse',
    ill: 'Feeling ill: also weight loss, night sweats, new spasms',
    years: 'Slowly growing pain or a change in walking: years after a needle as a baby',
    mild: 'Mild soreness or a small dry bruise where the needle went in, getting better: feeding, sleeping, moving and playing as usual, no painkiller for 6 hours, no crying when lifted or sat up',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
};
