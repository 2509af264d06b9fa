/** @jest-environment jsdom */
import '../support/text-coding.js';
import { strToU8, zipSync } from 'fflate';
import { messagesOf, pageOf } from '../../../web/readers/mail.js';
import { readBytes } from '../../../web/readers/index.js';
import { joinLines, paragraphsOfPages } from '../../../web/readers/pdf-paragraphs.js';
import { linesOfPage } from '../../../web/readers/pdf-lines.js';
import { paragraphsOfRtf } from '../../../web/readers/rtf.js';
import { openZip } from '../../../web/readers/zip.js';

const bytesOf = (text) => new TextEncoder().encode(text);

describe('RTF', () => {
  test.each([
    ['paragraphs', String.raw`{\rtf1\ansi Bridge shut.\par A {\b barge} hit it.\par}`, 'Bridge shut.\nA barge hit it.'],
    ['a code page', String.raw`{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'f2}`, 'Мост'],
    ['a font’s code page', String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset204 Times;}}\f0 \'cc\'ee\'f1\'f2}`, 'Мост'],
    ['UTF-16 units, with what old programs show', String.raw`{\rtf1\ansi\uc1 \u1052?\u1086?st \u-10179?\u-8705?}`, 'Моst \u{1F5FF}'],
    ['marks', String.raw`{\rtf1 \ldblquote Yes\rdblquote\emdash he\rquote s \{in\} C:\\x\~y}`, '“Yes”—he’s {in} C:\\x y'],
    [
      'groups without text',
      String.raw`{\rtf1{\stylesheet{\s0 Normal;}}{\*\generator X;}{\pict 00ff}{\header Page}{\info{\title T}}Body}`,
      'Body',
    ],
    ['hidden text', String.raw`{\rtf1 Seen {\v hidden}again}`, 'Seen again'],
    ['a link’s words', String.raw`{\rtf1{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt the words}}}`, 'the words'],
  ])('%s', (_, source, text) => {
    const texts = paragraphsOfRtf(source, 'a.rtf').map((paragraph) => paragraph.text);
    expect(texts.join('\n')).toBe(text);
  });

  test('nesting past the limit is refused', () => {
    expect(() => paragraphsOfRtf(`{\\rtf1 ${'{'.repeat(5000)}`, 'a.rtf')).toThrow(expect.objectContaining({ code: 'nested-too-deep' }));
  });
});

describe('PDF', () => {
  test.each([
    ['exam-', 'ple', [], 'example'],
    ['well-', 'known', ['well-known'], 'well-known'],
    ['Anne-', 'Marie', [], 'Anne-Marie'],
    ['soft\u00AD', 'ware', [], 'software'],
    ['one', 'two', [], 'one two'],
    ['桥梁', '关闭', [], '桥梁关闭'],
  ])('%s | %s', (before, after, elsewhere, joined) => {
    expect(joinLines(before, after, new Set(elsewhere))).toBe(joined);
  });

  /** Pieces of a page: `[text, x, y]`, letters of 10 points that are 5 wide. */
  const piece = ([text, x, y, height = 10]) => ({ text, x, y, width: text.length * height * 0.5, height, upright: true });
  const page = (...pieces) => ({ lines: linesOfPage(pieces.map(piece)), height: 800 });

  /** A page of two columns. */
  const rows = Array.from({ length: 6 }, (_, row) => [
    [`left ${row} lorem ipsum dolor sit`, 50, 100 + row * 12],
    [`right ${row} lorem ipsum dolor si`, 300, 100 + row * 12],
  ]).flat();

  test('columns are read one after the other', () => {
    expect(linesOfPage(rows.map(piece)).map(({ text }) => text.slice(0, 7).trim())).toEqual(
      ['left', 'right'].flatMap((side) => Array.from({ length: 6 }, (_, row) => `${side} ${row}`)),
    );
  });

  test('a last page with a line or two a column has the columns of the pages before it', () => {
    const last = [
      ['Orlova Agency', 220, 40, 8],
      ['one lorem ipsum dolor sit', 50, 100],
      ['two lorem ipsum dolor sit', 50, 112],
      ['three', 300, 100],
      ['lorem', 360, 100],
      ['four', 300, 112],
    ].map(piece);
    const columns = {};
    linesOfPage(rows.map(piece), columns);
    expect(linesOfPage(last, columns).map(({ text }) => text.split(' ')[0])).toEqual(['Orlova', 'one', 'two', 'three', 'four']);
    // Without such a page before it, lines that stand level are one line.
    expect(linesOfPage(last)).toHaveLength(3);
  });

  test('running heads and page numbers go, a paragraph goes on over the page', () => {
    const { paragraphs } = paragraphsOfPages(
      [1, 2, 3].map((number) =>
        page(
          ['Orlova Agency', 50, 40, 8],
          [`line of page ${number} without an end`, 50, 100],
          ['and more of the text of it', 50, 112],
          [`${number} / 3`, 200, 780, 8],
        ),
      ),
    );
    expect(paragraphs.filter(({ role }) => role !== 'furniture')).toHaveLength(1);
    expect(paragraphs.filter(({ why }) => why === 'running').map(({ text }) => text)).toContain('2 / 3');
  });
});

