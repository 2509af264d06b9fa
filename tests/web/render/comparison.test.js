/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { createView } from '../../../web/render/view-model.js';
import { noFilter } from '../../../web/render/filter.js';
import { en } from '../../../web/widget/messages/en.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };

const only = (status) => ({ ...noFilter, status });

function show(report, status = 'differences', viewName = 'side-by-side') {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const onSelect = jest.fn();
  const comparison = new ComparisonView(hosts, { m: en, onSelect });
  comparison.show(report, createView(report), labels, { filter: only(status), viewName });
  return { comparison, hosts, onSelect };
}

const lit = (hosts) => [...hosts.rows.querySelectorAll('[aria-current]')].map((run) => run.closest('.cell').dataset.side);

const report = makeReport({
  left: ['Two died. It rained.', 'The mayor resigned.'],
  right: ['Three died.', 'A dog barked. The mayor resigned.'],
  links: [
    [0, 0],
    [2, 2],
  ],
  details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
});

test('text is text: what stands in a file never becomes markup', () => {
  const hostile = '<img src=x onerror=alert(1)> <script>alert(1)</script> &amp; {{x}} ${y}';
  const { hosts } = show(
    makeReport({ left: [`${hostile} one.`], right: [`furniture: ${hostile}`, `${hostile} two.`], links: [[0, 1]] }),
    'shared',
  );
  expect(document.querySelector('img, script')).toBeNull();
  expect(hosts.rows.textContent).toContain(hostile);
  expect(hosts.facts.textContent).toContain(hostile);
});

test('a status is a sign and a hidden word besides its colour', () => {
  const { hosts } = show(report);
  const run = hosts.rows.querySelector('[data-status="changed"]');
  expect(run.querySelector('svg.sign')).not.toBeNull();
  expect(run.querySelector('.hidden').textContent.trim()).toBe('changed:');
  expect(hosts.rows.querySelector('[data-status="removed"] .hidden').textContent.trim()).toBe('only in Courier:');
  expect(hosts.rows.querySelector('[data-status="added"] .hidden').textContent.trim()).toBe('only in Dispatch:');
  expect(hosts.rows.querySelector('[data-status="shared"] svg')).toBeNull();
});

test('words that differ are del on the left and ins on the right, said in hidden words', () => {
  const { hosts } = show(report);
  expect(hosts.rows.querySelector('.left del').textContent).toBe('removed: Two (end)');
  expect(hosts.rows.querySelector('.right ins').textContent).toBe('added: Three (end)');
});

test('choosing a fact of the list lights its places on both sides', () => {
  const { hosts, onSelect } = show(report);
  const button = hosts.facts.querySelector('[data-status="changed"] button');
  button.click();
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(lit(hosts)).toEqual(['left', 'right']);
  expect(onSelect).toHaveBeenLastCalledWith(0);
});

