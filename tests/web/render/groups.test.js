/** @jest-environment jsdom */
// Facts that are parts of one happening, and facts that a reader should check.
import { jest } from '@jest/globals';
import { markdownOf } from '../../../web/export/markdown.js';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { createView } from '../../../web/render/view-model.js';
import { entriesOf, ledgerColumns, noFilter } from '../../../web/render/filter.js';
import { retold } from '../../../web/render/retell.js';
import { en as pageWords } from '../../../web/page/messages/en.js';
import { en } from '../../../web/widget/messages/en.js';
import { uk } from '../../../web/widget/messages/uk.js';
import { linked, pairsOf, parted } from '../../../web/widget/pins.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };
const everything = { ...noFilter, status: 'all' };

/** Facts 0 and 1 are of both sides; 2 and 3, of the left, and 1 are one happening, in which 3 matters most. */
const report = makeReport({
  left: ['Two died. The crew left. It rained. A dam broke in the night.'],
  right: ['Two died. The crew went away.'],
  links: [
    [0, 0],
    [1, 1],
  ],
  residue: { '1-1': [['left', 'went away']] },
});
report.groups = [{ facts: [0] }, { facts: [3, 1, 2] }];
report.facts[1].unsure = true;
report.facts[2].unsure = true;

function show(options = {}) {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const comparison = new ComparisonView(hosts, { m: en, onSelect: jest.fn(), ...options });
  comparison.show(report, createView(report), labels, { filter: everything, viewName: options.viewName ?? 'ledger' });
  return { comparison, hosts };
}

test('a happening is one entry, under the fact that matters most', () => {
  const view = createView(report);
  expect(entriesOf(view, [0, 1, 2, 3])).toEqual([
    { id: 0, parts: [] },
    { id: 3, parts: [1, 2] },
  ]);
  // A report of an older program has no groups.
  const { groups, ...older } = report;
  expect(groups).toHaveLength(2);
  expect(entriesOf(createView(older), [0, 1, 2, 3]).map(({ id }) => id)).toEqual([0, 1, 2, 3]);
});

test('the ledger folds the parts of a happening that are in one column', () => {
  const { hosts } = show();
  const parts = hosts.left.querySelector('details.parts');
  expect(parts.querySelector('summary').textContent).toBe('1 further part');
  expect(parts.open).toBe(false);
  expect(parts.querySelector('[data-fact]').dataset.fact).toBe('2');
  expect(hosts.left.querySelector('[data-fact]').dataset.fact).toBe('3');
  expect(hosts.both.querySelector('details.parts')).toBeNull();
  expect(ledgerColumns(createView(report), everything, 'status').left.map(({ id }) => id)).toEqual([undefined, 2, 3]);
});

test('stepping stops at a folded part, and opens the fold', () => {
  const { comparison, hosts } = show();
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    comparison.step(1);
    seen.push(comparison.selected);
  }
  expect(seen.sort()).toEqual([1, 2, 3]);
  comparison.select(2);
  expect(hosts.left.querySelector('details.parts').open).toBe(true);
  expect(hosts.left.querySelector('[data-fact="2"]').getAttribute('aria-pressed')).toBe('true');
});

test('an unsure fact says so, and what it is can be said with one click', () => {
  const onSettle = jest.fn();
  const { hosts } = show({ settles: () => true, onSettle, viewName: 'side-by-side' });
  const entry = (id) => hosts.facts.querySelector(`[data-fact="${id}"]`).closest('li');
  expect(entry(1).textContent).toContain('please check');
  expect(entry(0).textContent).not.toContain('please check');
  expect(entry(0).querySelector('[data-settle="same"]')).toBeNull();
  const ways = (id) => [...entry(id).querySelectorAll('[data-settle]')].map((button) => button.dataset.settle);
  expect(ways(1)).toEqual(['same', 'apart']);
  expect(ways(2)).toEqual(['open']);
  expect(ways(0)).toEqual(['apart']);
  entry(1).querySelector('[data-settle="apart"]').click();
  expect(onSettle).toHaveBeenCalledWith(1, 'apart');
  expect(show({ viewName: 'side-by-side' }).hosts.facts.querySelector('[data-settle]')).toBeNull();
});

test('what a reader says becomes pins of all its sentences', () => {
  const pairs = pairsOf(report, report.facts[1]);
  expect(pairs).toEqual([[1, 1]]);
  expect(pairs.reduce(parted, null)).toEqual({ link: [], unlink: [[1, 1]] });
  expect(pairs.reduce(linked, { link: [], unlink: [[1, 1]] })).toEqual({ link: [[1, 1]], unlink: [] });
});

test('Markdown has the parts further in, and says what is unsure', () => {
  const source = markdownOf({ model: createView(report) }, labels, '', [], pageWords);
  expect(source).toContain('\n- A dam broke in the night.\n  - It rained. _Not sure: please check_\n');
});

test.each([
  [en, 'Both tell: “Two died.”', 'This is not sure: please check.'],
  [uk, 'Обидва пишуть: «Two died.»', 'Це непевно, перевірте, будь ласка.'],
])('what both tell first of all is told first', (m, first, check) => {
  const told = JSON.parse(JSON.stringify(report));
  told.narration = [
    { text: 'What both tell alike …', fact: null },
    { text: 'Both tell: “Two died.”', fact: 0 },
    { text: 'Only Morning says: “It rained.” This is not sure: please check.', fact: 2 },
  ];
  Object.assign(told.left, { label: 'Morning' });
  Object.assign(told.summary, { leftShared: 0.5, rightShared: 0.5, leftReworded: 0, rightReworded: 0, leftChanged: 0, rightChanged: 0 });
  const { narration } = retold(createView(told), told, labels, m);
  const at = narration.findIndex(({ fact }) => fact === 0);
  expect(narration[at].text).toBe(first);
  expect(narration[at + 1].text.endsWith(check)).toBe(true);
  expect(narration.at(-1).fact).toBe(2);
});
