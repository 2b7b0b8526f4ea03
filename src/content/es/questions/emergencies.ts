/** The screens that come first. Above each sentence stands what it says, in English again. */
import type { QuestionHelp, QuestionText } from '../../types.js';

/** What counts as a temperature (evidence 4.1.5). */
export const temperature: QuestionHelp = {
  // = What counts as fever?
  title: '¿Qué cuenta como fiebre?',
  text: [
    // = 38 °C (100.4 °F) or more, chills with shaking, feeling hot and unwell, or below 36 °C (96.8 °F) and unwell.
    '38 °C (100.4 °F) o más, escalofríos con temblores, sentir calor y malestar, o menos de 36 °C (96.8 °F) y malestar.',
    // = With low defences, corticoids (steroids) in tablets or cancer treatment: 37.5 °C (99.5 °F) or more if it was measured twice or there is malaise. Feeling hot or having shivers counts too.
    'Con defensas bajas, corticoides (esteroides) en pastillas o tratamiento contra el cáncer: 37.5 °C (99.5 °F) o más si se midió dos veces o si hay malestar. Sentir calor o tener escalofríos también cuenta.',
    // = Pain medicines, corticoids and older age can hide a fever.
    'Los analgésicos, los corticoides y la edad avanzada pueden ocultar la fiebre.',
  ],
};

export const nerves: QuestionText<'nerves'> = {
  // = Is any of this new, or has it got worse?
  title: '¿Algo de esto es nuevo o ha empeorado?',
  // = New: since the puncture, or in the last 2 weeks.
  hint: 'Nuevo: desde la punción, o en las últimas 2 semanas.',
  help: {
    // = More examples
    title: 'Más ejemplos',
    text: [
      // = Urinating: leaks count, and not being able to do it counts too. Burning is asked about later.
      'Orinar: los escapes cuentan, y no poder hacerlo también. Por el ardor se pregunta más adelante.',
      // = Poo: not feeling it when there is an urge or when wiping counts. Constipation by itself does not count.
      'Heces (caca): no sentirlas cuando hay ganas o al limpiarse cuenta. El estreñimiento por sí solo no cuenta.',
      // = Numbness: think of the parts that touch a bicycle seat. A small patch counts.
      'Adormecimiento: piense en las partes que tocan un asiento de bicicleta. Una zona pequeña cuenta.',
      // = Weak leg: a foot slaps the floor, a knee gives way, it is harder to climb stairs or stand up. Tripping and unsteadiness count. Limping from pain alone, with normal strength, does not count.
      'Pierna débil: un pie golpea el suelo al caminar, una rodilla falla, cuesta más subir escaleras o ponerse de pie. Tropezar y caminar con inestabilidad cuentan. Cojear solo por dolor, con fuerza normal, no cuenta.',
      // = After a birth these count too. If legs or bladder were already not normal before: new means different from usual.
      'Después de un parto también cuentan. Si las piernas o la vejiga ya no estaban normales antes: nuevo quiere decir distinto de lo habitual.',
    ],
  },
  options: {
    // = New problem with urinating: cannot do it, cannot start or does not feel it, or leaks
    pee: 'Problema nuevo para orinar: no puede hacerlo, no puede empezar o no lo siente, o tiene escapes',
    // = New problem with the poo: cannot hold it or does not feel it
    poo: 'Problema nuevo con las heces (caca): no puede aguantarlas o no las siente',
    // = New numbness, tingling or a strange feeling: between the legs, in the buttocks, the anus or the private parts
    saddle:
      'Nuevo adormecimiento, hormigueo o sensación rara: entre las piernas, en las nalgas, el ano o las partes íntimas',
    // = A leg with new or greater weakness: drags or gives way
    weak: 'Una pierna con debilidad nueva o mayor: se arrastra o falla',
    // = Pain, tingling or numbness that goes down both legs: new or worse in the last 2 weeks, or since a puncture less than 6 weeks ago
    'both-legs':
      'Dolor, hormigueo o adormecimiento que baja por las dos piernas: nuevo o peor en las últimas 2 semanas, o desde una punción de hace menos de 6 semanas',
    // = Numbness that has spread or increased: in the last 2 weeks, or since a puncture less than 6 weeks ago
    spreading:
      'Adormecimiento que se ha extendido o ha aumentado: en las últimas 2 semanas, o desde una punción de hace menos de 6 semanas',
    // = Old trouble in both legs: pain when walking, slow change, numbness; or short spells of tingling
    'old-legs':
      'Molestias antiguas en las dos piernas: dolor al caminar, cambio lento, adormecimiento; o episodios cortos de hormigueo',
    // = None of this
    none: 'Nada de esto',
    // = I do not know for sure
    'not-sure': 'No lo sé con seguridad',
  },
};

