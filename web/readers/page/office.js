// Markup that office and mail programs write, made plain: their documents saved as pages, mails, and what they put on the clipboard.
//
//   Word     <p style="mso-list:l0 level1"><span style="mso-list:Ignore">1.   </span>Boats …   "1. Boats …"; a bullet is dropped
//            <a style="mso-footnote-id:ftn1">[1]</a>, comments in the margin
//   Google   <b style="font-weight:normal" id="docs-internal-guid-…">the whole document</b>
//   Outlook  <div style="border-top:solid"><p><b>From:</b> Bo<br><b>Sent:</b> …</div>      what follows is quoted
//   others   <blockquote type="cite">, <div class="gmail_quote">                           is quoted

import { tidySpaces } from './blocks.js';

/** What an office program says of itself in the head of what it writes; a page's own text may well have been pasted from one. */
const writers =
  /<meta[^<>]*\bname\s*=\s*["']?(?:generator|progid)\b[^<>]*(?:Microsoft (?:Word|Outlook|Exchange)|Word\.Document|LibreOffice|OpenOffice|Cocoa HTML)|<body[^<>]*\bdoc-content\b|<b[^<>]*\sid="?docs-internal-guid/i;
const headCharacters = 1 << 16;

const hasMarks = /\bmso-|class="?Mso|docs-internal-guid|\bdoc-content\b|\bcmnt/i;
const mayQuote = /type="?cite|gmail_quote|moz-cite-prefix|yahoo_quoted|divRplyFwdMsg|border-top:\s*solid/i;

const comments =
  '[style*="mso-element: comment" i], [style*="mso-element:comment" i], .msocomanchor, .MsoCommentReference, a[href^="#cmnt"]:not([href^="#cmnt_ref"])';
const quotes = 'blockquote[type="cite" i], .gmail_quote > blockquote, blockquote.gmail_quote, .moz-cite-prefix, .yahoo_quoted';

/** Characters of a message above a head of another one below which that other one is forwarded, and is the story. */
const minOwnText = 200;

/**
 * @param {Element} element
 * @param {string} words
 */
const hasStyle = (element, words) => (element.getAttribute('style') ?? '').replace(/\s+/g, '').toLowerCase().includes(words);

/**
 * Numbers and bullets that Word writes as text before an item.
 * @param {Document} document
 */
function mendLists(document) {
  for (const mark of document.querySelectorAll('[style*="mso-list" i]')) {
    if (!hasStyle(mark, 'mso-list:ignore')) continue;
    const label = tidySpaces(mark.textContent);
    // A bullet may be a letter of a font of signs: "o", "§".
    mark.textContent = label.length > 1 && /[\p{L}\p{N}]/u.test(label) ? `${label} ` : '';
  }
}

/** @param {Document} document */
function mendNotes(document) {
  for (const mark of document.querySelectorAll(
    'a[style*="mso-footnote-id" i], a[style*="mso-endnote-id" i], a[name^="_ftnref"], a[name^="_ednref"]',
  )) {
    mark.textContent = ` ${tidySpaces(mark.textContent)}`;
  }
  for (const mark of document.querySelectorAll('a[name^="_ftn"], a[name^="_edn"]')) {
    if (!/ref/.test(mark.getAttribute('name') ?? '')) mark.textContent = `${tidySpaces(mark.textContent)} `;
  }
}

/**
 * Comments in the margin, taken out; how many there were.
 * @param {Document} document
 */
function takeComments(document) {
  const found = [...document.querySelectorAll(comments)];
  const texts = found.filter((element) => hasStyle(element, 'mso-element:comment') && !hasStyle(element, 'comment-list'));
  const signs = new Set(found.filter((element) => element.matches('.msocomanchor')));
  for (const element of found) element.remove();
  return Math.max(texts.length, signs.size);
}

/**
 * Whether an element is the head of a message that is quoted below it: bold labels with colons, a line each.
 * @param {Element} element
 */
function isMessageHead(element) {
  if (!hasStyle(element, 'border-top:solid') && element.id !== 'divRplyFwdMsg') return false;
  const labels = [...element.querySelectorAll('b, strong')].filter((label) => /^[^:]{1,30}:\s*$/.test(label.textContent.trim()));
  return labels.length >= 3 && element.textContent.length < 2000;
}

/**
 * What stands at `element` and after it, up to the end of the page.
 * @param {Element} element
 */
function* fromHere(element) {
  yield element;
  for (let at = /** @type {Element | null} */ (element); at && at.nodeName !== 'BODY'; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) yield next;
  }
}

/**
 * The text before an element, up to as much as matters.
 * @param {Element} element
 */
function textBefore(element) {
  let text = '';
  for (
    let at = /** @type {Element | null} */ (element);
    at && at.nodeName !== 'BODY' && text.length < minOwnText;
    at = /** @type {Element | null} */ (at.parentNode)
  ) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === 1 || before.nodeType === 3) text = `${tidySpaces(before.textContent ?? '')} ${text}`;
    }
  }
  return text;
}

/**
 * What is quoted of another message, outermost elements in their order.
 * @param {Document} document
 */
function quotedIn(document) {
  const quoted = new Set(document.querySelectorAll(quotes));
  const head = [...document.querySelectorAll('div')].find(isMessageHead);
  if (head && textBefore(head).length >= minOwnText) for (const element of fromHere(head)) quoted.add(element);
  for (const sign of document.querySelectorAll('.gmail_attr')) {
    if (sign.parentElement?.querySelector('blockquote')) quoted.add(sign);
  }
  if (quoted.size === 0) return [];
  /** @param {Element} element */
  const isOutermost = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (quoted.has(at)) return false;
    return true;
  };
  return [...document.querySelectorAll('*')].filter((element) => quoted.has(element) && isOutermost(element));
}

/**
 * Makes a document plain; what is quoted is taken out of it.
 * @param {Document} document
 * @param {string} source  the same as text, which is quicker to look through
 * @returns {{isDocument: boolean, comments: number, quoted: Element[]}}  `isDocument`: an office program wrote it, all of it is text
 */
export function mendOffice(document, source) {
  const isDocument = writers.test(source.slice(0, headCharacters));
  /** @type {{isDocument: boolean, comments: number, quoted: Element[]}} */
  const about = { isDocument, comments: 0, quoted: [] };
  const marked = hasMarks.test(source);
  if (!document.body || !(marked || mayQuote.test(source))) return about;
  if (marked) {
    about.comments = takeComments(document);
    mendLists(document);
    mendNotes(document);
    for (const bold of document.querySelectorAll('b[style*="normal" i]')) {
      if (!hasStyle(bold, 'font-weight:normal')) continue;
      const plain = document.createElement('span');
      plain.append(...bold.childNodes);
      bold.replaceWith(plain);
    }
  }
  about.quoted = quotedIn(document);
  for (const element of about.quoted) element.remove();
  return about;
}
