// JSON-LD's articleBody as a check: where it has the same content as what was taken for the story, a
// paragraph that it has and the story lacks is put back.
//
// It is never taken for the story itself: on some pages it is the first two paragraphs, or another
// story's, or has lost the breaks between paragraphs.

const run = 4;

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text) {
  const words = wordsOf(text);
  const runs = new Set();
  for (let i = 0; i + run <= words.length; i += 1) runs.add(words.slice(i, i + run).join(' '));
  return runs;
}

function shareIn(runs, others) {
  if (runs.size === 0) return 0;
  let both = 0;
  for (const key of runs) if (others.has(key)) both += 1;
  return both / runs.size;
}

/** Alters the roles of `blocks`; returns whether `body` agrees with the page. */
export function checkAgainst(body, blocks) {
  if (body.length < 400) return false;
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
