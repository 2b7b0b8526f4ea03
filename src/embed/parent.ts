/** `lp-embed.js`, for the page around `embed.html`: makes its frame as high as what is in it. */
import { HIGHEST, STEP } from './step.js';

/** Long enough for a frame that is there to answer. */
const ANSWERS = 1000;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]'),
];

const isHeight = (data: unknown): data is number =>
  typeof data === 'number' && data % STEP === 0 && data >= STEP && data <= HIGHEST;

/** Without a right to its own origin a sandboxed frame has none. */
const comesFrom = ({ src, sandbox }: HTMLIFrameElement, origin: string): boolean =>
  origin === 'null'
    ? sandbox.length > 0 && !sandbox.contains('allow-same-origin')
    : origin === new URL(src).origin;

/** Frames that scroll in themselves for good: to try again would make them grow and shrink forever. */
const cut = new WeakSet<Element>();

/** Whether a box around the frame cuts off its end, so that nobody can scroll to it. */
function isCut(frame: Element): boolean {
  const { bottom } = frame.getBoundingClientRect();
  for (let box = frame.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (overflowY === 'auto' || overflowY === 'scroll') return false;
    if (overflowY !== 'visible' && box.getBoundingClientRect().bottom < bottom) return true;
  }
  return false;
}

const SET = ['height', 'max-height'];
/** What the page itself had set so on a frame. */
const before = new WeakMap<Element, string[][]>();

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { style } = frame;
  if (!before.has(frame))
    before.set(
      frame,
      SET.map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]),
    );
  style.setProperty('height', `${height}px`, 'important');
  style.setProperty('max-height', 'none', 'important');
}

function unset(frame: HTMLIFrameElement): void {
  for (const [name, value, priority] of before.get(frame)!)
    frame.style.setProperty(name!, value!, priority);
}

window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!source || !frame || cut.has(frame) || !isHeight(data) || !comesFrom(frame, origin)) return;
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;
  setHeight(frame, data + borders);
  if (!isCut(frame)) return;
  cut.add(frame);
  unset(frame);
});

// A frame that told its height before anybody listened tells it again when its own one changes.
for (const frame of frames()) {
  if (!frame.offsetHeight) continue;
  setHeight(frame, frame.offsetHeight + 1);
  const { height } = frame.style;
  setTimeout(() => {
    if (frame.style.height === height) unset(frame);
  }, ANSWERS);
}
