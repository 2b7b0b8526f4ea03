/** z3 as a session that is told clauses and asked for a reading in which a goal holds. */
import { init, killThreads } from 'z3-solver';

/** Starts the solver; `stop` ends its threads, which would keep Node alive. */
export async function startSolver() {
  const { Context, Z3, em } = await init();
  const { Bool, Not, Solver, isTrue } = new Context('proof');

  function open() {
    const solver = new Solver('QF_FD');
    return {
      tell: (text) => solver.fromString(text),
      async ask({ name, negated }, names) {
        const goal = Bool.const(name);
        const answer = await solver.check(negated ? Not(goal) : goal);
        if (answer === 'unsat') return null;
        if (answer !== 'sat') throw new Error(`The solver gave up: ${solver.reasonUnknown()}`);
        const model = solver.model();
        return names.filter((other) => isTrue(model.eval(Bool.const(other), true)));
      },
      close: () => solver.release(),
    };
  }
  return { open, version: Z3.get_full_version(), stop: () => killThreads(em) };
}
