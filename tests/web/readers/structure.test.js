/** @jest-environment jsdom */
// What documents hold beside paragraphs: tables, notes, what is struck out, and how it comes through from each kind.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readBytes } from '../../../web/readers/index.js';
import { readHtmlText } from '../../../web/readers/html.js';
import { raisedText } from '../../../web/readers/marks.js';
import { blockTexts } from '../../../web/readers/page/blocks.js';
import { lineOfRow } from '../../../web/readers/rows.js';
import { softLines } from '../../../web/readers/soft-lines.js';
import { epub, odt, odtContent } from '../support/documents.js';

const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
const bytesOf = (text) => new TextEncoder().encode(text);
const story = [
  'The night ferry to Olmen will stop running in October, the harbour office said on Friday after a review of its costs.',
  'Some ninety people use the boat on an ordinary evening, most of them nurses who work at the hospital on the other shore.',
  'A bus over the northern bridge is to take its place, which needs fifty minutes for what the boat does in twelve today.',
];

describe('web pages', () => {
  const read = (first, more = '') =>
    readHtmlText(
      `<!doctype html><title>T</title><article><h1>Ferry to Olmen stops</h1><p>${first}</p>${more}<p>${story[1]}</p><p>${story[2]}</p></article>`,
    );
  const firstOf = (html) =>
    read(`${html} ${story[0]}`)
      .paragraphs.find(({ text }) => text.endsWith(story[0]))
      .text.slice(0, -story[0].length)
      .trim();

  test.each([
    ['what is struck out is left out', 'In <del>June</del> <ins>October</ins>.', 'In October.'],
    [
      'by an old tag and by its look too',
      '<s>In June.</s> <strike>No.</strike><span style="text-decoration: line-through">x</span> In October.',
      'In October.',
    ],
    ['a note’s mark stands apart', 'The office<sup><a href="#n1">1</a></sup> said.', 'The office [1] said.'],
    ['a power does not', 'It has 10<sup>6</sup> km<sup>2</sup>.', 'It has 10⁶ km².'],
    ['readings above characters are left out', '<ruby>火曜日<rp>(</rp><rt>かようび</rt><rp>)</rp></ruby>だ。', '火曜日だ。'],
  ])('%s', (_, html, text) => {
    expect(firstOf(html)).toBe(text);
  });

  test('a note says how much was struck out of the story', () => {
    expect(read(`In <del>June</del> October. ${story[0]}`).notes).toEqual([{ key: 'noteStruck', count: 1 }]);
    expect(read(story[0], `<del><p>${story[1]}</p></del>`).notes).toEqual([{ key: 'noteStruck', count: 1 }]);
    expect(read(story[0]).notes).toEqual([]);
  });

  test('a row of a table is a line', () => {
    const table = '<table><tr><th>Party<th>Seats<tr><td><p>Greens<td>11<tr><td>Blues<td></table>';
    expect(read(story[0], table).paragraphs.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Party\tSeats', 'Greens\t11', 'Blues']),
    );
  });

  test('sentences that single breaks part are paragraphs, verse is not, and a block of code keeps its lines', () => {
    const texts = (html) => blockTexts(parse(html).body);
    expect(texts(`<p>${story.join('<br>')}</p>`)).toEqual(story);
    expect(texts('<p>Quay 4<br>Olmen</p>')).toEqual(['Quay 4\nOlmen']);
    expect(texts('<h1>Night ferry<br>stops</h1>')).toEqual(['Night ferry stops']);
    expect(texts('<pre>one\n  two\n\nthree</pre>')).toEqual(['one\ntwo', 'three']);
  });

  test('a note has its number, and no arrow back', () => {
    const note = '<ol><li id="fn1"><p>It has nine cabins. <a href="#fnref1">↩</a></p></li><li id="fn2">And a bar.</li></ol>';
    expect(blockTexts(parse(note).body)).toEqual(['[1] It has nine cabins.', '[2] And a bar.']);
  });

  test('the headline may be of two characters', () => {
    const text =
      '港の市議会は火曜日に古い魚市場を十一週間閉めることを決めた。屋根の修理のためだと市長は話した。商人たちは月曜日に知らされたばかりだと話している。';
    const { paragraphs } = readHtmlText(
      `<!doctype html><title>Market</title><article><h1>市場</h1>${`<p>${text}</p>`.repeat(3)}</article>`,
    );
    expect(paragraphs.filter((each) => each.text === '市場')).toEqual([{ text: '市場', role: 'headline', why: expect.any(String) }]);
  });

  test('XHTML may write elements as empty that swallow the rest of a page of HTML', () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body><p>${story[0]}</p></body></html>`;
    expect(readHtmlText(page).text).toBe(story[0]);
  });
});

describe('OpenDocument', () => {
  const read = (text, options, styles) => readBytes('a.odt', odt(text, styles), options);
  const p = (text, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;

  test('a row of a table is a line', async () => {
    const cell = (text) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const { text } = await read(
      `<table:table><table:table-row>${cell('Greens')}${cell('11')}</table:table-row></table:table>${p('After.')}`,
    );
    expect(text).toBe('Greens\t11\n\nAfter.');
  });

  test('tracked changes, one state or the other', async () => {
    const region = (id, kind, content = '') =>
      `<text:changed-region text:id="${id}"><text:${kind}>${content}</text:${kind}></text:changed-region>`;
    const text = `<text:tracked-changes>${region('a', 'deletion', p('June'))}${region('b', 'insertion')}</text:tracked-changes>
      ${p('It stops in <text:change text:change-id="a"/><text:change-start text:change-id="b"/>October<text:change-end text:change-id="b"/>.')}`;
    await expect(read(text)).resolves.toMatchObject({ text: 'It stops in October.', changes: { count: 2, taken: 'accepted' } });
    await expect(read(text, { changes: 'rejected' })).resolves.toMatchObject({
      text: 'It stops in June.',
      changes: { count: 2, taken: 'rejected' },
    });
  });

  test('notes follow the text, what is struck out or hidden is left out', async () => {
    const look = (name, properties) => `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`;
    const styles = look('S', 'style:text-line-through-style="solid"') + look('H', 'text:display="none"');
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('It has nine.')}</text:note-body></text:note>`;
    const span = (style, text) => `<text:span text:style-name="${style}">${text}</text:span>`;
    const comment = `<office:annotation>${p('Check this.')}</office:annotation>`;
    const read1 = await read(
      p(`The office${note} said ${span('S', 'nine ')}${span('H', 'ten ')}eleven.${comment}`) + p('After.'),
      {},
      styles,
    );
    expect(read1.text).toBe('The office [1] said eleven.\n\nAfter.\n\n[1] It has nine.');
    expect(read1.notes.map(({ key }) => key)).toEqual(['noteStruck', 'noteHidden', 'noteComments']);
  });

  test('soft breaks and runs of spaces', async () => {
    const sentences = ['The ferry stops in October, the harbour office said.', 'Nobody had been asked before, the passengers said.'];
    await expect(read(p(sentences.join('<text:line-break/>')))).resolves.toMatchObject({ text: sentences.join('\n\n') });
    await expect(read(p('Quay<text:s text:c="3"/>4'))).resolves.toMatchObject({ text: 'Quay 4' });
  });

  test('a part beside the text may be damaged, and the text itself not: that is said with its place', async () => {
    const parts = (content, styles) =>
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': content, 'styles.xml': strToU8(styles) });
    const content = unzipSync(odt('<text:p>One.</text:p>'))['content.xml'];
    await expect(readBytes('a.odt', parts(content, '<styles>'))).resolves.toMatchObject({ text: 'One.', notes: ['noteBroken'] });
    await expect(readBytes('a.odt', parts(content.subarray(0, content.length - 9), '<styles/>'))).rejects.toMatchObject({
      code: 'file-broken',
      details: { name: 'a.odt', cause: expect.stringMatching(/^content\.xml, line \d+$/) },
    });
  });

  test('as one file of XML', async () => {
    const flat = odtContent(p('The ferry stops.')).replaceAll('document-content', 'document');
    await expect(readBytes('a.fodt', bytesOf(flat))).resolves.toMatchObject({ kind: 'odt', text: 'The ferry stops.' });
  });
});

