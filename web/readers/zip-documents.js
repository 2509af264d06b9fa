// An archive (.zip) of documents: what Google Docs gives for "Download, Web page" (the page and its pictures), or several files
// that somebody sent together. What can be read in it is offered for choice.

import { chooseArticle } from './choice.js';
import { readInside } from './inside.js';
import { ReadError } from './read-error.js';
import { extensionOf, sniffFormat } from './sniff.js';
import { openZip } from './zip.js';

/** @import { ReaderOptions } from './types.d.ts' */

/** Files beside a page, and what systems put into an archive of their own. */
const beside = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i;
const notRead = new Set(['css', 'js', 'json', 'xml', 'csv', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'ico', 'tif', 'tiff', 'woff', 'woff2', 'ttf', 'mp3', 'mp4']); // prettier-ignore
const noDocument = new Set(['binary', 'image', 'pages', 'xls', 'ppt', 'xlsx', 'pptx', 'locked']);

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export async function readZip(bytes, options) {
  const { name, article } = options;
  const zip = openZip(bytes, name);
  const named = zip.names.filter((path) => !beside.test(path) && !notRead.has(extensionOf(path.replace(/^.*\//, ''))));
  // A page that was saved whole has the frames in it in a folder of its own: "story.html", "story_files/".
  const stems = named.filter((path) => /\.x?html?$/i.test(path)).map((path) => path.replace(/\.[^.]*$/, ''));
  /** @param {string} path */
  const isOfPage = (path) => stems.some((stem) => path.startsWith(stem) && /^[ ._-][^/]*\//.test(path.slice(stem.length)));
  const paths = named.filter((path) => !isOfPage(path));
  const articles = [];
  for (const path of paths) {
    const title = path.replace(/^.*\//, '');
    const content = /** @type {Uint8Array} */ (zip.read(path));
    if (content.length === 0 || noDocument.has(sniffFormat(title, content))) continue;
    // Of a single one the choice is among what is in it.
    /** @param {number} [choice] */
    const inner = (choice) => readInside(title, content, { ...options, article: choice });
    articles.push({ title: path, date: '', read: inner });
  }
  if (articles.length === 0) throw new ReadError('zip-nothing', { name, count: zip.names.length });
  if (articles.length === 1) return articles[0].read(article);
  return chooseArticle(
    articles.map((each) => ({ ...each, read: () => each.read() })),
    article,
    name,
  );
}
