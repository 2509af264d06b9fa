// Articles in XML: NITF, NewsML, JATS, TEI, DocBook, FictionBook, by one table of names (xml-vocabularies.js). Of other XML the text of
// every element that holds some is a paragraph.

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { withCharacters } from './entities.js';
import { readHtmlText } from './html.js';
import { readerLimits } from './limits.js';
import { nestsDeep } from './nesting.js';
import { blockTexts, tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { parseXmlText } from './xml.js';
import { paragraphsOfXml } from './xml-paragraphs.js';
import { bylineOf, datelineOf } from './xml-names.js';
import { childrenOf, elementsNamed, nameOf } from './xml-elements.js';
import { names, vocabularyOfElement } from './xml-vocabularies.js';

/** @import { Paragraph, ReaderOptions } from './types.d.ts' */
/** @import { Vocabulary } from './xml-vocabularies.js' */

/** Elements with words that a text may begin with, and those of them that are its title. */
const titles = new Set(['title', 'hl1', 'h1']);
const beginnings = new Set([...titles, 'p', 'para', 'simpara', 'label']);

/**
 * The text of an element, its paragraphs as one.
 * @param {Element} element
 * @param {Vocabulary} vocabulary
 */
const lineOf = (element, vocabulary) =>
  paragraphsOfXml([element], vocabulary)
    .paragraphs.map(({ text }) => text)
    .join(' ');

/**
 * The first text of an element of those names under `roots`; by the names' order.
 * @param {Element[]} roots
 * @param {string[]} wanted
 * @param {Vocabulary} vocabulary
 */
function firstText(roots, wanted, vocabulary) {
  for (const name of wanted) {
    for (const element of roots.flatMap((root) => elementsNamed(root, new Set([name])))) {
      const text = lineOf(element, vocabulary);
      if (text !== '') return text;
    }
  }
  return '';
}

/**
 * The articles of a document; of books and of what is an article as a whole, the outermost ones.
 * @param {Element} root
 * @param {Vocabulary} vocabulary
 */
function articlesIn(root, vocabulary) {
  const wanted = new Set(vocabulary.articles);
  if (!vocabulary.ownHead) return elementsNamed(root, wanted);
  return wanted.has(nameOf(root)) ? [root] : elementsNamed(root, wanted, wanted);
}

/**
 * The elements of an article: its heads, the parts that hold its text; null where it has none.
 * @param {Element} article
 * @param {Vocabulary} vocabulary
 */
function elementsOf(article, vocabulary) {
  const nested = new Set(vocabulary.articles);
  const heads = vocabulary.ownHead
    ? childrenOf(article).filter((child) => names.head.has(nameOf(child)))
    : elementsNamed(article, names.head, nested);
  if (vocabulary.parts.length === 0) return { heads, parts: [article] };
  const kinds = vocabulary.parts.map((wanted) => elementsNamed(article, new Set([wanted]), new Set([...nested, wanted])));
  const all = kinds.flat().filter((element) => element.textContent.trim() !== '');
  // An article of an abstract alone is one too.
  if (all.length === 0 && elementsNamed(article, new Set(['abstract']), nested).length === 0) return null;
  return { heads, parts: vocabulary.oneOf ? all.slice(0, 1) : all };
}

/**
 * Text that stands in one element, as data: markup that is written as text, or lines.
 * @param {string} text
 */
function paragraphsOfData(text) {
  if (/<\/?(?:p|br|div|h[1-6])\b[^<>]*>/i.test(text)) return blockTexts(parseDocument(text).body);
  return text.split(/\n\s*\n/).map(tidySpaces);
}

/**
 * @param {Element[]} parts
 * @param {Vocabulary} vocabulary
 */
function paragraphsOfParts(parts, vocabulary) {
  if (parts.length !== 1 || parts[0].children.length > 0) return paragraphsOfXml(parts, vocabulary);
  const paragraphs = paragraphsOfData(parts[0].textContent).filter(Boolean);
  return { paragraphs: paragraphs.map((text) => ({ text, role: null, why: '' })), counts: {} };
}

/**
 * The title of a page that an article's text is.
 * @param {Element[]} parts
 */
function pageTitleOf(parts) {
  const title = parts
    .flatMap((part) => elementsNamed(part, new Set(['title'])))
    .find(({ parentNode }) => /** @type {Element} */ (parentNode).localName === 'head');
  return tidySpaces(title?.textContent ?? '');
}

/**
 * The headline of an article: of its head, of itself, or what its text begins with.
 * @param {Element} article
 * @param {{heads: Element[], parts: Element[]}} given
 * @param {Vocabulary} vocabulary
 */
function headlineOf(article, { heads, parts }, vocabulary) {
  const own = childrenOf(article).filter((child) => nameOf(child) === 'title');
  if (vocabulary.ownHead) return firstText([...own, ...heads], ['title'], vocabulary);
  const order = Array.from(names.headline).filter((name) => !(vocabulary.slugs && name === 'title'));
  const inHead = firstText(heads, order, vocabulary) || firstText(own, ['title'], vocabulary);
  if (inHead !== '') return inHead;
  const first = parts.flatMap((part) => elementsNamed(part, beginnings, new Set(['head'])))[0];
  const isTitle = first && titles.has(nameOf(first));
  return (isTitle ? lineOf(first, vocabulary) : '') || firstText(heads, ['title'], vocabulary) || pageTitleOf(parts);
}

/**
 * What stands between the headline and the story: lines under it, abstracts, and the place and date of a report.
 * @param {Element[]} heads
 * @param {Paragraph[]} story
 * @param {Vocabulary} vocabulary
 * @returns {Paragraph[]}
 */
function openingOf(heads, story, vocabulary) {
  const lines = Array.from(names.standfirst).flatMap((name) => heads.flatMap((head) => elementsNamed(head, new Set([name]))));
  /** @type {Paragraph[]} */
  const opening = lines
    .flatMap((element) => paragraphsOfXml([element], vocabulary).paragraphs)
    .map(({ text }) => ({ text, role: 'standfirst', why: '' }));
  const dateline = datelineOf(heads);
  const place = dateline
    .split(/[,–—(]/)[0]
    .trim()
    .toLowerCase();
  const isThere = place === '' || (story[0]?.text.toLowerCase().startsWith(place) ?? false);
  return isThere ? opening : [...opening, { text: dateline, role: 'body', why: '' }];
}

/**
 * @param {Element} article
 * @param {{heads: Element[], parts: Element[]}} elements
 * @param {Vocabulary} vocabulary
 */
function readArticle(article, elements, vocabulary) {
  const headline = headlineOf(article, elements, vocabulary);
  const { paragraphs, counts } = paragraphsOfParts(elements.parts, vocabulary);
  const opening = openingOf(elements.heads, paragraphs, vocabulary).filter(({ text }) => text !== headline);
  const known = new Set([headline, ...opening.map(({ text }) => text)]);
  /** @type {Paragraph[]} */
  const story = paragraphs.map((paragraph) => ({ ...paragraph, role: paragraph.role ?? 'body' }));
  /** @type {Paragraph[]} */
  const first = headline === '' ? [] : [{ text: headline, role: 'headline', why: '' }];
  return {
    ...fromParagraphs([...first, ...opening, ...story.filter(({ text }) => !known.has(text))]),
    headline,
    byline: bylineOf(elements.heads),
    language: article.getAttribute('xml:lang') ?? '',
    notes: notesOfCounts(counts),
  };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 */
export function readXml(bytes, { name, article, charset, declared }) {
  const decoded = decode(bytes, { charset, declared, html: true });
  const about = { charset: decoded.charset, charsetBy: decoded.by };
  if (nestsDeep(decoded.text)) throw new ReadError('nested-too-deep', { name, limit: readerLimits.maxNesting });
  let root;
  try {
    root = parseXmlText(withCharacters(decoded.text), name).documentElement;
  } catch {
    // What is no XML after all may still be a page with text in it.
    const read = readHtmlText(decoded.text, name);
    return { ...read, ...about, notes: ['noteBroken', ...read.notes, ...decoded.notes] };
  }
  const vocabulary = vocabularyOfElement(root);
  const articles = vocabulary ? articlesIn(root, vocabulary) : [];
  const found = articles.flatMap((each) => {
    const elements = elementsOf(each, /** @type {Vocabulary} */ (vocabulary));
    return elements ? [{ each, elements }] : [];
  });
  if (found.length === 0) {
    const { paragraphs, counts } = paragraphsOfXml([root], null);
    return { ...fromParagraphs(paragraphs), ...about, notes: ['noteBody', ...notesOfCounts(counts), ...decoded.notes] };
  }
  return chooseArticle(
    found.map(({ each, elements }) => ({
      title: headlineOf(each, elements, /** @type {Vocabulary} */ (vocabulary)),
      read: () => {
        const read = readArticle(each, elements, /** @type {Vocabulary} */ (vocabulary));
        return { ...read, ...about, notes: [...read.notes, ...decoded.notes] };
      },
    })),
    article,
    name,
  );
}
