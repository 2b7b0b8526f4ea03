/* global setTimeout -- of the page under test */
/**
 * A patient's hand on a page: presses with the mouse what is on screen, also in a shadow root that the
 * page itself cannot open. It looks from a world of its own, so that no script of the page can notice.
 */

const WORLD = 'hand';

/** Where the middle of an element is, after it was brought into sight. */
function middleOf(selector, index) {
  const element = this.querySelectorAll(selector)[index];
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link may run over two lines, with nothing of it between them.
  const [{ left, top, width, height }] = element.getClientRects();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Resolves when what the page does a moment after a press is done. */
const atRest = () => new Promise((resolve) => setTimeout(resolve));

/** Looks into the shadow root of the one element `host` of a page. */
export async function handOn(page, host = 'lp-risk-checker') {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const evaluate = async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
    });
    return result;
  };
  const element = await evaluate(`new Promise((resolve) => {
    const found = () => document.querySelector('${host}:defined');
    const look = () => found() ? requestAnimationFrame(() => resolve(found())) : setTimeout(look, 10);
    look();
  })`);
  const { node } = await session.send('DOM.describeNode', {
    objectId: element.objectId,
    pierce: true,
  });
  const [{ backendNodeId }] = node.shadowRoots;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  let presses = 0;

  /** Calls a function with the shadow root as `this`. */
  async function ask(asked, ...given) {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: String(asked),
      arguments: given.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  }

  async function press(selector, index = 0) {
    const at = await ask(middleOf, selector, index);
    if (!at) throw new Error(`there is no ${selector} to press`);
    await page.mouse.click(at.x, at.y);
    await ask(atRest);
    presses += 1;
  }

  return {
    ask,
    press,
    /** How often it has pressed so far. */
    get presses() {
      return presses;
    },
    /** The first button of a kind: `start`, `continue`, `back`… */
    button: (name, index) => press(`[part~="button-${name}"]`, index),
    /** Whether such an element is on screen. */
    sees: (selector) =>
      ask(function (wanted) {
        return Boolean(this.querySelector(wanted));
      }, selector),
    /** Id of the question on screen, or null. */
    question: () =>
      ask(function () {
        return this.querySelector('[part~="question"] input')?.name ?? null;
      }),
    /** The urgency that the result on screen says, or null. */
    urgency: () =>
      ask(function () {
        const result = this.querySelector('[part~="result"]');
        return result ? result.getAttribute('part').replace('result result-', '') : null;
      }),
    tick: (option) => press(`input[value="${option}"]`),
  };
}
