/** @jest-environment jsdom */
import { headlineOf, keptSide } from '../../../web/page/kept.js';
import { factAt, swappedPlace } from '../../../web/render/same-fact.js';

const text = 'Ferry sinks\n\nTen people died.';
const source = { text, label: 'morning', name: 'morning.txt', kind: 'text', notes: ['noteBody'], bytes: new Uint8Array(3) };

test('a kept text has its headline where the report found one', () => {
  const paragraphs = [
    { start: 0, end: 11, role: 'headline' },
    { start: 13, end: 29, role: 'body' },
  ];
  expect(keptSide(source, { paragraphs })).toEqual({
    text,
    label: 'morning',
    name: 'morning.txt',
    kind: 'text',
    paragraphs: null,
    headline: 'Ferry sinks',
  });
  expect(headlineOf(keptSide(source, { paragraphs }))).toBe('Ferry sinks');
});

test('without a headline a text is known by how it begins, cut between words', () => {
  expect(headlineOf({ text: '\n  One   came.\nTwo went.' })).toBe('One came.');
  const long = headlineOf({ text: 'Nine words that come again and again. '.repeat(9) });
  expect(long.length).toBeLessThan(94);
  expect(long).toMatch(/[a-z.] …$/);
  expect(headlineOf({ text: '長'.repeat(200) })).toBe(`${'長'.repeat(90)} …`);
});

test('the selected fact is found again after the sides were swapped', () => {
  const span = (start, end) => ({ start, end });
  const facts = [
    { left: [span(0, 4)], right: [] },
    { left: [span(5, 9)], right: [span(2, 6), span(8, 9)] },
  ];
  const mirroredFact = (fact, report) => factAt(report, swappedPlace(fact));
  expect(mirroredFact({ left: [span(2, 6), span(8, 9)], right: [span(5, 9)] }, { facts })).toBe(1);
  expect(mirroredFact({ left: [], right: [span(0, 4)] }, { facts })).toBe(0);
  expect(mirroredFact({ left: [span(0, 4)], right: [] }, { facts })).toBeNull();
});
