// Each block of a page: the story, or furniture, and why. Structure first, words last.
//
// The steps, each with the case that it repairs:
//   1. the story's container: what Readability kept, or the densest part where it kept little of it (mend.js);
//   2. zones: "related", "share", "caption" by tag, role or name, where the name is believable;
//   3. put back: prose of the container between its paragraphs that Readability dropped (mend.js);
//   4. figures: text that stands with a picture and with nothing else is its caption;
//   5. links: blocks that are a link and nothing more, and the label above a run of them;
//   6. cues: short blocks that open like a pointer, an invitation, a notice of rights;
//   7. the opening and the end: what stands before the first prose and after the last;
//   8. repeats: a pull quote says again what the story says.

import { cueOf, hasCredit, isDateLine } from './cues.js';
import { captionElements } from './figures.js';

/** @import { Block } from './blocks.js' */

export const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const ends = /[.!?…。！？؟۔।։።][\p{Pe}\p{Pf}"'”’»)\]\s]*$/u;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/**
 * Length in letters of a script with narrow ones; a Han or Hangul character counts two and a half.
 * @param {string} text
 */
export const weightOf = (text) => text.length + 1.5 * (text.match(wide)?.length ?? 0);

const standfirstName = /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?title|sub-?head(?:line|ing)?|summary|lede|abstract|tagline)(?:$|[\s_-])/i;

/** @param {string} text */
export const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** @param {string} text */
export const endsSentence = (text) => ends.test(text);

/**
 * A paragraph that reads as prose: of some length, ended like a sentence or long, and mostly not links.
 * @param {Block} block
 */
export function isProse(block) {
  const weight = weightOf(block.text);
  if (block.linked > block.length * 0.5) return false;
  return weight >= 200 || (weight >= 60 && ends.test(block.text));
}

/**
 * @param {Block} block
 * @param {string} why
 * @param {Block['role']} [role]
 */
export const out = (block, why, role = 'furniture') => {
  block.role = role;
  block.why = why;
};

/**
 * The tables that lay out a page: they hold prose, and not as a cell among others.
 * @param {Block[]} blocks
 */
function layoutTables(blocks) {
  const tables = new Set();
  for (const block of blocks) {
    if (block.element.nodeName === 'TR' || !isProse(block)) continue;
    let at = block.element.closest('table');
    while (at && !tables.has(at)) {
      tables.add(at);
      at = /** @type {Element} */ (at.parentElement).closest('table');
    }
  }
  return tables;
}

/**
 * The share of each list's text that is links; a table that lays out a page is no list, its menu is a block for itself.
 * @param {Block[]} blocks
 */
function linkedLists(blocks) {
  const layouts = layoutTables(blocks);
  /** @param {Block} given */
  const listOf = ({ element }) => {
    const list = element.closest('ul, ol, dl, table');
    return list && layouts.has(list) ? null : list;
  };
  const lists = new Map();
  for (const block of blocks) {
    const list = listOf(block);
    if (!list) continue;
    const sums = lists.get(list) ?? { linked: 0, length: 0 };
    sums.linked += block.linked;
    sums.length += block.length;
    lists.set(list, sums);
  }
  return (/** @type {Block} */ block) => {
    const sums = lists.get(listOf(block));
    return sums ? sums.linked / sums.length : null;
  };
}

/** Words and letters of a linked sentence; below them it is a label: "More here." */
const minSentence = { words: 3, weight: 15 };

/**
 * Whether a paragraph that is all link is a sentence of the story: it ends as one, and stands amid prose of its own kind.
 * Lists, tables and pictures between them belong to another element, and are passed over.
 * @param {Block[]} blocks
 * @param {number} index
 */
