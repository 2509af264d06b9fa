// A saved web page -> the article in it, as paragraphs separated by blank lines, the headline first.
//
// DOMParser makes a document without a window: its scripts do not run, its pictures and frames are not
// loaded. @mozilla/readability finds the article; where it finds none, all text of the body is shown,
// and a note says so. Only text is taken out, never markup.

import { Readability } from '@mozilla/readability';
import { decode } from './charset.js';
import { readerLimits } from './limits.js';

const blockElements = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** Elements whose text nobody reads on the page. */
const silentElements = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SELECT OPTION BUTTON TEXTAREA IFRAME OBJECT
  AUDIO VIDEO CANVAS SVG MATH svg math`.split(/\s+/),
);

function isHidden(element) {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether nothing but spaces follows the last line break; looks no further back than it has to. */
function afterBreak(text) {
  let at = text.length - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at -= 1;
  return at >= 0 && text[at] === '\n';
}

/**
 * The text of each block under `root`, in order. Walks without recursion, so that nesting of any depth
 * is harmless. A block's text ends where another block begins:
 *   <div>One <p>two</p> three</div>  ->  ["One", "two", "three"]
 */
export function blockTexts(root) {
  const blocks = [];
  let current = '';
  const close = () => {
    const text = current.replace(/[\s\u00A0]+/gu, ' ').trim();
    if (text !== '') blocks.push(text);
    current = '';
  };
  let node = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) current += node.data;
    else if (node.nodeType === 1 && !silentElements.has(node.nodeName) && !isHidden(node)) {
      if (node.nodeName === 'BR') {
        // Two line breaks in a row are how old pages write a paragraph.
        if (afterBreak(current)) close();
        else current += '\n';
      }
      if (blockElements.has(node.nodeName)) close();
      descend = node.firstChild !== null;
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node !== root && blockElements.has(node.nodeName)) close();
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  close();
  return blocks;
}

const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Puts the headline first, unless the article already begins with it. */
function withHeadline(title, blocks) {
  const headline = (title ?? '').replace(/\s+/g, ' ').trim();
  if (headline === '' || blocks.slice(0, 3).some((block) => plain(block) === plain(headline))) return blocks;
  return [headline, ...blocks];
}

function metaContent(document, property) {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}

function findArticle(document) {
  try {
    const reader = new Readability(document, {
      maxElemsToParse: readerLimits.maxPageElements,
      serializer: (element) => element,
    });
    const article = reader.parse();
    if (article?.content && article.textContent.trim().length >= readerLimits.minArticleCharacters) return article;
  } catch {
    // A page past its limit, or one it stumbles over: all text is shown instead.
  }
  return null;
}

/** An HTML source -> `{text, title, site, language, found}`. */
export function articleOf(source) {
  const parse = () => new DOMParser().parseFromString(source, 'text/html');
  const document = parse();
  const site = metaContent(document, 'og:site_name');
  const language = document.documentElement.getAttribute('lang') ?? '';
  const heading = document.querySelector('h1')?.textContent ?? null;
  const article = findArticle(document);
  if (!article) {
    const page = parse(); // Readability takes the document apart as it looks
    const blocks = page.body ? blockTexts(page.body) : [];
    return { text: blocks.join('\n\n'), title: page.title, site, language, found: false };
  }
  // The page's own <h1> carries no site name behind a dash, as <title> does.
  const title = heading && plain(article.title ?? '').includes(plain(heading)) ? heading : article.title;
  const blocks = withHeadline(title, blockTexts(article.content));
  return { text: blocks.join('\n\n'), title, site: site ?? article.siteName ?? null, language, found: true };
}

export function readHtml(bytes, options) {
  const decoded = decode(bytes, { ...options, html: true });
  const article = articleOf(decoded.text);
  return {
    text: article.text,
    label: article.site,
    charset: decoded.charset,
    language: article.language,
    notes: [...(article.found ? [] : ['noteBody']), ...(decoded.replaced ? ['noteReplaced'] : [])],
  };
}
