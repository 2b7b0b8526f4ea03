import { html, nothing, type TemplateResult } from 'lit';
import type { Problems } from './problems.js';

/** A field, by the name it has in the form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** Ids of what is said about a field, as `aria-describedby` has them. */
export function described(field: Field): string | typeof nothing {
  const ids = [field.hint && `${field.name}-hint`, field.problem && `${field.name}-problem`];
  return ids.filter(Boolean).join(' ') || nothing;
}

/** What is said about a field: how to fill it in, and what is wrong. */
export const remarks = ({ name, hint, problem }: Field): TemplateResult =>
  html`${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}${
    problem ? html`<span class="problem" id="${name}-problem">${problem}</span>` : nothing
  }`;

/** A field for one line of text. */
export function textField(field: Field, value = '', type = 'text'): TemplateResult {
  const { name, label, problem } = field;
  return html`<p class="field">
    <label for="b-${name}">${label}</label>
    ${remarks(field)}
    <input
      id="b-${name}"
      name=${name}
      type=${type}
      value=${value}
      spellcheck="false"
      aria-describedby=${described(field)}
      aria-invalid=${problem ? 'true' : nothing}
    />
  </p>`;
}

/** A field to choose one of a list; the first one is chosen at first. */
export function selectField(
  field: Field,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult {
  const { name, label } = field;
  return html`<p class="field">
    <label for="b-${name}">${label}</label>
    ${remarks(field)}
    <select id="b-${name}" name=${name} aria-describedby=${described(field)}>
      ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
    </select>
  </p>`;
}

/** A box to tick, or one of several to choose. */
export const choice = (
  type: 'checkbox' | 'radio',
  name: string,
  value: string,
  label: string,
  checked = false,
): TemplateResult =>
  html`<label class="choice">
    <input type=${type} name=${name} value=${value} ?checked=${checked} /> <span>${label}</span>
  </label>`;

/** Fields that belong together. */
export function group(
  name: string,
  title: string,
  inside: unknown,
  problems: Problems = {},
  hint = '',
): TemplateResult {
  const problem = problems[name];
  const field = { name, label: title, hint, problem };
  return html`<fieldset aria-describedby=${described(field)}>
    <legend>${title}</legend>
    ${remarks(field)} ${inside}
  </fieldset>`;
}
