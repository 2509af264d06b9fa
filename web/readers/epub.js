// An e-book: its chapters in the order of its spine, offered for choice where there are several.

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { limitNesting } from './nesting.js';
import { withLinks } from './links.js';
import { blocksOf, struckUnder, tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { asHtml } from './xhtml.js';
import { named, parseXml } from './xml.js';
import { openZip } from './zip.js';

/** Characters below which a chapter is a title page or a list of contents: another is read first. */
const minChapter = 200;

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%" in a file's name
  }
}

/** "text/ch1.xhtml" beside "OEBPS/content.opf"; a path that leaves the archive names nothing in it. */
function resolve(base, href) {
  const parts = base.split('/').slice(0, -1);
  for (const part of decoded(href.split('#')[0]).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function chapterOf(bytes, charset) {
  const source = decode(bytes, { html: true, charset });
  const { html } = limitNesting(source.text);
  // As HTML, so that an entity of its own is a word and nothing more.
  const document = parseDocument(asHtml(html));
  const blocks = blocksOf(document.body);
  const heading = blocks.find(({ element }) => /^H[1-3]$/.test(element.nodeName));
  const paragraphs = blocks.map((block) => ({
    text: block.text,
    role: block === heading ? 'headline' : block.element.nodeName === 'FIGCAPTION' ? 'caption' : null,
    why: '',
    ...withLinks(block.links),
  }));
  return {
    title: heading?.text ?? tidySpaces(document.title),
    paragraphs,
    length: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    about: {
      charset: source.charset,
      charsetBy: source.by,
      notes: [...source.notes, ...notesOfCounts({ struck: struckUnder(document.body).length })],
    },
  };
}

/** Whether the book's text is locked: fonts may be, which says nothing of it. */
function isLocked(zip, name) {
  const encryption = zip.names.includes('META-INF/encryption.xml') ? zip.read('META-INF/encryption.xml') : null;
  if (!encryption) return false;
  return named(parseXml(encryption, name, 'META-INF/encryption.xml'), 'CipherReference').some((reference) =>
    /\.x?html?$/i.test(reference.getAttribute('URI') ?? ''),
  );
}

export function readEpub(bytes, { name, article, charset }) {
  const zip = openZip(bytes, name);
  if (isLocked(zip, name)) throw new ReadError('zip-locked', { name });
  const container = zip.read('META-INF/container.xml');
  const root = container && named(parseXml(container, name, 'META-INF/container.xml'), 'rootfile')[0]?.getAttribute('full-path');
  const source = root && zip.read(root);
  if (!source) throw new ReadError('file-broken', { name });
  const book = parseXml(source, name, root);
  const items = new Map(named(book, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href')]));
  const chapters = [];
  for (const reference of named(book, 'itemref')) {
    const href = items.get(reference.getAttribute('idref'));
    const content = href && zip.read(resolve(root, href));
    if (!content) continue;
    const chapter = chapterOf(content, charset);
    if (chapter.length > 0) chapters.push(chapter);
  }
  const first = (tag) => tidySpaces(named(book, tag)[0]?.textContent ?? '');
  const about = {
    label: first('title') || null,
    byline: first('creator'),
    date: first('date'),
    language: first('language'),
  };
  const story = Math.max(
    0,
    chapters.findIndex(({ length }) => length >= minChapter),
  );
  return chooseArticle(
    chapters.map((chapter) => ({
      title: chapter.title,
      read: () => ({ ...about, ...chapter.about, ...fromParagraphs(chapter.paragraphs), headline: chapter.title }),
    })),
    article ?? story,
    name,
  );
}
