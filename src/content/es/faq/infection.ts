import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Infection: its signs, and who is more at risk. */
export const infection = {
  'infection-signs': {
    // = Can one get an infection from a lumbar puncture?
    question: '¿Se puede tener una infección por una punción lumbar?',
    answer: [
      // = Yes, infection is rare but serious; it can begin within hours or develop over weeks.
      'Sí, la infección es rara pero grave; puede empezar en horas o formarse a lo largo de semanas.',
      // = Infection around the brain (meningitis) mostly begins within a limit of 2 days. The signs are fever, bad headache, stiff neck, vomiting, rash, or confusion or more sleepiness than normal.
      'La infección alrededor del cerebro (meningitis) casi siempre empieza en un plazo de 2 días. Las señales son fiebre, dolor de cabeza fuerte, cuello rígido, vómitos, sarpullido, o confusión o más sueño de lo normal.',
      // = Infection in the spine (an abscess or discitis) is slower. Back pain increases over days, weeks or months. It can be deep, constant and worse at night. Many people have no fever.
      'La infección en la columna (un absceso o una discitis) es más lenta. El dolor de espalda aumenta durante días, semanas o meses. Puede ser profundo, constante y peor por la noche. Muchas personas no tienen fiebre.',
    ],
    // = Ask for emergency help if there is fever with any of these signs, a bad headache with two of them, or fever with back pain in the first 30 days or with a risk of infection. A weak leg, very bad pain that comes suddenly or increases fast, or a change in urinating or in the poo is an emergency too. Call today if the back pain increases in the first 2 weeks, or if there is fever with back pain later. Pain later: see a doctor within a limit of 2–3 days.
    help: 'Pida ayuda de emergencia si hay fiebre con cualquiera de estas señales, un dolor de cabeza fuerte con dos de ellas, o fiebre con dolor de espalda en los primeros 30 días o con un riesgo de infección. Una pierna débil, un dolor muy fuerte que llega de repente o aumenta rápido, o un cambio al orinar o en las heces (caca) también es una emergencia. Llame hoy si el dolor de espalda aumenta en las primeras 2 semanas, o si hay fiebre con dolor de espalda más tarde. Dolor más tarde: vea a un médico en un plazo de 2–3 días.',
  },
  'infection-risk': {
    // = I have diabetes or low defences. Is my risk of infection greater?
    question: 'Tengo diabetes o defensas bajas. ¿Es mayor mi riesgo de infección?',
    answer: [
      // = Yes, some health problems increase the risk, so call sooner.
      'Sí, algunos problemas de salud aumentan el riesgo, así que llame antes.',
      // = That is so if you:
      'Es así si usted:',
      [
        // = have diabetes
        'tiene diabetes',
        // = have low defences, as after a transplant, or with dialysis or corticoids (steroids) in tablets
        'tiene defensas bajas, como después de un trasplante, o con diálisis o corticoides (esteroides) en pastillas',
        // = ever injected drugs without a prescription
        'se inyectó alguna vez drogas sin receta',
        // = had a serious infection, or contact with tuberculosis, in the last 3 months
        'tuvo una infección grave, o contacto con la tuberculosis, en los últimos 3 meses',
        // = have metal or a device in the spine or the head
        'tiene metal o un dispositivo en la columna o la cabeza',
        // = have or had cancer, now or ever.
        'tiene o tuvo cáncer, ahora o alguna vez.',
      ],
      // = Low defences, corticoids and cancer treatment can hide fever. Then feeling hot or having shivers counts. 37.5 °C (99.5 °F) counts too, if you feel unwell or if you measure it twice.
      'Las defensas bajas, los corticoides y el tratamiento contra el cáncer pueden ocultar la fiebre. Entonces sentir calor o tener escalofríos cuenta. También cuenta 37.5 °C (99.5 °F), si siente malestar o si lo mide dos veces.',
    ],
    // = Ask for emergency help if there is fever with back pain at any time. In cancer treatment, fever or feeling unwell is enough: call your 24-hour cancer line, if you have one. Call today if there is new or worse back pain (diabetes: in the first 12 weeks; metal or device: if it increases). Other back pain since the puncture: see a doctor within a limit of 2–3 days.
    help: 'Pida ayuda de emergencia si hay fiebre con dolor de espalda en cualquier momento. En tratamiento contra el cáncer, basta la fiebre o el malestar: llame a su línea de cáncer de 24 horas, si tiene una. Llame hoy si hay dolor de espalda nuevo o peor (diabetes: en las primeras 12 semanas; metal o dispositivo: si aumenta). Otro dolor de espalda desde la punción: vea a un médico en un plazo de 2–3 días.',
  },
  'fever-cold': {
    // = I have fever after a lumbar puncture. Could it be a cold?
    question: 'Tengo fiebre después de una punción lumbar. ¿Puede ser un resfriado?',
    answer: [
      // = It could be, but in the first 30 days call today if there is any fever or shivers, even with a clear cold.
      'Podría ser, pero en los primeros 30 días llame hoy si hay cualquier fiebre o escalofríos, incluso con un resfriado claro.',
      // = Fever means 38 °C (100.4 °F) or more, or 37.5 °C (99.5 °F) with low defences, corticoids (steroids) in tablets or cancer treatment. Shivers, or feeling hot and unwell, count too. Pain medicines can hide it for 6 hours, so a normal measurement then proves nothing.
      'Fiebre significa 38 °C (100.4 °F) o más, o 37.5 °C (99.5 °F) con defensas bajas, corticoides (esteroides) en pastillas o tratamiento contra el cáncer. Los escalofríos, o sentir calor y malestar, también cuentan. Los analgésicos pueden ocultarla durante 6 horas, así que una medida normal entonces no prueba nada.',
      // = If a child of less than 16 years has fever after the puncture, call the same day. From 16 years on, the questionnaire on this page can tell whether a cold can wait. If you cannot use it, call.
      'Si un niño o una niña de menos de 16 años tiene fiebre después de la punción, llame el mismo día. Desde los 16 años, el cuestionario de esta página puede decir si un resfriado puede esperar. Si no puede usarlo, llame.',
    ],
    // = Ask for emergency help if there is fever with back pain, bad headache, stiff neck, rash or confusion. In cancer treatment, fever or feeling unwell is an emergency. Also any fever in a baby of less than 3 months.
    help: 'Pida ayuda de emergencia si hay fiebre con dolor de espalda, dolor de cabeza fuerte, cuello rígido, sarpullido o confusión. En tratamiento contra el cáncer, la fiebre o el malestar es una emergencia. También cualquier fiebre en un bebé de menos de 3 meses.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
