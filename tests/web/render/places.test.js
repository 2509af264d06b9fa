/** @jest-environment jsdom */
// A change that is made in several places is one difference.
import { jest } from '@jest/globals';
import { staticPage } from '../../../web/page/share-files.js';
import { markdownOf } from '../../../web/export/markdown.js';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { choices, factsShown, filterCount, ledgerColumns, noFilter, stepsOf } from '../../../web/render/filter.js';
import { placesOf } from '../../../web/render/places.js';
import { createView } from '../../../web/render/view-model.js';
import { summaryText } from '../../../web/widget/frame-template.js';
import { en as pageWords } from '../../../web/page/messages/en.js';
import { en } from '../../../web/widget/messages/en.js';
import { correctedReport } from '../support/corrected-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };

function show(viewName = 'side-by-side', report = correctedReport()) {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const onSelect = jest.fn();
  const comparison = new ComparisonView(hosts, { m: en, onSelect });
  comparison.show(report, createView(report), labels, { viewName });
  const list = hosts[viewName === 'ledger' ? 'both' : 'facts'];
  const entry = () => list.querySelector('[data-fact="0"]').closest('li');
  return {
    comparison,
    hosts,
    list,
    entry,
    chosen: () => onSelect.mock.calls.map(([id]) => id),
    said: () => entry().querySelector('.place-steps').textContent.replace(/\s+/g, ' ').trim(),
    turn: (way) => entry().querySelector(`[data-place="${way}"]`).click(),
  };
}

test('it is listed and counted once, under its first place', () => {
  const view = createView(correctedReport());
  expect(factsShown(view, noFilter)).toEqual([0, 1, 5]);
  expect(view.changes).toEqual([0, 1, 5]);
  expect(view.counts).toEqual({ changed: 2, removed: 0, added: 1, reworded: 0, shared: 1 });
  expect(summaryText(view, labels, en)).toBe('1 fact shared, 0 reworded, 2 changed, 0 only in Courier, 1 only in Dispatch.');
  expect(filterCount(view, noFilter, 'changed')).toBe(2);
  expect(filterCount(view, noFilter, 'all')).toBe(4);
  expect(choices(view).kinds.find(([kind]) => kind === 'name')).toEqual(['name', 1]);
  expect(ledgerColumns(view, noFilter, 'kind').both).toEqual([
    { heading: 'name', count: 1 },
    { id: 0 },
    { heading: 'number', count: 1 },
    { id: 1 },
  ]);
  const source = markdownOf({ model: view }, labels, '', [], pageWords);
  expect(source).toContain('## Changed (2)');
  expect(source.match(/The name is Dolen/g)).toHaveLength(1);
  expect(source).toContain('_The same change in 3 places._');
});

test('the text keeps the marks of all its places', () => {
  const { hosts } = show();
  expect([...hosts.rows.querySelectorAll('.left [data-status="changed"]')].map((run) => run.dataset.facts)).toEqual(['0', '1', '2', '3']);
});

test('words in any of its places find it', () => {
  const view = createView(correctedReport());
  expect(factsShown(view, { ...noFilter, words: 'DEPOT' })).toEqual([0]);
  expect(factsShown(view, { ...noFilter, words: 'nowhere' })).toEqual([]);
});

test('it matters as much as the place that matters most, and is unsure if one place is', () => {
  const report = correctedReport();
  Object.assign(report.facts[2], { significance: 'core', reason: 'Of the lead.', unsure: true });
  const view = createView(report);
  expect(view.facts[0]).toMatchObject({ significance: 'core', reason: 'Of the lead.', unsure: true });
  expect(view.facts[3]).toMatchObject({ significance: 'detail', unsure: false });
  expect(factsShown(view, { ...noFilter, significance: 'core' })).toEqual([0]);
  expect(choices(view).significances).toEqual([['core', 1], ['detail', 3]]); // prettier-ignore
});

