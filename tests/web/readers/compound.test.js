/** @jest-environment jsdom */
// Old Word documents and messages of Outlook, as programs wrote them (tests/files/kept), whole and damaged.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openCompound } from '../../../web/readers/compound.js';
import { settingsOf } from '../../../web/readers/doc/tables.js';
import { readPieces } from '../../../web/readers/doc/pieces.js';
import { readBytes } from '../../../web/readers/index.js';
import { unpackRtf, unpacked } from '../../../web/readers/rtf-packed.js';
import { markedTexts, signsTexts } from '../../files/marked.mjs';

const kept = (name) => new Uint8Array(readFileSync(new URL(`../../files/kept/${name}`, import.meta.url)));
const stories = JSON.parse(readFileSync(new URL('../../files/stories.json', import.meta.url), 'utf8'));
const textsOf = ({ paragraphs }) => paragraphs.map(({ text }) => text);
const errorOf = (promise) =>
  promise.then(
    () => null,
    ({ code, details }) => ({ code, cause: details.cause }),
  );

/** A copy with a number of four bytes at a place. */
function altered(bytes, at, value) {
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe('old Word documents', () => {
  test('notes, changes, lists, rows, raised and struck words', async () => {
    const read = await readBytes('a.doc', kept('marked-writer.doc'));
    expect(textsOf(read)).toEqual(markedTexts);
    expect(read).toMatchObject({ kind: 'doc', headline: markedTexts[0], changes: { count: 2, taken: 'accepted' } });
    expect(read.notes).toEqual([
      { key: 'noteStruck', count: 1 },
      { key: 'noteHidden', count: 1 },
      { key: 'noteComments', count: 1 },
    ]);
  });

  test('its signs are read as what they show, and the links of its rows are kept', async () => {
    const read = await readBytes('a.doc', kept('marked-signs.doc'));
    expect(textsOf(read)).toEqual(signsTexts);
    expect(read.notes).toEqual([{ key: 'noteSigns', count: 1 }]);
    expect(read.links.map(({ start, end, href }) => [read.text.slice(start, end), href])).toEqual([['12,000', 'https://example.org/pool']]);
  });

  test('changes rejected', async () => {
    const read = await readBytes('a.doc', kept('marked-writer.doc'), { changes: 'rejected' });
    expect(textsOf(read)[1]).toBe('The council closed the pool [1] for thirty days [i].');
    expect(read.changes).toEqual({ count: 2, taken: 'rejected' });
  });

  test('it is known by its content, whatever it is called', async () => {
    await expect(readBytes('story.txt', kept('ferry-writer.doc'))).resolves.toMatchObject({ kind: 'doc' });
    await expect(readBytes('story.doc', kept('ferry-extractmsg.msg'))).resolves.toMatchObject({ kind: 'msg' });
  });

  test('one under a password, one from before 1997', async () => {
    const bytes = kept('ferry-writer.doc');
    const head = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]), 512);
    const locked = Uint8Array.from(bytes);
    locked[head + 11] |= 1;
    await expect(errorOf(readBytes('a.doc', locked))).resolves.toMatchObject({ code: 'zip-locked' });
    const old = Uint8Array.from(bytes);
    old.set([0x65, 0], head + 2);
    await expect(readBytes('a.doc', old)).rejects.toMatchObject({ code: 'file-later', details: { format: 'doc6' } });
  });

  test('a table of pieces that names one place again and again is refused', () => {
    const count = 4;
    const view = new DataView(new ArrayBuffer(5 + (count + 1) * 4 + count * 8));
    view.setUint8(0, 2);
    view.setUint32(1, view.byteLength - 5, true);
    for (let i = 0; i <= count; i += 1) view.setUint32(5 + i * 4, i * 100, true);
    for (let i = 0; i < count; i += 1) view.setUint32(5 + (count + 1) * 4 + i * 8 + 2, 0x40000000, true);
    const fail = (cause) => {
      throw new Error(cause);
    };
    expect(() => readPieces(view, 150, fail)).toThrow('more text than the file holds');
    expect(readPieces(view, 400, fail)).toHaveLength(4);
  });

  test('formatting that ends amid a setting gives what came before', () => {
    const view = new DataView(Uint8Array.of(0x37, 0x08, 1, 0x3c, 0x08).buffer);
    expect(settingsOf(view, 0, 5)).toEqual({ struck: true });
  });

  test('a list of settings that is too long for its page is found where it is', () => {
    const page = new DataView(Uint8Array.of(0x16, 0x24, 1, 0x46, 0x66, 2, 0, 0, 0).buffer);
    const data = new DataView(Uint8Array.of(9, 9, 3, 0, 0x17, 0x24, 1, 7).buffer);
    expect(settingsOf(page, 0, 9, data)).toEqual({ inTable: true, rowEnd: true });
    expect(settingsOf(page, 0, 9, new DataView(new ArrayBuffer(3)))).toEqual({ inTable: true });
    expect(settingsOf(page, 0, 9)).toEqual({ inTable: true });
  });
});

