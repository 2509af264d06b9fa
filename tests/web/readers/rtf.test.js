/** @jest-environment jsdom */
// Rich text: what is there twice is read once, what a font of signs or a field shows is read, and what is lost is said.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';

const fonts = String.raw`{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset2 Symbol{\*\falt Other};}{\f2\fnil\fcharset2 Wingdings;}{\f3\fnil\fcharset2 Crane;}}`;
const read = (body) =>
  readBytes(
    'a.rtf',
    Uint8Array.from(`{\\rtf1\\ansi${fonts}\\pard ${body}}`, (character) => character.charCodeAt(0)),
  );
const textsOf = ({ paragraphs }) => paragraphs.map(({ text }) => text);
const linksOf = ({ text, links = [] }) => links.map(({ start, end, href }) => [text.slice(start, end), href]);

describe('halves of characters', () => {
  test.each([
    ['joined over what old programs show', String.raw`a \u-10179?\u-9212? b`, 'a 🐄 b', []],
    ['joined without it', String.raw`{\uc0 a \u-10179\u-9212  b}`, 'a 🐄 b', []],
    ['marked and said where one is alone', String.raw`a \u-10179? and \u-9212? b`, 'a � and � b', [{ key: 'noteSigns', count: 2 }]],
  ])('are %s', async (_, body, text, notes) => {
    await expect(read(body)).resolves.toMatchObject({ text, notes });
  });

  test('and signs that nobody knows are counted together', async () => {
    const { text, notes } = await read(String.raw`a \u-10179? {\f3 x} b`);
    expect([text, notes]).toEqual(['a � � b', [{ key: 'noteSigns', count: 2 }]]);
  });
});

describe('signs', () => {
  test.each([
    [String.raw`{\f1\'b3} 5 {\f1 m}g at 20 {\f1\u-3920?}C`, '≥ 5 μg at 20 °C'],
    [String.raw`so {\f2\'e0} now {\f2 J}`, 'so → now ☺'],
    [String.raw`{\field{\*\fldinst SYMBOL 224 \\f Wingdings \\s 10}{\fldrslt{\f2\'e0}}} now`, '→ now'],
    [String.raw`{\field{\*\fldinst SYMBOL 179 \\f "Symbol"}{\fldrslt}} 7`, '≥ 7'],
  ])('%j', async (body, text) => {
    await expect(read(body)).resolves.toMatchObject({ text, notes: [] });
  });
});

describe('links', () => {
  const link = (address, words) => String.raw`{\field{\*\fldinst{HYPERLINK "${address}" }}{\fldrslt{\ul ${words}}}}`;

  test('are handed on, with the words that they are at', async () => {
    const row = String.raw`\trowd\cellx1\cellx2\intbl Greens\cell ${link('https://example.org/g', '11')}\cell\row\pard `;
    const note = String.raw`{\footnote See ${link('https://example.org/n', 'that')}.}`;
    const result = await read(
      String.raw`One.\par See  ${link('https://example.org/r', 'the report')}${note} and ${link('https://example.org/?a=1&b=2', 'it')}.\par ${row}${link('#place', 'Done')}.\par`,
    );
    expect(textsOf(result)).toEqual(['One.', 'See the report [1] and it.', 'Greens\t11', 'Done.', '[1] See that.']);
    expect(linksOf(result)).toEqual([
      ['the report', 'https://example.org/r'],
      ['it', 'https://example.org/?a=1&b=2'],
      ['11', 'https://example.org/g'],
      ['that', 'https://example.org/n'],
    ]);
    expect(result.paragraphs.flatMap(linksOf)).toEqual(linksOf(result));
  });

  test('over the end of a paragraph are at the words of the first', async () => {
    const result = await read(link('https://example.org/', String.raw`one\par two`));
    expect(linksOf(result)).toEqual([['one', 'https://example.org/']]);
  });

  test('of what is deleted are none', async () => {
    const result = await read(String.raw`So {\deleted ${link('https://example.org/', 'it')}} is.`);
    expect([result.text, linksOf(result)]).toEqual(['So is.', []]);
  });
});

test('what is there in Unicode and for old programs is read once', async () => {
  await expect(read(String.raw`Ms {\upr{\plain Zosia}{\*\ud{Zo\u347 ?ka}}} came.`)).resolves.toMatchObject({ text: 'Ms Zośka came.' });
});

describe('a text box', () => {
  const shape = (text) =>
    String.raw`{\shp{\*\shpinst\shpleft1{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard ${text}\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext\pard ${text}\par}}}}`;

  test('is read once, after the paragraph that it stands in', async () => {
    const result = await read(String.raw`The boat ${shape('Twelve minutes.')}stops.\par It was old.${shape('Last.')}`);
    expect(textsOf(result)).toEqual(['The boat stops.', 'Twelve minutes.', 'It was old.', 'Last.']);
  });

  test('of an old program is read; one in a header is not', async () => {
    const old = String.raw`{\*\do\dptxbx{\dptxbxtext\pard Twelve minutes.\par}}`;
    const result = await read(String.raw`{\header ${shape('Courier')}}The boat stops.${old}\par`);
    expect(textsOf(result)).toEqual(['The boat stops.', 'Twelve minutes.']);
  });
});

describe('a table', () => {
  const inner = (...cells) =>
    String.raw`\pard\intbl\itap2 ${cells.map((cell) => `${cell}\\nestcell `).join('')}{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}`;

  test('in a cell keeps its rows', async () => {
    const result = await read(
      String.raw`\trowd\cellx1\cellx2\intbl Line 1\cell before\par ${inner('Mon', '8')}${inner(String.raw`Tue\par late`, '9')}\pard\intbl\itap1 after\cell\row\pard End.\par`,
    );
    expect(textsOf(result)).toEqual(['Line 1', 'before', 'Mon\t8', 'Tue late\t9', 'after', 'End.']);
  });

  test('without the end of its row loses nothing', async () => {
    await expect(read(String.raw`\trowd\cellx1\cellx2\intbl One\cell two\pard`)).resolves.toMatchObject({ text: 'One\ttwo' });
  });
});

test('comments and embedded objects are left out and said', async () => {
  const result = await read(
    String.raw`Done{\*\atnid BV}{\*\atnauthor Bo}\chatn{\*\annotation{\*\atnref 1}\pard check this}.{\object\objemb{\*\objclass Equation.3}{\*\objdata 0105}{\result x}}\par`,
  );
  expect([result.text, result.notes]).toEqual([
    'Done.',
    [
      { key: 'noteComments', count: 1 },
      { key: 'noteObjects', count: 1 },
    ],
  ]);
});

test('a column ends a paragraph', async () => {
  expect(textsOf(await read(String.raw`One.\column Two.`))).toEqual(['One.', 'Two.']);
});
