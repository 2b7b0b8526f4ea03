import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Headache, sight and hearing. */
export const headache = {
  'headache-upright': {
    question: '¿Por qué me duele la cabeza al sentarme o ponerme de pie?',
    answer: [
      'El líquido puede salir por el agujero de la aguja y provocar un dolor de cabeza que empeora al sentarse o ponerse de pie y mejora al acostarse en horizontal.',
      'Los médicos lo llaman cefalea pospunción dural. Empieza en un plazo de 5 días. Puede venir con cuello rígido, náuseas, sonidos apagados o zumbido de oídos. No debería venir con fiebre, sarpullido o confusión.',
      'En ensayos clínicos, unas 4 de cada 100 personas lo tuvieron después de una aguja de punta roma (atraumática) y 11 de cada 100 después de una aguja habitual.',
      'La mayoría se van en 2 semanas.',
    ],
    help: 'Pida ayuda de emergencia si hay fiebre, confusión, un sarpullido, o un dolor de cabeza fuerte y repentino. Un dolor de cabeza que cambia puede ser una emergencia, así que llame enseguida. Llame hoy si no puede mantenerse de pie, comer, beber o cuidarse, o si empezó después del día 5, o no está claramente mejor después de 7 días. Llame en un plazo de 2–3 días si limita su día o no ha mejorado para el día 3.',
  },
  'headache-how-long': {
    question: '¿Cuánto dura el dolor de cabeza de la punción, y qué ayuda?',
    answer: [
      'La mayoría de los dolores de cabeza de este tipo se van en 2 semanas.',
      'Un informe dice que unas 85 de cada 100 personas están mejor a las 6 semanas con cuidados simples. En unas pocas personas dura meses o años, y aún se puede tratar.',
      'Acostarse lo alivia. Beba como siempre, según la sed. Si no hay ninguna señal que necesite ayuda hoy, puede probar paracetamol (acetaminofén), como dice el envase.',
      'Si no se va, pregunte por un parche de sangre.',
    ],
    help: 'Pida ayuda de emergencia si tiene confusión, mucho sueño o fiebre. Un dolor de cabeza que cambia puede ser una emergencia, así que llame enseguida. Llame hoy si no puede mantenerse de pie, comer o beber, o después de 7 días si el dolor de cabeza no está claramente mejor. Si limita su día o no ha mejorado para el día 3, llame en un plazo de 2–3 días.',
  },
  'headache-changed': {
    // = When is a headache after a lumbar puncture dangerous?
    question: '¿Cuándo es peligroso un dolor de cabeza después de una punción lumbar?',
    answer: [
      // = A headache that changes must be checked the same day, because bleeding or a clot in the head can begin like this.
      'Un dolor de cabeza que cambia debe revisarse el mismo día, porque un sangrado o un coágulo en la cabeza puede empezar así.',
      // = A change means that:
      'Un cambio significa que:',
      [
        // = lying down no longer helps, or makes it worse
        'acostarse ya no ayuda, o lo empeora',
        // = it is there all the time, or worse every day
        'está todo el tiempo, o es peor cada día',
        // = it went away and came back
        'se fue y volvió',
        // = it began more than 5 days after the puncture.
        'empezó más de 5 días después de la punción.',
      ],
      // = Go to a hospital that has a scanner (CT or MRI). Bleeding has been found from hours to many weeks after a puncture.
      'Vaya a un hospital que tenga escáner (TAC o resonancia). Se han encontrado sangrados desde horas hasta muchas semanas después de una punción.',
    ],
    // = A headache that has changed is an emergency if you have vomiting, are more than 60 years old, or take anticoagulants (medicines that thin the blood), corticoids (steroids), the contraceptive pill or hormones. It is one too if you have a clotting problem, are in pregnancy or had a baby in the last 6 weeks. Ask for emergency help if there is a sudden headache, the worst of your life, a fit, confusion, more sleepiness than normal, weakness, trouble speaking, double vision together with the headache, or loss of sight.
    help: 'Un dolor de cabeza que ha cambiado es una emergencia si tiene vómitos, tiene más de 60 años, o toma anticoagulantes (medicamentos que diluyen la sangre), corticoides (esteroides), la píldora anticonceptiva u hormonas. También lo es si tiene un problema de coagulación, está en el embarazo o tuvo un bebé en las últimas 6 semanas. Pida ayuda de emergencia si hay un dolor de cabeza repentino, el peor de su vida, una convulsión, confusión, más sueño de lo normal, debilidad, dificultad para hablar, visión doble junto con el dolor de cabeza, o pérdida de la vista.',
  },
  'leak-months': {
    question: '¿Puede salir líquido de la columna durante meses después de una punción lumbar?',
    answer: [
      'Sí, pero es raro, y una fuga prolongada causa sobre todo dolor de cabeza al sentarse o ponerse de pie, no dolor de espalda solo.',
      'Puede venir con dolor en el cuello, zumbido de oídos o pensamiento poco claro. Los médicos han descrito a personas sueltas con una fuga 11 y 23 meses después de la punción. Una fuga se puede tratar, así que vale la pena encontrarla.',
      'Una prueba de imagen muestra a menudo un poco de líquido cerca del lugar de la punción. En un estudio, 19 de 22 personas con una fuga en la imagen no tenían síntomas. Así que una imagen así no explica por sí sola el dolor de espalda.',
    ],
    help: 'Pida ayuda de emergencia si tiene mucho sueño, confusión o debilidad, o una convulsión. Llame hoy si no puede mantenerse de pie, si el dolor de cabeza ha cambiado, o si ha durado más de 7 días y nadie lo ha revisado. Si se revisó y sigue estable, vea a un médico en un plazo de 2–3 días.',
  },
  'sight-hearing': {
    // = Why do I see double or hear less after a lumbar puncture?
    question: '¿Por qué veo doble u oigo menos después de una punción lumbar?',
    answer: [
      // = Low pressure of the fluid of the spine can affect the eyes and the ears, but new double vision or a sudden drop in hearing must be checked today.
      'La presión baja del líquido de la columna puede afectar a los ojos y los oídos, pero una visión doble nueva o una bajada repentina de la audición debe revisarse hoy.',
      // = Double vision mostly begins between day 4 and day 14, and usually gets better over weeks or months. It can also be a sign of bleeding or of a clot in the head. You cannot know at home what it is. Do not drive while you see double.
      'La visión doble casi siempre empieza entre el día 4 y el día 14, y suele mejorar en semanas o meses. También puede ser señal de un sangrado o de un coágulo en la cabeza. En casa no puede saber qué es. No conduzca (maneje) mientras vea doble.',
      // = Sounds can be heard muffled, or the ears can ring. This usually passes in 2 to 5 weeks. If voices sound as clear as always, the ringing or the blocked ear must be checked within a limit of 2–3 days.
      'Los sonidos pueden oírse apagados, o los oídos pueden zumbar. Esto suele pasar en 2 a 5 semanas. Si las voces suenan tan claras como siempre, el zumbido o el oído tapado debe revisarse en un plazo de 2–3 días.',
    ],
    // = Ask for emergency help if the sight goes or turns grey suddenly. Do the same if double vision comes with confusion, vomiting, more sleepiness than normal, weakness or trouble speaking.
    help: 'Pida ayuda de emergencia si la vista se va o se vuelve gris de repente. Haga lo mismo si la visión doble viene con confusión, vómitos, más sueño de lo normal, debilidad o dificultad para hablar.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
