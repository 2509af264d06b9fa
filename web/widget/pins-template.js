// The sheet on which a reader parts two sentences or links two others.

import { html, nothing } from 'lit/html.js';

/** @import { Report } from '../engine/report.d.ts' */
/** @import { ElementMessages } from './messages/types.d.ts' */
/** @import { Actions, Pair, Shown, Side } from './types.d.ts' */

/** @type {Side[]} */
const sides = ['left', 'right'];

/**
 * Sentences of the story, to choose from; long ones by their beginning.
 * @param {Side} side
 * @param {Report} report
 * @param {number} chosen
 * @param {string} label
 */
function sentenceChoice(side, report, chosen, label) {
  const { text, sentences, paragraphs } = report[side];
  const story = new Set(['headline', 'standfirst', 'body']);
  return html`<label class="sentence-choice">
    <span>${label}</span>
    <select data-sentence=${side}>
      ${sentences.map(({ start, end, paragraph }, index) =>
        story.has(paragraphs[paragraph].role)
          ? html`<option value=${index} .selected=${index === chosen}>
              ${index + 1}. ${text.slice(start, Math.min(end, start + 90))}${end - start > 90 ? '…' : ''}
            </option>`
          : nothing,
      )}
    </select>
  </label>`;
}

/** @param {Pair} pair @param {Report} report @param {unknown} button */
function pairTemplate(pair, report, button) {
  /** @param {Side} side @param {number} index */
  const words = (side, index) => {
    const { start, end } = report[side].sentences[index] ?? { start: 0, end: 0 };
    return html`<p class="pair-text" dir="auto">${report[side].text.slice(start, end)}</p>`;
  };
  return html`<li class="pair">
    ${words('left', pair[0])}
    <span class="pair-sign" aria-hidden="true">↔</span>
    ${words('right', pair[1])} ${button}
  </li>`;
}

/**
 * `place`: the sentences it is about, `{left: [index], right: [index]}`; null: the sheet is shut.
 * @param {Shown} state
 * @param {Actions} actions
 * @param {ElementMessages} m
 */
export function pinsTemplate(state, actions, m) {
  const { place, report, pins, labels } = state;
  if (!place) return html`<dialog class="pins" aria-labelledby="pins-heading" @close=${actions.closePins}></dialog>`;
  const links = report.sentenceLinks.filter((link) => place.left.includes(link.left) || place.right.includes(link.right));
  const made = [
    ...(pins?.link ?? []).map((pair) => /** @type {const} */ ([pair, true])),
    ...(pins?.unlink ?? []).map((pair) => /** @type {const} */ ([pair, false])),
  ];
  /** @param {string} words @param {() => void} act */
  const button = (words, act) => html`<button type="button" class="quiet" @click=${act}>${words}</button>`;
  /** @param {MouseEvent} event */
  const linkChosen = (event) => {
    const dialog = /** @type {Element} */ (/** @type {Element} */ (event.currentTarget).closest('dialog'));
    const [left, right] = sides.map((side) =>
      Number(/** @type {HTMLSelectElement} */ (dialog.querySelector(`[data-sentence="${side}"]`)).value),
    );
    actions.pin([left, right]);
  };
  return html`<dialog class="pins" aria-labelledby="pins-heading" part="pins" @close=${actions.closePins}>
    <h2 id="pins-heading">${m.pinsHeading}</h2>
    <p class="note">${m.pinsNote}</p>
    <h3>${m.pinsLinked}</h3>
    ${
      links.length === 0
        ? html`<p class="note">${m.pinsNone}</p>`
        : html`<ul>
            ${links.map(({ left, right }) =>
              pairTemplate(
                [left, right],
                report,
                button(m.unlinkPair, () => actions.part([left, right])),
              ),
            )}
          </ul>`
    }
    <h3>${m.pinsLink}</h3>
    <div class="sentence-choices">
      ${sides.map((side) => sentenceChoice(side, report, place[side][0], m.sentenceOf(labels[side])))}
      <button type="button" class="strong" @click=${linkChosen}>${m.linkPair}</button>
    </div>
    ${
      made.length === 0
        ? nothing
        : html`<h3>${m.pinsMade}</h3>
            <ul>
              ${made.map(([pair, isLink]) =>
                pairTemplate(
                  pair,
                  report,
                  html`<span class="note">${isLink ? m.pinnedLink : m.pinnedUnlink}</span> ${button(m.undoPin, () => actions.unpin(pair))}`,
                ),
              )}
            </ul>`
    }
    <p role="status" class="note">${state.busy ? m.comparing : ''}</p>
    <form method="dialog"><button class="strong">${m.closeHelp}</button></form>
  </dialog>`;
}
