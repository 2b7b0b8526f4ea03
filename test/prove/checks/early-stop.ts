import { nameOf } from '../rule-base.js';
import type { Check } from './check.js';

/** What is not asked could not have changed the result; what was given is never lost. */
export const earlyStop: Check = {
  id: 'early-stop',
  title:
    'Stopping early hides no higher rule; on a complete path answers off it never count, on an incomplete one every given answer may raise.',
  obligations(base) {
    const { f, patient, valid, whole, protocol } = base;
    const { chosen, complete } = patient;
    const unhurried = base.unhurried(chosen);
    const elsewhere = base.person((question, option) =>
      f.or(
        f.and(patient.asked(question), chosen(question, option)),
        f.and(f.not(patient.asked(question)), f.variable(`then ${nameOf(question, option)}`)),
      ),
    );
    const raised = protocol.rules.map((rule, index) =>
      f.and(patient.held[index]!, f.not(patient.atLeast(rule.urgency))),
    );
    return [
      {
        says: 'Nobody would be sent sooner if every question were asked.',
        broken: f.and(whole, base.moreUrgent(unhurried, patient)),
        unasked: true,
      },
      {
        says: 'Nobody would be sent later if every question were asked.',
        broken: f.and(whole, base.moreUrgent(patient, unhurried)),
        unasked: true,
      },
      {
        says: 'Answers that are not on the complete path change nothing.',
        broken: f.and(
          valid,
          complete,
          f.or(
            f.not(elsewhere.complete),
            base.moreUrgent(patient, elsewhere),
            base.moreUrgent(elsewhere, patient),
          ),
        ),
        then: elsewhere.chosen,
      },
      {
        says: 'While a question is open, every rule that the given answers meet counts.',
        broken: f.and(valid, f.not(complete), f.any(raised)),
      },
      {
        says: 'While a question is open, the result is same day or above.',
        broken: f.and(valid, f.not(complete), f.not(patient.atLeast('same-day'))),
      },
    ];
  },
};
