/** The script of `embed.html`: puts up what the address asks for, and tells how high that is. */
import { readAddress, type Asked } from './address.js';
import { showWhatHasFocus, tellHeight } from './height.js';
import { languagesOf, speak } from './speak.js';

/** On the element itself; the region goes around it, so that the numbers in the file stay ahead. */
const ON_ELEMENT = ['mode', 'level', 'topics', 'heading-level'] as const;

function arrange({ element, region, ...asked }: Asked): void {
  const around = document.querySelector('lp-settings')!;
  if (region) around.setAttribute('region', region);
  let place = around.firstElementChild!;
  if (element && place.localName !== `lp-${element}`) {
    const made = document.createElement(`lp-${element}`);
    for (const { name, value } of place.attributes) made.setAttribute(name, value);
    made.append(...place.childNodes);
    place.replaceWith(made);
    place = made;
  }
  for (const name of ON_ELEMENT) {
    const value = asked[name];
    if (value) place.setAttribute(name, value);
  }
}

const languages = languagesOf(document);
const { asked, ignored } = readAddress(location.search, languages.keys());
// eslint-disable-next-line no-console -- whoever wrote the address must learn what is wrong with it
for (const text of ignored) console.warn(`lp-aftercare: ${text}`);
arrange(asked);
if (asked.lang) speak(asked.lang, languages);
if (parent !== window) {
  showWhatHasFocus();
  // By then the elements stand, if they can: nobody needs the height of what they replace.
  window.addEventListener('load', tellHeight);
}
