// The paragraphs of an element of XML, by the table of names (xml-vocabularies.js): rows of tables as lines, notes after the text, captions
// as captions. Walked without recursion.

import { raisedText } from './marks.js';
import { tidySpaces } from './page/blocks.js';
import { OpenRows } from './rows.js';
import { walkTree } from './tree-walk.js';
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
  const rows = new OpenRows(paragraphs);
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
    if (names.row.has(name)) rows.begin();
    if (names.cell.has(name)) rows.beginCell();
    inside.push(name);
    return true;
  };
  const leave = (element) => {
    const name = nameOf(element);
    if (isBlock(element, name)) close();
    inside.pop();
    if (names.note.has(name)) inNote -= 1;
    if (names.cell.has(name)) rows.endCell();
    if (names.row.has(name)) rows.end();
  };
  walkTree(root, { text: (node) => (text += node.data), enter, leave });
  close();
  return { paragraphs: [...paragraphs, ...notes], counts };
}
