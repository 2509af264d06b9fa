/** @jest-environment jsdom */
// What a report of format 2 says of facts that both sides tell in words of their own, and of words in facts.
import { jest } from '@jest/globals';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { createView } from '../../../web/render/view-model.js';
import { factPieces, marksOf } from '../../../web/render/fact-marks.js';
import { factsShown, noFilter, stepsOf } from '../../../web/render/filter.js';
import { mapMarks } from '../../../web/render/overview-map.js';
import { retold } from '../../../web/render/retell.js';
import { summaryText } from '../../../web/widget/frame-template.js';
import { spokenOf } from '../../../web/render/vocabulary.js';
import { en } from '../../../web/widget/messages/en.js';
import { uk } from '../../../web/widget/messages/uk.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };

/** One fact of each status, in this order; the reworded one has a pair of equivalents besides. */
const report = makeReport({
  left: ['Two died. The crew must leave the big ship. It rained. The mayor resigned.'],
  right: ['Three died. The crew has to leave the large ship. A dog barked. The mayor resigned.'],
  links: [
    [0, 0],
    [1, 1],
    [3, 3],
  ],
  details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
  residue: { '1-1': [['big', 'large']] },
  equivalents: {
    '1-1': [
      ['must', 'has to', 'synonym'],
      ['the', '', 'grammar'],
    ],
  },
});
const statusOf = (view) => (id) => view.facts[id].status;

function show(viewName = 'side-by-side', filter = noFilter, m = en) {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const onSelect = jest.fn();
  const comparison = new ComparisonView(hosts, { m, onSelect });
  comparison.show(report, createView(report), labels, { filter, viewName });
  return { comparison, hosts, onSelect };
}

test('a reworded fact is a difference: counted, listed, mapped and stepped through', () => {
  const view = createView(report);
  expect(view.counts).toEqual({ changed: 1, removed: 1, added: 1, reworded: 1, shared: 1 });
  expect(view.changes.map(statusOf(view))).toEqual(['changed', 'reworded', 'removed', 'added']);
  expect(factsShown(view, noFilter)).toEqual(view.changes);
  expect(new Set(mapMarks(view).marks.map(({ status }) => status))).toContain('reworded');
  expect(summaryText(view, labels, en)).toBe('1 fact shared, 1 reworded, 1 changed, 1 only in Courier, 1 only in Dispatch.');
  const { comparison, onSelect } = show();
  for (let step = 0; step < 4; step += 1) comparison.step(1);
  expect(onSelect.mock.calls.map(([id]) => comparison.view.facts[id].status)).toEqual(['changed', 'reworded', 'removed', 'added']);
});

test('texts that are only reworded are not said to be the same', () => {
  const only = makeReport({
    left: ['A big ship left.'],
    right: ['A large ship left.'],
    links: [[0, 0]],
    residue: { '0-0': [['big', 'large']] },
  });
  expect(summaryText(createView(only), labels, en)).not.toBe(en.identical);
  expect(summaryText(createView(only), labels, en)).not.toBe(en.unrelated);
});

test('one steps through what the filter lists, and through all where it lists no difference', () => {
  const view = createView(report);
  const steps = (change) => stepsOf(view, { ...noFilter, ...change }).map(statusOf(view));
  expect(steps({ status: 'changed' })).toEqual(['changed']);
  expect(steps({ status: 'reworded' })).toEqual(['reworded']);
  expect(steps({ status: 'all' })).toEqual(['changed', 'reworded', 'removed', 'added']);
  expect(steps({ status: 'shared' })).toEqual(['changed', 'reworded', 'removed', 'added']);
  expect(steps({ kind: 'number' })).toEqual(['changed']);
  const { comparison, onSelect } = show('side-by-side', { ...noFilter, status: 'removed' });
  comparison.step(1);
  comparison.step(1);
  expect(onSelect.mock.calls.map(([id]) => comparison.view.facts[id].status)).toEqual(['removed', 'removed']);
});

