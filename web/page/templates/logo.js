import { html } from 'lit/html.js';

/** Two tellings and what they share. */
export const logo = html`<svg class="logo" viewBox="0 0 30 20" aria-hidden="true" focusable="false">
  <circle class="logo-left" cx="10.5" cy="10" r="8.5" />
  <circle class="logo-right" cx="19.5" cy="10" r="8.5" />
  <path class="logo-both" d="M15 2.79A8.5 8.5 0 0 1 15 17.21A8.5 8.5 0 0 1 15 2.79Z" />
</svg>`;
