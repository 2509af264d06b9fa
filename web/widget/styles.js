// The styles of the element's frame; what is inside it is render/comparison-styles.js.

import { css, unsafeCSS } from 'lit';
import { comparisonStyles } from '../render/comparison-styles.js';
import { sized } from './sized.js';
import { note } from './styles-note.js';
import { parts } from './styles-parts.js';
import { screens } from './styles-screens.js';

const base = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--paper);
  }
  /* Style sheets of the page reach the element itself, and what it inherits; no further. */
  .comparison {
    all: initial;
    display: block;
    direction: ltr;
    color-scheme: inherit;
    visibility: inherit;
    color: var(--ink);
    font: 1rem/1.5 var(--sans);
  }
  .comparison[dir='rtl'] {
    direction: rtl;
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
    align-items: start;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
  }
  .summary {
    flex: 1 1 24rem;
  }
  .summary-sentence {
    font: 1.25rem/1.4 var(--serif);
    text-wrap: pretty;
  }
  .notices,
  .narration {
    margin: 0.35rem 0 0;
    padding-left: 0;
    list-style-position: inside;
    font: 0.875rem/1.5 var(--sans);
  }
  .narration {
    margin: 0 0 0.9rem;
  }
  .narration p {
    max-width: 44rem;
    margin: 0.35rem 0;
  }
  .narration .mini {
    width: auto;
    padding-inline: 0.5rem;
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
    column-gap: 2.25rem;
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
  .bar-reworded {
    fill: var(--reworded-line);
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
  .map-place:not([data-tall]) {
    height: 0;
    overflow: hidden;
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
`;

export const elementStyles = [comparisonStyles, base, parts, screens, note].map((styles) => unsafeCSS(sized(styles)));
