/**
 * The words of the pictures: each says in text all that its drawing shows. Above each sign stands
 * what it says, in English again.
 */
import type { Pack } from '../types.js';

export const pictures: Pack['pictures'] = {
  timeline: {
    caption:
      'Qué es habitual después de la punción, y cuándo pedir ayuda. Llame antes de lo que dice aquí por un niño o una niña, en el embarazo o en las 6 semanas después de un parto. Haga lo mismo con un anticoagulante (medicamento que diluye la sangre), o con cáncer, diabetes o defensas bajas.',
    parts: [
      {
        label: 'En cualquier momento',
        signs: {
          // = Emergency: a weak leg, new trouble with urinating or with the poo, or numbness between the legs. New pain or numbness that goes down both legs. Great sleepiness or confusion, or a sudden headache, the worst of your life. In the first 30 days, also fever with back pain or with a bad headache. The list of emergency signs has them all.
          emergency:
            'Emergencia: una pierna débil, problemas nuevos para orinar o con las heces (caca), o adormecimiento entre las piernas. Dolor o adormecimiento nuevo que baja por las dos piernas. Mucho sueño o confusión, o un dolor de cabeza repentino, el peor de su vida. En los primeros 30 días, también fiebre con dolor de espalda o con dolor de cabeza fuerte. La lista de señales de emergencia las tiene todas.',
        },
      },
      {
        label: 'Primeras 24 horas',
        usual:
          'Habitual: una zona dolorida, un moretón, un dolor leve de cabeza o de espalda, cansancio. La mayoría puede caminar, comer y beber.',
        signs: {
          // = Emergency: legs still numb after the time that the staff told you, or very bad back pain that comes fast.
          emergency:
            'Emergencia: piernas que siguen dormidas después del tiempo que le dijo el personal, o dolor de espalda muy fuerte que llega rápido.',
          // = Call today: fever alone, or so much vomiting that drinks are not kept down. Fluid that soaks the dressing again and again.
          'same-day':
            'Llame hoy: fiebre sola, o tantos vómitos que no se retienen las bebidas. Líquido que empapa el apósito una y otra vez.',
        },
      },
      {
        label: 'Días 1 a 3',
        usual:
          'Habitual: la zona dolorida mejora. Puede empezar un dolor de cabeza que empeora al sentarse o ponerse de pie y se alivia al acostarse en horizontal.',
        signs: {
          // = Emergency: a headache with fever, a rash or confusion. Back pain with numbness or tingling that spreads.
          emergency:
            'Emergencia: dolor de cabeza con fiebre, sarpullido o confusión. Dolor de espalda con adormecimiento u hormigueo que se extiende.',
          // = Call today: back pain that increases.
          'same-day': 'Llame hoy: dolor de espalda que aumenta.',
        },
      },
      {
        label: 'Del día 3 a la semana 2',
        usual:
          'Habitual: el dolor de espalda se va, casi siempre en una semana. El dolor de cabeza al sentarse o ponerse de pie mejora.',
        signs: {
          // = Call today: back pain that increases, or fever alone. A headache that begins after day 5, is worse lying down or lasts more than a week. Double vision. A sudden drop in hearing.
          'same-day':
            'Llame hoy: dolor de espalda que aumenta, o fiebre sola. Un dolor de cabeza que empieza después del día 5, que es peor al acostarse o que dura más de una semana. Visión doble. Una bajada repentina de la audición.',
        },
      },
      {
        label: 'Semanas 2 a 6',
        usual:
          'Habitual: la mayoría se siente bien. En unas pocas personas, el dolor de cabeza aún se está yendo, o ha vuelto el dolor de espalda que tenían antes.',
        signs: {
          // = Call today: intense back pain (an emergency if it is sudden), or fever. A headache that has changed, or that nobody has checked.
          'same-day':
            'Llame hoy: dolor de espalda intenso (una emergencia si es repentino), o fiebre. Un dolor de cabeza que ha cambiado, o que nadie ha revisado.',
          // = See a doctor within a limit of 2–3 days: back pain that begins or increases now, even if you feel well. An infection can be slow and give no fever.
          soon: 'Vea a un médico en un plazo de 2–3 días: dolor de espalda que empieza o aumenta ahora, aunque se sienta bien. Una infección puede ser lenta y no dar fiebre.',
        },
      },
      {
        label: 'De la semana 6 al mes 3',
        usual:
          'Habitual: para la mayoría, ya no queda ninguna molestia de la punción. El dolor de espalda común es frecuente en todo el mundo.',
        signs: {
          // = Call today: intense back pain (an emergency if it is sudden), or fever. New numbness in one leg. A headache on sitting up or standing up that nobody has checked.
          'same-day':
            'Llame hoy: dolor de espalda intenso (una emergencia si es repentino), o fiebre. Adormecimiento nuevo en una pierna. Un dolor de cabeza al sentarse o ponerse de pie que nadie ha revisado.',
          // = See a doctor within a limit of 2–3 days: pain that is there always or is worse at night, or that comes with weight loss or night sweats.
          soon: 'Vea a un médico en un plazo de 2–3 días: dolor que está siempre o que es peor por la noche, o que viene con pérdida de peso o sudores por la noche.',
        },
      },
    ],
  },
  seat: {
    caption:
      'Adormecimiento, hormigueo o una sensación rara nuevos en las partes que tocan un asiento de bicicleta son una emergencia. Puede ser una zona pequeña.',
    parts: [
      { label: 'Piense en cómo se sienta en una bicicleta.' },
      {
        label:
          'Los puntos del asiento muestran las partes que lo tocan: entre las piernas y alrededor de las nalgas y el ano.',
      },
    ],
  },
  needle: {
    caption: 'De una forma u otra, una aguja fina entra por detrás en la parte baja de la espalda.',
    parts: [
      { label: 'De lado y con el cuerpo encogido, vista desde arriba' },
      { label: 'O en posición sentada, con el cuerpo inclinado hacia delante' },
    ],
  },
  upright: {
    caption:
      'El dolor de cabeza de la punción empeora al sentarse o ponerse de pie, y se alivia al acostarse en horizontal. Si acostarse en horizontal no lo alivia, llame hoy. Cualquier señal de emergencia va primero.',
    parts: [
      { label: 'De pie o en posición sentada: el dolor de cabeza es peor.' },
      { label: 'Al acostarse en horizontal: se alivia en minutos.' },
    ],
  },
};