test('a reworded fact has a sign and a word in the text, and words taken for the same are marked quietly', () => {
  const runIn = (m) => show('side-by-side', noFilter, m).hosts.rows.querySelector('.left [data-status="reworded"]');
  const run = runIn(en);
  expect(run.querySelector('svg.sign-reworded path')).not.toBeNull();
  expect(run.querySelector('.hidden').textContent.trim()).toBe('reworded:');
  const marks = (marked, tag) => [...marked.querySelectorAll(tag)].map((mark) => [mark.textContent, mark.className]);
  expect(marks(run, 'mark, del')).toEqual([
    ['must', 'quiet-words'],
    ['big', 'quiet-words'],
  ]);
  expect(marks(runIn(spokenOf(en, true)), 'del')).toEqual([
    ['removed: must (end)', 'quiet-words'],
    ['removed: big (end)', 'quiet-words'],
  ]);
});

test('the list quotes both sides with the words marked that differ, and names what was taken for the same', () => {
  for (const viewName of ['side-by-side', 'ledger']) {
    const { hosts } = show(viewName);
    const fact = hosts[viewName === 'ledger' ? 'both' : 'facts'].querySelector('[data-status="reworded"]');
    expect(fact.querySelector('.fact-status').textContent.trim()).toBe('Reworded');
    expect([...fact.querySelectorAll('mark.quiet-words')].map((mark) => mark.textContent)).toEqual(['big', 'large']);
    expect(fact.querySelector('.equivalents').textContent).toBe('Taken for the same: “must” ~ “has to” (synonym); with or without “the”');
  }
});

test('marks: strong are the details, light is the rest of the residue, none on shared facts', () => {
  const fact = {
    status: 'changed',
    details: [{ left: { start: 5, end: 9 }, right: { start: 3, end: 3 } }],
    residue: { left: [{ start: 0, end: 2 }, { start: 8, end: 12 }], right: [] }, // prettier-ignore
  };
  expect(marksOf(fact, 'left')).toEqual({
    strong: [{ start: 5, end: 9 }],
    light: [{ start: 0, end: 2 }, { start: 9, end: 12 }], // prettier-ignore
  });
  expect(marksOf(fact, 'right')).toEqual({ strong: [], light: [] });
  expect(marksOf({ ...fact, status: 'shared' }, 'left')).toEqual({ strong: [], light: [] });
  const spans = [
    { start: 0, end: 7 },
    { start: 10, end: 14 },
  ];
  const pieces = factPieces(spans, marksOf(fact, 'left'), 'abcdefghijklmn');
  const shown = ({ text, marked, quiet }) => (quiet ? `(${text})` : marked ? `[${text}]` : text);
  expect(pieces.map(shown).join('')).toBe('(ab)cde[fg] … (kl)mn');
});

test('one change in several places is said to be one', () => {
  const made = makeReport({
    left: ['The crew must go. The cook must stay.'],
    right: ['The crew should go. The cook should stay.'],
    links: [
      [0, 0],
      [1, 1],
    ],
    details: { '0-0': [['modality', 'must', 'should', 'Left …']], '1-1': [['modality', 'must', 'should', 'Left …']] },
  });
  made.facts[1].repeats = 0;
  made.narration = [{ text: 'Left … the left text', fact: 0 }];
  const model = createView(made);
  expect(model.facts.map(({ places }) => places)).toEqual([[0, 1], [0, 1]]); // prettier-ignore
  expect(retold(model, made, labels, en).narration.at(-1).text).toContain('It stands in 2 places, first in: “The crew must go.”');
  expect(createView(report).facts.map(({ places }) => places)).toEqual([[0], [1], [2], [3], [4]]);
});

test('of a quotation the words between what both begin and end with are marked', () => {
  const quoted = (left, right) => {
    const made = makeReport({
      left: [left],
      right: [right],
      links: [[0, 0]],
      details: { '0-0': [['quotation', left, right, 'The quotation …']] },
    });
    const { facts } = createView(made);
    return ['left', 'right'].map((side) => facts[0][side].pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));
  };
  expect(quoted('It was a good day.', 'It was a bad and long day.')).toEqual(['It was a [good] day.', 'It was a [bad and long] day.']);
  expect(quoted('It was a good day.', 'It was a day.')).toEqual(['It was a [good] day.', 'It was a day.']);
  expect(quoted('It was it.', 'It was it.')).toEqual(['It was it.', 'It was it.']);
});

