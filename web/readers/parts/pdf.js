// The text of a PDF's pages with the places of its pieces, by pdf.js.
//
// What pdf.js would do in a worker of its own is done where the readers are: in a page that is a worker already
// (../worker/client.js), and Node waits for it anyway. It runs no script of the document, draws nothing, loads no font and no
// image.

import { scriptAddress } from '../../engine/trusted.js';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import makePdfWorker from 'storydiff:pdf-worker';

/** @import { PageSize, Piece } from '../types.d.ts' */

/** In a page, one for pdf.js alone; null where there is none to be had. */
function startWorker() {
  if (!globalThis.document) return null;
  const text = `(${makePdfWorker.toString()})(self)`;
  try {
    return new Worker(scriptAddress(URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))));
  } catch {
    return null;
  }
}

/** Letters of a page below which it is looked at for pictures. */
const fewLetters = 20;

/** Pages that are looked at for pictures: reading one takes long, and a scan has them on every page. */
const maxPictured = 12;

/**
 * Quarters of a turn, against the clock, that a piece of text is written in; null where it is slanted.
 * @param {number} a
 * @param {number} b
 */
function turnOf(a, b) {
  if (Math.abs(b) < Math.abs(a) * 0.2) return a > 0 ? 0 : 2;
  if (Math.abs(a) < Math.abs(b) * 0.2) return b < 0 ? 1 : 3;
  return null;
}

const pictures = new Set([
  pdfjs.OPS.paintImageXObject,
  pdfjs.OPS.paintInlineImageXObject,
  pdfjs.OPS.paintImageXObjectRepeat,
  pdfjs.OPS.paintImageMaskXObject,
]);

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function hasPicture(page) {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => pictures.has(operation));
}

/**
 * Areas of a page that lead elsewhere, in points from the upper left corner: `{left, top, right, bottom, href}`.
 * @param {import('pdfjs-dist').PDFPageProxy} page
 * @param {import('pdfjs-dist').PageViewport} viewport
 */
async function linksOf(page, viewport) {
  const annotations = await page.getAnnotations().catch(() => []);
  return annotations.flatMap(({ subtype, url, rect, quadPoints }) => {
    if (subtype !== 'Link' || !url) return [];
    // Of a link over several lines each has four points of its own; else its rectangle stands for it.
    const quads = [];
    for (let at = 0; at + 8 <= (quadPoints?.length ?? 0); at += 8) {
      const points = Array.from(quadPoints.slice(at, at + 8));
      const [xs, ys] = [points.filter((_, index) => index % 2 === 0), points.filter((_, index) => index % 2 === 1)];
      quads.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    }
    return (quads.length > 0 ? quads : [rect]).map((quad) => {
      const [x1, y1, x2, y2] = viewport.convertToViewportRectangle(quad);
      return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2), href: url };
    });
  });
}

/**
 * Calls `onPage(items, size, number, count)` for each page in order, and returns what the document says
 * of itself. `items` are `{text, x, y, width, height, turn, end, font}` in points from the upper left corner;
 * `size` is `{width, height, picture, links}`, with whether a page without text has a picture (null where nobody looked).
 * @param {Uint8Array} bytes
 * @param {object} options
 * @param {number} options.maxPages
 * @param {AbortSignal} [options.signal]
 * @param {(items: Piece[], size: PageSize, number: number, count: number) => void} options.onPage
 * @returns {Promise<{count: number, tooMany?: boolean, title?: string, author?: string}>}
 */
export async function readPages(bytes, { maxPages, signal, onPage }) {
  const port = startWorker();
  if (!port && !globalThis.pdfjsWorker) makePdfWorker(); // leaves itself there, for pdf.js to find
  const worker = port && new pdfjs.PDFWorker(/** @type {{}} */ ({ port, verbosity: 0 }));
  const task = pdfjs.getDocument({
    data: bytes,
    ...(worker && { worker }),
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  const stop = () => task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    const count = document.numPages;
    if (count > maxPages) return { count, tooMany: true };
    let pictured = 0;
    const { info } = /** @type {{info?: {Title?: string, Author?: string}}} */ (await document.getMetadata().catch(() => ({ info: {} })));
    for (let number = 1; number <= count; number += 1) {
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ includeMarkedContent: false });
      const items = /** @type {import('pdfjs-dist/types/src/display/api.js').TextItem[]} */ (content.items).map((item) => {
        const [a, b, , , x, y] = pdfjs.Util.transform(viewport.transform, item.transform);
        const height = item.height || Math.hypot(a, b);
        return {
          text: item.str,
          x,
          y,
          width: item.width,
          height,
          turn: turnOf(a, b),
          end: item.hasEOL,
          font: item.fontName,
        };
      });
      const letters = items.reduce((sum, { text }) => sum + text.trim().length, 0);
      let picture = null;
      if (letters < fewLetters && pictured < maxPictured) {
        pictured += 1;
        picture = await hasPicture(page).catch(() => null);
      }
      const links = await linksOf(page, viewport);
      page.cleanup();
      onPage(items, { width: viewport.width, height: viewport.height, picture, links }, number, count);
    }
    return { count, title: info?.Title ?? '', author: info?.Author ?? '' };
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy().catch(() => {});
    worker?.destroy();
    port?.terminate();
  }
}
