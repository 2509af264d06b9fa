/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import '../support/text-coding.js';
import { readHtml, readHtmlText } from '../../../web/readers/html.js';
import { leftOut } from '../../../web/readers/result.js';
import { blockTexts } from '../../../web/readers/page/blocks.js';

const paragraphs = [
  'The Harbour Road swing bridge will stay closed for at least six weeks after a barge struck its pier, the council said.',
  'Divers who went down at first light found cracks in fourteen of the bolts that hold the mechanism, the engineer said.',
  'The ferry across the inner harbour, which usually stops at seven, will run until midnight and carry passengers free.',
];
const page = (body, head = '') => `<!doctype html><html lang="en"><head><title>Bridge shut - The Courier</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>${body}
  <footer><a href="/c">Contact</a></footer></body></html>`;
const article = `<article><h1>Bridge shut</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

const storyOf = ({ paragraphs: all }) => all.filter(({ role }) => role !== 'furniture').map(({ text }) => text);
const roleOf = (read, start) => read.paragraphs.find(({ text }) => text.startsWith(start))?.role;

test('the article is taken out of its page, headline first, a paragraph a block', () => {
  const read = readHtmlText(page(article));
  expect(storyOf(read)).toEqual(['Bridge shut', ...paragraphs]);
  expect(read.text.split('\n\n')).toEqual(['Bridge shut', ...paragraphs]);
  expect(read).toMatchObject({ notes: [], language: 'en', headline: 'Bridge shut' });
});

test('the site names the side', () => {
  const head = '<meta property="og:site_name" content="Kelsmere Courier">';
  expect(readHtmlText(page(article, head)).label).toBe('Kelsmere Courier');
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
  expect(readHtmlText(page(hostile)).text).not.toMatch(/hacked|script/);
  expect(window.hacked).not.toHaveBeenCalled();
  expect(window.fetch).not.toHaveBeenCalled();
});

test('markup written as text stays text', () => {
  const escaped = article.replace('Divers', '&lt;img src=x onerror=alert(1)&gt; Divers');
  expect(readHtmlText(page(escaped)).text).toContain('<img src=x onerror=alert(1)> Divers');
});

describe('roles', () => {
  const [first, second, third] = paragraphs.map((text) => `<p>${text}</p>`);
  const inArticle = (before, between = '', after = '') =>
    readHtmlText(page(`<article>${before}${first}${between}${second}${third}${after}</article>`, head));
  const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge shut", "author": {"name": "Ida Holm"},
    "datePublished": "2031-03-04"}</script>`;

  test('what the page says of itself: headline, author, date', () => {
    expect(inArticle('<h1>Bridge shut</h1>')).toMatchObject({ headline: 'Bridge shut', byline: 'Ida Holm', date: '2031-03-04' });
  });

  test.each([
    ['a headline', '<h1>Bridge shut</h1>', 'Bridge shut', 'headline'],
    [
      'a standfirst by its name',
      '<h1>Bridge shut</h1><p class="dek">Engineers found cracks in fourteen bolts of the old mechanism.</p>',
      'Engineers',
      'standfirst',
    ],
    ['a byline by its name', '<h1>Bridge shut</h1><div class="byline">By Ida Holm</div>', 'By Ida Holm', 'byline'],
    ['a date line', '<h1>Bridge shut</h1><div>4 March 2031, 10:48</div>', '4 March', 'byline'],
  ])('%s', (_, before, start, role) => {
    expect(roleOf(inArticle(before), start)).toBe(role);
  });

  test.each([
    ['a caption by its tag', '<figure><img src="b.jpg"><figcaption>The bridge at dawn.</figcaption></figure>', 'The bridge', 'caption'],
    ['a caption by its place', '<div><img src="b.jpg"><span>The bridge at dawn</span></div>', 'The bridge', 'caption'],
    ['a caption by its credit', '<p>The bridge at dawn (Photo: Ida Holm)</p>', 'The bridge', 'caption'],
    ['a list', '<ul><li>fourteen bolts</li><li>two piers</li></ul>', 'fourteen bolts', 'body'],
    ['a heading', '<h2>Ferry until midnight</h2>', 'Ferry', 'body'],
    ['a quotation', '<blockquote><p>“We will not open it before it is safe,” she said.</p></blockquote>', '“We will', 'body'],
    ['a pull quote', `<blockquote><p>${paragraphs[1]}</p></blockquote>`, 'Divers', 'furniture'],
    ['a pointer to another story', '<p>Read more: <a href="/x">The bridge that never opened</a></p>', 'Read more', 'furniture'],
    [
      'the label above links',
      '<h4>More:</h4><ul><li><a href="/x">Ferry fares rise</a></li><li><a href="/y">Harbour dredged</a></li></ul>',
      'More:',
      'furniture',
    ],
    [
      'a box of related stories',
      '<div class="relatedStories"><p>Ferry fares will rise by a third in the spring, the port said.</p></div>',
      'Ferry',
      'furniture',
    ],
    ['an invitation', '<p>Subscribe to our newsletter</p>', 'Subscribe', 'furniture'],
  ])('between paragraphs, %s', (_, between, start, role) => {
    const read = inArticle('<h1>Bridge shut</h1>', between);
    expect(roleOf(read, start)).toBe(role);
    for (const text of paragraphs) expect(storyOf(read)).toContain(text);
  });

  test.each([
    ['a notice of rights', '<p>© 2031 Kelsmere Courier. All rights reserved.</p>', '©'],
    ['whom to write to', '<p><em>Write to Ida Holm at ida@example.org</em></p>', 'Write to'],
    ['a heading with nothing below it', '<h2>Breaking news</h2>', 'Breaking'],
    ['comments', '<div id="comments"><p>I have always said that this bridge would fall down one day.</p></div>', 'I have'],
  ])('after the story, %s is left out', (_, after, start) => {
    expect(roleOf(inArticle('<h1>Bridge shut</h1>', '', after), start)).toBe('furniture');
  });

  test('what is left out says why, and menus take no place beside the story', () => {
    const read = inArticle('<h1>Bridge shut</h1>', '<p>Read more: <a href="/x">The bridge that never opened</a></p>');
    expect(read.paragraphs.find(({ text }) => text === 'Home')).toMatchObject({ role: 'furniture', why: 'outside' });
    expect(read.text).not.toContain('Home');
    expect(read.text).toContain('never opened');
    expect(leftOut(read.paragraphs)).toContainEqual({ why: 'links', count: 1 });
  });

  test('a name that fits the whole story is not believed', () => {
    const read = readHtmlText(page(`<div class="related-content">${article}</div>`));
    expect(storyOf(read)).toEqual(['Bridge shut', ...paragraphs]);
  });

  test('a paragraph that the page’s own articleBody has is put back', () => {
    const body = paragraphs.join(' ');
    const described = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${body} ${body}` })}</script>`;
    const source = page(`<article><h1>Bridge shut</h1>${first}${second}<div class="promo">${third}</div></article>`, described);
    expect(storyOf(readHtmlText(source))).toContain(paragraphs[2]);
  });
});

