// What a comparison is shared as: each function gives the content of a file, under the names on screen. A part of its
// own (share-part.js), which the page adds when it is wanted (share.js).

import { toCsv } from '../export/csv.js';
import { toDocx } from '../export/docx.js';
import { toHtml } from '../export/html.js';
import { markdownOf } from '../export/markdown.js';
import { linkLines } from '../render/link-lines.js';
import { comparisonStyles } from '../render/comparison-styles.js';
import { renamedReport } from '../render/retell.js';
import { en } from '../widget/messages/en.js';

/** @import { StoryDiffElement } from '../widget/story-diff.js' */
/** @import { Labels, PageMessages, PageState, ShownComparison } from './types.d.ts' */

/** @type {('left'|'right')[]} */
const sides = ['left', 'right'];

/** @typedef {NonNullable<Awaited<ReturnType<StoryDiffElement['drawn']>>>} Drawn */
/** @typedef {Pick<PageState, 'shown'|'labels'>} OnScreen */
/**
 * A kind of file.
 * @typedef {object} Kind
 * @property {string} extension
 * @property {string} type
 * @property {(state: OnScreen, element: StoryDiffElement, m: PageMessages) => Promise<BlobPart>|BlobPart} make
 */

/**
 * The SHA-256 of a text's UTF-8, in hexadecimal: whoever has the text can tell that it is this one.
 * @param {string} text
 */
export async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What the comparison was made of, one line each: versions, both texts, links corrected by hand.
 * @param {Pick<ShownComparison, 'report'>} shown
 * @param {Labels} labels
 * @param {PageMessages} m
 */
export async function madeOf({ report }, labels, m) {
  const lines = [m.exportMade(report.engine, report.version)];
  // A page that was fetched without encryption has no digest; the comparison is the same.
  if (globalThis.crypto?.subtle) {
    for (const side of sides) lines.push(m.exportHash(labels[side], await sha256(report[side].text)));
  }
  const pins = report.options?.pins;
  const count = (pins?.link?.length ?? 0) + (pins?.unlink?.length ?? 0);
  if (count > 0) lines.push(m.exportPins(count));
  return lines;
}

/**
 * What cannot be used without the program becomes plain text; furniture is shown, not folded.
 * @template {Element} Static
 * @param {Static} node
 */
function makeStatic(node) {
  const { ownerDocument } = node;
  for (const ways of node.querySelectorAll('.settle, .place-steps')) ways.remove();
  for (const button of node.querySelectorAll('button')) {
    const plain = ownerDocument.createElement(button.matches('.fact-button') ? 'div' : 'span');
    plain.className = button.className;
    plain.append(...button.childNodes);
    button.replaceWith(plain);
  }
  for (const gutter of node.querySelectorAll('.gutter'))
    gutter.replaceWith(Object.assign(ownerDocument.createElement('div'), { className: 'gutter' }));
  for (const fold of node.querySelectorAll('.fold')) fold.setAttribute('open', '');
  for (const element of node.querySelectorAll('[tabindex], [data-facts]')) {
    element.removeAttribute('tabindex');
    element.removeAttribute('aria-current');
  }
  const comments = ownerDocument.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
  /** @type {Comment[]} */
  const found = [];
  while (comments.nextNode()) found.push(/** @type {Comment} */ (comments.currentNode));
  for (const comment of found) comment.remove();
  return node;
}

/**
 * The comparison as the source of one page: styles inside, no script, nothing loaded.
 * @param {{labels: Labels}} state
 * @param {Drawn} drawn
 * @param {string[]} made
 * @param {PageMessages} m
 */
