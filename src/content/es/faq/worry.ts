import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Worry and sleep. */
export const worry = {
  'worry-damage': {
    question: 'Tengo miedo de que la punción lumbar me dañara la espalda. ¿Qué puedo hacer?',
    answer: [
      'Pida al equipo que la hizo que lo hable con usted: la preocupación es una buena razón para una consulta.',
      'En un recuento del Reino Unido de más de 700\u00a0000 inyecciones raquídeas y epidurales, de unas 2 a 4 de cada 100\u00a0000 causaron un daño duradero. No existe un recuento igual de bueno para la punción lumbar (punción espinal).',
      'Puede preguntar: ¿Qué tipo de aguja era? ¿Cuántos intentos? ¿Qué mostró la prueba? ¿Quién me revisa si el dolor sigue?',
      'El dolor dura más a menudo en personas con ánimo bajo o tensión. Así que hable también a su médico del ánimo bajo o del estrés.',
    ],
    help: 'Cualquier señal de emergencia significa ayuda ahora. Si piensa en hacerse daño o en no querer vivir, y puede que lo haga ahora, llame al número de emergencias. Si tiene pensamientos así, hable hoy con alguien: su médico, una línea telefónica de salud o una línea de ayuda en crisis. Si siente mucha preocupación, llame hoy.',
  },
  sleep: {
    question: '¿Cómo puedo dormir con dolor después de una punción lumbar?',
    answer: [
      'No encontramos buenos estudios sobre el sueño después de una punción lumbar, así que acuéstese en la postura que mejor le vaya.',
      'Un dolor de cabeza al sentarse o ponerse de pie casi siempre se alivia al acostarse en horizontal. Para los músculos doloridos, una almohadilla tibia (no caliente) de 15–20 minutos antes de dormir puede ayudar. No la use sobre piel dormida, sobre una marca nueva, roja o que gotea, ni con fiebre. Moverse con suavidad durante el día ayuda a la espalda más que el reposo en cama.',
      'Cómo es el dolor por la noche es una señal que debe contar a su médico. Apunte si le despierta.',
    ],
    help: 'Pida ayuda de emergencia si hay dolor muy fuerte que llega de repente o aumenta rápido, o si a alguien cuesta despertarle. Llame hoy si el dolor de espalda es tan intenso que no puede dormir, o si un dolor de cabeza empeora al acostarse. Dolor de espalda que es peor por la noche o al acostarse sin moverse: vea a un médico en un plazo de 2–3 días, o hoy con cáncer (ahora o alguna vez).',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
