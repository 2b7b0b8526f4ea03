import { css, type CSSResult } from 'lit';
import { cardFloor, cardLook } from './card.js';
import { contactFloor, contactLook } from './contact.js';
import { focus } from './focus.js';
import { moreContrast } from './more-contrast.js';
import { pictureFloor } from './picture.js';
import { print } from './print.js';
import { printingFloor } from './printing.js';
import { searchFloor, searchLook } from './search.js';
import { tokens } from './tokens.js';

const look = css`
  :where(lp-faq, lp-red-flags) {
    display: block;
    margin-block: var(--_lp-space);
    padding: var(--_lp-inset);
    border-radius: var(--_lp-radius);
    background: var(--_lp-ground);
    color: var(--_lp-text);
  }
  :where(.lp-own) {
    color: var(--_lp-text);
    font-family: var(--_lp-font);
    overflow-wrap: anywhere;
  }
  :where(.lp-own p, .lp-own ul) {
    max-inline-size: var(--_lp-measure);
  }
  /* As wide as the larger text above it. */
  :where(.lp-own .lp-quiet) {
    max-inline-size: calc(var(--_lp-measure) / 0.875);
  }
  :where(.lp-own :is(p, li)) {
    text-wrap: pretty;
  }
  :where(.lp-scenes p) {
    text-wrap: balance;
  }
  :where(.lp-own :is(ul, ol)) {
    padding-inline-start: 1.25em;
  }
  :where(.lp-card-body, .lp-help) :where(ul, ol) {
    padding-inline-start: 0.75em;
  }
  :where(.lp-topic, .lp-group-title) {
    font-family: var(--_lp-heading-font);
    text-wrap: balance;
  }
  :where(h1, h2, h3):where(.lp-card-title) {
    font-size: revert-layer;
  }
  :where(h4, h5, h6):where(.lp-topic) {
    font-size: var(--_lp-title-size);
  }
  :where(h4, h5, h6):where(.lp-group-title) {
    font-size: 1em;
  }
  :where(.lp-standing, lp-faq > details, .lp-entry) {
    max-inline-size: var(--_lp-measure);
  }
  :where(lp-faq > details, .lp-entry) {
    border-block-start: var(--_lp-line-width) solid var(--_lp-rule);
    scroll-margin-block-start: 1em;
  }
  :where(lp-faq > details, .lp-entry) > :where(summary) {
    font-weight: 600;
  }
  :where(lp-faq summary:hover, .lp-own summary:hover, .lp-more > summary, .lp-sources > summary) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :where(.lp-more, .lp-sources) > :where(summary:hover) {
    text-decoration-thickness: 2px;
  }
  :where(.lp-help) {
    border-radius: 0;
    border-start-end-radius: var(--_lp-radius);
    border-end-end-radius: var(--_lp-radius);
  }
  :where(.lp-group) {
    border-block-start: var(--_lp-line-width) solid var(--_lp-rule);
  }
  :where(.lp-group + .lp-group) {
    margin-block-start: var(--_lp-space);
  }
`;

/*
 * Distances stand here as well, as gaps and padding: the commonest reset of all, "* { margin: 0;
 * padding: 0 }", would otherwise leave a wall of text. How far a list is indented is the page's; where
 * a page takes that away, the bullets hang in a room that is kept for them. A link has its line, for
 * those who do not see its colour.
 */
