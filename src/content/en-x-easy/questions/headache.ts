/** Closer questions about a headache. */
import type { QuestionText } from '../../types.js';

export const headache: QuestionText<'headache'> = {
  title: 'Which is most like the headache?',
  hint: 'Upright: worse sitting or standing, better lying down.',
  options: {
    usual: 'The usual headache: as before the needle, just as strong, same kind',
    'usual-more': 'The usual headache: more often, or limiting daily life',
    'upright-mild':
      'Upright headache from the first 5 days, mild: getting better, eating and drinking',
    'upright-moderate':
      'Upright headache from the first 5 days, moderate or not getting better: drinking, up part of the day',
    severe: 'Very bad upright headache: cannot stay up, eat, drink, or care for self or baby',
    changed:
      'A changed, late or returning headache: no better or worse lying down. Or always there, worse each day, back again, or begun over 5 days after the needle',
    morning: 'Child under 12: morning headache, or woken by it',
    other: 'Another new headache',
    'not-sure': 'Not sure',
  },
  short: {
    'usual-more': 'The usual headache, more often or limiting daily life',
    morning: 'A headache in the mornings, or that wakes from sleep',
  },
};
