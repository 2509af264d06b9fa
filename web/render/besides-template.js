// What a report says besides its facts, around the texts. What it does not say takes no place.

import { html, nothing } from 'lit/html.js';

/** Figures of one text that disagree, and notes of corrections: always in view. */
export function noticesTemplate({ inconsistencies, corrections, language }, labels, m) {
  if (inconsistencies.length + corrections.length === 0) return nothing;
  return html`<ul class="notices" part="notices">
    ${inconsistencies.map(({ side, says }) => html`<li><strong>${m.inconsistent(labels[side])}</strong> <span dir="auto">${says}</span></li>`)}
    ${corrections.map(
      (text) => html`<li><strong>${m.corrected(labels.right)}</strong> <q dir="auto" lang=${language.right || nothing}>${text}</q></li>`,
    )}
  </ul>`;
}

/** The comparison as sentences; one about a fact leads to it. */
export function narrationTemplate({ narration, facts }, onSelect, m) {
  if (narration.length === 0) return nothing;
  return html`<details class="narration" part="narration">
    <summary>${m.narrationHeading}</summary>
    ${narration.map(({ text, fact }) =>
      facts[fact]
        ? html`<p dir="auto">${text} <button type="button" class="mini" @click=${() => onSelect(fact)}>${m.narrationShow}</button></p>`
        : html`<p dir="auto">${text}</p>`,
    )}
  </details>`;
}
