// The text that a reader has selected, in a shadow tree or outside of one.

/**
 * The selection of the shadow tree that an element is in, where the browser gives one, else the document's.
 * @param {Element} element
 */
function selectionAround(element) {
  const root = /** @type {Document} */ (element.getRootNode());
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/**
 * What is selected around `element`; '' for a mere caret.
 * @param {Element} element
 */
export function selectedText(element) {
  const selection = selectionAround(element);
  return !selection || selection.isCollapsed ? '' : String(selection);
}

/**
 * Resolves when nothing is selected in `element`, at once where nothing is.
 * @param {Element} element
 * @returns {Promise<void>}
 */
export function nothingSelected(element) {
  const { ownerDocument } = element;
  const inside = () => selectedText(element) !== '' && holds(element);
  if (!inside()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (inside()) return;
      ownerDocument.removeEventListener('selectionchange', look);
      resolve();
    };
    ownerDocument.addEventListener('selectionchange', look);
  });
}

/** @param {Element} element */
function holds(element) {
  const selection = selectionAround(element);
  return Boolean(selection?.rangeCount && selection.getRangeAt(0).intersectsNode(element));
}
