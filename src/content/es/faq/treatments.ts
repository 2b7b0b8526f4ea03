import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What eases the pain, and what does not. */
export const treatments = {
  paracetamol: {
    question: '¿Qué analgésico puedo tomar después de una punción lumbar?',
    answer: [
      'Si no hay ninguna señal que necesite ayuda hoy, puede probar paracetamol (acetaminofén), como dice el envase.',
      'Puede aliviar la molestia de la aguja. Para el dolor de espalda común sirve de poco si se toma solo. Los remedios para el resfriado y la gripe también pueden llevarlo: no tome los dos. Puede ocultar la fiebre, así que tómese la temperatura antes de tomarlo si siente malestar.',
      'Pregunte primero a un farmacéutico si pesa menos de 50 kg (110 lb), tiene una enfermedad del hígado o del riñón, o bebe mucho alcohol. Pregunte también si toma warfarina, o medicamentos para las convulsiones (epilepsia) o la tuberculosis.',
      'Las guías no ofrecen analgésicos potentes (opioides) para el dolor de espalda a largo plazo. Si siente que necesita uno, es una razón para que le vean.',
    ],
    help: 'Un dolor muy fuerte que llega de repente o aumenta rápido es una emergencia. Llame hoy si el dolor es intenso y los analgésicos no hacen nada. No deje ningún medicamento recetado antes de preguntar.',
  },
  'moving-warmth': {
    question: '¿Qué ayuda con el dolor de espalda sin medicamentos?',
    answer: [
      'Si no hay ninguna señal que necesite ayuda hoy, siga moviéndose con suavidad: mantenerse en movimiento ayuda al dolor de espalda, y el reposo en cama no.',
      'Después de la punción, descanse un día y luego aumente poco a poco. Una almohadilla tibia (no caliente) de 15–20 minutos puede ayudar. No la use sobre piel dormida, sobre una marca nueva, roja o que gotea, ni con fiebre. Hay muy pocos estudios para saber si el frío ayuda.',
      'Si el dolor dura más de 6 semanas, el ejercicio es el tratamiento principal. Un fisioterapeuta (terapeuta físico) puede guiarle. No está probado que una mejor postura ayude.',
      'No deje que nadie le haga crujir (tronar) la espalda en las primeras 6 semanas, con una señal de alarma, con anticoagulantes (medicamentos que diluyen la sangre) o con huesos débiles.',
    ],
    help: 'Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, o problemas para orinar son una emergencia. Llame hoy si el dolor aumenta en las primeras 2 semanas. Vea a un médico en un plazo de 2–3 días si la espalda no ha mejorado después de 2 semanas, o empeora más tarde.',
  },
  'lying-flat-drinking': {
    question: '¿Tengo que estar en cama y beber mucha agua o café?',
    answer: [
      'No: no se ha demostrado que el reposo en cama ni el agua de más eviten el dolor de cabeza.',
      'En conjunto, los ensayos encontraron dolor de cabeza en unas 26 de cada 100 personas que se quedaron en la cama, y en unas 21 de cada 100 que se levantaron pronto. Algunos folletos aún aconsejan reposo. Si su propio equipo lo hace, sígalo.',
      'Acostarse puede aliviar el dolor de cabeza mientras lo tiene. Beba como siempre, según la sed.',
      'Una taza normal de té o café puede ayudar un poco, pero los ensayos son pequeños. No tome pastillas de cafeína. Pregunte primero si está en el embarazo, tiene problemas del ritmo del corazón o tiene convulsiones. No dé cafeína a un niño o una niña.',
    ],
    help: 'Dolor de pecho o una dificultad nueva para respirar es una emergencia. Llame hoy si sigue con vómitos y no retiene los líquidos, o si una pantorrilla está caliente, hinchada y duele.',
  },
  'blood-patch': {
    question: '¿Qué es un parche de sangre, y ayudará a mi dolor de espalda?',
    answer: [
      'Un parche de sangre (parche hemático epidural) trata el dolor de cabeza al sentarse o ponerse de pie; no es un tratamiento para el dolor de espalda.',
      'Se pone un poco de su propia sangre en la espalda para sellar la fuga. En un ensayo con 42 personas, unas 16 de cada 100 aún tenían dolor de cabeza una semana después. Sin parche eran unas 86 de cada 100. Algunas personas necesitan un segundo parche.',
      'La espalda puede doler unos días después. Hay un riesgo pequeño de otro agujero, infección, sangrado o daño de un nervio. Pregunte a su equipo cuándo puede volver a levantar peso y doblarse.',
    ],
    help: 'Después de un parche, pida ayuda de emergencia si hay dolor muy fuerte o que aumenta en la espalda o las piernas, fiebre, adormecimiento, una pierna débil, o problemas para orinar o con las heces (caca). Llame hoy si el dolor de cabeza al sentarse o ponerse de pie es intenso. Pregunte por un parche si no se va.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
