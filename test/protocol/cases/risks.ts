/** What else a person has or takes: where it raises the urgency, and where it must not. */
import type { Case } from './case.js';
import { person } from './case.js';

/** Blood thinners, aspirin, and blood that does not clot. */
const blood: readonly Case[] = [
  person('On apixaban, day 4: the soreness is going.', 'same-day', 'RF-D11', {
    age: 'over-65',
    when: 'days-4-7',
    symptoms: 'back',
    blood: 'thinner',
  }),
  person('On warfarin, day 9: a steady pain down one leg.', 'same-day', 'RF-D11', {
    age: '45-to-60',
    when: 'days-8-14',
    symptoms: 'leg',
    'leg-site': 'pain',
    'blood-birth': 'thinner',
  }),
  person('Heparin was restarted, and on day 2 the back pain grows.', 'emergency', 'RF-E08', {
    age: '61-to-65',
    symptoms: 'back',
    'back-now': 'growing',
    blood: 'thinner',
  }),
  person('On a blood thinner: one foot went numb on day 3, no spread.', 'emergency', 'Q04', {
    age: '61-to-65',
    symptoms: 'leg',
    'leg-site': 'numb-new',
    blood: 'thinner',
  }),
  person('On apixaban, day 6: only the old back pain, the same as ever.', 'routine', 'RF-D11', {
    age: 'over-65',
    when: 'days-4-7',
    symptoms: 'back',
    'back-onset': 'before-same',
    blood: 'thinner',
  }),
  person('On apixaban, day 20: sore since the needle, mild, no worse.', 'soon', 'RF-T02', {
    age: 'over-65',
    when: 'days-15-30',
    symptoms: 'back',
    blood: 'thinner',
  }),
  person('Low platelets, day 2: mild, steady back pain.', 'same-day', 'RF-D11', {
    symptoms: 'back',
    'blood-birth': 'bleeding',
  }),
  person('A failing liver, day 10: the back pain is getting worse.', 'emergency', 'RF-E08', {
    age: '45-to-60',
    when: 'days-8-14',
    symptoms: 'back',
    'back-now': 'growing',
    'blood-birth': 'bleeding',
  }),
  person('Daily aspirin, day 2: the soreness fades.', 'self-care', 'RF-M01', {
    age: '61-to-65',
    symptoms: 'back',
    blood: 'aspirin',
  }),
  person('Daily aspirin, day 1: very bad back pain, suddenly.', 'emergency', 'RF-E08', {
    age: '61-to-65',
    symptoms: 'back',
    'back-now': 'sudden',
    blood: 'aspirin',
  }),
  // E08 counts any clear worsening on aspirin; M01 and Q15 only severe or fast pain.
  person('Daily aspirin, day 5: the pain slowly grows.', 'same-day..emergency', 'RF-E08', {
    age: 'over-65',
    when: 'days-4-7',
    symptoms: 'back',
    'back-now': 'growing',
    blood: 'aspirin',
  }),
  person('A blood thinner and black, tar-like poo, week 7.', 'emergency', 'RF-E24', {
    age: '45-to-60',
    when: 'weeks-6-12',
    symptoms: 'elsewhere',
    elsewhere: 'black',
    'blood-birth': 'thinner',
  }),
];

