/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render } from 'lit/html.js';
import { markdownOf } from '../../../web/export/markdown.js';
import { en } from '../../../web/page/messages/en.js';
import { noticesTemplate } from '../../../web/render/besides-template.js';
import { linkChangesOf, passLinksOn, rememberLinks } from '../../../web/render/link-changes.js';
import { sameTarget } from '../../../web/render/link-targets.js';
import { createView } from '../../../web/render/view-model.js';
import { makeReport } from '../support/make-report.js';

describe('targets', () => {
  const page = 'https://example.org/news/a';

  test.each([
    [page, 'http://example.org/news/a'],
    [page, `${page}/`],
    [page, 'https://EXAMPLE.org/news/a'],
    [page, 'https://example.org:443/news/a'],
    [page, `${page}?utm_source=x&utm_medium=y`],
    [page, `${page}?fbclid=abc`],
    [page, `${page}#`],
    [page, `${page}#:~:text=some%20words`],
    [`${page}?b=2&a=1`, `${page}?a=1&gclid=7&b=2`],
    [page, `https://www.google.com/url?q=${encodeURIComponent(page)}&sa=D&ust=1`],
    [page, `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=x`],
    [page, `https://web.archive.org/web/20260302093000/${page}`],
    [page, '/news/a'],
    [page, '../news/a'],
    ['https://example.org', 'https://example.org/index.html'],
    ['mailto:Ida@example.org', 'mailto:ida@example.org?subject=Hi'],
  ])('%s is where %s leads', (left, right) => {
    expect(sameTarget(left, right)).toBe(true);
    expect(sameTarget(right, left)).toBe(true);
  });

  test.each([
    [page, 'https://example.org/news/b'],
    [page, 'https://example.com/news/a'],
    [page, `${page}?page=2`],
    [page, `${page}#comments`],
    [page, 'https://example.org/News/a'],
    [page, '/news/b'],
    [page, 'mailto:ida@example.org'],
    [page, 'https://www.google.com/search?q=x'],
    ['http://[broken', 'http://[also broken'],
  ])('%s is not where %s leads', (left, right) => {
    expect(sameTarget(left, right)).toBe(false);
    expect(sameTarget(right, left)).toBe(false);
  });
});

/** A paragraph with its links written as "[words](target)". */
function paragraph(source) {
  const links = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += source.slice(at, match.index);
    links.push({ start: text.length, end: text.length + match[1].length, href: match[2] });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), ...(links.length > 0 ? { links } : {}) };
}

/** What is said of two articles of a sentence per paragraph, linked one by one. */
function changes(left, right, kind = 'same') {
  const [a, b] = [left.map(paragraph), right.map(paragraph)];
  const report = makeReport({ left: a.map(({ text }) => text), right: b.map(({ text }) => text), links: a.map((_, i) => [i, i]) });
  for (const link of report.sentenceLinks) link.kind = kind;
  rememberLinks(report, a, b);
  return { report, found: linkChangesOf(report).map(({ left: from, right: to }) => [from.words, from.href, to.words, to.href]) };
}

