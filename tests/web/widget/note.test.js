/** @jest-environment node */
// What a note says of a report: the differences that matter most, in a few words.
import { expect, test } from '@jest/globals';
import { createView } from '../../../web/render/view-model.js';
import { noteItems } from '../../../web/widget/note-model.js';
import { makeReport } from '../support/make-report.js';

const itemsOf = (report) => noteItems(createView(report), report);

test('what matters most comes first, three at most; a rank decides among equals', () => {
  const report = makeReport({
    left: ['Two died.', 'It rained.', 'A dog barked.', 'Nobody came.'],
    right: ['Three died.', 'It snowed.', 'A dog howled.', 'Nobody came.', 'Tickets are refunded.'],
    links: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    details: {
      '0-0': [['number', 'Two', 'Three', '']],
      '1-1': [['wording', 'rained', 'snowed', '']],
      '2-2': [['wording', 'barked', 'howled', '']],
    },
  });
  ['detail', 'style', 'detail', 'core', 'core'].forEach((significance, id) => (report.facts[id].significance = significance));
  [report.facts[0].rank, report.facts[2].rank] = [3, 2];
  expect(itemsOf(report)).toEqual([
    { id: 4, status: 'added', pairs: [], text: 'Tickets are refunded.' },
    { id: 2, status: 'changed', pairs: [['barked', 'howled']], text: 'A dog howled.' },
    { id: 0, status: 'changed', pairs: [['Two', 'Three']], text: 'Three died.' },
  ]);
});

test('what is only reworded comes last, and says what the right side says', () => {
  const report = makeReport({
    left: ['It rained hard.', 'Gone.'],
    right: ['It poured down.'],
    links: [[0, 0]],
    residue: { '0-0': [['rained hard', 'poured down']] },
  });
  report.facts[0].significance = 'core';
  expect(itemsOf(report).map(({ status, pairs, text }) => [status, pairs, text])).toEqual([
    ['removed', [], 'Gone.'],
    ['reworded', [], 'It poured down.'],
  ]);
});

test('a detail of one side alone, two details, and long ones cut to what differs', () => {
  const same = 'a long and winding sentence about the harbour and the people there';
  const report = makeReport({
    left: [`About two died. He said “${same} is open”.`],
    right: [`Three died. He said “${same} is shut”.`],
    links: [
      [0, 0],
      [1, 1],
    ],
    details: {
      '0-0': [
        ['certainty', 'About', '', ''],
        ['number', 'two', 'Three', ''],
      ],
      '1-1': [['quotation', `${same} is open`, `${same} is shut`, '']],
    },
  });
  expect(itemsOf(report).map(({ pairs }) => pairs)).toEqual([
    [
      ['About', ''],
      ['two', 'Three'],
    ],
    [['open', 'shut']],
  ]);
});

test('two texts that tell the same have no items', () => {
  expect(itemsOf(makeReport({ left: ['A.'], right: ['A.'], links: [[0, 0]] }))).toEqual([]);
});
