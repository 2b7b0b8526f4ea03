/** Patients who go back and change answers: what they end with must not depend on the way. */
import { makeSteps, type Session } from '../../src/triage/session.js';
import { makeTriage } from '../../src/triage/index.js';
import type { Answers, Protocol } from '../../src/triage/types.js';
import { emergencies, type Line, type Picture } from './claims.js';
import { numbersFrom, randomAnswer } from './random-patients.js';

/** Where a wandering patient ended in a way that the answers alone do not give. */
export interface Astray {
  readonly says: string;
  readonly answers: Answers;
}

const meets = (line: Line, answers: Answers): boolean =>
  Object.entries(line).some(([question, options]) =>
    options.some((option) => answers[question]?.includes(option)),
  );
const fits = (picture: Picture, answers: Answers): boolean =>
  picture.every((line) => meets(line, answers));

/** The answers on the path: those that a fresh patient would give. */
function straight(steps: ReturnType<typeof makeSteps>, answers: Answers): Session {
  let session = steps.begin();
  while (session.at !== null) session = steps.answer(session, answers[session.at] ?? []);
  return session;
}

/** Goes forth, back and to "Change" at random, as long as the screens allow, and on to a result. */
function wander(
  protocol: Protocol,
  steps: ReturnType<typeof makeSteps>,
  path: (answers: Answers) => { readonly asked: readonly string[] },
  random: () => number,
): Session {
  const answerTo = (id: string) =>
    randomAnswer(
      protocol.questions.find((question) => question.id === id)!,
      0.7,
      random,
    );
  let session = steps.begin();
  for (let step = 0; step < 40 || session.at !== null; step += 1) {
    const { asked } = path(session.answers);
    const whim = step < 40 ? random() : 1;
    const any = asked[Math.floor(random() * asked.length)];
    if (whim < 0.15) session = steps.back(session) ?? session;
    else if (session.at !== null) session = steps.answer(session, answerTo(session.at));
    else if (whim < 0.7 && any !== undefined) session = steps.change(session, any);
    else break;
  }
  return session;
}

/** Wandering patients who ended otherwise than a fresh patient with the same answers would. */
export function astray(protocol: Protocol, patients: number, seed = 1): readonly Astray[] {
  const triage = makeTriage(protocol);
  const steps = makeSteps(triage);
  const random = numbersFrom(seed);
  const found: Astray[] = [];
  for (let patient = 0; patient < patients; patient += 1) {
    const { answers } = wander(protocol, steps, triage.path, random);
    const { asked, next } = triage.path(answers);
    const { urgency } = triage.assess(answers);
    const counted = Object.fromEntries(asked.map((id) => [id, answers[id] ?? []]));
    const claim = emergencies.find(({ picture }) => fits(picture, counted));
    if (next !== null) found.push({ says: 'A result with a question left open.', answers });
    if (claim && urgency !== 'emergency') found.push({ says: `${claim.row} was lost.`, answers });
    const fresh = straight(steps, counted);
    if (triage.assess(fresh.answers).urgency !== urgency) {
      found.push({ says: 'A fresh patient with the same answers ends elsewhere.', answers });
    }
  }
  return found;
}
