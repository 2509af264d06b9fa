/** @jest-environment node */
// One edit script over two texts: nothing is lost, whatever the report says.
import { describe, expect, test } from '@jest/globals';
import { blocksOf, paragraphsOfSide } from '../../../web/export/blocks.js';
import { heaviestChain } from '../../../web/export/chain.js';
import { textEdits } from '../../../web/export/edits.js';
import { inUtf16 } from '../../../web/export/utf16.js';
import { randomNumbers } from '../../../scripts/lib/synthetic.mjs';
import { makeReport } from '../support/make-report.js';
import { batch, readFixtures } from '../support/native.js';
import { rewrittenPairs } from '../support/rewritten.js';

const without = (edits, op) => edits.map((edit) => (edit.op === op ? '' : edit.text)).join('');

/** What holds of every script. */
function expectLossless(report) {
  const edits = textEdits(report);
  const { left, right } = inUtf16(report);
  expect(without(edits, 'insert')).toBe(left.text);
  expect(without(edits, 'delete')).toBe(right.text);
  let [atLeft, atRight] = [0, 0];
  for (const edit of edits) {
    expect([edit.left.start, edit.right.start]).toEqual([atLeft, atRight]);
    [atLeft, atRight] = [edit.left.end, edit.right.end];
    if (edit.op !== 'insert') expect(left.text.slice(edit.left.start, edit.left.end)).toBe(edit.text);
    if (edit.op !== 'delete') expect(right.text.slice(edit.right.start, edit.right.end)).toBe(edit.text);
  }
  // A move is one deletion and one insertion of the same words.
  const moved = edits.filter(({ move }) => move);
  for (const number of new Set(moved.map(({ move }) => move))) {
    const places = moved.filter(({ move }) => move === number);
    expect(places.map(({ op }) => op).sort()).toEqual(['delete', 'insert']);
    expect(places[0].text).toBe(places[1].text);
  }
  for (const [side, text] of Object.entries({ left, right })) {
    const paragraphs = text.paragraphs.map(({ start, end }) => text.text.slice(start, end));
    expect(paragraphsOfSide(blocksOf(report), side)).toEqual(paragraphs);
  }
}

describe.each(['utf-16', 'utf-8', 'code-point'])('offsets that count %s', (offsetUnit) => {
  const fixtures = readFixtures();
  const reports = batch([...fixtures, ...fixtures.map(({ id, left, right }) => ({ id: `${id}, swapped`, left: right, right: left }))], {
    offsetUnit,
  });
  test.each(reports.map((line) => JSON.parse(line)).map((report) => [report.id, report]))('%s', (_, report) => expectLossless(report));
});

test('texts whose words, sentences and paragraphs were shuffled at random', () => {
  for (const line of batch(rewrittenPairs(11, 150))) expectLossless(JSON.parse(line));
});

test('texts without a word in common, and one that stayed as it was', () => {
  const lines = batch([
    { id: 1, left: 'One thing.\n\nAnother.', right: 'Nothing\nof it' },
    { id: 2, left: '  Here. \n', right: '  Here. \n' },
  ]);
  for (const line of lines) expectLossless(JSON.parse(line));
  expect(textEdits(JSON.parse(lines[1]))).toHaveLength(1);
});

/** The script in a notation: kept words as they are, [deleted], {inserted}; a move has its number; ¶ is a break. */
const written = (report) =>
  textEdits(report)
    .map(({ op, text, move = '' }) => {
      const shown = text.replaceAll('\n\n', '¶');
      return op === 'equal' ? shown : op === 'delete' ? `[${move}${shown}]` : `{${move}${shown}}`;
    })
    .join('');

test.each([
  [
    ['Two died. It rained.'],
    ['Three died. It rained.'],
    [
      [0, 0],
      [1, 1],
    ],
    '[Two]{Three} died. It rained.',
  ],
  // A sentence that was split keeps its words in both halves.
  [
    ['He left and she stayed.'],
    ['He left. She stayed.'],
    [
      [0, 0],
      [0, 1],
    ],
    'He left[ and she]{. She} stayed.',
  ],
  // Unlinked paragraphs come and go as a whole.
  [['A stayed.', 'Old one.'], ['A stayed.', 'New one.', 'New two.'], [[0, 0]], 'A stayed.¶[Old one.]{New one.}{¶}{New two.}'],
  [['Gone.', 'A stayed.'], ['A stayed.'], [[1, 0]], '[Gone.][¶]A stayed.'],
  [['A stayed.'], ['A stayed.', 'New.'], [[0, 0]], 'A stayed.{¶}{New.}'],
  // What moved bears one number twice.
  [
    ['The old bridge was shut at noon.', 'Nobody knows why it was so cold.'],
    ['Nobody knows why it was so cold.', 'The old bridge was shut at noon.'],
    [
      [0, 1],
      [1, 0],
    ],
    '{1Nobody knows why it was so cold.}{¶}The old bridge was shut at noon.[¶][1Nobody knows why it was so cold.]',
  ],
])('%j, %j', (left, right, links, expected) => {
  expect(written(makeReport({ left, right, links }))).toContain(expected);
});

test('a report that counts offsets in something unknown is refused', () => {
  const report = makeReport({ left: ['A.'], right: ['A.'] });
  report.options = { offsetUnit: 'lines' };
  expect(() => textEdits(report)).toThrow('“lines”');
});

test('the heaviest chain is that of all chains, tried one by one', () => {
  const random = randomNumbers(5);
  const number = (below) => Math.floor(random() * below);
  for (let round = 0; round < 300; round += 1) {
    const span = () => {
      const start = number(9);
      return { start, end: start + 1 + number(3) };
    };
    const pairs = Array.from({ length: 1 + number(8) }, () => ({ left: span(), right: span(), weight: 1 + number(9) }));
    const follows = (a, b) => a.left.end <= b.left.start && a.right.end <= b.right.start;
    const best = (from) => Math.max(0, ...pairs.filter((pair) => !from || follows(from, pair)).map((pair) => pair.weight + best(pair)));
    const chain = heaviestChain(pairs);
    expect(chain.reduce((sum, { weight }) => sum + weight, 0)).toBe(best(null));
    chain.slice(1).forEach((pair, index) => expect(follows(chain[index], pair)).toBe(true));
  }
});
