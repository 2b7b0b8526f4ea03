import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Back to daily life. */
export const doingThings = {
  'drive-lift-work': {
    question: '¿Cuándo puedo conducir (manejar) después de una punción lumbar?',
    answer: [
      'No encontramos buenos estudios sobre esto, así que no conduzca (maneje) hasta que pueda girarse para mirar, frenar a fondo y pensar con claridad.',
      'No conduzca (maneje) si:',
      [
        've doble o tiene sueño',
        'tiene una pierna débil o dormida, o un dolor de cabeza intenso',
        'le han dado un medicamento para dormirle (sedación).',
      ],
      'El consejo de su propio equipo va primero. Puede preguntar:',
      [
        '¿Cuándo puedo conducir (manejar)? ¿Quién puede llevarme a casa?',
        '¿Cambian eso mis medicamentos?',
        'Conduzco (manejo) por trabajo: ¿cuáles son las reglas?',
      ],
      'Levantar peso y trabajar tienen sus propias respuestas, al lado de esta.',
    ],
    help: 'Una pierna débil, una convulsión, un desmayo o una confusión nueva es una emergencia. Llame hoy si hay visión doble, una pierna dormida desde hace poco, o un dolor de cabeza tan fuerte que no puede mantenerse de pie. No conduzca (maneje) usted al hospital.',
  },
  work: {
    question: '¿Cuándo puedo volver al trabajo después de una punción lumbar?',
    answer: [
      'No encontramos buenos estudios sobre la vuelta al trabajo, así que pregunte a su equipo qué es adecuado para usted y su trabajo.',
      'Los folletos de hospitales dicen que se evite levantar cosas pesadas y el ejercicio intenso durante 1 o 2 días. Después, mantenerse en movimiento ayuda más al dolor de espalda que el reposo en cama. Si le duele la cabeza al sentarse o ponerse de pie, será difícil pasar mucho tiempo en una silla o de pie.',
      'Puede preguntar:',
      [
        'En mi trabajo levanto peso, o paso horas en una silla: ¿cuándo puedo volver?',
        '¿Puedo hacer primero media jornada?',
        '¿Puedo conducir (manejar), o trabajar con máquinas?',
        '¿Me pueden dar un justificante para mi trabajo?',
      ],
    ],
    help: 'Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, o problemas para orinar son una emergencia. Llame hoy si el dolor aumenta en las primeras 2 semanas, o si no puede mantenerse de pie por un dolor de cabeza. Vea a un médico en un plazo de 2–3 días si un dolor de cabeza no ha mejorado para el día 3, o la espalda para las 2 semanas.',
  },
  lifting: {
    question: '¿Cuándo puedo levantar cosas pesadas o tomar en brazos a mi hijo o hija?',
    answer: [
      'Evite levantar cosas pesadas durante 2 días, como aconsejan los folletos de hospitales, y luego aumente poco a poco.',
      'No encontramos buenos estudios sobre levantar peso después de una punción lumbar (punción espinal), así que no podemos decir un peso seguro. Después de un parche de sangre, su equipo pone los límites.',
      'Puede preguntar:',
      [
        '¿Cuánto es demasiado peso, y durante cuánto tiempo?',
        'Mi hijo o hija es de corta edad: ¿le puedo tomar en brazos?',
        'Me pusieron un parche de sangre: ¿cuándo puedo doblarme y levantar peso?',
      ],
    ],
    help: 'Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, o problemas para orinar son una emergencia. Llame hoy si el dolor aumenta en las primeras 2 semanas o es intenso, o si un dolor fuerte y repentino en el centro de la espalda no le deja estar de pie. Si un dolor así es más leve, y tiene más de 65 años o huesos débiles: vea a un médico en un plazo de 2–3 días. Para otro dolor nuevo, vea “¿Por qué empezó a dolerme la espalda semanas después de la punción lumbar?”.',
  },
  sport: {
    question: '¿Cuándo puedo volver a hacer ejercicio o deporte?',
    answer: [
      'Evite el ejercicio intenso durante 2 días, como aconsejan los folletos de hospitales, y luego empiece con suavidad y aumente poco a poco.',
      'No encontramos buenos estudios sobre el deporte después de una punción lumbar (punción espinal). Mantenerse en movimiento ayuda al dolor de espalda. Si el dolor o el dolor de cabeza empeora, déjelo y pregunte a su equipo. Después de un parche de sangre, su equipo pone los límites.',
      'Puede preguntar:',
      [
        '¿Con qué deporte puedo empezar?',
        '¿Cuándo puedo correr, saltar o levantar pesas?',
        '¿Es demasiado pronto para un deporte con caídas o golpes?',
      ],
    ],
    help: 'Una caída desde una altura, una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, o problemas para orinar son una emergencia. Llame hoy si el dolor es intenso, si aumenta en las primeras 2 semanas, o si hay dolor nuevo o peor con diabetes, defensas bajas, cáncer (ahora o alguna vez) u otro riesgo de infección. Dolor nuevo después de un esfuerzo: vea a un médico en un plazo de 2–3 días. “¿Por qué empezó a dolerme la espalda semanas después de la punción lumbar?” dice cuándo puede ser una cita normal.',
  },
  'bath-shower': {
    question: '¿Cuándo puedo bañarme, ducharme o nadar?',
    answer: [
      'Normalmente puede ducharse o bañarse desde 24 horas después de la punción.',
      'El apósito pequeño normalmente se quita entonces también. Si está pegado a la piel, déjelo y pregunte. Mantenga limpia la marca de la punción. Si su propio folleto dice otra cosa, sígalo.',
      'No encontramos buenos estudios sobre nadar, bañeras de hidromasaje o saunas. Puede preguntar:',
      [
        '¿Cuándo puedo nadar o usar una bañera de hidromasaje?',
        '¿Y si el apósito se moja o se cae antes de tiempo?',
        'Me pusieron un drenaje o un punto: ¿es distinto para mí?',
      ],
    ],
    help: 'Pida ayuda de emergencia si de la marca sale líquido o está roja y tiene fiebre, cuello rígido o dolor de cabeza fuerte. Llame hoy si el apósito se moja una y otra vez, o si la marca está roja, caliente, hinchada, duele más o tiene pus. Un bulto que no está caliente ni rojo: en un plazo de 2–3 días.',
  },
  'fly-sport-sex': {
    question: '¿Puedo volar o viajar después de una punción lumbar?',
    answer: [
      'No encontramos buenos estudios sobre volar después de una punción lumbar (punción espinal), así que pregunte al equipo que se la hizo.',
      'Si le duele la cabeza al sentarse o ponerse de pie, o si el dolor aumenta, llame a su equipo antes de viajar. Un problema puede aparecer más tarde: un equipo de maternidad pide que se esté pendiente durante 6 semanas. Así que lleve con usted la fecha de la punción y una lista de sus medicamentos.',
      'Puede preguntar:',
      [
        '¿Hay alguna razón para que yo espere, como un dolor de cabeza o un parche de sangre?',
        '¿Puedo cargar mis maletas?',
        '¿A quién llamo si me pongo mal lejos de casa?',
      ],
      'El deporte y el sexo tienen aquí sus propias respuestas.',
    ],
    help: 'Emergencias, esté donde esté: dolor de pecho, una dificultad nueva para respirar, dolor muy fuerte que llega de repente o aumenta rápido, fiebre con dolor de espalda en los primeros 30 días, una pierna débil o problemas para orinar. Llame hoy si una pantorrilla está hinchada, caliente y duele.',
  },
  sex: {
    question: '¿Puedo tener relaciones sexuales después de una punción lumbar?',
    answer: [
      'No encontramos buenos estudios sobre el sexo después de una punción lumbar (punción espinal), así que pregunte a su equipo si tiene dudas.',
      'Los folletos de hospitales dicen que se evite el ejercicio intenso y levantar cosas pesadas durante 1 o 2 días. Si el sexo provoca dolor de cabeza o de espalda, espere y pregunte. Después de un parche de sangre, su equipo pone los límites.',
      'Puede preguntar:',
      [
        '¿Hay alguna razón para que yo espere?',
        '¿Qué debo hacer si duele?',
        '¿Y si algo se siente distinto?',
      ],
      'Un cambio nuevo en la sensibilidad puede ser señal de nervios comprimidos. No hay por qué tener vergüenza de decirlo.',
    ],
    help: 'Un adormecimiento nuevo alrededor de las partes íntimas, o un dolor de cabeza repentino, el peor de su vida, siempre es una emergencia. Una pérdida nueva de sensibilidad durante el sexo, o una dificultad nueva para tener una erección, es una emergencia si también tiene dolor de espalda o de pierna. Sin dolor, llame hoy.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
