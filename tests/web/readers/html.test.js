/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import '../support/text-coding.js';
import { articleOf, blockTexts, readHtml } from '../../../web/readers/html.js';

const paragraphs = [
  'The Harbour Road swing bridge will stay closed for at least six weeks after a barge struck its pier, the council said.',
  'Divers who went down at first light found cracks in fourteen of the bolts that hold the mechanism, the engineer said.',
  'The ferry across the inner harbour, which usually stops at seven, will run until midnight and carry passengers free.',
];
const page = (body, head = '') => `<!doctype html><html lang="en"><head><title>Bridge shut - The Courier</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>${body}
  <footer><a href="/c">Contact</a></footer></body></html>`;
const article = `<article><h1>Bridge shut</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

test('the article is taken out of its page, headline first, a paragraph a block', () => {
  const read = articleOf(page(article));
  expect(read.text.split('\n\n')).toEqual(['Bridge shut', ...paragraphs]);
  expect(read).toMatchObject({ found: true, language: 'en' });
});

test('the site names the side', () => {
  const head = '<meta property="og:site_name" content="Kelsmere Courier">';
  expect(articleOf(page(article, head)).site).toBe('Kelsmere Courier');
});

test('a page without an article gives all its text and says so', () => {
  const read = readHtml(new TextEncoder().encode('<html><body><div>Bridge shut.</div><div>Nobody hurt.</div></body></html>'));
  expect(read.text).toBe('Bridge shut.\n\nNobody hurt.');
  expect(read.notes).toEqual(['noteBody']);
});

test('nothing in the page runs and nothing is loaded', () => {
  window.fetch = jest.fn();
  window.hacked = jest.fn();
  const hostile = `${article}<script>window.hacked()</script><img src="x" onerror="window.hacked()"><iframe src="https://example.org"></iframe>`;
  expect(articleOf(page(hostile)).text).not.toMatch(/hacked|script/);
  expect(window.hacked).not.toHaveBeenCalled();
  expect(window.fetch).not.toHaveBeenCalled();
});

test('markup written as text stays text', () => {
  const escaped = article.replace('Divers', '&lt;img src=x onerror=alert(1)&gt; Divers');
  expect(articleOf(page(escaped)).text).toContain('<img src=x onerror=alert(1)> Divers');
});

describe('blocks', () => {
  const blocks = (html) => blockTexts(new DOMParser().parseFromString(html, 'text/html').body);

  test.each([
    ['<div>One <p>two</p> three</div>', ['One', 'two', 'three']],
    ['<p>One <b>bold</b> and <a href="#">link</a>.</p>', ['One bold and link.']],
    ['one<br>line', ['one line']],
    ['one<br><br>two', ['one', 'two']],
    ['<p>a</p><p hidden>b</p><p style="display: none">c</p><script>d</script><style>e</style>', ['a']],
    ['<ul><li>a</li><li>b <ul><li>c</li></ul></li></ul>', ['a', 'b', 'c']],
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['<blockquote><p>We will not</p></blockquote>', ['We will not']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('deep nesting is walked without recursion', () => {
    const root = document.createElement('div');
    let inner = root;
    for (let depth = 0; depth < 1500; depth += 1) {
      const next = document.createElement('div');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(blockTexts(root)).toEqual(['deep']);
  });

  test('thousands of line breaks are no burden', () => {
    const html = `<p>${'word word word word<br>'.repeat(20_000)}</p>`;
    expect(blocks(html)).toHaveLength(1);
  });
});