describe('RTF', () => {
  const read = (source, options) => readBytes('a.rtf', bytesOf(`{\\rtf1\\ansi ${source}}`), options);

  test.each([
    ['\\* makes a group silent where it opens it', String.raw`{\*\unknown Not this.}This.`, 'This.'],
    ['and nowhere else', String.raw`{\fs24\*\cs3 This} too.`, 'This too.'],
    ['a row of a table', String.raw`\trowd\pard\intbl Greens\cell 11\cell\row\pard After.\par`, 'Greens\t11\n\nAfter.'],
    [
      'a note',
      String.raw`The office{\super\chftn}{\footnote\pard\chftn  It has nine.} said.\par After.`,
      'The office [1] said.\n\nAfter.\n\n[1] It has nine.',
    ],
    ['the number of a clause', String.raw`{\listtext\tab 2.1\tab}Peace.\par{\listtext\'95\tab}War.`, '2.1 Peace.\n\nWar.'],
    ['a power', String.raw`10{\super 6} boats`, '10⁶ boats'],
    ['soft breaks of verse', String.raw`Quay 4\line Olmen`, 'Quay 4\nOlmen'],
  ])('%s', async (_, source, text) => {
    await expect(read(source)).resolves.toMatchObject({ text });
  });

  test('what is struck out or hidden is left out and counted', async () => {
    await expect(read(String.raw`Nine {\strike or ten }{\v secret }boats.`)).resolves.toMatchObject({
      text: 'Nine boats.',
      notes: [
        { key: 'noteStruck', count: 1 },
        { key: 'noteHidden', count: 1 },
      ],
    });
  });

  test('tracked changes, one state or the other', async () => {
    const source = String.raw`It stops in {\deleted June}{\revised October}.`;
    await expect(read(source)).resolves.toMatchObject({ text: 'It stops in October.', changes: { count: 2, taken: 'accepted' } });
    await expect(read(source, { changes: 'rejected' })).resolves.toMatchObject({ text: 'It stops in June.' });
  });
});

