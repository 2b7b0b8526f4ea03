import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** How it is done, and what to ask before the next one. */
export const procedure = {
  'what-happens': {
    question: '¿Qué pasa en una punción lumbar (punción espinal)?',
    answer: [
      'Una aguja fina entra en la parte baja de la espalda, para sacar un poco del líquido que rodea la columna o para introducir un medicamento.',
      'La mayoría se acuesta de lado con el cuerpo encogido. Algunas personas se sientan y se inclinan hacia delante. Primero se duerme la piel. No siempre se usa una imagen para guiar la aguja.',
      'Puede sentir una descarga eléctrica corta en una pierna mientras la aguja está dentro. Si le pasa, dígaselo al personal. Después, la mayoría puede caminar, comer y beber como siempre.',
      'En un estudio grande, la cantidad de líquido que se sacó no influyó en los problemas de después.',
    ],
    help: 'Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, problemas para orinar o fiebre con dolor de espalda es una emergencia. Antes de irse a casa, pida un número donde respondan de día y de noche. Llame hoy a ese número si hay dolor que aumenta, fiebre o una pierna dormida.',
  },
  risks: {
    question: '¿Son frecuentes los problemas después de una punción lumbar?',
    answer: [
      'El dolor de espalda y el dolor de cabeza leves son frecuentes, y los problemas graves son raros.',
      'En un estudio grande en clínicas de memoria, 31 de cada 100 personas tuvieron alguna molestia en las primeras 2 semanas. Unas 17 de cada 100 tuvieron dolor de espalda y 19 de cada 100 dolor de cabeza. El dolor de cabeza típico al sentarse o ponerse de pie apareció en 9 de cada 100. A unas 3 de cada 1000 se les puso un parche de sangre, y 7 de cada 1000 ingresaron en el hospital.',
      'El dolor de cabeza es más frecuente en personas más jóvenes, en mujeres y después de dolores de cabeza anteriores. Los dos son más frecuentes después de varios intentos, y el dolor de cabeza después de una aguja habitual.',
      'La infección, el sangrado cerca de la columna y el daño duradero de nervios son raros. No existe un buen recuento del daño duradero por punción lumbar (punción espinal).',
    ],
    help: 'Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, problemas para orinar o fiebre con dolor de espalda es una emergencia. Llame hoy si hay dolor que aumenta, fiebre o una pierna dormida. Raro no quiere decir nunca.',
  },
  'next-needle': {
    question: '¿Qué puedo pedir antes de mi próxima punción lumbar?',
    answer: [
      'Pregunte si usan una aguja de punta roma (atraumática): los expertos la aconsejan con firmeza para todo el mundo.',
      'En ensayos clínicos, unas 4 de cada 100 personas tuvieron el dolor de cabeza al sentarse o ponerse de pie después de esta aguja, y 11 de cada 100 después de una habitual. El dolor de los nervios de la pierna y los problemas de audición también fueron menos frecuentes. El dolor de espalda no.',
      'Menos intentos van unidos a menos dolor de espalda, así que puede preguntar quién lo hará. No se ha demostrado que la postura, la cantidad de líquido que se saca o el reposo en cama eviten estos problemas.',
      'Informe al equipo sobre anticoagulantes (medicamentos que diluyen la sangre), dolores de cabeza anteriores, dolor de espalda y lo que pasó la última vez.',
    ],
    help: 'Dígale al equipo antes de la punción si aún tiene algún síntoma de la última vez. Llame hoy si hay una zona dormida nueva, visión doble, o un dolor de cabeza al sentarse o ponerse de pie de más de una semana que nadie ha revisado.',
  },
  'next-again': {
    question: '¿Tendré otra vez el dolor de cabeza o de espalda la próxima vez?',
    answer: [
      'Un dolor de cabeza de este tipo en el pasado hace más probable otro, pero la aguja influye.',
      'Una aguja de punta roma (atraumática) hace menos frecuente el dolor de cabeza. También es menos frecuente con más de 65 años. Con menos intentos, menos personas tienen dolor de espalda. A quienes ya les dolía la espalda antes, les duele más a menudo después.',
      'Cuéntele al equipo qué pasó la última vez y cuánto duró. Puede preguntar:',
      [
        '¿Pueden usar una aguja de punta roma?',
        '¿Quién lo hará, y qué pasa si no sale la primera vez?',
        'Tomo un anticoagulante (medicamento que diluye la sangre): ¿qué debo hacer? (No lo deje por su cuenta.)',
        '¿A quién llamo si vuelve el dolor de cabeza?',
      ],
    ],
    help: 'Un dolor de cabeza que cambia puede ser una emergencia, así que llame enseguida. Después de varias punciones lumbares (punciones espinales), llame hoy si hay un dolor de cabeza al sentarse o ponerse de pie que ha durado más de 7 días, aunque se haya revisado.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
