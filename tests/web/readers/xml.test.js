/** @jest-environment jsdom */
// What articles in XML hold beside paragraphs: names, datelines, notes, formulas, labels, and what each vocabulary has of its own.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const read = (source) => readBytes('a.xml', new TextEncoder().encode(head + source));
const textsOf = ({ paragraphs }) => paragraphs.map(({ text }) => text);
const one = 'The night ferry to Olmen stops in October.';

const kinds = {
  nitf: (body, first = '') => `<nitf><body><body.head>${first}</body.head><body.content>${body}</body.content></body></nitf>`,
  jats: (body, front = '', back = '') =>
    `<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>${front}</article-meta></front><body>${body}</body>${back}</article>`,
  tei: (body) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>${body}</body></text></TEI>`,
  fb2: (body, more = '', info = '') =>
    `<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink"><description><title-info>${info}</title-info></description><body><section>${body}</section></body>${more}</FictionBook>`,
  docBook: (body) => `<article xmlns="http://docbook.org/ns/docbook"><title>Ferry</title>${body}</article>`,
};

describe('names and places', () => {
  test.each([
    [
      'NITF',
      kinds.nitf(`<p>${one}</p>`, '<byline>By <person>Ida Holm</person><byttl>Reporter</byttl></byline><byline>Bo Lie</byline>'),
      'By Ida Holm, Reporter, Bo Lie',
    ],
    [
      'JATS',
      kinds.jats(
        `<p>${one}</p>`,
        '<contrib-group><contrib contrib-type="author"><name><surname>Holm</surname><given-names>Ida</given-names></name><xref ref-type="aff">1</xref></contrib>' +
          '<contrib><name name-style="eastern"><surname>Sato</surname><given-names>Ren</given-names></name></contrib><contrib><collab>Ferry Group</collab></contrib>' +
          '<contrib contrib-type="editor"><name><surname>Lie</surname></name></contrib></contrib-group>',
      ),
      'Ida Holm, Sato Ren, Ferry Group',
    ],
    [
      'FictionBook',
      kinds.fb2(
        `<p>${one}</p>`,
        '',
        '<author><first-name>Ida</first-name><last-name>Holm</last-name><email>i@x</email></author><author><nickname>bo</nickname></author>',
      ),
      'Ida Holm, bo',
    ],
    [
      'TEI',
      kinds
        .tei(`<p>${one}</p>`)
        .replace(
          '<teiHeader/>',
          '<teiHeader><titleStmt><author><persName><forename>Ida</forename><surname>Holm</surname></persName></author></titleStmt></teiHeader>',
        ),
      'Ida Holm',
    ],
    [
      'DocBook',
      kinds.docBook(
        `<info><author><personname><firstname>Ida</firstname><surname>Holm</surname></personname></author></info><para>${one}</para>`,
      ),
      'Ida Holm',
    ],
  ])('%s', async (_, source, byline) => {
    await expect(read(source)).resolves.toMatchObject({ byline });
  });

  test('where there are many names, those that there is room for', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `<contrib><string-name>Person Number ${at}</string-name></contrib>`).join('');
    const { byline } = await read(kinds.jats(`<p>${one}</p>`, names));
    expect(byline).toMatch(/^Person Number 0, Person Number 1, .* …$/);
    expect(byline.length).toBeLessThan(230);
  });

  const dateline = '<dateline><location>OLMEN</location><story.date>March 3</story.date></dateline>';
  test('a dateline is kept, once', async () => {
    expect(textsOf(await read(kinds.nitf(`<p>${one}</p>`, dateline)))).toEqual(['OLMEN, March 3', one]);
    expect(textsOf(await read(kinds.nitf(`<p>Olmen – ${one}</p>`, dateline)))).toEqual([`Olmen – ${one}`]);
  });

  test('the headline is no slug', async () => {
    const item = (headline, body) =>
      `<newsItem><itemMeta><title>FERRY-2</title></itemMeta><contentMeta>${headline}<by>By Ida Holm</by></contentMeta><contentSet><inlineXML><html><head><title>FERRY</title></head><body>${body}</body></html></inlineXML></contentSet></newsItem>`;
    const whole = await read(item('<headline>Ferry stops</headline>', `<p>${one}</p>`));
    expect(whole).toMatchObject({ headline: 'Ferry stops', byline: 'By Ida Holm' });
    expect(textsOf(whole)).toEqual(['Ferry stops', one]);
    await expect(read(item('', `<h1>Ferry stops</h1><p>${one}</p>`))).resolves.toMatchObject({ headline: 'Ferry stops' });
    await expect(read(item('', `<p>${one}</p>`))).resolves.toMatchObject({ headline: 'FERRY-2' });
    const bare = item('', `<p>${one}</p>`).replace('<title>FERRY-2</title>', '');
    await expect(read(bare)).resolves.toMatchObject({ headline: 'FERRY' });
  });

  test('what is under the headline stays in its paragraphs', async () => {
    const front =
      '<title-group><article-title>Ferry<xref ref-type="fn" rid="f">*</xref></article-title><subtitle>A count</subtitle></title-group><abstract><title>Why</title><p>Costs.</p></abstract>';
    const { paragraphs } = await read(kinds.jats(`<p>${one}</p>`, front));
    expect(paragraphs.map(({ text, role }) => [text, role])).toEqual([
      ['Ferry [*]', 'headline'],
      ['A count', 'standfirst'],
      ['Why', 'standfirst'],
      ['Costs.', 'standfirst'],
      [one, 'body'],
    ]);
  });
});

