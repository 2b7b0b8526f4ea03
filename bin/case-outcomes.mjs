/** What becomes of the people of the clinicians' table, and which rule decides it. */

/** The answers that somebody is asked for, up to the result. */
function journey({ path }, answers) {
  const given = {};
  for (let { next } = path(given); next !== null; { next } = path(given)) {
    given[next] = answers[next];
  }
  return given;
}

/** The same protocol without one rule. */
function without(rule, protocol, keyOf) {
  const rules = protocol.rules
    .filter((other) => other !== rule)
    .map(({ replaces, ...other }) =>
      replaces ? { ...other, replaces: replaces.filter((key) => key !== keyOf(rule)) } : other,
    );
  return { ...protocol, rules };
}

/**
 * Everybody's result, and for each rule what it does: in how many cases it fires, in how many it
 * alone has the result's urgency, and what these people would be told without it.
 */
export function makeOutcomes(loaded) {
  const { protocol, cases, makeTriage, holding, withoutReplaced, keyOf, rank } = loaded;
  const triage = makeTriage(protocol);
  const outcomes = cases.map((person) => {
    const given = journey(triage, person.answers);
    const { urgency } = triage.assess(given);
    const fired = withoutReplaced(holding(protocol, given));
    return { person, given, asked: Object.keys(given), urgency, fired };
  });

  const rules = protocol.rules.map((rule) => {
    const fires = outcomes.filter(({ fired }) => fired.includes(rule));
    const decides = fires.filter(({ fired, urgency }) => {
      const [first, ...others] = fired.filter((one) => one.urgency === urgency);
      return first === rule && others.length === 0;
    });
    const poorer = makeTriage(without(rule, protocol, keyOf));
    const steps = decides.map(({ person, urgency }) => {
      const instead = poorer.assess(journey(poorer, person.answers)).urgency;
      return rank(instead) - rank(urgency);
    });
    return {
      key: keyOf(rule),
      urgency: rule.urgency,
      fires: fires.length,
      decides: decides.length,
      raises: steps.filter((step) => step > 0).length,
      lowers: steps.filter((step) => step < 0).length,
    };
  });

  return { outcomes, rules };
}
