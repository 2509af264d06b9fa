// An e-book: its chapters in the order of its spine, offered for choice where there are several. Named as they name themselves, else as
// the book's contents do. Read first is the one that the book says to begin with, else the first that is no title page, no list of
// contents and the like. What was read of a book is kept as long as its bytes are, since one chapter after another is chosen.

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { writeMarks } from './epub-notes.js';
import { writeFormulas } from './formulas/page.js';
import { limitNesting } from './nesting.js';
import { withLinks } from './links.js';
import { blocksOf, struckUnder, tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { asHtml } from './xhtml.js';
import { unhurried } from './unhurried.js';
import { named, parseXml } from './xml.js';
import { openZip } from './zip.js';

/** @import { Paragraph, ReadResult, ReaderOptions, Zip } from './types.d.ts' */

/** Characters below which a chapter is a title page or the like: another is read first. */
const minChapter = 200;

/** The share of a chapter's text in links from which on it is a list of contents. */
const contentsShare = 0.6;

/** What a part calls itself, or the book's guide calls it, that is before the text (EPUB's structural semantics, OPF's guide). */
const before = new Set(
  `cover titlepage title-page halftitlepage copyright-page copyright imprint imprimatur colophon toc landmarks loi lot loa lov
  dedication epigraph frontmatter contributors other-credits acknowledgments acknowledgements seriespage`.split(/\s+/),
);
const beginnings = new Set(['bodymatter', 'text', 'start']);

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%" in a file's name
  }
}

/**
 * "text/ch1.xhtml" beside "OEBPS/content.opf"; a path that leaves the archive names nothing in it.
 * @param {string} base
 * @param {string} href
 */
