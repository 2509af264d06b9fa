/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import '../support/text-coding.js';
import { fetchText, textOfElement } from '../../../web/widget/source.js';

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
  readBytes: (name, bytes, options) => ({ text: `${name}|${bytes.length}|${options.charset ?? ''}`, label: null }),
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