describe('compound files', () => {
  const bytes = kept('ferry-writer.doc');

  test('streams by name, and their bytes', () => {
    const file = openCompound(bytes, 'a.doc');
    expect(file.names).toEqual(expect.arrayContaining(['WordDocument', '1Table', '\u0005SummaryInformation']));
    expect([...file.read('WordDocument').subarray(0, 2)]).toEqual([0xec, 0xa5]);
    expect(file.read('nothing')).toBeNull();
  });

  test.each([
    ['cut in its head', bytes.subarray(0, 300), 'its first sector is cut off'],
    ['sectors of no size', altered(bytes, 30, 0x00060028), 'its sectors are said to be of 2^40 bytes'],
    ['a directory that is nowhere', altered(bytes, 48, 5_000_000), 'its directory goes on past the end of the file'],
    ['no directory', altered(bytes, 48, 0xfffffffe), 'its directory has no beginning'],
  ])('%s', (_, damaged, cause) => {
    expect(() => openCompound(damaged, 'a.doc')).toThrow(
      expect.objectContaining({ code: 'file-broken', details: { name: 'a.doc', cause } }),
    );
  });

  test('a directory whose branches lead back is walked once', () => {
    const at = (new DataView(bytes.buffer, bytes.byteOffset).getUint32(48, true) + 1) * 512;
    const looped = altered(altered(bytes, at + 128 + 68, 1), at + 128 + 72, 0);
    expect(openCompound(looped, 'a.doc').names.length).toBeLessThan(10);
  });
});

describe('messages of Outlook', () => {
  const story = (name) => [stories[name].headline, ...stories[name].paragraphs];

  test.each([
    ['ferry', 'utf-8'],
    ['library', 'windows-1251'],
    ['orchard', 'utf-8'],
  ])('%s', async (name, charset) => {
    const read = await readBytes('a.msg', kept(`${name}-extractmsg.msg`));
    expect(read).toMatchObject({ kind: 'msg', byline: 'Ida Holm', date: '2026-03-02 09:30', charset });
    expect(textsOf(read)).toEqual(story(name));
  });

  test('what is attached is offered: a file, and a message', async () => {
    const bytes = kept('bakery-extractmsg.msg');
    const read = await readBytes('a.msg', bytes);
    expect(read.choices.map(({ title }) => title)).toEqual([stories.bakery.headline, 'draft.txt', stories.library.headline]);
    await expect(readBytes('a.msg', bytes, { article: 1 })).resolves.toMatchObject({ text: stories.ferry.paragraphs.join('\n\n') });
    expect(textsOf(await readBytes('a.msg', bytes, { article: 2 }))).toEqual(story('library'));
  });
});

describe('packed RTF', () => {
  const packed = Uint8Array.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0'.match(/../g),
    (hex) => Number.parseInt(hex, 16),
  );

  test('the example of its specification', () => {
    expect(unpacked(packed, 'a.msg')).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
    expect(unpackRtf(packed, 'a.msg')).toBe('hello world');
  });

  test('cut short, it gives what is there; of a size beyond the limit it gives nothing', () => {
    expect(unpacked(packed.subarray(0, 30), 'a.msg')).toBe('{\\rtf1\\ansi\\ansicpg1252');
    expect(() => unpacked(altered(packed, 4, 0x7fffffff), 'a.msg')).toThrow(expect.objectContaining({ code: 'zip-too-large' }));
    expect(() => unpacked(packed.subarray(0, 10), 'a.msg')).toThrow(expect.objectContaining({ code: 'file-broken' }));
  });
});
