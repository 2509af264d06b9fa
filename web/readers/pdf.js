// PDF: pdf.js gives the pieces of text and their places, pdf-pieces.js, pdf-lines.js and pdf-paragraphs.js the rest.
// Nothing in it runs; its pictures, fonts and forms are not looked at.

import { pdfIsCut } from './cut.js';
import { readerLimits } from './limits.js';
import { isTarget } from './links.js';
import { loadPart } from './parts.js';
import { linesOfPage } from './pdf-lines.js';
import { linkPieces } from './pdf-links.js';
import { paragraphsOfPages } from './pdf-paragraphs.js';
import { markMeaningless, takeLineNumbers, turnPage } from './pdf-pieces.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';

/** @import { Line } from './pdf-lines.js' */
/** @import { PageSize, Paragraph, Piece, ReaderOptions } from './types.d.ts' */

/**
 * What pdf.js says of a file that it cannot open, as a code of the messages.
 * @param {unknown} error
 */
function codeOf(error) {
  return /** @type {Error} */ (error).name === 'PasswordException' ? 'pdf-locked' : 'file-broken';
}

/** Letters of text that runs another way than most of its page, from which on it is read as a page of its own. */
const minTurned = 100;

/** Collects pages as they come: their lines, and what of each could not be read. */
function pageCollector() {
  /** @type {{lines: Line[], height: number}[]} */
  const pages = [];
  /** @type {{scans: number[], codes: number[], blank: number, numbers: string[], bad: number, all: number}} */
  const found = { scans: [], codes: [], blank: 0, numbers: [], bad: 0, all: 0 };
  const columns = {};
  /**
   * @param {Piece[]} items
   * @param {PageSize} size
   * @param {number} number
   */
  const add = (items, size, number) => {
    const areas = (size.links ?? []).filter(({ href }) => isTarget(href));
    const { items: marked, bad, all } = markMeaningless(linkPieces(items, areas));
    found.bad += bad;
    found.all += all;
    if (bad > 0) found.codes.push(number);
    if (all < readerLimits.minPdfLettersAPage) {
      if (size.picture !== false) found.scans.push(number);
      else found.blank += 1;
    }
    turnPage(marked, size).forEach((group, index) => {
      if (index > 0 && group.letters < minTurned) return;
      const { items: rest, numbers } = takeLineNumbers(group.items);
      if (numbers.length > 0) found.numbers.push(numbers.join(' '));
      pages.push({ lines: linesOfPage(rest, index === 0 ? columns : {}), height: group.height });
    });
  };
  return { pages, found, add };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 */
export async function readPdf(bytes, { name, signal, onProgress }) {
  const { readPages } = await loadPart('pdf');
  const isCut = pdfIsCut(bytes);
  const { pages, found, add } = pageCollector();
  let about;
  try {
    about = await readPages(bytes.slice(), {
      maxPages: readerLimits.maxPdfPages,
      signal,
      /**
       * @param {Piece[]} items
       * @param {PageSize} size
       * @param {number} number
       * @param {number} count
       */
      onPage: (items, size, number, count) => {
        add(items, size, number);
        onProgress?.(number, count);
      },
    });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new ReadError(codeOf(error), { name, cause: /** @type {Error} */ (error).message });
  }
  if (about.tooMany) throw new ReadError('pdf-pages', { name, count: about.count, limit: readerLimits.maxPdfPages });
  // A scanner's own stamp on each page is no text either.
  const textless = found.scans.length + found.blank;
  if (textless === about.count) throw new ReadError(found.scans.length > 0 ? 'pdf-scan' : 'no-text', { name });
  if (found.bad > found.all * readerLimits.maxMeaninglessShare) throw new ReadError('pdf-codes', { name });
  const { paragraphs, headline } = paragraphsOfPages(pages);
  /** @type {Paragraph[]} */
  const numbers = found.numbers.map((text) => ({ text, role: 'furniture', why: 'numbers' }));
  const notes = [
    ...(isCut ? ['noteCut'] : []),
    ...(found.scans.length > 0 ? [{ key: 'noteScans', pages: found.scans }] : []),
    ...(found.codes.length > 0 ? [{ key: 'noteCodes', pages: found.codes }] : []),
  ];
  return {
    ...fromParagraphs([...paragraphs, ...numbers]),
    headline,
    byline: about.author,
    language: '',
    charset: null,
    notes,
    pages: about.count,
  };
}