describe('notes', () => {
  test.each([
    [
      'at the end of an article',
      kinds.jats(
        '<p>It stops<xref ref-type="fn" rid="f1">a</xref>.</p>',
        '',
        '<back><fn-group><fn id="f1"><p>By day.</p><p>Not by night.</p></fn></fn-group></back>',
      ),
      ['It stops [a].', '[a] By day.', 'Not by night.'],
    ],
    [
      'raised, of a source',
      kinds.jats(
        '<p>It stops<sup><xref ref-type="bibr" rid="r1">1</xref>, <xref ref-type="bibr">2</xref></sup> in 1923<xref ref-type="bibr"><sup>3</sup></xref>.</p>',
      ),
      ['It stops [1,2] in 1923 [3].'],
    ],
    [
      'amid a paragraph',
      kinds.docBook('<para>It stops<footnote xml:id="f"><para>By day.</para></footnote> now<footnoteref linkend="f"/>.</para>'),
      ['It stops [1] now [1].', '[1] By day.'],
    ],
    ['of a scholar', kinds.tei('<p>It stops<note n="3">By <hi>day</hi>.</note> now.</p>'), ['It stops [3] now.', '[3] By day.']],
    [
      'of a book',
      kinds.fb2(
        '<p>It stops<a l:href="#n1" type="note">[1]</a> now<a l:href="#n2" type="note">*</a>.</p>',
        '<body name="notes"><title><p>Notes</p></title><section id="n1"><title><p>1</p></title><p>By day.</p></section><section id="n2"><p>Or not.</p></section></body>',
      ),
      ['It stops [1] now [*].', '[1] By day.', '[*] Or not.'],
    ],
    [
      'of a table',
      kinds.jats(
        '<table-wrap><label>Table 1</label><caption><title>Trips.</title></caption><table><tr><td>May</td><td>4<xref ref-type="table-fn" rid="t"><sup>b</sup></xref></td></tr></table>' +
          '<table-wrap-foot><fn id="t"><label>b</label><p>By day.</p></fn></table-wrap-foot></table-wrap>',
      ),
      ['Table 1 Trips.', 'May\t4 [b]', '[b] By day.'],
    ],
  ])('%s', async (_, source, texts) => {
    expect(textsOf(await read(source)).filter((text) => text !== 'Ferry')).toEqual(texts);
  });
});

