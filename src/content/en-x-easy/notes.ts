/** One more sentence for the rows that ask for it (evidence, sections 4.2 to 4.8). */
import type { Pack } from '../types.js';

// = A blood thinner must not be stopped unless somebody says so.
const thinner = 'Do not stop a blood thinner unless you are told to.';
// = If there is a 24-hour telephone line of the cancer team, it can be the first to call. Do what the card of that team says.
const cancerLine =
  'Is there a 24-hour line of the cancer team? You can call it first. Do what the card from that team says.';
// = Maternity triage (the labour ward) is able to help too. Tell them the date of the birth, past or expected.
const maternity =
  'The maternity ward (labour ward) can help too. Say when the birth was or will be.';
// = Those to ask are the midwife or the maternity team. The anaesthetic team is right as well.
const midwife =
  'Ask the midwife or the birth team (maternity team). Or ask the team that makes people numb (anaesthetic team).';
// = Those to call are the ward or the team for children.
const children = 'Call the children’s ward or team.';
// = Ask if a treatment for the headache, for example a blood patch, could be of help.
const patch = 'Ask if a treatment for the headache could help. A blood patch is one.';
// = Many people have back pain; after months the needle is usually not the cause.
const usual = 'Many people have back pain. After months, it is usually not from the needle.';

export const notes: Pack['notes'] = {
  'RF-E08': thinner,
  'RF-E18': maternity,
  'RF-E20': cancerLine,
  'RF-D03': patch,
  // = Tell them of the change in the headache. Ask for a hospital with a scanner.
  'RF-D04': 'Say that the headache has changed. Ask for a hospital that has a scanner.',
  // = Leave a clean and dry dressing over the place. Apply nothing else.
  'RF-D08': 'Keep the place covered with a clean, dry dressing. Put nothing else on it.',
  'RF-D11': thinner,
  'RF-D18': midwife,
  // = Speak with somebody today: a doctor, a crisis line, the advice line. If a plan exists, or if it could happen now, call the emergency number.
  'RF-D24':
    'Talk to someone today: a doctor, a crisis line or the advice line. Is there a plan, or could it happen now? Call the emergency number.',
  'RF-T07': patch,
  // = If the fever has not gone, see somebody within 2 to 3 days. If anything new starts, go earlier.
  'RF-T14':
    'Is the fever not gone? See someone within 2 to 3 days. Go sooner if anything new begins.',
  'RF-T16': children,
  // = Blisters close to the eye need help today.
  'RF-T17': 'Are the blisters near the eye? Get help today.',
  'RF-R01': usual,
  'RF-R02': usual,
  // = Those to talk to are the team who did the needle.
  'RF-R04': 'Talk to the team that did the needle.',
  // = See a clinician within 2 to 3 days if the improvement stops. The same goes if after a week it is not clearly better.
  'RF-R06':
    'Does it stop getting better? See a doctor or nurse within 2 to 3 days. Do the same if it is not clearly better in a week.',
  // = The soreness usually goes in a few days.
  'RF-H01': 'Most soreness goes within a few days.',
  // = Within 2 weeks most headaches of this kind go. Call if by day 3 after the needle there is no improvement.
  'RF-H02':
    'Most of these headaches go within 2 weeks. Call if it is not better by day 3 after the needle.',
  // = Many people have back pain; after months the needle is usually not the cause. If it does not improve in 2 to 4 weeks, make an appointment.
  'RF-H03':
    'Many people have back pain. After months, it is usually not from the needle. Book a visit if it does not get better in 2 to 4 weeks.',
  'RF-C06': cancerLine,
  'RF-C09': children,
  'RF-C10': children,
  'RF-P01': midwife,
  'RF-P03': maternity,
  'RF-P05': midwife,
};
