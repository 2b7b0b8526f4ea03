import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Legs, nerves, and what can press on them. */
export const legs = {
  'leg-pain': {
    question:
      '¿Por qué tengo dolor, hormigueo o adormecimiento en la pierna después de una punción lumbar?',
    answer: [
      'La aguja puede irritar un nervio, y usted puede notarlo como dolor, hormigueo o una zona dormida en una pierna.',
      'Una sensación eléctrica corta mientras la aguja está dentro es frecuente, y se pasa. Un folleto de salud dice que alrededor de 1 de cada 1000 personas tiene una lesión menor de un nervio que se cura. Tarda días, rara vez meses.',
      'La enfermedad por la que le hicieron la prueba también puede traer señales nuevas.',
    ],
    help: 'Una pierna débil, señales nuevas en las dos piernas, un adormecimiento que se extiende, o un cambio al orinar o en las heces (caca) es una emergencia. También lo es un adormecimiento nuevo en las primeras 2 semanas tras la punción, con un anticoagulante (medicamento que diluye la sangre). Adormecimiento u hormigueo nuevo en una pierna: llame hoy. Dolor que baja por una pierna, o una zona dormida que no ha cambiado en 2 semanas: vea a un médico en un plazo de 2–3 días, pero llame hoy si hubo varios intentos o un dolor de pierna por la aguja, con cáncer (ahora o alguna vez), o con un anticoagulante.',
  },
  'cauda-equina': {
    // = What is the syndrome of the horse’s tail (cauda equina), and how would I notice it?
    question: '¿Qué es el síndrome de la cola de caballo (cauda equina), y cómo lo notaría?',
    answer: [
      // = It means that the nerves at the lower end of the spine are compressed, and it is an emergency at any time.
      'Significa que los nervios del extremo inferior de la columna están comprimidos, y es una emergencia en cualquier momento.',
      // = One new sign is enough:
      'Basta una señal nueva:',
      [
        // = You cannot urinate, it is hard for you to start, you do not feel it, or you leak.
        'No puede orinar, le cuesta empezar, no lo siente o tiene escapes.',
        // = You lose control of the poo, or do not feel the anus or the buttocks.
        'Pierde el control de las heces (caca), o no siente el ano o las nalgas.',
        // = The parts that touch a bicycle seat are numb or tingle. It can be a small patch.
        'Las partes que tocan un asiento de bicicleta están dormidas o sienten hormigueo. Puede ser una zona pequeña.',
        // = With back or leg pain, you lose feeling or erection during sex.
        'Con dolor de espalda o de pierna, pierde la sensibilidad o la erección durante el sexo.',
        // = A leg is weak, or pain or numbness goes down both legs.
        'Una pierna está débil, o dolor o adormecimiento baja por las dos piernas.',
      ],
      // = Not being able to urinate counts as much as leaking. A slipped disc, bleeding, an infection or a cancer can cause it. A scan (magnetic resonance) is needed within hours.
      'No poder orinar cuenta tanto como tener escapes. Una hernia de disco, un sangrado, una infección o un cáncer puede causarlo. Hace falta una prueba de imagen (resonancia magnética) en cuestión de horas.',
    ],
    // = If you have one of these signs or have doubts, ask for emergency help now. Do not wait to see if it passes, and do not drive yourself.
    help: 'Si tiene una de estas señales o tiene dudas, pida ayuda de emergencia ahora. No espere a ver si se pasa, y no conduzca (maneje) usted.',
  },
  'bleeding-spine': {
    // = Can a lumbar puncture cause bleeding in the spine?
    question: '¿Puede una punción lumbar causar un sangrado en la columna?',
    answer: [
      // = Yes, bleeding near the spine is rare, and it is an emergency of the first hours and days, not a cause of pain that begins months later.
      'Sí, un sangrado cerca de la columna es raro, y es una emergencia de las primeras horas y días, no una causa de dolor que empieza meses después.',
      // = The blood can press on the nerves. You may have:
      'La sangre puede comprimir los nervios. Puede tener:',
      [
        // = very bad back pain that comes suddenly or increases fast
        'dolor de espalda muy fuerte que llega de repente o aumenta rápido',
        // = a weak leg, or new pain or numbness that goes down both legs
        'una pierna débil, o dolor o adormecimiento nuevo que baja por las dos piernas',
        // = trouble with urinating or with the poo, or numbness between the legs.
        'problemas para orinar o con las heces (caca), o adormecimiento entre las piernas.',
      ],
      // = The risk is higher with anticoagulants (medicines that thin the blood), with blood that does not clot well, and after several tries. It can happen to people with none of these things. Treatment works best when it comes fast. Surgeons may need to take the blood out.
      'El riesgo es mayor con anticoagulantes (medicamentos que diluyen la sangre), con sangre que no coagula bien, y después de varios intentos. Puede ocurrir en personas sin nada de esto. El tratamiento funciona mejor cuando llega rápido. Puede que los cirujanos tengan que sacar la sangre.',
    ],
    // = Ask for emergency help at once if there is any sign of this list. With an anticoagulant (a medicine that thins the blood), back pain that clearly gets worse in the first 2 weeks is enough. New numbness in a leg too.
    help: 'Pida ayuda de emergencia enseguida si hay cualquier señal de esta lista. Con un anticoagulante (medicamento que diluye la sangre), basta un dolor de espalda que claramente empeora en las primeras 2 semanas. También un adormecimiento nuevo en una pierna.',
  },
  'scar-tissue': {
    question: '¿Puede una punción lumbar causar cicatrices o aracnoiditis?',
    answer: [
      'Los nervios con cicatrices en la columna (aracnoiditis) son muy raros después de una punción lumbar simple, y no son una causa habitual de dolor de espalda.',
      'Los médicos relacionan el problema con infecciones, operaciones de columna, contrastes antiguos de rayos X, y sangre o algunos medicamentos en el líquido de la columna. Una revisión no encontró pruebas de que las mezclas de las epidurales modernas para el parto lo causen.',
      'Las personas con este problema tienen todo el tiempo un dolor que quema en la espalda y las dos piernas. También pueden tener sensaciones raras o calambres. Puede preguntar a su equipo si se introdujo algo por la aguja.',
    ],
    help: 'Dolor nuevo o sensaciones raras nuevas en las dos piernas: pida ayuda de emergencia. Haga lo mismo si hay debilidad o cualquier cambio al orinar o en las heces (caca). Cambio lento durante muchas semanas: llame hoy. Lo mismo desde hace meses, y ya revisado: vea a un médico en un plazo de 2–3 días.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
