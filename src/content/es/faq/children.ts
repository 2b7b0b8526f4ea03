import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Children, soon after the needle and years later. */
export const children = {
  'child-normal': {
    // = Is it normal that my son’s or daughter’s back hurts after a lumbar puncture?
    question: '¿Es normal que a mi hijo o hija le duela la espalda después de una punción lumbar?',
    answer: [
      // = Back pain is common in children after a lumbar puncture (spinal puncture); it goes mostly within a week.
      'El dolor de espalda es frecuente en niños después de una punción lumbar (punción espinal); casi siempre se va en una semana.',
      // = In two studies, about 8 and about 40 in every 100 children had it.
      'En dos estudios, lo tuvieron unos 8 y unos 40 de cada 100 niños.',
      // = From 5 to 15 years: see a doctor within a limit of 2–3 days, unless it is mild, is easing and has lasted less than a week.
      'De 5 a 15 años: vea a un médico en un plazo de 2–3 días, a menos que sea leve, vaya mejorando y lleve menos de una semana.',
      // = Under 5 years: call today if there is any back pain or headache. One case can wait 2–3 days: a sore puncture mark or a small dry bruise in the first 3 days. Your son or daughter is more than 3 months old, has no fever, can be lifted without crying, and eats, sleeps, moves and plays as always.
      'Menos de 5 años: llame hoy si hay cualquier dolor de espalda o de cabeza. Un caso puede esperar 2–3 días: una marca de la punción dolorida o un moretón pequeño y seco en los primeros 3 días. Su hijo o hija tiene más de 3 meses, no tiene fiebre, se le puede levantar sin que llore, y come, duerme, se mueve y juega como siempre.',
      // = You can try paracetamol (acetaminophen). Ask before giving ibuprofen. Do not give aspirin.
      'Puede probar paracetamol (acetaminofén). Pregunte antes de dar ibuprofeno. No dé aspirina.',
    ],
    // = Ask for emergency help if there is very bad and sudden pain, fever with back pain, a weak leg, a fit, or if your son or daughter has a floppy body or it is hard to wake him or her. Call today if your son or daughter will not walk.
    help: 'Pida ayuda de emergencia si hay dolor muy fuerte y repentino, fiebre con dolor de espalda, una pierna débil, una convulsión, o si su hijo o hija tiene el cuerpo flojo o cuesta despertarle. Llame hoy si su hijo o hija no quiere caminar.',
  },
  'child-help': {
    // = When must I ask for help for my son or daughter after a lumbar puncture?
    question: '¿Cuándo debo pedir ayuda para mi hijo o hija después de una punción lumbar?',
    answer: [
      // = Ask for emergency help if there is any of these signs.
      'Pida ayuda de emergencia si hay cualquiera de estas señales.',
      [
        // = Hard to wake, a floppy body, a fit, a weak or high-pitched cry, a bulging soft spot (fontanelle).
        'Cuesta despertarle, cuerpo flojo, una convulsión, llanto débil o agudo, mollera (fontanela) abultada.',
        // = A rash that does not lose its colour, bluish, blotchy or cold skin, or fast breathing.
        'Un sarpullido que no pierde el color, piel azulada, con manchas o fría, o respiración rápida.',
        // = A weak leg, new pain or numbness in both legs, or a new problem with urinating or with the poo. A baby: no wet nappy in 12 hours.
        'Una pierna débil, dolor o adormecimiento nuevo en las dos piernas, o un problema nuevo para orinar o con las heces (caca). Un bebé: ningún pañal mojado en 12 horas.',
        // = Very bad back pain that comes suddenly or increases fast, or very bad and sudden pain in the belly or the chest.
        'Dolor de espalda muy fuerte que llega de repente o aumenta rápido, o dolor muy fuerte y repentino en el vientre o el pecho.',
        // = Will not walk, with fever or malaise.
        'No quiere caminar, con fiebre o malestar.',
        // = Fever with back pain or a bad headache in the first 30 days.
        'Fiebre con dolor de espalda o dolor de cabeza fuerte en los primeros 30 días.',
        // = A headache with trouble seeing, speaking or walking, or when it is hard to stop the child falling asleep.
        'Dolor de cabeza con dificultad para ver, hablar o caminar, o cuando cuesta que no se duerma.',
        // = Under 3 months with 38 °C (100.4 °F), or cancer treatment with 38 °C one time.
        'Menos de 3 meses con 38 °C (100.4 °F), o tratamiento contra el cáncer con 38 °C una vez.',
      ],
      // = Call today if your son or daughter will not walk, sit down or bend, limps, wakes because of pain, cries when lifted or has fever. Do the same if there is a headache in the morning, that wakes him or her, or when lying down, or any back pain or headache under 5 years. From 5 years on, with other pain see a doctor within a limit of 2–3 days, unless it is mild, is easing and has lasted less than a week.
      'Llame hoy si su hijo o hija no quiere caminar, sentarse o doblarse, cojea, se despierta por el dolor, llora cuando se le levanta o tiene fiebre. Haga lo mismo si hay un dolor de cabeza por la mañana, que le despierta, o al acostarse, o cualquier dolor de espalda o de cabeza con menos de 5 años. Desde los 5 años, con otro dolor vea a un médico en un plazo de 2–3 días, a menos que sea leve, vaya mejorando y lleve menos de una semana.',
    ],
    // = If you have doubts, call today. On brown or black skin, look at the palms, the soles of the feet, the mouth and the inside of the eyelids.
    help: 'Si tiene dudas, llame hoy. En la piel morena o negra, mire las palmas, las plantas de los pies, la boca y el interior de los párpados.',
  },
  'child-years-later': {
    question: '¿Puede una punción lumbar en la infancia causar dolor de espalda años después?',
    answer: [
      'En casos muy raros se ha encontrado en la columna un bulto de células de la piel que crece despacio (un epidermoide) años después de una punción lumbar de bebé o en la infancia.',
      'Los médicos han descrito casos sueltos, encontrados desde unos 2 años hasta muchos años después. El dolor aumenta despacio en la espalda, la cadera o las piernas. Puede ser peor por la noche o al doblarse, y la forma de caminar puede cambiar. Una operación puede curarlo.',
      'Cuéntele al médico lo de la punción lumbar y qué edad tenía entonces el niño o la niña. Si se hizo más de una, dígalo.',
    ],
    help: 'Debilidad nueva, adormecimiento entre las piernas o problemas para orinar o con las heces (caca) son una emergencia. Vea a un médico en un plazo de 2–3 días si hay dolor de espalda o de piernas que aumenta despacio, o un cambio en la forma de caminar, en alguien a quien le hicieron una punción lumbar de bebé o en la infancia.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
