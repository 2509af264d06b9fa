// A saved web page -> its article as paragraphs with roles, and what else is in it, and why.
//
// @mozilla/readability finds the region; judge.js corrects it block by block. Every block
// of the page comes back, so that a reader can see what was left out and take it in.

import { blocksOf } from './blocks.js';
import { checkAgainst } from './check.js';
import { containerOf, judge, mendRegion, plain, putBack } from './judge.js';
import { readerLimits } from '../limits.js';
import { metadataOf } from './metadata.js';
import { keptShare, lighten, readabilityElements } from './region.js';
import { sumsUnder, weightsOf } from './sums.js';
import { zoneFinder } from './zones.js';

/** A container that holds this share of the story is the story's, whatever its name says. */
const believableShare = 0.4;

/** The zone of each block: that of most of its text. */
function zoneReader(root, blocks) {
  const story = sumsUnder(root, weightsOf(blocks.filter((block) => block.role === 'body')));
  const most = (story.get(root) ?? 0) * believableShare;
  const zoneAt = zoneFinder(root, (element) => (story.get(element) ?? 0) < most);
  const zones = new Map();
  for (const block of blocks) {
    const shares = new Map();
    let best = null;
    for (const [parent, weight] of block.parents) {
      const zone = zoneAt(parent);
      shares.set(zone, (shares.get(zone) ?? 0) + weight);
      if (best === null || shares.get(zone) > shares.get(best)) best = zone;
    }
    zones.set(block, best);
  }
  return (block) => zones.get(block) ?? null;
}

function findHeadline(blocks, headlines) {
  const named = new Set(headlines.map(plain).filter((text) => text.length > 3));
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
 * @param {Document} document  as DOMParser made it: nothing in it runs or loads
 * @returns `{paragraphs: [{text, role, why}], meta, found, large}`; `why` says for what is left out what it was
 * taken for (a key of the messages), and is '' for the story; `found` is whether there is an article,
 * `large` whether the page has too many elements to look for one
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
  mendRegion(blocks, zoneReader(root, blocks));
  const zoneOf = zoneReader(root, blocks);
  putBack(blocks, containerOf(blocks, root, sizes, 0.9), zoneOf);
  const headline = findHeadline(blocks, meta.headlines);
  judge(blocks, root, zoneOf, sizes);
  checkAgainst(meta.body, blocks);
  const paragraphs = blocks.map(({ text, role, why }) => ({ text, role, why }));
  const hasStory = paragraphs.some(({ role }) => role === 'body');
  return { paragraphs, meta, headline: headline?.text ?? meta.headlines[0] ?? '', found: hasStory && !large, large };
}
