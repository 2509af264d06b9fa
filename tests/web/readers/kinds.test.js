/** @jest-environment jsdom */
// Further kinds of files that stories come in, each by a few lines of it.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { subtitleParagraphs } from '../../../web/readers/subtitles.js';

const bytesOf = (text) => new TextEncoder().encode(text);
const read = (name, text, options) => readBytes(name, bytesOf(text), options);
const textsOf = ({ paragraphs }) => paragraphs.map(({ text }) => text);
const one = 'The night ferry to Olmen will stop running in October.';
const two = 'Nobody had been asked, the passengers said on Friday.';

describe('subtitles', () => {
  const cue = (from, to, ...lines) => `00:00:${from},000 --> 00:00:${to},000\n${lines.join('\n')}\n\n`;

  test('cues are joined to sentences', async () => {
    const source = `1\n${cue('01', '03', 'The night ferry', 'to Olmen')}2\n${cue('03', '05', '<i>stops</i> in October.')}3\n${cue('05', '07', 'Nobody was asked.')}`;
    const text = 'The night ferry to Olmen stops in October. Nobody was asked.';
    await expect(read('a.srt', source)).resolves.toMatchObject({ kind: 'subtitles', text });
    await expect(read('no-name', source)).resolves.toMatchObject({ kind: 'subtitles' });
  });

  test.each([
    ['a silence parts paragraphs', cue('01', '03', 'It stops.') + cue('09', '11', 'Why?'), ['It stops.', 'Why?']],
    ['but not within a sentence', cue('01', '03', 'It') + cue('09', '11', 'stops.'), ['It stops.']],
    ['dashes part speakers', cue('01', '03', '- It stops.', '- Why?'), ['It stops.', 'Why?']],
    [
      'what follows two speakers is nobody’s of them for sure',
      cue('01', '03', '- It stops.', '- Why?') + cue('03', '05', '1984 was the year.'),
      ['It stops.', 'Why?', '1984 was the year.'],
    ],
    ['but a sentence goes on', cue('01', '03', '- It stops.', '- But why') + cue('03', '05', 'today?'), ['It stops.', 'But why today?']],
    ['a dash before a figure is a minus', cue('01', '03', '-5 degrees.'), ['-5 degrees.']],
    ['a blank line amid a cue', cue('01', '03', 'It stops.', '', 'At last.'), ['It stops. At last.']],
    [
      'the number of the next cue right after one',
      `1\n${cue('01', '03', 'It stops.').trim()}\n2\n${cue('03', '05', 'Why?')}`,
      ['It stops. Why?'],
    ],
    ['a figure that is said is none', cue('01', '03', '1984') + `2\n${cue('03', '05', 'was it.')}`, ['1984 was it.']],
    ['tags and positions', cue('01', '03', '{\\an8}<i>It <b>stops</b></i>, <font color="red">x < y</font>.'), ['It stops, x < y.']],
    ['a cue without words is silence', cue('01', '03', 'It stops.') + cue('08', '09') + cue('10', '11', 'Why?'), ['It stops.', 'Why?']],
    ['names in capitals do too', cue('01', '03', 'ANNA: It stops.') + cue('03', '05', 'BO: Why?'), ['ANNA: It stops.', 'BO: Why?']],
    [
      'a line that is said again is taken once',
      cue('01', '03', 'The ferry') + cue('03', '05', 'The ferry', 'stops.'),
      ['The ferry stops.'],
    ],
  ])('%s', (_, source, texts) => {
    expect(subtitleParagraphs(source).map(({ text }) => text)).toEqual(texts);
  });

  test('voices, notes and entities of WebVTT', async () => {
    const source =
      'WEBVTT\n\nNOTE by hand\n\n00:01.000 --> 00:03.000\n<v Anna>It stops &amp;\n\n00:03.000 --> 00:04.000\n<v Anna>nobody knows.\n\n' +
      '00:04.500 --> 00:05.000\n<v Bo>Why?\n';
    expect(textsOf(await read('a.vtt', source))).toEqual(['Anna: It stops & nobody knows.', 'Bo: Why?']);
  });

  test('styles, readings, and two voices in a line of WebVTT', async () => {
    const source =
      '\uFEFFWEBVTT Kind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nintro\n00:01.000 --> 00:03.000 line:0\n' +
      '<v.loud Anna Lie>It <c.b>stops</c>.</v> <v Bo>Why?</v>\n\n00:03.000 --> 00:04.000\n<v Bo><ruby>港<rt>みなと</rt></ruby> is 5&nbsp;&lt;&#8201;6.\n\nNOTE\nnot said\n';
    expect(textsOf(await read('a.vtt', source))).toEqual(['Anna Lie: It stops.', 'Bo: Why? 港 is 5 < 6.']);
  });
});

