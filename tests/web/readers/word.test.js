/** @jest-environment jsdom */
// Word documents: what is seen of them is read, and what is left out is said.
import '../support/text-coding.js';
import { describe, expect, jest, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { roman } from '../../../web/readers/word/numbering.js';
import { docx, paragraph, run } from '../support/documents.js';

const read = (body, options, parts) => readBytes('a.docx', docx(body, parts), options);
const textsOf = async (...args) => (await read(...args)).paragraphs.map(({ text }) => text);

const deleted = (text) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text) => `<w:ins w:id="2">${run(text)}</w:ins>`;

describe('tracked changes', () => {
  const body =
    paragraph(`${run('The ferry stops in ')}${deleted('June')}${inserted('October')}${run('.')}`) +
    paragraph(`<w:moveFrom w:id="3">${run('Nobody was asked.')}</w:moveFrom>`) +
    paragraph(run('It has run for nine years.')) +
    paragraph(`<w:moveTo w:id="4">${run('Nobody was asked.')}</w:moveTo>`);

  test('are read as accepted, and how many there are is said', async () => {
    const accepted = await read(body);
    expect(accepted.text.split('\n\n')).toEqual(['The ferry stops in October.', 'It has run for nine years.', 'Nobody was asked.']);
    expect(accepted.changes).toEqual({ count: 4, taken: 'accepted' });
  });

  test('are read as rejected where a reader wants that', async () => {
    const rejected = await read(body, { changes: 'rejected' });
    expect(rejected.text.split('\n\n')).toEqual(['The ferry stops in June.', 'Nobody was asked.', 'It has run for nine years.']);
    expect(rejected.changes).toEqual({ count: 4, taken: 'rejected' });
  });

  test('join and part paragraphs', async () => {
    const joined = paragraph(run('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('two.'));
    await expect(textsOf(joined)).resolves.toEqual(['One two.']);
    await expect(textsOf(joined, { changes: 'rejected' })).resolves.toEqual(['One', 'two.']);
    const parted = paragraph(run('One '), '<w:rPr><w:ins w:id="1"/></w:rPr>') + paragraph(run('two.'));
    await expect(textsOf(parted)).resolves.toEqual(['One', 'two.']);
    await expect(textsOf(parted, { changes: 'rejected' })).resolves.toEqual(['One two.']);
  });

  test('a document without any says nothing of them', async () => {
    expect((await read(paragraph(run('One.')))).changes).toBeUndefined();
  });

  test('former looks are no text and no change of it', async () => {
    const looks = run('One.', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange>');
    await expect(read(paragraph(looks))).resolves.toMatchObject({ text: 'One.', notes: [] });
  });
});

describe('what is left out is counted', () => {
  test.each([
    ['struck out', run('nine ', '<w:strike/>') + run('or ten ', '<w:dstrike/>'), [{ key: 'noteStruck', count: 1 }]],
    ['hidden', run('secret ', '<w:vanish/>'), [{ key: 'noteHidden', count: 1 }]],
    ['a comment', '<w:r><w:commentReference w:id="0"/></w:r>', [{ key: 'noteComments', count: 1 }]],
  ])('%s', async (_, content, notes) => {
    await expect(read(paragraph(`${run('The ')}${content}${run('ferry.')}`))).resolves.toMatchObject({ text: 'The ferry.', notes });
  });

  test('a look that is switched off is none', async () => {
    await expect(read(paragraph(run('ferry', '<w:strike w:val="0"/>')))).resolves.toMatchObject({ text: 'ferry', notes: [] });
  });
});

describe('structure', () => {
  test('a row of a table is a line', async () => {
    const cell = (text) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Party')}${cell('Seats')}</w:tr><w:tr>${cell('Greens')}${cell('11')}</w:tr></w:tbl>`;
    await expect(textsOf(`${paragraph(run('Before.'))}${table}${paragraph(run('After.'))}`)).resolves.toEqual([
      'Before.',
      'Party\tSeats',
      'Greens\t11',
      'After.',
    ]);
  });

  test('cells that hold prose are paragraphs', async () => {
    const long = 'A sentence of the story that is not short at all. '.repeat(8).trim();
    const cell = (text) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    await expect(textsOf(`<w:tbl><w:tr>${cell(long)}${cell('Note')}</w:tr></w:tbl>`)).resolves.toEqual([long, 'Note']);
  });

  test('soft breaks part sentences, not verse', async () => {
    const lines = (...texts) => paragraph(`<w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r>`);
    const sentences = ['The ferry stops in October, the harbour office said.', 'Nobody had been asked before, the passengers said.'];
    await expect(textsOf(lines(...sentences))).resolves.toEqual(sentences);
    await expect(textsOf(lines('Quay 4', 'Olmen'))).resolves.toEqual(['Quay 4\nOlmen']);
    await expect(textsOf(lines('One', '', 'two'))).resolves.toEqual(['One', 'two']);
  });

  test('tabs stay, hyphens that only show at a line’s end do not', async () => {
    const body = paragraph(
      '<w:r><w:t>Seats</w:t><w:tab/><w:t>eleven: fer</w:t><w:softHyphen/><w:t>ry x</w:t><w:noBreakHyphen/><w:t>ray</w:t></w:r>',
    );
    await expect(textsOf(body)).resolves.toEqual(['Seats\televen: ferry x-ray']);
  });

  test('a text box that is there twice is read once', async () => {
    const box = `<w:txbxContent>${paragraph(run('In the box.'))}</w:txbxContent>`;
    const namespace = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const twice = `<w:r><mc:AlternateContent ${namespace}><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    await expect(textsOf(paragraph(run('One.')) + paragraph(twice))).resolves.toEqual(['One.', 'In the box.']);
  });

  test('a field gives its result, a control its content, a formula its figures', async () => {
    const char = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${char('begin')}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${char('separate')}${run('page 7')}${char('end')}`;
    const control = `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run(' of 9')}</w:sdtContent></w:sdt>`;
    const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`;
    const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
    const formula = `<m:oMath xmlns:m="${math}"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>`;
    await expect(textsOf(paragraph(`${run('See ')}${field}${control}${empty}${run(': ')}${formula}`))).resolves.toEqual([
      'See page 7 of 9: 1/3',
    ]);
  });

  test('another prefix, and a character by its number', async () => {
    const body = '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>K&#246;ln &amp; B</x:t></x:r></x:p>';
    await expect(textsOf(body)).resolves.toEqual(['Köln & B']);
  });
});

describe('raised figures', () => {
  const raised = (text) => run(text, '<w:vertAlign w:val="superscript"/>');

  test.each([
    ['a power', run('10') + raised('6'), '10⁶'],
    ['a unit', run('40 km') + raised('2'), '40 km²'],
    ['an ordinal', run('1') + raised('st'), '1st'],
    ['a note written by hand', run('council') + raised('1'), 'council [1]'],
  ])('%s', async (_, content, text) => {
    await expect(textsOf(paragraph(content))).resolves.toEqual([text]);
  });

  test('notes follow the text, each with its mark', async () => {
    const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="5"/></w:r>';
    const end = '<w:r><w:endnoteReference w:id="1"/></w:r>';
    const body = paragraph(`${run('The council')}${mark}${run(' voted.')}${end}`);
    const parts = {
      footnotes: [
        'footnotes',
        `<w:footnote w:type="separator" w:id="-1">${paragraph(run('line'))}</w:footnote><w:footnote w:id="5">${paragraph(run('It has fifteen members.'))}</w:footnote>`,
      ],
      endnotes: ['endnotes', `<w:endnote w:id="1">${paragraph(run('On Tuesday.'))}</w:endnote>`],
    };
    await expect(textsOf(body, {}, parts)).resolves.toEqual([
      'The council [1] voted. [i]',
      '[1] It has fifteen members.',
      '[i] On Tuesday.',
    ]);
  });
});

describe('lists', () => {
  const level = (at, format, text, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const parts = {
    numbering: [
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>
       <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
       <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Article %1', '<w:pStyle w:val="Article"/>')}</w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
       <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
       <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
    ],
    styles: ['styles', '<w:style w:styleId="Article"><w:name w:val="article"/></w:style>'],
  };
  const item = (text, list, at = 0) => paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('give the numbers of their clauses', async () => {
    const body = [
      item('One', 1),
      item('A', 1, 1),
      item('B', 1, 1),
      item('Two', 1),
      item('A', 1, 1),
      item('deep', 1, 2),
      item('Seven', 4),
    ].join('');
    await expect(textsOf(body, {}, parts)).resolves.toEqual(['1. One', '(a) A', '(b) B', '2. Two', '(a) A', '2.1 deep', '7. Seven']);
  });

  test('but no bullets', async () => {
    await expect(textsOf(item('One', 2), {}, parts)).resolves.toEqual(['One']);
  });

  test('by a style that a list names', async () => {
    const body = paragraph(run('Peace'), '<w:pStyle w:val="Article"/>') + paragraph(run('War'), '<w:pStyle w:val="Article"/>');
    await expect(textsOf(body, {}, parts)).resolves.toEqual(['Article I Peace', 'Article II War']);
  });

  test('but none for paragraphs without a style and a list', async () => {
    const body = paragraph(run('Before.')) + item('One', 1) + paragraph(run('After.'));
    await expect(textsOf(body, {}, parts)).resolves.toEqual(['Before.', '1. One', 'After.']);
  });

  test('Roman numbers', () => {
    expect([1, 4, 9, 40, 1994].map(roman)).toEqual(['i', 'iv', 'ix', 'xl', 'mcmxciv']);
  });
});

describe('roles', () => {
  const parts = {
    styles: [
      'styles',
      `<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Mine"><w:basedOn w:val="Titel"/></w:style>
       <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>`,
    ],
  };
  const styled = (text, style) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
  const rolesOf = async (body) => (await read(body, {}, parts)).paragraphs.map(({ role }) => role);

  test('a title is the headline, by its own style or one based on it', async () => {
    await expect(rolesOf(styled('Ferry stops', 'Mine') + paragraph(run('One.')))).resolves.toEqual(['headline', null]);
  });

  test('else the first heading; a list of contents is none of the story', async () => {
    await expect(rolesOf(styled('Ferry stops', 'Kop1') + styled('One … 1', 'T1') + styled('More', 'Kop1'))).resolves.toEqual([
      'headline',
      'furniture',
      null,
    ]);
  });
});

test('a document that is cut amid its text is damaged, and says so', async () => {
  await expect(read('<w:p><w:r><w:t>One')).rejects.toMatchObject({ code: 'file-broken' });
});

test('a long document is read in pieces, says how far it is, and can be given up', async () => {
  const body = paragraph(run('The ferry stops in October.').repeat(40)).repeat(400);
  const shares = [];
  // A clock that is never fast enough, so that the machine is of no account.
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 50));
  await read(body, { onProgress: (at, count) => shares.push(at / count) });
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const controller = new AbortController();
  const reading = read(body, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  clock.mockRestore();
});

test('tables in tables, thousands deep, are got through', async () => {
  const depth = 20_000;
  const cell = `<w:tc>${paragraph(run('One.'))}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell}<w:tc>`.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
  const { text } = await read(body);
  expect(text.match(/One\./g)).toHaveLength(depth);
});