describe('formulas', () => {
  const math =
    '<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo><mml:mn>0.05</mml:mn></mml:math>';

  test.each([
    ['in MathML', `Trips fell (<inline-formula>${math}</inline-formula>).`, ['Trips fell (p < 0.05).']],
    ['in words', 'Trips, <inline-formula><italic>n</italic> = 10<sup>3</sup></inline-formula>, fell.', ['Trips, n = 10³, fell.']],
    [
      'displayed, with a number',
      String.raw`So<disp-formula><label>(1)</label><tex-math>\begin{document}$$t = \frac{n}{2}$$\end{document}</tex-math></disp-formula>holds.`,
      ['So', 't = n/2 (1)', 'holds.'],
    ],
    [
      'side by side',
      `So <inline-formula><alternatives><tex-math>x</tex-math>${math}<inline-graphic xlink:href="a.gif"/></alternatives></inline-formula> holds.`,
      ['So p < 0.05 holds.'],
    ],
    [
      'as a picture with words',
      'So <inline-formula><alt-text>n = 3</alt-text><inline-graphic/></inline-formula> holds.',
      ['So n = 3 holds.'],
    ],
  ])('%s', async (_, body, texts) => {
    const article = await read(kinds.jats(`<p>${body}</p>`));
    expect(textsOf(article)).toEqual(texts);
    expect(article.notes).toEqual([]);
  });

  test('a picture without words has a sign, and a note says so', async () => {
    const article = await read(
      kinds.jats(
        '<p>So <inline-formula><inline-graphic xlink:href="a.gif"/></inline-formula> and <inline-graphic xlink:href="b.gif"/> hold.</p>',
      ),
    );
    expect(textsOf(article)).toEqual(['So [formula] and [formula] hold.']);
    expect(article.notes).toEqual([{ key: 'noteFormulas', count: 2 }]);
    const book = await read(kinds.fb2('<p>So <image l:href="#a"/> holds.</p><p><image l:href="#b"/></p>'));
    expect(textsOf(book)).toEqual(['So [formula] holds.']);
  });
});