describe('archives', () => {
  /** Where the directory of an archive of one entry begins: that entry's declared size stands 24 bytes into it. */
  const directoryAt = (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
  const declareSize = (bytes, size) => new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryAt(bytes) + 24, size, true);

  test('an entry is inflated no further than the limit, whatever the archive declares', () => {
    const bytes = zipSync({ 'content.xml': new Uint8Array(66 << 20) });
    declareSize(bytes, 10);
    expect(() => openZip(bytes, 'a.odt').read('content.xml')).toThrow(expect.objectContaining({ code: 'zip-too-large' }));
  });

  test('an entry that declares more than the limit is refused before it is unpacked', () => {
    const bytes = zipSync({ 'content.xml': strToU8('One came. '.repeat(500)) });
    declareSize(bytes, 66 << 20);
    bytes.fill(0xff, 50, directoryAt(bytes)); // unpacking it would find it broken
    expect(() => openZip(bytes, 'a.odt').read('content.xml')).toThrow(expect.objectContaining({ code: 'zip-too-large' }));
  });

  test('an entity that an OpenDocument text declares is not there', async () => {
    const body = '<office:body><office:text><text:p>One came.</text:p></office:text></office:body>';
    const xml = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><office:document-content xmlns:office="o" xmlns:text="t">${body}</office:document-content>`;
    const file = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8(xml) });
    await expect(readBytes('a.odt', file)).resolves.toMatchObject({ kind: 'odt', text: 'One came.' });
    const used = zipSync({ 'content.xml': strToU8(xml.replace('One came.', '&b;')) });
    await expect(readBytes('a.odt', used)).rejects.toMatchObject({ code: 'file-broken' });
  });
});

describe('several articles', () => {
  const feed = `<?xml version="1.0"?><rss><channel><title>Orlova Post</title>${['Bridge shut', 'Ferry late']
    .map(
      (title) =>
        `<item><title>${title}</title><description>&lt;p&gt;${title} today.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>`,
    )
    .join('')}</channel></rss>`;

  test('a feed offers its entries', async () => {
    await expect(readBytes('a.xml', bytesOf(feed))).resolves.toMatchObject({
      kind: 'feed',
      label: 'Orlova Post',
      text: 'Bridge shut\n\nBridge shut today.',
      chosen: 0,
    });
    await expect(readBytes('a.rss', bytesOf(feed), { article: 1 })).resolves.toMatchObject({ headline: 'Ferry late', chosen: 1 });
  });

  test.each([
    ['rss', '<title>Tom &amp;amp; Ida &lt;b&gt;sail&lt;/b&gt; &lt; noon</title>', 'Tom & Ida sail < noon'],
    ['rss', '<title>Tom &amp; Ida: 3 &lt; 4</title>', 'Tom & Ida: 3 < 4'],
    ['feed', '<title type="html">Tom &amp;amp; Ida</title>', 'Tom & Ida'],
    ['feed', '<title type="text">The &amp;amp; sign</title>', 'The &amp; sign'],
  ])('the title of an entry is read as it is shown: %s %s', async (kind, title, headline) => {
    const entry = `${title}<description>The bridge is shut.</description>`;
    const source = kind === 'rss' ? `<rss><channel><item>${entry}</item></channel></rss>` : `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`; // prettier-ignore
    await expect(readBytes('a.xml', bytesOf(source))).resolves.toMatchObject({ headline, notes: [] });
  });

  test('an entry that breaks off may be no more than a beginning, which is said', async () => {
    const source = '<rss><channel><item><title>T</title><description>The bridge is shut, and so […]</description></item></channel></rss>';
    await expect(readBytes('a.xml', bytesOf(source))).resolves.toMatchObject({ notes: ['noteBeginning'] });
  });

  test('a mailbox is parted into its messages', () => {
    const box =
      'From a@x Fri Mar  4 10:00:00 2031\nSubject: One\n\nFrom here it is text.\n\nFrom b@x Sat Mar  5 10:00:00 2031\nSubject: Two\n\nBody.\n';
    expect(messagesOf(bytesOf(box)).map((message) => new TextDecoder().decode(message).slice(0, 12))).toEqual([
      'Subject: One',
      'Subject: Two',
    ]);
  });

  test('of a page saved as one file the page is taken, not its frames', () => {
    const source =
      'From: <Saved>\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>frame</p>\r\n--b--\r\n';
    expect(new TextDecoder().decode(pageOf(bytesOf(source)))).toMatch(/^Content-Type: text\/html\r\n\r\n<p>page<\/p>\r$/);
  });
});
