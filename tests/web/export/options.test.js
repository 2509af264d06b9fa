/** @jest-environment node */
// What the functions of `storydiff/render` are asked for, and what they refuse.
import { expect, test } from '@jest/globals';
import { toCsv, toDocx, toHtml, toJson, toMarkdown, toText, toUnified } from '../../../web/export/index.js';
import { de } from '../../../web/export/messages/de.js';
import { makeReport } from '../support/make-report.js';

const report = makeReport({ left: ['Two died.'], right: ['Three died.'], links: [[0, 0]] });
const formats = { toCsv, toDocx, toHtml, toJson, toMarkdown, toText, toUnified };

test.each(Object.entries(formats))('%s refuses an option that does not exist, and a language that it lacks', (_, format) => {
  expect(() => format(report, { lables: { left: 'A' } })).toThrow(/^There is no option "lables" \(but labels, lang, messages/);
  if (format !== toJson) expect(() => format(report, { lang: 'de' })).toThrow('The option "lang" has to be en or uk');
  expect(() => format(report, { lang: 'uk', labels: { left: 'A' } })).not.toThrow();
});

test('another language comes by its messages', () => {
  expect(toText(report, { lang: 'de', messages: de })).not.toBe(toText(report));
});

test.each([
  [toHtml, { page: true, title: 'A' }],
  [toDocx, { author: 'A', date: 0, title: 'A' }],
  [toUnified, { units: 'sentences', context: 1 }],
  [toCsv, { separator: ';', byteOrderMark: true }],
])('%p takes its own options', (format, options) => {
  expect(() => format(report, options)).not.toThrow();
});
