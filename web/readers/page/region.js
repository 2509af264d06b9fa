// What @mozilla/readability takes for the article, block by block.
//
// It takes its document apart, so it works on a copy; each element that holds text carries its number
// there, by which a block of the page knows whether its text came through.

import { Readability } from '@mozilla/readability';
import { writeByPolicy } from '../document.js';
import { readerLimits } from '../limits.js';
import { nodesUnder } from '../tree-walk.js';
import { sumsUnder } from './sums.js';

/** @import { Block } from './blocks.js' */

const [textNode, commentNode] = [3, 8];

const mark = 'data-storydiff-element';
const listMark = 'data-storydiff-list';

/** Blocks that links and nothing else must make up, to be a list that is no part of an article. */
const minListBlocks = 20;

/** What Readability would throw out of its copy at once: most of a saved page's bytes, and none of its text. */
const ballast = 'script:not([type="application/ld+json" i]), style, template, link, svg, canvas, iframe, object, embed, audio, video, base';

/**
 * Takes out of a document what nobody reads of it, so that a copy of it is a small one.
 * @param {Document} document
 */
export function lighten(document) {
  for (const element of document.querySelectorAll(ballast)) element.remove();
  // Pictures for browsers without scripts: Readability would parse them anew.
  for (const element of document.querySelectorAll('noscript')) if (element.textContent.trim() === '') element.remove();
  for (const comment of nodesUnder(document, commentNode)) comment.remove();
}

/**
 * Numbers the elements that hold the blocks' text; a page's own marks of that name would be taken for ours.
 * @param {Document} document
 * @param {Block[]} blocks
 */
function number(document, blocks) {
  for (const name of [mark, listMark]) for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  const elements = [];
  const seen = new Set();
  for (const { parents } of blocks) {
    for (const element of parents.keys()) {
      if (seen.has(element)) continue;
      seen.add(element);
      element.setAttribute(mark, String(elements.push(element) - 1));
    }
  }
  return elements;
}

/**
 * Marks the outermost elements that hold many blocks and no word outside a link: menus, lists of teasers.
 * @param {Element} root
 * @param {Block[]} blocks
 */
function markLists(root, blocks) {
  /** @param {(block: Block) => number} weigh */
  const sum = (weigh) =>
    sumsUnder(
      root,
      blocks.map((block) => [block.element, weigh(block)]),
    );
  const lengths = sum((block) => block.length);
  const linked = sum((block) => block.linked);
  const counts = sum(() => 1);
  /** @param {Element} element */
  const isList = (element) => (counts.get(element) ?? 0) >= minListBlocks && linked.get(element) === lengths.get(element);
  const lists = [];
  for (const element of counts.keys()) {
    if (element !== root && isList(element) && !isList(/** @type {Element} */ (element.parentElement))) lists.push(element);
  }
  for (const element of lists) element.setAttribute(listMark, '');
  return lists;
}

/**
 * The elements whose own text came through, as elements of `document`; null where no article was found.
 * @param {Document} document
 * @param {import('./blocks.js').Block[]} blocks  of that document
 */
export function readabilityElements(document, blocks) {
  const elements = number(document, blocks);
  const lists = markLists(document.body ?? document.documentElement, blocks);
  // Moved and not copied: where a page demands Trusted Types, a copied script is one whose text was set by a string.
  const data = [...document.querySelectorAll('script')];
  for (const script of data) script.remove();
  const copy = /** @type {Document} */ (document.cloneNode(true));
  (copy.head ?? copy.documentElement).append(...data);
  if (copy.body) writeByPolicy(copy.body);
  // They are no article, and it looks at each of their elements many times.
  for (const list of copy.querySelectorAll(`[${listMark}]`)) list.remove();
  for (const list of lists) list.removeAttribute(listMark);
  let article;
  try {
    article = new Readability(copy, { serializer: (element) => element }).parse();
  } catch {
    return null; // a page that it stumbles over: the rest of the reader manages without
  }
  if (!article?.content || /** @type {string} */ (article.textContent).trim().length < readerLimits.minArticleCharacters) return null;
  const kept = new Map();
  for (const text of nodesUnder(article.content, textNode)) {
    const weight = text.data.trim().length;
    if (weight === 0) continue;
    const holder = text.parentElement?.closest(`[${mark}]`);
    const element = holder && elements[Number(holder.getAttribute(mark))];
    if (element) kept.set(element, (kept.get(element) ?? 0) + weight);
  }
  return { kept, excerpt: article.excerpt, title: article.title, byline: article.byline };
}

/**
 * The share of a block's text that came through, 0 to 1.
 * @param {Block} block
 * @param {Map<Element, number>} kept
 * @param {Map<Element, number>} sizes
 */
export function keptShare(block, kept, sizes) {
  let all = 0;
  let through = 0;
  for (const [parent, weight] of block.parents) {
    all += weight;
    // An element that held nothing but another was merged with it, and the outer one's number stands.
    let element = parent;
    for (let up = 0; up < 6 && element; up += 1) {
      if (kept.has(element)) {
        through += weight;
        break;
      }
      const outer = element.parentElement;
      if (!outer || outer.firstElementChild !== outer.lastElementChild || sizes.get(outer) !== sizes.get(element)) break;
      element = outer;
    }
  }
  return all === 0 ? 0 : through / all;
}
