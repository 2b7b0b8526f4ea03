/**
 * An ad pixel as marketing adds it: on its own it tells every click with the text of the button, what
 * stands in the form around it, and what the page is about. With `data-deep` it does what few do: it
 * looks through open shadow roots for what was really pressed.
 */
(() => {
  const { document, location } = window;
  const deep = document.currentScript.hasAttribute('data-deep');
  const by = deep ? 'deep pixel' : 'pixel';
  const heard = (window.heard ??= []);
  const BUTTONS = 'button, a, input, summary, label, [role="button"]';

  const tell = (kind, what) => heard.push({ by, kind, ...what });

  const fieldsOf = (form) =>
    [...(form?.elements ?? [])].map(({ name, type, value }) => ({ name, type, value }));

  const featuresOf = (element) => ({
    tag: element.localName,
    id: element.id,
    classes: element.className,
    name: element.name,
    type: element.type,
    value: element.value,
    destination: element.href,
    label: element.ariaLabel,
    text: element.innerText,
    all: element.textContent,
  });

  const page = () => ({
    title: document.title,
    url: location.href,
    referrer: document.referrer,
    meta: [...document.querySelectorAll('meta[content]')].map(({ content }) => content),
    data: [...document.querySelectorAll('[type="application/ld+json"]')].map(({ text }) => text),
  });

  tell('page', page());
  document.addEventListener(
    'click',
    (event) => {
      const target = deep ? event.composedPath()[0] : event.target;
      const button = target.closest(BUTTONS) ?? target;
      tell('click', {
        button: featuresOf(button),
        form: fieldsOf(button.form ?? button.closest('form')),
        page: page(),
        time: event.timeStamp,
        x: event.pageX,
        y: event.pageY,
      });
    },
    true,
  );
})();
