// A saved web page -> the article in it, as paragraphs with roles, the headline first.
//
// DOMParser makes a document without a window: its scripts do not run, its pictures and frames are not
// loaded, nothing is requested. Where no article is found, all text of the body is shown, and a note
// says so. Only text is taken out, never markup.

import { decode } from './charset.js';
import { pageIsCut } from './cut.js';
import { parseDocument } from './document.js';
import { writeFormulas } from './formulas/page.js';
import { limitNesting } from './nesting.js';
import { plainGoogleDoc } from './google-docs.js';
import { readPage } from './page/article.js';
import { readerLimits } from './limits.js';
import { withoutBallast } from './page/ballast.js';
import { blockTexts } from './page/blocks.js';
import { readDocumentBody } from './page/document.js';
import { metadataOf } from './page/metadata.js';
import { mendOffice } from './page/office.js';
import { mendSigns } from './page/signs.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { asHtml } from './xhtml.js';

/** @import { Meta, OnProgress, Paragraph, ReadResult, ReaderOptions } from './types.d.ts' */

/**
 * What is read of a page: `struck`, `hidden`, `comments`, `formulas` and `unread` are counts.
 * @typedef {PageRead & {cut: boolean, endsEarly: boolean, comments: number, formulas: number, unread: number}} Article
 *
 * @typedef {object} PageRead
 * @property {Paragraph[]} paragraphs
 * @property {Meta} meta
 * @property {string} headline
 * @property {boolean} found          whether there is an article
 * @property {boolean} large          whether the page has too many elements to look for one
 * @property {number} [struck]
 * @property {number} [hidden]
 * @property {boolean} [isData]       whether the article is in the page's data alone
 * @property {boolean} [isBeginning]  whether it may be no more than the beginning of one
 */

/**
 * Refuses a source of more tags than any page has, before the browser makes elements of them.
 * @param {string} source
 * @param {string} name
 */
function limitTags(source, name) {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) if (source[at + 1] !== '/') count += 1;
  const limit = readerLimits.maxPageTags;
  if (count > limit) throw new ReadError('page-tags', { name, count, limit });
}

/**
 * What an office program wrote, as `articleOf` gives it.
 * @param {Document} document
 * @returns {PageRead}
 */
function readDocument(document) {
  const meta = metadataOf(document);
  const { paragraphs, struck } = readDocumentBody(document.body);
  return { paragraphs, meta, headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '', found: true, large: false, struck };
}

/**
 * A page as browsers without scripts show it: where a script was to write the article, it may be here all the same.
 * @param {string} html
 */
const withNoscript = (html) => html.replace(/<(\/?)noscript\b[^>]*>/gi, '<$1div>');

/**
 * An HTML source -> `{paragraphs, meta, headline, found, large, cut, endsEarly, struck, hidden, comments, formulas, unread, isData, isBeginning}`; without an article all
 * blocks are body.
 * @param {string} source
 * @param {string} [name]
 * @param {{passage?: boolean, onProgress?: OnProgress}} [options]  `passage`: somebody chose this part of a page, and all of it is wanted
 * @returns {Article}
 */
export function articleOf(source, name = '', { passage = false, onProgress } = {}) {
  const google = plainGoogleDoc(source);
  const light = withoutBallast(asHtml(google.html));
  limitTags(light, name);
  const endsEarly = pageIsCut(light);
  const { html, cut } = limitNesting(light);
  onProgress?.(10, 100, 'percent');
  const document = parseDocument(html);
  onProgress?.(30, 100, 'percent');
  const unread = mendSigns(document, html);
  const office = mendOffice(document, source);
  const formulas = writeFormulas(document);
  const isDocument = (office.isDocument || passage) && document.body !== null;
  let read = isDocument ? readDocument(document) : readPage(document);
  if (!isDocument && !read.found && !read.large && /<noscript\b/i.test(html)) {
    const other = readPage(parseDocument(withNoscript(html)));
    if (other.found) read = other;
  }
  onProgress?.(90, 100, 'percent');
  /** @type {Paragraph[]} */
  const quoted = office.quoted.flatMap(blockTexts).map((text) => ({ text, role: 'furniture', why: 'quoted' }));
  const about = { cut, endsEarly: endsEarly && !passage, comments: google.comments + office.comments, formulas, unread };
  if (read.found) return { ...read, ...about, paragraphs: [...read.paragraphs, ...quoted] };
  // No role is given then: the engine distinguishes story and furniture as it does in pasted text.
  /** @type {Paragraph[]} */
  const paragraphs = read.paragraphs.map((paragraph) => ({ ...paragraph, role: null, why: '' }));
  return { ...read, ...about, paragraphs: [...paragraphs, ...quoted] };
}

/**
 * The headline goes first, where the page has it further down or not in its text at all.
 * @param {{paragraphs: Paragraph[], headline: string, found: boolean}} given
 * @returns {Paragraph[]}
 */
function headlineFirst({ paragraphs, headline, found }) {
  if (!found || headline === '') return paragraphs;
  const at = paragraphs.findIndex(({ role }) => role === 'headline');
  const firstStory = paragraphs.findIndex(({ role }) => role === 'body' || role === 'standfirst');
  if (at >= 0 && at < firstStory) return paragraphs;
  const rest = at < 0 ? paragraphs : paragraphs.filter((_, index) => index !== at);
  return [{ text: headline, role: 'headline', why: '' }, ...rest];
}

/**
 * A page's source as a reader's result; `charset` is how it was decoded.
 * @param {string} source
 * @param {string} [name]
 * @param {{passage?: boolean, onProgress?: OnProgress}} [options]
 * @returns {ReadResult & {paragraphs: Paragraph[]}}
 */
export function readHtmlText(source, name = '', options = {}) {
  const article = articleOf(source, name, options);
  const { meta } = article;
  return {
    ...fromParagraphs(headlineFirst(article)),
    label: meta.site,
    language: meta.language,
    headline: article.headline,
    byline: meta.authors.join(', '),
    date: meta.date,
    notes: [
      ...(article.large ? ['noteElements'] : article.found ? [] : ['noteBody']),
      ...(article.cut ? ['noteNesting'] : []),
      ...(article.endsEarly && !article.cut ? ['noteCut'] : []),
      ...(article.isData ? ['noteData'] : []),
      ...(article.isBeginning ? ['noteBeginning'] : []),
      ...notesOfCounts(article),
    ],
  };
}

/**
 * @param {Uint8Array} bytes
 * @param {Partial<ReaderOptions>} [options]
 * @returns {ReadResult}
 */
export function readHtml(bytes, options) {
  const { text, charset, by, notes } = decode(bytes, { ...options, html: true });
  const read = readHtmlText(text, options?.name, { onProgress: options?.onProgress });
  return { ...read, charset, charsetBy: by, notes: [...read.notes, ...notes] };
}