describe('hostile pages', () => {
  test.each([
    ['elements nested without end', '<div>'.repeat(3000)],
    ['open formatting in each paragraph', '<p><b><i><u><s><font>'.repeat(60)],
    ['a tag that never ends', `<a href="${'x'.repeat(200_000)}`],
    ['a comment that never ends', `<!--${'-'.repeat(200_000)}`],
  ])('%s', (_, start) => {
    const read = readHtmlText(page(`${article}${start}`));
    for (const text of paragraphs) expect(read.text).toContain(text);
  });

  test('nesting that was cut is said', () => {
    expect(readHtmlText(page(`${article}${'<div>'.repeat(3000)}`)).notes).toContain('noteNesting');
  });
});

describe('blocks', () => {
  const blocks = (html) => blockTexts(new DOMParser().parseFromString(html, 'text/html').body);

  test.each([
    ['<div>One <p>two</p> three</div>', ['One', 'two', 'three']],
    ['<p>One <b>bold</b> and <a href="#">link</a>.</p>', ['One bold and link.']],
    ['one<br>line', ['one\nline']],
    ['one<br><br>two', ['one', 'two']],
    ['<p>a</p><p hidden>b</p><p style="display: none">c</p><script>d</script><style>e</style>', ['a']],
    ['<ul><li>a</li><li>b <ul><li>c</li></ul></li></ul>', ['a', 'b', 'c']],
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['a\tb']],
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
    const html = `<p>${'word word word word<br>'.repeat(5000)}</p>`;
    expect(blocks(html)).toHaveLength(1);
  });
});
