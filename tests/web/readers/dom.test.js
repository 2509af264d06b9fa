/** @jest-environment jsdom */
// The readers' own DOM beside jsdom's, on random markup, selectors and changes. A failure names its seed.
import { describe, expect, test } from '@jest/globals';
import { parseHtml, parseXml } from '../../../web/readers/dom/index.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const plainTags = 'p div b i a span ul li h1 section svg path template noscript form select option br img time'.split(' ');
const tableTags = 'table tbody tr td th caption'.split(' ');
const attributes = [
  'class="ad pull-Quote"',
  'class=x',
  'id=one',
  'rel="author me"',
  'style="display:none"',
  'hidden',
  'href="#fnref1"',
  'lang=en-GB',
];
const texts = ['One ', '&amp;', '<!-- c -->', ' two\n', '\u00a0', '<', '&nbsp;x', 'é'];

/** Either with tables or with text: text amid the rows of a table goes before it, as browsers have it, and jsdom puts it after. */
function markup(random, length) {
  const hasTables = random() < 0.5;
  const tags = hasTables ? [...plainTags, ...tableTags, ...tableTags] : plainTags;
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length }, () => {
    const kind = random();
    if (kind < 0.35) return hasTables ? '<!-- c -->' : pick(texts);
    const tag = pick(tags);
    return kind < 0.75 ? `<${tag}${random() < 0.4 ? ` ${pick(attributes)}` : ''}>` : `</${tag}>`;
  }).join('');
}

/** A tree as lines, whichever DOM it is of. */
function linesOf(node, depth = 0) {
  const about =
    node.nodeType === 1
      ? `${node.nodeName} ${node.namespaceURI} ${Array.from(node.attributes, ({ name, value }) => `${name}=${value}`)}`
      : `${node.nodeName} ${node.data ?? ''}`;
  const inside = Array.from(node.childNodes).filter(({ nodeType }) => nodeType !== 10);
  return [`${' '.repeat(depth)}${about}`, ...inside.flatMap((each) => linesOf(each, depth + 1))];
}

const selectors = [
  'p',
  'ul, OL, table',
  'a[href^="#fnref"]:not(p a)',
  '[class*="pull" i]',
  '.pull-Quote',
  '#one',
  '[rel~="author"]',
  'div > b, li p',
  '[style*="none" i], [hidden]',
  '*',
  'table td span',
  '[lang|=en]',
];

const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

describe('on random markup', () => {
  test.each(seeds)('seed %d', (seed) => {
    const random = randomOf(seed);
    const source = markup(random, 120);
    const pair = [new DOMParser().parseFromString(source, 'text/html'), parseHtml(source)];
    const [theirs, ours] = pair;
    expect(linesOf(ours)).toEqual(linesOf(theirs));
    const same = (look) => expect(look(ours)).toEqual(look(theirs));
    same(({ body }) => body.textContent);
    same(({ title }) => title);
    for (const selector of selectors) {
      same((document) => Array.from(document.querySelectorAll(selector), (element) => linesOf(element)[0]));
      same((document) => Array.from(document.querySelectorAll('*'), (element) => element.matches(selector)));
      same((document) => Array.from(document.querySelectorAll('*'), (element) => element.closest(selector)?.nodeName));
    }
    same((document) => linesOf(document.cloneNode(true)));
    same((document) => Array.from(document.getElementsByTagName('tr'), ({ cells }) => cells?.length));
    // The same changes in both.
    const numbers = Array.from({ length: 40 }, random);
    for (const document of pair) {
      const all = () => Array.from(document.body.querySelectorAll('*'));
      numbers.forEach((number, at) => {
        const elements = all();
        const one = elements[Math.floor(number * elements.length)];
        const other = elements[Math.floor(((number * 7919) % 1) * elements.length)];
        if (!one || one.contains(other) || other.contains(one)) return;
        if (at % 8 === 0) one.replaceWith(other);
        else if (at % 4 === 0) one.remove();
        else if (at % 4 === 1) one.appendChild(other);
        else if (at % 4 === 2) one.parentNode.insertBefore(other, one);
        else one.parentNode.replaceChild(other, one);
      });
    }
    expect(linesOf(ours)).toEqual(linesOf(theirs));
    const siblings = (node) => [node.previousSibling?.nodeName, node.nextElementSibling?.nodeName, node.previousElementSibling?.nodeName];
    same((document) =>
      Array.from(document.querySelectorAll('*'), (node) => [...siblings(node), node.children.length, node.lastChild?.nodeName]),
    );
    const inner = markup(random, 20);
    for (const document of pair) document.body.innerHTML = inner;
    expect(linesOf(ours)).toEqual(linesOf(theirs));
  });
});

describe('XML, without its comments', () => {
  test.each([
    ['<a xmlns:x="u" x:b="1"><x:c>One &amp; two</x:c><![CDATA[<d>]]><!-- e --><f/></a>'],
    ['<?xml version="1.0"?><a xmlns="u" xml:lang="en"><b c=\'"\'>&#233;</b></a>'],
    ['<a><b></a>'],
    ['<a>&nbsp;</a>'],
    ['<a>one & two</a>'],
    ['<x:a/>'],
    ['<a b="1" b="2"/>'],
    ['<a/><b/>'],
    ['text'],
    [''],
  ])('%s', (source) => {
    const theirs = new DOMParser().parseFromString(source, 'application/xml');
    const isBroken = theirs.getElementsByTagName('parsererror').length > 0;
    if (isBroken) expect(() => parseXml(source)).toThrow();
    else expect(linesOf(parseXml(source))).toEqual(linesOf(theirs).filter((line) => !/^ *#comment/.test(line)));
  });

  test('a name is looked for in any namespace', () => {
    const document = parseXml('<a xmlns:x="u"><x:b c="1"/><b/></a>');
    expect(document.getElementsByTagNameNS('*', 'b')).toHaveLength(2);
    expect(document.getElementsByTagName('x:b')[0].getAttribute('c')).toBe('1');
  });

  test('what is in an element is XML again', () => {
    const source = '<p xmlns="http://www.w3.org/1999/xhtml" class="a&amp;b">One &lt; two<br/><i></i></p>';
    expect(parseXml(`<a>${source}</a>`).documentElement.innerHTML).toBe(source);
  });
});

test('text amid the rows of a table goes before it, as in browsers', () => {
  const { body } = parseHtml('<p>a<table><tr>x<b>y</b> two<td>z</table>');
  expect(body.innerHTML).toBe('<p>ax<b>y</b> two<table><tbody><tr><td>z</td></tr></tbody></table></p>');
});

test('some values mean the same in capitals, of HTML alone', () => {
  const document = parseHtml('<a rel="Author"></a><a class="Author"></a><svg><a rel="Author"></a></svg>');
  expect(document.querySelectorAll('[rel="author"], [class="author"]')).toHaveLength(1);
});

test('a selector that is not known is an error', () => {
  expect(() => parseHtml('<p>').querySelector('p:nth-child(2)')).toThrow(SyntaxError);
});

test('elements thousands deep are no trouble', () => {
  const document = parseHtml(`${'<div>'.repeat(20_000)}One`);
  expect(document.body.textContent).toBe('One');
  expect(document.cloneNode(true).body.textContent).toBe('One');
});
