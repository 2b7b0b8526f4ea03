import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** The signs that come before every other answer. */
export const whenToGetHelp = {
  'emergency-signs': {
    // = When is pain after a lumbar puncture an emergency?
    question: '¿Cuándo es una emergencia el dolor después de una punción lumbar?',
    answer: [
      // = Call an ambulance, or go with somebody who takes you to an emergency department (emergency room), if there is any one of these signs.
      'Llame a una ambulancia, o vaya con alguien que le lleve a un servicio de urgencias (sala de emergencias), si hay una cualquiera de estas señales.',
      // = Urine, poo and legs:
      'Orina, heces (caca) y piernas:',
      [
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
      ],
      // = Pain and infection:
      'Dolor e infección:',
      [
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
      ],
      // = Head and breathing:
      'Cabeza y respiración:',
      [
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
      ],
      // = For some people:
      'Para algunas personas:',
      [
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
      ],
    ],
    // = If you have doubts, ask for help now. Do not drive yourself or wait to see if it passes. Say first: “I was given a lumbar puncture”, and the date. Then name any anticoagulant (a medicine that thins the blood) or any device in the back or the head.
    help: 'Si tiene dudas, pida ayuda ahora. No conduzca (maneje) usted ni espere a ver si se pasa. Diga primero: “Me hicieron una punción lumbar”, y la fecha. Luego nombre cualquier anticoagulante (medicamento que diluye la sangre) o cualquier dispositivo en la espalda o la cabeza.',
  },
  'same-day-signs': {
    // = When must I call the doctor the same day?
    question: '¿Cuándo debo llamar al médico el mismo día?',
    answer: [
      // = Call today the team that did your lumbar puncture if there is any of these signs.
      'Llame hoy al equipo que le hizo la punción lumbar si hay cualquiera de estas señales.',
      [
        // = Intense back pain, or pain that increases in the first 2 weeks. If very bad pain comes suddenly or increases fast, it is an emergency.
        'Dolor de espalda intenso, o dolor que aumenta en las primeras 2 semanas. Si un dolor muy fuerte llega de repente o aumenta rápido, es una emergencia.',
        // = New or worse back pain, with cancer (now or ever), low defences, injected drugs or a serious infection recently. With diabetes, in the first 12 weeks. With metal or a device in the spine, if it increases.
        'Dolor de espalda nuevo o peor, con cáncer (ahora o alguna vez), defensas bajas, drogas inyectadas o una infección grave hace poco. Con diabetes, en las primeras 12 semanas. Con metal o un dispositivo en la columna, si aumenta.',
        // = New back or leg pain in the first 2 weeks after the puncture, with an anticoagulant (a medicine that thins the blood). If it gets worse, it is an emergency.
        'Dolor nuevo de espalda o de pierna en las primeras 2 semanas tras la punción, con un anticoagulante (medicamento que diluye la sangre). Si empeora, es una emergencia.',
        // = Fever or shivers alone. Fever with back pain after the first 30 days: with diabetes, low defences, cancer or another risk of infection, it is an emergency.
        'Fiebre o escalofríos solos. Fiebre con dolor de espalda después de los primeros 30 días: con diabetes, defensas bajas, cáncer u otro riesgo de infección, es una emergencia.',
        // = New numbness or tingling in one leg, or slow change in both.
        'Adormecimiento u hormigueo nuevo en una pierna, o cambio lento en las dos.',
        // = A headache that makes you lie flat, or that has lasted more than a week and nobody has checked it.
        'Un dolor de cabeza que le obliga a acostarse en horizontal, o que ha durado más de una semana y nadie lo ha revisado.',
        // = A headache that has changed. It is an emergency if you have vomiting, are more than 60 years old, are in pregnancy or had a baby in the last 6 weeks, or take anticoagulants (medicines that thin the blood), corticoids (steroids), the contraceptive pill or hormones.
        'Un dolor de cabeza que ha cambiado. Es una emergencia si tiene vómitos, tiene más de 60 años, está en el embarazo o tuvo un bebé en las últimas 6 semanas, o toma anticoagulantes (medicamentos que diluyen la sangre), corticoides (esteroides), la píldora anticonceptiva u hormonas.',
        // = Double vision, or a sudden drop in hearing.
        'Visión doble, o una bajada repentina de la audición.',
        // = A mark of the puncture that fluid comes out of, or that is red, hot or swollen.
        'Una marca de la punción de la que sale líquido, o que está roja, caliente o hinchada.',
        // = Black and sticky poo, or so much vomiting that fluids are not kept down.
        'Heces (caca) negras y pegajosas, o tantos vómitos que no se retienen los líquidos.',
        // = Back or side pain with burning or blood when urinating, or with vomiting.
        'Dolor de espalda o de costado con ardor o sangre al orinar, o con vómitos.',
        // = One swollen, hot and painful calf.
        'Una pantorrilla hinchada, caliente y dolorida.',
        // = Bad and sudden pain in the middle of the back, so that you cannot stand. If it is very bad, it is an emergency.
        'Dolor fuerte y repentino en el centro de la espalda, de modo que no puede estar de pie. Si es muy fuerte, es una emergencia.',
        // = Pregnancy, or birth in the last 6 weeks: a new or worse headache that does not pass with rest and paracetamol (acetaminophen), or bad pain in the mark of the puncture.
        'Embarazo, o parto en las últimas 6 semanas: un dolor de cabeza nuevo o peor que no se pasa con reposo y paracetamol (acetaminofén), o dolor fuerte en la marca de la punción.',
        // = A child who will not walk, sit down or bend, limps, or wakes because of pain. Under 5 years: any back pain or headache.
        'Un niño o una niña que no quiere caminar, sentarse o doblarse, cojea, o se despierta por el dolor. Menos de 5 años: cualquier dolor de espalda o de cabeza.',
        // = You are very worried, or think of harming yourself.
        'Siente mucha preocupación, o piensa en hacerse daño.',
      ],
    ],
    // = With an emergency sign, go at once to an emergency department (emergency room). Does nobody answer when you call today? Call a telephone health line. If you get no answer within 2 hours, go to an emergency department (emergency room).
    help: 'Con una señal de emergencia, vaya enseguida a un servicio de urgencias (sala de emergencias). ¿No responde nadie cuando llama hoy? Llame a una línea telefónica de salud. Si no le responde nadie en 2 horas, vaya a un servicio de urgencias (sala de emergencias).',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