describe('articles in XML', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const body = `<p>${one}</p><p>${two}</p>`;
  const story = ['Ferry stops', one, two];

  test.each([
    [
      'NITF',
      `${head}<nitf><head><title>Slug</title></head><body><body.head><hedline><hl1>Ferry stops</hl1></hedline><byline>Ida Holm</byline>
       </body.head><body.content>${body}</body.content></body></nitf>`,
    ],
    [
      'NewsML-G2',
      `${head}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Ferry stops</headline><by>Ida</by></contentMeta>
       <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML></contentSet></newsItem>`,
    ],
    [
      'JATS',
      `<!DOCTYPE article PUBLIC "-//NLM//DTD" "x.dtd">\n<article><front><journal-meta><journal-title>J</journal-title></journal-meta>
       <article-meta><title-group><article-title>Ferry stops</article-title></title-group></article-meta></front>
       <body><sec>${body}</sec></body><back><ref-list><ref><article-title>Other</article-title></ref></ref-list></back></article>`,
    ],
    [
      'TEI',
      `${head}<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><titleStmt><title>Ferry stops</title></titleStmt></teiHeader>
       <text><body><div>${body}</div></body></text></TEI>`,
    ],
    [
      'FictionBook',
      `${head}<FictionBook><description><title-info><book-title>Ferry stops</book-title></title-info></description>
       <body><section>${body}</section></body><binary>AAAA</binary></FictionBook>`,
    ],
    ['DocBook', `${head}<book><chapter><title>Ferry stops</title><para>${one}</para><para>${two}</para></chapter></book>`],
  ])('%s', async (_, source) => {
    const article = await read('a.xml', source);
    const notes = source.includes('<ref-list>') ? [{ key: 'noteReferences', count: 1 }] : [];
    expect(article).toMatchObject({ kind: 'xml', headline: 'Ferry stops', notes });
    expect(textsOf(article)).toEqual(story);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['headline', 'body', 'body']);
  });

  test('several articles are offered', async () => {
    const item = (title, text) =>
      `<newsItem><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineData>${text}</inlineData></contentSet></newsItem>`;
    const source = `${head}<newsMessage><itemSet>${item('One', one)}${item('Two', two)}</itemSet></newsMessage>`;
    const second = await read('a.xml', source, { article: 1 });
    expect(second.choices.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(textsOf(second)).toEqual(['Two', two]);
  });

  test('tables, notes, captions, and entities of HTML', async () => {
    const source =
      `<article><body><p>${one}<xref ref-type="fn">1</xref>&nbsp;&mdash; so</p><table-wrap><caption><p>Trips</p></caption>` +
      '<table><tr><td>May</td><td>40</td></tr></table></table-wrap><fn><p>By day.</p></fn><p>After.</p></body></article>';
    const { paragraphs } = await read('a.xml', source);
    expect(paragraphs.map(({ text, role }) => [text, role])).toEqual([
      [`${one} [1] — so`, 'body'],
      ['Trips', 'caption'],
      ['May\t40', 'body'],
      ['After.', 'body'],
      ['[1] By day.', 'body'],
    ]);
  });

  test('XML of no known kind gives all its text, and says so', async () => {
    const source = `${head}<export><row><head>Ferry stops</head><text>It <i>stops</i>.</text></row></export>`;
    await expect(read('a.xml', source)).resolves.toMatchObject({ text: 'Ferry stops\n\nIt stops.', notes: ['noteBody'] });
  });

  test('XML that is cut is read as far as it goes, and says so', async () => {
    const article = await read('a.xml', `${head}<nitf><body><body.content><p>${one}</p><p>Nobody`);
    expect(article.text).toContain(one);
    expect(article.notes[0]).toBe('noteBroken');
  });
});

