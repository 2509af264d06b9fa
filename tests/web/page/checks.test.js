/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { checkedRecord } from '../../../web/page/pair.js';
import { pairOfReport } from '../../../web/page/saved-report.js';
import { readSettings } from '../../../web/page/settings.js';
import { makeReport } from '../support/make-report.js';

const settings = (json) => readSettings({ getItem: () => json });
const defaults = { view: null, theme: 'system', language: null, singleKeys: true };

test.each([
  ['{"theme":"purple","singleKeys":false}', { singleKeys: false }],
  ['{"theme":"dark","view":7,"language":{"a":1}}', { theme: 'dark' }],
  ['{"singleKeys":"no","other":1,"__proto__":{"theme":"dark"}}', {}],
  ['null', {}],
  ['[1]', {}],
  ['{', {}],
])('of the settings %s only what is right counts', (json, expected) => {
  expect(settings(json)).toEqual({ ...defaults, ...expected });
});

const side = { text: 'One.', label: 'A', name: null, kind: 'text', paragraphs: null };
const record = { id: '1', when: 5, left: side, right: side, pins: null };

test('a kept pair that is right stays as it is', () => {
  expect(checkedRecord(record)).toEqual(record);
});

test.each([
  ['nothing', null],
  ['no time', { ...record, when: 'now' }],
  ['no right side', { ...record, right: null }],
  ['a text that is none', { ...record, left: { ...side, text: 3 } }],
  ['a headline that is none', { ...record, left: { ...side, headline: {} } }],
])('a kept record of %s is set aside', (_, damaged) => {
  expect(checkedRecord(damaged)).toBeNull();
});

test('pins that are wrong go, and their pair stays', () => {
  expect(checkedRecord({ ...record, pins: { link: [[-1, 0]], unlink: [] } })).toEqual(record);
});

test.each([
  ['nothing', null],
  ['a place before the text', { start: -5, end: 2, role: 'body' }],
  ['a place after the text', { start: 0, end: 1e9, role: 'body' }],
])('a saved report whose paragraphs hold %s is not opened', (_, paragraph) => {
  const report = makeReport({ left: ['One.'], right: ['Two.'] });
  Object.assign(report, { options: { offsetUnit: 'utf-16', pins: { link: [], unlink: [] } } });
  for (const name of ['left', 'right']) report[name].label = name;
  expect(pairOfReport(JSON.stringify(report))).not.toBeNull();
  report.left.paragraphs = [paragraph];
  expect(pairOfReport(JSON.stringify(report))).toBeNull();
});