export const oldLegs: QuestionText<'old-legs'> = {
  // = What describes best what happens in the legs?
  title: '¿Qué describe mejor lo que pasa en las piernas?',
  options: {
    // = Pain in both legs when walking or standing: it goes within minutes of sitting down or leaning forward, the same for months, without weakness or numbness
    walking:
      'Dolor en las dos piernas al caminar o estar de pie: se va a los pocos minutos de sentarse o inclinarse hacia delante, igual desde hace meses, sin debilidad ni adormecimiento',
    // = Tingling around the mouth and in hands and feet at the same time: in short spells with panic or fast breathing, normal in between
    spells:
      'Hormigueo alrededor de la boca y en manos y pies a la vez: en episodios cortos con pánico o respiración rápida, normal entre uno y otro',
    // = Pain, burning, tingling or numbness in both legs or spreading slowly: for more than 2 weeks, no faster lately, puncture more than 6 weeks ago
    slow: 'Dolor, ardor, hormigueo o adormecimiento en las dos piernas o que se extiende despacio: desde hace más de 2 semanas, no más rápido últimamente, punción hace más de 6 semanas',
    // = Burning and strange feelings in the back and both legs: unchanged for months, checked by a health professional
    checked:
      'Ardor y sensaciones raras en la espalda y las dos piernas: sin cambios desde hace meses, revisado por un profesional de salud',
    // = I do not know for sure
    'not-sure': 'No lo sé con seguridad',
  },
};

export const infection: QuestionText<'infection'> = {
  // = Is any of this happening now?
  title: '¿Pasa algo de esto ahora?',
  // = Brown or black skin: look at palms, soles of the feet, mouth and eyelids.
  hint: 'Piel morena o negra: mire palmas, plantas de los pies, boca y párpados.',
  help: temperature,
  options: {
    // = Fever with any one of these signs: stiff neck, light hurts the eyes, repeated vomiting, great sleepiness, confusion, rash that does not lose its colour
    'fever-sign':
      'Fiebre con una cualquiera de estas señales: cuello rígido, la luz hace daño a los ojos, vómitos repetidos, mucho sueño, confusión, sarpullido que no pierde el color',
    // = Bad headache with any two of these signs: stiff neck, light hurts the eyes, repeated vomiting, great sleepiness, confusion, rash
    'headache-signs':
      'Dolor de cabeza fuerte con dos cualesquiera de estas señales: cuello rígido, la luz hace daño a los ojos, vómitos repetidos, mucho sueño, confusión, sarpullido',
    // = A headache that clearly goes away when lying flat, with a stiff neck or light that hurts: without fever, without pain medicines for 6 hours, puncture in the last 7 days
    'upright-stiff':
      'Un dolor de cabeza que claramente se va al acostarse en horizontal, con cuello rígido o luz que hace daño: sin fiebre, sin analgésicos desde hace 6 horas, punción en los últimos 7 días',
    // = Confusion or slurred speech
    confused: 'Confusión o habla poco clara, arrastrada',
    // = Extreme shivers or extreme muscle pain
    shivering: 'Escalofríos o dolor muscular extremos',
    // = Not urinating at all all day
    'no-pee': 'No orinar nada en todo el día',
    // = Great trouble breathing: or blotchy, bluish or very pale skin, a feeling that one is going to die, a rash that does not lose its colour under a glass
    skin: 'Mucha dificultad para respirar: o piel con manchas, azulada o muy pálida, sensación de que se va a morir, sarpullido que no pierde el color bajo un vaso de vidrio',
    // = None of this
    none: 'Nada de esto',
    // = I do not know for sure
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    // = Fever with a warning sign
    'fever-sign': 'Fiebre con una señal de alarma',
    // = Bad headache with two warning signs
    'headache-signs': 'Dolor de cabeza fuerte con dos señales de alarma',
    // = Headache that goes when lying down, with a stiff neck or light that hurts
    'upright-stiff':
      'Dolor de cabeza que se va al acostarse, con cuello rígido o luz que hace daño',
    // = Great trouble breathing, or changed skin
    skin: 'Mucha dificultad para respirar, o piel cambiada',
  },
};

