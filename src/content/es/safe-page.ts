/** Above each sentence stands what it says, in English again. */
import type { SafeWords } from '../types.js';

/** The words that are left when everything else has failed. */
export const safeWords: SafeWords = {
  lang: 'es',
  dir: 'ltr',
  // = Something has gone wrong:
  prefix: 'Algo ha fallado:',
  // = This part of the page does not work
  title: 'Esta parte de la página no funciona',
  // = If you answered any question here, your answers were not checked. Please read this list for yourself or for the person whom you are helping.
  lead: 'Si respondió alguna pregunta aquí, sus respuestas no se comprobaron. Por favor, lea esta lista para usted o para la persona a la que ayuda.',
  // = Ask for emergency help now if there is any of these signs, new or worse since the lumbar puncture:
  now: 'Pida ayuda de emergencia ahora si hay cualquiera de estas señales, nueva o peor desde la punción lumbar:',
  // Word for word those of the answer on emergencies.
  signs: [
    // = A new problem with urinating: you cannot do it, it is hard for you to start, you do not feel it, or you leak.
    'Un problema nuevo para orinar: no puede hacerlo, le cuesta empezar, no lo siente o tiene escapes.',
    // = New loss of control of the poo, or lack of feeling in the anus or the buttocks.
    'Pérdida nueva del control de las heces (caca), o falta de sensibilidad en el ano o las nalgas.',
    // = New numbness or tingling between the legs, or around the buttocks, the anus or the private parts.
    'Adormecimiento u hormigueo nuevo entre las piernas, o alrededor de las nalgas, el ano o las partes íntimas.',
    // = With back or leg pain: new loss of feeling or of erection during sex.
    'Con dolor de espalda o de pierna: pérdida nueva de la sensibilidad o de la erección durante el sexo.',
    // = A leg with new weakness, numbness that spreads, or legs that are still numb after the time that the staff told you.
    'Una pierna con debilidad nueva, adormecimiento que se extiende, o piernas que siguen dormidas después del tiempo que le dijo el personal.',
    // = New pain, tingling or numbness that goes down both legs.
    'Dolor, hormigueo o adormecimiento nuevo que baja por las dos piernas.',
    // = Very bad back pain that came suddenly or increased fast.
    'Dolor de espalda muy fuerte que llegó de repente o aumentó rápido.',
    // = Very bad and sudden belly pain; or bad pain with a feeling of fainting, cold and sweaty skin, or a very fast heart.
    'Dolor de vientre muy fuerte y repentino; o dolor fuerte con sensación de desmayo, piel fría y sudorosa, o corazón muy acelerado.',
    // = Pain that began with a serious accident or a fall from a height.
    'Dolor que empezó con un accidente grave o una caída desde una altura.',
    // = In the first 30 days: a temperature of 38 °C (100.4 °F) or more, or chills with shaking, together with back pain, a bad headache or pain in the mark of the puncture.
    'En los primeros 30 días: temperatura de 38 °C (100.4 °F) o más, o escalofríos con temblores, junto con dolor de espalda, dolor de cabeza fuerte o dolor en la marca de la punción.',
    // = Fever with a stiff neck, a rash that does not lose its colour, repeated vomiting, or light that hurts the eyes. Or a bad headache with two of these signs.
    'Fiebre con el cuello rígido, un sarpullido que no pierde el color, vómitos repetidos, o luz que hace daño a los ojos. O un dolor de cabeza fuerte con dos de estas señales.',
    // = Clear fluid that comes out of the back, with fever, a stiff neck or a bad headache.
    'Líquido transparente que sale de la espalda, con fiebre, cuello rígido o dolor de cabeza fuerte.',
    // = Extreme shivers or extreme muscle pain, or not urinating at all all day.
    'Escalofríos o dolor muscular extremos, o no orinar nada en todo el día.',
    // = A sudden headache, the worst of your life.
    'Un dolor de cabeza repentino, el peor de su vida.',
    // = Confusion, a fit, a faint, or great sleepiness or difficulty in waking up.
    'Confusión, una convulsión, un desmayo, o mucho sueño o dificultad para despertarse.',
    // = Trouble speaking, a drooping face, a weak arm, or sudden loss of sight.
    'Dificultad para hablar, la cara caída, un brazo débil o pérdida repentina de la vista.',
    // = Chest pain, trouble breathing, weakness that climbs from the feet, or blotchy, bluish or very pale skin. On brown or black skin, look at the palms, the soles, the mouth and the inside of the eyelids.
    'Dolor de pecho, dificultad para respirar, debilidad que sube desde los pies, o piel con manchas, azulada o muy pálida. En la piel morena o negra, mire las palmas, las plantas de los pies, la boca y el interior de los párpados.',
    // = Vomiting with blood. Or black and sticky poo if you take ibuprofen, aspirin or an anticoagulant (a medicine that thins the blood), or after an ulcer.
    'Vómitos con sangre. O heces (caca) negras y pegajosas si toma ibuprofeno, aspirina o un anticoagulante (medicamento que diluye la sangre), o después de una úlcera.',
    // = Fever with back pain at any time, with diabetes, low defences, cancer, injected drugs, a recent serious infection or a device in the back or the head.
    'Fiebre con dolor de espalda en cualquier momento, con diabetes, defensas bajas, cáncer, drogas inyectadas, una infección grave reciente o un dispositivo en la espalda o la cabeza.',
    // = First 2 weeks after the puncture, with an anticoagulant (a medicine that thins the blood): new numbness in a leg, or pain that gets worse.
    'Primeras 2 semanas tras la punción, con un anticoagulante (medicamento que diluye la sangre): adormecimiento nuevo en una pierna, o dolor que empeora.',
    // = Pregnancy, or birth in the last 6 weeks: a very bad or changed headache, flashes of light, blurred sight, pain under the ribs or sudden swelling.
    'Embarazo, o parto en las últimas 6 semanas: dolor de cabeza muy fuerte o que ha cambiado, destellos de luz, vista borrosa, dolor bajo las costillas o hinchazón repentina.',
    // = Cancer treatment: fever, shivers or feeling unwell. Call your 24-hour cancer line, if you have one.
    'Tratamiento contra el cáncer: fiebre, escalofríos o malestar. Llame a su línea de cáncer de 24 horas, si tiene una.',
    // = A shunt (valve): headache with nausea, vomiting or more sleepiness than normal. A pump in the spine: sudden stiffness, itching or fever.
    'Una derivación (válvula): dolor de cabeza con náuseas, vómitos o más sueño de lo normal. Una bomba en la columna: rigidez, picazón o fiebre de repente.',
    // = A child: with a floppy body, hard to wake, breathes fast, has a headache with trouble seeing, speaking or walking, or will not walk and has a fever.
    'Un niño o una niña: con el cuerpo flojo, le cuesta despertarse, respira rápido, tiene dolor de cabeza con dificultad para ver, hablar o caminar, o no quiere caminar y tiene fiebre.',
    // = A baby: no wet nappy in 12 hours. Under 3 months: any fever.
    'Un bebé: ningún pañal mojado en 12 horas. Menos de 3 meses: cualquier fiebre.',
    // = You are very worried.
    'Siente mucha preocupación.',
  ],
  // = Call {number}
  call: 'Llame al {number}',
  // = Text message to {number}
  text: 'Mensaje de texto al {number}',
  // = Text telephone: {number}
  textphone: 'Teléfono de texto: {number}',
  // = Call your local emergency number (112 works in the European Union and from most mobiles).
  unknown:
    'Llame al número de emergencias de su zona (el 112 funciona en la Unión Europea y desde la mayoría de los teléfonos celulares o móviles).',
  // = Say first: “I was given a lumbar puncture”, and the date. Then name any anticoagulant (a medicine that thins the blood) or any device in the back or the head.
  say: 'Diga primero: “Me hicieron una punción lumbar”, y la fecha. Luego nombre cualquier anticoagulante (medicamento que diluye la sangre) o cualquier dispositivo en la espalda o la cabeza.',
  // = None of this? Call today the team that did the lumbar puncture, a doctor or a telephone health line.
  today:
    '¿Nada de esto? Llame hoy al equipo que hizo la punción lumbar, a un médico o a una línea telefónica de salud.',
  // = This does not replace a health professional. If you are worried, ask for help now.
  limits: 'Esto no sustituye a un profesional de salud. Si siente preocupación, pida ayuda ahora.',
  // = No health professional and no native speaker has checked this translation yet.
  unchecked:
    'Esta traducción todavía no la ha revisado ningún profesional de salud ni ningún hablante nativo.',
};
