// JSON-LD's articleBody as a check: where it has the same content as what was taken for the story, a
// paragraph that it has and the story lacks is put back.
//
// It is not taken for the story itself where the page has one: on some pages it is the first two paragraphs, or another
// story's, or has lost the breaks between paragraphs.

/** @import { Block } from './blocks.js' */

const run = 4;

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param {string} text */
function runsOf(text) {
  const words = wordsOf(text);
  const runs = new Set();
  for (let i = 0; i + run <= words.length; i += 1) runs.add(words.slice(i, i + run).join(' '));
  return runs;
}

/**
 * @param {Set<string>} runs
 * @param {Set<string>} others
 */
function shareIn(runs, others) {
  if (runs.size === 0) return 0;
  let both = 0;
  for (const key of runs) if (others.has(key)) both += 1;
  return both / runs.size;
}

/** Characters of an articleBody from which on it may be the whole of an article. */
const minBody = 400;

/** Of the article in the data, the share that a page's text may hold by chance: a summary, a caption. */
const chance = 0.2;

/**
 * Whether the article is in a page's data and not in its text, which a script would have made of it: the page was saved
 * before that, or without scripts.
 * @param {string} body
 * @param {Block[]} blocks
 */
export function isOnlyInData(body, blocks) {
  if (body.length < minBody) return false;
  const story = blocks.filter(({ role }) => role === 'body').reduce((sum, { text }) => sum + text.length, 0);
  return story < body.length / 2 && shareIn(runsOf(body), runsOf(blocks.map(({ text }) => text).join('\n'))) < chance;
}

/**
 * Alters the roles of `blocks`; returns whether `body` agrees with the page.
 * @param {string} body
 * @param {Block[]} blocks
 */
export function checkAgainst(body, blocks) {
  if (body.length < minBody) return false;
  const told = runsOf(body);
  const story = runsOf(
    blocks
      .filter((block) => block.role === 'body')
      .map((block) => block.text)
      .join('\n'),
  );
  // Most of each has to be in the other, else one of them is another story or a part of this one.
  if (shareIn(story, told) < 0.7 || shareIn(told, story) < 0.5) return false;
  const firstStory = blocks.findIndex((block) => block.role === 'body');
  const lastStory = blocks.findLastIndex((block) => block.role === 'body');
  blocks.forEach((block, index) => {
    if (block.role !== 'furniture' || index < firstStory - 5 || index > lastStory + 5 || block.why === 'repeated') return;
    const runs = runsOf(block.text);
    if (runs.size < 4 || shareIn(runs, told) < 0.95 || shareIn(runs, story) > 0.5) return;
    block.role = 'body';
    block.why = '';
  });
  return true;
}