export const sudden: QuestionText<'sudden'> = {
  // = Has any of this happened?
  title: '¿Ha ocurrido algo de esto?',
  help: {
    // = What does not count
    title: 'Lo que no cuenta',
    text: [
      // = A simple faint while the needle was in.
      'Un simple desmayo mientras la aguja estaba dentro.',
      // = Sleeping more because of a bad night.
      'Dormir más por una mala noche.',
      // = Feeling light-headed on sitting up, with a headache that eases on lying down, and nothing else.
      'Sentir mareo al incorporarse, con un dolor de cabeza que se alivia al acostarse, y nada más.',
    ],
  },
  options: {
    // = A sudden headache, the worst of one's life: it reaches its worst point in 5 minutes or less
    thunderclap:
      'Un dolor de cabeza repentino, el peor de la vida: llega a su peor punto en 5 minutos o menos',
    // = Drooping face, weak arm, confusion or trouble speaking: saying the wrong words counts
    stroke:
      'Cara caída, brazo débil, confusión o dificultad para hablar: decir palabras equivocadas cuenta',
    // = A fit, a faint, or great sleepiness that is new: it is hard to wake up or not to fall asleep
    drowsy:
      'Una convulsión, un desmayo o mucho sueño que es nuevo: cuesta despertarse o no dormirse',
    // = Sudden loss of sight or sight that turns grey suddenly: in one eye or in both
    sight:
      'Pérdida repentina de la vista o vista que se vuelve gris de repente: en un ojo o en los dos',
    // = Growing weakness: it climbs from the feet, or it is harder and harder to breathe
    climbing: 'Debilidad que aumenta: sube desde los pies, o cada vez cuesta más respirar',
    // = Chest pain or new lack of air: also sudden very bad or tearing pain in the belly or the back; or bad pain in the back, side or belly with a feeling of fainting, cold and sweaty skin, grey colour or racing heart
    chest:
      'Dolor de pecho o falta de aire nueva: también dolor repentino muy fuerte o como un desgarro en el vientre o la espalda; o dolor fuerte de espalda, costado o vientre con sensación de desmayo, piel fría y sudorosa, color gris o corazón acelerado',
    // = After a serious accident or a fall from a height: pain that began then
    accident:
      'Después de un accidente grave o una caída desde una altura: dolor que empezó entonces',
    // = None of this
    none: 'Nada de esto',
    // = I do not know for sure
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    // = Pain after a serious accident or a serious fall
    accident: 'Dolor después de un accidente o una caída graves',
  },
};

// = Vomiting with blood: red, or like ground coffee
const blood = 'Vómitos con sangre: roja, o como café molido';
// = First 30 days after a spinal or epidural anaesthetic: numbness or weakness that lasts longer than was told, that comes back or that spreads
const block =
  'Primeros 30 días después de una anestesia raquídea o epidural: adormecimiento o debilidad que dura más de lo que se dijo, que vuelve o que se extiende';
