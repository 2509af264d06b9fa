/** @jest-environment jsdom */
// What Word shows that does not stand in a run as it is read: by a style, a font of signs, a field, another file of the archive.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readBytes } from '../../../web/readers/index.js';
import { docx, paragraph, run } from '../support/documents.js';

const read = (body, parts) => readBytes('a.docx', docx(body, parts));
const textsOf = ({ paragraphs }) => paragraphs.map(({ text }) => text);
const linksOf = ({ text, links = [] }) => links.map(({ start, end, href }) => [text.slice(start, end), href]);

/** A document with relations, as `[id, target, more]` each, and further files. */
function withFiles(body, relations, files = {}, of = 'document') {
  const space = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const entries = unzipSync(docx(body));
  const main = new TextDecoder().decode(entries['word/document.xml']).replace('<w:document ', `<w:document ${space} `);
  const list = relations.map(([id, target, more = '']) => `<Relationship Id="${id}" Type="x/y" Target="${target}"${more}/>`).join('');
  return zipSync({
    'word/document.xml': strToU8(main),
    [`word/_rels/${of}.xml.rels`]: strToU8(`<Relationships xmlns="x">${list}</Relationships>`),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`word/${name}`, strToU8(content)])),
  });
}

describe('what a style strikes out or hides', () => {
  const style = (type, id, look, more = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${look}</w:rPr></w:style>`;
  const styles = [
    'styles',
    style('character', 'Gone', '<w:vanish/>') +
      style('character', 'Struck', '<w:strike/>') +
      style('character', 'Softly', '<w:b/>', '<w:basedOn w:val="Gone"/>') +
      style('paragraph', 'Internal', '<w:vanish/>') +
      style('table', 'Grid', '<w:b/>', '<w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr>'),
  ];

  test('is left out and counted', async () => {
    const body =
      paragraph(
        run('The ferry ') +
          run('never ', '<w:rStyle w:val="Softly"/>') +
          run('stops in ') +
          run('June ', '<w:rStyle w:val="Struck"/>') +
          run('October.'),
      ) + paragraph(run('Not for print.'), '<w:pStyle w:val="Internal"/>');
    const result = await read(body, { styles });
    expect(textsOf(result)).toEqual(['The ferry stops in October.']);
    expect(result.notes).toEqual([
      { key: 'noteStruck', count: 1 },
      { key: 'noteHidden', count: 2 },
    ]);
  });

  test('is read where the run says otherwise', async () => {
    const body = paragraph(run('It is old.', '<w:rStyle w:val="Gone"/><w:vanish w:val="0"/>'));
    await expect(read(body, { styles })).resolves.toMatchObject({ text: 'It is old.', notes: [] });
  });
});

describe('signs', () => {
  const sign = (font, code) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const fonts = (name) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  test('are read as what they show', async () => {
    const body = paragraph(
      `${run('Dose ')}${sign('Symbol', 'F0B3')}${run(' 5 ')}${run('m', fonts('Symbol'))}${run('g')}${run('\uf0e0', fonts('Wingdings'))}${run(' now.')}`,
    );
    await expect(read(body)).resolves.toMatchObject({ text: 'Dose ≥ 5 μg→ now.', notes: [] });
  });

  test('that nobody but their font knows are marked and said', async () => {
    const body = paragraph(`${run('It is ')}${sign('Crane', 'F041')}${run(' and \uf042.')}`);
    await expect(read(body)).resolves.toMatchObject({ text: 'It is \uFFFD and \uFFFD.', notes: [{ key: 'noteSigns', count: 2 }] });
  });
});

describe('fields', () => {
  const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const field = (text, result) => `${mark('begin')}${instruction(text)}${result === null ? '' : mark('separate') + result}${mark('end')}`;

  test('hand on where they lead to', async () => {
    const link = field(' HYPERLINK "https://example.org/report" ', run('the report'));
    const simple = `<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/it&quot; ">${run('it')}</w:fldSimple>`;
    const inner = field(' IF 1 = 1 ', run('so ') + field(' PAGE ', run('12')));
    const result = await read(paragraph(`${run('See ')}${link}${run(' and ')}${simple}${run(', ')}${inner}${run('.')}`));
    expect(result.text).toBe('See the report and it, so 12.');
    expect(linksOf(result)).toEqual([
      ['the report', 'https://example.org/report'],
      ['it', 'https://example.org/it'],
    ]);
  });

  test('show what they have no result of', async () => {
    const body = `${run('The ')}${field(' EQ \\o\\ad(\\s\\up 9(みなと),港) ', null)}${run(' is ')}${field(' SYMBOL 179 \\f "Symbol" ', '')}${run(' 5.')}`;
    await expect(read(paragraph(body))).resolves.toMatchObject({ text: 'The 港 is ≥ 5.' });
  });
});

test('a table in a cell keeps its rows', async () => {
  const cell = (content) => `<w:tc>${content}</w:tc>`;
  const row = (...cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const p = (text) => paragraph(run(text));
  const inner = `<w:tbl>${row(p('Mon'), p('8'))}${row(p('Tue'), p('9'))}</w:tbl>`;
  const result = await read(`<w:tbl>${row(p('Line 1'), inner + p('late'))}${row(p('Line 2'), p('40'))}</w:tbl>`);
  expect(textsOf(result)).toEqual(['Line 1', 'Mon\t8', 'Tue\t9', 'late', 'Line 2\t40']);
});

test('a file that stands for a paragraph is read in its place; one that is missing is said', async () => {
  const body = `${paragraph(run('Before.'))}<w:altChunk r:id="c1"/><w:altChunk r:id="c2"/>${paragraph(run('After.'))}`;
  const page = '<html><body><p>Another program wrote this.</p></body></html>';
  const result = await readBytes('a.docx', withFiles(body, [['c1', '/word/part.htm'], ['c2', 'gone.htm']], { 'part.htm': page })); // prettier-ignore
  expect(textsOf(result)).toEqual(['Before.', 'Another program wrote this.', 'After.']);
  expect(result.notes).toEqual([{ key: 'noteObjects', count: 1 }]);
});

test('diagrams, charts and formulas of other programs are said', async () => {
  const drawing = (kind) =>
    `<w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"/></a:graphic></w:drawing></w:r>`;
  const body = paragraph(`${run('See it.')}${drawing('diagram')}${drawing('picture')}${drawing('chart')}<w:r><w:object/></w:r>`);
  await expect(read(body)).resolves.toMatchObject({ text: 'See it.', notes: [{ key: 'noteObjects', count: 3 }] });
});

test('a note with a mark of the writer’s own is read, and its links', async () => {
  const note = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:footnote w:id="2">${paragraph(run('* See ') + `<w:hyperlink r:id="l1">${run('it')}</w:hyperlink>`)}</w:footnote></w:footnotes>`;
  const body = paragraph(`${run('Said so')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${run('.')}`);
  const bytes = withFiles(body, [['l1', 'https://example.org/', ' TargetMode="External"']], { 'footnotes.xml': note }, 'footnotes');
  const result = await readBytes('a.docx', bytes);
  expect(textsOf(result)).toEqual(['Said so*.', '* See it']);
  expect(linksOf(result)).toEqual([['it', 'https://example.org/']]);
});
