// Elements of XML, by their names without prefix. Gone through node by node: a browser's live collections are slow to go through where
// there are thousands.

/** @param {Element} element */
export const nameOf = (element) => element.localName.toLowerCase();

/**
 * The elements right under another one.
 * @param {Element} element
 */
export function childrenOf(element) {
  const children = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/**
 * `root` and the elements under it, in their order; nothing that is under an element that `isClosed` is true of.
 * @param {Element} root
 * @param {(element: Element) => boolean} [isClosed]
 */
export function* elementsUnder(root, isClosed = () => false) {
  /** @type {Element | null} */
  let element = root;
  while (element) {
    yield element;
    /** @type {Element | null} */
    const first = element !== root && isClosed(element) ? null : element.firstElementChild;
    if (first) {
      element = first;
      continue;
    }
    while (element !== root && !element.nextElementSibling) element = /** @type {Element} */ (element.parentNode);
    element = element === root ? null : element.nextElementSibling;
  }
}

/**
 * Elements of those names under `root`, itself too; none inside of an element that `closed` names.
 * @param {Element} root
 * @param {Set<string>} wanted
 */
export function elementsNamed(root, wanted, closed = new Set()) {
  const found = [];
  for (const element of elementsUnder(root, (each) => closed.has(nameOf(each)))) if (wanted.has(nameOf(element))) found.push(element);
  return found;
}
