// The paragraphs of elements of XML, by the table of names (xml-vocabularies.js): rows of tables as lines, notes after the text with
// their marks, captions as captions, formulas in their sentences. Walked without recursion.

import { raisedText } from './marks.js';
import { tidySpaces } from './page/blocks.js';
import { openQuote } from './quotes.js';
import { OpenRows } from './rows.js';
import { walkTree } from './tree-walk.js';
import { formulaOf, pictureText } from './xml-formulas.js';
import { childrenOf, elementsNamed, nameOf } from './xml-elements.js';
import { names } from './xml-vocabularies.js';
import { isNotesBody, Notes } from './xml-notes.js';

/** @import { RawParagraph } from './types.d.ts' */
/** @import { Vocabulary } from './xml-vocabularies.js' */

const lineBreaks = new Set(['br', 'lb', 'pb', 'cb', 'break', 'tab', 'space']);

/**
 * Readings that an editor put beside what the source has, which is not read twice.
 * @type {Record<string, string[]>}
 */
const readings = { sic: ['corr'], orig: ['reg'], abbr: ['expan'], rdg: ['lem'] };

/**
 * Each element that has a name of a kind as an attribute: <hi rend="superscript">, <emphasis role="strikethrough">.
 * @param {Element} element
 */
const looks = (element) => `${element.getAttribute('rend') ?? ''} ${element.getAttribute('role') ?? ''}`;

/** Whether each element has words beside its elements; asked once, since it may have many. */
const mixed = new WeakMap();

/**
 * In XML of no known vocabulary an element is a paragraph unless it stands amid another's words.
 * @param {Element} given
 */
function standsAlone({ parentNode: parent }) {
  if (parent?.nodeType !== 1) return false;
  if (!mixed.has(parent)) {
    mixed.set(
      parent,
      Array.from(parent.childNodes).some((node) => node.nodeType === 3 && /** @type {Text} */ (node).data.trim() !== ''),
    );
  }
  return !mixed.get(parent);
}

/** @param {Element} given */
const parentNameOf = ({ parentNode: parent }) => (parent?.nodeType === 1 ? nameOf(/** @type {Element} */ (parent)) : '');
/**
 * @param {Element} given
 * @param {string[]} wanted
 */
const hasSibling = ({ parentNode: parent }, wanted) =>
  childrenOf(/** @type {Element} */ (parent)).some((each) => wanted.includes(nameOf(each)));

/**
 * Whether the items of a list have numbers that are in no text of theirs.
 * @param {Element} list
 */
function isNumbered(list) {
  const name = nameOf(list);
  if (name === 'ol' || name === 'orderedlist') return true;
  return (
    name === 'list' &&
    /^(?:order|numbered|alpha|roman)/.test(`${list.getAttribute('list-type') ?? looks(list).trim()}${list.getAttribute('type') ?? ''}`)
  );
}

const items = new Set(['li', 'item', 'list-item', 'listitem']);

/** The places of the items of each list: asked once, since it may have many. */
const places = new WeakMap();

/**
 * The number of an item, "3. ", or '' where it has none.
 * @param {Element} item
 */
function numberOf(item) {
  const list = /** @type {Element | null} */ (item.parentNode);
  if (list?.nodeType !== 1 || !isNumbered(list) || childrenOf(item).some((child) => nameOf(child) === 'label')) return '';
  const start = Number.parseInt(list.getAttribute('start') ?? list.getAttribute('startingnumber') ?? '1', 10) || 1;
  if (!places.has(list))
    places.set(
      list,
      new Map(
        childrenOf(list)
          .filter((child) => items.has(nameOf(child)))
          .map((child, at) => [child, at]),
      ),
    );
  return `${start + places.get(list).get(item)}. `;
}

/**
 * What stands in an article and is none of its text, besides what is that by its name alone.
 * @param {Element} element
 * @param {string} name
 * @param {Vocabulary} vocabulary
 */
function isSilent(element, name, vocabulary) {
  if (names.silent.has(name) && !vocabulary.words?.has(name)) return true;
  const parent = parentNameOf(element);
  if (name === 'head' && parent === 'html') return true;
  if (/info$/.test(parent) && vocabulary.ownHead && !/title$/.test(name)) return true;
  return Object.hasOwn(readings, name) && hasSibling(element, readings[name]) && (parent === 'choice' || parent === 'app');
}

const references = new Set(['xref', 'a', 'ref', 'link']);

/**
 * Whether a raised passage leads to a note or to a source.
 * @param {Element} element
 * @param {string[]} inside
 */
const isReference = (element, inside) => inside.includes('xref') || elementsNamed(element, references).length > 0;

/**
 * @param {Element[]} roots  in the order of reading
 * @param {import('./xml-vocabularies.js').Vocabulary|null} vocabulary  null where its names are not those of the table
 * @returns `{paragraphs: [{text, role, why}], counts}`
 */
