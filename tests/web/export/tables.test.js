/** @jest-environment node */
// A report as a unified difference, as a table of facts, as plain text, and as JSON under other names.
import { expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import { toCsv } from '../../../web/export/csv.js';
import { toJson } from '../../../web/export/json.js';
import { toMarkdown } from '../../../web/export/markdown.js';
import { toText } from '../../../web/export/text.js';
import { toUnified } from '../../../web/export/unified.js';
import { makeReport } from '../support/make-report.js';
import { batch, readFixtures } from '../support/native.js';
import { rewrittenPairs } from '../support/rewritten.js';

const fixtures = readFixtures();
const reports = batch([...fixtures, ...rewrittenPairs(37, 60)]).map((line) => JSON.parse(line));

const changed = () =>
  makeReport({
    left: ['Two died. It rained.'],
    right: ['Three died. It snowed.'],
    links: [[0, 0]],
    details: { '0-0': [['number', 'Two', 'Three', 'The number is Two in the left text and Three in the right text.']] },
  });

test.each(['paragraphs', 'sentences'])('patched with its difference by %s, each left text is the right one', (units) => {
  const lines = (side) => side[units].map(({ start, end }) => `${side.text.slice(start, end).replace(/\s+/gu, ' ').trim()}\n`).join('');
  for (const report of reports) {
    for (const context of [0, 3]) {
      const patch = toUnified(report, { units, context });
      expect(patch === '' ? lines(report.left) : applyPatch(lines(report.left), patch)).toBe(lines(report.right));
    }
  }
});

test('a unified difference, line by line', () => {
  const options = { units: 'sentences', labels: { left: 'Früh\tA', right: 'Spät' } };
  expect(toUnified(changed(), options)).toBe(
    ['--- Früh A', '+++ Spät', '@@ -1,2 +1,2 @@', '-Two died.', '-It rained.', '+Three died.', '+It snowed.', ''].join('\n'),
  );
  expect(toUnified(makeReport({ left: ['A.'], right: ['A.'], links: [[0, 0]] }))).toBe('');
  expect(() => toUnified(changed(), { units: 'words' })).toThrow(RangeError);
});

/** Reads what RFC 4180 describes. */
function parseCsv(text, separator = ',') {
  const rows = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]); // everything was read
  return rows;
}

test('a table has a row for each fact that is listed', () => {
  const [heading, ...rows] = parseCsv(toCsv(changed(), { labels: { left: 'A, "B"', right: 'C' } }));
  expect(heading).toEqual([
    ...['Status', 'Significance', 'Kinds', 'A, "B": what differs', 'C: what differs', 'Difference'],
    ...['A, "B": text', 'C: text', 'Places', 'Score', 'Please check'],
  ]);
  expect(rows[0].slice(0, 8)).toEqual([
    ...['Changed', 'detail', 'number', 'Two', 'Three', 'The number is Two in A, "B" and Three in C.', 'Two died.', 'Three died.'],
  ]);
  expect(rows.map(([status]) => status)).toEqual(['Changed', 'Only in A, "B"', 'Only in C']);
  for (const report of reports) for (const row of parseCsv(toCsv(report))) expect(row).toHaveLength(11);
});

test('another separator, a byte-order mark and another language', () => {
  const text = toCsv(changed(), { separator: ';', byteOrderMark: true, lang: 'uk' });
  expect(text.startsWith('\uFEFFСтан;')).toBe(true);
  expect(parseCsv(text.slice(1), ';')[1].slice(3, 5)).toEqual(['Two', 'Three']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])('%j is not taken for a formula', (text) => {
  const report = makeReport({ left: [`${text} was cut.`], right: ['Other.'] });
  report.facts[0].left = [{ start: 0, end: text.length }];
  const cells = parseCsv(toCsv(report, { labels: { left: text, right: 'B' } })).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@＝]/u.test(cell))).toEqual([]);
  expect(cells).toContain(`'${text.trim()}`);
});

test('plain text and Markdown say the same facts under the same names', () => {
  const labels = { left: 'Früh', right: 'Spät' };
  const text = toText(changed(), { labels });
  expect(text).toContain('Changed (1)\n\n* The number is Two in Früh and Three in Spät.\n    Früh: Two died.\n    Spät: Three died.\n');
  expect(text).toContain('Only in Früh (1)\n\n* It rained.\n');
  const markdown = toMarkdown(changed(), { labels, lang: 'uk' });
  expect(markdown).toContain('# Früh і Spät: порівняння');
  expect(markdown).toContain('Spät');
  expect(markdown).not.toMatch(/\bLeft\b|undefined/);
});

test('a side that was given another name has it in every sentence', () => {
  const [line] = batch([
    { id: 1, left: fixtures[2].left, right: fixtures[2].right, options: { leftLabel: 'Qxvz', rightLabel: 'Zvxq', narration: true } },
  ]);
  const report = JSON.parse(line);
  expect(line).toContain('Qxvz');
  const labels = { left: 'Früh', right: 'Spät' };
  for (const text of [toJson(report, { labels }), toText(report, { labels }), toMarkdown(report, { labels }), toCsv(report, { labels })]) {
    expect(text).toMatch(/Früh/);
    expect(text).not.toMatch(/Qxvz|Zvxq/);
  }
  expect(report.left.label).toBe('Qxvz'); // the report itself stays as it was
});
