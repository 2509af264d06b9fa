// Dropping files and text anywhere on the page: two files fill both sides, one falls on the half of the
// window (or on the field) it is dropped over.

/** @import { Side } from './types.d.ts' */

/**
 * Which side a drop at this place is meant for.
 * @param {MouseEvent} event
 * @param {Window} window
 * @returns {Side}
 */
export function sideAt(event, window) {
  const field = /** @type {HTMLElement|null|undefined} */ (/** @type {Element} */ (event.target).closest?.('[data-drop]'));
  if (field) return /** @type {Side} */ (field.dataset.drop);
  return event.clientX < window.innerWidth / 2 ? 'left' : 'right';
}

/** @param {DataTransfer|null} transfer @returns {transfer is DataTransfer} */
function carriesContent(transfer) {
  const types = Array.from(transfer?.types ?? []);
  return types.includes('Files') || types.includes('text/plain');
}

/**
 * A drop inside a text field of pasted words is the browser's own business.
 * @param {DragEvent} event
 */
function isOwnTextDrop(event) {
  const { types } = /** @type {DataTransfer} */ (event.dataTransfer);
  return /** @type {Element} */ (event.target).closest?.('textarea, input') && !Array.from(types).includes('Files');
}

/** @param {string} name */
const stemOf = (name) => name.replace(/\.[^.]+$/, '');

/**
 * Parts what was dropped into files and folders. Browsers save a page with its pictures and scripts in a
 * folder beside it, "story.html" and "story_files" (or "story-Dateien": the second part is in the
 * browser's language), and people drag both: the folder of a page that came along is passed over.
 * @template {{name: string, isFolder: boolean}} Dropped
 * @param {Dropped[]} dropped
 * @returns `{files, folders}`, of those in `dropped`
 */
export function partDropped(dropped) {
  const files = dropped.filter(({ isFolder }) => !isFolder);
  const pages = files.filter(({ name }) => /\.x?html?$/i.test(name)).map(({ name }) => stemOf(name));
  /** @param {string} name */
  const isOfPage = (name) => pages.some((stem) => name.startsWith(stem) && /^[ ._-]/.test(name.slice(stem.length)));
  return { files, folders: dropped.filter(({ name, isFolder }) => isFolder && !isOfPage(name)) };
}

/**
 * A drop's files and folders. What is dropped has its items in the order of its files.
 * @param {DataTransfer} transfer
 */
function droppedOn(transfer) {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  /** @param {number} at */
  const isFolder = (at) => items[at]?.webkitGetAsEntry?.()?.isDirectory ?? false;
  return Array.from(transfer.files, (file, at) => ({ file, name: file.name, isFolder: isFolder(at) }));
}

/**
 * Listens on `window`. `handlers`: `onDrag(side or null)` while something hovers, `onFiles(files, side)`,
 * `onFolder(name)`, `onText(text, side)`, `onNothing()`.
 * @param {Window} window
 * @param {object} handlers
 * @param {(side: Side|null) => void} handlers.onDrag
 * @param {(files: File[], side: Side) => void} handlers.onFiles
 * @param {(name: string) => void} handlers.onFolder
 * @param {(text: string, side: Side) => void} handlers.onText
 * @param {() => void} handlers.onNothing
 */
export function listenForDrops(window, { onDrag, onFiles, onFolder, onText, onNothing }) {
  let depth = 0;
  window.addEventListener('dragenter', (event) => {
    if (!carriesContent(event.dataTransfer)) return;
    depth += 1;
    onDrag(sideAt(event, window));
  });
  window.addEventListener('dragleave', (event) => {
    if (!carriesContent(event.dataTransfer)) return;
    depth = Math.max(0, depth - 1);
    if (depth === 0) onDrag(null);
  });
  window.addEventListener('dragover', (event) => {
    if (!carriesContent(event.dataTransfer) || isOwnTextDrop(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    onDrag(sideAt(event, window));
  });
  window.addEventListener('drop', (event) => {
    depth = 0;
    onDrag(null);
    if (!carriesContent(event.dataTransfer) || isOwnTextDrop(event)) return;
    event.preventDefault();
    const side = sideAt(event, window);
    const { files, folders } = partDropped(droppedOn(event.dataTransfer));
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0)
      onFiles(
        files.map(({ file }) => file),
        side,
      );
    if (folders.length > 0) onFolder(folders[0].name);
    else if (files.length > 0) return;
    else if (text.trim() !== '') onText(text, side);
    else onNothing();
  });
}

/**
 * Sides for a list of files, in their order: two fill both, one goes to `side`.
 * @param {File[]} files
 * @param {Side} side
 * @returns {{side: Side, file: File}[]}
 */
export function assignSides(files, side) {
  return files.length === 1
    ? [{ side, file: files[0] }]
    : [
        { side: 'left', file: files[0] },
        { side: 'right', file: files[1] },
      ];
}
