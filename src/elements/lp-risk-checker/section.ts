import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../parts/heading.js';
import type { View } from './view.js';

/** A bulleted list. */
export const bullets = (items: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** Words of the hospital, told apart from ours; nothing where it has none. */
export const ownWords = ({ pack }: View, texts: readonly string[]): unknown =>
  texts.length
    ? html`<p><strong>${pack.ui['common.own']}</strong></p>
        ${bullets(texts.map((text) => html`<bdi>${text}</bdi>`))}`
    : nothing;

/** One part of a result, beneath its heading. */
export const section = (
  { level }: View,
  part: string,
  title: string,
  content: unknown,
): TemplateResult =>
  html`<section part="section section-${part}">${heading(level + 1, title)} ${content}</section>`;

/** A button whose part tells what it is for. */
export const button = (name: string, words: string, press: (event: Event) => void) =>
  html`<button type="button" part="button button-${name}" @click=${press}>${words}</button>`;