describe('e-books', () => {
  const chapter = (text) => `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${text}</body></html>`;

  test('short chapters are offered, and the first long one is read', async () => {
    const book = epub({ 'cover.xhtml': chapter('<h1>Ferries</h1>'), 'one.xhtml': chapter(`<h2>One</h2><p>${story.join(' ')}</p>`) });
    const read = await readBytes('a.epub', book);
    expect(read).toMatchObject({ chosen: 1, headline: 'One', text: `One\n\n${story.join(' ')}` });
    expect(read.choices.map(({ title }) => title)).toEqual(['Ferries', 'One']);
  });

  describe('what is before the text is not read first', () => {
    const long = story.join(' ').repeat(4);
    const one = chapter(`<h2>One</h2><p>${long}</p>`);
    const links = '<li><a href="one.xhtml">One, in which a ferry stops and nobody knows why</a></li>'.repeat(8);

    test.each([
      ['by its own type', { 'c.xhtml': chapter(`<section epub:type="copyright-page"><p>${long}</p></section>`), 'one.xhtml': one }],
      [
        'by the guide',
        { 'c.xhtml': chapter(`<p>${long}</p>`), 'one.xhtml': one },
        { guide: '<reference type="copyright-page" href="c.xhtml"/>' },
      ],
      [
        'by where the guide begins',
        { 'c.xhtml': chapter(`<p>${long}</p>`), 'one.xhtml': one },
        { guide: '<reference type="text" href="one.xhtml#a"/>' },
      ],
      ['out of line', { 'c.xhtml': chapter(`<p>${long}</p>`), 'one.xhtml': one }, { aside: ['c.xhtml'] }],
      ['a list of links', { 'c.xhtml': chapter(`<ol>${links}</ol>`), 'one.xhtml': one }],
      ['the list of contents', { 'n.xhtml': chapter(`<nav epub:type="toc"><p>${long}</p></nav>`), 'one.xhtml': one }, { nav: 'n.xhtml' }],
      [
        'where the landmarks say so',
        {
          'n.xhtml': chapter('<nav epub:type="landmarks"><a epub:type="bodymatter" href="one.xhtml">Text</a></nav>'),
          'c.xhtml': chapter(`<p>${long}</p>`),
          'one.xhtml': one,
        },
        { nav: 'n.xhtml' },
      ],
    ])('%s', async (_, chapters, lists = {}) => {
      await expect(readBytes('a.epub', epub(chapters, lists))).resolves.toMatchObject({ headline: 'One' });
    });

    test('but where nothing else is there', async () => {
      const book = epub({ 'c.xhtml': chapter(`<section epub:type="dedication"><p>${long}</p></section>`) });
      await expect(readBytes('a.epub', book)).resolves.toMatchObject({ text: long });
    });
  });

  test('chapters without a heading are called as the contents call them', async () => {
    const point = (label, file) => `<navPoint><navLabel><text>${label}</text></navLabel><content src="${file}#x"/></navPoint>`;
    const body = `<p>${story.join(' ')}</p>`;
    const ncx = epub(
      { 'a.xhtml': chapter(body), 'b.xhtml': chapter(`<h1>Two</h1>${body}`) },
      { ncx: point('First', 'a.xhtml') + point('Second', 'b.xhtml') },
    );
    await expect(readBytes('a.epub', ncx)).resolves.toMatchObject({ choices: [{ title: 'First' }, { title: 'Two' }] });
    const nav = epub(
      { 'n.xhtml': chapter('<nav epub:type="toc"><a href="a.xhtml">First</a></nav>'), 'a.xhtml': chapter(body) },
      { nav: 'n.xhtml' },
    );
    const { choices } = await readBytes('a.epub', nav);
    expect(choices[1].title).toBe('First');
  });

  test('a book is taken apart once, whichever chapters are chosen', async () => {
    const book = epub({ 'a.xhtml': chapter(`<h1>One</h1><p>${story[0]}</p>`), 'b.xhtml': chapter(`<h1>Two</h1><p>${story[1]}</p>`) });
    const first = await readBytes('a.epub', book, { article: 0 });
    const again = await readBytes('a.epub', book, { article: 0 });
    const second = await readBytes('a.epub', book, { article: 1 });
    expect(again.paragraphs[0]).toBe(first.paragraphs[0]);
    expect(second.headline).toBe('Two');
    const otherwise = await readBytes('a.epub', book, { article: 0, charset: 'windows-1252' });
    expect(otherwise.paragraphs[0]).not.toBe(first.paragraphs[0]);
  });

  test('a book of one short chapter has a text', async () => {
    await expect(readBytes('a.epub', epub({ 'a.xhtml': chapter('<p>It stops.</p>') }))).resolves.toMatchObject({ text: 'It stops.' });
  });

  test('a chapter’s address may be escaped', async () => {
    await expect(readBytes('a.epub', epub({ 'a%20b.xhtml': chapter('<p>It stops.</p>') }))).resolves.toMatchObject({ text: 'It stops.' });
  });
});

