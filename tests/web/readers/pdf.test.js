/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { readPdf } from '../../../web/readers/pdf.js';
import { setPartLoader } from '../../../web/readers/parts.js';
import { markMeaningless, takeLineNumbers, turnPage } from '../../../web/readers/pdf-pieces.js';

/** A piece of text: letters of 10 points that are 5 wide. */
const piece = (text, x, y, turn = 0) => ({ text, x, y, width: text.length * 5, height: 10, turn, end: true, font: 'f' });
const size = { width: 600, height: 800, picture: null };
const lines = Array.from({ length: 8 }, (_, at) => `line ${at + 1} of a page about a ferry that stops`);

let end = '%%EOF';

/** Reads pages: the pieces of each, and whether it has a picture. */
async function readPages(...pages) {
  setPartLoader(async () => ({
    readPages: async (_, { onPage }) => {
      pages.forEach(({ items, picture = null, links }, at) => onPage(items, { ...size, picture, links }, at + 1, pages.length));
      return { count: pages.length, title: '', author: '' };
    },
  }));
  return readPdf(new TextEncoder().encode(end), { name: 'a.pdf' });
}
const page = lines.map((text, at) => piece(text, 60, 150 + at * 12));

describe('a page that is turned', () => {
  const turned = {
    1: (item) => ({ ...item, x: item.y, y: 800 - item.x, turn: 1 }),
    2: (item) => ({ ...item, x: 600 - item.x, y: 800 - item.y, turn: 2 }),
    3: (item) => ({ ...item, x: 600 - item.y, y: item.x, turn: 3 }),
  };

  test.each([1, 2, 3])('by %d quarters is turned back', async (quarters) => {
    const upright = await readPages({ items: page });
    const { paragraphs } = await readPages({ items: page.map(turned[quarters]) });
    expect(upright.text).toBe(lines.join(' '));
    expect(paragraphs).toEqual(upright.paragraphs);
  });

  test('slanted text is a watermark; text that runs another way is a group of its own', () => {
    const groups = turnPage([...page, { ...piece('DRAFT', 0, 0), turn: null }, piece('margin', 20, 400, 1)], size);
    expect(groups.map(({ items }) => items.length)).toEqual([8, 1]);
  });
});

describe('letters that mean nothing', () => {
  test('are marked, and a note says on which pages', async () => {
    const items = [...page.slice(0, 7), piece('the \ue012\ue013 ends', 60, 234)];
    const read = await readPages({ items: page }, { items });
    expect(read.text).toContain('the \uFFFD\uFFFD ends');
    expect(read.notes).toEqual([{ key: 'noteCodes', pages: [2] }]);
  });

  test('are refused where they are many', async () => {
    const codes = lines.map((_, at) => piece('\u0003\u0004\u0005\u0006 \u0007\u0008', 60, 150 + at * 12));
    await expect(readPages({ items: codes })).rejects.toMatchObject({ code: 'pdf-codes' });
  });

  test('a sign alone is a bullet', () => {
    const marked = markMeaningless([piece('\uf0b7', 60, 100), piece('One', 70, 100)]);
    expect(marked).toMatchObject({ bad: 0, items: [{ text: '•' }, { text: 'One' }] });
  });
});

describe('numbers of lines', () => {
  const numbered = (step, x, of = (at) => (at + 1) * step) => [...page, ...lines.map((_, at) => piece(String(of(at)), x, 150 + at * 12))];

  test.each([
    ['on the left', 1, 30],
    ['on the right', 1, 560],
    ['by fives', 5, 30],
  ])('%s are taken out, and stay in the list of what was left out', async (_, step, x) => {
    const { text, paragraphs } = await readPages({ items: numbered(step, x) });
    expect(text).toBe(lines.join(' '));
    expect(paragraphs.at(-1)).toEqual({ text: lines.map((__, at) => (at + 1) * step).join(' '), role: 'furniture', why: 'numbers' });
  });

  test('figures that do not count up stay, and those amid the text, and a few', () => {
    expect(takeLineNumbers(numbered(1, 30, (at) => [4, 90, 12, 3, 77, 5, 8, 2][at])).numbers).toEqual([]);
    expect(takeLineNumbers(numbered(1, 100)).numbers).toEqual([]);
    expect(takeLineNumbers(numbered(1, 30).slice(0, 12)).numbers).toEqual([]);
  });
});

