// Whether a file ends before its end, as after a download that broke off: it is read as far as it goes, and a note says so.
//
//   <html><body><p>One.</p><p>Two, and th      no end tag of the page, where there are others
//   <html><body><p>One.<p>Two.                 whole: HTML lets these end tags be left out, and this page leaves them all out

/** Characters at the end of a page, or bytes of a file, in which its end is looked for: servers add remarks after it. */
const tail = 20_000;
const pdfTail = 4096;

/** End tags that may be left out: who writes these writes that of the page too. */
const optional = /<\/(?:p|li|td|tr|dd|dt|option)\s*>/i;

/** Elements whose end tags nobody may leave out. */
const container = /<(\/?)(?:div|article|main|section|table|ul|ol|form|span|a|aside|header|footer|blockquote)(?=[\s>/])/gi;

/**
 * @param {string} source
 * @param {string} open
 * @param {string} close
 */
const opensAfter = (source, open, close) => source.lastIndexOf(open) > source.lastIndexOf(close);

/** @param {string} source  of HTML; scripts and comments may be empty, but their marks are there (page/ballast.js) */
export function pageIsCut(source) {
  if (/<[a-z/!][^<>]*$/i.test(source.slice(-tail)) || opensAfter(source, '<!--', '-->') || opensAfter(source, '<script', '</script'))
    return true;
  if (!/<(?:html|body)(?=[\s>])/i.test(source) || /<\/(?:html|body)\s*>/i.test(source.slice(-tail))) return false;
  if (optional.test(source)) return true;
  let open = 0;
  for (const [, slash] of source.matchAll(container)) open += slash === '' ? 1 : -1;
  return open > 0;
}

/** @param {Uint8Array} bytes  of a PDF: its last line is %%EOF */
export const pdfIsCut = (bytes) => !String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - pdfTail))).includes('%%EOF');

/** What a message ends with that was cut in a line: its last line has an end, whoever wrote it. */
const amidLine = /[\w,;=\u00a1-\u00ff]/;

/**
 * Whether a message in parts lacks the mark after its last one, or another ends amid a line.
 * @param {string} source  its bytes as characters
 */
export function mailIsCut(source) {
  const blank = /\r?\n\r?\n/.exec(source);
  if (!blank) return false;
  const head = source.slice(0, blank.index).replace(/\r?\n[ \t]+/g, ' ');
  const boundary = /^content-type:\s*multipart\/[^\n]*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/im.exec(head);
  if (boundary) return !source.includes(`--${boundary[1] ?? boundary[2]}--`);
  return amidLine.test(source.slice(-1));
}
