/** @jest-environment node */
import { decode, detectCharset } from '../../../web/readers/charset.js';
import { declaredCharset } from '../../../web/readers/charset-declared.js';
import { dosTables } from '../../../web/readers/charset-tables.js';
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

describe('what is nearly UTF-8', () => {
  const nearly = (text, ...bad) => Uint8Array.of(...new TextEncoder().encode(text), ...bad, ...new TextEncoder().encode('\nend'));

  test('is UTF-8, its bad bytes marked, with how many there are and where the first is', () => {
    const decoded = decode(nearly(`One\n${ukrainian} Café`, 0xff, 0x20, 0x92));
    expect(decoded).toMatchObject({ charset: 'utf-8', by: 'nearly', replaced: true });
    expect(decoded.text).toBe(`One\n${ukrainian} Café\uFFFD \uFFFD\nend`);
    expect(decoded.notes).toEqual([{ key: 'noteReplaced', count: 2, line: 2, near: expect.stringContaining('Café\uFFFD') }]);
  });

  test('is UTF-8 where that is declared, though no other character speaks for it', () => {
    const bytes = nearly('<meta charset="utf-8"><p>It was the council', 0x92);
    expect(decode(bytes, { html: true })).toMatchObject({ charset: 'utf-8', by: 'declared', replaced: true });
    expect(decode(nearly('It was the council', 0xe9), { declared: 'UTF-8' })).toMatchObject({ charset: 'utf-8', by: 'declared' });
  });

  test('is none of it where every character is bad', () => {
    const bytes = encodeAs(`<meta charset="utf-8"><p>${ukrainian}`, 'windows-1251');
    expect(decode(bytes, { html: true })).toMatchObject({ charset: 'windows-1251', by: 'guess', replaced: false });
  });
});

describe('charsets of DOS and of old Macintosh', () => {
  const polish = 'Prom przestanie pływać w październiku, ogłosił urząd portu; nikogo nie zapytano, choć łódź wozi pielęgniarki.';
  const russian = 'Паром перестанет ходить в октябре, сообщила гавань. Никого не спросили, хотя он возит медсестёр.';
  const dos = (text) => encodeAs(text, 'ibm866');
  const byTable = (text, charset) =>
    Uint8Array.from(text, (letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 128 + dosTables[charset].indexOf(letter)));

  test.each([
    ['ibm866', russian, dos(russian)],
    ['x-mac-cyrillic', russian, encodeAs(russian, 'x-mac-cyrillic')],
    ['koi8-u', russian, encodeAs(russian, 'koi8-u')],
    ['macintosh', french.replaceAll("'", '’'), encodeAs(french.replaceAll("'", '’'), 'macintosh')],
    ['ibm852', polish, byTable(polish, 'ibm852')],
    ['windows-1250', polish, encodeAs(polish, 'windows-1250')],
    ['ibm850', french, byTable(french, 'ibm850')],
  ])('%s', (charset, text, bytes) => {
    // The two of DOS have the letters of French in common.
    const guessed = charset === 'ibm850' ? expect.stringMatching(/^ibm85[02]$/) : charset;
    expect(decode(bytes)).toMatchObject({ charset: guessed, by: 'guess', replaced: false });
    expect(decode(bytes, { charset })).toMatchObject({ text, charset, by: 'given' });
  });
});

describe('UTF-32', () => {
  const wide = (text, little) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.codePointAt(0);
        const bytes = [code >> 24, (code >> 16) & 255, (code >> 8) & 255, code & 255];
        return little ? bytes.reverse() : bytes;
      }),
    );

  test.each([
    ['utf-32le', true],
    ['utf-32be', false],
  ])('%s with a mark and without', (charset, little) => {
    const text = `Bridge 🌉\n${ukrainian}`;
    expect(decode(wide(text, little))).toMatchObject({ text, charset, by: 'shape' });
    expect(decode(wide(`\uFEFF${text}`, little))).toMatchObject({ text, charset, by: 'mark' });
  });

  test('cut amid a character says so', () => {
    expect(decode(wide('Bridge', true).subarray(0, 22), { charset: 'utf-32le' })).toMatchObject({ text: 'Bridg\uFFFD', replaced: true });
  });
});

test.each(['utf-16le', 'utf-16be'])('%s of Japanese has hardly a zero', (charset) => {
  const japanese = `${'港の橋は六週間閉鎖されると市が発表した。けが人はいなかった。'.repeat(3)}\n${'次の船は五時に出る。'.repeat(4)}\n`;
  expect(decode(encodeAs(japanese, charset))).toMatchObject({ text: japanese, charset, by: 'shape' });
});

test.each([
  ['Japanese', '市場は十一週間閉まる。市長は話した。'],
  ['Chinese', '市政府宣布大桥将关闭六个星期。没有人受伤，驳船撞上了中间的桥墩。'],
  ['Korean', '시는 다리가 6주 동안 폐쇄된다고 밝혔다. 다친 사람은 없었다.'],
])('UTF-16 of a line of %s, either way round', (_, text) => {
  for (const charset of ['utf-16le', 'utf-16be']) expect(decode(encodeAs(text, charset))).toMatchObject({ text, charset, by: 'shape' });
});

describe('characters that nobody sees', () => {
  const read = (text) => decode(new TextEncoder().encode(text));

  test.each([
    ['a zero gone astray', 'Bridge\u0000 shut', 'Bridge shut', 1],
    ['the colours of a terminal', '\u001b[1;31mBridge\u001b[0m shut: café', 'Bridge shut: café', 2],
    ['a soft line break', 'Bridge shut.\u000bNobody hurt.', 'Bridge shut.\nNobody hurt.', 0],
    ['breaks of lines and paragraphs', 'One\u2028two\u2029three', 'One\ntwo\n\nthree', 0],
    ['the end of a file of DOS', 'Bridge shut.\u001a', 'Bridge shut.', 0],
  ])('%s', (_, source, text, removed) => {
    expect(read(source)).toMatchObject({ text, charset: 'utf-8', by: 'valid' });
    expect(read(source).notes).toEqual(removed === 0 ? [] : [{ key: 'noteControls', count: removed }]);
  });
});

test('Japanese between escapes is no text with colours', () => {
  const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x36, 0x36, 0x1b, 0x28, 0x42);
  expect(decode(bytes)).toMatchObject({ text: '橋', charset: 'iso-2022-jp' });
});
