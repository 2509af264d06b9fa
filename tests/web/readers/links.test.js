/** @jest-environment jsdom */
// Where links lead to goes along with the text, at the words that are linked, from each kind of file.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';
import { inputOf } from '../../../web/readers/article-input.js';
import { readBytes } from '../../../web/readers/index.js';
import { isTarget, linksOfLines } from '../../../web/readers/links.js';
import { blocksOf } from '../../../web/readers/page/blocks.js';
import { markedDocument } from '../../files/marked.mjs';

const address = 'https://example.org/report';
const kept = (name) => new Uint8Array(readFileSync(new URL(`../../files/kept/${name}`, import.meta.url)));
const shown = ({ text, links = [] }) => links.map(({ start, end, href }) => [text.slice(start, end), href]);

describe('places', () => {
  test.each([
    ['The   report\n says', 6, 12, ['The report says'], [[[4, 10]]]],
    ['One.\n\nThe report.', 10, 16, ['One.', 'The report.'], [[], [[4, 10]]]],
    ['the long\nreport', 4, 15, ['the long', 'report'], [[[4, 8]], []]],
    ['a    b', 1, 5, ['a b'], [[]]],
    ['ab', 0, 2, [], []],
  ])('%j', (raw, start, end, lines, found) => {
    const links = linksOfLines(raw, [{ start, end, href: address }], lines);
    expect(links.map((line) => line.map((link) => [link.start, link.end]))).toEqual(found);
  });

  test.each([
    [address, true],
    ['../report.html', true],
    ['//example.org', true],
    ['mailto:a@example.org', true],
    ['#note', false],
    ['', false],
    ['javascript:void(0)', false],
    ['file:///C:/report.html', false],
    ['data:text/html,x', false],
  ])('%j is a target: %s', (href, is) => {
    expect(isTarget(href)).toBe(is);
  });
});

describe('pages', () => {
  const links = (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return blocksOf(body).map(shown);
  };

  test.each([
    ['amid words', `<p>The  <a href="${address}">new\n report</a> says`, [[['new report', address]]]],
    [
      'twice',
      `<p><a href="${address}/1">A</a> and <a href="${address}/2">B</a>`,
      [
        [
          ['A', `${address}/1`],
          ['B', `${address}/2`],
        ],
      ],
    ],
    ['behind a number', `<ol start=3><li>See <a href="${address}">it</a></ol>`, [[['it', address]]]],
    ['in a row', `<table><tr><td>Greens<td><a href="${address}"> 11 </a> seats</table>`, [[['11', address]]]],
    ['behind two breaks', `<p>One<br><br>See <a href="${address}">it</a>`, [[], [['it', address]]]],
    ['a note’s mark is none', '<p>Said<sup><a href="note.html" rel="footnote">1</a></sup> so', [[]]],
    ['after a note’s mark', `<p>Said<sup><a href="#n">1</a></sup> in <a href="${address}">it</a>`, [[['it', address]]]],
    ['what is struck out is none', `<p>Said <del><a href="${address}">it</a></del> so`, [[]]],
    ['without an address', '<p>Said <a name=x>it</a> so', [[]]],
  ])('%s', (_, html, expected) => {
    expect(links(html)).toEqual(expected);
  });
});

test.each([
  ['OpenDocument', 'a.fodt', () => strToU8(markedDocument), [['leak', 'https://example.org/pool']]],
  ['an old Word document', 'a.doc', () => kept('marked-writer.doc'), [['leak', 'https://example.org/pool']]],
  [
    'Markdown',
    'a.md',
    () => strToU8('He **said [the *report*](https://example.org/a(b)c "T") is** out.\n'),
    [['the report', 'https://example.org/a(b)c']],
  ],
  ['a page', 'a.html', () => strToU8(`<p>The <a href="${address}">report</a> says.`), [['report', address]]],
])('%s', async (_, name, bytes, expected) => {
  const read = await readBytes(name, bytes());
  expect(shown(read)).toEqual(expected);
  expect(read.paragraphs.flatMap(shown)).toEqual(expected);
  // The comparison is given them with their paragraphs.
  expect(inputOf(read).flatMap(shown)).toEqual(expected);
});

test('Word: by the relations of the document, in a row and behind a number too', async () => {
  const link = (id, text) => `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
  const p = (content) => `<w:p>${content}</w:p>`;
  const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (content) => `<w:tc>${p(content)}</w:tc>`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${p(run('The ') + link('r1', 'report') + run(' says.'))}${p(link('r2', 'inside') + link('r9', 'unknown'))}<w:tbl><w:tr>${cell(run('Greens'))}${cell(link('r1', '11'))}</w:tr></w:tbl></w:body></w:document>`;
  const relation = (id, target, mode = ' TargetMode="External"') =>
    `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}"${mode}/>`;
  const relations = `<Relationships xmlns="x">${relation('r1', `${address}?a=1&amp;b=2`)}${relation('r2', 'media/x.png', '')}</Relationships>`;
  const read = await readBytes(
    'a.docx',
    zipSync({ 'word/document.xml': strToU8(document), 'word/_rels/document.xml.rels': strToU8(relations) }),
  );
  expect(shown(read)).toEqual([
    ['report', `${address}?a=1&b=2`],
    ['11', `${address}?a=1&b=2`],
  ]);
});
