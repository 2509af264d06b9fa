// Other sizes, other wishes, and paper. Last, so that it overrides. Sizes are the element's, not the window's.

import { css } from 'lit';

export const screens = css`
  @container (max-width: 68rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 12px;
      column-gap: 1rem;
      row-gap: 1.5rem;
    }
    .facts-panel {
      position: static;
      order: -1;
      grid-column: 1 / -1;
      max-height: 26rem;
      padding-block-end: 0.6rem;
      border-block-end: 1px solid var(--rule);
    }
  }
  @container (max-width: 46rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
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
      grid-template-columns: auto 1fr;
      height: 3rem;
    }
    .stepper {
      grid-template-columns: auto 4.5rem auto;
    }
    .position {
      font-size: 0.8125rem;
    }
    .navigator-says,
    .places {
      display: none;
    }
    .search {
      flex-basis: 100%;
    }
    .view {
      padding-inline: 0.6rem;
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
    }
    .facts {
      overflow: visible;
    }
  }
`;
