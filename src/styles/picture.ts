import { css } from 'lit';

/** What a page's own style must not take from pictures and from the timeline. */
export const pictureFloor = css`
  .lp-drawing {
    display: block !important;
    position: static !important;
    inline-size: 100% !important;
    block-size: auto !important;
    fill: none !important;
    stroke: currentcolor !important;
  }
  .lp-group-title {
    display: flex !important;
    align-items: flex-start !important;
    gap: 0.4em !important;
  }
  .lp-group-title > .lp-drawing {
    flex: none !important;
    inline-size: 1.5em !important;
    margin-block-start: -0.125em !important;
  }
  .lp-turns:dir(rtl) {
    scale: -1 1 !important;
  }
  .lp-picture,
  .lp-scenes {
    display: flex !important;
    flex-wrap: wrap !important;
    gap: var(--_lp-space) !important;
  }
  .lp-scenes {
    flex: 1 1 100% !important;
    align-items: baseline !important;
    column-gap: calc(2 * var(--_lp-space)) !important;
  }
  .lp-scenes > div {
    flex: 0 1 14em !important;
  }
  .lp-own .lp-time {
    padding: 0 !important;
    list-style: none !important;
  }
  .lp-own .lp-time > li {
    position: relative !important;
    margin: 0 !important;
    padding-block-end: var(--_lp-space) !important;
    padding-inline-start: 2.5em !important;
    break-inside: avoid;
  }
  .lp-stretch {
    position: absolute !important;
    inset-block: 0 !important;
    inset-inline-start: 0 !important;
    inline-size: 1.5em !important;
    block-size: 100% !important;
  }
  .lp-stretch > path {
    vector-effect: non-scaling-stroke !important;
  }
  .lp-own .lp-band {
    margin-block-start: 0.4em !important;
    padding-inline-start: 0.75em !important;
    border: 0 solid !important;
    border-color: var(--_lp-edge) !important;
    border-inline-start-width: 6px !important;
  }
  .lp-own .lp-band.lp-emergency {
    padding-inline-start: calc(0.75em - 4px) !important;
    border-inline-start-width: 10px !important;
    font-weight: 700 !important;
  }
  .lp-band.lp-same-day {
    border-inline-start-style: double !important;
  }
  .lp-own .lp-band.lp-soon {
    padding-inline-start: calc(0.75em + 4px) !important;
    border-inline-start-width: 2px !important;
  }
  @media print {
    .lp-drawing {
      stroke: #000 !important;
    }
  }
`;
