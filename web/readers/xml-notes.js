// Notes of XML: what mark each has, by its label, its number, or the mark that leads to it, and which elements are such marks.
//
//   gone<xref ref-type="fn" rid="f1">a</xref> … <fn id="f1"><p>Two died.</p></fn>      gone [a] … [a] Two died.
//   gone<footnote><para>In May.</para></footnote>                                      gone [1] … [1] In May.

import { tidySpaces } from './page/blocks.js';
import { childrenOf, elementsUnder, nameOf } from './xml-elements.js';
import { names } from './xml-vocabularies.js';

/** Characters of a mark, or of a title that is one. */
const maxMark = 12;

/** @param {Element} element */
const idOf = (element) => element.getAttribute('id') ?? element.getAttribute('xml:id') ?? '';
const attributes = ['rid', 'target', 'linkend'];

/**
 * The identifier that an element leads to in its own document, or ''.
 * @param {Element} element
 */
function targetOf(element) {
  for (const name of attributes)
    if (element.hasAttribute(name)) return /** @type {string} */ (element.getAttribute(name)).replace(/^#/, '').split(/\s/)[0];
  const href = Array.from(element.attributes ?? []).find(({ name }) => /(?:^|:)href$/.test(name))?.value ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

/**
 * A mark without the brackets that some files write around it.
 * @param {string} text
 */
const bareMark = (text) => {
  const mark = tidySpaces(text).replace(/^[[(]+|[\])]+\.?$/g, '');
  return mark.length <= maxMark ? mark : '';
};

/**
 * What of FictionBook holds the notes: a second body with a name.
 * @param {Element} element
 */
export const isNotesBody = (element) =>
  nameOf(element) === 'body' && /^(?:notes|footnotes|comments)$/i.test(element.getAttribute('name') ?? '');

/** The notes of an article. */
export class Notes {
  #marks = new Map(); // identifier of a note -> its mark
  #ids = new Set();
  #count = 0;

  /**
   * @param {Element[]} roots  what of the article is read
   * @param {import('./xml-vocabularies.js').Vocabulary|null} vocabulary
   */
  constructor(roots, vocabulary) {
    this.vocabulary = vocabulary;
    const all = roots.flatMap((root) => [...elementsUnder(root)]);
    for (const element of all) if (this.isNote(element) && idOf(element) !== '') this.#ids.add(idOf(element));
    for (const element of all) {
      const target = this.#ids.size > 0 ? targetOf(element) : '';
      if (!this.#ids.has(target) || this.#marks.has(target)) continue;
      const mark = bareMark(element.textContent);
      if (mark !== '') this.#marks.set(target, mark);
    }
  }

  /** @param {Element} element */
  isNote(element) {
    const name = nameOf(element);
    if (names.note.has(name) || this.vocabulary?.note?.has(name)) return true;
    return name === 'section' && element.parentNode?.nodeType === 1 && isNotesBody(/** @type {Element} */ (element.parentNode));
  }

  /**
   * The mark of a note: by what it says of itself, by what leads to it, else the next number.
   * @param {Element} element
   */
  markOf(element) {
    const own = childrenOf(element).find((child) => ['label', 'title'].includes(nameOf(child)));
    const label = bareMark(own?.textContent ?? element.getAttribute('n') ?? element.getAttribute('label') ?? '');
    const mark = label || this.#marks.get(idOf(element)) || String((this.#count += 1));
    if (idOf(element) !== '') this.#marks.set(idOf(element), mark);
    return mark;
  }

  /**
   * Whether an element is the label or the number of a note, which stands in its mark.
   * @param {Element} element
   */
  isLabel(element) {
    const name = nameOf(element);
    return (
      (name === 'label' || name === 'title') &&
      this.isNote(/** @type {Element} */ (element.parentNode)) &&
      bareMark(element.textContent) !== ''
    );
  }

  /**
   * The mark that an element is, '' where it is none: a reference to a note.
   * @param {Element} element
   */
  referenceOf(element) {
    const name = nameOf(element);
    const isNamed =
      (name === 'xref' && /fn$/.test(element.getAttribute('ref-type') ?? '')) || (name === 'a' && element.getAttribute('type') === 'note');
    const target = targetOf(element);
    if (!isNamed && !this.#ids.has(target)) return '';
    return bareMark(element.textContent) || (this.#marks.get(target) ?? '');
  }
}
