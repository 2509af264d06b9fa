/** @jest-environment node */
import { decode, detectCharset } from '../../../web/readers/charset.js';
import { declaredCharset } from '../../../web/readers/charset-declared.js';
import { encodeAs } from '../support/encode.js';

const ukrainian = 'Міст закрили на шість тижнів. Поранених немає, повідомила міська рада у середу вранці.';
const french = "Le pont a été fermé à cause d'une péniche. Personne n'a été blessé, précise la mairie.";

test('a byte order mark decides, and does not stand in the text', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x68, 0x69);
  expect(decode(bytes)).toMatchObject({ text: 'hi', charset: 'utf-8', by: 'mark' });
});

test.each(['utf-16le', 'utf-16be'])('%s is told with a mark and without', (charset) => {
  const bytes = encodeAs('Bridge shut', charset);
  expect(decode(bytes)).toMatchObject({ text: 'Bridge shut', charset, by: 'shape' });
  const mark = charset === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
  expect(decode(Uint8Array.of(...mark, ...bytes))).toMatchObject({ text: 'Bridge shut', charset, by: 'mark' });
});

test('well-formed UTF-8 goes before a declaration that was left standing', () => {
  const bytes = new TextEncoder().encode(`<meta charset="windows-1251"><p>${ukrainian}`);
  expect(detectCharset(bytes, { html: true })).toEqual({ charset: 'utf-8', by: 'valid' });
});

test('what a page declares is taken where the bytes are no UTF-8', () => {
  const bytes = encodeAs(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${ukrainian}`, 'windows-1251');
  const decoded = decode(bytes, { html: true });
  expect(decoded).toMatchObject({ charset: 'windows-1251', by: 'declared', replaced: false });
  expect(decoded.text).toContain(ukrainian);
});

test.each([
  ['windows-1251', ukrainian],
  ['koi8-u', ukrainian],
  ['windows-1252', french],
])('without a declaration %s is guessed from its letters', (charset, text) => {
  const decoded = decode(encodeAs(text.repeat(4), charset));
  expect(decoded.by).toBe('guess');
  expect(decoded.text).toBe(text.repeat(4));
});

test('a charset that a reader names overrides everything', () => {
  const bytes = encodeAs(ukrainian, 'windows-1251');
  expect(decode(bytes, { charset: 'koi8-u' })).toMatchObject({ charset: 'koi8-u', by: 'given' });
});

test('a charset that nobody knows is no reason to fail', () => {
  expect(declaredCharset(new TextEncoder().encode('<meta charset="martian">'))).toBeNull();
  expect(decode(new TextEncoder().encode('hi'), { charset: 'martian' }).text).toBe('hi');
});

test('broken bytes are said', () => {
  expect(decode(Uint8Array.of(0x68, 0xff, 0x69), { charset: 'utf-8' })).toMatchObject({ text: 'h\uFFFDi', replaced: true });
});

test.each(['utf-16le', 'utf-16be'])('%s without a mark is told by its blanks where no letter has a zero', (charset) => {
  expect(decode(encodeAs(ukrainian, charset))).toMatchObject({ text: ukrainian, charset, by: 'shape' });
});
