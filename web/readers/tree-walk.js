// Going through a tree of nodes in the order of the text, without recursion: files nest as deep as they like.

/**
 * @param {Element} root  what is under it is visited, and not itself
 * @param {{text(node: CharacterData): unknown, enter(element: Element): boolean, leave(element: Element): void}} visit
 *   `text` has texts and CDATA sections. `enter` says whether to go into an element; only then `leave` follows.
 */
export function walkTree(root, { text, enter, leave }) {
  let node = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3 || node.nodeType === 4) text(/** @type {CharacterData} */ (node));
    else if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      descend = enter(element);
      if (descend && !node.firstChild) {
        leave(element);
        descend = false;
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = /** @type {Element} */ (node.parentNode);
      if (node !== root) leave(/** @type {Element} */ (node));
    }
    if (node === root) break;
    node = node.nextSibling;
  }
}

/**
 * The texts or the comments under `root`, in their order.
 * @param {Node} root
 * @param {number} nodeType
 */
export function nodesUnder(root, nodeType) {
  /** @type {CharacterData[]} */
  const found = [];
  /** @type {Node | null} */
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === nodeType) found.push(/** @type {CharacterData} */ (node));
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) node = /** @type {Node} */ (node.parentNode);
    if (node === root) break;
    node = node.nextSibling;
  }
  return found;
}
