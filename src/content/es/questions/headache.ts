/** Closer questions about a headache. */
import type { QuestionText } from '../../types.js';

export const headache: QuestionText<'headache'> = {
  title: '¿Qué describe mejor el dolor de cabeza?',
  hint: 'Al sentarse o ponerse de pie: empeora en esa postura y se alivia al acostarse.',
  options: {
    usual: 'El dolor de cabeza habitual: como antes de la punción, del mismo tipo y fuerza',
    'usual-more': 'El dolor de cabeza habitual: más a menudo, o limita la vida diaria',
    'upright-mild':
      'Dolor de cabeza al sentarse o ponerse de pie desde los primeros 5 días, leve: va mejorando, come y bebe',
    'upright-moderate':
      'Dolor de cabeza al sentarse o ponerse de pie desde los primeros 5 días, moderado o que no mejora: bebe, pasa parte del día fuera de la cama',
    severe:
      'Dolor de cabeza muy fuerte al sentarse o ponerse de pie: no puede mantenerse de pie, comer, beber, cuidarse o cuidar al bebé',
    changed:
      'Un dolor de cabeza que cambió, que llegó tarde o que volvió: al acostarse no mejora, o incluso empeora, está siempre, empeora cada día, ha vuelto, o empezó más de 5 días después de la punción',
    morning: 'Niño o niña de menos de 12 años: dolor de cabeza por las mañanas, o que le despierta',
    other: 'Otro dolor de cabeza nuevo',
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    'usual-more': 'El dolor de cabeza habitual, más a menudo o que limita la vida diaria',
    'upright-mild': 'Dolor de cabeza leve al sentarse o ponerse de pie',
    'upright-moderate': 'Dolor de cabeza al sentarse o ponerse de pie, moderado o que no mejora',
    morning: 'Un dolor de cabeza por las mañanas, o que despierta',
  },
};