/** Weak immunity, diabetes, injected drugs and infections. */
const infection: readonly Case[] = [
  person('A transplant: a temperature and back pain in week 11.', 'emergency', 'RF-M03', {
    when: 'weeks-6-12',
    symptoms: 'back fever',
    health: 'weak-immunity',
    'back-onset': 'later',
  }),
  person('On methotrexate: new, mild back pain in week 5, no fever.', 'same-day', 'RF-M03', {
    age: '45-to-60',
    when: 'days-31-42',
    symptoms: 'back',
    health: 'weak-immunity',
    'back-onset': 'later',
  }),
  person('On dialysis: a plain cold, day 25.', 'same-day', 'RF-D02', {
    age: 'over-65',
    when: 'days-15-30',
    symptoms: 'cold',
    health: 'weak-immunity',
  }),
  person('No spleen: a band of blisters on one side.', 'same-day', 'RF-T17', {
    when: 'over-12-weeks',
    symptoms: 'elsewhere',
    elsewhere: 'blisters',
    health: 'weak-immunity',
  }),
  person('Diabetes: fever and back pain half a year on.', 'emergency', 'RF-M04', {
    age: 'over-65',
    when: 'over-12-weeks',
    symptoms: 'back fever',
    health: 'diabetes',
  }),
  person('Diabetes: back pain began in week 3 and grows, no fever.', 'same-day', 'RF-D16', {
    age: '61-to-65',
    when: 'days-15-30',
    symptoms: 'back',
    health: 'diabetes',
    'back-onset': 'later',
    'back-now': 'growing',
  }),
  person('Diabetes: new, mild back pain five months on.', 'soon', 'RF-T11', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'back',
    health: 'diabetes',
  }),
  person('Diabetes, day 10: only the old back pain, unchanged.', 'routine', 'RF-T11', {
    age: '45-to-60',
    when: 'days-8-14',
    symptoms: 'back',
    health: 'diabetes',
    'back-onset': 'before-same',
  }),
  person('Injected drugs decades ago: new back pain in week 6.', 'same-day', 'RF-M05', {
    age: '45-to-60',
    when: 'days-31-42',
    symptoms: 'back',
    health: 'injected',
    'back-onset': 'later',
  }),
  person('A blood infection last month: old back pain, now worse.', 'same-day', 'RF-M06', {
    age: 'over-65',
    when: 'weeks-6-12',
    symptoms: 'back',
    health: 'infected',
    'back-onset': 'before-worse',
  }),
];

/** Devices, cancer, bones, age, and what was done with the needle. */
const others: readonly Case[] = [
  person('Metal in the spine: fever and back pain in week 9.', 'emergency', 'RF-M07', {
    when: 'weeks-6-12',
    symptoms: 'back fever',
    health: 'device',
    'back-onset': 'later',
  }),
  person('Metal in the spine: back pain in week 4 that grows.', 'same-day', 'RF-M07', {
    age: '45-to-60',
    when: 'days-15-30',
    symptoms: 'back',
    health: 'device',
    'back-onset': 'later',
    'back-now': 'growing',
  }),
  person('Metal in the spine: mild back pain in week 8, not growing.', 'soon', 'RF-M07', {
    age: '45-to-60',
    when: 'weeks-6-12',
    symptoms: 'back',
    health: 'device',
    'back-onset': 'later',
  }),
  person('Breast cancer years ago: new back pain, worse at night.', 'same-day', 'RF-D10', {
    age: '45-to-60',
    when: 'over-12-weeks',
    symptoms: 'back',
    health: 'cancer',
    'back-now': 'night',
  }),
  person('Prostate cancer: a new numb patch in one leg.', 'emergency', 'RF-M08', {
    age: 'over-65',
    when: 'weeks-6-12',
    symptoms: 'back leg',
    health: 'cancer',
    'back-onset': 'later',
    'leg-site': 'numb-new',
  }),
  person('Cancer years ago, day 12: only the old back pain, the same.', 'routine', 'RF-T11', {
    age: '61-to-65',
    when: 'days-8-14',
    symptoms: 'back',
    health: 'cancer',
    'back-onset': 'before-same',
  }),
  person('At 80, day 2: soreness at the needle mark that fades.', 'self-care', '4.6', {
    age: 'over-65',
    symptoms: 'back',
  }),
  person('At 74, sudden midline pain; she walks and sleeps.', 'soon', 'RF-D15', {
    age: 'over-65',
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'later',
    'back-now': 'midline',
  }),
  person('Thin bones: pain after lifting, easing day by day, week 5.', 'soon', 'RF-R06', {
    age: '45-to-60',
    when: 'days-31-42',
    symptoms: 'back',
    'back-onset': 'later',
  }),
  person('Several tries, and pain down one leg since.', 'same-day', 'RF-M12', {
    when: 'days-4-7',
    symptoms: 'leg',
    procedure: 'tries',
  }),
  person('Three punctures: a checked, steady upright headache, week 5.', 'same-day', 'RF-M13', {
    when: 'days-31-42',
    symptoms: 'headache',
    headache: 'upright-moderate',
    procedure: 'several checked',
  }),
  person('A spinal injury long ago: back pain and new spasms, week 10.', 'same-day', 'RF-M15', {
    when: 'weeks-6-12',
    symptoms: 'back',
    'back-onset': 'later',
    'back-now': 'ill',
    procedure: 'numb-before',
  }),
];

export const risks: readonly Case[] = [...blood, ...infection, ...others];
