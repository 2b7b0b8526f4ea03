import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Pregnancy and the time after a birth. */
export const birth = {
  'birth-headache-back': {
    // = I was given a spinal or epidural anaesthetic for a birth. Which pain needs help?
    question: 'Me pusieron anestesia raquídea o epidural para un parto. ¿Qué dolor necesita ayuda?',
    answer: [
      // = Tell your midwife or the maternity team within a limit of 2–3 days if you have a headache that is worse when sitting up or standing up, or say it today if it is bad.
      'Dígale a su matrona (partera) o al equipo de maternidad en un plazo de 2–3 días si tiene un dolor de cabeza que empeora al sentarse o ponerse de pie, o dígalo hoy si es fuerte.',
      // = Back pain after birth is very common. Pain in the mark of the puncture that increases or spreads is different. A mark that is hot, red or oozing too: call today.
      'El dolor de espalda después del parto es muy frecuente. Un dolor en la marca de la punción que aumenta o se extiende es distinto. También una marca caliente, roja o que supura: llame hoy.',
      // = The birth itself can bring trouble with urinating, or numbness between the legs. It is still an emergency.
      'El propio parto puede traer problemas para orinar, o adormecimiento entre las piernas. Sigue siendo una emergencia.',
      // = During pregnancy, do not take ibuprofen unless your doctor tells you to.
      'Durante el embarazo, no tome ibuprofeno a menos que su médico se lo indique.',
    ],
    // = Emergencies, in pregnancy and for 6 weeks after birth: very bad pain that comes suddenly or increases fast, a headache that has changed or is very bad, flashes of light, blurred sight, pain under the ribs, sudden swelling, a fit, or fever with pain. Call today if a headache does not let you care for yourself or for the baby or does not pass, or if there is bad pain in the mark of the puncture.
    help: 'Emergencias, en el embarazo y durante 6 semanas después del parto: un dolor muy fuerte que llega de repente o aumenta rápido, un dolor de cabeza que ha cambiado o es muy fuerte, destellos de luz, vista borrosa, dolor bajo las costillas, hinchazón repentina, una convulsión, o fiebre con dolor. Llame hoy si un dolor de cabeza no le deja cuidarse o cuidar al bebé o no se pasa, o si hay dolor fuerte en la marca de la punción.',
  },
  'epidural-hole': {
    question: 'Me hicieron un agujero por accidente durante la epidural. ¿Es distinto?',
    answer: [
      'Sí, una aguja epidural es mucho más gruesa que la aguja de una punción lumbar (punción espinal), y el dolor prolongado es más frecuente después de un agujero así.',
      'En un estudio de mujeres con un agujero así, unas 48 de cada 100 tenían dolor de espalda 18 meses después. En mujeres parecidas sin agujero eran 17 de cada 100. En el dolor de cabeza eran 58 y 17 de cada 100. Estas cifras no valen para una punción lumbar normal.',
      'El dolor de cabeza que dura se puede tratar. Dígale a su médico que hubo un agujero, aunque fuera hace mucho tiempo.',
    ],
    help: 'Cualquier señal de emergencia significa ayuda ahora. Un dolor de cabeza que cambia es una emergencia en las primeras 6 semanas después del parto. Después de eso, llame hoy. Llame hoy también si hay un dolor de cabeza al sentarse o ponerse de pie que dura más de 7 días o que le obliga a estar en horizontal. Por cualquier otro, llame a su matrona (partera) o médico en un plazo de 2–3 días.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
