import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Blood thinners and anti-inflammatory painkillers. */
export const medicines = {
  'blood-thinners': {
    // = I take an anticoagulant (a medicine that thins the blood). What must I watch for after a lumbar puncture?
    question:
      'Tomo un anticoagulante (medicamento que diluye la sangre). ¿Qué debo vigilar después de una punción lumbar?',
    answer: [
      // = A medicine that thins the blood increases the risk of bleeding near the spine, so call today if there is any new back or leg pain in the first 2 weeks.
      'Un medicamento que diluye la sangre aumenta el riesgo de sangrado cerca de la columna, así que llame hoy si hay cualquier dolor nuevo de espalda o de pierna en las primeras 2 semanas.',
      // = Examples are warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, heparin, clopidogrel and ticagrelor. The same goes if your blood does not clot well. Few platelets, failure of the liver or of the kidney, or drinking a lot of alcohol can cause it.
      'Son ejemplos la warfarina, el apixabán, el rivaroxabán, el edoxabán, el dabigatrán, la heparina, el clopidogrel y el ticagrelor. Lo mismo vale si su sangre no coagula bien. Pocas plaquetas, insuficiencia del hígado o del riñón, o beber mucho alcohol puede causarlo.',
      // = Do not stop or restart by yourself a medicine that thins the blood. Ask your team when to take the next dose. When you call about a symptom, name first the medicine that thins the blood.
      'No deje ni vuelva a tomar por su cuenta un medicamento que diluye la sangre. Pregunte a su equipo cuándo tomar la próxima dosis. Cuando llame por un síntoma, nombre primero el medicamento que diluye la sangre.',
    ],
    // = Ask for emergency help if the back pain is very bad or clearly gets worse in the first 2 weeks. This goes for daily aspirin too. Do the same if there is a weak leg or one with new numbness, pain that goes down both legs, trouble with urinating or with the poo, or a headache that changes.
    help: 'Pida ayuda de emergencia si el dolor de espalda es muy fuerte o claramente empeora en las primeras 2 semanas. Esto vale también para la aspirina diaria. Haga lo mismo si hay una pierna débil o con adormecimiento nuevo, dolor que baja por las dos piernas, problemas para orinar o con las heces (caca), o un dolor de cabeza que cambia.',
  },
  ibuprofen: {
    question: '¿Puedo tomar ibuprofeno o aspirina después de una punción lumbar?',
    answer: [
      'No tome ibuprofeno, naproxeno ni aspirina para el dolor en los primeros 2 días, a menos que su equipo o un farmacéutico diga que está bien para usted.',
      'Estos medicamentos ayudan un poco al dolor de espalda. Pueden causar sangrado en el estómago o el intestino, y los folletos de hospitales no están de acuerdo sobre ellos. No deje la aspirina que le recetaron: pregunte primero.',
      'Después de 2 días, pregunte primero también si usted:',
      [
        'toma anticoagulantes (medicamentos que diluyen la sangre), corticoides (esteroides) u otros medicamentos cada día',
        'tiene un problema de sangrado, o tuvo alguna vez una úlcera o un sangrado de estómago',
        'tiene asma, o alergia a este tipo de medicamento',
        'tiene una enfermedad del corazón, del riñón, del hígado o del intestino, la presión alta, o tuvo un derrame (ictus)',
        'está en el embarazo, tiene más de 65 años, le faltan líquidos, o tiene varicela.',
      ],
    ],
    help: 'Vómitos con sangre, o heces (caca) negras y pegajosas mientras toma uno de estos medicamentos, son una emergencia. Siempre que haya heces (caca) negras y pegajosas hay que llamar hoy.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
