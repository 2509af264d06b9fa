// The paragraphs of an element of XML, by the table of names (xml-vocabularies.js): rows of tables as lines, notes after the text, captions
// as captions. Walked without recursion.

import { raisedText } from './marks.js';
import { tidySpaces } from './page/blocks.js';
import { lineOfRow } from './rows.js';
import { names } from './xml-vocabularies.js';

const nameOf = (element) => element.localName.toLowerCase();
const lineBreaks = new Set(['br', 'lb', 'break', 'tab']);

/** Whether each element has words beside its elements; asked once, since it may have many. */
const mixed = new WeakMap();

/** In XML of no known vocabulary an element is a paragraph unless it stands amid another's words. */
function standsAlone({ parentNode: parent }) {
  if (parent.nodeType !== 1) return false;
  if (!mixed.has(parent)) {
    mixed.set(
      parent,
      Array.from(parent.childNodes).some((node) => node.nodeType === 3 && node.data.trim() !== ''),
    );
  }
  return !mixed.get(parent);
}

/**
 * @param {Element} root
 * @param {boolean} isKnown  whether its names are those of the table
 * @returns `{paragraphs: [{text, role, why}], counts}`
 */
export function paragraphsOfXml(root, isKnown) {
  const paragraphs = [];
  const notes = [];
  const rows = [];
  const inside = [];
  const counts = { struck: 0 };
  let text = '';
  let inNote = 0;
  const roleAt = () => (inside.some((name) => names.caption.has(name)) ? 'caption' : inside.includes('byline') ? 'byline' : null);
  const close = () => {
    const tidy = tidySpaces(text);
    text = '';
    if (tidy !== '') (inNote > 0 ? notes : paragraphs).push({ text: tidy, role: roleAt(), why: '' });
  };
  const isBlock = (element, name) => (isKnown ? names.block.has(name) : standsAlone(element));
  /** Reads what an element is; false where what is in it is not to be read, or was. */
  const enter = (element) => {
    const name = nameOf(element);
    if (isKnown && names.silent.has(name)) return false;
    if (names.struck.has(name)) {
      if (element.textContent.trim() !== '') counts.struck += 1;
      return false;
    }
    const isMark = name === 'xref' && /fn$/.test(element.getAttribute('ref-type') ?? '');
    if (isMark || ((name === 'sup' || name === 'superscript') && element.children.length === 0)) {
      text += raisedText(isMark ? tidySpaces(element.textContent) : element.textContent, text, isMark);
      return false;
    }
    if (lineBreaks.has(name)) text += ' ';
    if (isBlock(element, name)) close();
    if (names.note.has(name)) inNote += 1;
    if (names.row.has(name)) rows.push({ start: paragraphs.length, cells: [] });
    if (names.cell.has(name)) rows.at(-1)?.cells.push({ from: paragraphs.length, to: paragraphs.length });
    inside.push(name);
    return true;
  };
  const leave = (element) => {
    const name = nameOf(element);
    if (isBlock(element, name)) close();
    inside.pop();
    if (names.note.has(name)) inNote -= 1;
    if (names.cell.has(name) && rows.length > 0) rows.at(-1).cells.at(-1).to = paragraphs.length;
    if (!names.row.has(name)) return;
    const { start, cells } = rows.pop();
    const line = lineOfRow(cells.map(({ from, to }) => paragraphs.slice(from, to).map((paragraph) => paragraph.text)));
    if (line === null) return;
    paragraphs.length = start;
    paragraphs.push({ text: line, role: null, why: '' });
  };
  let node = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3 || node.nodeType === 4) text += node.data;
    else if (node.nodeType === 1) {
      descend = enter(node);
      if (descend && !node.firstChild) {
        leave(node);
        descend = false;
      }
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
  return { paragraphs: [...paragraphs, ...notes], counts };
}
