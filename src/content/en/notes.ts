/** One more sentence for the rows that ask for it (evidence, sections 4.2 to 4.8). */
import type { Pack } from '../types.js';

const thinner = 'Do not stop a blood thinner without being told to.';
const cancerLine =
  'A cancer team’s 24-hour line can be called first, if there is one. Follow the card from that team.';
const maternity =
  'Maternity triage (labour ward) can help as well. Say when the birth was or is due.';
const midwife =
  'The midwife or the maternity team is the right one to ask. So is the anaesthetic team.';
const children = 'The children’s ward or team is the right one to call.';
const patch = 'Ask whether treatment of the headache, such as a blood patch, could help.';
const usual = 'Back pain is common, and months later it is usually not due to the needle.';

export const notes: Pack['notes'] = {
  'RF-E08': thinner,
  'RF-E18': maternity,
  'RF-E20': cancerLine,
  'RF-D03': patch,
  'RF-D04': 'Say that the headache has changed, and ask for a hospital that has a scanner.',
  'RF-D08': 'Keep the place covered with a clean, dry dressing. Put nothing else on it.',
  'RF-D11': thinner,
  'RF-D18': midwife,
  'RF-D24':
    'Talk to someone today: a doctor, a crisis line or the advice line. If there is a plan, or it might happen now, call the emergency number.',
  'RF-T07': patch,
  'RF-T14':
    'See someone within 2 to 3 days if the temperature is not gone. Go sooner if anything new begins.',
  'RF-T16': children,
  'RF-T17': 'If the blisters are near the eye, get help today.',
  'RF-R01': usual,
  'RF-R02': usual,
  'RF-R04': 'The team that did the needle is the right one to talk to.',
  'RF-R06':
    'See a clinician within 2 to 3 days if it stops easing. Do the same if it is not clearly better in a week.',
  'RF-H01': 'Most soreness goes within a few days.',
  'RF-H02':
    'Most of these headaches go within 2 weeks. Call if it is not better by day 3 after the needle.',
  'RF-H03':
    'Back pain is common, and months later it is usually not due to the needle. Book an appointment if it is not improving in 2 to 4 weeks.',
  'RF-C06': cancerLine,
  'RF-C09': children,
  'RF-C10': children,
  'RF-P01': midwife,
  'RF-P03': maternity,
  'RF-P05': midwife,
};
