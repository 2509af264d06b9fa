// The text that a reader has selected, in a shadow tree or outside of one.

/** What is selected around `element`; '' for a mere caret. */
export function selectedText(element) {
  const selection = element.getRootNode().getSelection?.() ?? element.ownerDocument.getSelection();
  return !selection || selection.isCollapsed ? '' : String(selection);
}

/** Resolves when nothing is selected in `element`, at once where nothing is. */
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

function holds(element) {
  const selection = element.getRootNode().getSelection?.() ?? element.ownerDocument.getSelection();
  return Boolean(selection?.rangeCount && selection.getRangeAt(0).intersectsNode(element));
}
