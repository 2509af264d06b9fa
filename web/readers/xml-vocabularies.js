// Which element is what, in the vocabularies of XML that news, journals and books are written in. One table of names, since a name means
// much the same in all of them; where it does not, the vocabulary says so.
//
//   NITF <hl1>, JATS <article-title>, NewsML <headline>, TEI <title> in the head: the headline
//   TEI <note>: a note at the foot; DocBook <note>: a passage in a box

import { childrenOf } from './xml-elements.js';

/** @param {string} list */
const setOf = (list) => new Set(list.split(/\s+/).filter(Boolean));

/**
 * @typedef {object} Vocabulary
 * @property {string[]} articles    elements that are articles
 * @property {string[]} parts       what of an article holds its text, in the order of reading; none: the article itself
 * @property {boolean} [oneOf]      whether the parts are renditions of the same text: the first with text is read
 * @property {boolean} [ownHead]    whether only a head right below the article is its own: sections have such too
 * @property {boolean} [slugs]      whether a <title> in the head is a working title, and no headline where there is another
 * @property {boolean} [labels]     whether a <label> is the number of what follows it
 * @property {Set<string>} [note]   names of notes besides those of the table
 * @property {Set<string>} [words]  names that are words here, though the table has them for no text
 */

/** @type {Record<string, Vocabulary>} */
const kinds = {
  nitf: { articles: ['nitf'], parts: ['body.content', 'tagline'] },
  newsItem: { articles: ['newsitem'], parts: ['inlinexml', 'inlinedata'], oneOf: true, slugs: true },
  newsMl: { articles: ['newsitem'], parts: ['body.content', 'datacontent'], oneOf: true },
  jats: { articles: ['article', 'sub-article', 'response'], parts: ['body', 'floats-group', 'back'], labels: true },
  tei: { articles: ['tei', 'tei.2'], parts: ['text'], note: setOf('note') },
  fictionBook: { articles: ['fictionbook'], parts: ['body'], words: setOf('style') },
  docBook: { articles: ['preface', 'chapter', 'appendix', 'article'], parts: [], ownHead: true },
};

/**
 * By the name of the first element, without prefix, in small letters.
 * @type {Record<string, Vocabulary>}
 */
const byRoot = {
  nitf: kinds.nitf,
  newsmessage: kinds.newsItem,
  newsitem: kinds.newsItem,
  newsml: kinds.newsMl,
  article: kinds.jats,
  tei: kinds.tei,
  'tei.2': kinds.tei,
  teicorpus: kinds.tei,
  fictionbook: kinds.fictionBook,
  book: kinds.docBook,
  part: kinds.docBook,
  chapter: kinds.docBook,
};

/** @param {string} name */
const localName = (name) => name.replace(/^.*:/, '').toLowerCase();

/**
 * The vocabulary of a document whose first element has that name; null where it is not known.
 * @param {string} root
 */
export const vocabularyOf = (root) => (Object.hasOwn(byRoot, localName(root)) ? byRoot[localName(root)] : null);

/**
 * The same by the element itself: <article> is the first of two vocabularies, and JATS has a front or a body in it.
 * @param {Element} root
 */
export function vocabularyOfElement(root) {
  const vocabulary = vocabularyOf(root.localName);
  if (vocabulary !== kinds.jats) return vocabulary;
  return childrenOf(root).some((child) => /^(?:front|body)$/i.test(child.localName)) ? vocabulary : kinds.docBook;
}

const table = {
  /** What holds an article's head. */
  head: 'front front-stub body.head itemmeta contentmeta teiheader description info articleinfo newslines',
  headline: 'hl1 headline article-title book-title title',
  standfirst: 'hl2 subheadline deckline subtitle abstract',
  /** What begins and ends a paragraph. */
  block: `p para simpara title head hl1 hl2 li item list-item listitem entry cell td th row tr l lg sp ab v verse-line verse-group subtitle
    text-author stanza attrib attribution blockquote quote-block bq cite poem epigraph disp-quote disp-formula equation informalequation
    dateline line note fn footnote caption media-caption figdesc label div sec section body body.content h1 h2 h3 h4 h5 h6 dt dd def term
    speaker stage byline tagline pre preformat programlisting screen literallayout epigraph list table empty-line titlepage`,
  caption: 'caption media-caption figdesc',
  row: 'tr row',
  cell: 'td th entry cell',
  note: 'fn footnote',
  struck: 'del s strike strikethrough',
  raised: 'sup superscript',
  formula: 'math tex-math inline-formula disp-formula formula equation informalequation inlineequation',
  /** Pictures that stand amid words: a sign that no font has, or a formula. */
  inlinePicture: 'inline-graphic image inlinemediaobject',
  quotation: 'q quote',
  references: 'ref-list bibliography listbibl references',
  /** What is none of the text. */
  silent: `script style teiheader metadata docdata media-metadata media-reference media-producer binary permissions ref-list
    bibliography listbibl index references graphic object-id rights copyright indexterm remark rt rp alt-text long-desc titleabbrev fw
    textobject`,
};

/** The names of each kind. */
export const names = /** @type {Record<keyof typeof table, Set<string>>} */ (
  Object.fromEntries(Object.entries(table).map(([kind, list]) => [kind, setOf(list)]))
);
