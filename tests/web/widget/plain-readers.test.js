/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import '../support/text-coding.js';
import { plainReaders, readersBeside } from '../../../web/widget/plain-readers.js';

const bytesOf = (text) => new TextEncoder().encode(text);
const read = async (name, bytes, options) => (await plainReaders.readBytes(name, bytes, options)).text;

test.each([
  ['a.txt', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
  ['a.html', '<body><nav>Menu</nav><article><h1>Head</h1><p>One.</p></article>', 'Head\n\nOne.'],
  ['a.html', '<body><article>Teaser</article><article><p>The longer story.</p></article>', 'The longer story.'],
  ['a.html', '<body><nav>Menu</nav><main><p>One.</p></main>', 'One.'],
  ['a.html', '<body><p>One.</p>', 'One.'],
  ['story', '<!doctype html><p>One.', 'One.'],
  ['a.txt', 'One < two.', 'One < two.'],
])('%s with %s is read', async (name, source, text) => {
  expect(await read(name, bytesOf(source))).toBe(text);
});

test('the charset is the server’s, else the page’s, else what fits', async () => {
  const cyrillic = Uint8Array.from([0xcf, 0xee, 0xe6, 0xe0, 0xf0]); // Пожар
  expect(await read('a.txt', cyrillic, { declared: 'windows-1251' })).toBe('Пожар');
  const page = Uint8Array.from([...bytesOf('<meta charset="windows-1251"><p>'), ...cyrillic]);
  expect(await read('a.html', page)).toBe('Пожар');
  expect(await read('a.txt', bytesOf('Пожар'))).toBe('Пожар');
  expect(await read('a.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
  expect(await read('a.txt', bytesOf('café'), { declared: 'no-such' })).toBe('café');
});

test('what it cannot read it says', async () => {
  await expect(read('a.pdf', Uint8Array.from([0x25, 0x50, 0, 1]))).rejects.toMatchObject({ code: 'fetch-failed' });
  await expect(read('a.html', bytesOf('<p> </p>'))).rejects.toMatchObject({ code: 'no-text' });
});

test('a script pasted into a page has none beside it', async () => {
  expect(await readersBeside('')).toBe(plainReaders);
  expect(await readersBeside('file:///nowhere/inline.js')).toBe(plainReaders);
});