function isLinkedSentence(blocks, index) {
  const { text, element } = blocks[index];
  if (!/[.。][\p{Pe}\p{Pf}"'”’»)\]\s]*$/u.test(text) || weightOf(text) < minSentence.weight || cueOf(text)) return false;
  if (weightOf(text) === text.length && text.split(/\s+/u).length < minSentence.words) return false;
  const parent = element.parentElement;
  /** @param {number} step */
  const isNeighbour = (step) => {
    let at = index + step;
    while (blocks[at] && blocks[at].element.parentElement !== parent && parent?.contains(blocks[at].element)) at += step;
    const block = blocks[at];
    return (
      block?.role === 'body' && block.element.parentElement === parent && block.element.nodeName === element.nodeName && isProse(block)
    );
  };
  return isNeighbour(-1) && isNeighbour(1);
}

/** @param {Block[]} blocks */
function judgeLinks(blocks) {
  const listShare = linkedLists(blocks);
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block.role !== 'body' || block.length === 0 || block.element.closest('blockquote')) continue;
    // Old pages lay themselves out by a table, menus and all: prose speaks for itself there.
    const inList = isProse(block) ? null : listShare(block);
    const share = inList ?? block.linked / block.length;
    if (share < (inList === null ? 0.8 : 0.6) || weightOf(block.text) >= 300) continue;
    if (inList === null && isLinkedSentence(blocks, i)) continue;
    // A linked heading with its own prose below it heads a part of the story.
    const next = blocks[i + 1];
    const heads =
      headings.has(block.element.nodeName) &&
      next?.role === 'body' &&
      isProse(next) &&
      next.element.parentElement === block.element.parentElement;
    if (!heads) out(block, 'links');
  }
  // The label above a run of links: "More:", "Leggi anche".
  for (let i = blocks.length - 2; i >= 0; i -= 1) {
    const block = blocks[i];
    if (block.role !== 'body' || weightOf(block.text) > 60 || ends.test(block.text)) continue;
    let next = i + 1;
    let run = 0;
    while (next < blocks.length && (blocks[next].why === 'caption' || blocks[next].why === 'links')) {
      if (blocks[next].why === 'links') run += 1;
      next += 1;
    }
    if (run >= 2 || (run === 1 && headings.has(block.element.nodeName))) out(block, 'links');
  }
}

/** @param {Block[]} blocks */
function judgeCues(blocks) {
  for (const block of blocks) {
    if (block.role !== 'body' || weightOf(block.text) > 240) continue;
    const cue = cueOf(block.text);
    if (!cue) continue;
    const short = weightOf(block.text) < 90 || block.linked >= block.length * 0.25 || block.bold >= block.length * 0.9;
    if (short || cue === 'rights') out(block, cue);
  }
}

/**
 * How a story's own paragraphs are marked up: their tags, and the elements around them.
 * @param {Block[]} blocks
 */
function habitsOf(blocks) {
  const tags = new Set();
  const parents = new Set();
  const holders = new Set(); // what a list may stand in, beside the story's text
  for (const block of blocks) {
    if (block.role !== 'body' || !isProse(block)) continue;
    tags.add(block.element.nodeName);
    parents.add(block.element.parentElement);
    holders.add(block.element.parentElement).add(block.element);
  }
  return (/** @type {Block} */ block) => {
    const { element } = block;
    if (element.nodeName === 'DIV') return false;
    if (tags.has(element.nodeName) && parents.has(element.parentElement)) return true;
    const list = element.closest('ul, ol, dl, table, blockquote');
    return list !== null && holders.has(list.parentElement);
  };
}

/**
 * Step 7.
 * @param {Block[]} blocks
 */
function judgeEnds(blocks) {
  /** @param {Block} block */
  const isStory = (block) => block.role === 'body' && isProse(block);
  const first = blocks.findIndex(isStory);
  const last = blocks.findLastIndex(isStory);
  const alike = habitsOf(blocks);
  blocks.forEach((block, index) => {
    if (block.role !== 'body' || ends.test(block.text) || block.element.closest('blockquote')) return;
    const heading = headings.has(block.element.nodeName);
    const row = block.element.nodeName === 'TR'; // "1988  410,000" is no date of the story
    if (index < first) {
      if (isDateLine(block.text) && !heading && !row) out(block, 'byline', 'byline');
      else if (!heading && !alike(block) && weightOf(block.text) < 90) out(block, 'opening');
    } else if (index > last && !alike(block)) out(block, 'closing');
    else if (!heading && !row && !alike(block) && weightOf(block.text) < 60 && isDateLine(block.text)) out(block, 'byline', 'byline');
  });
  // Whom to write to, at the end: an address, and little else.
  const story = blocks.filter((block) => block.role === 'body');
  for (const block of story.slice(-3)) {
    if (
      block !== story[0] &&
      weightOf(block.text) < 220 &&
      /\S@\S+\.\S|(?:^|\s)@\w{3,}|twitter\.com/.test(block.text) &&
      !block.element.closest('blockquote')
    ) {
      out(block, 'author');
    }
  }
  // A heading with nothing below it heads something else.
  for (let i = story.length - 1; i > 0; i -= 1) {
    if (story[i].role !== 'body') continue;
    if (!headings.has(story[i].element.nodeName)) break;
    out(story[i], 'closing');
  }
}

