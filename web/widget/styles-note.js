// The note (view="note"), and what stays away inside of one unless it is asked for.

import { css } from 'lit';

export const note = css`
  .note-view {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--changed-line);
    background: var(--panel);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .note-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .note-head .quiet {
    min-height: 1.5rem;
    padding: 0;
    font-size: 0.8125rem;
    font-weight: 400;
    text-align: start;
  }
  .note-view ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .note-fact {
    display: block;
    width: 100%;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .note-fact:hover {
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.25em;
  }
  .note-fact:focus-visible {
    outline-offset: -2px;
  }
  .note-left {
    color: var(--removed-ink);
  }
  .note-right {
    color: var(--added-ink);
    font-weight: 600;
  }
  .note-text {
    margin-inline-start: 0.4em;
    color: var(--soft);
  }
  .note-view + .head {
    margin-block-start: 1rem;
  }
  .comparison[dir='rtl'] .note-arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  @container (max-width: 26rem) {
    .note-text {
      display: none;
    }
  }
  /* A column of a newspaper: the words of one fact on two lines, and a list of facts that its filters leave room for. */
  @container (max-width: 18rem) {
    .note-fact {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .facts-panel {
      max-height: none;
    }
    .facts {
      max-height: 20rem;
    }
    .choice,
    .choice select {
      min-width: 0;
      max-width: 100%;
    }
  }
  /* What is left undrawn off screen has a guessed height; a short comparison is as tall as its content. */
  .chunk:only-child {
    content-visibility: visible;
  }
  :host([view='note']) .side-heads {
    position: static;
  }
  :host([view='note']:not([controls~='search'])) .search,
  :host([view='note']:not([controls~='steps'])) .navigator,
  :host([controls='none']) :is(.search, .navigator) {
    display: none;
  }
  @media print {
    .note-fact {
      display: block;
      white-space: normal;
    }
    .note-head .quiet {
      display: none;
    }
  }
`;
