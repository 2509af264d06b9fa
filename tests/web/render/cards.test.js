/** @jest-environment jsdom */
// A fact as a card: first what changed, then both quotations, then what a reader can do with it.
import { jest } from '@jest/globals';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { withoutLead } from '../../../web/render/facts-template.js';
import { factsShown, filtersOf, noFilter } from '../../../web/render/filter.js';
import { createView } from '../../../web/render/view-model.js';
import { spokenOf } from '../../../web/render/vocabulary.js';
import { en } from '../../../web/widget/messages/en.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };
const details = (list) => ({ '0-0': list });
const oneChange = (left, right, list) => makeReport({ left: [left], right: [right], links: [[0, 0]], details: details(list) });

const report = makeReport({
  left: ['It opens on Tuesday. Two came. The crew left. It rained.'],
  right: ['It opens on Monday. Two came. The crew went away.'],
  links: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  details: details([['date', 'Tuesday', 'Monday', 'The day is Tuesday in Courier and Monday in Dispatch.']]),
  residue: { '2-2': [['left', 'went away']] },
});
report.facts[0].details[0].relation = 'conflict';
report.facts[2].unsure = true;

function show(made = report, m = en, filter = { ...noFilter, status: 'all' }) {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const comparison = new ComparisonView(hosts, { m, onSelect: jest.fn(), settles: () => true });
  comparison.show(made, createView(made), labels, { filter });
  const card = (id) => hosts.facts.querySelector(`[data-fact="${id}"]`).closest('li');
  return { comparison, hosts, card };
}

const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();

test('its first line is the change itself, in words and marks', () => {
  const head = (m) => show(report, m).card(0).querySelector('.fact-head');
  expect(words(head(en))).toBe('Changed Courier: Tuesday → Dispatch: Monday date, in conflict');
  expect([...head(en).querySelectorAll('mark')].map(words)).toEqual(['Tuesday', 'Monday']);
  const versions = head(spokenOf(en, true));
  expect([...versions.querySelectorAll('del, ins')].map(words)).toEqual(['removed: Tuesday (end)', 'added: Monday (end)']);
});

test('no sentence repeats it, and its quotations mark the words that differ', () => {
  const { card } = show();
  expect(card(0).textContent).not.toContain('The day is');
  expect([...card(0).querySelectorAll('.quote')].map(words)).toEqual([
    'Courier It opens on only here: Tuesday (end).',
    'Dispatch It opens on only here: Monday (end).',
  ]);
});

test('what one side lacks is named as nothing, and of many changes some are named', () => {
  const one = show(oneChange('It did not open.', 'It did open.', [['negation', 'not', '', '']]));
  expect(words(one.card(0).querySelector('.values'))).toBe('Courier: not → nothing negation');
  const many = ['a', 'b', 'c', 'd', 'e'].map((letter) => ['wording', `${letter}x`, `${letter}y`, '']);
  const made = show(oneChange('ax bx cx dx ex.', 'ay by cy dy ey.', many));
  expect(made.card(0).querySelectorAll('.values')).toHaveLength(3);
  expect(made.card(0).querySelector('.fact-head').textContent).toContain('and 2 more');
});

test('of two quotations only what differs is named, and where only their marks differ all of it', () => {
  const changes = (left, right) => createView(oneChange(left, right, [['quotation', left, right, '']])).facts[0].changes[0];
  expect(changes('It was a good day.', 'It was a bad day.')).toMatchObject({ left: 'good', right: 'bad' });
  expect(changes('It was it.', 'It was it.')).toMatchObject({ left: 'It was it.', right: 'It was it.' });
});

test('a short quotation begins near the words that differ', () => {
  const long = 'The town council, which met for the third time in a week, said that it would open the bridge on ';
  const mark = { text: 'Tuesday', marked: true, quiet: false };
  const [lead, rest] = withoutLead([{ text: long, marked: false, quiet: false }, mark]);
  expect(lead.map(({ text }) => text).join('') + rest.map(({ text }) => text).join('')).toBe(`${long}Tuesday`);
  expect(rest[0].text.length).toBeLessThan(42);
  expect(rest[0].text).toMatch(/^ /);
  expect(withoutLead([{ text: 'On ', marked: false }, mark])[0]).toEqual([]);
  expect(withoutLead([{ text: long, marked: false, quiet: false }])[0]).toEqual([]);
});

test('what is unsure is a filter, offered where something is', () => {
  const view = createView(report);
  expect(factsShown(view, { ...noFilter, status: 'unsure' })).toEqual([2]);
  expect(filtersOf(view, noFilter)).toContain('unsure');
  expect(filtersOf(createView(oneChange('Two came.', 'Two came.', [])), noFilter)).not.toContain('unsure');
  expect(filtersOf(createView(oneChange('Two came.', 'Two came.', [])), { ...noFilter, status: 'unsure' })).toContain('unsure');
});

test('shared facts come by how much they matter where one asks for that', () => {
  const made = makeReport({
    left: ['One. Two. Three.'],
    right: ['One. Two. Three.'],
    links: [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  });
  made.facts[1].rank = 1;
  made.facts[2].rank = 2;
  const shown = (order) => factsShown(createView(made), { ...noFilter, status: 'shared', order });
  expect(shown('reading')).toEqual([0, 1, 2]);
  expect(shown('rank')).toEqual([1, 2, 0]);
});

test('the list has the parts of a happening under the one that matters most, open to be read', () => {
  const made = { ...report, groups: [{ facts: [3, 2] }, { facts: [0] }, { facts: [1] }] };
  const { hosts, comparison } = show(made);
  const parts = hosts.facts.querySelector('details.parts');
  expect(parts.open).toBe(true);
  expect(parts.closest('.fact').querySelector('[data-fact]').dataset.fact).toBe('3');
  expect([...parts.querySelectorAll('[data-fact]')].map(({ dataset }) => dataset.fact)).toEqual(['2']);
  comparison.select(2);
  expect(parts.querySelector('[aria-pressed="true"]').dataset.fact).toBe('2');
});

test('Show goes to its place', () => {
  const { card, comparison, hosts } = show();
  card(0).querySelector('[data-show]').click();
  expect(comparison.selected).toBe(0);
  expect(document.activeElement).toBe(hosts.rows.querySelector('.left [data-facts="0"]'));
});
