// RSS and Atom: each entry is an article, as far as the feed has its text.

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { readHtmlText } from './html.js';
import { withLinks } from './links.js';
import { blocksOf, struckUnder, tidySpaces } from './page/blocks.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { writeFormulas } from './formulas/page.js';
import { parseXmlText } from './xml.js';

/** @import { Paragraph, ReaderOptions } from './types.d.ts' */

/**
 * @param {Element} element
 * @param {...string} names
 */
const child = (element, ...names) =>
  names.map((name) => Array.from(element.children).find((each) => each.localName === name)).find(Boolean);
/** @param {Element | null | undefined} element */
const textOf = (element) => tidySpaces(element?.textContent ?? '');

/**
 * A title as it is shown: feeds hold it as text, or as markup written out as text, mostly without saying so.
 * @param {Element | undefined} element
 */
function titleOf(element) {
  const text = textOf(element);
  const type = element?.getAttribute('type') ?? '';
  if (type === 'text' || type === 'xhtml' || !/&(?:#\w+|[a-z]\w*);|<\/?[a-z][^<>]*>/i.test(text)) return text;
  return tidySpaces(parseDocument(text).body?.textContent ?? '');
}

/** Whether a summary stands for the text, and breaks off. */
const breaksOff = /(?:…|\.\.\.|\[[….]+\])\s*$/u;

/**
 * An entry's own text, and how much of it is struck out: `content` may be escaped markup, markup, or plain.
 * @param {Element} entry
 */
function bodyOf(entry) {
  const element =
    Array.from(entry.children).find((each) => each.localName === 'encoded') ?? child(entry, 'content', 'description', 'summary');
  if (!element) return { paragraphs: [], formulas: 0, struck: 0 };
  const isMarkup = element.getAttribute('type') === 'xhtml' || element.children.length > 0;
  // As XML an element may be written <html:p>, which HTML knows for no paragraph.
  const markup = isMarkup ? element.innerHTML.replace(/(<\/?)[\w.-]+:(?=[a-z])/gi, '$1') : element.textContent;
  const document = parseDocument(markup);
  const formulas = writeFormulas(document);
  /** @type {Paragraph[]} */
  const paragraphs = blocksOf(document.body).map(({ text, element: block, links }) => ({
    text,
    role: block.closest('figcaption') ? 'caption' : 'body',
    why: '',
    ...withLinks(links),
  }));
  return { paragraphs, formulas, struck: struckUnder(document.body).length };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 */
export function readFeed(bytes, { name, article, charset, declared }) {
  const decoded = decode(bytes, { charset, declared, html: true });
  let document;
  try {
    document = parseXmlText(decoded.text, name);
  } catch {
    // A broken feed is read as what it is beside: a page with text in it.
    const read = readHtmlText(decoded.text, name);
    const isCut = !/<\/(?:rss|feed|rdf|[\w.-]+:rdf)\s*>\s*$/i.test(decoded.text);
    const notes = [isCut ? 'noteCut' : 'noteBroken', ...read.notes.filter((note) => note !== 'noteCut'), ...decoded.notes];
    return { ...read, charset: decoded.charset, charsetBy: decoded.by, notes };
  }
  const entries = [...document.getElementsByTagNameNS('*', 'item'), ...document.getElementsByTagNameNS('*', 'entry')];
  const channel = document.getElementsByTagNameNS('*', 'channel')[0] ?? document.documentElement;
  const about = {
    label: titleOf(child(channel, 'title')) || null,
    language: textOf(child(channel, 'language')) || document.documentElement.getAttribute('xml:lang') || '',
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: decoded.notes,
  };
  const articles = entries.map((entry) => {
    const title = titleOf(child(entry, 'title'));
    const date = textOf(child(entry, 'pubDate', 'published', 'updated', 'date'));
    const read = () => {
      /** @type {Paragraph[]} */
      const head = title === '' ? [] : [{ text: title, role: 'headline', why: '' }];
      const body = bodyOf(entry);
      const author = child(entry, 'creator', 'author');
      return {
        ...about,
        ...fromParagraphs([...head, ...body.paragraphs]),
        notes: [...about.notes, ...(breaksOff.test(body.paragraphs.at(-1)?.text ?? '') ? ['noteBeginning'] : []), ...notesOfCounts(body)],
        headline: title,
        byline: textOf(author ? (child(author, 'name') ?? author) : null),
        date,
      };
    };
    return { title, date, read };
  });
  return chooseArticle(articles, article, name);
}
