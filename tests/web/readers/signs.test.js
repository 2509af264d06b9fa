/** @jest-environment node */
// Fonts of signs, and fields that show something or lead somewhere by their instruction alone.
import { describe, expect, test } from '@jest/globals';
import { hrefOf, shownBy } from '../../../web/readers/fields.js';
import { signOf, signsOf } from '../../../web/readers/signs.js';

describe('a sign', () => {
  test.each([
    ['Symbol', 0xf0b3, '≥'],
    ['Symbol', 0x6d, 'μ'],
    ['Wingdings', 0xf04a, '☺'],
    ['wingdings', 0xe0, '→'],
    ['Wingdings 2', 0xf052, '☑'],
    ['Webdings', 0x61, '✔'],
    ['ZapfDingbats', 0x34, '✔'],
    ['ZapfDingbats', 0x48, '★'],
    ['ZapfDingbats', 0xd5, '→'],
    ['Symbol', 0xf020, ' '],
    ['Wingdings 3', 0x41, '\uFFFD'], // known for a font of signs, and not which
    ['Crane Signs', 0xf041, '\uFFFD'],
    ['Calibri', 0x41, 'A'],
    [null, 0x2265, '≥'],
    ['Symbol', Number.NaN, '\uFFFD'],
    ['Symbol', 0xd83d, '\uFFFD'],
    [null, 99_999_999, '\uFFFD'],
  ])('%s %d is %j', (font, code, shown) => {
    expect(signOf(font, code)).toBe(shown);
  });

  test('stands in text as it is typed; letters that no such font has stay', () => {
    expect(signsOf('Symbol', 'm \uf0b0ж')).toBe('μ °ж');
    expect(signsOf('Calibri', 'm \u00e0 \uf0b0')).toBe('m à \uFFFD');
  });
});

test.each([
  [' SYMBOL 179 \\f "Symbol" \\s 10', '≥'],
  ['SYMBOL 0xE0 \\f Wingdings', '→'],
  ['EQ \\f(1,2)', '1/2'],
  [' EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(みなと),港) ', '港'],
  ['EQ \\r(3;x) + \\b\\bc\\((a)', '3√x + (a)'],
  [`EQ ${'\\f('.repeat(400)}`, expect.any(String)],
  ['PAGE', ''],
])('the field %j shows %j', (instruction, shown) => {
  expect(shownBy(instruction)).toEqual(shown);
});

test.each([
  [' HYPERLINK "https://example.org/a b" \\o "tip" ', 'https://example.org/a b'],
  ['HYPERLINK https://example.org/', 'https://example.org/'],
  ['HYPERLINK "https://example.org/" \\l "part"', 'https://example.org/#part'],
  ['HYPERLINK \\l "part"', ''],
  ['HYPERLINK "javascript:x()"', ''],
  ['PAGEREF x', ''],
])('the field %j leads to %j', (instruction, href) => {
  expect(hrefOf(instruction)).toBe(href);
});