/**
 * Step 8: repeated elsewhere on the page, or taken from the story as a pull quote.
 * @param {Block[]} blocks
 */
function judgeRepeats(blocks) {
  const story = blocks.filter((block) => block.role === 'body');
  const texts = story.map((block) => plain(block.text));
  const all = texts.join('\n');
  /** @param {Block} block */
  const isLifted = (block) => block.element.closest('blockquote, aside, [class*="pull" i]') !== null;
  story.forEach((block, index) => {
    const text = texts[index];
    if (text.length >= 20 && isLifted(block) && all.indexOf(text) !== all.lastIndexOf(text)) out(block, 'repeated');
  });
  const seen = new Map();
  story.forEach((block, index) => {
    const text = texts[index];
    if (block.role !== 'body' || text.length < 40) return;
    const before = seen.get(text);
    // A list of recipes may say one thing at each of them; a second copy of the story stands elsewhere.
    if (before && before !== block.element.parentElement) out(block, 'repeated');
    if (!before) seen.set(text, block.element.parentElement);
  });
}

/**
 * Who wrote it and when, above the story: Readability takes these away.
 * @param {Block[]} blocks
 * @param {(block: Block) => string | null} zoneOf
 */
function findByline(blocks, zoneOf) {
  const first = blocks.findIndex((block) => block.role === 'body' && isProse(block));
  for (let i = Math.max(0, first - 25); i < first; i += 1) {
    const block = blocks[i];
    if (block.why !== 'outside' || block.element.closest('nav, aside, li')) continue;
    const zone = zoneOf(block);
    if (weightOf(block.text) < 160 && (zone === 'byline' || (zone === null && isDateLine(block.text)))) out(block, 'byline', 'byline');
  }
}

/** Paragraphs that sum a story up; more of them are a story, and what was kept below is something else. */
const maxStandfirst = 2;

/**
 * What stands between the headline and the story, in prose, sums it up.
 * @param {Block[]} blocks
 * @param {(block: Block) => string | null} zoneOf
 */
function findStandfirst(blocks, zoneOf) {
  const first = blocks.findIndex((block) => block.role === 'body' && isProse(block));
  let head = -1;
  for (let i = first - 1; i >= 0 && head < 0; i -= 1) if (blocks[i].element.nodeName === 'H1' || blocks[i].role === 'headline') head = i;
  if (head < 0 || first - head > 25) return;
  const between = blocks
    .slice(head + 1, first)
    .filter((block) => block.why === 'outside' && isProse(block) && block.linked === 0 && !zoneOf(block));
  for (const block of between) out(block, '', between.length > maxStandfirst ? 'body' : 'standfirst');
  for (let i = head + 1; i <= first; i += 1) {
    const block = blocks[i];
    if (block.role === 'body' && (headings.has(block.element.nodeName) || standfirstName.test(block.element.className)) && isProse(block))
      out(block, '', 'standfirst');
  }
}

/**
 * @param {Block[]} blocks
 * @param {Element} root
 * @param {(block: Block) => string | null} zoneOf
 * @param {Map<Element, number>} sizes
 */
export function judge(blocks, root, zoneOf, sizes) {
  const captions = captionElements(root, blocks, sizes);
  for (const block of blocks) {
    if (block.role !== 'body') continue;
    const zone = zoneOf(block);
    if (
      zone === 'caption' ||
      captions.has(block) ||
      (hasCredit(block.text) && !ends.test(block.text.replace(/[([][^()[\]]*[)\]]\s*$/, '')))
    )
      out(block, 'caption', 'caption');
    else if (zone === 'byline' && block.element.closest('blockquote')) continue;
    else if (zone === 'byline') out(block, 'byline', 'byline');
    else if (zone) out(block, zone);
  }
  judgeLinks(blocks);
  judgeCues(blocks);
  judgeEnds(blocks);
  judgeRepeats(blocks);
  findStandfirst(blocks, zoneOf);
  findByline(blocks, zoneOf);
}
