// Which element is what, in the vocabularies of XML that news, journals and books are written in. One table of names: a name means
// much the same in all of them.
//
//   NITF <hl1>, JATS <article-title>, NewsML <headline>, TEI <title> in the head: the headline

/** By the first element: which elements are articles, and which holds the text of one. Names without prefix, in small letters. */
const vocabularies = {
  nitf: { articles: ['nitf'], body: ['body.content'] },
  newsmessage: { articles: ['newsitem'], body: ['inlinexml', 'inlinedata'] },
  newsitem: { articles: ['newsitem'], body: ['inlinexml', 'inlinedata'] },
  newsml: { articles: ['newsitem'], body: ['body.content', 'datacontent'] },
  article: { articles: ['article'], body: ['body'] },
  tei: { articles: ['tei'], body: ['body'] },
  'tei.2': { articles: ['tei.2'], body: ['body'] },
  teicorpus: { articles: ['tei', 'tei.2'], body: ['body'] },
  fictionbook: { articles: ['fictionbook'], body: ['body'] },
  book: { articles: ['chapter'], body: [] },
  chapter: { articles: ['chapter'], body: [] },
};

const localName = (name) => name.replace(/^.*:/, '').toLowerCase();

/** Where the articles of a document are whose first element has that name; null where it is not known. */
export const vocabularyOf = (root) => (Object.hasOwn(vocabularies, localName(root)) ? vocabularies[localName(root)] : null);

const table = {
  /** What holds an article's head. */
  head: 'front body.head itemmeta contentmeta teiheader description info articleinfo newslines',
  headline: 'hl1 headline article-title book-title title',
  standfirst: 'hl2 subheadline deckline abstract subtitle',
  byline: 'byline contrib author creator',
  /** What begins and ends a paragraph. */
  block: `p para simpara title head hl1 hl2 li item list-item entry td th row tr l lg sp ab v subtitle text-author stanza attrib
    blockquote quote-block bq cite poem epigraph disp-quote dateline line note fn footnote caption media-caption figdesc label div sec
    section body body.content h1 h2 h3 h4 h5 h6 dt dd def speaker stage byline tagline pre epigraph list table empty-line`,
  caption: 'caption media-caption figdesc',
  row: 'tr row',
  cell: 'td th entry cell',
  note: 'fn footnote',
  struck: 'del s strike',
  /** What is none of the text. */
  silent: `script style teiheader metadata docdata media-metadata media-reference media-producer binary permissions ref-list
    bibliography listbibl index references tex-math math graphic inline-graphic object-id rights copyright indexterm remark rt rp`,
};

/** The names of each kind. */
export const names = Object.fromEntries(Object.entries(table).map(([kind, list]) => [kind, new Set(list.split(/\s+/))]));
