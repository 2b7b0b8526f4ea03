import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What a doctor checks, and which scans help. */
export const tests = {
  'need-scan': {
    question: '¿Necesito una radiografía o una resonancia de la espalda?',
    answer: [
      'Sin señales de alarma, una prueba de imagen rara vez ayuda con el dolor de espalda, y las guías desaconsejan las pruebas de rutina.',
      'Una radiografía muestra el hueso. Puede ayudar si puede haber un hueso roto. No muestra nervios, sangre, una fuga de líquido ni una infección que empieza.',
      'La resonancia es la prueba para las señales de alarma, como adormecimiento entre las piernas, una pierna débil o señales de infección. Entonces hace falta rápido. Para un dolor de cabeza que puede venir de una fuga, los médicos pueden hacer imágenes de la cabeza y de toda la columna.',
      'Las imágenes también muestran cosas que no importan. En un estudio, 19 de 22 personas con una fuga en la imagen no tenían síntomas.',
    ],
    help: 'Con una señal de emergencia, vaya enseguida a un servicio de urgencias (sala de emergencias). No espere a una prueba de imagen programada.',
  },
  'doctor-check': {
    question: '¿Qué puede hacer un médico con un dolor de espalda que dura?',
    answer: [
      'Un médico puede buscar causas graves y ayudarle a recuperarse, incluso cuando no se encuentra una sola causa.',
      'Le pregunta por el dolor y comprueba cómo funcionan sus piernas y nervios.',
      'Encontrar pronto la causa importa si hay nervios comprimidos, sangrado, infección o cáncer en la columna. Para el dolor de espalda común, no se ha demostrado que ayude.',
      'Puede hacer falta una operación para sacar sangre o pus, para liberar nervios comprimidos o para cerrar una fuga. No repara un nervio dañado.',
      'Dígale la fecha de la punción, y hable de dolores anteriores.',
    ],
    help: 'Un dolor muy fuerte y repentino es una emergencia. Llame hoy si el dolor es intenso, o nuevo o peor con diabetes, defensas bajas, cáncer (ahora o alguna vez) u otro riesgo de infección. Vea a un médico en un plazo de 2–3 días si el dolor empezó entre el día 4 y la semana 12, aumenta, es peor por la noche, o usted tiene uno de estos riesgos. Pida una cita normal por otro dolor, igual durante más de 6 semanas.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
