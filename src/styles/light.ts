import { css } from 'lit';
import { cardFloor, cardLook } from './card.js';
import { contactFloor, contactLook } from './contact.js';
import { focus } from './focus.js';
import { print } from './print.js';
import { tokens } from './tokens.js';

const look = css`
  :where(lp-faq, lp-red-flags) {
    display: block;
  }
  :where(.lp-own) {
    color: var(--_lp-text);
    font-family: var(--_lp-font);
    overflow-wrap: break-word;
  }
  :where(.lp-own p, .lp-own ul) {
    margin: 0;
    max-inline-size: var(--_lp-measure);
  }
  :where(.lp-own li + li) {
    margin-block-start: 0.4em;
  }
  :where(.lp-own a) {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :where(.lp-standing) {
    max-inline-size: var(--_lp-measure);
  }
  :where(.lp-standing > .lp-card-body) {
    gap: 0.5em var(--_lp-space);
  }
  :where(.lp-standing > .lp-card-body > *) {
    margin: 0;
  }
  :where(.lp-topic) {
    margin: calc(2 * var(--_lp-space)) 0 0.5em;
    max-inline-size: var(--_lp-measure);
    font-family: var(--_lp-heading-font);
    font-weight: 700;
    text-wrap: balance;
  }
  :where(lp-faq) :where(details):not(details details) {
    max-inline-size: var(--_lp-measure);
    border-block-end: 1px solid var(--_lp-line);
  }
  :where(.lp-topic + details) {
    border-block-start: 1px solid var(--_lp-line);
  }
  :where(.lp-entry) {
    scroll-margin-block-start: 1em;
  }
  :where(lp-faq summary) {
    font-weight: 600;
  }
  :where(.lp-more > summary) {
    font-weight: 400;
  }
  :where(summary:hover) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :where(.lp-body > * + *) {
    margin-block-start: var(--_lp-space);
  }
  :where(.lp-help) {
    border-radius: 0 var(--_lp-radius) var(--_lp-radius) 0;
  }
  :where(.lp-group) {
    gap: 0.5em 1.5em;
    padding-block-start: var(--_lp-space);
    border-block-start: 1px solid var(--_lp-line);
  }
  :where(.lp-group-title) {
    margin: 0;
    font-family: var(--_lp-heading-font);
    font-weight: 700;
  }
  :where(.lp-group-head > p, .lp-group-body > * + *) {
    margin-block-start: 0.5em;
  }
  :where(.lp-notice) {
    margin-block-start: calc(1.5 * var(--_lp-space));
  }
`;

const floor = css`
  lp-faq [hidden],
  lp-red-flags [hidden] {
    display: none !important;
  }
  .lp-own {
    font-size: max(var(--_lp-font-size), 16px) !important;
  }
  .lp-own,
  .lp-own * {
    line-height: var(--_lp-line-height) !important;
    letter-spacing: var(--_lp-letter-spacing) !important;
    word-spacing: normal !important;
    text-transform: none !important;
    text-indent: 0 !important;
    text-align: start !important;
    white-space: normal !important;
    box-sizing: border-box !important;
    min-inline-size: 0 !important;
    float: none !important;
  }
  .lp-own * {
    font-size: inherit !important;
  }
  .lp-own .lp-own {
    font-size: inherit !important;
  }
  .lp-own .lp-card-title,
  .lp-topic {
    font-size: max(1.375 * var(--_lp-font-size), 20px) !important;
    line-height: 1.25 !important;
  }
  .lp-own .lp-quiet {
    font-size: max(0.875em, 14px) !important;
  }
  .lp-own ul {
    padding: 0 !important;
    padding-inline-start: 1.25em !important;
    list-style: disc !important;
  }
  .lp-own li {
    display: list-item !important;
  }
  .lp-own strong {
    font-weight: 700 !important;
  }
  lp-faq details,
  .lp-own details {
    display: block !important;
  }
  lp-faq details > summary,
  .lp-own details > summary {
    display: flex !important;
    align-items: flex-start !important;
    min-block-size: max(var(--_lp-target), 44px) !important;
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
    margin-block-start: 0.3em !important;
    margin-inline: 0.25em 0.85em !important;
    border: solid currentcolor !important;
    border-width: 0 0.15em 0.15em 0 !important;
    rotate: 45deg;
  }
  lp-faq details[open] > summary::before,
  .lp-own details[open] > summary::before {
    margin-block-start: 0.6em !important;
    rotate: 225deg;
  }
  .lp-body {
    padding: 0.25em 0 1.5em !important;
    padding-inline-start: clamp(0px, 1.7em, 6vi) !important;
  }
  .lp-help {
    padding: 0.75em 1em !important;
    border: 0 solid currentcolor !important;
    border-inline-start-width: 4px !important;
    background: var(--_lp-wash) !important;
  }
  .lp-standing > .lp-card-body {
    display: flex !important;
    flex-wrap: wrap !important;
    align-items: center !important;
  }
  .lp-link {
    display: inline-flex !important;
    align-items: center !important;
    min-block-size: max(var(--_lp-target), 44px) !important;
  }
  .lp-group {
    display: flex !important;
    flex-wrap: wrap !important;
  }
  .lp-group-head {
    flex: 1 1 10em !important;
  }
  .lp-group-body {
    flex: 3 1 18em !important;
  }
`;

/**
 * The sheet of the elements in the page itself. What is only looks gives way to any style of the
 * page; what must not break is important, and in a layer, so that it holds against the page's own
 * important rules as well.
 */
export const lightCss = (): string =>
  `${tokens}@layer lp-look,lp-floor;` +
  `@layer lp-look{${look}${cardLook}${contactLook}}` +
  `@layer lp-floor{${floor}${cardFloor}${contactFloor}${focus}${print}}`;
