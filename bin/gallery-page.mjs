/** The page of the gallery: a shelf for each language, theme and width, and a way to choose. */

const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { margin: 1rem; }
form { position: sticky; top: 0; display: flex; gap: 1rem; padding: .5rem; background: Canvas; z-index: 1; }
.shelf { display: flex; gap: 1rem; overflow-x: auto; align-items: start; padding-block-end: 1rem; }
figure { margin: 0; flex: none; }
figcaption { font-size: .875rem; padding-block: .25rem; }
img { border: 1px solid GrayText; }
h2 { font-size: 1.125rem; margin-block: 1.5rem .5rem; }
`;

/** Shows the shelves that fit what is chosen. */
const SCRIPT = `
const form = document.querySelector('form');
const update = () => {
  const wanted = Object.fromEntries(new FormData(form));
  for (const shelf of document.querySelectorAll('section'))
    shelf.hidden = Object.entries(wanted).some(([name, value]) => value && shelf.dataset[name] !== value);
};
form.addEventListener('change', update);
update();
`;

const select = (name, all) =>
  `<label>${name} <select name="${name}"><option value="">all</option>${all
    .map((one) => `<option>${one}</option>`)
    .join('')}</select></label>`;

const shelf = ({ lang, theme, width, pictures }) =>
  `<section data-language="${lang}" data-theme="${theme}" data-width="${width}"><h2>${lang} · ${theme} · ${width} px</h2><div class="shelf">${pictures
    .map(
      ({ state, file }) =>
        `<figure><figcaption>${state}</figcaption><img loading="lazy" src="${file}" alt="${state}" width="${width}"></figure>`,
    )
    .join('')}</div></section>`;

/** HTML, to stand beside its pictures. */
export const galleryPage = (shelves, { langs, themes, widths }) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style><h1>Gallery</h1><form>${select('language', langs)}${select('theme', themes)}${select('width', widths)}</form>${shelves.map(shelf).join('')}<script>${SCRIPT}</script></html>\n`;
