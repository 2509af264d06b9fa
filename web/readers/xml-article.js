// Articles in XML: NITF, NewsML, JATS, TEI, DocBook, FictionBook, by one table of names (xml-vocabularies.js). Of other XML the text of
// every element that holds some is a paragraph.

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { readHtmlText } from './html.js';
import { readerLimits } from './limits.js';
import { nestsDeep } from './nesting.js';
import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { parseXmlText } from './xml.js';
import { paragraphsOfXml } from './xml-paragraphs.js';
import { names, vocabularyOf } from './xml-vocabularies.js';

const nameOf = (element) => element.localName.toLowerCase();
const xmlEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Entities of HTML, which old articles use by a document type that is not read. */
function withCharacters(source) {
  const known = new Map();
  return source.replace(/&([a-zA-Z]\w{1,31});/g, (whole, name) => {
    if (xmlEntities.has(name)) return whole;
    if (!known.has(name)) known.set(name, parseDocument(whole).body?.textContent ?? '');
    const character = known.get(name);
    return character === whole || /[<&]/.test(character) ? '' : character;
  });
}

/** Elements of those names under `root`, itself too, in their order. */
const elementsNamed = (root, wanted) => [root, ...root.getElementsByTagName('*')].filter((element) => wanted.has(nameOf(element)));

/** The first text of an element of those names under the first of `roots` that has one; by the names' order. */
function firstText(roots, wanted) {
  for (const root of roots) {
    for (const name of wanted) {
      for (const element of elementsNamed(root, new Set([name]))) {
        const text = tidySpaces(element.textContent);
        if (text !== '') return text;
      }
    }
  }
  return '';
}

function readArticle(article, body) {
  const heads = elementsNamed(article, names.head);
  const own = Array.from(article.children).find((child) => nameOf(child) === 'title');
  const inBody = elementsNamed(body, new Set(['title', 'hl1', 'h1']))[0];
  const headline = firstText(heads, names.headline) || tidySpaces((own ?? inBody)?.textContent ?? '');
  const standfirst = firstText(heads, names.standfirst);
  const { paragraphs, counts } = paragraphsOfXml(body, true);
  const story = paragraphs.map((paragraph) => ({ ...paragraph, role: paragraph.role ?? 'body' }));
  const first = [
    ...(headline === '' ? [] : [{ text: headline, role: 'headline', why: '' }]),
    ...(standfirst === '' || standfirst === headline ? [] : [{ text: standfirst, role: 'standfirst', why: '' }]),
  ];
  return {
    ...fromParagraphs([...first, ...story.filter(({ text }) => text !== headline && text !== standfirst)]),
    headline,
    byline: firstText(heads, names.byline).slice(0, 80),
    language: article.getAttribute('xml:lang') ?? '',
    notes: notesOfCounts(counts),
  };
}

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
  const vocabulary = vocabularyOf(root.localName);
  const articles = vocabulary ? elementsNamed(root, new Set(vocabulary.articles)) : [];
  const found = articles.flatMap((each) => {
    const bodies = vocabulary.body.map((wanted) => elementsNamed(each, new Set([wanted]))).flat();
    const body = vocabulary.body.length === 0 ? each : bodies.find((element) => element.textContent.trim() !== '');
    return body ? [{ each, body }] : [];
  });
  if (found.length === 0) {
    const { paragraphs, counts } = paragraphsOfXml(root, false);
    return { ...fromParagraphs(paragraphs), ...about, notes: ['noteBody', ...notesOfCounts(counts), ...decoded.notes] };
  }
  return chooseArticle(
    found.map(({ each, body }) => ({
      title: firstText(elementsNamed(each, names.head), names.headline),
      read: () => {
        const read = readArticle(each, body);
        return { ...read, ...about, notes: [...read.notes, ...decoded.notes] };
      },
    })),
    article,
    name,
  );
}
