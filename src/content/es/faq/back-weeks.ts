import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Back pain of the first weeks. */
export const backWeeks = {
  'back-starts-later': {
    // = Why did my back begin to hurt weeks after the lumbar puncture?
    question: '¿Por qué empezó a dolerme la espalda semanas después de la punción lumbar?',
    answer: [
      // = Back pain that begins between day 4 and week 12, or that gets worse later, must be checked within a limit of 2–3 days, even if it is mild.
      'El dolor de espalda que empieza entre el día 4 y la semana 12, o que empeora más tarde, debe revisarse en un plazo de 2–3 días, aunque sea leve.',
      // = A slow infection can begin late, without fever. Pain soon after a clear strain can be an ordinary appointment if you are 16 to 65 years old. It must ease every day, without pain at rest or at night, without fever, weak bones, long use of corticoids (steroids) in tablets or any risk of those below. If it stops easing or is not clearly better in a week: within a limit of 2–3 days.
      'Una infección lenta puede empezar tarde, sin fiebre. El dolor poco después de un esfuerzo claro puede ser una cita normal si tiene de 16 a 65 años. Debe mejorar cada día, sin dolor en reposo o por la noche, sin fiebre, huesos débiles, uso prolongado de corticoides (esteroides) en pastillas ni ningún riesgo de los de abajo. Si deja de mejorar o no está claramente mejor en una semana: en un plazo de 2–3 días.',
    ],
    // = Ask for emergency help if there is a weak leg, very bad pain that comes suddenly or increases fast, a change in urinating or in the poo, or fever in the first 30 days or with a risk of those below. Call today if there is intense pain, pain that increases in the first 2 weeks, or other fever. Call today too with diabetes, low defences, metal or a device in the spine or the head, cancer or injected drugs (ever), or serious infection or contact with tuberculosis recently.
    help: 'Pida ayuda de emergencia si hay una pierna débil, dolor muy fuerte que llega de repente o aumenta rápido, un cambio al orinar o en las heces (caca), o fiebre en los primeros 30 días o con un riesgo de los de abajo. Llame hoy si hay dolor intenso, dolor que aumenta en las primeras 2 semanas, u otra fiebre. Llame hoy también con diabetes, defensas bajas, metal o un dispositivo en la columna o la cabeza, cáncer o drogas inyectadas (alguna vez), o infección grave o contacto con la tuberculosis hace poco.',
  },
  'back-grows': {
    // = Why does my back hurt more every day after a lumbar puncture?
    question: '¿Por qué me duele más la espalda cada día después de una punción lumbar?',
    answer: [
      // = The soreness from the needle should ease from day to day, so call today if the pain increases in the first 2 weeks.
      'La molestia de la aguja debería mejorar de un día a otro, así que llame hoy si el dolor aumenta en las primeras 2 semanas.',
      // = That is so even if the pain is not intense and you have no fever. Bleeding near the spine can begin with pain that increases. An infection too: doctors saw it on day 5 and on day 10 after punctures in the back. One of these people had no other complaint.
      'Es así aunque el dolor no sea intenso y no tenga fiebre. Un sangrado cerca de la columna puede empezar con dolor que aumenta. Una infección también: los médicos la vieron el día 5 y el día 10 después de punciones en la espalda. Una de estas personas no tenía ninguna otra molestia.',
      // = When you call, say the date of the puncture, when the pain began to increase, and whether you take an anticoagulant (a medicine that thins the blood).
      'Cuando llame, diga la fecha de la punción, cuándo empezó a aumentar el dolor, y si toma un anticoagulante (medicamento que diluye la sangre).',
    ],
    // = Ask for emergency help if there is very bad pain that comes suddenly or increases fast, pain that gets worse with an anticoagulant (a medicine that thins the blood), or fever with back pain. Do the same if there is a weak leg, pain or numbness that goes down both legs, numbness between the legs, or trouble with urinating or with the poo.
    help: 'Pida ayuda de emergencia si hay dolor muy fuerte que llega de repente o aumenta rápido, dolor que empeora con un anticoagulante (medicamento que diluye la sangre), o fiebre con dolor de espalda. Haga lo mismo si hay una pierna débil, dolor o adormecimiento que baja por las dos piernas, adormecimiento entre las piernas, o problemas para orinar o con las heces (caca).',
  },
  'back-how-long': {
    question: '¿Cuánto dura el dolor de espalda después de una punción lumbar?',
    answer: [
      'La mayoría de las molestias de la aguja se van en unos días.',
      'En un estudio español, unas 16 de cada 100 personas tenían dolor de espalda de 5 a 7 días después. En otro estudio, de personas mayores, unas 13 de cada 100 tenían un dolor leve en la zona. Siempre se fue solo.',
    ],
    help: 'Un dolor muy fuerte que llega de repente o aumenta rápido es una emergencia. Cualquier señal de emergencia va primero. Llame hoy si el dolor aumenta en las primeras 2 semanas o es intenso en cualquier momento, o si hay dolor nuevo o peor con un riesgo de los de abajo. Vea a un médico en un plazo de 2–3 días si no ha mejorado después de 2 semanas, o empezó entre el día 4 y la semana 12. También si hay dolor desde la punción con un riesgo. Otro dolor, igual durante más de 6 semanas: una cita normal, pero no con diabetes, defensas bajas, metal o un dispositivo en la columna o la cabeza, cáncer o drogas inyectadas (ahora o alguna vez), o una infección grave o contacto con la tuberculosis hace poco.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
