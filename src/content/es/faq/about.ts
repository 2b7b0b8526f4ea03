import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What the tool is and is not. */
export const about = {
  'this-tool': {
    question: '¿Qué me puede decir esta herramienta, y qué no?',
    answer: [
      'Le dice en cuánto tiempo pedir ayuda y adónde ir, pero nunca qué enfermedad tiene.',
      'No sustituye a un médico ni a personal de enfermería. Ningún profesional de salud la ha aprobado todavía, y ningún estudio la ha probado.',
      'Una sola señal de alarma es una prueba débil, y para la mayoría de las señales faltan buenos estudios. Por eso la herramienta es prudente. Puede que le mande antes de lo necesario.',
      'Sus respuestas se quedan en este dispositivo. No se envía ni se guarda nada. Las palabras vienen de estudios y de servicios de salud, y cada respuesta nombra sus fuentes. Muchos estudios son pequeños.',
    ],
    help: 'Si siente preocupación, pida ayuda ahora, diga lo que diga la herramienta. Si su propio equipo le dijo otra cosa, siga a su equipo. Pero una señal de emergencia siempre significa ayuda de emergencia.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
