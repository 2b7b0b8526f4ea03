/** Closer questions about the back. Above the sign of an emergency stands what it says in English. */
import type { QuestionText } from '../../types.js';

const strain =
  'Dolor de espalda en los días siguientes a un esfuerzo claro (levantar peso, girarse o hacer deporte): mejora cada día, sin huesos débiles (osteoporosis), sin corticoides (esteroides) en pastillas durante mucho tiempo';

const shortStrain = 'Dolor de espalda en los días siguientes a un esfuerzo claro';

export const backOnset: QuestionText<'back-onset'> = {
  title: '¿Cuándo empezó el dolor de espalda?',
  options: {
    'before-same': 'Dolor de espalda de antes de la punción: ahora es igual',
    'before-worse': 'Dolor de espalda de antes de la punción: ahora es peor',
    'first-days': 'Dolor o molestia de espalda que empezó en los primeros 3 días tras la punción',
    later: 'Dolor de espalda que empezó el día 4 tras la punción, o después',
    strain,
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    'before-same': 'Dolor de espalda de antes, ahora igual',
    'before-worse': 'Dolor de espalda de antes, ahora peor',
    'first-days': 'Dolor o molestia de espalda desde los primeros 3 días',
    later: 'Dolor de espalda que empezó el día 4 o después',
    strain: shortStrain,
  },
};

export const backOnsetLate: QuestionText<'back-onset-late'> = {
  title: '¿Qué describe mejor el dolor de espalda?',
  options: {
    'like-before':
      'Dolor de espalda como otras veces: la vida diaria sigue, y esta vez dura menos de 4 semanas',
    'like-before-limits':
      'Dolor de espalda como otras veces: limita la vida diaria, o dura más de 4 semanas',
    'since-needle':
      'Dolor de espalda desde la punción, o desde hace más de 12 semanas: sin cambios',
    'weeks-4-12': 'Dolor de espalda nuevo que empezó hace 4 a 12 semanas',
    'under-4-weeks': 'Dolor de espalda nuevo que empezó en las últimas 4 semanas',
    strain,
    'stiff-mornings': 'Espalda rígida durante más de 30 minutos por las mañanas: desde hace meses',
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    'like-before-limits': 'Dolor de espalda como otras veces, que limita la vida diaria o dura',
    'since-needle': 'Dolor de espalda desde la punción o hace más de 12 semanas',
    strain: shortStrain,
  },
};

export const backNow: QuestionText<'back-now'> = {
  title: '¿Cómo es ahora el dolor de la espalda o la pierna?',
  help: {
    title: '¿Qué quiere decir leve, moderado y muy fuerte?',
    text: [
      'Leve: molesta, pero se pueden hacer las cosas de cada día.',
      'Moderado: cuesta concentrarse o dormir, pero es posible lavarse y vestirse.',
      'Muy fuerte: está siempre, cuesta pensar o hablar, no deja dormir, cuesta mucho moverse.',
    ],
  },
  options: {
    severe:
      'Dolor muy fuerte: está siempre, no deja dormir, cuesta pensar, moverse o salir de la cama, o los analgésicos no hacen nada',
    // = Very bad pain that came suddenly: or that got worse fast
    sudden: 'Dolor muy fuerte que llegó de repente: o que empeoró rápido',
    growing: 'Dolor que está empeorando',
    night:
      'Dolor por la noche: peor de noche o al acostarse sin moverse, o ninguna postura lo alivia',
    cough: 'Dolor en la parte alta de la espalda o al toser: o peor al estornudar o hacer fuerza',
    ill: 'Malestar general: también pérdida de peso sin buscarla, sudores por la noche o espasmos nuevos',
    midline:
      'Dolor fuerte y repentino en el centro de la espalda: o espalda encorvada desde hace poco, o pérdida de estatura',
    none: 'Nada de esto: el dolor es leve o moderado, y sigue igual o mejora',
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    severe: 'Dolor muy fuerte de espalda o de pierna',
    sudden: 'Dolor muy fuerte de espalda o de pierna que llegó de repente',
    growing: 'Dolor de espalda o de pierna que está empeorando',
  },
};

export const childBack: QuestionText<'child-back'> = {
  title: {
    you: '¿Le pasa algo de esto?',
    person: '¿Le pasa algo de esto a la persona?',
    child: '¿Le pasa algo de esto a su hijo o hija?',
  },
  options: {
    walk: 'No quiere caminar, sentarse, doblarse o recoger cosas: o cojea, llora cuando se le levanta o se le cambia, o el dolor le despierta por la noche',
    severe: 'Dolor muy fuerte: está siempre, no deja dormir, o los analgésicos no hacen nada',
    sudden: 'Dolor muy fuerte que llegó de repente: o que empeoró rápido',
    growing: 'Dolor que está empeorando',
    ill: 'Malestar general: también pérdida de peso, sudores por la noche o espasmos nuevos',
    years:
      'Dolor que aumenta despacio o un cambio en la forma de caminar: años después de una punción de bebé',
    mild: 'Molestia leve o un moretón pequeño y seco donde entró la aguja, que va mejorando: come, duerme, se mueve y juega como siempre, sin analgésicos desde hace 6 horas, sin llorar cuando se le levanta o se le sienta',
    none: 'Nada de esto',
    'not-sure': 'No lo sé con seguridad',
  },
};