function resolve(base, href) {
  const parts = base.split('/').slice(0, -1);
  for (const part of decoded(href.split('#')[0]).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * The words of `epub:type`, which in HTML is an attribute like others.
 * @param {Element | null | undefined} element
 */
const typesOf = (element) => (element?.getAttribute('epub:type') ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/**
 * @typedef {object} Chapter
 * @property {string} title
 * @property {Paragraph[]} paragraphs
 * @property {number} length
 * @property {boolean} isBefore           whether it is before the text: a title page, a list of contents
 * @property {Pick<ReadResult, 'charset' | 'charsetBy' | 'notes'>} about
 *
 * @typedef {object} Book
 * @property {Pick<ReadResult, 'label' | 'byline' | 'date' | 'language'>} about
 * @property {Chapter[]} chapters
 * @property {number | undefined} story   the chapter that is read first
 */

/**
 * @param {Uint8Array} bytes
 * @param {string | undefined} charset
 */
function chapterOf(bytes, charset) {
  const source = decode(bytes, { html: true, charset });
  const { html } = limitNesting(source.text);
  // As HTML, so that an entity of its own is a word and nothing more.
  const document = parseDocument(asHtml(html));
  const formulas = writeFormulas(document);
  writeMarks(document);
  const blocks = blocksOf(document.body);
  const heading = blocks.find(({ element }) => /^H[1-3]$/.test(element.nodeName));
  /** @type {Paragraph[]} */
  const paragraphs = blocks.map((block) => ({
    text: block.text,
    role: block === heading ? 'headline' : block.element.nodeName === 'FIGCAPTION' ? 'caption' : null,
    why: '',
    ...withLinks(block.links),
  }));
  /** @param {'linked' | 'length'} key */
  const sum = (key) => blocks.reduce((all, block) => all + block[key], 0);
  const outer = [document.documentElement, document.body, document.body.children.length === 1 ? document.body.children[0] : null];
  return {
    heading: heading?.text ?? '',
    title: tidySpaces(document.title),
    paragraphs,
    length: paragraphs.reduce((all, { text }) => all + text.length, 0),
    isBefore: outer.some((element) => typesOf(element).some((type) => before.has(type))) || sum('linked') > sum('length') * contentsShare,
    about: {
      charset: source.charset,
      charsetBy: source.by,
      notes: [...source.notes, ...notesOfCounts({ struck: struckUnder(document.body).length, formulas })],
    },
  };
}

/**
 * Whether the book's text is locked: fonts may be, which says nothing of it.
 * @param {Zip} zip
 * @param {string} name
 */
function isLocked(zip, name) {
  const encryption = zip.names.includes('META-INF/encryption.xml') ? zip.read('META-INF/encryption.xml') : null;
  if (!encryption) return false;
  return named(parseXml(encryption, name, 'META-INF/encryption.xml'), 'CipherReference').some((reference) =>
    /\.x?html?$/i.test(reference.getAttribute('URI') ?? ''),
  );
}

/**
 * What the book's own lists say of its files: names by path, which are before the text, and where that begins.
 * @param {Zip} zip
 * @param {Document} book
 * @param {string} root
 * @param {string} name
 */
function listsOf(zip, book, root, name) {
  const labels = new Map();
  const isBefore = new Set();
  let beginning = null;
  /**
   * @param {string} path
   * @param {string} text
   */
  const label = (path, text) => {
    if (text !== '' && !labels.has(path)) labels.set(path, text);
  };
  /**
   * @param {string} path
   * @param {string[]} types
   */
  const mark = (path, types) => {
    if (types.some((type) => before.has(type))) isBefore.add(path);
    if (types.some((type) => beginnings.has(type))) beginning ??= path;
  };
  /**
   * @param {Element} item
   * @param {(content: Uint8Array, path: string) => void} read
   */
  const readList = (item, read) => {
    const path = resolve(root, item.getAttribute('href') ?? '');
    const content = zip.names.includes(path) ? zip.read(path) : null;
    if (!content) return;
    try {
      read(content, path);
    } catch (error) {
      if (!(error instanceof ReadError) || error.code !== 'file-broken') throw error; // a list that is no XML names nothing
    }
  };
  for (const item of named(book, 'item')) {
    const isNav = (item.getAttribute('properties') ?? '').split(/\s+/).includes('nav');
    if (isNav) {
      isBefore.add(resolve(root, item.getAttribute('href') ?? ''));
      readList(item, (content, path) => {
        const document = parseDocument(asHtml(limitNesting(decode(content, { html: true }).text).html));
        for (const link of document.querySelectorAll('nav a[href]')) {
          const types = typesOf(link);
          if (types.length > 0) mark(resolve(path, link.getAttribute('href')), types);
          else label(resolve(path, link.getAttribute('href')), tidySpaces(link.textContent));
        }
      });
    } else if (item.getAttribute('media-type') === 'application/x-dtbncx+xml') {
      readList(item, (content, path) => {
        for (const point of named(parseXml(content, name), 'navPoint')) {
          const target = named(point, 'content')[0]?.getAttribute('src');
          if (target) label(resolve(path, target), tidySpaces(named(point, 'text')[0]?.textContent ?? ''));
        }
      });
    }
  }
  for (const reference of named(book, 'reference')) {
    mark(resolve(root, reference.getAttribute('href') ?? ''), [(reference.getAttribute('type') ?? '').toLowerCase()]);
  }
  return { labels, isBefore, beginning };
}

/**
 * A book's chapters; a generator of how far it is.
 * @param {Uint8Array} bytes
 * @param {Pick<ReaderOptions, 'name' | 'charset'>} given
 * @returns {Generator<number, Book>}
 */
function* bookSteps(bytes, { name, charset }) {
  const zip = openZip(bytes, name);
  if (isLocked(zip, name)) throw new ReadError('zip-locked', { name });
  const container = zip.read('META-INF/container.xml');
  const root = container && named(parseXml(container, name, 'META-INF/container.xml'), 'rootfile')[0]?.getAttribute('full-path');
  const source = root && zip.read(root);
  if (!source) throw new ReadError('file-broken', { name });
  const book = parseXml(source, name, root);
  const items = new Map(named(book, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href')]));
  const lists = listsOf(zip, book, root, name);
  const chapters = [];
  const references = named(book, 'itemref');
  for (const [at, reference] of references.entries()) {
    yield at / references.length;
    const href = items.get(reference.getAttribute('idref'));
    const path = href && resolve(root, href);
    const content = path && zip.read(path);
    if (!content) continue;
    const chapter = chapterOf(content, charset);
    if (chapter.length === 0) continue;
    const isBefore = chapter.isBefore || lists.isBefore.has(path) || reference.getAttribute('linear') === 'no';
    chapters.push({ ...chapter, path, isBefore, title: chapter.heading || lists.labels.get(path) || chapter.title });
  }
  /** @param {string} tag */
  const first = (tag) => tidySpaces(named(book, tag)[0]?.textContent ?? '');
  const about = { label: first('title') || null, byline: first('creator'), date: first('date'), language: first('language') };
  /** @param {{length: number, isBefore: boolean}} given */
  const isStory = ({ length, isBefore }) => length >= minChapter && !isBefore;
  const begin = chapters.findIndex(({ path }) => path === lists.beginning);
  const story = [
    begin >= 0 && isStory(chapters[begin]) ? begin : -1,
    chapters.findIndex(isStory),
    chapters.findIndex(({ length }) => length >= minChapter),
    0,
  ].find((at) => at >= 0);
  return { about, chapters, story };
}

/**
 * Books by their bytes, as they were read in some charset.
 * @type {WeakMap<Uint8Array, Book & {charset: string | undefined}>}
 */
const books = new WeakMap();

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 */
export async function readEpub(bytes, { name, article, charset, signal, onProgress }) {
  let known = books.get(bytes);
  if (!known || known.charset !== charset) {
    /** @param {number} share */
    const onShare = (share) => onProgress?.(Math.ceil(share * 100), 100, 'percent');
    known = { charset, ...(await unhurried(bookSteps(bytes, { name, charset }), { signal, onShare })) };
    books.set(bytes, known);
  }
  const { about, chapters, story } = known;
  return chooseArticle(
    chapters.map((chapter) => ({
      title: chapter.title,
      read: () => ({ ...about, ...chapter.about, ...fromParagraphs(chapter.paragraphs), headline: chapter.title }),
    })),
    article ?? story,
    name,
  );
}