describe('lines', () => {
  test.each([
    [[['Greens'], ['11']], 'Greens\t11'],
    [[['a', 'b'], [], ['c']], 'a b\t\tc'],
    [[['a'], []], null],
    [[['a']], null],
    [[['x'.repeat(400)], ['b']], null],
  ])('the row %j', (cells, line) => {
    expect(lineOfRow(cells)).toBe(line);
  });

  test.each([
    ['One.\nTwo.', ['One.\nTwo.']],
    ['One\n\ntwo', ['One', 'two']],
    ['  One   two \n three ', ['One two\nthree']],
    ['', []],
  ])('the text %j', (text, lines) => {
    expect(softLines(text)).toEqual(lines);
  });

  test.each([
    ['1', 'council', true, ' [1]'],
    ['[2]', 'council,', false, ' [2]'],
    ['*', 'council', false, ' [*]'],
    ['−3', '10', false, '⁻³'],
    ['th', '4', false, 'th'],
    ['e', 'XIX', false, 'e'],
    ['10', 'where x', false, '¹⁰'],
    ['2', 'Then 3n', false, '²'],
    ['2', '(x + 1)', false, '²'],
    ['2', 'The ferry (from Olmen)', false, ' [2]'],
    ['−1', '4 mol', false, '⁻¹'],
    ['2+', 'salts of Ca', false, '²⁺'],
    ['n', 'up to 10', false, 'ⁿ'],
    ['k', 'some 2', false, '^k'],
    ['n−1', '2', false, 'ⁿ⁻¹'],
    ['k−1', '2', false, '^(k−1)'],
    ['d', 'the 2', false, 'd'],
    ['a', 'forty boats', false, ' [a]'],
    ['e', 'le XX', false, 'e'],
    ['[4]', 'in 1923', false, ' [4]'],
    ['TM', 'Skarv', false, '™'],
  ])('raised %j after %j', (text, before, isNote, written) => {
    expect(raisedText(text, before, isNote)).toBe(written);
  });
});

