// Words of a side that the other has otherwise, and said so to a screen reader. Of two versions the earlier one's are struck
// out and the later one's underlined; of two outlets neither has deleted anything, and both are marked alike.

import { html } from 'lit/html.js';

/** @import { Messages } from './types.d.ts' */

/**
 * @param {string} text
 * @param {'left'|'right'} side
 * @param {Messages} m
 * @param {boolean} [quiet]  told in other words
 */
export function markedWords(text, side, m, quiet = false) {
  const name = quiet ? 'quiet-words' : 'words';
  if (quiet && !m.versions) return html`<mark class=${name} data-side=${side}>${text}</mark>`;
  const hidden = (/** @type {string} */ words) => html`<span class="hidden" lang=${m.lang}>${words}</span>`;
  const said = [hidden(`${m.ownWords[side]} `), text, hidden(` ${m.endOfWord}`)];
  if (!m.versions) return html`<mark class=${name} data-side=${side}>${said}</mark>`;
  return side === 'left' ? html`<del class=${name}>${said}</del>` : html`<ins class=${name}>${said}</ins>`;
}
