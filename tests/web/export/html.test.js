/** @jest-environment jsdom */
// HTML with <ins> and <del>: without the one it is the left text, without the other the right one.
import { expect, test } from '@jest/globals';
import { toHtml } from '../../../web/export/html.js';
import { makeReport } from '../support/make-report.js';
import { batch, readFixtures } from '../support/native.js';
import { rewrittenPairs } from '../support/rewritten.js';

/** The paragraphs of one side, by what HTML's elements mean. */
function paragraphsIn(source, dropped) {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const br of body.querySelectorAll('br')) br.replaceWith('\f');
  return [...body.children].flatMap(({ textContent }) => (textContent === '' ? [] : textContent.split('\f'))).filter((text) => text !== '');
}

const fixtures = readFixtures();
test.each(
  batch([...fixtures, ...rewrittenPairs(23, 150)])
    .map((line) => JSON.parse(line))
    .map((report) => [report.id, report]),
)('%s', (_, report) => {
  for (const options of [{}, { page: true }]) {
    const source = toHtml(report, options);
    for (const [side, dropped] of Object.entries({ left: 'ins', right: 'del' })) {
      const { text, paragraphs } = report[side];
      expect(paragraphsIn(source, dropped)).toEqual(paragraphs.map(({ start, end }) => text.slice(start, end)));
    }
  }
});

test.each([
  ['a word', ['Two died.'], ['Three died.'], [[0, 0]], '<p><del>Two</del><ins>Three</ins> died.</p>'],
  ['a new paragraph', ['A stayed.'], ['A stayed.', 'New.'], [[0, 0]], '<p>A stayed.</p>\n<p><ins>New.</ins></p>'],
  [
    'another paragraph',
    ['A stayed.', 'Old.'],
    ['A stayed.', 'New.'],
    [[0, 0]],
    '<p>A stayed.</p>\n<p><del>Old.</del></p>\n<p><ins>New.</ins></p>',
  ],
  // Two sentences that became two paragraphs.
  [
    'a split paragraph',
    ['One. Two.'],
    ['One.', 'Two.'],
    [
      [0, 0],
      [1, 1],
    ],
    '<p>One.<del> </del><ins><br></ins>Two.</p>',
  ],
])('%s', (_, left, right, links, expected) => {
  expect(toHtml(makeReport({ left, right, links }))).toBe(`${expected}\n`);
});

test('text is text, and a page has a title, a language and no script', () => {
  const report = makeReport({ left: ['<b>A</b> & "b".'], right: ['<script>alert(1)</script> & "b".'], links: [[0, 0]] });
  report.left.language = report.right.language = 'en';
  const source = toHtml(report, { page: true, labels: { left: 'A<B', right: 'C' } });
  const page = new DOMParser().parseFromString(source, 'text/html');
  expect(page.title).toBe('A<B and C: a comparison');
  expect(page.documentElement.lang).toBe('en');
  expect(page.querySelector('script, b')).toBeNull();
  expect(page.querySelector('ins').textContent).toContain('script>alert(1)</script');
});

test('a paragraph that runs from right to left says so', () => {
  const report = makeReport({
    left: ['أغلق الجسر يوم الاثنين.', 'BBC.'],
    right: ['أغلق الجسر يوم الثلاثاء.', 'BBC.'],
    links: [
      [0, 0],
      [1, 1],
    ],
  });
  expect(toHtml(report)).toMatch(/^<p dir="rtl">.*<\/p>\n<p>BBC\.<\/p>\n$/);
});