test('in a sentence of which little is kept, the words of a changed fact that differ are marked', () => {
  const rewritten = makeReport({
    left: ['All of them voted on Monday night.'],
    right: ['Most deputies said yes today.'],
    links: [[0, 0]],
    details: { '0-0': [['quantifier', 'All', 'Most', 'Left says …']] },
  });
  const [run] = createView(rewritten).rows[0].left[0].paragraph.runs;
  expect(run.rewritten).toBe(true);
  expect(run.pieces.map(({ text, marked, quiet }) => [text, marked, quiet])).toEqual([
    ['All', true, false],
    [' of them voted on Monday night.', false, false],
  ]);
});

test('in a report of format 1, which lists no residue, the edited words of what changed are the strong ones', () => {
  const quiet = (version) =>
    createView({ ...report, version }).rows[0].left[0].paragraph.runs.flatMap((run) =>
      run.pieces.flatMap((piece) => (piece.marked ? [[piece.text, piece.quiet]] : [])),
    );
  expect(quiet(2)).toEqual([
    ['Two', false],
    ['must', true],
    ['big', true],
  ]);
  expect(quiet(1)).toEqual(quiet(2));
});

test('the shares are those of the report, and of a report of format 1 they are measured', () => {
  const given = { leftShared: 0.2, leftReworded: 0.3, leftChanged: 0.1, rightShared: 0.5, rightReworded: 0, rightChanged: 0.5 };
  const shares = createView({ ...report, summary: given }).shares;
  expect(shares.left).toEqual({ shared: 0.2, reworded: 0.3, changed: 0.1, own: 0.4 });
  expect(shares.right).toEqual({ shared: 0.5, reworded: 0, changed: 0.5, own: 0 });
  expect(en.shares(shares.left)).toBe('20% shared, 30% reworded, 10% changed, 40% only here');
  expect(en.shares(shares.right)).toBe('50% shared, 50% changed');
  const old = {
    ...makeReport({ left: ['Same. Else.'], right: ['Same.'], links: [[0, 0]] }),
    version: 1,
    summary: { leftShared: 1, rightShared: 1 },
  };
  expect(createView(old).shares.left).toEqual({ shared: 0.5, reworded: 0, changed: 0, own: 0.5 });
});

test('a share is never rounded to nothing or to all', () => {
  expect(en.shares({ shared: 0.9996, changed: 0.0004 })).toBe('>99% shared, <1% changed');
  expect(uk.shares({ shared: 0.9996, changed: 0.0004 })).toMatch(/^>99.*<1/);
  expect(en.shares({ shared: 1, changed: 0 })).toBe('100% shared');
});

test('the narration is told anew with what is reworded, and only equal texts have nothing that differs', () => {
  const told = (residue, m) => {
    const made = makeReport({ left: ['A big ship left.'], right: ['A large ship left.'], links: [[0, 0]], residue });
    const share = residue['0-0'] ? 0 : 1;
    Object.assign(made.summary, { leftShared: share, rightShared: share, leftReworded: 1 - share, rightReworded: 1 - share });
    Object.assign(made.summary, { leftChanged: 0, rightChanged: 0, unannounced: 0 });
    made.narration = [{ text: 'What both tell alike makes up … of the left text.', fact: null }];
    return retold(createView(made), made, labels, m).narration.map(({ text }) => text);
  };
  expect(told({ '0-0': [['big', 'large']] }, en)).toEqual([
    'Nothing is told alike by both.',
    'What both tell in words of their own makes up 100 percent of Courier and 100 percent of Dispatch.',
    'Nothing else is known to differ.',
  ]);
  expect(told({}, en).at(-1)).toBe('Nothing else differs.');
  expect(told({ '0-0': [['big', 'large']] }, uk).at(-1)).toBe(uk.tell.nothingKnown);
});
