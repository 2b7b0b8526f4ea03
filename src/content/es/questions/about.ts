/** Age, time since the needle, and what else about a person changes how soon help is needed. */
import type { QuestionText } from '../../types.js';

export const age: QuestionText<'age'> = {
  title: {
    you: '¿Cuántos años tiene usted?',
    person: '¿Cuántos años tiene la persona?',
    child: '¿Qué edad tiene su hijo o hija?',
  },
  hint: 'La edad decide qué preguntas siguen.',
  options: {
    'under-3-months': 'Menos de 3 meses',
    '3-months-to-4': 'De 3 meses a 4 años',
    '5-to-11': 'De 5 a 11 años',
    '12-to-15': 'De 12 a 15 años',
    '16-to-44': 'De 16 a 44 años',
    '45-to-60': 'De 45 a 60 años',
    '61-to-65': 'De 61 a 65 años',
    'over-65': 'Más de 65 años',
  },
};

export const when: QuestionText<'when'> = {
  title: {
    you: '¿Cuándo le hicieron la punción (aguja) en la espalda?',
    person: '¿Cuándo le hicieron la punción (aguja) en la espalda a la persona?',
    child: '¿Cuándo le hicieron la punción (aguja) en la espalda a su hijo o hija?',
  },
  hint: 'Una punción lumbar (punción espinal), una anestesia raquídea, una epidural, un drenaje o un parche de sangre. Si hubo varias, la última.',
  options: {
    'days-0-3': 'Entre hoy y hace 3 días',
    'days-4-7': 'Hace 4 a 7 días',
    'days-8-14': 'Hace 8 a 14 días',
    'days-15-30': 'Hace 15 a 30 días',
    'days-31-42': 'Hace 31 a 42 días (6 semanas)',
    'weeks-6-12': 'Hace más de 6 semanas y hasta 12',
    'over-12-weeks': 'Hace más de 12 semanas (3 meses)',
    never: 'Nunca: no hubo ninguna aguja en la espalda',
    'not-sure': 'No sé con seguridad cuándo',
  },
};

export const day: QuestionText<'day'> = {
  title: '¿Hace más de 3 semanas de la punción?',
  options: {
    'days-15-21': 'No: hace 15 a 21 días',
    'days-22-30': 'Sí: hace 22 a 30 días',
    'not-sure': 'No lo sé con seguridad',
  },
};

export const health: QuestionText<'health'> = {
  title: {
    you: '¿Algo de esto es su caso?',
    person: '¿Algo de esto es el caso de la persona?',
    child: '¿Algo de esto es el caso de su hijo o hija?',
  },
  hint: 'Puede cambiar en cuánto tiempo hace falta ayuda. Las respuestas se quedan en este dispositivo.',
  options: {
    'weak-immunity':
      'Defensas bajas: trasplante, VIH no controlado, medicamentos biológicos, metotrexato, quimioterapia, sin bazo, diálisis, o corticoides (esteroides) en pastillas durante más de 4 semanas',
    diabetes: 'Diabetes',
    injected: 'Drogas inyectadas sin receta: ahora o alguna vez',
    infected:
      'Una infección grave en los últimos 3 meses: de la sangre, una válvula del corazón, la piel, la orina o una articulación; o contacto con la tuberculosis',
    device:
      'Metal, un tubo o un aparato en la columna o la cabeza: como una derivación (válvula), una bomba o un drenaje',
    cancer: 'Cáncer: ahora o alguna vez',
    none: 'Nada de esto',
    'not-sure': 'No lo sé con seguridad',
    'no-answer': 'Prefiero no decirlo',
  },
  short: {
    injected: 'Drogas inyectadas',
    infected: 'Una infección grave hace poco',
    device: 'Metal o un aparato en la columna o la cabeza',
  },
};
