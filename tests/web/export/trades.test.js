/** @jest-environment node */
// Reports for other trades: TEI, the table of CollateX, W3C Web Annotations. None of them loses a character.
import { expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { toCollateX, toTei, toWebAnnotations } from '../../../web/export/index.js';
import { inUtf16 } from '../../../web/export/utf16.js';
import { makeReport } from '../support/make-report.js';
import { batch, readFixtures } from '../support/native.js';
import { rewrittenPairs } from '../support/rewritten.js';

const reports = batch([...readFixtures(), ...rewrittenPairs(11, 40)]).map((line) => JSON.parse(line));

const changed = () =>
  makeReport({
    left: ['Two died.', 'It rained.'],
    right: ['Three died.', 'It rained.'],
    links: [
      [0, 0],
      [1, 1],
    ],
    details: { '0-0': [['number', 'Two', 'Three', 'The number is Two in the left text and Three in the right text.']] },
  });

/** What an XML parser that forgives nothing finds in paragraphs, without the readings of one text. */
function witness(xml, without) {
  let text = '';
  let [inParagraph, left] = [false, false];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, uri }) => {
    expect(uri).toBe('http://www.tei-c.org/ns/1.0');
    if (name === 'p' && parser.inBody) inParagraph = true;
    if (name === 'body') parser.inBody = true;
    if (name === 'rdg') left = attributes.wit.value === `#${without}`;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'p') inParagraph = false;
    if (name === 'rdg') left = false;
  });
  parser.on('text', (given) => {
    if (inParagraph && !left) text += given;
  });
  parser.write(xml).close();
  return text;
}

test('TEI is well-formed, and holds both texts to the last space', () => {
  for (const report of reports) {
    const xml = toTei(report);
    expect(witness(xml, 'right')).toBe(report.left.text);
    expect(witness(xml, 'left')).toBe(report.right.text);
  }
});

test('TEI has an apparatus where the texts differ', () => {
  const xml = toTei(changed(), { labels: { left: 'A & B', right: '"C"' } });
  expect(xml).toContain('<p><app><rdg wit="#left">Two</rdg><rdg wit="#right">Three</rdg></app> died.');
  expect(xml).toContain('<witness xml:id="left">A &amp; B</witness>');
  expect(xml).toContain('<title>A &amp; B – &quot;C&quot;</title>');
  expect(toTei(changed(), { title: 'Ours' })).toContain('<title>Ours</title>');
  expect(() => toTei(changed(), { titel: 'Ours' })).toThrow(TypeError);
});

test('what XML cannot hold is marked, and line ends outlast a parser', () => {
  const xml = toTei(makeReport({ left: ['A\u0001b.\r\nC.'], right: ['A\u0001b.\r\nC.'], links: [[0, 0]] }));
  expect(witness(xml, 'right')).toBe('A\uFFFDb.\r\nC.');
});

test('the table of CollateX has a row per witness, which is its text', () => {
  for (const report of reports) {
    const { table, witnesses } = JSON.parse(toCollateX(report));
    expect([table.length, new Set(witnesses).size]).toEqual([2, 2]);
    expect(table[0].length).toBe(table[1].length);
    const [left, right] = table.map((row) => row.flatMap((cell) => cell ?? []).map(({ t }) => t));
    expect(left.join('')).toBe(report.left.text);
    expect(right.join('')).toBe(report.right.text);
    table[0].forEach((cell, column) => expect(cell ?? table[1][column]).not.toBeNull());
  }
});

test('a column is a word, or what stands for it', () => {
  const { table, witnesses } = JSON.parse(toCollateX(changed(), { labels: { left: 'A', right: 'B' } }));
  expect(witnesses).toEqual(['A', 'B']);
  expect([table[0][0], table[1][0]]).toEqual([[{ t: 'Two', n: 'two' }], [{ t: 'Three', n: 'three' }]]);
  expect(table[0].slice(1)).toEqual(table[1].slice(1));
  const removed = JSON.parse(toCollateX(makeReport({ left: ['A. B.'], right: ['A.'], links: [[0, 0]] })));
  expect(removed.table[1].at(-1)).toBeNull();
});

test('annotations find their words by position and by quotation', () => {
  for (const report of reports) {
    const { '@context': context, type, items } = JSON.parse(toWebAnnotations(report));
    expect([context, type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage']);
    const { left, right } = inUtf16(report);
    const letters = { left: [...left.text], right: [...right.text] };
    for (const { target, body, motivation } of items) {
      expect(motivation).toBe('assessing');
      expect(body[0].value).not.toBe('');
      expect(target.length).toBeGreaterThan(0);
      for (const { source, selector } of target) {
        const [position, quote] = selector;
        const side = source.replace('urn:storydiff:', '');
        expect(letters[side].slice(position.start, position.end).join('')).toBe(quote.exact);
        expect({ left, right }[side].text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  }
});

test('an annotation says what a fact is, and where the texts are', () => {
  const sources = { left: 'https://example.org/a', right: 'https://example.org/b' };
  const [first] = JSON.parse(toWebAnnotations(changed(), { sources })).items;
  expect(first.body.map(({ value }) => value)).toEqual(expect.arrayContaining(['changed', 'number']));
  expect(first.body[0].value).toContain('The number is Two in');
  expect(first.target.map(({ source }) => source)).toEqual(Object.values(sources));
});
