/** Questions that depend on earlier answers, and the last one: is there anything else? */
import type { QuestionText } from '../../types.js';

export const blood: QuestionText<'blood'> = {
  title: '¿Hay algo de esto?',
  hint: 'No deje un medicamento recetado sin que se lo indiquen.',
  options: {
    thinner:
      'Un anticoagulante u otro medicamento que diluye la sangre: como warfarina, apixabán, rivaroxabán, edoxabán, dabigatrán, inyecciones de heparina, clopidogrel o ticagrelor; también si se ha vuelto a tomar',
    aspirin: 'Aspirina todos los días',
    bleeding:
      'Sangre que no coagula bien: o plaquetas bajas, insuficiencia del hígado o del riñón, o consumo alto de alcohol',
    clot: 'Corticoides (esteroides), píldora anticonceptiva, tratamiento hormonal de la menopausia o sangre que coagula con demasiada facilidad: corticoides en pastillas, o por la vena hace poco',
    ulcer:
      'Antiinflamatorios en pastillas o una úlcera: como ibuprofeno o naproxeno, o una úlcera de estómago alguna vez',
    none: 'Nada de esto',
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    clot: 'Corticoides, píldora, hormonas o coágulos de sangre',
    ulcer: 'Antiinflamatorios o úlcera',
  },
};

export const bloodBirth: QuestionText<'blood-birth'> = {
  ...blood,
  options: {
    ...blood.options,
    pregnant: 'Embarazo: o parto en las últimas 6 semanas',
  },
  short: {
    ...blood.short,
    pregnant: 'Embarazo o después del parto',
  },
};

export const procedure: QuestionText<'procedure'> = {
  title: '¿Es cierto algo de esto?',
  hint: 'Una punción lumbar simple saca líquido y no introduce nada.',
  options: {
    injected: 'Se inyectó algo con la aguja: un medicamento o un contraste',
    anaesthetic:
      'Una anestesia raquídea o epidural: o una epidural que hizo un agujero por accidente',
    drain: 'Se dejó puesto un drenaje o un tubo fino',
    several: 'Dos o más punciones lumbares',
    tries:
      'La punción fue difícil: más de unos pocos intentos, sangre en la aguja o un dolor que bajó de golpe por una pierna',
    checked:
      'Un profesional de salud ha revisado este problema desde que empezó: preguntó y examinó, y el problema sigue estable',
    'numb-before':
      'Piernas o vejiga que no estaban normales antes de la punción: como por lesión de la médula, espina bífida o demencia',
    none: 'Nada de esto',
    'not-sure': 'No lo sé con seguridad',
  },
};

export const other: QuestionText<'other'> = {
  title: '¿Hay algo más?',
  options: {
    worried: 'Mucha preocupación: la sensación de que algo va muy mal',
    crisis: 'Pensamientos de no querer vivir: o de hacerse daño',
    symptom: 'Otro síntoma: uno que no se ha preguntado aquí',
    talk: 'Deseo de hablar: sobre lo que hizo la aguja',
    none: 'Nada de esto',
    'not-sure': 'No lo sé con seguridad',
  },
};
