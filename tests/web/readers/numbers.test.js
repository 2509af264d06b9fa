/** @jest-environment jsdom */
// Numbers of lists, which are in no item's text: a clause is known by its number, and an item that moved up by one is the same item.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { blocksOf } from '../../../web/readers/page/blocks.js';
import { markedDocument, markedTexts } from '../../files/marked.mjs';

const textsOf = async (name, source, options) => {
  const { paragraphs } = await readBytes(name, new TextEncoder().encode(source), options);
  return paragraphs.map(({ text }) => text);
};

describe('pages', () => {
  const items = (html, isDocument) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return blocksOf(body, isDocument).map(({ text }) => text);
  };

  test.each([
    ['a list that begins elsewhere', '<ol start=3><li>a<li>b</ol>', ['3. a', '4. b']],
    ['letters', '<ol type=a start=26><li>a<li>b</ol>', ['z. a', 'aa. b']],
    ['Roman figures', '<ol type=I><li>a<li><p>b<p>c</ol>', ['I. a', 'II. b', 'c']],
    ['by a look', '<ol style="list-style-type: lower-roman"><li>a</ol>', ['i. a']],
    ['an item with a number of its own', '<ol><li value=7>a</ol>', ['7. a']],
    ['counting down', '<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['lists in lists', '<ol start=1><li>a<ol start=1><li>b</ol><li>c</ol>', ['1. a', '1. b', '2. c']],
    ['below nothing', '<ol start=0><li>a<li>b</ol>', ['0. a', '1. b']],
    ['a list that says nothing of its numbers', '<ol><li>a<li>b</ol>', ['a', 'b']],
    ['a list without numbers', '<ol start=2 style="list-style: none"><li>a</ol>', ['a']],
    ['bullets', '<ul><li>a</ul>', ['a']],
  ])('%s', (_, html, texts) => {
    expect(items(html, false)).toEqual(texts);
  });

  test('in a document every list has them', () => {
    expect(items('<ol><li>a<li>b</ol><ol style="list-style-type:none"><li>c</ol>', true)).toEqual(['1. a', '2. b', 'c']);
  });
});

describe('OpenDocument', () => {
  const list = (styles, content) =>
    `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:styles>${styles}</office:styles><office:body><office:text>${content}</office:text></office:body></office:document>`;
  const level = (number, format, more = '') =>
    `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
  const clauses = `<text:list-style style:name="L">${level(1, '1')}${level(2, '1', 'text:display-levels="2"')}</text:list-style>`;
  const item = (text, more = '', attributes = '') => `<text:list-item ${attributes}><text:p>${text}</text:p>${more}</text:list-item>`;
  const listOf = (content, attributes = '') => `<text:list text:style-name="L" ${attributes}>${content}</text:list>`;

  test('all of a document at once', async () => {
    expect(await textsOf('a.fodt', markedDocument)).toEqual(markedTexts);
  });

  test.each([
    ['levels', listOf(item('a', `<text:list>${item('b')}${item('c')}</text:list>`) + item('d')), ['1. a', '1.1. b', '1.2. c', '2. d']],
    [
      'a second paragraph of an item has none',
      listOf('<text:list-item><text:p>a</text:p><text:p>b</text:p></text:list-item>'),
      ['1. a', 'b'],
    ],
    ['another list begins anew', listOf(item('a')) + listOf(item('b')), ['1. a', '1. b']],
    ['unless it goes on', listOf(item('a')) + listOf(item('b'), 'text:continue-numbering="true"'), ['1. a', '2. b']],
    ['an item that begins elsewhere', listOf(item('a', '', 'text:start-value="5"') + item('b')), ['5. a', '6. b']],
    ['a header has none', listOf('<text:list-header><text:p>a</text:p></text:list-header>'), ['a']],
    ['an item of nothing is none', listOf(item('') + item('b')), ['2. b']],
    ['a list of no known style', '<text:list text:style-name="?"><text:list-item><text:p>a</text:p></text:list-item></text:list>', ['a']],
    ['an end without its beginning', '<text:list-item><text:p>a</text:p></text:list-item>', ['a']],
  ])('%s', async (_, content, texts) => {
    expect(await textsOf('a.fodt', list(clauses, content))).toEqual(texts);
  });

  test('numbered headings', async () => {
    const outline = (format) =>
      `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="${format}" style:num-suffix="."/></text:outline-style>`;
    const content = '<text:h text:outline-level="1">a</text:h><text:p>b</text:p><text:h text:outline-level="1">c</text:h>';
    expect(await textsOf('a.fodt', list(outline('I'), content))).toEqual(['I. a', 'b', 'II. c']);
    expect(await textsOf('a.fodt', list(outline(''), content))).toEqual(['a', 'b', 'c']);
  });

  test('text that is written as a section of characters is text', async () => {
    expect(await textsOf('a.fodt', list('', '<text:p>a <![CDATA[b & c]]> d</text:p>'))).toEqual(['a b & c d']);
  });
});

test.each([
  ['a.md', '1. a\n2. b\n- c\n'],
  ['a.rst', '1. a\n\n2. b\n\n- c\n'],
  ['a.org', '1. a\n2. b\n- c\n'],
])('written numbers stay, bullets go: %s', async (name, source) => {
  expect(await textsOf(name, source)).toEqual(['1. a', '2. b', 'c']);
});
