// The styles of the list of facts, the ledger, the bar at the foot and the sheets.

import { css } from 'lit';

export const parts = css`
  .facts-panel {
    position: sticky;
    top: var(--storydiff-top, 0px);
    max-height: 100vh;
    display: flex;
    flex-direction: column;
    padding-block: 0.6rem 4.5rem;
    border-block-start: 1px solid var(--rule);
  }
  .sheet-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  .in-sheet {
    display: none;
  }
  .navigator .in-sheet {
    padding-block: 0.3rem;
  }
  .facts-panel h2:focus {
    outline: none;
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
  /* Hidden words have their place in it: elsewhere they would make the page longer. */
  .facts {
    position: relative;
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
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-auto-flow: column;
    align-items: center;
    gap: 0 1rem;
    height: 3.9rem;
    margin-inline: var(--storydiff-bleed, 0px);
    padding: 0.5rem clamp(0.5rem, 3cqi, 2.5rem);
    background: var(--panel);
    border-block-start: 1px solid var(--rule);
    box-shadow: 0 -4px 18px rgb(0 0 0 / 0.06);
    font-size: 0.875rem;
  }
  /* Each at its place, whatever stands beside it: one goes on by clicking where one clicked. */
  .stepper {
    display: grid;
    grid-template-columns: auto 6.75rem auto;
    align-items: center;
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
    padding-inline: 0.2rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.2;
  }
  .navigator-says {
    max-width: 48rem;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    line-height: 1.35;
  }
  .navigator .place-steps {
    padding: 0;
    border: 0;
    font-size: 0.875rem;
  }
  .places {
    display: flex;
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
  .pins ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0.2rem 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--rule);
  }
  .pair > :nth-child(n + 4) {
    grid-column: 1 / -1;
    justify-self: start;
    padding-inline: 0;
  }
  .pair-text {
    margin: 0;
    font: 0.875rem/1.45 var(--serif);
  }
  .pair-sign {
    color: var(--soft);
  }
  .sentence-choices {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
  }
  .sentence-choice {
    width: 100%;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .sentence-choice select {
    display: block;
    width: 100%;
    padding: 0.35rem;
    color: var(--ink);
    background: var(--panel);
    border: 1px solid var(--rule);
    border-radius: 4px;
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
`;
