/** @jest-environment jsdom */
// What is packed or archived: gzip, WARC, WACZ, archives of documents.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { readBytes } from '../../../web/readers/index.js';
import { pagesIn } from '../../../web/readers/warc.js';

const one = 'The night ferry to Ölmen will stop running in October, the board said.';
const two = 'Nobody had been asked, the passengers said on Friday, in a long letter that hangs in every shop.';
const page = (title) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${one}</p><p>${two}</p></article></body></html>`;
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? strToU8(part) : part)]));

/** A record of a server's answer. */
function answer(address, content, { status = '200 OK', type = 'text/html', head = '' } = {}) {
  const body = joined(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${head}\r\n`, content);
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-03-02T09:30:00Z\r\nContent-Length: ${body.length}\r\n\r\n`;
  return joined(record, body, '\r\n\r\n');
}
const info = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 12\r\n\r\nsoftware: x\n\r\n\r\n';
const chunked = (text) => `${strToU8(text).length.toString(16)};x=1\r\n${text}\r\n0\r\n\r\n`;

describe('web archives', () => {
  test('pages, texts and nothing else are offered, by title', async () => {
    const archive = joined(
      info,
      answer('https://example.org/moved', '', { status: '301 Moved' }),
      answer('https://example.org/logo.png', Uint8Array.of(1, 2), { type: 'image/png' }),
      answer('https://example.org/ferry', page('Ferry &amp; quay')),
      answer('https://example.org/note.txt', `${one}\n\n${two}`, { type: 'text/plain; charset=utf-8' }),
    );
    const read = await readBytes('a.warc', archive);
    expect(read).toMatchObject({ kind: 'warc', headline: 'Ferry & quay', notes: [], chosen: 0 });
    expect(read.choices).toEqual([
      { title: 'Ferry & quay', date: '2026-03-02' },
      { title: 'https://example.org/note.txt', date: '2026-03-02' },
    ]);
    await expect(readBytes('a.warc', archive, { article: 1 })).resolves.toMatchObject({ text: `${one}\n\n${two}` });
  });

  test.each([
    ['in pieces', 'Transfer-Encoding: chunked\r\n', chunked(page('Ferry'))],
    ['said to be in pieces, and is not', 'Transfer-Encoding: chunked\r\n', page('Ferry')],
    ['by gzip', 'Content-Encoding: gzip\r\n', gzipSync(strToU8(page('Ferry')))],
    ['said to be packed, and is not', 'Content-Encoding: gzip\r\n', page('Ferry')],
  ])('a page that was sent %s', async (_, head, content) => {
    const read = await readBytes('a.warc', answer('https://example.org/', content, { head }));
    expect(read.text).toBe(['Ferry', one, two].join('\n\n'));
  });

  test('the charset that the server named is taken', async () => {
    const bytes = Uint8Array.from(page('Ferry'), (letter) => letter.charCodeAt(0));
    const read = await readBytes('a.warc', answer('https://example.org/', bytes, { type: 'text/html; charset=iso-8859-1' }));
    expect(read).toMatchObject({ charset: 'windows-1252', charsetBy: 'declared' });
    expect(read.text).toContain(one);
  });

  test('what cannot be unpacked is said, with its address', async () => {
    const archive = answer('https://example.org/a', Uint8Array.of(7, 7, 7), { head: 'Content-Encoding: br\r\n' });
    await expect(readBytes('a.warc', archive)).rejects.toMatchObject({
      code: 'file-packed',
      details: { name: 'a.warc', entry: 'https://example.org/a', encoding: 'br' },
    });
  });

  test('records packed one by one, and an end that is missing', async () => {
    const records = [answer('https://example.org/1', page('One')), answer('https://example.org/2', page('Two'))];
    const packed = joined(...records.map((record) => gzipSync(record)));
    const whole = await readBytes('a.warc.gz', packed);
    expect(whole.choices.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(whole.notes).toEqual([]);
    const cut = await readBytes('a.warc.gz', packed.subarray(0, packed.length - 40));
    expect(cut.text).toContain(one);
    expect(cut.notes).toContain('noteBroken');
  });

  test.each([
    ['no number', 'Content-Length: many'],
    ['a number below zero', 'Content-Length: -5'],
    ['a number past the end', 'Content-Length: 99999999999'],
  ])('a length that is %s', (_, field) => {
    const spoiled = joined(answer('https://example.org/1', page('One')), `WARC/1.0\r\nWARC-Type: response\r\n${field}\r\n\r\nx`);
    const { pages, cut } = pagesIn(spoiled, 'a.warc');
    expect(pages).toHaveLength(1);
    expect(cut).toBe(2);
  });

  test('an archive of archives puts the pages first that it names', async () => {
    const warc = joined(answer('https://example.org/1', page('One')), answer('https://example.org/2', page('Two')));
    const list = '{"format":"json-pages-1.0"}\nno JSON\n{"url":"https://example.org/2"}\n';
    const read = await readBytes('a.wacz', zipSync({ 'archive/data.warc.gz': gzipSync(warc), 'pages/pages.jsonl': strToU8(list) }));
    expect(read).toMatchObject({ kind: 'warc', headline: 'Two' });
    expect(read.choices.map(({ title }) => title)).toEqual(['Two', 'One']);
  });
});

describe('what is packed', () => {
  test('one file by gzip is read as what it is', async () => {
    await expect(readBytes('a.txt.gz', gzipSync(strToU8(one)))).resolves.toMatchObject({ kind: 'text', name: 'a.txt.gz', text: one });
    await expect(readBytes('b', gzipSync(strToU8(page('Ferry'))))).resolves.toMatchObject({ kind: 'html', headline: 'Ferry' });
  });

  test('damage inside is said of the outer file and the inner one', async () => {
    await expect(readBytes('a.docx.gz', gzipSync(Uint8Array.of(0x50, 0x4b, 3, 4, 0)))).rejects.toMatchObject({
      code: 'zip-broken',
      details: { name: 'a.docx.gz/a.docx' },
    });
  });

  test('no gzip', async () => {
    await expect(readBytes('a.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0))).rejects.toMatchObject({
      code: expect.stringMatching(/broken|empty/),
    });
  });
});

describe('archives of documents', () => {
  test('the documents in it are offered; pictures and what systems add are not', async () => {
    const archive = zipSync({
      'story/one.txt': strToU8(one),
      'story/two.html': strToU8(page('Ferry')),
      'story/x.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      '__MACOSX/story/._one.txt': strToU8('x'),
      'story/.DS_Store': strToU8('x'),
    });
    const read = await readBytes('a.zip', archive, { article: 1 });
    expect(read).toMatchObject({ kind: 'html', headline: 'Ferry', chosen: 1, name: 'a.zip' });
    expect(read.choices.map(({ title }) => title)).toEqual(['story/one.txt', 'story/two.html']);
  });

  test('a stored document inside does not make a document of the archive', async () => {
    const inner = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    await expect(readBytes('a.zip', zipSync({ 'a.txt': strToU8(one), 'b.docx': [inner, { level: 0 }] }))).resolves.toMatchObject({
      kind: 'text',
    });
  });

  test('a page that was saved whole is one document', async () => {
    const archive = zipSync({
      'a/story_files/frame.html': strToU8('<p>A frame of an advertisement that nobody reads.</p>'),
      'a/story.html': strToU8(page('Ferry')),
    });
    const read = await readBytes('a.zip', archive);
    expect(read).toMatchObject({ headline: 'Ferry' });
    expect(read.choices).toBeUndefined();
  });

  test('none of them', async () => {
    await expect(readBytes('a.zip', zipSync({ 'x.png': Uint8Array.of(1, 2, 3) }))).rejects.toMatchObject({
      code: 'zip-nothing',
      details: { count: 1 },
    });
  });
});

test('a page of Google Docs: struck words and comments are left out, addresses are its own', async () => {
  const source = `<html><head><style type="text/css">.c2{color:#000}.c7{color:#000;text-decoration:line-through}</style></head><body class="c9 doc-content">
    <p class="title"><span class="c2">Ferry</span></p><p class="c1"><span class="c2">It is </span><span class="c7 c2">not </span><span>certain<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</span></p>
    <ol class="lst" start="3"><li class="c1"><span>Boats leave.</span></li></ol>
    <div class="c3"><p class="c4"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is it?</span></p></div></body></html>`;
  const read = await readBytes('Ferry.html', strToU8(source));
  expect(read.paragraphs.map(({ text, role }) => [text, role])).toEqual([
    ['Ferry', 'headline'],
    ['It is certain.', null],
    ['3. Boats leave.', null],
  ]);
  expect(read.notes).toEqual([
    { key: 'noteStruck', count: 1 },
    { key: 'noteComments', count: 1 },
  ]);
});
