// Other sizes, other wishes, and paper. Last, so that it overrides. Sizes are the element's, not the window's.

import { css } from 'lit';

export const screens = css`
  @container (max-width: 68rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 12px;
      column-gap: 1rem;
      row-gap: 1.5rem;
    }
    .texts {
      grid-area: 1 / 1;
    }
    .map-place {
      grid-area: 1 / 2;
    }
    /* A sheet from below, over the end of the texts: in their place of the grid, or it could not stick. */
    .facts-panel {
      display: none;
      top: auto;
      bottom: 3.9rem;
      z-index: 5;
      grid-area: 1 / 1 / 2 / -1;
      align-self: end;
      max-height: 55vh;
      margin-inline: var(--storydiff-bleed, 0px);
      padding: 0.6rem 1rem 0;
      background: var(--panel);
      box-shadow: 0 -6px 24px rgb(0 0 0 / 0.16);
    }
    .facts-panel[data-open] {
      display: flex;
    }
    .layout:has(.facts-panel[data-open]) .texts {
      padding-block-end: 55vh;
    }
    .in-sheet {
      display: revert;
    }
    /* The cards of the sheet lead there too. */
    .places {
      display: none;
    }
  }
  @container (max-width: 46rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts-panel {
      bottom: 3rem;
    }
    :is(.filters, .choices) {
      flex: none;
      flex-wrap: nowrap;
      overflow-x: auto;
    }
    :is(.filter, .choice) {
      flex: none;
    }
    .ledger-tools {
      display: block;
    }
    .bar-of-tools {
      gap: 0.4rem;
    }
    .bar-of-tools .choice span {
      position: absolute;
      clip-path: inset(50%);
    }
    .map-place {
      display: none;
    }
    .side-heads {
      position: static;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.8rem;
    }
    .summary-sentence {
      font-size: 1.125rem;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 1.5rem;
    }
    .navigator {
      grid-template-columns: auto;
      justify-content: space-between;
      gap: 0 0.5rem;
      height: 3rem;
    }
    .navigator .place-steps span:not([aria-hidden]) {
      display: none;
    }
    .texts {
      padding-block-end: 1rem;
    }
    .stepper {
      grid-template-columns: auto 6.25rem auto;
    }
    .position {
      font-size: 0.8125rem;
    }
    .navigator-says {
      display: none;
    }
    .search {
      flex: 1 1 6rem;
    }
    .view {
      padding-inline: 0.6rem;
    }
  }
  @media (max-height: 512px) {
    .side-heads,
    .column h3 {
      position: static;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .view[aria-pressed='true'],
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .tools,
    .bar-of-tools,
    .navigator,
    .filters,
    .choices,
    .ledger-tools,
    .sheet-head .in-sheet,
    .narration:not([open]),
    .narration .mini,
    .map-place {
      display: none;
    }
    .layout {
      display: block;
    }
    .side-heads,
    .column h3 {
      position: static;
    }
    .facts-panel {
      position: static;
      max-height: none;
      display: block;
      margin-block-start: 1cm;
      padding: 0;
      box-shadow: none;
    }
    .facts {
      overflow: visible;
    }
  }
`;
