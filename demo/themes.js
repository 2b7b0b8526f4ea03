/* global FormData -- of the page */
// One theme at a time. The elements look again when something changes at the root of the page.
const root = document.documentElement;

function show(form) {
  const chosen = new FormData(form);
  for (const link of document.querySelectorAll('link[data-theme]'))
    link.disabled = link.dataset.theme !== chosen.get('theme');
  root.toggleAttribute('data-faint', chosen.has('faint'));
  root.dataset.scheme = chosen.get('scheme');
  root.dataset.shown = chosen.get('theme');
}

for (const link of document.querySelectorAll('link[data-theme]')) link.disabled = true;

document.addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form');
  show(form);
  form.addEventListener('change', () => show(form));
});
