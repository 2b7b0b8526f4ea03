/**
 * The words of the five results. Above each sentence that cannot wait stands what it says, in
 * English again.
 */
import type { Pack, Voiced } from '../types.js';

const stopMeanwhile =
  'Pare y pida ayuda si empeora, o si no hay cambio después de 3 días (dolor de cabeza) o 2 semanas (espalda).';

const meanwhile: readonly Voiced[] = [
  {
    you: 'Puede probar paracetamol (acetaminofén). Siga las instrucciones del envase. Puede ocultar la fiebre. Si siente malestar, tómese la temperatura antes de tomarlo.',
    person:
      'Se puede probar paracetamol (acetaminofén). Siga las instrucciones del envase. Puede ocultar la fiebre. Si la persona siente malestar, tómele la temperatura antes de dárselo.',
    child:
      'Se puede probar paracetamol (acetaminofén). Siga las instrucciones del envase para la edad. Puede ocultar la fiebre, así que tome la temperatura antes de dárselo.',
  },
  {
    you: 'Pregunte a su equipo o a un farmacéutico antes de tomar ibuprofeno o pastillas parecidas. A menos que estén de acuerdo, no las tome en los primeros 2 días, con más de 65 años o en el embarazo. Lo mismo vale con un anticoagulante (medicamento que diluye la sangre), o con problemas de úlcera, riñón, corazón, hígado, intestino o asma.',
    person:
      'Pregunte al equipo o a un farmacéutico antes de usar ibuprofeno o pastillas parecidas. A menos que estén de acuerdo, no las use en los primeros 2 días, con más de 65 años o en el embarazo. Lo mismo vale con un anticoagulante (medicamento que diluye la sangre), o con problemas de úlcera, riñón, corazón, hígado, intestino o asma.',
    child: 'Pregunte al equipo antes de dar ibuprofeno. No dé aspirina a menores de 18 años.',
  },
  {
    you: 'Siga moviéndose con suavidad. Evite levantar cosas pesadas durante 2 días después de la punción. Acostarse puede aliviar el dolor de cabeza, pero no hace falta quedarse en la cama.',
    person:
      'Moverse con suavidad ayuda. Hay que evitar levantar cosas pesadas durante 2 días después de la punción. Acostarse puede aliviar el dolor de cabeza, pero no hace falta quedarse en la cama.',
    child:
      'Puede jugar con suavidad. Acostarse puede aliviar el dolor de cabeza, pero no hace falta quedarse en la cama.',
  },
  'Beber como siempre, según la sed. Beber más agua no evita el dolor de cabeza.',
  {
    you: 'Una almohadilla tibia (no caliente) de 15 a 20 minutos puede aliviar los músculos doloridos. No sobre piel dormida, ni sobre una marca de la punción abierta, roja, que gotea o recién cubierta, ni con fiebre.',
    person:
      'Una almohadilla tibia (no caliente) de 15 a 20 minutos puede aliviar los músculos doloridos. No sobre piel dormida, ni sobre una marca de la punción abierta, roja, que gotea o recién cubierta, ni con fiebre.',
    child: 'Mantenga la marca de la punción limpia y seca, como le dijeron en el hospital.',
  },
  {
    you: 'No conduzca (maneje) hasta que pueda girarse para mirar, frenar a fondo y pensar con claridad.',
    person:
      'La persona no debe conducir (manejar) hasta que pueda girarse para mirar, frenar a fondo y pensar con claridad.',
    child: 'Si un niño o una niña no juega, no come o no duerme como siempre, llame hoy.',
  },
  stopMeanwhile,
];

export const results: Pack['results'] = {
  emergency: {
    // = Act immediately
    prefix: 'Actúe de inmediato',
    // = Ask for emergency help now
    action: 'Pida ayuda de emergencia ahora',
    steps: [
      // = Or go directly, taken by somebody, to an emergency department (emergency room).
      'O vaya directamente, con alguien que le lleve, a un servicio de urgencias (sala de emergencias).',
      {
        // = Do not drive yourself.
        you: 'No conduzca (maneje) usted.',
        // = The person must not drive.
        person: 'La persona no debe conducir (manejar).',
        // = If you go by car, let another person drive.
        child: 'Si van en coche (carro), que conduzca (maneje) otra persona.',
      },
      // = Do not wait to see if it passes.
      'No espere a ver si se pasa.',
      // = Do not go to a clinic or a surgery that sees people without an appointment.
      'No vaya a una clínica o un consultorio que atiende sin cita.',
      {
        // = Take your list of medicines with you.
        you: 'Lleve su lista de medicamentos.',
        // = Take the list of medicines of the person with you.
        person: 'Lleve la lista de medicamentos de la persona.',
        // = Take a list of the medicines of your son or daughter with you.
        child: 'Lleve una lista de los medicamentos de su hijo o hija.',
      },
    ],
    meanwhile: [],
  },
  'same-day': {
    // = Urgent advice
    prefix: 'Consejo urgente',
    // = Speak today with a health professional
    action: 'Hable hoy con un profesional de salud',
    steps: [
      // = Do not leave it for tomorrow.
      'No lo deje para mañana.',
      {
        // = If you live alone or cannot travel, organise help in good time.
        you: 'Si vive solo o sola, o no puede desplazarse, organice la ayuda con tiempo.',
        // = If the person lives alone or cannot travel, organise help in good time.
        person: 'Si la persona vive sola o no puede desplazarse, organice la ayuda con tiempo.',
        // = If you cannot travel, organise help in good time.
        child: 'Si no puede desplazarse, organice la ayuda con tiempo.',
      },
    ],
    meanwhile: [],
  },
  soon: {
    prefix: 'Consejo para los próximos días',
    action: 'Vea a un profesional de salud en un plazo de 2–3 días',
    steps: [
      'Pida una cita al médico de cabecera o de familia, o al equipo que hizo la punción.',
      'No tiene que ser esta noche, a menos que empiece una señal más urgente.',
    ],
    meanwhile,
  },
  routine: {
    prefix: 'Consejo no urgente',
    action: 'Pida una cita normal',
    steps: [
      'Con el médico de cabecera o de familia, o con el equipo que hizo la punción, en las próximas 1 a 2 semanas.',
    ],
    meanwhile,
  },
  'self-care': {
    prefix: 'Consejo para cuidarse en casa',
    action: 'Atienda esto en casa por ahora',
    steps: [
      'Un farmacéutico puede ayudar con preguntas sobre medicamentos.',
      'Pida ayuda si empeora, si no mejora o si siente preocupación.',
    ],
    meanwhile,
  },
};
