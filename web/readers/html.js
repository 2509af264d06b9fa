// A saved web page -> the article in it, as paragraphs with roles, the headline first.
//
// DOMParser makes a document without a window: its scripts do not run, its pictures and frames are not
// loaded, nothing is requested. Where no article is found, all text of the body is shown, and a note
// says so. Only text is taken out, never markup.

import { parseDocument } from '../engine/trusted.js';
import { decode } from './charset.js';
import { limitNesting } from './nesting.js';
import { readPage } from './page/article.js';
import { readerLimits } from './limits.js';
import { withoutBallast } from './page/ballast.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';
import { asHtml } from './xhtml.js';

/** Refuses a source of more tags than any page has, before the browser makes elements of them. */
function limitTags(source, name) {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) if (source[at + 1] !== '/') count += 1;
  const limit = readerLimits.maxPageTags;
  if (count > limit) throw new ReadError('page-tags', { name, count, limit });
}

/** An HTML source -> `{paragraphs, meta, headline, found, large, cut}`; without an article all blocks are body. */
export function articleOf(source, name = '') {
  const light = withoutBallast(asHtml(source));
  limitTags(light, name);
  const { html, cut } = limitNesting(light);
  const read = readPage(parseDocument(html));
  if (read.found) return { ...read, cut };
  // No role is given then: the engine distinguishes story and furniture as it does in pasted text.
  const paragraphs = read.paragraphs.map(({ text }) => ({ text, role: null, why: '' }));
  return { ...read, paragraphs, cut };
}

/** The headline goes first, where the page has it further down or not in its text at all. */
function headlineFirst({ paragraphs, headline, found }) {
  if (!found || headline === '') return paragraphs;
  const at = paragraphs.findIndex(({ role }) => role === 'headline');
  const firstStory = paragraphs.findIndex(({ role }) => role === 'body' || role === 'standfirst');
  if (at >= 0 && at < firstStory) return paragraphs;
  const rest = at < 0 ? paragraphs : paragraphs.filter((_, index) => index !== at);
  return [{ text: headline, role: 'headline', why: '' }, ...rest];
}

/** A page's source as a reader's result; `charset` is how it was decoded. */
export function readHtmlText(source, name = '') {
  const article = articleOf(source, name);
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
      ...(article.struck > 0 ? [{ key: 'noteStruck', count: article.struck }] : []),
    ],
  };
}

export function readHtml(bytes, options) {
  const { text, charset, by, notes } = decode(bytes, { ...options, html: true });
  const read = readHtmlText(text, options?.name);
  return { ...read, charset, charsetBy: by, notes: [...read.notes, ...notes] };
}
