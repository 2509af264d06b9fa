// What a page says of itself: JSON-LD (schema.org), Open Graph and other meta data, rel and itemprop.
//
// All of it is hearsay: pages carry another story's headline, or a body that stops after two
// paragraphs. Whoever uses a value checks it against the page's text first.

import { parseDocument } from '../document.js';
import { readerLimits } from '../limits.js';
import { blockTexts, tidySpaces } from './blocks.js';

/** @import { Meta } from '../types.d.ts' */

const articleTypes = /(?:^|\b)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|NewsMediaOrganization)$/;

/**
 * @param {unknown} value
 * @returns {Generator<Record<string, unknown>>}
 */
function* objectsOf(value) {
  const waiting = [value];
  for (let seen = 0; waiting.length > 0 && seen < readerLimits.maxJsonObjects; seen += 1) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, 200).reverse());
    else if (next && typeof next === 'object') {
      const object = /** @type {Record<string, unknown>} */ (next);
      yield object;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (object[key]) waiting.push(object[key]);
    }
  }
}

/** @param {Record<string, unknown>} object */
const typesOf = (object) => [object['@type']].flat().filter((type) => typeof type === 'string');

/**
 * The page's articles as its JSON-LD describes them.
 * @param {Document} document
 */
function describedArticles(document) {
  const found = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
    if (source.length > readerLimits.maxJsonCharacters) continue;
    let value;
    try {
      value = JSON.parse(source);
    } catch {
      try {
        value = JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' ')); // eslint-disable-line no-control-regex -- raw line ends inside strings
      } catch {
        continue; // broken JSON is common, and the page says it all again in its text
      }
    }
    for (const object of objectsOf(value)) if (typesOf(object).some((type) => articleTypes.test(type))) found.push(object);
  }
  return found;
}

/**
 * Text out of what may hold markup and entities, as meta data often do.
 * @param {unknown} value
 */
function plainText(value) {
  if (typeof value !== 'string') return '';
  if (!/[<&]/.test(value)) return tidySpaces(value);
  return tidySpaces(parseDocument(value.replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, ' $&')).body?.textContent ?? '');
}

/**
 * The paragraphs of a text that may hold markup; where it holds neither markup nor line ends, it is one.
 * @param {unknown} value
 */
function paragraphsOf(value) {
  if (typeof value !== 'string') return [];
  const texts = /<(?:p|br|div)\b/i.test(value) ? blockTexts(parseDocument(value).body) : value.split(/\n+/).map(plainText);
  return texts.filter(Boolean);
}

/** @param {unknown} value */
const namesOf = (value) =>
  [value]
    .flat()
    .map((person) => plainText(typeof person === 'string' ? person : /** @type {{name?: unknown} | null | undefined} */ (person)?.name))
    .filter((name) => name !== '' && name.length < 80 && !/^https?:/.test(name));

/** @param {Document} document */
function metaContents(document) {
  /** @type {Map<string, string>} */
  const contents = new Map();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    const content = tidySpaces(meta.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

/**
 * @param {Document} document
 * @returns {Meta}  lists are the candidates,
 * the likeliest first; `body` is JSON-LD's articleBody, or '', `isPaid` whether the page says that it is not free
 */
export function metadataOf(document) {
  const metas = metaContents(document);
  /** @param {...string} names */
  const meta = (...names) => names.map((name) => metas.get(name)).filter((text) => text !== undefined);
  const articles = describedArticles(document);
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => tidySpaces(heading.textContent)).filter(Boolean);
  const authorLinks = Array.from(document.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop~="name"]'), (element) =>
    tidySpaces(element.textContent),
  ).filter((name) => name !== '' && name.length < 60);
  const longest = articles
    .map((article) => (typeof article.articleBody === 'string' ? article.articleBody : ''))
    .reduce((found, body) => (body.length > found.length ? body : found), '');
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    headlines: [
      ...articles.map((article) => plainText(article.headline)),
      ...meta('og:title', 'twitter:title'),
      ...headings,
      document.title,
    ].filter(Boolean),
    descriptions: [
      ...articles.map((article) => plainText(article.description)),
      ...meta('og:description', 'description', 'twitter:description'),
    ].filter(Boolean),
    authors: [
      ...new Set([
        ...articles.flatMap((article) => namesOf(article.author)),
        ...meta('author', 'article:author', 'byl', 'parsely-author').filter((name) => !/^https?:/.test(name) && name.length < 80),
        ...authorLinks,
      ]),
    ],
    date:
      articles.map((article) => article.datePublished).find((date) => typeof date === 'string') ??
      meta('article:published_time', 'date', 'datepublished')[0] ??
      time ??
      null,
    language:
      document.documentElement.getAttribute('lang') ||
      document.documentElement.getAttribute('xml:lang') ||
      articles.map((article) => article.inLanguage).find((language) => typeof language === 'string') ||
      meta('content-language', 'og:locale')[0]?.replace('_', '-') ||
      '',
    site: meta('og:site_name')[0] ?? (articles.map((article) => namesOf(article.publisher)[0]).find(Boolean) || null),
    body: plainText(longest),
    bodyParagraphs: () => paragraphsOf(longest),
    isPaid: articles.some((article) => /^false$/i.test(String(article.isAccessibleForFree))),
  };
}
