// A saved web page -> its article as paragraphs with roles, and what else is in it, and why.
//
// @mozilla/readability finds the region; judge.js corrects it block by block. Every block
// of the page comes back, so that a reader can see what was left out and take it in.

import { blocksOf, struckUnder } from './blocks.js';
import { checkAgainst, isOnlyInData } from './check.js';
import { isDateLine } from './cues.js';
import { closedUnder } from './hidden.js';
import { endsSentence, isProse, judge, plain, weightOf } from './judge.js';
import { readerLimits } from '../limits.js';
import { withLinks } from '../links.js';
import { containerOf, mendRegion, putBack } from './mend.js';
import { metadataOf } from './metadata.js';
import { keptShare, lighten, readabilityElements } from './region.js';
import { sumsUnder, weightsOf } from './sums.js';
import { ownZone, zoneFinder } from './zones.js';

/** @import { Meta, Paragraph } from '../types.d.ts' */
/** @import { Block } from './blocks.js' */

/** A container that holds this share of the story is the story's, whatever its name says. */
const believableShare = 0.4;

/** The share of a story's prose that the element around it holds. */
const mostOfStory = 0.9;

/**
 * Whether a block is a sentence of a story: a date may end with a stop too, "1:35 a.m."
 * @param {Block} block
 */
const readsOn = (block) => isProse(block) || (endsSentence(block.text) && !isDateLine(block.text));

/** Zones of what is short: a name that many long parts have in common is no such name. */
const shortZones = new Set(['byline', 'caption', 'tags']);

/**
 * What elements with the same name for something short have in common; null for all others.
 * @param {Element} element
 */
const labelOf = (element) => (shortZones.has(ownZone(element)) ? `${element.nodeName} ${element.className}` : null);

/**
 * How much of the story elements of one such name hold together: each post of a live ticker may be called "posted".
 * @param {Map<Element, number>} story
 */
function sumsOfLabels(story) {
  const sums = new Map();
  for (const [element, weight] of story) {
    const label = labelOf(element);
    if (label !== null) sums.set(label, (sums.get(label) ?? 0) + weight);
  }
  return sums;
}

/** The share of a block's text that has to be inside an inline element for its name to be the block's. */
const wholeShare = 0.9;

/**
 * The zone of each block: that of its element, or of the inline element that holds all of its text. A date or a name amid a
 * sentence is marked up as such and says nothing of the sentence:
 *
 *   <p>The council voted on <time>Tuesday</time> …</p>                no zone
 *   <p><span class="author">By Ida Holm</span></p>                    byline
 *   <p><span class="related">The whole sentence of a story.</span></p>  no zone: it reads as prose
 * @param {Element} root
 * @param {Block[]} blocks
 */
function zoneReader(root, blocks) {
  const story = sumsUnder(root, weightsOf(blocks.filter((block) => block.role === 'body')));
  const most = (story.get(root) ?? 0) * believableShare;
  const labels = sumsOfLabels(story);
  const zoneAt = zoneFinder(root, (element) => Math.max(story.get(element) ?? 0, labels.get(labelOf(element)) ?? 0) < most);
  const zones = new Map();
  for (const block of blocks) {
    const around = zoneAt(block.element);
    const shares = new Map();
    let all = 0;
    for (const [parent, weight] of block.parents) {
      const zone = zoneAt(parent);
      shares.set(zone, (shares.get(zone) ?? 0) + weight);
      all += weight;
    }
    const inner = readsOn(block) ? null : [...shares].find(([zone, share]) => zone !== null && share >= all * wholeShare);
    zones.set(block, inner ? inner[0] : around);
  }
  return (/** @type {Block} */ block) => zones.get(block) ?? null;
}

/**
 * @param {Block[]} blocks
 * @param {string[]} headlines
 */
function findHeadline(blocks, headlines) {
  const named = new Set(headlines.map(plain).filter((text) => weightOf(text) > 3));
  /** @param {Block} block */
  const is = (block) => named.has(plain(block.text)) && (block.element.nodeName === 'H1' || block.linked === 0);
  const candidates = blocks.filter(is);
  const best = candidates.find((block) => block.element.nodeName === 'H1') ?? candidates.find((block) => block.role === 'body') ?? null;
  if (best) best.role = 'headline';
  // The same words once more, in the story's own region, are no paragraph of it.
  for (const block of candidates) {
    if (block === best || block.role !== 'body') continue;
    block.role = 'furniture';
    block.why = 'repeated';
  }
  return best;
}

/**
 * How many passages of the story, or between its paragraphs, are struck out.
 * @param {Element} root
 * @param {Block[]} blocks
 */