describe('articles in JSON', () => {
  const blocks = [one, two].map((content) => ({ type: 'text', content }));

  test.each([
    ['a body of markup', { headline: 'Ferry stops', body: `<p>${one}</p><p>${two}</p>`, byline: 'Ida Holm' }],
    ['of plain text', { title: 'Ferry stops', text: `${one}\n\n${two}`, author: { name: 'Ida Holm' } }],
    ['of blocks', { hed: 'Ferry stops', content_elements: blocks, authors: ['Ida Holm'] }],
    [
      'as WordPress has it',
      { id: 7, title: { rendered: 'Ferry stops' }, content: { rendered: `<p>${one}</p>\n<p>${two}</p>` }, author: 'Ida Holm' },
    ],
    ['deep inside', { data: { items: [{ fields: { headline: 'Ferry stops', bodyHtml: `<p>${one}<p>${two}`, byline: 'Ida Holm' } }] } }],
  ])('%s', async (_, value) => {
    const article = await read('a.json', JSON.stringify(value));
    expect(article).toMatchObject({ kind: 'json', headline: 'Ferry stops', byline: 'Ida Holm' });
    expect(textsOf(article)).toEqual(['Ferry stops', one, two]);
  });

  test.each(['teaser', 'lead', 'intro', 'dek'])('a standfirst under the name %s is kept', async (name) => {
    const article = await read(
      'a.json',
      JSON.stringify({ headline: 'Ferry stops', [name]: 'It was the last one.', body: `<p>${one}</p><p>${two}</p>` }),
    );
    expect(textsOf(article)).toEqual(['Ferry stops', 'It was the last one.', one, two]);
  });

  test('several are offered, in one list or on a line each', async () => {
    const values = [
      { title: 'One', body: one },
      { title: 'Two', body: two },
    ];
    await expect(read('a.json', JSON.stringify(values), { article: 1 })).resolves.toMatchObject({ headline: 'Two', chosen: 1 });
    const lines = values.map((value) => JSON.stringify(value)).join('\n');
    await expect(read('a.jsonl', lines)).resolves.toMatchObject({ headline: 'One', chosen: 0 });
  });

  test('what holds no article is read as text', async () => {
    const text = '{"a": [1, "b"]}';
    await expect(read('a.json', text)).resolves.toMatchObject({ text, notes: [{ key: 'notePlain', extension: '.json' }] });
  });
});

describe('a web archive', () => {
  /** A binary list of properties with that page in it. */
  function archive(page, encoding) {
    const data = bytesOf(page);
    const text = (string) => [0x50 | string.length, ...bytesOf(string)];
    const long = (string) => [0x5f, 0x10, string.length, ...bytesOf(string)];
    const objects = [
      [0xd1, 1, 2],
      long('WebMainResource'),
      [0xd2, 3, 4, 5, 6],
      long('WebResourceData'),
      long('WebResourceTextEncodingName'),
      [0x4f, 0x11, data.length >> 8, data.length & 255, ...data],
      text(encoding),
    ];
    const bytes = [...bytesOf('bplist00')];
    const places = objects.map((object) => {
      const at = bytes.length;
      bytes.push(...object);
      return at;
    });
    const table = bytes.length;
    for (const place of places) bytes.push(place >> 8, place & 255);
    const eight = (value) => [0, 0, 0, 0, 0, 0, value >> 8, value & 255];
    return Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 2, 1, ...eight(objects.length), ...eight(0), ...eight(table)]);
  }

  test('gives its page', async () => {
    const bytes = archive(`<p>${one} Café</p>`, 'UTF-8');
    await expect(readBytes('a.webarchive', bytes)).resolves.toMatchObject({ kind: 'webarchive', text: `${one} Café` });
  });

  test('that is cut is damaged', async () => {
    await expect(readBytes('a.webarchive', archive(one, 'UTF-8').subarray(0, 60))).rejects.toMatchObject({ code: 'file-broken' });
  });
});