describe('pages without text', () => {
  test('that have pictures are named', async () => {
    await expect(readPages({ items: page }, { items: [], picture: true }, { items: [] })).resolves.toMatchObject({
      notes: [{ key: 'noteScans', pages: [2, 3] }],
    });
  });

  test('that are blank are not', async () => {
    await expect(readPages({ items: page }, { items: [], picture: false })).resolves.toMatchObject({ notes: [] });
  });

  test('a document of nothing else is a scan, or has no text', async () => {
    await expect(readPages({ items: [piece('Scan 7', 0, 0)], picture: true })).rejects.toMatchObject({ code: 'pdf-scan' });
    await expect(readPages({ items: [], picture: false })).rejects.toMatchObject({ code: 'no-text' });
  });
});

test('a file without its last line breaks off, and a note says so', async () => {
  end = '%PDF-1.7 and half of it';
  await expect(readPages({ items: page })).resolves.toMatchObject({ notes: ['noteCut'] });
  end = '%%EOF';
  await expect(readPages({ items: page })).resolves.toMatchObject({ notes: [] });
});

describe('links', () => {
  const href = 'https://example.org/report';
  const area = (left, top, right, bottom) => ({ left, top, right, bottom, href });
  const shown = ({ text, links = [] }) => links.map((link) => [text.slice(link.start, link.end), link.href]);
  const read = async (items, ...links) => {
    const result = await readPages({ items: [...items, piece('Nothing else is on it.', 60, 400)], links });
    expect(result.paragraphs.flatMap(shown)).toEqual(shown(result));
    return shown(result);
  };

  test('are at the words that their areas cover', async () => {
    const items = [piece('See the report of the office and more words.', 60, 150), piece('It is long.', 60, 190)];
    await expect(read(items, area(79, 141, 131, 153))).resolves.toEqual([['the report', href]]);
    await expect(read(items, area(59, 141, 281, 153))).resolves.toEqual([['See the report of the office and more words.', href]]);
  });

  test('over two lines are one, also where a word is divided', async () => {
    const items = [piece('We wrote that it is in the long har-', 60, 150), piece('bour report of the office and so on', 60, 162)];
    await expect(read(items, area(219, 141, 241, 153), area(59, 153, 116, 165))).resolves.toEqual([['harbour report', href]]);
  });

  test('beside a piece of its own, and after a ligature', async () => {
    const items = [piece('The o\ufb03ce and', 60, 150), piece(' its report', 130, 150), piece(' says so.', 185, 150)];
    await expect(read(items, area(130, 141, 186, 153))).resolves.toEqual([['its report', href]]);
    await expect(read([piece('The o\ufb03ce says so', 60, 150)], area(115, 141, 145, 153))).resolves.toEqual([['says so', href]]);
  });

  test('that lead nowhere, or stand elsewhere on the page, are none', async () => {
    await expect(read([piece('See the report.', 60, 150)], { ...area(59, 141, 140, 153), href: 'javascript:x()' })).resolves.toEqual([]);
    await expect(read([piece('See the report.', 60, 150)], area(59, 300, 140, 312), area(300, 141, 340, 153))).resolves.toEqual([]);
  });
});

describe('what is raised', () => {
  const small = (text, x, y) => ({ ...piece(text, x, y), width: text.length * 3, height: 6 });

  test('is a note’s mark or a power', async () => {
    const items = [
      piece('of the evening', 60, 150),
      small('1', 130, 146),
      piece(', and 10', 133, 150),
      small('6', 173, 146),
      piece(' words.', 176, 150),
    ];
    await expect(readPages({ items })).resolves.toMatchObject({ text: 'of the evening [1], and 10⁶ words.' });
  });
});

describe('a large initial', () => {
  const cap = (text) => ({ ...piece(text, 60, 163), width: 20, height: 30 });
  const first = (text) => [
    piece(text, 84, 150),
    piece('as the office said on Friday evening,', 84, 162),
    piece('and the boat goes on until then.', 60, 174),
  ];

  test.each([
    [
      'T',
      'he ferry stops in October,',
      'The ferry stops in October, as the office said on Friday evening, and the boat goes on until then.',
    ],
    ['A', 'boat stops in October,', 'A boat stops in October, as the office said on Friday evening, and the boat goes on until then.'],
  ])('%s is the first letter of its word, or a word', async (letter, text, expected) => {
    const { paragraphs } = await readPages({ items: [cap(letter), ...first(text), ...page.map((item) => ({ ...item, y: item.y + 300 }))] });
    expect(paragraphs[0].text).toBe(expected);
    expect(paragraphs.every(({ role }) => role !== 'headline')).toBe(true);
  });
});
