/** @jest-environment node */
import { createView } from '../../../web/render/view-model.js';
import { makeReport } from '../support/make-report.js';

const report = makeReport({
  left: ['headline: Bridge shut', 'furniture: Read also', 'Two died. It rained.', 'The mayor resigned.'],
  right: ['Menu'.replace('Menu', 'furniture: Menu'), 'Three died.', 'A dog barked. The mayor resigned.'],
  links: [
    [2, 1],
    [4, 3],
  ],
  details: { '2-1': [['number', 'Two', 'Three', 'The number went from two to three.']] },
});

const textOf = (paragraph) => paragraph.runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('');
const paragraphs = (view, side) => view.rows.flatMap((row) => row[side].flatMap((item) => item.paragraphs ?? [item.paragraph]));

test('what is shown is the text of the file, to the letter', () => {
  const view = createView(report);
  for (const side of ['left', 'right']) {
    expect(paragraphs(view, side).map(textOf)).toEqual(
      report[side].paragraphs.map(({ start, end }) => report[side].text.slice(start, end)),
    );
  }
});

test('facts are counted by status and ordered as they are read', () => {
  const view = createView(report);
  expect(view.counts).toEqual({ changed: 1, reworded: 0, shared: 1, removed: 2, added: 1 });
  const texts = view.order.map((id) => view.facts[id].left.text || view.facts[id].right.text);
  expect(texts).toEqual(['Bridge shut', 'Two died.', 'It rained.', 'The mayor resigned.', 'A dog barked.']);
  expect(view.changes.map((id) => view.facts[id].status)).toEqual(['removed', 'changed', 'removed', 'added']);
});

test('furniture is counted, and its words are not', () => {
  const view = createView(report);
  expect(view.furniture).toEqual({ left: 1, right: 1 });
  expect(view.words).toEqual({ left: 9, right: 8 });
});

test('the words of a changed fact that differ are marked', () => {
  const view = createView(report);
  const [run] = paragraphs(view, 'left')[2].runs;
  expect(run).toMatchObject({ status: 'changed', begins: true });
  expect(run.pieces).toEqual([
    { start: expect.any(Number), text: 'Two', marked: true, quiet: false },
    { start: expect.any(Number), text: ' died.', marked: false, quiet: false },
  ]);
});

test('where facts overlay each other the one that says most is shown', () => {
  const overlaid = makeReport({ left: ['Two died.'], right: ['Two died.'], links: [[0, 0]] });
  overlaid.facts.push({ ...overlaid.facts[0], status: 'changed', left: [{ start: 0, end: 3 }], details: [] });
  const [first, second] = createView(overlaid).rows[0].left[0].paragraph.runs;
  expect(first).toMatchObject({ status: 'changed', facts: [1, 0] });
  expect(second).toMatchObject({ status: 'shared', facts: [0] });
});

test('a moved paragraph names its partner, on both sides', () => {
  const moved = makeReport({
    left: ['One came.', 'Two came.'],
    right: ['Two came.', 'One came.'],
    links: [
      [0, 1],
      [1, 0],
    ],
    moved: [[1, 0]],
  });
  const view = createView(moved);
  expect(paragraphs(view, 'left')[1].movedTo).toEqual([{ side: 'right', index: 0, later: false }]);
  expect(paragraphs(view, 'right')[0].movedTo).toEqual([{ side: 'left', index: 1, later: true }]);
});

test('a report with nothing in common and one with nothing at all both have a view', () => {
  const strangers = createView(makeReport({ left: ['One.'], right: ['Two.'] }));
  expect(strangers.shares.left).toEqual({ shared: 0, reworded: 0, changed: 0, own: 1 });
  const empty = createView(makeReport({ left: [], right: [] }));
  expect(empty).toMatchObject({ rows: [], order: [], changes: [], shares: { left: { shared: 0, own: 0 } } });
});

test('a paragraph of a hundred thousand characters under thousands of facts has a view', () => {
  const sentence = 'The barge hit the pier at noon. ';
  const long = makeReport({ left: [sentence.repeat(4000)], right: ['Else.'] });
  expect(createView(long).rows.length).toBeGreaterThan(0);
});
