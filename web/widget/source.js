// Where an element's texts come from: a property, an address, or what stands between its tags.

/** @import { Role } from '../engine/input.js' */
/** @typedef {{text: string, role?: Role}} PlainParagraph */
/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Article, Readers, Side } from './types.d.ts' */

/** @type {Side[]} */
export const sides = ['left', 'right'];

/** Elements that begin and end a paragraph; text in others runs on. */
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER
  HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL`.split(/\s+/),
);
/** What nobody reads, what is struck out, and readings above characters. */
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON SELECT TEXTAREA DEL S STRIKE RT RP'.split(' '));

/**
 * The paragraphs of an element; `<br>` is a space. A heading before all others is the headline. Never reads markup as text.
 * @param {Element} root
 * @returns {PlainParagraph[]}
 */
function paragraphsOf(root) {
  /** @type {PlainParagraph[]} */
  const paragraphs = [];
  let current = '';
  /** @param {string} [name] */
  const close = (name = '') => {
    const text = current.replace(/\s+/g, ' ').trim();
    current = '';
    if (text === '') return;
    const role = name === 'FIGCAPTION' ? 'caption' : paragraphs.length === 0 && /^H\d/.test(name) ? 'headline' : '';
    paragraphs.push(role ? { text, role } : { text });
  };
  /** @type {Node|null} */
  let node = root.firstChild;
  while (node) {
    const shown = node.nodeType === 1 && !silent.has(node.nodeName) && !(/** @type {HTMLElement} */ (node).hidden);
    if (node.nodeType === 3) current += /** @type {Text} */ (node).data;
    else if (node.nodeName === 'BR') current += ' ';
    else if (shown && blocks.has(node.nodeName)) close();
    if (shown && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = /** @type {Node} */ (node.parentNode);
      if (node !== root && blocks.has(node.nodeName)) close(node.nodeName);
    }
    node = node === root ? null : node.nextSibling;
  }
  close();
  return paragraphs;
}

/**
 * The same as text, separated by empty lines.
 * @param {Element} root
 */
export const textOfElement = (root) =>
  paragraphsOf(root)
    .map(({ text }) => text)
    .join('\n\n');

/**
 * What stands between an element's tags as an article: with roles where its markup says some.
 * @param {Element} root
 */
function articleIn(root) {
  const paragraphs = paragraphsOf(root);
  return paragraphs.some(({ role }) => role) ? paragraphs : textOfElement(root);
}

export class SourceError extends Error {
  /** @param {string} code @param {Record<string, string>} details */
  constructor(code, details) {
    super(`${code}: ${Object.values(details).join(', ')}`);
    this.name = 'SourceError';
    this.code = code;
    this.details = details;
  }
}

/**
 * The child in a side's slot.
 * @param {Element} element
 * @param {Side} side
 */
export function slotted(element, side) {
  return [...element.children].find((child) => child.slot === side) ?? null;
}

/** @param {unknown} value */
const given = (value) => value !== undefined && value !== null;

/**
 * Whether a side has a text, wherever from.
 * @param {StoryDiffElement} element
 * @param {Side} side
 */
export function hasText(element, side) {
  return given(element[side]) || Boolean(element[`${side}Src`]) || slotted(element, side) !== null;
}

/**
 * A side's article as `{article, label?}`; undefined where there is none yet.
 * @param {StoryDiffElement} element
 * @param {Side} side
 * @param {() => Promise<Readers>} loadReaders
 * @param {AbortSignal} [signal]
 * @returns {Promise<Article>}
 */
export async function articleOf(element, side, loadReaders, signal) {
  if (given(element[side])) return { article: element[side] };
  const src = element[`${side}Src`];
  if (src) return fetchText(src, element.baseURI, loadReaders, signal);
  const child = slotted(element, side);
  return { article: child ? articleIn(child) : undefined };
}

/** @param {string} url */
const nameOf = (url) => decodeURIComponent(new URL(url).pathname.split('/').pop() || 'text');

/**
 * Fetches an article and reads it by the readers of `web/readers/`, which are loaded only for this.
 * @param {string} src
 * @param {string} base
 * @param {() => Promise<Readers>} loadReaders
 * @param {AbortSignal} [signal]
 * @returns {Promise<Article>}
 */
export async function fetchText(src, base, loadReaders, signal) {
  let url;
  try {
    url = new URL(src, base).href;
  } catch (error) {
    throw new SourceError('fetch-failed', { url: src, cause: /** @type {Error} */ (error).message });
  }
  let bytes;
  let response;
  try {
    response = await fetch(url, { signal });
    bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new SourceError('fetch-failed', { url, cause: /** @type {Error} */ (error).message });
  }
  if (!bytes) throw new SourceError('fetch-failed', { url, cause: `${response.status} ${response.statusText}`.trim() });
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
  let name = nameOf(url);
  // An address need not say what it leads to; its server does.
  if (/^text\/html|xhtml/i.test(type) && !/\.x?html?$/i.test(name)) name += '.html';
  else if (/^text\/markdown/i.test(type) && !/\.(md|markdown)$/i.test(name)) name += '.md';
  else if (/^text\/plain/i.test(type) && !/\.\w+$/.test(name)) name += '.txt';
  const { inputOf, readBytes } = await loadReaders();
  const read = await readBytes(name, bytes, charset ? { declared: charset } : {});
  return { article: inputOf(read), label: read.label ?? null };
}
