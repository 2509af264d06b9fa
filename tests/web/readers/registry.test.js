/** @jest-environment jsdom */
import '../support/text-coding.js';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readBytes } from '../../../web/readers/index.js';
import { readerLimits } from '../../../web/readers/limits.js';
import { en } from '../../../web/page/messages/en.js';

import { docx, paragraph, run } from '../support/documents.js';

const bytesOf = (text) => new TextEncoder().encode(text);
const errorOf = async (name, bytes) => {
  try {
    await readBytes(name, bytes);
  } catch (error) {
    return error;
  }
  return null;
};
const doc = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0);

test('an option that does not exist is refused', async () => {
  await expect(readBytes('a.txt', bytesOf('One.'), { encoding: 'utf-8' })).rejects.toThrow(
    new TypeError('readBytes has no option "encoding".'),
  );
});

test('a text is read as it is, with one kind of line end', async () => {
  await expect(readBytes('a.txt', bytesOf('One.\r\n\r\nTwo.\rThree.'))).resolves.toMatchObject({
    name: 'a.txt',
    kind: 'text',
    charset: 'utf-8',
    text: 'One.\n\nTwo.\nThree.',
    notes: [],
  });
});

test('a text without an extension is a text', async () => {
  expect((await readBytes('STORY', bytesOf('One.'))).kind).toBe('text');
});

test('a web page that calls itself a text is read as a web page', async () => {
  await expect(readBytes('a.txt', bytesOf('\n<!DOCTYPE html><html><body><p>One.</p></body></html>'))).resolves.toMatchObject({
    kind: 'html',
    text: 'One.',
  });
});

describe('what is text is read as text, whatever it is called', () => {
  const text = 'The ferry stops in October.';

  test.each(['Minutes of 12.03.2026', 'draft 3.5', 'Ferry stops, final. Really', 'README', 'story.v2.txt'])('%s', async (name) => {
    await expect(readBytes(name, bytesOf(text))).resolves.toMatchObject({ kind: 'text', text, notes: [] });
  });

  test.each(['a.log', 'a.csv', 'a.fountain', 'a.txt.bak', 'a.docx', 'a.png', 'a.c'])('%s, which a note says', async (name) => {
    const extension = name.replace(/^.*(?=\.)/, '');
    await expect(readBytes(name, bytesOf(text))).resolves.toMatchObject({ kind: 'text', text, notes: [{ key: 'notePlain', extension }] });
  });

  test('a piece of a web page is one', async () => {
    await expect(readBytes('a.aspx', bytesOf(`<div><p>${text}</p></div>`))).resolves.toMatchObject({ kind: 'html', text });
    await expect(readBytes('a.md', bytesOf(`<div>${text}</div>`))).resolves.toMatchObject({ kind: 'markdown' });
  });

  test('a page in UTF-16 is a page', async () => {
    const page = `<!doctype html><p>${text}</p>`;
    const bytes = Uint8Array.from([...page].flatMap((letter) => [letter.charCodeAt(0), 0]));
    await expect(readBytes('a.txt', bytes)).resolves.toMatchObject({ kind: 'html', text, charset: 'utf-16le' });
  });

  test('an archive is what it holds, whatever it is called', async () => {
    await expect(readBytes('a.bin', docx(paragraph(run(text))))).resolves.toMatchObject({ kind: 'docx', text });
  });
});

test('Markdown goes by its name', async () => {
  await expect(readBytes('a.md', bytesOf('# One'))).resolves.toMatchObject({ kind: 'markdown', text: 'One' });
});

test.each([
  ['an empty file', 'a.txt', Uint8Array.of(), 'file-empty'],
  ['blank lines alone', 'a.txt', bytesOf(' \n\n\t'), 'no-text'],
  ['a page without text', 'a.html', bytesOf('<html><body><script>x()</script></body></html>'), 'no-text'],
  ['zeros', 'a.txt', Uint8Array.of(1, 0, 2, 0, 0, 0, 7, 9, 200), 'file-binary'],
  ['a document of Pages', 'a.pages', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'file-pages'],
  ['control characters', 'a.txt', Uint8Array.from({ length: 300 }, (_, i) => 1 + (i % 30)), 'file-binary'],
  ['a broken Word document', 'a.docx', zip, 'zip-broken'],
  ['an old Word document that is cut', 'a.doc', doc, 'file-broken'],
  ['an archive that is cut', 'a.zip', zip, 'zip-broken'],
  ['a picture', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'file-later'],
])('%s is refused: %s', async (_, name, bytes, code) => {
  const error = await errorOf(name, bytes);
  expect(error).toMatchObject({ name: 'ReadError', code });
  // Every refusal has words, and they name the file.
  expect(en.errors[code](error.details)).toContain(name);
});

test('every format that is known and not read yet has a name in the messages', async () => {
  for (const part of ['xl/workbook.xml', 'ppt/presentation.xml']) {
    const { details } = await errorOf('a.zip', zipSync({ [part]: strToU8('x') }));
    expect(en.formats[details.format]).toBeTruthy();
  }
});

test('a file over the limit is refused with both sizes', async () => {
  const error = await errorOf('big.txt', { length: readerLimits.maxFileBytes + 1 });
  expect(error.code).toBe('file-too-large');
  expect(en.errors[error.code](error.details)).toMatch(/“big.txt”.*20 MB/);
});

test('a Word document under a password is told from an old one', async () => {
  const error = await errorOf('a.docx', new Uint8Array(readFileSync(new URL('../../files/kept/hostile-locked.docx', import.meta.url))));
  expect(error).toMatchObject({ code: 'zip-locked' });
});
