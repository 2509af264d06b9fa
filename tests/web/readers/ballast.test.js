/** @jest-environment jsdom */
// The source without its ballast has to parse to the same page. The twin is the parser itself: the whole
// source is parsed, and what is no part of the page is emptied in the tree.
import { describe, expect, test } from '@jest/globals';
import { withoutBallast } from '../../../web/readers/page/ballast.js';

const parse = (source) => new DOMParser().parseFromString(source, 'text/html');

/** The tree as text, without the content of scripts, styles and comments and without drawings. */
function bare(source) {
  const document = parse(source);
  for (const element of document.querySelectorAll('script:not([type*="ld+json" i]), style')) element.textContent = '';
  for (const element of document.querySelectorAll('svg')) element.replaceChildren();
  for (const template of document.querySelectorAll('template')) template.innerHTML = '';
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) comments.currentNode.data = '';
  return document.documentElement.outerHTML;
}

const withBare = (source) => {
  const html = withoutBallast(source);
  expect(bare(html)).toBe(bare(source));
  return html;
};

test.each([
  ['<p>One<script>if (a < b) c("</p>")</script> two', '<p>One<script></script> two'],
  ['<style>p > a { color: red }</style><p>One', '<style></style><p>One'],
  ['<p>One <!-- <p>no --> two', '<p>One <!----> two'],
  ['<script type="application/ld+json">{"a": "b"}</script>', '<script type="application/ld+json">{"a": "b"}</script>'],
  ['<SCRIPT>x</ScRiPt ><p>One', '<SCRIPT></ScRiPt ><p>One'],
  ['<script>document.write("<!-- <script>x</script> -->")</script>One', '<script></script>One'],
  ['<svg viewBox="0 0 1 1"><title>Ring</title><g><path d="M0 0"/></g></svg>One', '<svg viewBox="0 0 1 1"></svg>One'],
])('%s', (source, expected) => {
  expect(withBare(source)).toBe(expected);
});

test.each([
  '<p title="<script>">One</p><p>Two</p>',
  "<p title='a>b<style>'>One</p><p>Two</p>",
  '<p title=it\'s">One</p><p>Two "</p>',
  '<a title=">One <p>Two',
  '<title><style></title><p>One</p>',
  '<textarea><!-- </textarea><p>One --></p>',
  '<svg><style><p>One</style></svg><p>Two</p>',
  '<svg><p>One</p><style>Two</style></svg>',
  '<svg/><style></svg></style><p>One</p>',
  '<svg a=x/><style>One<b>Two</style>',
  '<math><style><p>One</style></math>',
  '<select><style></select><p>One</p></style>',
  '<select><option>a<option>b</select><style>c</style><p>One</p>',
  '<plaintext><script>One</script>',
  '<!--><p>One<!---><p>Two<!--->--><p>Three',
  '<!-- a --!><p>One',
  '<p>One < two <!-- x --> three</p>',
  '<<!-- x -->p>One',
  '&am<!-- x -->p; One',
  '<script><!--</script><p>One',
  '<script><!-- <script> </script> <p>in</script><p>One',
  '<script><!--><script></script><p>One',
  '<script><!-- <script> --></script><p>One',
  '<style>never closed <p>One',
  '<!-- never closed <p>One',
  '<script',
  '</script><p>One',
  '<![CDATA[ <p>One ]]> two',
  '<?php echo "<p>" ?> One',
  '</ <p>One',
  '<noscript><style>a<b</style><img></noscript><p>One',
  '<template><style>a</style><p>One</p></template><p>Two',
  '<iframe><style></iframe><p>One',
  '<p =a="<!--">One <!-- b --></p>',
  '<svg><desc>a</desc></svg x><p>One',
])('is the same page: %s', (source) => {
  withBare(source);
});

describe('sources made of pieces at random', () => {
  const pieces = [
    '<script>',
    '</script>',
    '<script type="application/ld+json">',
    '<style>',
    '</style >',
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<svg>',
    '<svg a="b">',
    '<path d="M0"/>',
    '<title>',
    '</title>',
    '</svg>',
    '<select>',
    '<option>',
    '</select>',
    '<textarea>',
    '</textarea>',
    '<p class="a>b">',
    "<p id='<'>",
    '<a href=x/>',
    '"',
    "'",
    '=',
    '<',
    '>',
    '</',
    ' ',
    'word',
    '<table>',
    '<td>',
    '<noscript>',
    '</noscript>',
    '<iframe>',
    '</iframe>',
    '<template>',
    '</template>',
    '<br/>',
    '<!doctype html>',
    ']]>',
    '<![CDATA[',
    '&amp',
  ];
  test.each([1, 2, 3, 4])('seed %i', (seed) => {
    let state = seed * 2_654_435_761;
    const next = (count) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % count;
    };
    for (let round = 0; round < 400; round += 1) {
      const source = Array.from({ length: 2 + next(14) }, () => pieces[next(pieces.length)]).join('');
      try {
        withBare(source);
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(source)}\n${error.message}`, { cause: error });
      }
    }
  });
});

test('takes time in proportion to the source, whatever stands in it', () => {
  const pieces = ['<!--', '<script><!--', '<svg><path', '<select><option>', '<a b="', '<title></title><script></script>', '<svg>x'];
  for (const piece of pieces) expect(withoutBallast(piece.repeat(100_000)).length).toBeGreaterThan(0);
  expect(withoutBallast(`<svg>${'x'.repeat(4_000_000)}</svg>`)).toBe('<svg></svg>');
});
