// What a report says besides its facts, around the texts. What it does not say takes no place.

import { html, nothing } from 'lit/html.js';
import { linkLines } from './link-lines.js';

/** @import { Labels, Messages, View } from './types.d.ts' */

/**
 * Figures of one text that disagree, notes of corrections, links that lead elsewhere: always in view.
 * @param {View} view
 * @param {Labels} labels
 * @param {Messages} m
 */
export function noticesTemplate({ inconsistencies, corrections, linkChanges, language }, labels, m) {
  if (inconsistencies.length + corrections.length + linkChanges.length === 0) return nothing;
  const { lines, more } = linkLines(linkChanges, m);
  return html`<ul class="notices" part="notices">
    ${inconsistencies.map(({ side, says }) => html`<li><strong>${m.inconsistent(labels[side])}</strong> <span dir="auto">${says}</span></li>`)}
    ${corrections.map(
      (text) => html`<li><strong>${m.corrected(labels.right)}</strong> <q dir="auto" lang=${language.right || nothing}>${text}</q></li>`,
    )}
    ${lines.map(({ says, targets }) => html`<li><strong>${says}</strong> <span class="targets" dir="ltr">${targets}</span></li>`)}
    ${more > 0 ? html`<li>${m.moreLinks(more)}</li>` : nothing}
  </ul>`;
}

/**
 * The comparison as sentences; one about a fact leads to it.
 * @param {View} view
 * @param {(fact: number) => void} onSelect
 * @param {Messages} m
 */
export function narrationTemplate({ narration, facts }, onSelect, m) {
  if (narration.length === 0) return nothing;
  return html`<details class="narration" part="narration">
    <summary>${m.narrationHeading}</summary>
    ${narration.map(({ text, fact }) =>
      fact !== null && facts[fact]
        ? html`<p dir="auto">${text} <button type="button" class="mini" @click=${() => onSelect(fact)}>${m.narrationShow}</button></p>`
        : html`<p dir="auto">${text}</p>`,
    )}
  </details>`;
}
