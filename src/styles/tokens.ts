import { css } from 'lit';

/**
 * Every public custom property, one comment line and one declaration each: the table in the README
 * is made from this file. A page sets `--lp-name` wherever it likes, on `:root` as well; what the
 * styles read is the private `--_lp-name`, so that an inherited value is never shadowed by ours.
 *
 * A fill, its ink and its edge all use `light-dark()`: where a browser lacks it all three fall
 * back together, to no fill, inherited ink and an edge in the colour of the text.
 * For that a colour stands in a declaration of its own: one that is not understood takes the rest of
 * a shorthand with it, a border or a focus ring. What could make the words too small or too close is
 * kept within bounds here; what no bound can mend, the guard of `elements/colours` takes back.
 */
export const tokens = css`
  :host(lp-risk-checker),
  lp-faq,
  lp-red-flags {
    /** Typeface. */
    --_lp-font: var(--lp-font, inherit);
    /** Typeface of headings. */
    --_lp-heading-font: var(--lp-heading-font, inherit);
    /** Weight of headings. */
    --_lp-heading-weight: var(--lp-heading-weight, 700);
    /** Size of the first heading and of the questions in the checker. */
    --_lp-heading-size: var(--lp-heading-size, 1.5em);
    /** Size of the heading of a card. */
    --_lp-title-size: var(--lp-title-size, 1.375em);
    /** Size of the text; never drawn smaller than 16 px. */
    --_lp-font-size: var(--lp-font-size, 1em);
    /** Height of a line of text. */
    --_lp-line-height: var(--lp-line-height, 1.5);
    /** Space between blocks, and inside cards. */
    --_lp-space: clamp(0.5em, var(--lp-space, 1em), 3em);
    /** Longest line of text. */
    --_lp-measure: max(15em, var(--lp-measure, 42em));
    /** Corners of cards and buttons. */
    --_lp-radius: min(var(--lp-radius, 0.375em), 1.5em);
    /** Width of thin lines and of the borders of controls. */
    --_lp-line-width: clamp(1px, var(--lp-line-width, 1px), 4px);
    /** Background of the elements. */
    --_lp-ground: var(--lp-ground, transparent);
    /** Space around the words, within that background. */
    --_lp-inset: clamp(0px, var(--lp-inset, 0px), 3em);
    /** Colour of the text outside filled areas. */
    --_lp-text: var(--lp-text, currentcolor);
    /** Links; what is not set is taken from the links of the page. */
    --_lp-link: var(--lp-link, currentcolor);
    /** Thin lines between parts. */
    --_lp-rule: var(--lp-rule, color-mix(in srgb, currentcolor 25%, transparent));
    /** Borders of controls. */
    --_lp-line: var(--lp-line, color-mix(in srgb, currentcolor 62%, transparent));
    /** Quiet background of notes and of what the pointer is on. */
    --_lp-wash: var(--lp-wash, color-mix(in srgb, currentcolor 6%, transparent));
    /** Width of the focus ring, and again of the outline around it. */
    --_lp-focus-width: clamp(2px, var(--lp-focus-width, 3px), 6px);
    /** Focus ring. */
    --_lp-focus: var(--lp-focus, light-dark(#101418, #e6eaee));
    /** Outline around the focus ring, so that it shows on any background. */
    --_lp-focus-halo: var(--lp-focus-halo, light-dark(#fff, #101418));
    /** Fill of the main button; what is not set follows the links of the page. */
    --_lp-action-fill: var(--lp-action-fill, light-dark(#0a4a82, #82b4e8));
    /** Text of the main button. */
    --_lp-action-ink: var(--lp-action-ink, light-dark(#fff, #041a30));
    /** Border of the main button, and colour of what is ticked. */
    --_lp-action-edge: var(--lp-action-edge, var(--_lp-action-fill));
    /** Fill of an emergency heading. */
    --_lp-emergency-fill: var(--lp-emergency-fill, light-dark(#8f1215, #f4968b));
    /** Text of an emergency heading. */
    --_lp-emergency-ink: var(--lp-emergency-ink, light-dark(#fff, #2e0402));
    /** Border of an emergency. */
    --_lp-emergency-edge: var(--lp-emergency-edge, var(--_lp-emergency-fill));
    /** Fill of a same-day heading. */
    --_lp-same-day-fill: var(--lp-same-day-fill, light-dark(#ffd98a, #4a3606));
    /** Text of a same-day heading. */
    --_lp-same-day-ink: var(--lp-same-day-ink, light-dark(#332400, #ffecc2));
    /** Border of a same-day result. */
    --_lp-same-day-edge: var(--lp-same-day-edge, var(--_lp-same-day-ink));
    /** Fill of the heading of "within 2 to 3 days". */
    --_lp-soon-fill: var(--lp-soon-fill, light-dark(#d3e5f9, #163a5f));
    /** Text of the heading of "within 2 to 3 days". */
    --_lp-soon-ink: var(--lp-soon-ink, light-dark(#0a2c4d, #dcebfb));
    /** Border of "within 2 to 3 days". */
    --_lp-soon-edge: var(--lp-soon-edge, var(--_lp-soon-ink));
    /** Fill of the heading of a routine result. */
    --_lp-routine-fill: var(--lp-routine-fill, light-dark(#eceff2, #2a3138));
    /** Text of the heading of a routine result. */
    --_lp-routine-ink: var(--lp-routine-ink, light-dark(#1a232b, #e9eef2));
    /** Border of a routine result. */
    --_lp-routine-edge: var(--lp-routine-edge, var(--_lp-routine-ink));
    /** Fill of the heading of a self-care result. */
    --_lp-self-care-fill: var(--lp-self-care-fill, light-dark(#eaf6ee, #12331d));
    /** Text of the heading of a self-care result. */
    --_lp-self-care-ink: var(--lp-self-care-ink, light-dark(#0b3319, #d9f3e1));
    /** Border of a self-care result. */
    --_lp-self-care-edge: var(--lp-self-care-edge, var(--_lp-self-care-ink));
  }
`;