export function paragraphsOfXml(roots, vocabulary) {
  /** @type {RawParagraph[]} */
  const paragraphs = [];
  /** @type {RawParagraph[]} */
  const noted = [];
  const rows = new OpenRows(paragraphs);
  const notes = new Notes(roots, vocabulary);
  /** @type {string[]} */
  const inside = [];
  const counts = { struck: 0, formulas: 0, references: 0 };
  let text = '';
  /** @type {{text: string, of: Node | null}} */
  let label = { text: '', of: null }; // a number that the next words belong to, and the element that holds both
  /** @type {{element: Element, mark: string, text: string}[]} */
  const openNotes = []; // the notes that the walk is in, with what was read of the text around each
  /** @type {{element: Element, at: number, isReference: boolean}[]} */
  const raised = [];
  /** @type {{element: Element, end: string}[]} */
  const quotes = [];
  const roleAt = () => (inside.some((name) => names.caption.has(name)) ? 'caption' : inside.includes('byline') ? 'byline' : null);
  const close = () => {
    let tidy = tidySpaces(text);
    text = '';
    if (tidy === '') return;
    if (label.of) tidy = `${label.text} ${tidy}`;
    label = { text: '', of: null };
    const note = openNotes.at(-1);
    if (note) {
      noted.push({ text: note.mark + tidy, role: null, why: '' });
      note.mark = '';
    } else paragraphs.push({ text: tidy, role: roleAt(), why: '' });
  };
  /**
   * A number that no words followed is a paragraph.
   * @param {Element} element
   */
  const closeLabel = (element) => {
    if (label.of !== element) return;
    const { text: lone } = label;
    label = { text: '', of: null };
    text = `${lone} ${text}`;
    close();
  };
  /**
   * @param {Element} element
   * @param {string} name
   */
  const isBlock = (element, name) => {
    if (!vocabulary) return standsAlone(element);
    return names.block.has(name) && !(name === 'title' && notes.isLabel(element));
  };
  /** @param {string} name */
  const isDisplayed = (name) => names.block.has(name);
  /**
   * A formula or a picture amid words; false where the element is none, or is read like other text.
   * @param {Element} element
   * @param {string} name
   */
  const enterFormula = (element, name) => {
    if (names.inlinePicture.has(name)) text += pictureText(element, counts);
    else if (names.formula.has(name)) {
      const formula = formulaOf(element, counts);
      if (formula === null) return false;
      if (isDisplayed(name)) close();
      text += formula;
      if (isDisplayed(name)) close();
    } else return false;
    return true;
  };
  /** @param {Element} element */
  const enterNote = (element) => {
    const mark = notes.markOf(element);
    const isAmidWords = text.trim() !== '';
    if (isAmidWords) text += raisedText(mark, text, true);
    openNotes.push({ element, mark: `[${mark}] `, text });
    text = '';
  };
  /**
   * Reads what an element is; false where what is in it is not to be read, or was.
   * @param {Element} element
   */
  const enter = (element) => {
    const name = nameOf(element);
    if (vocabulary && isSilent(element, name, vocabulary)) {
      if (names.references.has(name)) counts.references += 1;
      return false;
    }
    if (names.struck.has(name) || /\b(?:line-through|strikethrough)\b/.test(looks(element))) {
      if (element.textContent.trim() !== '') counts.struck += 1;
      return false;
    }
    if (notes.isLabel(element)) return false;
    const mark = notes.referenceOf(element);
    if (mark !== '') {
      // In a raised passage the mark is a part of that.
      text += raised.length > 0 ? mark : raisedText(mark, text, true);
      return false;
    }
    if (vocabulary && enterFormula(element, name)) return false;
    if (lineBreaks.has(name) && element.getAttribute('break') !== 'no') text += ' ';
    if (name === 'gap') text += '[…]';
    if (name === 'frac-den' && !hasSibling(element, ['frac-sep'])) text += '/';
    if (notes.isNote(element)) enterNote(element);
    else if (isBlock(element, name)) close();
    if (vocabulary && items.has(name)) {
      const number = numberOf(element);
      if (number !== '') label = { text: number.trim(), of: element };
    }
    if (names.raised.has(name) || /\bsup(?:er(?:script)?)?\b/.test(looks(element))) {
      raised.push({ element, at: text.length, isReference: isReference(element, inside) });
    }
    if (names.quotation.has(name) && elementsNamed(element, names.block).length === 0) {
      const [open, end] = openQuote(text, element.textContent);
      text += open;
      quotes.push({ element, end });
    }
    if (names.row.has(name)) rows.begin();
    if (names.cell.has(name)) rows.beginCell();
    inside.push(name);
    return true;
  };
  /** @param {Element} element */
  const leave = (element) => {
    const name = nameOf(element);
    if (quotes.at(-1)?.element === element) text += quotes.pop()?.end;
    if (raised.at(-1)?.element === element) {
      const { at, isReference: isMark } = /** @type {{at: number, isReference: boolean}} */ (raised.pop());
      const before = text.slice(0, at);
      text = before + raisedText(text.slice(at).replace(/,\s+/g, ','), before, isMark);
    }
    if (openNotes.at(-1)?.element === element) {
      close();
      ({ text } = /** @type {{text: string}} */ (openNotes.pop()));
    } else if (name === 'label' && vocabulary?.labels) {
      label = { text: tidySpaces(text), of: label.text === '' && tidySpaces(text) !== '' ? element.parentNode : label.of };
      text = '';
    } else if (isBlock(element, name)) close();
    closeLabel(element);
    inside.pop();
    if (names.cell.has(name)) rows.endCell();
    if (names.row.has(name)) rows.end();
  };
  for (const root of roots) {
    const isNotes = isNotesBody(root);
    // The title of the notes is none of the text; each note has its own.
    walkTree(root, {
      text: (node) => (text += node.data),
      enter: (element) => (isNotes && element.parentNode === root && nameOf(element) === 'title' ? false : enter(element)),
      leave,
    });
    close();
  }
  return { paragraphs: [...paragraphs, ...noted], counts };
}
