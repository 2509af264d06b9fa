/** @jest-environment node */
import { cutIntoPieces, subtract, union } from '../../../web/render/intervals.js';
import { wordMarks } from '../../../web/render/word-marks.js';
import { makeReport } from '../support/make-report.js';

const span = (start, end) => ({ start, end });

test('union joins what touches', () => {
  expect(union([span(5, 7), span(0, 2), span(2, 3), span(6, 9), span(4, 4)])).toEqual([span(0, 3), span(5, 9)]);
});

test('subtract takes out of the middle and of the ends', () => {
  expect(subtract([span(0, 10), span(12, 20)], [span(2, 3), span(8, 13), span(19, 25)])).toEqual([span(0, 2), span(3, 8), span(13, 19)]);
});

test('cutting covers the stretch without gap or overlap, whatever lies over it', () => {
  let seed = 7;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  for (let round = 0; round < 200; round += 1) {
    const layers = Array.from({ length: random(12) }, () => span(random(40), random(40)));
    const pieces = cutIntoPieces(5, 35, layers);
    expect(pieces[0].start).toBe(5);
    expect(pieces[pieces.length - 1].end).toBe(35);
    pieces.forEach((piece, i) => {
      expect(piece.end).toBeGreaterThan(piece.start);
      if (i > 0) expect(piece.start).toBe(pieces[i - 1].end);
      const over = layers.filter((layer) => layer.start <= piece.start && layer.end >= piece.end);
      expect(new Set(piece.over)).toEqual(new Set(over));
    });
  }
});

/** Puts brackets around the marked words of a side's text. */
function marked(report, side) {
  let text = report[side].text;
  const all = [...wordMarks(report)[side].values()].flatMap(({ marks }) => marks);
  for (const { start, end } of all.sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }
  return text;
}

test.each([
  ['The bridge will open at noon.', 'The bridge will open at dusk.', 'The bridge will open at [noon].', 'The bridge will open at [dusk].'],
  ['It is fully safe now.', 'It is safe now.', 'It is [fully] safe now.', 'It is safe now.'],
  ['It ran, and won.', 'It ran and won.', 'It ran, and won.', 'It ran and won.'], // a comma says nothing
  ['It rose 5 % there.', 'It rose 5 there.', 'It rose 5 [%] there.', 'It rose 5 there.'],
  ['Nothing changed here.', 'Nothing changed here.', 'Nothing changed here.', 'Nothing changed here.'],
])('%s | %s', (left, right, markedLeft, markedRight) => {
  const report = makeReport({ left: [left], right: [right], links: [[0, 0]] });
  expect(marked(report, 'left')).toBe(markedLeft);
  expect(marked(report, 'right')).toBe(markedRight);
});

test('a word of a split sentence is gone only where no link keeps it', () => {
  const report = makeReport({
    left: ['The pilot lost steering and the barge hit the pier.'],
    right: ['The pilot lost steering. the barge hit the pier.'],
    links: [
      [0, 0],
      [0, 1],
    ],
  });
  expect(marked(report, 'left')).toBe('The pilot lost steering [and] the barge hit the pier.');
});

test('where hardly a word is common the sentence is left whole', () => {
  const report = makeReport({
    left: ['Nobody was hurt when the barge struck.'],
    right: ['The crash left no one among them injured.'],
    links: [[0, 0]],
  });
  expect(marked(report, 'left')).toBe(report.left.text);
  expect(wordMarks(report).left.get(0).rewritten).toBe(true);
});
