/** @jest-environment jsdom */
// What a page shows is read, whatever its markup calls it; what it does not show is left out, and said where it may be the story.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { prepareDom } from '../../../web/readers/document.js';
import { readHtmlText } from '../../../web/readers/html.js';
import { raisedText } from '../../../web/readers/marks.js';

await prepareDom();
const story = [
  'The night ferry to Olmen will stop running in October, the harbour office said on Friday after a review of its costs.',
  'Some ninety people use the boat on an ordinary evening, most of them nurses who work at the hospital on the other shore.',
  'The office counted its tickets for a year, and found that the last two trips of the day paid for a third of their fuel.',
  'A bus over the northern bridge is to take its place, which needs fifty minutes for what the boat does in twelve today.',
];
const title = 'Night ferry to Olmen stops';
const p = (...texts) => texts.map((text) => `<p>${text}</p>`).join('\n');
const read = (body, head = '') =>
  readHtmlText(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
const article = (...parts) => read(`<article><h1>${title}</h1>${parts.join('\n')}</article>`);
const bodyOf = ({ paragraphs }) => paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text);
const json = (object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, ...object })}</script>`;

describe('a sentence keeps', () => {
  const rest = 'a trip, the office said on Friday after it had looked at its costs for a year.';
  test.each([
    ['what is for the eye alone, once', 'It is <b aria-hidden="true">€4.50</b><b class="sr-only">4 euros and 50 cents</b>', 'It is €4.50'],
    ['a button amid it', 'It is what the <button class="glossary">fare</button> was', 'It is what the fare was'],
    ['its quotation marks', 'It is <q>dear, <q>very</q> dear</q> and <q>“too much”</q>', 'It is “dear, ‘very’ dear” and “too much”'],
    [
      'its formulas',
      'It is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of <math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></semantics></math>',
      'It is 1/2 of x²',
    ],
    [
      'a formula that stands behind a picture',
      'It is <span style="display:none"><math alttext="y"><msqrt><mi>y</mi></msqrt></math></span><img alt="y">',
      'It is √y',
    ],
    ['its words whole where a line may break', 'It is Ol\u200Bmen<wbr>er fare', 'It is Olmener fare'],
    ['its arrows', 'It is 4 <span style="font-family:Wingdings">à</span> 5 <font face="Wingdings">J</font>', 'It is 4 → 5 ☺'],
  ])('%s', (_, html, text) => {
    expect(bodyOf(article(p(`${html} ${rest}`, ...story)))).toContain(`${text} ${rest}`);
  });

  test('and nothing of the buttons below it', () => {
    expect(bodyOf(article(p(...story), '<p><button>Copy link</button></p>'))).toEqual(story);
  });
});

test('a headline whose words move is read by what is seen', () => {
  const words = title.split(' ').map((word) => `<span aria-hidden="true">${word}</span>`);
  expect(read(`<article><h1 aria-label="${title}">${words.join(' ')}</h1>${p(...story)}</article>`).paragraphs[0]).toMatchObject({
    text: title,
    role: 'headline',
  });
  expect(read(`<div aria-label="${title}">${words.join(' ')}</div>${p(...story)}`).text).toContain(title);
});

test('signs that nobody knows are said', () => {
  expect(article(p(`${story[0]} <span style="font-family:'Wingdings 3'">u</span>`, ...story.slice(1))).notes).toEqual([
    { key: 'noteSigns', count: 1 },
  ]);
});

test.each([
  ['x', 'x²'],
  ['a', 'a [2]'],
  ['office', 'office [2]'],
])('a raised 2 after %j', (before, text) => {
  expect(before + raisedText('2', before)).toBe(text);
});

describe('what nobody saw when the page was saved is left out', () => {
  const other = 'Piet Varga, who speaks for the passengers, said that nobody had asked them, and that they would write to the minister.';
  test.each([
    ['a tab', `<div role="tabpanel" hidden>${p(other)}</div>`, 1],
    ['an answer that opens', `<div style="display: none">${p(other)}</div>`, 1],
    ['a passage for other browsers', `<noscript>${p(other)}</noscript>`, 1],
    ['the same for another screen', `<div style="display:none">${p(story[0])}</div>`, 0],
    ['a dialog', `<div class="newsletter" hidden>${p(other)}</div>`, 0],
    ['a label', '<span hidden>Loading</span>', 0],
  ])('%s: said %#', (_, html, count) => {
    const result = article(p(...story.slice(0, 2)), html, p(...story.slice(2)));
    expect(bodyOf(result)).toEqual(story);
    expect(result.notes).toEqual(count === 0 ? [] : [{ key: 'noteHidden', count }]);
  });
});

describe('a page that was saved without its scripts', () => {
  test('is read as browsers without scripts show it', () => {
    const result = read(`<div id="app"></div><noscript><article><h1>${title}</h1>${p(...story)}</article></noscript>`);
    expect([bodyOf(result), result.notes]).toEqual([story, []]);
  });

  test('has its article in its data, which is said', () => {
    const banner = '<div class="consent"><p>We and our partners keep cookies on your device, and read what is in them.</p></div>';
    for (const articleBody of [story.join('\n\n'), p(...story)]) {
      const result = read(`<div id="root">${banner}</div>`, json({ articleBody }));
      expect(result.paragraphs[0]).toMatchObject({ text: title, role: 'headline' });
      expect([bodyOf(result), result.notes]).toEqual([story, ['noteData']]);
    }
  });

  test('and one that has its article is not read by its data', () => {
    const result = read(`<article><h1>${title}</h1>${p(...story)}</article>`, json({ articleBody: 'Another story. '.repeat(60) }));
    expect([bodyOf(result), result.notes]).toEqual([story, []]);
  });
});

test('that a page may hold no more than the beginning is said', () => {
  const page = (isFree) => read(`<article><h1>${title}</h1>${p(...story)}</article>`, json({ isAccessibleForFree: isFree }));
  expect(page('False').notes).toEqual(['noteBeginning']);
  expect(page(false).notes).toEqual(['noteBeginning']);
  expect(page(true).notes).toEqual([]);
});

test('two labels that only a style sheet keeps apart are two words', () => {
  const post = (time, text) => `<div class="post"><header><time>${time}</time><span>Olmen</span></header><p>${text}</p></div>`;
  expect(read(`<main><h1>${title}</h1>${story.map((text) => post('10.20', text)).join('')}</main>`).text).toContain('10.20 Olmen');
});