// = Shunt (valve) or pump in the spine: headache with nausea, vomiting or more sleepiness than normal, or sudden stiffness, itching or fever
const device =
  'Derivación (válvula) o bomba en la columna: dolor de cabeza con náuseas, vómitos o más sueño de lo normal, o rigidez, picazón o fiebre de repente';

export const special: QuestionText<'special'> = {
  // = Is there any of this?
  title: '¿Hay algo de esto?',
  help: temperature,
  options: {
    // = Pregnancy, or birth in the last 6 weeks, with: very bad headache, flashes of light, blurred sight, pain under the ribs, sudden swelling or a fit
    birth:
      'Embarazo, o parto en las últimas 6 semanas, con: dolor de cabeza muy fuerte, destellos de luz, vista borrosa, dolor bajo las costillas, hinchazón repentina o una convulsión',
    device,
    // = Cancer treatment or very low white cells, with: fever, shivers or malaise
    cancer:
      'Tratamiento contra el cáncer o glóbulos blancos muy bajos, con: fiebre, escalofríos o malestar',
    block,
    blood,
    // = New loss of feeling in sex, or new trouble having an erection: above all with back or leg pain
    sex: 'Pérdida nueva de sensibilidad en el sexo, o dificultad nueva para tener una erección: sobre todo con dolor de espalda o de pierna',
    // = None of this
    none: 'Nada de esto',
    // = I do not know for sure
    'not-sure': 'No lo sé con seguridad',
    // = I prefer not to say it
    'no-answer': 'Prefiero no decirlo',
  },
  short: {
    // = A warning sign in pregnancy or after birth
    birth: 'Una señal de alarma en el embarazo o después del parto',
    // = Fever or malaise with cancer treatment
    cancer: 'Fiebre o malestar con tratamiento contra el cáncer',
    // = Legs numb or weak after an anaesthetic
    block: 'Piernas dormidas o débiles después de una anestesia',
    // = A warning sign with a shunt or a pump
    device: 'Una señal de alarma con una derivación o una bomba',
    // = New loss of feeling or of erection in sex
    sex: 'Pérdida nueva de sensibilidad o de erección en el sexo',
  },
};

export const child: QuestionText<'child'> = {
  // = Is there any of this?
  title: '¿Hay algo de esto?',
  help: temperature,
  options: {
    // = Floppy body or hard to wake: does not respond, fit, weak or high-pitched cry, bulging soft spot (fontanelle), mottled, bluish or cold skin, fast breathing
    floppy:
      'Cuerpo flojo o cuesta despertarle: no responde, convulsión, llanto débil o agudo, mollera (fontanela) abultada, piel con manchas, azulada o fría, respiración rápida',
    // = Under 12 years: headache with more sleepiness than normal, or with trouble seeing, speaking, swallowing, keeping balance or walking
    head: 'Menos de 12 años: dolor de cabeza con más sueño de lo normal, o con dificultad para ver, hablar, tragar, mantener el equilibrio o caminar',
    // = No wet nappy for 12 hours, new weakness, a change in urine or poo: or malaise and does not walk
    nappy:
      'Ningún pañal mojado en 12 horas, debilidad nueva, cambio al orinar o en las heces (caca): o malestar y no camina',
    device,
    // = Chemotherapy or very low white cells: any fever, shivers or malaise
    cancer: 'Quimioterapia o glóbulos blancos muy bajos: cualquier fiebre, escalofríos o malestar',
    block,
    blood,
    // = None of this
    none: 'Nada de esto',
    // = I do not know for sure
    'not-sure': 'No lo sé con seguridad',
  },
  short: {
    // = Headache with more sleepiness than normal or another new trouble
    head: 'Dolor de cabeza con más sueño de lo normal u otro problema nuevo',
    // = Fever or malaise with cancer treatment
    cancer: 'Fiebre o malestar con tratamiento contra el cáncer',
    // = Legs numb or weak after an anaesthetic
    block: 'Piernas dormidas o débiles después de una anestesia',
    // = A warning sign with a shunt or a pump
    device: 'Una señal de alarma con una derivación o una bomba',
  },
};