test('a feed and an e-book say what is struck out of them', async () => {
  const entry = '<p>In <del>June</del> October.</p>';
  const feed = `<rss><channel><item><title>Ferry</title><description>${entry.replaceAll('<', '&lt;')}</description></item></channel></rss>`;
  const notes = [{ key: 'noteStruck', count: 1 }];
  await expect(readBytes('a.rss', bytesOf(feed))).resolves.toMatchObject({ text: 'Ferry\n\nIn October.', notes });
  await expect(readBytes('a.epub', epub({ 'a.xhtml': `<html><body>${entry}</body></html>` }))).resolves.toMatchObject({
    text: 'In October.',
    notes,
  });
});

test.each([
  ['of a book', '<a epub:type="noteref" href="#n1">1</a>', 'In 1923 [1] the water rose.'],
  ['by its role', '<a role="doc-noteref" href="#n1">1</a>', 'In 1923 [1] the water rose.'],
  ['around a raised mark', '<a href="#n1"><sup>1</sup></a>', 'In 1923 [1] the water rose.'],
  ['in a raised mark', '<sup><a role="doc-noteref" href="#n1">1</a></sup>', 'In 1923 [1] the water rose.'],
  ['that only looks raised', '<span style="vertical-align: super">2</span>', 'In 1923² the water rose.'],
])('a reference %s stands apart from the word before it', (_, mark, text) => {
  document.body.innerHTML = `<p>In 1923${mark} the water rose.</p>`;
  expect(blockTexts(document.body)).toEqual([text]);
});

test.each([
  ['She said <q>no</q>.', 'She said “no”.'],
  ['<q>He said <q>no</q> to me</q>, she said.', '“He said ‘no’ to me”, she said.'],
  ['She said <q>«no»</q> and “<q>yes</q>”.', 'She said «no» and “yes”.'],
])('the quotation marks of %s', (html, text) => {
  expect(blockTexts(parse(`<p>${html}</p>`).body)).toEqual([text]);
});

test.each([
  [
    'a note',
    '<p>In 1923<a epub:type="noteref" href="#n">1</a> it rose.</p><aside epub:type="footnote" id="n"><p>By six feet.</p></aside>',
    'In 1923 [1] it rose.\n\n[1] By six feet.',
  ],
  [
    'one that has its mark',
    '<p>In 1923<a epub:type="noteref" href="#n">1</a> it rose.</p><aside epub:type="footnote" id="n"><p>1. By six.</p></aside>',
    'In 1923 [1] it rose.\n\n1. By six.',
  ],
  ['one of another file', '<aside epub:type="footnote" id="n"><p>By six feet.</p></aside>', 'By six feet.'],
  ['a letter that is a picture', '<p><img src="w.png" alt="W"/>hen it rose.</p>', 'When it rose.'],
])('a book has the mark of %s in its text', async (_, body, text) => {
  await expect(readBytes('a.epub', epub({ 'a.xhtml': `<html><body>${body}</body></html>` }))).resolves.toMatchObject({ text });
});
