/** @jest-environment jsdom */
// What the markup calls a part of a page, and what it must not take from the story.
import '../support/text-coding.js';
import { readHtmlText } from '../../../web/readers/html.js';

const story = [
  'The night ferry to Olmen will stop running in October, the harbour office said on Friday after a review of its costs.',
  'Some ninety people use the boat on an ordinary evening, most of them nurses who work at the hospital on the other shore.',
  'The office counted its tickets for a year, and found that the last two trips of the day paid for a third of their fuel.',
  'A bus over the northern bridge is to take its place, which needs fifty minutes for what the boat does in twelve today.',
  'Piet Varga, who speaks for the passengers, said that nobody had asked them, and that they would write to the minister.',
];
const title = 'Night ferry to Olmen stops';
const pageOf = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const paragraphs = (texts = story) => texts.map((text) => `<p>${text}</p>`).join('\n');
const bodyOf = (body) =>
  readHtmlText(pageOf(body))
    .paragraphs.filter(({ role }) => role === 'body')
    .map(({ text }) => text);
const roleOf = (body, start) => readHtmlText(pageOf(body)).paragraphs.find(({ text }) => text.startsWith(start))?.role;

describe('an inline element with a zone’s name says nothing of its block', () => {
  const names = ['byline', 'credits', 'comments', 'social', 'recommended', 'ads', 'breadcrumb', 'hashtags', 'footer', 'bio', 'sronly'];
  const marked = (open, close) => story.map((text) => text.replace(/\b(the)\b/, `${open}$1${close}`));

  test.each(names)('<b class="%s">', (name) => {
    expect(bodyOf(`<article><h1>${title}</h1>${paragraphs(marked(`<b class="${name}">`, '</b>'))}</article>`)).toEqual(story);
  });

  test.each(['time', 'address-book', 'a rel="author" href="x"'])('<%s>', (tag) => {
    expect(bodyOf(`<article><h1>${title}</h1>${paragraphs(marked(`<${tag}>`, `</${tag.split(' ')[0]}>`))}</article>`)).toEqual(story);
  });

  test('not even where it holds all of a sentence', () => {
    const whole = story.map((text) => `<span class="caption">${text}</span>`);
    expect(bodyOf(`<article><h1>${title}</h1>${paragraphs(whole)}</article>`)).toEqual(story);
  });

  test('nor where the sentence is a short one', () => {
    const body = `<article><h1>${title}</h1>${paragraphs()}<p><em class="caption">Nobody was asked.</em></p><p>${story[0]} So it went.</p></article>`;
    expect(roleOf(body, 'Nobody was')).toBe('body');
  });

  test('a short block that is nothing else is what it is called', () => {
    const body = `<article><h1>${title}</h1><p><span class="author">By Ida Holm</span></p>${paragraphs()}</article>`;
    expect(roleOf(body, 'By Ida')).toBe('byline');
  });
});

describe('a gallery', () => {
  const slides = Array.from(
    { length: 30 },
    (_, at) => `<p>View number ${at + 1} was taken from the tower of the old mint, on a bright day when there was snow on every roof below
      and the square was full of people who had come to see the frozen fountain and to skate around it until dark.</p>`,
  ).join('');

  test('does not throw out what was kept and speaks of what the headline says', () => {
    const body = `<div class="text"><h1>${title}</h1>${paragraphs()}</div><div class="views">${slides}</div>`;
    expect(bodyOf(body)).toEqual(expect.arrayContaining(story));
  });

  test('that is kept for its length makes no standfirst of the story', () => {
    const body = `<article><h1>${title}</h1><div>${paragraphs()}</div><div class="views">${slides}</div></article>`;
    expect(bodyOf(body)).toEqual(expect.arrayContaining(story));
  });
});

describe('a table that lays out a page', () => {
  const menu = Array.from({ length: 25 }, (_, at) => `<a href="${at}">A long name of another page of ours, number ${at}</a><br><br>`).join(
    '',
  );

  test('holds prose, whatever part of it is links', () => {
    expect(bodyOf(`<table><tr><td>${menu}</td><td><h1>${title}</h1>${paragraphs()}</td></tr></table>`)).toEqual(story);
  });

  test('may have a row for each paragraph', () => {
    const rows = story.map((text) => `<tr><td>${text}</td></tr>`).join('');
    expect(bodyOf(`<h1>${title}</h1><table>${rows}</table>`)).toEqual(story);
  });

  const short = '<a href="a">Harbour</a><br><a href="b">Island</a><br><a href="c">Weather</a>';
  const figures = '<table><tr><th>Year</th><th>Tickets</th></tr><tr><td>1988</td><td>410,000</td></tr></table>';
  const rows = ['Year\tTickets', '1988\t410,000'];
  const bare = story.join('<br><br>');

  test('keeps its menu out of the text beside it, which may stand bare', () => {
    expect(bodyOf(`<table><tr><td width=120>${short}</td><td><h2>${title}</h2>${bare}</td></tr></table>`)).toEqual(story);
    const mixed = `${story.slice(0, 2).join('<br><br>')}<p>${story.slice(2).join('<p>')}`;
    expect(bodyOf(`<table><tr><td>${short}</td><td><h2>${title}</h2>${mixed}</td></tr></table>`)).toEqual(story);
  });

  test.each([
    ['below the text', `${bare}${figures}`, [...story, ...rows]],
    ['amid it', `${bare}${figures}<br>${story[0]} So it is.`, [...story, ...rows, `${story[0]} So it is.`]],
  ])('may hold a table of figures %s', (_, cell, texts) => {
    expect(bodyOf(`<table><tr><td>${short}</td><td><h2>${title}</h2>${cell}</td></tr></table>`)).toEqual(texts);
  });
});

test('the posts of a live ticker stay, each with its time', () => {
  const posts = story.map((text, at) => `<li class="posted"><time>1${at}:20</time> ${text}</li>`).join('');
  expect(bodyOf(`<h1>${title}</h1><ul class="ticker">${posts}</ul>`)).toEqual(story.map((text, at) => `1${at}:20 ${text}`));
});

test('a sentence of the story that is one link stays', () => {
  const linked = [
    ...story.slice(0, 2),
    `<a href="x">The office's review of the costs was published on its own pages.</a>`,
    ...story.slice(2),
  ];
  expect(bodyOf(`<article><h1>${title}</h1>${paragraphs(linked)}</article>`)).toHaveLength(6);
  const around = (link) => `<article><h1>${title}</h1>${paragraphs([...story.slice(0, 2), link, ...story.slice(2)])}</article>`;
  expect(bodyOf(around('<a href="x">She resigned on Friday.</a>'))).toContain('She resigned on Friday.');
  expect(bodyOf(around('<a href="x">Harbour fees rise for a third year</a>'))).toEqual(story);
  expect(bodyOf(around('<a href="x">More here.</a>'))).toEqual(story);
});

test('a linked sentence stays beside a list of the story too', () => {
  const list = '<ul><li>Nurses of the hospital on the other shore, ninety of them on an ordinary evening of the year.</li></ul>';
  const linked = '<p><a href="x">The office published its review on Friday.</a></p>';
  const body = `<article><h1>${title}</h1>${paragraphs(story.slice(0, 2))}${list}${linked}${paragraphs(story.slice(2))}</article>`;
  expect(bodyOf(body)).toContain('The office published its review on Friday.');
});
