import { finding, GRADES, together, type Finding, type Group, type Single } from '../finding.js';
import type { Heard } from '../heard.js';
import { examineAge } from './age.js';
import { examineElements } from './elements.js';
import { examineLooks } from './looks.js';
import { examinePage } from './page.js';
import { examineScript } from './script.js';
import { examineSecurity } from './security.js';
import { examineSettings } from './settings.js';
import { examineTrackers } from './trackers.js';

/**
 * Everything that can be found out about the page now, the worst first. `injected` is true where no
 * script tag brought the doctor.
 */
export function examine(heard: Heard, injected: boolean): readonly Finding[] {
  const examinations: Record<Group, () => Iterable<Single>> = {
    script: () => examineScript(heard, injected),
    security: () => examineSecurity(heard),
    settings: () => examineSettings(heard),
    elements: () => examineElements(heard),
    looks: examineLooks,
    page: examinePage,
    trackers: examineTrackers,
    age: examineAge,
  };
  const found = Object.entries(examinations).flatMap(([group, run]): Single[] => {
    try {
      return [...run()];
    } catch (error) {
      // A page may be odder than anybody thought: the rest is told all the same.
      const kind = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
      return [finding('crashed', { group, kind })];
    }
  });
  const told = together(found);
  return GRADES.flatMap((grade) => told.filter((one) => one.grade === grade));
}
