// An e-book: its chapters in the order of its spine, offered for choice where there are several.

import { parseDocument } from '../engine/trusted.js';
import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { limitNesting } from './nesting.js';
import { blocksOf, tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';
import { named, parseXml } from './xml.js';
import { openZip } from './zip.js';

/** Characters below which a chapter is a title page or a list of contents. */
const minChapter = 200;

/** "text/ch1.xhtml" beside "OEBPS/content.opf"; a path that leaves the archive names nothing in it. */
function resolve(base, href) {
  const parts = base.split('/').slice(0, -1);
  for (const part of decodeURIComponent(href.split('#')[0]).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function chapterOf(bytes, charset) {
  const decoded = decode(bytes, { html: true, charset });
  const { html } = limitNesting(decoded.text);
  // As HTML, so that an entity of its own is a word and nothing more.
  const document = parseDocument(html.replace(/^\s*<\?xml[^>]*\?>/, ''));
  const blocks = blocksOf(document.body);
  const heading = blocks.find(({ element }) => /^H[1-3]$/.test(element.nodeName));
  const paragraphs = blocks.map((block) => ({
    text: block.text,
    role: block === heading ? 'headline' : block.element.nodeName === 'FIGCAPTION' ? 'caption' : null,
    why: '',
  }));
  return {
    title: heading?.text ?? tidySpaces(document.title),
    paragraphs,
    length: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
  };
}

export function readEpub(bytes, { name, article }) {
  const zip = openZip(bytes, name);
  const container = zip.read('META-INF/container.xml');
  const root = container && named(parseXml(container, name), 'rootfile')[0]?.getAttribute('full-path');
  const source = root && zip.read(root);
  if (!source) throw new ReadError('file-broken', { name });
  const book = parseXml(source, name);
  const items = new Map(named(book, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href')]));
  const chapters = [];
  for (const reference of named(book, 'itemref')) {
    const href = items.get(reference.getAttribute('idref'));
    const content = href && zip.read(resolve(root, href));
    if (!content) continue;
    const chapter = chapterOf(content);
    if (chapter.length >= minChapter) chapters.push(chapter);
  }
  const first = (tag) => tidySpaces(named(book, tag)[0]?.textContent ?? '');
  const about = {
    label: first('title') || null,
    byline: first('creator'),
    date: first('date'),
    language: first('language'),
    charset: null,
    notes: [],
  };
  return chooseArticle(
    chapters.map(({ title, paragraphs }) => ({ title, read: () => ({ ...about, ...fromParagraphs(paragraphs), headline: title }) })),
    article,
    name,
  );
}
