// PDF: pdf.js gives the pieces of text and their places, pdf-lines.js and pdf-paragraphs.js the rest.
// Nothing in it runs; its pictures, fonts and forms are not looked at.

import { readerLimits } from './limits.js';
import { loadPart } from './parts.js';
import { linesOfPage } from './pdf-lines.js';
import { paragraphsOfPages } from './pdf-paragraphs.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';

/** What pdf.js says of a file that it cannot open, as a code of the messages. */
function codeOf(error) {
  return error.name === 'PasswordException' ? 'pdf-locked' : 'file-broken';
}

export async function readPdf(bytes, { name, signal, onProgress }) {
  const { readPages } = await loadPart('pdf');
  const pages = [];
  const columns = {};
  let about;
  try {
    about = await readPages(bytes.slice(), {
      maxPages: readerLimits.maxPdfPages,
      signal,
      onPage: (items, { height }, number, count) => {
        pages.push({ lines: linesOfPage(items, columns), height });
        onProgress?.(number, count);
      },
    });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new ReadError(codeOf(error), { name, cause: error.message });
  }
  if (about.tooMany) throw new ReadError('pdf-pages', { name, count: about.count, limit: readerLimits.maxPdfPages });
  const letters = pages.reduce((sum, { lines }) => sum + lines.reduce((inner, { text }) => inner + text.length, 0), 0);
  // A scanner's own stamp on each page is no text either.
  if (letters < readerLimits.minPdfLettersAPage * pages.length) throw new ReadError('pdf-scan', { name });
  const { paragraphs, headline } = paragraphsOfPages(pages);
  return { ...fromParagraphs(paragraphs), headline, byline: about.author, language: '', charset: null, notes: [], pages: about.count };
}