test('clicking a sentence selects its fact, and only that one', () => {
  const { hosts } = show(report);
  hosts.rows.querySelector('.left [data-status="changed"]').click();
  hosts.rows.querySelector('.right [data-status="added"]').click();
  expect(lit(hosts)).toEqual(['right']);
  expect(hosts.facts.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
});

test('next and previous go through the changes in reading order and around', () => {
  const { comparison, onSelect } = show(report);
  const visited = () => onSelect.mock.calls.map(([id]) => comparison.view.changes.indexOf(id));
  comparison.step(1);
  comparison.step(1);
  comparison.step(1);
  comparison.step(1);
  comparison.step(-1);
  expect(visited()).toEqual([0, 1, 2, 0, 2]);
});

test('from a shared fact one goes on to the change beside it', () => {
  const { comparison, onSelect } = show(report);
  const shared = comparison.view.order.find((id) => comparison.view.facts[id].status === 'shared');
  const { order, changes } = comparison.view;
  const before = changes.filter((id) => order.indexOf(id) < order.indexOf(shared)).length;
  comparison.select(shared);
  comparison.step(-1);
  expect(onSelect).toHaveBeenLastCalledWith(changes[(before - 1 + changes.length) % changes.length]);
  comparison.select(shared);
  comparison.step(1);
  expect(onSelect).toHaveBeenLastCalledWith(changes[before % changes.length]);
});

test('a filter lists the facts of its status and keeps the selection', () => {
  const { comparison, hosts } = show(report);
  comparison.select(0);
  comparison.filter(only('shared'));
  expect(hosts.facts.querySelectorAll('.fact')).toHaveLength(1);
  expect(lit(hosts)).toEqual(['left', 'right']);
  comparison.filter(only('changed'));
  expect(hosts.facts.querySelector('[aria-pressed="true"]')).not.toBeNull();
});

test('furniture is folded with a count', () => {
  const { hosts } = show(
    makeReport({ left: ['furniture: Menu', 'furniture: Log in', 'One came.'], right: ['One came.'], links: [[2, 0]] }),
    'shared',
  );
  const fold = hosts.rows.querySelector('details.furniture');
  expect(fold.open).toBe(false);
  expect(fold.querySelector('summary').textContent).toBe('2 paragraphs not part of the story');
});

test('a long story is drawn in chunks, and a fact far down is reached at once', () => {
  const sentences = Array.from({ length: 200 }, (_, index) => `Number ${index} came.`);
  const { comparison, hosts } = show(makeReport({ left: sentences, right: ['Else.'] }));
  const drawn = hosts.rows.querySelectorAll('.row').length;
  expect(drawn).toBeLessThan(50);
  comparison.select(comparison.view.changes[150]);
  expect(hosts.rows.querySelector('[aria-current]').textContent).toContain('Number 150 came.');
  comparison.finish();
  expect(hosts.rows.querySelectorAll('.row')).toHaveLength(201);
});

test('paragraphs find their own direction', () => {
  const { hosts } = show(makeReport({ left: ['أغلق الجسر.'], right: ['The bridge shut.'] }));
  expect([...hosts.rows.querySelectorAll('.paragraph')].map((paragraph) => paragraph.dir)).toEqual(['rtl', 'ltr']);
});

test('one text: what the left says otherwise is struck out where it would have stood', () => {
  const { hosts } = show(report, 'differences', 'inline');
  const [paragraph] = hosts.rows.querySelectorAll('.paragraph');
  const words = paragraph.cloneNode(true);
  for (const hidden of words.querySelectorAll('.hidden, svg')) hidden.remove();
  for (const gone of words.querySelectorAll('del')) gone.textContent = `[${gone.textContent}]`;
  for (const come of words.querySelectorAll('ins')) come.textContent = `{${come.textContent}}`;
  expect(words.textContent.trim()).toBe('[Two] {Three} died. [It rained.]');
  expect(hosts.rows.querySelectorAll('[data-status="removed"] del')).toHaveLength(1);
});

test('one text: a place is lit as in the other views', () => {
  const { comparison, hosts } = show(report, 'differences', 'inline');
  comparison.step(1);
  expect(hosts.rows.querySelectorAll('[aria-current]').length).toBeGreaterThan(0);
});

test('the ledger has a column for each side and one for both, with both values of what changed', () => {
  const { comparison, hosts } = show(report, 'all', 'ledger');
  const texts = (name) => [...hosts[name].querySelectorAll('.quote-text')].map((quote) => quote.textContent);
  expect(texts('left')).toEqual(['It rained.']);
  expect(texts('right')).toEqual(['A dog barked.']);
  expect(texts('both')).toEqual(['removed: Two (end) died.', 'added: Three (end) died.', 'The mayor resigned.']);
  expect([...hosts.both.querySelectorAll('.value bdi')].map((value) => value.textContent)).toEqual(['Two', 'Three']);
  comparison.filter(only('all'), 'kind');
  expect([...hosts.both.querySelectorAll('h4')].map((heading) => heading.textContent)).toEqual(['number 1', 'statement 1']);
});

test('from the ledger the selected fact is found again in the texts', () => {
  const { comparison, hosts } = show(report, 'all', 'ledger');
  hosts.both.querySelector('[data-status="changed"] button').click();
  expect(lit(hosts)).toEqual([]);
  comparison.lookAt('side-by-side');
  expect(lit(hosts)).toEqual(['left', 'right']);
});

test('a long stretch without a change is folded, and opens for a fact in it', () => {
  const same = Array.from({ length: 12 }, (_, index) => `Number ${index} came.`);
  const links = same.map((_, index) => [index, index]);
  const { comparison, hosts } = show(makeReport({ left: [...same, 'One left.'], right: [...same, 'Else.'], links }), 'all');
  const fold = hosts.rows.querySelector('details.fold');
  expect(fold.querySelector('summary').textContent).toBe('10 paragraphs without a difference');
  expect(fold.open).toBe(false);
  comparison.select(5);
  expect(fold.open).toBe(true);
  expect(lit(hosts)).toEqual(['left', 'right']);
});