test('one stops at it once, and goes on from each of its places to the difference after it', () => {
  const { comparison, chosen } = show();
  for (let step = 0; step < 4; step += 1) comparison.step(1);
  expect(chosen()).toEqual([0, 1, 5, 0]);
  comparison.select(3);
  comparison.step(1);
  comparison.select(3);
  comparison.step(-1);
  expect(chosen().slice(4)).toEqual([3, 1, 3, 5]);
  expect(stepsOf(comparison.view, { ...noFilter, kind: 'name' })).toEqual([0]);
});

test.each(['side-by-side', 'inline', 'ledger'])('its entry quotes the place that is selected, and leads to the others: %s', (viewName) => {
  const { comparison, entry, said, turn, chosen, list } = show(viewName);
  expect(list.querySelectorAll('[data-fact="2"], [data-fact="3"]')).toHaveLength(0);
  expect(said()).toBe('‹ Place 1 of 3 ›');
  expect(entry().textContent).toContain('spoke first');
  comparison.select(2);
  expect(said()).toBe('‹ Place 2 of 3 ›');
  expect(entry().textContent).toContain('left the depot');
  expect(entry().textContent).not.toContain('spoke first');
  expect(entry().querySelector('[data-fact]').getAttribute('aria-pressed')).toBe('true');
  turn(1);
  expect(said()).toBe('‹ Place 3 of 3 ›');
  turn(1);
  turn(-1);
  expect(chosen()).toEqual([2, 3, 0, 3]);
  comparison.select(1);
  expect(said()).toBe('‹ Place 1 of 3 ›');
  expect(entry().querySelector('[data-fact]').getAttribute('aria-pressed')).toBe('false');
  turn(-1);
  expect(chosen().at(-1)).toBe(3);
  comparison.select(null);
  turn(1);
  expect(chosen().at(-1)).toBe(0);
});

test('a click on the mark of a place selects that place, and lights it alone', () => {
  const { hosts, chosen, said } = show();
  hosts.rows.querySelector('.right [data-facts="3"]').click();
  expect(chosen()).toEqual([3]);
  expect(said()).toBe('‹ Place 3 of 3 ›');
  expect(new Set([...hosts.rows.querySelectorAll('[aria-current]')].map((run) => run.dataset.facts))).toEqual(new Set(['3']));
});

test('a change in one place has no places to go to', () => {
  const { comparison, list, chosen } = show();
  expect(list.querySelectorAll('.place-steps')).toHaveLength(1);
  comparison.stepPlace(1);
  comparison.select(1);
  comparison.stepPlace(1);
  expect(chosen()).toEqual([1]);
});

test('a better report of the same texts, in which it is no longer repeated, lists each place', () => {
  const { comparison, list } = show();
  comparison.select(2);
  const better = correctedReport();
  for (const fact of better.facts) delete fact.repeats;
  comparison.update(better, createView(better), labels, noFilter);
  comparison.finish();
  expect([...list.querySelectorAll('[data-fact]')].map(({ dataset }) => dataset.fact)).toEqual(['0', '1', '2', '3', '5']);
  expect(list.querySelector('.place-steps')).toBeNull();
});

test('a page without a script says in how many places, and has no buttons for them', () => {
  const { comparison, hosts } = show();
  comparison.finish();
  const source = staticPage({ labels }, { hosts, summary: '', model: comparison.view }, [], pageWords);
  expect(source).toContain('The same change in 3 places.');
  expect(source).not.toContain('Place 1 of 3');
});

test('a report that names no fact, or a repeat, as the first one hides nothing', () => {
  const places = (repeats) => placesOf(repeats.map((first) => (first === null ? {} : { repeats: first })));
  expect(places([null, 0, 0])).toEqual([[0, 1, 2], [0, 1, 2], [0, 1, 2]]); // prettier-ignore
  expect(places([null, 7, -1, 3, 4, '0'])).toEqual([[0], [1], [2], [3], [4], [5]]);
  expect(places([null, 0, 1])).toEqual([[0, 1], [0, 1], [2]]); // prettier-ignore
});