export function staticPage({ labels }, { hosts, summary, model }, made, m) {
  const page = document.implementation.createHTMLDocument(m.exportTitle(labels));
  page.documentElement.lang = m.lang;
  /** @param {string} tag @param {string} className @param {...(string|Node)} children */
  const element = (tag, className, ...children) => {
    const made = page.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  /** @param {Record<string, string>} attributes */
  const meta = (attributes) => {
    const made = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  page.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  const heads = element('div', 'row heads');
  for (const side of sides) heads.append(element('div', `cell ${side}`, element('h2', '', labels[side])));
  const rows = makeStatic(page.importNode(hosts.rows, true));
  const facts = makeStatic(page.importNode(hosts.facts, true));
  facts.classList.remove('facts');
  page.body.className = 'static';
  page.body.append(
    element('h1', '', m.exportTitle(labels)),
    element('p', 'summary-sentence', summary),
    ...model.inconsistencies.map(({ side, says }) => element('p', 'note', `${m.inconsistent(labels[side])} ${says}`)),
    ...model.corrections.map((text) => element('p', 'note', `${m.corrected(labels.right)} “${text}”`)),
    ...linkLines(model.linkChanges, m).lines.map(({ says, targets }) => element('p', 'note', `${says} ${targets}`)),
    ...(model.narration.length > 0 ? [element('h2', '', m.narrationHeading)] : []),
    ...model.narration.map(({ text }) => element('p', '', text)),
    element('div', 'texts', heads, rows),
    element('h2', '', m.factsHeading),
    facts,
    ...made.map((line) => element('p', 'note', line)),
  );
  // The styles go in as text: in a document of ours this page's policy would object to them.
  const [before, after] = page.documentElement.outerHTML.split('</head>', 2);
  return `<!doctype html>\n${before}<style>${comparisonStyles}</style></head>${after}\n`;
}

/**
 * The whole comparison is drawn side by side for it, whatever is on screen.
 * @param {OnScreen} state
 * @param {StoryDiffElement} element
 * @param {PageMessages} m
 */
export async function htmlOf({ shown, labels }, element, m) {
  const made = await madeOf(/** @type {ShownComparison} */ (shown), labels, m);
  const { view } = element;
  element.view = 'side-by-side';
  const filter = element.filter;
  element.filterBy({ status: 'all', kind: 'any', significance: 'any', words: '' });
  const drawn = /** @type {Drawn} */ (await element.drawn());
  const source = staticPage({ labels }, drawn, made, m);
  element.filterBy(filter);
  element.view = view;
  return source;
}

/**
 * @param {OnScreen} state
 * @param {StoryDiffElement} element
 * @param {PageMessages} m
 */
export async function markdownSource({ shown, labels }, element, m) {
  const { model, summary } = /** @type {Drawn} */ (await element.drawn());
  return markdownOf({ model }, labels, summary, await madeOf(/** @type {ShownComparison} */ (shown), labels, m), m);
}

/**
 * The report under the names that the reader sees, which may have been given after it was made.
 * @param {OnScreen} state
 */
const jsonOf = ({ shown, labels }) =>
  `${JSON.stringify(renamedReport(/** @type {ShownComparison} */ (shown).report, labels, en), null, 1)}\n`;

/**
 * The kinds of files by name: what makes their content, of the page's state, its element and its messages.
 * @type {Record<'html'|'markdown'|'json'|'word'|'changes'|'table', Kind>}
 */
export const kinds = {
  html: { extension: 'html', type: 'text/html', make: htmlOf },
  markdown: { extension: 'md', type: 'text/markdown', make: markdownSource },
  json: { extension: 'json', type: 'application/json', make: jsonOf },
  word: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: ({ shown, labels }, element, m) =>
      toDocx(/** @type {ShownComparison} */ (shown).report, { labels, messages: m, date: new Date() }),
  },
  changes: {
    extension: 'html',
    type: 'text/html',
    make: ({ shown, labels }, element, m) => toHtml(/** @type {ShownComparison} */ (shown).report, { labels, messages: m, page: true }),
  },
  table: {
    extension: 'csv',
    type: 'text/csv',
    make: ({ shown, labels }, element, m) =>
      toCsv(/** @type {ShownComparison} */ (shown).report, { labels, messages: m, separator: m.exportSeparator, byteOrderMark: true }),
  },
};
