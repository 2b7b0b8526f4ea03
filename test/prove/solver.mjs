/** z3 as a session that is told clauses and asked for a reading in which a goal holds. */
import { clearTimeout } from 'node:timers';
import { init, killThreads } from 'z3-solver';

/** What the solver sets while a thread works, and forgets now and then: ten minutes. */
const FORGOTTEN = 600_000;

/** Every such timer from now on; the function it returns clears them. */
function collectTimers() {
  const timers = [];
  const { setTimeout: set } = globalThis;
  globalThis.setTimeout = (run, delay, ...args) => {
    const timer = set(run, delay, ...args);
    if (delay === FORGOTTEN) timers.push(timer);
    return timer;
  };
  return () => {
    globalThis.setTimeout = set;
    timers.forEach(clearTimeout);
  };
}

/** Starts the solver; `stop` ends its threads and timers, which would keep Node alive. */
export async function startSolver() {
  const clearTimers = collectTimers();
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
  async function stop() {
    await killThreads(em);
    clearTimers();
  }
  return { open, version: Z3.get_full_version(), stop };
}
