// Words that one side has otherwise: struck out on the left, underlined on the right, and said so to a screen reader.

import { html, nothing } from 'lit/html.js';

/**
 * @param {string} text
 * @param {'left'|'right'} side
 * @param {any} m           messages
 * @param {boolean} quiet  other words for the same
 */
export function markedWords(text, side, m, quiet = false) {
  const name = quiet ? 'quiet-words' : nothing;
  const after = html`<span class="hidden" lang=${m.lang}> ${m.endOfWord}</span>`;
  return side === 'left'
    ? html`<del class=${name}><span class="hidden" lang=${m.lang}>${m.removedWord} </span>${text}${after}</del>`
    : html`<ins class=${name}><span class="hidden" lang=${m.lang}>${m.addedWord} </span>${text}${after}</ins>`;
}
