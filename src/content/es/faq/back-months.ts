import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Back pain of months: the question most people come with. */
export const backMonths = {
  'back-months-later': {
    // = Why does my back still hurt months after a lumbar puncture?
    question: '¿Por qué me sigue doliendo la espalda meses después de una punción lumbar?',
    answer: [
      // = Without warning signs, back pain months after a lumbar puncture (spinal puncture) is usually not due to the needle.
      'Sin señales de alarma, el dolor de espalda meses después de una punción lumbar (punción espinal) no suele deberse a la aguja.',
      // = Back pain is common: in a Danish study, about 4 in every 10 adults had it in one month. What counts most is back pain from before.
      'El dolor de espalda es frecuente: en un estudio danés, unos 4 de cada 10 adultos lo tuvieron en un mes. Lo que más cuenta es el dolor de espalda de antes.',
      // = The risks are diabetes, low defences, cancer or injected drugs (now or ever), metal or a device in the spine or the head, or a serious infection or contact with tuberculosis in the last 3 months.
      'Los riesgos son diabetes, defensas bajas, cáncer o drogas inyectadas (ahora o alguna vez), metal o un dispositivo en la columna o la cabeza, o una infección grave o contacto con la tuberculosis en los últimos 3 meses.',
    ],
    // = Ask for emergency help if there is trouble with urinating or with the poo, numbness between the legs, a weak leg, very bad and sudden pain, or fever with a risk. Call today if there is intense pain, other fever, or new or worse pain with a risk. See a doctor within a limit of 2–3 days if the pain increases, is worse at night, comes with weight loss, or began between day 4 and week 12. Also if there is pain since the puncture with a risk. Other pain of more than 4 weeks: an ordinary appointment.
    help: 'Pida ayuda de emergencia si hay problemas para orinar o con las heces (caca), adormecimiento entre las piernas, una pierna débil, dolor muy fuerte y repentino, o fiebre con un riesgo. Llame hoy si hay dolor intenso, otra fiebre, o dolor nuevo o peor con un riesgo. Vea a un médico en un plazo de 2–3 días si el dolor aumenta, es peor por la noche, viene con pérdida de peso, o empezó entre el día 4 y la semana 12. También si hay dolor desde la punción con un riesgo. Otro dolor de más de 4 semanas: una cita normal.',
  },
  'back-months-signs': {
    // = When should I worry about back pain months after a spinal puncture?
    question:
      '¿Cuándo debo preocuparme por el dolor de espalda meses después de una punción espinal?',
    answer: [
      // = Time does not make a warning sign safe, so look for these signs also months after a spinal puncture (lumbar puncture).
      'El tiempo no hace inofensiva una señal de alarma, así que busque estas señales también meses después de una punción espinal (punción lumbar).',
      // = Ask for emergency help if there is:
      'Pida ayuda de emergencia si hay:',
      [
        // = new trouble with urinating or with the poo, or numbness between the legs
        'problemas nuevos para orinar o con las heces (caca), o adormecimiento entre las piernas',
        // = a leg with new weakness, or new pain or numbness that goes down both legs
        'una pierna con debilidad nueva, o dolor o adormecimiento nuevo que baja por las dos piernas',
        // = fever with back pain if you have diabetes, low defences, cancer (now or ever), or metal or a device in the spine or the head, if you ever injected drugs, or if you had a serious infection or contact with tuberculosis in the last 3 months
        'fiebre con dolor de espalda si tiene diabetes, defensas bajas, cáncer (ahora o alguna vez), o metal o un dispositivo en la columna o la cabeza, si alguna vez se inyectó drogas, o si tuvo una infección grave o contacto con la tuberculosis en los últimos 3 meses',
        // = pain that began with a serious accident or a fall from a height
        'dolor que empezó con un accidente grave o una caída desde una altura',
        // = very bad and sudden pain in the belly, the back or the chest.
        'dolor muy fuerte y repentino en el vientre, la espalda o el pecho.',
      ],
      // = Call a doctor today if there is:
      'Llame hoy a un médico si hay:',
      [
        // = intense back pain, or any other fever with back pain
        'dolor de espalda intenso, o cualquier otra fiebre con dolor de espalda',
        // = new or worse back pain if you have one of these risks
        'dolor de espalda nuevo o peor si tiene uno de estos riesgos',
        // = bad and sudden pain in the middle of the back, so that you cannot stand. If it is very bad, it is an emergency.
        'dolor fuerte y repentino en el centro de la espalda, de modo que no puede estar de pie. Si es muy fuerte, es una emergencia.',
      ],
      // = See a doctor within a limit of 2–3 days if there is pain that increases, that is worse at night or on lying down without moving, or that goes down one leg. Do the same if there is pain between the shoulders, weight loss or night sweats. Go just as soon if the pain began between day 4 and week 12 after the puncture, even if it is mild and steady. People with one of these risks, too, if there is any pain since the puncture.
      'Vea a un médico en un plazo de 2–3 días si hay dolor que aumenta, que es peor por la noche o al acostarse sin moverse, o que baja por una pierna. Haga lo mismo si hay dolor entre los hombros, pérdida de peso o sudores por la noche. Vaya igual de pronto si el dolor empezó entre el día 4 y la semana 12 después de la punción, aunque sea leve y estable. También las personas con uno de estos riesgos, si hay cualquier dolor desde la punción.',
    ],
    // = You are in doubt about urine, poo, numbness or legs? Ask for emergency help now. You are in doubt about another sign? Call today. If there is none of them, ask for an ordinary appointment if the pain limits your life or has lasted more than 4 weeks.
    help: '¿Tiene dudas sobre la orina, las heces (caca), el adormecimiento o las piernas? Pida ayuda de emergencia ahora. ¿Tiene dudas sobre otra señal? Llame hoy. Si no hay ninguna, pida una cita normal si el dolor limita su vida o ha durado más de 4 semanas.',
  },
  'back-months-cause': {
    question: '¿Qué puede causar dolor de espalda meses después de una punción espinal?',
    answer: [
      'Sin señales de alarma, lo más frecuente es un dolor de espalda común, sobre todo si lo tenía antes.',
      'Otras causas son raras:',
      [
        'Una infección lenta en la columna, que puede venir sin fiebre.',
        'Un nervio irritado, que se nota en una pierna.',
        'Una fuga de líquido de la columna, que causa sobre todo dolor de cabeza al sentarse o ponerse de pie.',
        'Nervios con cicatrices (aracnoiditis), muy raro después de una punción simple.',
        'Un hueso roto o un cáncer en la columna.',
      ],
      'Un sangrado cerca de la columna se nota en horas o días, no meses después.',
    ],
    help: 'Pida ayuda de emergencia si hay un cambio al orinar o en las heces (caca), una pierna débil, dolor muy fuerte y repentino, o fiebre con un riesgo (vea “Tengo diabetes o defensas bajas. ¿Es mayor mi riesgo de infección?”). Llame hoy si hay otra fiebre, dolor intenso, o dolor nuevo o peor con un riesgo. Vea a un médico en un plazo de 2–3 días si el dolor aumenta, o empezó entre el día 4 y la semana 12. También si hay dolor desde la punción con un riesgo.',
  },
  'back-lasting': {
    question: '¿Puede una punción lumbar causar dolor de espalda a largo plazo?',
    answer: [
      'Sí, pero un dolor de espalda nuevo que dura es raro, y los estudios son pequeños.',
      'El servicio de salud británico (NHS) lo da como raro. En un estudio, 1 de 122 personas tenía dolor de espalda nuevo tres meses después de una inyección en la columna. Casi la mitad no respondió.',
      'Una revisión de punciones lumbares (punciones espinales) calculó el dolor de espalda prolongado, el dolor de cabeza prolongado, el daño de nervios y la infección juntos en unas 3 de cada 1000.',
    ],
    help: 'Una pierna débil, un dolor muy fuerte y repentino, un cambio al orinar o en las heces (caca), o fiebre con un riesgo de los de abajo es una emergencia. Llame hoy si hay dolor intenso u otra fiebre. Llame hoy también si hay dolor nuevo o peor con diabetes, defensas bajas, metal o un dispositivo en la columna o la cabeza, cáncer o drogas inyectadas (alguna vez), o infección grave o contacto con la tuberculosis hace poco. Vea a un médico en un plazo de 2–3 días si el dolor aumenta, es peor por la noche, o empezó entre el día 4 y la semana 12. También si hay dolor desde la punción con un riesgo. Otro dolor, igual durante más de 6 semanas: una cita normal.',
  },
  'back-before': {
    question:
      'Mi dolor de espalda de antes volvió después de una punción espinal. ¿Fue por la aguja?',
    answer: [
      'El dolor de espalda de antes a menudo vuelve solo, así que la aguja no tiene por qué ser la causa.',
      'En un estudio, 69 de cada 100 personas que se habían recuperado de un dolor de espalda lo tuvieron otra vez en un año. En otro, el dolor de espalda anterior fue lo único que iba unido al dolor tres meses después.',
    ],
    help: 'Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, un cambio al orinar o en las heces (caca), o fiebre en los primeros 30 días o con un riesgo de los de abajo es una emergencia. Llame hoy si hay otra fiebre, dolor intenso, o dolor que aumenta en las primeras 2 semanas. Llame hoy también con diabetes, defensas bajas, metal o un dispositivo en la columna o la cabeza, cáncer o drogas inyectadas (alguna vez), o infección grave o contacto con la tuberculosis hace poco. Dolor nuevo o peor en las primeras 12 semanas: vea a un médico en un plazo de 2–3 días. Pida una cita normal si el dolor de antes limita su vida o dura más de 4 semanas.',
  },
  'back-months-help': {
    question: '¿Qué ayuda con un dolor de espalda que ha durado meses?',
    answer: [
      'Si no tiene señales de alarma, el ejercicio es el tratamiento principal del dolor de espalda que dura.',
      'Un fisioterapeuta (terapeuta físico) puede guiarle. El tratamiento con las manos debe ir con ejercicio, no solo. Nadie debe hacerle crujir (tronar) la espalda si tiene huesos débiles o toma un anticoagulante (medicamento que diluye la sangre).',
      'Mantenerse en movimiento ayuda. El reposo en cama no. Las guías británicas no aconsejan acupuntura, ultrasonido, fajas para la espalda ni parches eléctricos (TENS). No ofrecen analgésicos potentes (opioides) para el dolor de espalda a largo plazo.',
      'El ánimo bajo y la preocupación pueden hacer que el dolor dure: hable de ello.',
    ],
    help: 'Una pierna débil, un dolor muy fuerte y repentino, un cambio al orinar o en las heces (caca), o fiebre con un riesgo de los de abajo es una emergencia. Llame hoy si hay dolor intenso u otra fiebre. Con diabetes, defensas bajas, cáncer (ahora o alguna vez) u otro riesgo de infección, llame hoy si el dolor es nuevo o peor. Si el dolor aumenta o es peor por la noche, vea a un médico en un plazo de 2–3 días.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
