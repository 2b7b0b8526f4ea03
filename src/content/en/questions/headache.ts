/** Closer questions about a headache. */
import type { QuestionText } from '../../types.js';

export const headache: QuestionText<'headache'> = {
  title: 'Which fits the headache best?',
  hint: 'Upright: it comes or grows on sitting or standing, and eases lying down.',
  options: {
    usual: 'The usual headache: as before the needle, the same kind and strength',
    'usual-more': 'The usual headache: but more often, or it limits daily life',
    'upright-mild': 'Upright headache, mild: easing, eating and drinking',
    'upright-moderate':
      'Upright headache, moderate or not easing: but drinking, and up for part of the day',
    severe: 'Very bad upright headache: cannot stay up, eat, drink, or care for oneself or a baby',
    changed:
      'A changed headache: no better or worse lying down, constant, worse each day, back again, or begun over 5 days after the needle',
    morning: 'Child under 12: in the mornings, or it wakes from sleep',
    other: 'Another new headache',
    'not-sure': 'Not sure',
  },
};
