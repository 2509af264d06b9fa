// Where texts come in: two fields, each with its name, its file and its text.

import { directionOf } from '../../render/direction.js';
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { acceptedFiles } from '../../readers/accepted.js';
import { progressTemplate, readingTemplate } from './reading.js';
import { beginningOf, showWhole } from '../text-field.js';

/** @import { PageActions, PageMessages, PageState, Side, Source } from '../types.d.ts' */
/** @import { ReadNote } from '../../readers/readers.d.ts' */

/** @type {Side[]} */
const sides = ['left', 'right'];

/**
 * The messages by their keys, as readers of files name them.
 * @param {PageMessages} m
 * @returns {Record<string, any>}
 */
const words = (m) => m;

/**
 * What was noted in reading: a key of the messages, or one with what fills its blanks.
 * @param {ReadNote} note
 * @param {PageMessages} m
 */
const noteText = (note, m) => (typeof note === 'string' ? words(m)[note] : words(m)[note.key](note));

/**
 * What is known of a text: where it came from, what it is, its charset, what was noted in reading.
 * @param {Source} source
 * @param {PageMessages} m
 */
export function sourceLine(source, m) {
  const known = m.source({
    name: /** @type {string} */ (source.name),
    kind: /** @type {Record<string, string>} */ (m.kindName)[source.kind],
    charset: source.charset,
  });
  return html`<span class="source-line">${known}</span
    >${source.notes.map((note) => html` <span class="source-note">${noteText(note, m)}</span>`)}`;
}

/**
 * What the comparison on screen says of a side, where it is of the text that stands there now.
 * @param {Side} side
 * @param {PageState} state
 */
function reportOf(side, { shown, sources }) {
  return shown && shown.sources[side]?.text === sources[side]?.text ? shown.report[side] : null;
}

/**
 * A button that asks for files.
 * @param {string} words
 * @param {string} label
 * @param {string} look
 * @param {(files: File[]) => void} take
 */
function fileTemplate(words, label, look, take) {
  /** @param {Event} event */
  const chosen = (event) => {
    const field = /** @type {HTMLInputElement & {files: FileList}} */ (event.target);
    if (field.files.length > 0) take(Array.from(field.files));
    field.value = ''; // so that the same file can be chosen again
  };
  return html`<label class="choose ${look}">
    <input class="file-field" type="file" multiple accept=${`.json,${acceptedFiles}`} aria-label=${label} @change=${chosen} />
    <span aria-hidden="true">${words}</span>
  </label>`;
}

/** @param {Side} side @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
function sideTemplate(side, state, actions, m) {
  const source = state.sources[side];
  const reading = state.reading[side];
  const beginning = beginningOf(source);
  return html`<div class="desk-side ${source ? '' : 'waiting'}" data-drop=${side}>
    <div class="desk-head">
      <input
        class="label-field"
        type="text"
        aria-label=${m.labelField[side]}
        ?disabled=${!source}
        .value=${live(source?.label ?? m.defaultLabel[side])}
        @change=${(/** @type {Event} */ event) => actions.label(/** @type {HTMLInputElement} */ (event.target).value, side)}
      />
      ${fileTemplate(m.choose, m.chooseFor[side], '', (files) => actions.choose(files, side))}
      ${source ? html`<button type="button" class="quiet" aria-label=${m.clearFor[side]} @click=${() => actions.clear(side)}>${m.clear}</button>` : nothing}
    </div>
    <textarea
      id="text-${side}"
      class="text-field"
      dir=${directionOf(source?.text ?? '')}
      spellcheck="false"
      aria-label=${m.textField[side]}
      placeholder=${m.placeholder}
      ?readonly=${beginning !== null}
      .value=${live(beginning ?? source?.text ?? '')}
      @input=${(/** @type {Event} */ event) => actions.type(/** @type {HTMLTextAreaElement} */ (event.target).value, side)}
      @paste=${(/** @type {ClipboardEvent} */ event) => actions.paste(event, side)}
    ></textarea>
    ${beginning === null || !source ? nothing : beginningTemplate(side, source, beginning.length, m)}
    <p class="desk-foot" aria-live="polite">
      ${reading ? progressTemplate(side, state, actions, m) : source ? sourceLine(source, m) : nothing}
    </p>
    ${source && !reading && state.editing ? readingTemplate(side, source, reportOf(side, state), actions, m) : nothing}
  </div>`;
}

/**
 * That the field has a part of the text, and a way to the whole of it.
 * @param {Side} side
 * @param {Source} source
 * @param {number} shown
 * @param {PageMessages} m
 */
function beginningTemplate(side, source, shown, m) {
  /** @param {Event} event */
  const show = ({ currentTarget }) => {
    const foot = /** @type {HTMLElement} */ (/** @type {Element} */ (currentTarget).closest('p'));
    showWhole(source, /** @type {HTMLTextAreaElement} */ (foot.parentElement?.querySelector(`#text-${side}`)));
    foot.hidden = true;
  };
  return html`<p class="desk-foot">
    ${m.beginningShown(shown, source.text.length)} <button type="button" class="quiet" @click=${show}>${m.showWhole}</button>
  </p>`;
}

/** @param {PageActions} actions @param {PageMessages} m */
function introTemplate(actions, m) {
  return html`<div class="intro">
    <h1>${m.introHeading}</h1>
    <p class="lede">${m.intro}</p>
    <p class="intro-choose">
      ${fileTemplate(m.chooseTwo, m.chooseTwo, 'strong', (files) => actions.choose(files, 'left', { isFree: true }))}
    </p>
    <p class="note"><button type="button" class="link" @click=${actions.sample}>${m.sample}</button> ${m.sampleNote}</p>
  </div>`;
}

/**
 * What a reader does next, in a sentence, while there is nothing to compare.
 * @param {PageState} state
 * @param {PageMessages} m
 */
function hint(state, m) {
  const { left, right } = state.sources;
  if (state.comparing) return m.comparing;
  if (left && !right) return m.waiting.right;
  if (right && !left) return m.waiting.left;
  return m.kinds;
}

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
export function deskTemplate(state, actions, m) {
  const { shown, editing } = state;
  const both = state.sources.left && state.sources.right;
  return html`<section class="desk" aria-label=${m.inputHeading} ?hidden=${!editing}>
    ${shown ? nothing : introTemplate(actions, m)}
    <div class="desk-sides">
      ${sideTemplate(sides[0], state, actions, m)}
      <button
        type="button"
        class="swap"
        aria-label=${m.swap}
        title=${m.swap}
        ?disabled=${!state.sources.left && !state.sources.right}
        @click=${actions.swap}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      ${sideTemplate(sides[1], state, actions, m)}
    </div>
    <p class="desk-hint">
      ${hint(state, m)}
      ${both && shown ? html`<button type="button" class="strong" @click=${actions.compare}>${m.hideTexts}</button>` : nothing}
      ${both && !shown ? html`<button type="button" class="strong" @click=${actions.compare}>${m.compareNow}</button>` : nothing}
    </p>
  </section>`;
}
