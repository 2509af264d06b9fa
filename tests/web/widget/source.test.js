/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import '../support/text-coding.js';
import { articleOf, fetchText, textOfElement } from '../../../web/widget/source.js';

const textOf = (markup) => {
  const article = document.createElement('article');
  article.innerHTML = markup;
  return textOfElement(article);
};

test.each([
  ['<h1>Bridge shut</h1><p>Two  died.</p>\n<p>It rained.</p>', 'Bridge shut\n\nTwo died.\n\nIt rained.'],
  ['One <p>two</p> three', 'One\n\ntwo\n\nthree'],
  ['<p>a <em>b</em><br>c</p>', 'a b c'],
  ['<p>a</p><script>b</script><style>c</style><p hidden>d</p><template>e</template>', 'a'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
  ['plain', 'plain'],
  ['', ''],
])('%s is read as paragraphs', (markup, text) => {
  expect(textOf(markup)).toBe(text);
});

test('a deep nest is no trouble', () => {
  let inner = document.createElement('p');
  inner.textContent = 'deep';
  for (let depth = 0; depth < 20_000; depth += 1) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  expect(textOfElement(inner)).toBe('deep');
});

const answer = (body, { type = 'text/plain', status = 200 } = {}) => {
  globalThis.fetch = jest.fn(async () => ({
    ok: status < 400,
    status,
    statusText: 'Not Found',
    headers: { get: () => type },
    arrayBuffer: async () => new TextEncoder().encode(body).buffer,
  }));
};
const readers = async () => ({
  inputOf: ({ text }) => text,
  readBytes: (name, bytes, options) => ({ text: `${name}|${bytes.length}|${options.declared ?? ''}`, label: null }),
});

test('what an address leads to is read by what the server says of it', async () => {
  answer('<p>x', { type: 'text/html; charset=windows-1251' });
  await expect(fetchText('story?id=1', 'https://news.example/a/', readers)).resolves.toEqual({
    article: 'story.html|4|windows-1251',
    label: null,
  });
  expect(globalThis.fetch).toHaveBeenCalledWith('https://news.example/a/story?id=1', expect.anything());
});

test('a missing article is an error with its address and the cause', async () => {
  answer('', { status: 404 });
  await expect(fetchText('gone.txt', 'https://news.example/', readers)).rejects.toMatchObject({
    code: 'fetch-failed',
    details: { url: 'https://news.example/gone.txt', cause: '404 Not Found' },
  });
});

test('what is struck out and readings above characters are left out', () => {
  const element = document.createElement('div');
  element.innerHTML = '<p>In <del>June</del> <ins>October</ins>, <s>or</s> <ruby>火曜日<rp>(</rp><rt>かようび</rt><rp>)</rp></ruby>.</p>';
  expect(textOfElement(element)).toBe('In October, 火曜日.');
});

test('a heading and a caption between the tags keep their roles', async () => {
  const element = document.createElement('div');
  element.innerHTML =
    '<article slot="left"><h2>Bridge shut</h2><p>One.</p><h2>More</h2><figure><figcaption>The bridge</figcaption></figure></article>';
  await expect(articleOf(element, 'left', null)).resolves.toEqual({
    article: [{ text: 'Bridge shut', role: 'headline' }, { text: 'One.' }, { text: 'More' }, { text: 'The bridge', role: 'caption' }],
  });
  element.innerHTML = '<div slot="left"><p>One.</p><p>Two.</p></div>';
  await expect(articleOf(element, 'left', null)).resolves.toEqual({ article: 'One.\n\nTwo.' });
});
