/** What the attribute of a box was when it was last drawn. */
const before = new WeakMap<Element, boolean>();

/**
 * Makes every box what its attribute has become. Session recorders overwrite the setter of `checked`,
 * and would learn from it what no shadow root keeps from them; a form that is reset calls no setter.
 * A box whose attribute is as it was stays: it may be between a press and the change that tells of it.
 */
export function showTicked(root: ParentNode): void {
  const others = [...root.querySelectorAll('input')].filter((input) => {
    const { checked, defaultChecked } = input;
    const same = before.get(input) === defaultChecked;
    before.set(input, defaultChecked);
    return !same && checked !== defaultChecked;
  });
  const form = document.createElement('form');
  form.id = 'ticked';
  for (const input of others) input.setAttribute('form', form.id);
  root.append(form);
  form.reset();
  form.remove();
  for (const input of others) input.removeAttribute('form');
}
