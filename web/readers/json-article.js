// JSON as systems of newsrooms export it: an object with a body, which is HTML, a list of paragraphs, or plain text; or a list of
// such objects. What has no such object in it is read as the text that it is.

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { readerLimits } from './limits.js';
import { withLinks } from './links.js';
import { blocksOf, tidySpaces } from './page/blocks.js';
import { fromParagraphs, fromText } from './result.js';

/** @import { Paragraph, ReaderOptions } from './types.d.ts' */

/** What newsrooms call each thing, in small letters and without signs between them; the surest first. */
const keys = {
  title: ['headline', 'title', 'hed', 'name', 'heading'],
  standfirst: ['standfirst', 'dek', 'deck', 'subtitle', 'subheadline', 'teaser', 'lead', 'intro', 'summary', 'excerpt', 'description'],
  body: ['articlebody', 'bodyhtml', 'contenthtml', 'body', 'content', 'html', 'text', 'story', 'blocks', 'paragraphs', 'contentelements'],
  byline: ['byline', 'author', 'authors', 'creator'],
  date: ['datepublished', 'publishedat', 'published', 'pubdate', 'date', 'displaydate'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
};

/** Characters that a body has at least. */
const minBody = 40;

/** Values that are looked at in one file. */
const maxValues = readerLimits.maxJsonObjects * 40;

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** @param {string} key */
const plainKey = (key) => key.replace(/[^a-z]/gi, '').toLowerCase();

/**
 * A property by any of its names; `{rendered: …}` is what it holds.
 * @param {Record<string, unknown>} object
 * @param {keyof typeof keys} kind
 */
function valueOf(object, kind) {
  const byName = new Map(Object.keys(object).map((key) => [plainKey(key), key]));
  for (const wanted of keys[kind]) {
    const value = byName.has(wanted) ? object[/** @type {string} */ (byName.get(wanted))] : undefined;
    const inner = isObject(value) && typeof value.rendered === 'string' ? value.rendered : value;
    if (inner !== undefined && inner !== null && inner !== '') return inner;
  }
  return null;
}

/**
 * Markup, or text, as paragraphs.
 * @param {string} text
 * @returns {Paragraph[]}
 */
function paragraphsOfText(text) {
  if (/<\/?[a-z][^<>]*>|&[a-z]+;|&#\d+;/i.test(text)) {
    return blocksOf(parseDocument(text).body).map((block) => ({
      text: block.text,
      role: block.element.closest('figcaption') ? 'caption' : 'body',
      why: '',
      ...withLinks(block.links),
    }));
  }
  const parted = text.split(/\n[ \t]*\n\s*/);
  return (parted.length > 1 ? parted : text.split('\n')).map((part) => ({ text: part.trim(), role: 'body', why: '' }));
}

/**
 * A body of any shape as paragraphs: markup, or lists of blocks in one another.
 * @param {unknown} body
 * @returns {Paragraph[]}
 */
function paragraphsOfBody(body) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  const waiting = [body];
  for (let seen = 0; waiting.length > 0 && seen < maxValues; seen += 1) {
    const next = waiting.pop();
    if (typeof next === 'string') paragraphs.push(...paragraphsOfText(next));
    else if (Array.isArray(next)) waiting.push(...[...next].reverse());
    else if (isObject(next)) waiting.push(valueOf(next, 'body') ?? next.data ?? next.children ?? next.attributes ?? null);
  }
  return paragraphs.filter(({ text }) => text !== '');
}

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? tidySpaces(parseDocument(value).body?.textContent ?? '') : '');
/** @param {unknown} value */
const nameOf = (value) =>
  [value]
    .flat()
    .map((each) => textOf(isObject(each) ? each.name : each))
    .filter(Boolean)
    .join(', ');

/**
 * What an object says of an article; null where it is none.
 * @param {Record<string, unknown>} object
 */
function articleOf(object) {
  const body = valueOf(object, 'body');
  if (typeof body !== 'string' && typeof body !== 'object') return null;
  const title = textOf(valueOf(object, 'title'));
  const paragraphs = paragraphsOfBody(body);
  if (paragraphs.reduce((sum, { text }) => sum + text.length, 0) < minBody) return null;
  const standfirst = textOf(valueOf(object, 'standfirst'));
  const isNew = standfirst !== '' && paragraphs.every(({ text }) => !text.startsWith(standfirst.replace(/\s*(?:\[…\]|…|\.\.\.)$/, '')));
  /** @type {Paragraph[]} */
  const head = [
    ...(title === '' ? [] : [{ text: title, role: /** @type {const} */ ('headline'), why: '' }]),
    ...(isNew ? [{ text: standfirst, role: /** @type {const} */ ('standfirst'), why: '' }] : []),
  ];
  const date = valueOf(object, 'date');
  return {
    ...fromParagraphs([...head, ...paragraphs.filter(({ text }) => text !== title)]),
    headline: title,
    byline: nameOf(valueOf(object, 'byline')),
    date: typeof date === 'string' ? date : null,
    language: textOf(valueOf(object, 'language')),
  };
}

/**
 * The articles in a value: the outermost objects that have a body.
 * @param {unknown} value
 */
function articlesOf(value) {
  const articles = [];
  const waiting = [value];
  for (let seen = 0; waiting.length > 0 && seen < maxValues; seen += 1) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...[...next].reverse());
    else if (isObject(next)) {
      const article = articleOf(next);
      if (article) articles.push(article);
      else waiting.push(...Object.values(next).reverse());
    }
  }
  return articles;
}

/**
 * The value of a source; of an object per line, all of them; null where it is no JSON.
 * @param {string} source
 */
function valueIn(source) {
  try {
    return JSON.parse(source);
  } catch {
    try {
      return source
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
    } catch {
      return null;
    }
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 */
export function readJson(bytes, { name, article, charset, declared }) {
  const decoded = decode(bytes, { charset, declared });
  const about = { charset: decoded.charset, charsetBy: decoded.by };
  const articles = articlesOf(valueIn(decoded.text));
  if (articles.length === 0) {
    return { ...fromText(decoded.text), ...about, notes: [{ key: 'notePlain', extension: '.json' }, ...decoded.notes] };
  }
  return chooseArticle(
    articles.map((each) => ({ title: each.headline, date: each.date ?? '', read: () => ({ ...each, ...about, notes: decoded.notes }) })),
    article,
    name,
  );
}
