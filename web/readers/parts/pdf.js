// The text of a PDF's pages with the places of its pieces, by pdf.js.
//
// Its worker comes along as text and starts from a Blob, which is what also works from file://. It runs
// no script of the document, draws nothing, loads no font and no image.

import { scriptAddress } from '../../engine/trusted.js';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import workerSource from 'storydiff:pdf-worker';

function startWorker() {
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  const worker = new Worker(scriptAddress(url));
  URL.revokeObjectURL(url);
  return worker;
}

/**
 * Calls `onPage(items, size, number, count)` for each page in order, and returns what the document says
 * of itself. `items` are `{text, x, y, width, height, end, font}` in points from the upper left corner.
 */
async function readPages(bytes, { maxPages, signal, onPage }) {
  const port = startWorker();
  const worker = new pdfjs.PDFWorker({ port, verbosity: 0 });
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
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
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    for (let number = 1; number <= count; number += 1) {
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ includeMarkedContent: false });
      const items = content.items.map((item) => {
        const [a, b, , , x, y] = pdfjs.Util.transform(viewport.transform, item.transform);
        const height = item.height || Math.hypot(a, b);
        return {
          text: item.str,
          x,
          y,
          width: item.width,
          height,
          upright: Math.abs(b) < Math.abs(a) * 0.2,
          end: item.hasEOL,
          font: item.fontName,
        };
      });
      page.cleanup();
      onPage(items, { width: viewport.width, height: viewport.height }, number, count);
    }
    return { count, title: info?.Title ?? '', author: info?.Author ?? '' };
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy().catch(() => {});
    worker.destroy();
    port.terminate();
  }
}

globalThis.storydiffParts = { ...globalThis.storydiffParts, pdf: { readPages } };
