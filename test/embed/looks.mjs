/* global NodeFilter, OffscreenCanvas, document, getComputedStyle -- of the page under test */
/** What a page looks like, as far as it can be measured. Each function runs in the page, alone. */

/** The styles, by name, of every element that fits; of what stands in shadow roots as well. */
export function stylesOf(selector, names, within) {
  const place = document.querySelector(within);
  return [...(place.shadowRoot ?? place).querySelectorAll(selector)].map((element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(names.map((name) => [name, style[name]]));
  });
}

/** Everything that overlaps, sticks out, is too small to press or too faint to read, in words. */
export function faults() {
  const found = [];
  const roots = ['lp-risk-checker', 'lp-red-flags', 'lp-faq'].map((tag) => {
    const host = document.querySelector(tag);
    return host.shadowRoot ?? host;
  });
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);

  const shows = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');
  const told = (element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}"`;
  const over = (one, other) =>
    Math.min(
      Math.min(one.right, other.right) - Math.max(one.left, other.left),
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    );

  const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]).filter(shows);
  for (const element of elements) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width && (left < -1 || right > clientWidth + 1)) found.push(`${told(element)} sticks out`);
  }

  // Boxes that stand side by side or one below the other.
  const boxes = (parent) =>
    [...parent.children].filter((child) => {
      if (!shows(child) || child.localName === 'option') return false;
      const { display, position } = getComputedStyle(child);
      return display !== 'inline' && position !== 'absolute';
    });
  const parents = [document.querySelector('lp-faq').parentElement, ...roots, ...elements];
  for (const parent of parents) {
    const inside = boxes(parent).map((child) => [child, child.getBoundingClientRect()]);
    inside.forEach(([child, box], at) => {
      for (const [next, other] of inside.slice(at + 1)) {
        if (over(box, other) > 1) found.push(`${told(child)} overlaps ${told(next)}`);
      }
    });
  }

  // Every line of text.
  const lines = [];
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const element = currentNode.parentElement;
      if (!currentNode.data.trim() || !element || !shows(element)) continue;
      if (element.closest('style, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push([element, box]);
    }
  }
  lines.sort(([, one], [, other]) => one.top - other.top);
  lines.forEach(([element, box], at) => {
    for (let next = at + 1; next < lines.length && lines[next][1].top < box.bottom; next += 1) {
      const [other, below] = lines[next];
      // A line is as high as its letters; those of a smaller word stand within those of a larger one.
      if (over(box, below) > 2) found.push(`${told(element)} is written over ${told(other)}`);
    }
    const card = element.closest('.lp-card, .lp-help, details');
    const around = (card ?? document.documentElement).getBoundingClientRect();
    if (box.left < around.left - 1 || box.right > around.right + 1) {
      found.push(`${told(element)} runs out of its box`);
    }
  });

  // A bullet or a number hangs left of its words, and a card cuts off what is outside.
  for (const item of elements.filter(({ localName }) => localName === 'li')) {
    const card = item.closest('.lp-card');
    if (!card || getComputedStyle(item).listStyleType === 'none') continue;
    const room =
      item.getBoundingClientRect().left - card.getBoundingClientRect().left - card.clientLeft;
    const size = parseFloat(getComputedStyle(item).fontSize);
    if (room < 1.4 * size) found.push(`the bullet of ${told(item)} is cut off`);
  }

  const targets =
    'summary, button, input:not([type=radio], [type=checkbox]), select, label.choice, .lp-call-link, .lp-link';
  const pressed = elements.filter((element) => element.matches(targets));
  for (const target of pressed) {
    const { height, width } = target.getBoundingClientRect();
    if (height < 44 || width < 44) found.push(`${told(target)} is ${width} by ${height}`);
  }

  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const above = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const light = ([red, green, blue]) =>
    [red, green, blue]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const paint = (colours) => {
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return light(pen.getImageData(0, 0, 1, 1).data);
  };
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  for (const element of new Set(lines.map(([one]) => one))) {
    const fills = [];
    for (let at = element; at; at = above(at)) fills.unshift(getComputedStyle(at).backgroundColor);
    fills.unshift(dark ? '#121212' : '#fff');
    const paper = paint(fills);
    const ink = paint([...fills, getComputedStyle(element).color]);
    const contrast = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
    if (contrast < 4.5) found.push(`${told(element)} has a contrast of ${contrast.toFixed(2)}`);
  }
  if (lines.length < 60 || pressed.length < 20) found.push('too little to measure');
  return found;
}
