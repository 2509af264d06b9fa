// Pasting rich text into a text field: what the clipboard has as HTML is read as a file is (web/readers/pasted.js), and its text is put
// in as if it were typed, so that the field's own undo takes it out again.
//
// Ctrl+Shift+V (Shift+Option+Command+V on a Mac) asks the browser for plain text; then there is no HTML, and nothing happens here.

import { readPasted } from './files.js';
import { sourceFromPaste } from './source.js';

/** @import { PageMessages, PageState, Side } from './types.d.ts' */

/** Characters of HTML above which its plain text is pasted: nobody waits at a paste. */
const maxHtml = 4 << 20;

/**
 * The rich text that an event brings, `{html, plain}`; null where the browser should paste by itself.
 * @param {ClipboardEvent} event
 */
function richTextOf(event) {
  const data = event.clipboardData;
  if (!data || data.files.length > 0) return null;
  const html = data.getData('text/html');
  return html === '' || html.length > maxHtml ? null : { html, plain: data.getData('text/plain') };
}

/**
 * Puts text in a field where its selection is, as typing does.
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function insert(field, text) {
  field.focus();
  if (field.ownerDocument.execCommand('insertText', false, text)) return;
  // Where a browser has no such command the text goes in all the same, without undo.
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Takes a paste over from the browser. What fills a field keeps its roles, and what was left out of it; amid other text it is text.
 * @param {ClipboardEvent} event
 * @param {PageState} state   of the page, after the field's own event too
 * @param {Side} side
 * @param {PageMessages} m
 * @param {(change: Partial<PageState>) => void} set
 */
export async function takePaste(event, state, side, m, set) {
  const rich = richTextOf(event);
  if (rich === null) return;
  const field = /** @type {HTMLTextAreaElement} */ (event.currentTarget);
  event.preventDefault();
  let read = null;
  try {
    read = await readPasted(rich.html, rich.plain);
  } catch {
    // Its plain text is there in any case.
  }
  insert(field, read?.text ?? rich.plain);
  const source = state.sources[side];
  if (read === null || field.value !== read.text || source?.text !== read.text) return;
  set({ sources: { ...state.sources, [side]: sourceFromPaste(read, side, m, source) } });
}
