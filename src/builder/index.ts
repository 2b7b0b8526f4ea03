/** The snippet builder of the demo: what is chosen stays in the page, and is stored and sent nowhere. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { bring } from './bring.js';
import { START, type Choices } from './choices.js';
import { css, judge, PAIRS } from './colours.js';
import { languageOf, type Facts } from './facts.js';
import { form } from './form.js';
import { preview } from './preview.js';
import { problemsOf, type Problems } from './problems.js';
import { readChoices } from './read.js';
import { result, type Copied } from './result.js';
import { snippetOf, type PartId } from './snippet.js';
import { askUnchecked, missingReview } from './unchecked.js';

/** Set ahead of this script by the build. */
declare const LP_PACK: Facts;

const facts = LP_PACK;
const colours = new CSSStyleSheet();
let choices: Choices = START;
let known = facts.reviewed;
let knownLanguage: unknown;
let copied: Copied = {};
let painted = '';

function look(problems: Problems): TemplateResult | typeof nothing {
  const unreadable = PAIRS.filter((pair) => judge(pair, choices, facts)?.ok === false);
  const count = Object.keys(problems).length + unreadable.length;
  if (!count) return nothing;
  return html`<p class="look">
    ${count === 1 ? 'One thing' : `${count} things`} above may need your attention.
  </p>`;
}

const signOff = (): TemplateResult =>
  html`<p class="sign-off">
      <strong>No clinician has signed off the rules and the words.</strong> Do not put this in front
      of patients before a named clinician has read both and signed them off.
    </p>
    <label class="choice">
      <input type="checkbox" name="known" />
      <span>I know that no clinician has signed this off yet, and I want to try it out.</span>
    </label>`;

async function copy(id: PartId): Promise<void> {
  const area = document.querySelector<HTMLTextAreaElement>(`#code-${id}`);
  let said = 'Copied.';
  try {
    // Where a page is not served by https there is none.
    await navigator.clipboard.writeText(area?.value ?? '');
  } catch {
    area?.select();
    said = 'The browser allows no copying here. The text is selected: press Ctrl+C, or Cmd+C.';
  }
  copied = { [id]: said };
  draw();
}

function read({ currentTarget }: Event): void {
  const data = new FormData(currentTarget as HTMLFormElement);
  choices = readChoices(data, languageOf(facts, choices.lang));
  known = facts.reviewed || data.has('known');
  knownLanguage = data.get('known-language');
  copied = {};
  draw();
}

function page(): TemplateResult {
  const problems = problemsOf(choices);
  const language = languageOf(facts, choices.lang);
  const agreed = known && (!missingReview(language) || knownLanguage === language.lang);
  const ready = agreed && choices.kinds.length > 0;
  return html`<form
      class="builder-form"
      aria-labelledby="builder"
      autocomplete="off"
      @input=${read}
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${form(choices, facts, problems)}
      <section aria-labelledby="builder-copy">
        <h3 id="builder-copy"><span class="step">5</span> Copy it</h3>
        <div role="status">${look(problems)}</div>
        ${facts.reviewed ? nothing : signOff()} ${askUnchecked(language)}
        ${ready ? result(choices, facts, snippetOf(choices, facts), copied, (id) => void copy(id)) : nothing}
      </section>
    </form>
    <section class="builder-preview" aria-labelledby="builder-preview">
      <h3 id="builder-preview">This is what people see</h3>
      <div class="builder-live" tabindex="0" role="group" aria-labelledby="builder-preview">
        ${preview(choices)}
      </div>
    </section>`;
}

/** The elements look at their colours again when something changes at the root of their page. */
function paint(text: string): void {
  if (text === painted) return;
  painted = text;
  colours.replaceSync(text);
  document.documentElement.dataset.painted = `${Date.now()}`;
}

function draw(): void {
  const { script } = languageOf(facts, choices.lang);
  if (script !== facts.languages[0]?.script) bring(script.name);
  paint(css(choices, facts).replace(':root', '.builder-live'));
  const place = document.querySelector<HTMLElement>('#builder-place');
  if (place) render(page(), place);
}

document.adoptedStyleSheets.push(colours);
document.querySelector('#builder-place')?.replaceChildren();
draw();
