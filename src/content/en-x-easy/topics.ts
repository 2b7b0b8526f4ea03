import type { TopicId } from '../faq-ids.js';

/** The topics of the FAQ, in the order in which they are read. */
export const topics: Readonly<Record<TopicId, string>> = {
  'back-months': 'Back pain after months',
  emergency: 'When to get help',
  'first-days': 'The first days',
  headache: 'Headache, sight and hearing',
  'legs-nerves': 'Legs and nerves',
  infection: 'Infection',
  'back-weeks': 'Back pain in the first weeks',
  tests: 'Tests and scans',
  treatments: 'What helps',
  'doing-things': 'Doing things again',
  medicines: 'Medicines and blood thinners',
  children: 'Children',
  birth: 'Pregnancy and after birth',
  procedure: 'What happens in a lumbar puncture',
  'next-puncture': 'The next lumbar puncture',
  'worry-sleep': 'Worry and sleep',
  about: 'About this tool',
};
