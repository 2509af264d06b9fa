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

/**
 * Listens on `window`. `handlers`: `onDrag(side or null)` while something hovers, `onFiles(files, side)`,
 * `onText(text, side)`, `onNothing()`.
 */
export function listenForDrops(window, { onDrag, onFiles, onText, onNothing }) {
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
    const files = Array.from(event.dataTransfer.files);
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) onFiles(files, side);
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
