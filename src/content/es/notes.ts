/** One more sentence for the rows that ask for it. Above each stands what it says, in English again. */
import type { Pack } from '../types.js';

// = Do not stop an anticoagulant (a medicine that thins the blood) without being told to.
const thinner =
  'No deje un anticoagulante (medicamento que diluye la sangre) sin que se lo indiquen.';
// = You can call first the 24-hour line of a cancer team, if there is one. Follow the card of that team.
const cancerLine =
  'Se puede llamar primero a la línea de 24 horas de un equipo de cáncer, si hay una. Siga la tarjeta de ese equipo.';
// = Maternity emergency care (delivery ward) can help too. Say when the birth was, or for when it is expected.
const maternity =
  'Urgencias de maternidad (sala de partos) también puede ayudar. Diga cuándo fue el parto, o para cuándo se espera.';
// = The midwife or the maternity team is whom one should ask. The anaesthesia team too.
const midwife =
  'La matrona (partera) o el equipo de maternidad es a quien hay que preguntar. También el equipo de anestesia.';
// = The children's unit or team is whom one should call.
const children = 'La unidad o el equipo de pediatría es a quien hay que llamar.';
// = Ask if treatment of the headache, such as a blood patch, could help.
const patch =
  'Pregunte si un tratamiento del dolor de cabeza, como un parche de sangre, podría ayudar.';
// = Back pain is common, and months later it is usually not due to the puncture.
const usual = 'El dolor de espalda es frecuente, y meses después no suele deberse a la punción.';

export const notes: Pack['notes'] = {
  'RF-E08': thinner,
  'RF-E18': maternity,
  'RF-E20': cancerLine,
  'RF-D03': patch,
  // = Say that the headache has changed, and ask for a hospital that has a scanner (CT or MRI).
  'RF-D04':
    'Diga que el dolor de cabeza ha cambiado, y pida un hospital que tenga escáner (TAC o resonancia).',
  // = Keep the place covered with a clean and dry dressing. Put nothing else on it.
  'RF-D08': 'Mantenga el lugar cubierto con un apósito limpio y seco. No ponga nada más encima.',
  'RF-D11': thinner,
  'RF-D18': midwife,
  // = Talk to someone today: a doctor, a crisis line or the telephone health line. If there is a plan, or it could happen now, call the emergency number.
  'RF-D24':
    'Hable hoy con alguien: un médico, una línea de ayuda en crisis o la línea telefónica de salud. Si hay un plan, o podría ocurrir ahora, llame al número de emergencias.',
  'RF-T07': patch,
  // = Consult someone within a limit of 2 to 3 days if the fever is not gone. Go sooner if something new begins.
  'RF-T14':
    'Consulte a alguien en un plazo de 2 a 3 días si la fiebre no se ha ido. Vaya antes si empieza algo nuevo.',
  'RF-T16': children,
  // = If the blisters are near the eye, get help today.
  'RF-T17': 'Si las ampollas están cerca del ojo, pida ayuda hoy.',
  'RF-R01': usual,
  'RF-R02': usual,
  // = The team that did the puncture is the right one to talk to about this.
  'RF-R04': 'El equipo que hizo la punción es el indicado para hablar de esto.',
  // = See a health professional within a limit of 2 to 3 days if it stops getting better. Do the same if it is not clearly better within a week.
  'RF-R06':
    'Vea a un profesional de salud en un plazo de 2 a 3 días si deja de mejorar. Haga lo mismo si no está claramente mejor en una semana.',
  // = Most soreness goes within a few days.
  'RF-H01': 'La mayoría de las molestias se van en unos días.',
  // = Most of these headaches go within 2 weeks. Call if it is not better by day 3 after the puncture.
  'RF-H02':
    'La mayoría de estos dolores de cabeza se van en 2 semanas. Llame si no ha mejorado para el día 3 después de la punción.',
  // = Back pain is common, and months later it is usually not due to the puncture. Ask for an appointment if it is not getting better in 2 to 4 weeks.
  'RF-H03':
    'El dolor de espalda es frecuente, y meses después no suele deberse a la punción. Pida una cita si no va mejorando en 2 a 4 semanas.',
  'RF-C06': cancerLine,
  'RF-C09': children,
  'RF-C10': children,
  'RF-P01': midwife,
  'RF-P03': maternity,
  'RF-P05': midwife,
};