function countStruck(root, blocks) {
  const struck = struckUnder(root);
  if (struck.length === 0) return 0;
  const story = blocks.filter(({ role }) => role === 'body' || role === 'standfirst' || role === 'headline');
  return struck.filter((element) =>
    story.some((block) => block.element.contains(element) || block.element.parentElement === element.parentElement),
  ).length;
}

/**
 * An article out of a page's data; what the page shows stands beside it.
 * @param {Meta} meta
 * @param {Block[]} blocks
 */
function readData(meta, blocks) {
  /** @type {Paragraph[]} */
  const story = meta.bodyParagraphs().map((text) => ({ text, role: 'body', why: '' }));
  /** @type {Paragraph[]} */
  const shown = blocks.map(({ text, links }) => ({ text, role: 'furniture', why: 'outside', ...withLinks(links) }));
  return { paragraphs: [...story, ...shown], meta, headline: meta.headlines[0] ?? '', found: true, large: false, isData: true };
}

/** Characters of a story that may be no more than the beginning of one. */
const maxBeginning = 1500;

/**
 * Whether a page that is not free holds no more than the beginning of its story.
 * @param {Meta} meta
 * @param {Paragraph[]} paragraphs
 */
function isBeginning(meta, paragraphs) {
  const story = paragraphs.filter(({ role }) => role === 'body');
  const length = story.reduce((sum, { text }) => sum + text.length, 0);
  return (
    meta.isPaid && story.length > 0 && (length < maxBeginning || /(?:…|\.\.\.)\s*$/u.test(/** @type {Paragraph} */ (story.at(-1)).text))
  );
}

/** Characters of a passage that nobody sees, from which on it may be a part of the story. */
const minHidden = 60;

/** Passages that are looked for in the story: each look goes through all of it. */
const maxHidden = 100;

/**
 * How many passages of the story's own element nobody saw when the page was saved: behind tabs, below questions that open. What is
 * there a second time for another kind of screen is none, nor what is called a part of the page's own.
 * @param {Element} root
 * @param {Block[]} blocks
 * @param {Map<Element, number>} sizes
 */
function countHidden(root, blocks, sizes) {
  if (!blocks.some(({ role }) => role === 'body')) return 0;
  const container = containerOf(blocks, root, sizes, mostOfStory);
  /** @param {Element} element */
  const isOfPage = (element) => {
    for (let at = /** @type {Element | null} */ (element); at && at !== container; at = at.parentElement)
      if ((ownZone(at) ?? 'hidden') !== 'hidden') return true;
    return false;
  };
  const passages = closedUnder(container)
    .filter((element) => {
      const text = element.textContent.trim();
      return text.length >= minHidden && endsSentence(text) && !isOfPage(element);
    })
    .slice(0, maxHidden);
  if (passages.length === 0) return 0;
  const story = plain(blocks.map(({ text }) => text).join(' '));
  return passages.filter((element) => !story.includes(plain(element.textContent))).length;
}

/**
 * @param {Document} document  as DOMParser made it: nothing in it runs or loads
 * @returns {import('../html.js').PageRead}  `why` says for what is left out what it was
 * taken for (a key of the messages), and is '' for the story; `found` is whether there is an article,
 * `large` whether the page has too many elements to look for one, `struck` and `hidden` how many passages are struck out or hidden
 */
export function readPage(document) {
  const meta = metadataOf(document);
  lighten(document);
  const root = document.body ?? document.documentElement;
  const blocks = blocksOf(root);
  const sizes = sumsUnder(root, weightsOf(blocks));
  const large = document.getElementsByTagName('*').length > readerLimits.maxPageElements;
  const found = large ? null : readabilityElements(document, blocks);
  for (const block of blocks) {
    const kept = found !== null && keptShare(block, found.kept, sizes) >= 0.5;
    block.role = kept ? 'body' : 'furniture';
    block.why = kept ? '' : 'outside';
  }
  mendRegion(blocks, zoneReader(root, blocks), meta.headlines);
  const zoneOf = zoneReader(root, blocks);
  putBack(blocks, containerOf(blocks, root, sizes, mostOfStory), zoneOf);
  const headline = findHeadline(blocks, meta.headlines);
  judge(blocks, root, zoneOf, sizes);
  checkAgainst(meta.body, blocks);
  if (!large && isOnlyInData(meta.body, blocks)) return readData(meta, blocks);
  const paragraphs = blocks.map(({ text, role = null, why = '', links }) => ({ text, role, why, ...withLinks(links) }));
  const hasStory = paragraphs.some(({ role }) => role === 'body');
  return {
    paragraphs,
    meta,
    headline: headline?.text ?? meta.headlines[0] ?? '',
    found: hasStory && !large,
    large,
    struck: countStruck(root, blocks),
    hidden: countHidden(root, blocks, sizes),
    isBeginning: isBeginning(meta, paragraphs),
  };
}
