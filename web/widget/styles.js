// The looks of the element's frame; what is inside it is render/comparison-styles.js.

import { css, unsafeCSS } from 'lit';
import { comparisonStyles } from '../render/comparison-styles.js';

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--paper);
    color: var(--ink);
    font: 1rem/1.5 var(--sans);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.45;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .quiet {
    background: none;
    border: 0;
    padding: 0.35rem 0.5rem;
    border-radius: 4px;
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.25em;
    font-size: 0.875rem;
  }
  .quiet:hover {
    text-decoration-color: currentColor;
  }
  .strong {
    background: var(--ink);
    color: var(--paper);
    border: 1px solid var(--ink);
    border-radius: 4px;
    padding: 0.45rem 1.1rem;
    font-weight: 600;
  }
  .note {
    font-size: 0.875rem;
  }
  .sources {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 2rem;
  }
  .error {
    margin-block: 0.75rem;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--removed-line);
    border-inline-start-width: 6px;
    border-radius: 4px;
    background: var(--removed-paper);
  }
  .comparison {
    transition: opacity 0.15s;
  }
  .comparison[aria-busy='true'] {
    opacity: 0.55;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
  }
  .summary-sentence {
    font: 1.25rem/1.4 var(--serif);
    text-wrap: pretty;
  }
  .degraded {
    color: var(--changed-ink);
    font-size: 0.875rem;
  }
  .bar-of-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding-block: 0.75rem 0.9rem;
  }
  .views {
    display: inline-flex;
    border: 1px solid var(--rule);
    border-radius: 6px;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .view {
    border: 0;
    background: none;
    padding: 0.35rem 0.9rem;
    font-size: 0.875rem;
  }
  .view + .view {
    border-inline-start: 1px solid var(--rule);
  }
  .view:hover {
    background: color-mix(in srgb, var(--rule) 35%, transparent);
  }
  .view[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .search {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    flex: 0 1 22rem;
  }
  .search-field {
    flex: 1;
    min-width: 7rem;
    padding: 0.35rem 0.6rem;
    font-size: 0.875rem;
    background: var(--panel);
    border: 1px solid color-mix(in srgb, var(--soft) 60%, var(--rule));
    border-radius: 6px;
  }
  .search-field::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  .hits {
    font-size: 0.8125rem;
    color: var(--soft);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .mini {
    width: 1.75rem;
    height: 1.75rem;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: none;
    line-height: 1;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 21rem) 12px;
    column-gap: 2rem;
    align-items: start;
  }
  .layout[data-view='ledger'] {
    display: block;
  }
  .side-heads {
    position: sticky;
    top: var(--storydiff-top, 0px);
    z-index: 4;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 3rem;
    background: var(--paper);
    border-block: 1px solid var(--rule);
    padding-block: 0.6rem;
    margin-block-end: 0.6rem;
  }
  .label-field {
    width: 100%;
    background: none;
    border: 0;
    border-block-end: 1px dashed transparent;
    padding: 0.1rem 0;
    font: 600 1.1875rem/1.3 var(--serif);
    text-overflow: ellipsis;
  }
  input.label-field:hover,
  input.label-field:focus {
    border-block-end-color: var(--soft);
  }
  .side-facts {
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .bar {
    display: block;
    width: 100%;
    height: 6px;
    margin-block: 0.35rem;
    border-radius: 3px;
    background: var(--rule);
  }
  .bar-shared {
    fill: var(--shared-line);
  }
  .bar-changed {
    fill: var(--changed-line);
  }
  .bar-removed {
    fill: var(--removed-line);
  }
  .bar-added {
    fill: var(--added-line);
  }
  .map-place {
    position: sticky;
    top: var(--storydiff-top, 0px);
    height: calc(100vh - 4rem);
    max-height: 100%;
    cursor: pointer;
  }
  .map {
    display: block;
    width: 100%;
    height: 100%;
    background: color-mix(in srgb, var(--rule) 40%, transparent);
    border-radius: 3px;
  }
  .seen {
    fill: color-mix(in srgb, var(--ink) 12%, transparent);
    stroke: var(--soft);
    vector-effect: non-scaling-stroke;
  }

  .facts-panel {
    position: sticky;
    top: var(--storydiff-top, 0px);
    max-height: 100vh;
    display: flex;
    flex-direction: column;
    padding-block: 0.6rem 4.5rem;
    border-block-start: 1px solid var(--rule);
  }
  .facts-panel h2 {
    font: 600 1.1875rem/1.3 var(--serif);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    padding-block: 0.55rem 0.6rem;
  }
  .filter {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-width: 100%;
    background: none;
    border: 1px solid var(--rule);
    border-radius: 999px;
    padding: 0.2rem 0.7rem;
    font-size: 0.8125rem;
  }
  .filter-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .filter:hover {
    border-color: var(--soft);
  }
  .filter[aria-pressed='true'] {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  .filter[aria-pressed='true'] .sign {
    color: inherit;
  }
  .count {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1rem;
    padding-block-end: 0.7rem;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .choice select {
    max-width: 11rem;
    padding: 0.2rem 0.3rem;
    background: var(--panel);
    color: var(--ink);
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .facts {
    overflow-y: auto;
    overscroll-behavior: contain;
    min-height: 8rem;
    border-block-start: 1px solid var(--rule);
  }
  .no-facts {
    color: var(--soft);
  }

  .ledger-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5rem;
    border-block-start: 1px solid var(--rule);
  }
  .ledger-tools .choices {
    padding-block: 0.3rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr) minmax(0, 1fr);
    column-gap: 1.5rem;
    align-items: start;
    padding-block-end: 2rem;
  }
  .column h3 {
    position: sticky;
    top: var(--storydiff-top, 0px);
    z-index: 2;
    padding-block: 0.5rem;
    background: var(--paper);
    border-block-end: 2px solid var(--soft);
    font: 600 1.0625rem/1.3 var(--serif);
  }
  .column[data-column='left'] h3 {
    border-color: var(--removed-line);
  }
  .column[data-column='right'] h3 {
    border-color: var(--added-line);
  }

  .navigator {
    position: sticky;
    bottom: 0;
    z-index: 5;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.6rem;
    min-height: 3.4rem;
    margin-inline: var(--storydiff-bleed, 0px);
    padding: 0.5rem clamp(0.5rem, 3cqi, 2.5rem);
    background: var(--panel);
    border-block-start: 1px solid var(--rule);
    box-shadow: 0 -4px 18px rgb(0 0 0 / 0.06);
    font-size: 0.875rem;
  }
  .arrow {
    width: 2.25rem;
    height: 2.25rem;
    flex: none;
    border: 1px solid var(--rule);
    border-radius: 50%;
    background: none;
    line-height: 1;
  }
  .arrow:hover:not(:disabled) {
    border-color: var(--soft);
  }
  .position {
    min-width: 5.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }
  .navigator-says {
    flex: 0 1 44rem;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .places {
    flex: none;
    display: flex;
    max-width: 40%;
    overflow: hidden;
  }
  .places .quiet {
    max-width: 14rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  dialog {
    width: min(38rem, calc(100vw - 2rem));
    max-height: calc(100vh - 3rem);
    padding: 1.5rem 1.75rem;
    color: var(--ink);
    background: var(--panel);
    border: 1px solid var(--rule);
    border-radius: 8px;
    box-shadow: 0 20px 60px rgb(0 0 0 / 0.3);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  dialog h2 {
    font: 600 1.375rem/1.3 var(--serif);
  }
  dialog h3 {
    margin-block: 1.1rem 0.5rem;
    font-size: 0.9375rem;
  }
  dialog form {
    margin-block-start: 1.2rem;
  }
  dialog p {
    margin-block: 0.9rem;
  }
  .help dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    gap: 0.3rem 1.2rem;
    margin: 0;
    font-size: 0.875rem;
  }
  .help dl div {
    display: flex;
    gap: 0.7rem;
  }
  .help dt {
    min-width: 2.6rem;
  }
  .help dd {
    margin: 0;
  }
  kbd {
    display: inline-block;
    min-width: 1.6rem;
    padding: 0 0.35rem;
    text-align: center;
    font: 0.8125rem/1.5 var(--sans);
    border: 1px solid var(--rule);
    border-block-end-width: 2px;
    border-radius: 4px;
  }
  .legend {
    list-style: none;
    padding: 0;
    margin: 0;
    display: grid;
    gap: 0.45rem;
    font-size: 0.875rem;
  }
  .legend .run {
    cursor: auto;
  }
  .legend .sign {
    margin-inline-end: 0.4em;
  }

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
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.3rem 0.6rem;
    }
    .navigator-says,
    .places {
      flex-basis: 100%;
      order: 4;
      max-width: 100%;
    }
    .navigator-says.note {
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

export const elementStyles = [unsafeCSS(comparisonStyles), frame];
