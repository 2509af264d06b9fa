// Dropping files and text anywhere on the page: two files fill both sides, one falls on the half of the
// window (or on the field) it is dropped over.

/** Which side a drop at this place is meant for. */
export function sideAt(event, window) {
  const field = event.target.closest?.('[data-drop]');
  if (field) return field.dataset.drop;
  return event.clientX < window.innerWidth / 2 ? 'left' : 'right';
}

function carriesContent(transfer) {
  const types = Array.from(transfer?.types ?? []);
  return types.includes('Files') || types.includes('text/plain');
}

/** A drop inside a text field of pasted words is the browser's own business. */
function isOwnTextDrop(event) {
  return event.target.closest?.('textarea, input') && !Array.from(event.dataTransfer.types).includes('Files');
}

const stemOf = (name) => name.replace(/\.[^.]+$/, '');

/**
 * Parts what was dropped into files and folders. Browsers save a page with its pictures and scripts in a
 * folder beside it, "story.html" and "story_files" (or "story-Dateien": the second part is in the
 * browser's language), and people drag both: the folder of a page that came along is passed over.
 * @param {{name: string, isFolder: boolean}[]} dropped
 * @returns `{files, folders}`, of those in `dropped`
 */
export function partDropped(dropped) {
  const files = dropped.filter(({ isFolder }) => !isFolder);
  const pages = files.filter(({ name }) => /\.x?html?$/i.test(name)).map(({ name }) => stemOf(name));
  const isOfPage = (name) => pages.some((stem) => name.startsWith(stem) && /^[ ._-]/.test(name.slice(stem.length)));
  return { files, folders: dropped.filter(({ name, isFolder }) => isFolder && !isOfPage(name)) };
}

/** A drop's files and folders. What is dropped has its items in the order of its files. */
function droppedOn(transfer) {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  const isFolder = (at) => items[at]?.webkitGetAsEntry?.()?.isDirectory ?? false;
  return Array.from(transfer.files, (file, at) => ({ file, name: file.name, isFolder: isFolder(at) }));
}

/**
 * Listens on `window`. `handlers`: `onDrag(side or null)` while something hovers, `onFiles(files, side)`,
 * `onFolder(name)`, `onText(text, side)`, `onNothing()`.
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

/** Sides for a list of files, in their order: two fill both, one goes to `side`. */
export function assignSides(files, side) {
  return files.length === 1
    ? [{ side, file: files[0] }]
    : [
        { side: 'left', file: files[0] },
        { side: 'right', file: files[1] },
      ];
}