const floor = css`
  :is(lp-risk-checker, lp-red-flags, lp-faq) + :is(lp-red-flags, lp-faq) {
    margin-block-start: var(--_lp-space) !important;
  }
  .lp-own .lp-card-body > :empty,
  lp-faq [hidden],
  lp-red-flags [hidden] {
    display: none !important;
  }
  .lp-own:where(:not(.lp-topic)) {
    font-size: clamp(16px, var(--_lp-font-size), max(2em, 32px)) !important;
  }
  .lp-own,
  .lp-own * {
    line-height: var(--_lp-line-height) !important;
    text-transform: none !important;
    text-indent: 0 !important;
    text-align: start !important;
    white-space: normal !important;
    box-sizing: border-box !important;
    min-inline-size: 0 !important;
    float: none !important;
  }
  .lp-own :where(:not(h1, h2, h3, h4, h5, h6)) {
    font-size: inherit !important;
  }
  .lp-own.lp-topic,
  .lp-own .lp-card-title,
  .lp-own .lp-group-title {
    line-height: 1.25 !important;
  }
  .lp-own .lp-quiet {
    font-size: max(0.875em, 14px) !important;
  }
  .lp-own.lp-topic {
    margin: 0 !important;
    padding-block: calc(2 * var(--_lp-space)) calc(0.5 * var(--_lp-space)) !important;
  }
  .lp-own .lp-card + .lp-card,
  .lp-own > .lp-notice {
    margin-block-start: calc(1.5 * var(--_lp-space)) !important;
  }
  .lp-own a:not(:hover) {
    text-decoration-line: underline !important;
  }
  .lp-own :is(ul, ol) {
    list-style: disc !important;
  }
  :is(.lp-card-body, .lp-help) :is(ul, ol) {
    margin-inline-start: 0.5em !important;
  }
  .lp-own ol {
    list-style: decimal !important;
  }
  .lp-own li {
    display: list-item !important;
    list-style: inherit !important;
  }
  .lp-own li + li {
    margin-block-start: 0.4em !important;
  }
  .lp-own p + .lp-call,
  .lp-own p + ol,
  .lp-own ol + p {
    margin-block-start: 0.4em !important;
  }
  .lp-own strong {
    font-weight: 700 !important;
  }
  .lp-own .lp-card-body,
  .lp-body {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr) !important;
    gap: var(--_lp-space) !important;
  }
  .lp-own .lp-standing > .lp-card-body {
    display: flex !important;
    flex-wrap: wrap !important;
    align-items: baseline !important;
    gap: 0.25em calc(1.25 * var(--_lp-space)) !important;
  }
  /* Its words, and not its target, end where the room of the card begins. */
  .lp-standing .lp-link {
    margin-block-end: -0.5em !important;
  }
  .lp-link {
    display: inline-flex !important;
    align-items: center !important;
    min-block-size: max(2.75em, 44px) !important;
    padding-block: 0.6em !important;
  }
  .lp-group {
    display: flex !important;
    flex-wrap: wrap !important;
    gap: 0.5em 1.5em !important;
    padding-block-start: var(--_lp-space) !important;
  }
  .lp-group-head {
    flex: 1 1 10em !important;
  }
  .lp-group-body {
    flex: 3 1 18em !important;
  }
  .lp-own .lp-group-head > p,
  .lp-own .lp-help > p {
    margin-block-start: 0.25em !important;
  }
  .lp-own .lp-group-body > * + * {
    margin-block-start: 0.5em !important;
  }
  lp-faq details,
  .lp-own details {
    display: block !important;
  }
  lp-faq details > summary,
  .lp-own details > summary {
    display: flex !important;
    align-items: flex-start !important;
    min-block-size: max(2.75em, 44px) !important;
    padding: 0.6em 0 !important;
    list-style: none !important;
    cursor: pointer !important;
  }
  lp-faq details > summary::-webkit-details-marker,
  .lp-own details > summary::-webkit-details-marker {
    display: none !important;
  }
  lp-faq details > summary::before,
  .lp-own details > summary::before {
    content: '' !important;
    flex: none !important;
    box-sizing: border-box !important;
    inline-size: 0.6em !important;
    block-size: 0.6em !important;
    margin-block-start: 0.35em !important;
    margin-inline: 0.25em 0.85em !important;
    border: solid currentcolor !important;
    border-width: 0 0.15em 0.15em 0 !important;
    rotate: 45deg;
  }
  lp-faq details[open] > summary::before,
  .lp-own details[open] > summary::before {
    margin-block-start: 0.65em !important;
    rotate: 225deg;
  }
  .lp-body {
    padding: 0.25em 0 1.5em !important;
    padding-inline-start: 1.7em !important;
  }
  .lp-help {
    padding: 0.75em 1em !important;
    border: 0 solid currentcolor !important;
    border-inline-start-width: 4px !important;
    background: var(--_lp-wash) !important;
  }
`;

/*
 * The room around letters, words and paragraphs: against the page's ordinary rules it holds by the
 * weight of ids that nobody has; its important ones go in, for those are what a reader writes who
 * needs more room, with a bookmarklet, an extension or a toolbar (WCAG 1.4.12).
 */
const room = css`
  :is(lp-risk-checker, .lp-own, .lp-own *):not(#lp#lp#lp) {
    letter-spacing: normal;
    word-spacing: normal;
  }
  .lp-own :not(#lp#lp#lp) {
    margin: 0;
  }
`;

const text = (...parts: readonly CSSResult[]): string => parts.map(String).join('');

/**
 * The sheet of the elements in the page itself. What only looks gives way to any style of the page;
 * what must not break is important, and in a layer, so that it holds against important rules of the
 * page as well; and the room, which gives way to important rules alone.
 */
export const lightCss = (): string =>
  text(tokens, moreContrast) +
  `@layer lp-look{${text(cardLook, contactLook, look, searchLook)}}` +
  `@layer lp-floor{${text(floor, pictureFloor, cardFloor, contactFloor, searchFloor, printingFloor, focus, print)}}` +
  text(room);
