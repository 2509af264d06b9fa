// A document's text in blocks, in order, each with what its surroundings say of it.
//
//   <div>One <p>two</p> three</div>  ->  "One", "two", "three"
//
// Walks without recursion, so that nesting of any depth is harmless. Only text is taken, never markup.

const blockElements = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIGCAPTION FIGURE FIELDSET FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** Elements whose text nobody reads on the page. */
const silentElements = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SELECT OPTION DATALIST BUTTON TEXTAREA IFRAME OBJECT EMBED INPUT
  AUDIO VIDEO CANVAS SVG MATH svg math`.split(/\s+/),
);

export function isHidden(element) {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Spaces as a browser shows them: runs of them are one, and those at the ends are none. */
export const tidySpaces = (text) => text.replace(/[\s\u00A0\u200B]+/gu, ' ').trim();

/**
 * @typedef {object} Block
 * @property {string} text
 * @property {Element} element    the block element that its text stands in
 * @property {number} linked      UTF-16 units of its text that are in links, before spaces are tidied
 * @property {number} length      UTF-16 units of its text, before spaces are tidied
 * @property {number} bold        of those, the ones in <b>, <strong> or <em>
 * @property {Map<Element, number>} parents  units by the element that holds them directly
 */

/**
 * The blocks under `root`, in order.
 * @param {Element} root
 * @returns {Block[]}
 */
export function blocksOf(root) {
  const blocks = [];
  let text = '';
  let parents = new Map();
  let linked = 0;
  let bold = 0;
  let length = 0;
  let broken = false; // nothing but spaces since the last line break
  let inLink = 0;
  let inBold = 0;
  const around = [root]; // the block elements that the walk is inside of
  const close = () => {
    const tidy = tidySpaces(text);
    if (tidy !== '') blocks.push({ text: tidy, element: around[around.length - 1], linked, length, bold, parents });
    text = '';
    linked = 0;
    bold = 0;
    length = 0;
    if (parents.size > 0) parents = new Map();
  };
  const enter = (node) => {
    if (node.nodeName === 'A') inLink += 1;
    else if (node.nodeName === 'B' || node.nodeName === 'STRONG' || node.nodeName === 'EM' || node.nodeName === 'I') inBold += 1;
    else if (blockElements.has(node.nodeName)) {
      close();
      around.push(node);
    }
  };
  const leave = (node) => {
    if (node.nodeName === 'A') inLink -= 1;
    else if (node.nodeName === 'B' || node.nodeName === 'STRONG' || node.nodeName === 'EM' || node.nodeName === 'I') inBold -= 1;
    else if (blockElements.has(node.nodeName)) {
      close();
      around.pop();
    }
  };
  let node = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      const { data } = node;
      const weight = data.trim().length;
      text += data;
      if (weight > 0) {
        broken = false;
        parents.set(node.parentNode, (parents.get(node.parentNode) ?? 0) + weight);
        length += weight;
        if (inLink > 0) linked += weight;
        if (inBold > 0) bold += weight;
      }
    } else if (node.nodeType === 1 && !silentElements.has(node.nodeName) && !isHidden(node)) {
      if (node.nodeName === 'BR') {
        // Two line breaks in a row are how old pages write a paragraph.
        if (broken) close();
        else text += ' ';
        broken = true;
      }
      descend = node.firstChild !== null;
      if (descend) enter(node);
      else if (blockElements.has(node.nodeName)) close();
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node !== root) leave(node);
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  close();
  return blocks;
}

export const blockTexts = (root) => blocksOf(root).map(({ text }) => text);
