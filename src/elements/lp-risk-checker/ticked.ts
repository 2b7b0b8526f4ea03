/**
 * Makes every box what its attribute says. Session recorders overwrite the setter of `checked`, and
 * would learn from it what no shadow root keeps from them; a form that is reset calls no setter.
 */
export function showTicked(root: ParentNode): void {
  const others = [...root.querySelectorAll('input')].filter(
    ({ checked, defaultChecked }) => checked !== defaultChecked,
  );
  const form = document.createElement('form');
  form.id = 'ticked';
  for (const input of others) input.setAttribute('form', form.id);
  root.append(form);
  form.reset();
  form.remove();
  for (const input of others) input.removeAttribute('form');
}
