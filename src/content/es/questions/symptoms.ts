/** What is troubling somebody now, and closer questions about each part of it but back and head. */
import type { QuestionText } from '../../types.js';
import { temperature } from './emergencies.js';

export const symptoms: QuestionText<'symptoms'> = {
  title: {
    you: '¿Qué le molesta ahora?',
    person: '¿Qué le molesta ahora a la persona?',
    child: '¿Qué le molesta ahora a su hijo o hija?',
  },
  hint: 'Sentir calor o tener escalofríos cuenta como fiebre, aunque no se haya tomado la temperatura.',
  help: temperature,
  options: {
    back: 'Dolor de espalda: o la marca de la punción duele o tiene un moretón',
    leg: 'Una pierna: dolor, adormecimiento, hormigueo o la pantorrilla hinchada',
    headache: 'Dolor de cabeza',
    site: 'Un cambio en la marca de la punción: sale líquido, está roja, caliente o hinchada, o hay un bulto',
    fever: 'Fiebre: o escalofríos, o calor y malestar',
    cold: 'Fiebre con un simple resfriado: dos de entre nariz que gotea, tos y dolor de garganta, se va pasando, sin escalofríos, sin mucho malestar',
    elsewhere: 'Vista, oído, vientre, orina o piel: como ver doble, vomitar o tener ampollas',
    other: 'Otra cosa: preocupación, ánimo bajo, o no se sabe bien qué es',
    none: 'Nada de esto',
  },
  short: {
    leg: 'Molestias en una pierna',
    elsewhere: 'Molestias de vista, oído, vientre, orina o piel',
  },
};

export const legSite: QuestionText<'leg-site'> = {
  title: '¿Cómo está la pierna o la marca de la punción?',
  options: {
    'numb-new':
      'Adormecimiento u hormigueo en una pierna o un pie: empezó o cambió en las últimas 2 semanas, no se extiende',
    'numb-old':
      'Una zona con adormecimiento u hormigueo en una pierna: desde hace más de 2 semanas, sin cambios',
    pain: 'Dolor que baja por una pierna o va a la nalga',
    calf: 'Una pantorrilla: hinchada, caliente o que duele al tocarla',
    wet: 'Sale líquido de la espalda: líquido transparente o sangre, o un apósito que se moja una y otra vez',
    red: 'Una marca de la punción roja, caliente, hinchada o que duele más: o pus, o un bulto que crece',
    'red-spreading':
      'Enrojecimiento o hinchazón que se extiende: o un cambio en la marca de la punción y malestar',
    lump: 'Un bulto o hinchazón en la marca de la punción: no está caliente ni rojo',
    'not-sure': 'No lo sé con seguridad, u otra cosa',
  },
  short: {
    calf: 'Una pantorrilla hinchada, caliente o que duele al tocarla',
  },
};

export const elsewhere: QuestionText<'elsewhere'> = {
  title: '¿Cuál de estas cosas es?',
  options: {
    double: 'Visión doble nueva',
    hearing:
      'Audición que bajó en 3 días o menos, en los últimos 30 días: cuesta seguir las voces, faltan sonidos, o un oído se tapó de repente sin resfriado ni cera',
    ringing:
      'Zumbido u oídos tapados, con las voces tan claras como siempre: o audición que bajó hace más de 30 días',
    'ringing-steady':
      'Zumbido constante desde hace más de 4 semanas: sin cambios, sin pérdida de audición, dolor de cabeza ni mareo, sin latir con el pulso',
    vomiting: 'Vómitos repetidos: no retiene los líquidos',
    black: 'Heces (caca) negras, pegajosas, como alquitrán: no oscuras solo por tomar hierro',
    kidney: 'Dolor de espalda o de costado: con ardor o sangre al orinar, o con vómitos',
    blisters: 'Dolor que quema, con ampollas en una franja: no cerca del ojo',
    'not-sure': 'No lo sé con seguridad, u otra cosa',
  },
};
