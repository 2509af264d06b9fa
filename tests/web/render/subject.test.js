/** @jest-environment jsdom */
// Who a fact is about that does not say so itself is read before its words, and is no part of them.
import { jest } from '@jest/globals';
import { ComparisonView } from '../../../web/render/comparison-view.js';
import { noFilter } from '../../../web/render/filter.js';
import { createView } from '../../../web/render/view-model.js';
import { en } from '../../../web/widget/messages/en.js';
import { makeReport } from '../support/make-report.js';

const report = makeReport({ left: ['The mayor resigned. And left for Rome.'], right: ['The mayor resigned.'], links: [[0, 0]] });
const removed = report.facts.findIndex(({ status }) => status === 'removed');
report.facts[removed].subject = { left: { start: 0, end: 9 } };

test('the model has it beside the text', () => {
  const view = createView(report);
  expect(view.facts[removed].left).toMatchObject({ who: '[The mayor] ', text: 'And left for Rome.' });
  expect(view.facts[removed].right.who).toBe('');
  expect(view.facts.find(({ status }) => status === 'shared').left.who).toBe('');
});

test('the list of facts shows it', () => {
  document.body.innerHTML = ['rows', 'facts', 'left', 'both', 'right'].map((id) => `<div id="${id}"></div>`).join('');
  Element.prototype.scrollIntoView = jest.fn();
  const hosts = Object.fromEntries([...document.body.children].map((host) => [host.id, host]));
  const comparison = new ComparisonView(hosts, { m: en, onSelect: jest.fn() });
  comparison.show(report, createView(report), { left: 'Courier', right: 'Dispatch' }, { filter: noFilter, viewName: 'side-by-side' });
  const quotes = [...hosts.facts.querySelectorAll('.quote-text')].map((quote) => quote.textContent.trim());
  expect(quotes).toContain('[The mayor] And left for Rome.');
});

test('the words that join a fact to its neighbours are left away', () => {
  const stated = { left: [{ start: 24, end: 38 }] };
  const view = createView({ ...report, facts: report.facts.map((fact, k) => (k === removed ? { ...fact, stated } : fact)) });
  expect(view.facts[removed].left).toMatchObject({ who: '[The mayor] ', text: 'left for Rome.', spans: report.facts[removed].left });
});
