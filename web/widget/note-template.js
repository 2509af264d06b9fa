// The note: a heading, a line for each of the differences that matter most, and the button that folds out the rest.

import { html, nothing } from 'lit';
import { statusSign } from '../render/signs.js';
import { summaryText } from './frame-template.js';
import { noteItems } from './note-model.js';
import { unfold } from './note-view.js';

/** @import { ElementMessages, Labels } from './messages/types.d.ts' */
/** @import { noteItems as itemsOf } from './note-model.js' */
/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Shown, Side } from './types.d.ts' */

/**
 * Both sides' words: an earlier and a later one, or those of two outlets, of which neither replaces the other.
 * @param {string[]} pair
 * @param {boolean|null} versions
 * @param {Labels} labels
 * @param {ElementMessages} m
 */
function pairTemplate([left, right], versions, labels, m) {
  if (left === '' || right === '') {
    return html`${m.noteOnly(right === '' ? 'removed' : 'added', versions, labels)}: <bdi>${left || right}</bdi>`;
  }
  const [sign, spoken] = versions ? ['→', m.noteBecame] : ['≠', m.noteAgainst];
  /** @param {string} text @param {Side} side */
  const word = (text, side) => html`<bdi class="note-${side}">${text}</bdi>`;
  return html`${word(left, 'left')} <span class="note-arrow" aria-hidden="true">${sign}</span
    ><span class="hidden">${spoken}</span> ${word(right, 'right')}`;
}

/**
 * @param {ReturnType<typeof itemsOf>[number]} item
 * @param {StoryDiffElement} element
 * @param {boolean|null} versions
 * @param {Labels} labels
 * @param {ElementMessages} m
 */
function itemTemplate({ id, status, pairs, text }, element, versions, labels, m) {
  const oneSided = status === 'added' || status === 'removed';
  const what = oneSided ? html`${m.noteOnly(status, versions, labels)}: ` : nothing;
  return html`<li>
    <button type="button" class="note-fact" data-status=${status} @click=${() => unfold(element, true, id)}>
      ${statusSign(status)} ${what}${pairs.map((pair, at) => html`${at > 0 ? '; ' : nothing}${pairTemplate(pair, versions, labels, m)}`)}
      <span class=${pairs.length > 0 ? 'note-text' : 'note-own'} dir="auto">${text}</span>
    </button>
  </li>`;
}

/** @param {StoryDiffElement} element @param {Shown} state @param {ElementMessages} m */
export function noteTemplate(element, state, m) {
  const { model, report, labels } = state;
  const items = noteItems(model, report);
  const open = Boolean(element.open);
  const { versions = Boolean(report.summary?.versions) } = m;
  return html`<div class="note-view" part="note">
    <p class="note-head">
      <span part="note-heading">${items.length > 0 ? m.noteHeading(labels, versions) : summaryText(model, labels, m)}</span>
      <button
        type="button"
        class="quiet"
        part="note-toggle"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => unfold(element, !open)}
      >
        ${open ? m.noteClose : m.noteOpen(model.changes.length - items.length)}
      </button>
    </p>
    ${
      items.length > 0
        ? html`<ul part="note-facts">
            ${items.map((item) => itemTemplate(item, element, versions, labels, m))}
          </ul>`
        : nothing
    }
  </div>`;
}
