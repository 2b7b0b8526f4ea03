import { contrast, groundOf, inkOf } from '../colour.js';
import { named, ourElements, parentOf, rootOf, shows, textOf, upFrom, who } from '../dom.js';
import { finding, type Single } from '../finding.js';

type Root = ShadowRoot | HTMLElement;

const TARGETS = 'button, summary, select, input:not([type="hidden"]), .lp-call-link';
/** Sizes from which WCAG 2.2 calls a text large: 18 and 14 points. */
const [LARGE, LARGE_BOLD] = [24, 18.66];

/** What we draw smallest, but for what is lost when a page is zoomed. */
const SMALLEST = 13.9;

/** Rounded down, so that nothing is told to be enough that is not. */
const ratioOf = (value: number): string => `${Math.floor(value * 100) / 100}`;

/** Every element that has text of its own, and shows. */
function textsIn(root: Root): HTMLElement[] {
  const found = new Set<HTMLElement>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && nodeValue?.trim()) found.add(parentElement);
  }
  return [...found].filter(
    (element) => shows(element) && !element.matches('option, style, script'),
  );
}

function* contrasts(name: string, texts: readonly HTMLElement[]): Generator<Single> {
  const seen = new Set<string>();
  for (const element of texts) {
    if (element.closest(':disabled')) continue;
    const { fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const large = size >= LARGE || (size >= LARGE_BOLD && Number(fontWeight) >= 700);
    const ground = groundOf(element);
    const ink = inkOf(element);
    const pair = JSON.stringify([ground, ink, large]);
    if (seen.has(pair)) continue;
    seen.add(pair);
    const at = { who: name, text: textOf(element) };
    if (!ground) {
      yield finding('contrast-unknown', at);
      continue;
    }
    const found = contrast(ink, ground);
    const [least, best] = large ? [3, 4.5] : [4.5, 7];
    const ratio = ratioOf(found);
    if (found < least) yield finding('contrast', { ...at, ratio, least });
    else if (found < best) yield finding('contrast-aaa', { ...at, ratio, least: best });
  }
}

/** What an element did not take from the page, as the console was told. */
function* refused(name: string, element: HTMLElement): Generator<Single> {
  const told = getComputedStyle(element).getPropertyValue('--_lp-refused') || '[]';
  for (const { what, ...why } of JSON.parse(told) as { what: string; ratio?: number }[]) {
    yield finding(why.ratio ? 'refused' : 'refused-odd', { who: name, what, ...why });
  }
}

function* sizes(name: string, targets: readonly HTMLElement[]): Generator<Single> {
  for (const target of targets) {
    // What belongs to a label is pressed through it.
    const pressed = target.closest('label') ?? target;
    const { width, height } = pressed.getBoundingClientRect();
    const [least, text] = [Math.min(width, height), textOf(pressed) || named(pressed)];
    // Half a pixel is lost when a page is zoomed.
    if (least > 43.5) continue;
    yield finding(least < 24 ? 'too-small' : 'small', {
      who: name,
      text,
      width: Math.round(width),
      height: Math.round(height),
    });
  }
}

function* type(name: string, texts: readonly HTMLElement[]): Generator<Single> {
  const styled = (element: Element): { size: number; line: number } => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { size: parseFloat(fontSize), line: parseFloat(lineHeight) };
  };
  const small = texts.find((element) => styled(element).size < SMALLEST);
  if (small) {
    const size = Math.round(styled(small).size * 10) / 10;
    yield finding('small-text', { who: name, text: textOf(small), size });
  }
  const tight = texts
    .filter((element) => element.matches('p, li'))
    .find((element) => styled(element).line / styled(element).size < 1.45);
  if (tight) {
    const { size, line } = styled(tight);
    const height = Math.round((line / size) * 100) / 100;
    yield finding('tight', { who: name, text: textOf(tight), height });
  }
}

/** Whatever of the page keeps an element, or a number in it, from being seen. */
function* hiding(element: HTMLElement, root: Root | null): Generator<Single> {
  const name = who(element);
  const closed = [...upFrom(element)].some((at) => at.matches('details:not([open]), [hidden]'));
  if (closed) return;
  const box = element.getBoundingClientRect();
  const seen = { opacityProperty: true, visibilityProperty: true };
  if (!element.checkVisibility(seen) || box.width < 1 || box.height < 1) {
    yield finding('hidden', { who: name });
    return;
  }
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const frame = at.getBoundingClientRect();
    const cut =
      (/hidden|clip/.test(overflowY) && box.bottom > frame.bottom + 1) ||
      (/hidden|clip/.test(overflowX) && box.right > frame.right + 1);
    if (cut) yield finding('cut', { who: name, where: named(at) });
  }
  for (const call of root?.querySelectorAll<HTMLElement>('.lp-call-link') ?? []) {
    if (call.closest('details:not([open]), [hidden]')) continue;
    const { width, height } = call.getBoundingClientRect();
    if (!call.checkVisibility(seen) || Math.min(width, height) < 1) {
      yield finding('hidden-number', { who: name, text: textOf(call) });
    }
  }
}

/** What the page does to our looks: contrast, sizes, and what cannot be seen. */
export function* examineLooks(): Generator<Single> {
  const measured = { texts: 0, targets: 0 };
  let worst = false;
  // Before it is registered an element shows what stands inside, in the style of the page.
  for (const element of ourElements().filter((each) => each.matches(':defined'))) {
    const root = rootOf(element);
    const name = who(element);
    const found = [...hiding(element, root)];
    if (!root && customElements.get(element.localName))
      found.push(finding('closed', { who: name }));
    const texts = root ? textsIn(root) : [];
    const targets = root ? [...root.querySelectorAll<HTMLElement>(TARGETS)].filter(shows) : [];
    measured.texts += texts.length;
    measured.targets += targets.length;
    found.push(
      ...contrasts(name, texts),
      ...refused(name, element),
      ...sizes(name, targets),
      ...type(name, texts),
    );
    worst ||= found.some(({ grade }) => grade === 'error' || grade === 'warning');
    yield* found;
  }
  if (measured.texts && !worst) yield finding('looks', measured);
}
