import { html, type TemplateResult } from 'lit';
import type { Choices } from './choices.js';
import { hexOf, judge, PAIRS, type Pair } from './colours.js';
import type { Facts } from './facts.js';

/** A colour that was picked is written into the field beside the picker. */
function take({ currentTarget }: Event): void {
  const picker = currentTarget as HTMLInputElement;
  const field = picker.parentElement?.querySelector<HTMLInputElement>('[name]');
  if (!field) return;
  field.value = picker.value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function colourField(token: string, label: string, of: Pair, choices: Choices, facts: Facts) {
  return html`<p class="field colour">
    <label for="b-${token}">${label}</label>
    <input
      id="b-${token}"
      name=${token}
      spellcheck="false"
      placeholder="as it comes"
      aria-describedby="b-${of.fill}-judged"
    />
    <input
      type="color"
      aria-label="Pick: ${of.name}, ${label}"
      .value=${hexOf(token, choices, facts)}
      @input=${take}
    />
  </p>`;
}

function pairFields(pair: Pair, choices: Choices, facts: Facts): TemplateResult {
  const judged = judge(pair, choices, facts);
  const said = judged ? (judged.ok ? 'fine' : 'problem') : 'hint';
  return html`<fieldset class="pair">
    <legend>${pair.name}</legend>
    ${colourField(pair.fill, 'Fill', pair, choices, facts)}
    ${colourField(pair.ink, 'Text', pair, choices, facts)}
    <span class=${said} id="b-${pair.fill}-judged">${judged?.text ?? ''}</span>
  </fieldset>`;
}

/** The colours, each pair with how well it can be read. */
export function colourFields(choices: Choices, facts: Facts): TemplateResult {
  const [first, second, ...rest] = PAIRS.map((pair) => pairFields(pair, choices, facts));
  return html`<p class="hint">
      Typeface and text come from your page. Any colour that CSS knows will do; what you leave empty
      stays as it comes, on light pages and on dark ones.
    </p>
    ${first}${second}
    <details>
      <summary>Other headings</summary>
      ${rest}
    </details>`;
}
