import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What the first days are like, and the care of the needle mark. */
export const firstDays = {
  'first-days-normal': {
    question: '¿Qué es normal en los primeros días después de una punción lumbar?',
    answer: [
      'Las molestias y el dolor de cabeza leves son frecuentes después de una punción lumbar (punción espinal), y los problemas graves son raros.',
      'Puede tener un moretón, un dolor leve de espalda o de cabeza, y sentir cansancio. Esto debería mejorar día a día.',
      'En un estudio grande en clínicas de memoria, unas 17 de cada 100 personas tuvieron dolor de espalda y 19 de cada 100 tuvieron dolor de cabeza en las primeras 2 semanas. Otros estudios encontraron menos o más. Influyen la edad, la aguja y el número de intentos.',
      'Un problema puede aparecer cuando ya está en casa. Un equipo de maternidad pide que se esté pendiente durante 6 semanas.',
    ],
    help: 'Pida ayuda de emergencia si una pierna está débil, no puede orinar, llega rápido un dolor muy fuerte, el dolor aumenta con un anticoagulante (medicamento que diluye la sangre), o tiene fiebre con dolor de espalda o dolor de cabeza fuerte. Llame hoy a su equipo si el dolor aumenta, tiene fiebre o tiene una pierna dormida.',
  },
  'needle-mark': {
    // = How do I look after the mark of the puncture?
    question: '¿Cómo cuido la marca de la punción?',
    answer: [
      // = Keep the mark of the puncture clean and covered for one day; after that you can usually take off the dressing and wash.
      'Mantenga la marca de la punción limpia y cubierta durante un día; después normalmente puede quitarse el apósito y lavarse.',
      // = If your own leaflet says something else, follow it. If the dressing is stuck to the skin, leave it and ask.
      'Si su propio folleto dice otra cosa, sígalo. Si el apósito está pegado a la piel, déjelo y pregunte.',
      // = A small bruise or some swelling is common. A lump that is not hot or red must be checked within a limit of 2–3 days.
      'Un moretón pequeño o algo de hinchazón es frecuente. Un bulto que no está caliente ni rojo debe revisarse en un plazo de 2–3 días.',
      // = If there is clear fluid or blood that soaks the dressing again and again, call today. Also if there is a mark that is red, hot, swollen, that hurts more or that has pus. Keep it covered with a clean and dry dressing and put nothing else on it.
      'Si hay líquido transparente o sangre que empapa el apósito una y otra vez, llame hoy. También si hay una marca que está roja, caliente, hinchada, que duele más o que tiene pus. Manténgala cubierta con un apósito limpio y seco y no ponga nada más encima.',
    ],
    // = Ask for emergency help if fluid comes out of the mark or it is red and you have fever, a stiff neck or a bad headache, or if the redness spreads.
    help: 'Pida ayuda de emergencia si de la marca sale líquido o está roja y tiene fiebre, cuello rígido o dolor de cabeza fuerte, o si el enrojecimiento se extiende.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