describe('links', () => {
  test.each([
    [
      'the same words, elsewhere',
      'The [report](http://a.example/1) says.',
      'The [report](http://a.example/2) says.',
      [['report', 'http://a.example/1', 'report', 'http://a.example/2']],
    ],
    ['the same place', 'The [report](http://a.example/1) says.', 'The [report](https://a.example/1/?utm_source=x) says.', []],
    ['a link that came', 'The report says.', 'The [report](http://a.example/2) says.', []],
    ['a link that went', 'The [report](http://a.example/2) says.', 'The report says.', []],
    [
      'other words in the same sentence',
      'The [report](http://a.example/1) says.',
      'The [report says](http://a.example/2).',
      [['report', 'http://a.example/1', 'report says', 'http://a.example/2']],
    ],
    [
      'exchanged',
      '[One](http://a.example/1) and [two](http://a.example/2).',
      '[One](http://a.example/2) and [two](http://a.example/1).',
      [
        ['One', 'http://a.example/1', 'One', 'http://a.example/2'],
        ['two', 'http://a.example/2', 'two', 'http://a.example/1'],
      ],
    ],
    ['other words for the same place', 'The [report](http://a.example/1) says.', 'The report [says so](http://a.example/1).', []],
    [
      'one of two',
      '[One](http://a.example/1) and [two](http://a.example/2).',
      '[One](http://a.example/1) and [two](http://a.example/3).',
      [['two', 'http://a.example/2', 'two', 'http://a.example/3']],
    ],
    [
      'case and signs of the words are no matter',
      'The [Report](http://a.example/1) says.',
      'The [report,](http://a.example/2) says.',
      [['Report', 'http://a.example/1', 'report,', 'http://a.example/2']],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(changes([left], [right]).found).toEqual(expected);
  });

  test('other words of a sentence that is told anew may be another link', () => {
    const [left, right] = [['The [report](http://a.example/1) says.'], ['A [minister](http://a.example/2) says.']];
    expect(changes(left, right, 'reworded').found).toEqual([]);
    expect(changes(left, right, 'edited').found).toHaveLength(1);
  });

  test('sides exchanged, what is said is exchanged', () => {
    const left = ['The [report](http://a.example/1) says.', 'See [it](http://a.example/3).'];
    const right = ['The [report](http://a.example/2) says.', 'See [it](http://a.example/4).'];
    const mirrored = changes(right, left).found.map(([a, b, c, d]) => [c, d, a, b]);
    expect(mirrored).toEqual(changes(left, right).found);
  });

  test('an article without links, a text, and a report of unknown texts have none', () => {
    const { report } = changes(['One.'], ['One.']);
    expect(linkChangesOf(report)).toEqual([]);
    const other = makeReport({ left: ['One.'], right: ['One.'], links: [[0, 0]] });
    expect(linkChangesOf(other)).toEqual([]);
    rememberLinks(other, 'One.', [{ text: 'Two.', links: [{ start: 0, end: 3, href: 'http://a.example' }] }]);
    expect(linkChangesOf(other)).toEqual([]);
  });

  test('of thousands of links in one sentence the first are compared', () => {
    const sentence = (host) => Array.from({ length: 300 }, (_, i) => `[w${i}](http://${host}/${i})`).join(' ');
    expect(changes([`${sentence('a.example')}.`], [`${sentence('b.example')}.`]).found).toHaveLength(60);
  });

  test('a better report of the same articles has them too', () => {
    const { report, found } = changes(['The [report](http://a.example/1) says.'], ['The [report](http://a.example/2) says.']);
    const better = JSON.parse(JSON.stringify(report));
    passLinksOn(report, better);
    expect(linkChangesOf(better)).toHaveLength(found.length);
  });
});

describe('what is shown', () => {
  const labels = { left: 'Courier', right: 'Dispatch' };
  const noticesOf = (view) => {
    const place = document.createElement('div');
    render(noticesTemplate(view, labels, en), place);
    return place;
  };

  test('as text, with both addresses', () => {
    const { report } = changes(['The [<b>report</b>](http://a.example/1) says.'], ['The [<b>report</b>](javascript:alert) says.']);
    const view = createView(report);
    const place = noticesOf(view);
    expect(place.querySelector('b, a')).toBeNull();
    expect(place.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'The link on “<b>report</b>” leads elsewhere: http://a.example/1 → javascript:alert',
    );
    expect(markdownOf({ model: view }, labels, 'One.', [], en)).toContain('leads elsewhere:');
  });

  test('of very many the first are listed, and the others counted', () => {
    const sentences = (n) => Array.from({ length: 25 }, (_, i) => `See [number ${i}](http://a.example/${n}/${i}).`);
    const { report } = changes(sentences(1), sentences(2));
    const items = [...noticesOf(createView(report)).querySelectorAll('li')];
    expect(items).toHaveLength(21);
    expect(items[20].textContent).toBe('5 more links lead elsewhere.');
  });
});