describe('what each vocabulary has of its own', () => {
  test.each([
    [
      'numbers stand before what they number',
      kinds.jats(
        '<sec><label>2</label><title>Trips</title><p>One.</p></sec><list><list-item><label>(i)</label><p>Two.</p></list-item></list><fig><label>Figure 1</label><graphic/></fig>',
      ),
      ['2 Trips', 'One.', '(i) Two.', 'Figure 1'],
    ],
    [
      'lists are numbered',
      kinds.docBook('<orderedlist><listitem><para>One.</para></listitem><listitem><para>Two.</para></listitem></orderedlist>'),
      ['Ferry', '1. One.', '2. Two.'],
    ],
    [
      'lines of verse are lines',
      kinds.jats('<verse-group><verse-line>One,</verse-line><verse-line>two.</verse-line></verse-group>'),
      ['One,', 'two.'],
    ],
    [
      'appendices and figures at the end',
      kinds.jats(
        '<p>One.</p>',
        '',
        '<back><app-group><app><title>More</title><p>Two.</p></app></app-group></back><floats-group><fig><caption><p>Three.</p></caption></fig></floats-group>',
      ),
      ['One.', 'Three.', 'More', 'Two.'],
    ],
    [
      'a tagline',
      kinds.nitf('<p>One.</p>').replace('</body.content>', '</body.content><body.end><tagline>Bo Lie wrote too.</tagline></body.end>'),
      ['One.', 'Bo Lie wrote too.'],
    ],
    ['a fraction', kinds.nitf('<p>It rose <frac><frac-num>1</frac-num><frac-den>2</frac-den></frac>.</p>'), ['It rose 1/2.']],
    ['quotation marks', kinds.nitf('<p>She said <q>no</q>.</p>'), ['She said “no”.']],
    [
      'one of two readings',
      kinds.tei(
        '<p>The <choice><sic>fery</sic><corr>ferry</corr></choice> of <choice><abbr>Dr</abbr><expan>Doctor</expan></choice> Lie <gap/> left.</p>',
      ),
      ['The ferry of Doctor Lie […] left.'],
    ],
    ['rows of a table', kinds.tei('<table><row><cell>One</cell><cell>two</cell></row></table>'), ['One\ttwo']],
    [
      'raised by its look',
      kinds.tei('<p>10<hi rend="superscript">6</hi> trips, <hi rend="strikethrough">nine</hi> ten.</p>'),
      ['10⁶ trips, ten.'],
    ],
    [
      'words before and after a text',
      kinds
        .tei('<p>Two.</p>')
        .replace('<body>', '<front><p>One.</p></front><body>')
        .replace('</body>', '</body><back><p>Three.</p></back>'),
      ['One.', 'Two.', 'Three.'],
    ],
    [
      'words of a style are words',
      kinds.fb2('<p>It <style name="x">stops</style> <strikethrough>never</strikethrough> now.</p>'),
      ['It stops now.'],
    ],
    [
      'sources are none of the text',
      kinds.docBook('<para>One.</para><bibliography><title>Sources</title></bibliography>'),
      ['Ferry', 'One.'],
    ],
  ])('%s', async (_, source, texts) => {
    expect(textsOf(await read(source))).toEqual(texts);
  });

  test('letters to an article, and its chapters, are offered beside it', async () => {
    const letter =
      '<sub-article><front-stub><title-group><article-title>A letter</article-title></title-group></front-stub><body><p>Why?</p></body></sub-article>';
    const source = kinds.jats(`<p>${one}</p>`, '<title-group><article-title>Ferry</article-title></title-group>', letter);
    const article = await read(source);
    expect(textsOf(article)).toEqual(['Ferry', one]);
    expect(article.choices.map(({ title }) => title)).toEqual(['Ferry', 'A letter']);
  });

  test('text as data: markup, or lines', async () => {
    const item = (data) => `<newsItem><contentSet><inlineData>${data}</inlineData></contentSet></newsItem>`;
    expect(textsOf(await read(item('<![CDATA[<p>One &lt; two.</p><p>Three.</p>]]>')))).toEqual(['One < two.', 'Three.']);
    expect(textsOf(await read(item('One\nand two.\n\nThree.')))).toEqual(['One and two.', 'Three.']);
  });
});

describe('entities', () => {
  const article = (declarations, body) => `<!DOCTYPE nitf [${declarations}]>${kinds.nitf(`<p>${body}</p>`)}`;

  test('plain text that a file declares is read, and what is not known stays', async () => {
    const read1 = await read(
      article('<!ENTITY boat "M.S. Skarv"><!ENTITY dash \'&#8212;\'>', 'The &boat; left&dash;late &eacute; &nothing;.'),
    );
    expect(textsOf(read1)).toEqual(['The M.S. Skarv left—late é &nothing;.']);
  });

  test('files, and entities of entities, are not', async () => {
    const lines = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">';
    expect(textsOf(await read(article(lines, 'One &b; &c;.')))).toEqual(['One &b; &c;.']);
  });

  test('they are expanded to no more than a limit', async () => {
    const { text } = await read(article(`<!ENTITY a "${'a'.repeat(300)}">`, '&a;'.repeat(100_000)));
    expect(text.length).toBeLessThan(2_000_000);
  });
});

test.each(['<sup>1</sup>', '<q>a</q>', '<a href="#x">1</a>', '<fn id="x">a</fn>', '<inline-graphic/>', '<list-item><p>a</p></list-item>'])(
  'ten thousand of %s are got through',
  async (markup) => {
    const source = kinds.jats(`<list list-type="order">${markup.repeat(10_000)}</list><p>${one}</p>`);
    await expect(read(source)).resolves.toMatchObject({ kind: 'xml' });
  },
);
