/** @jest-environment jsdom */
// OpenDocument texts: what is not seen is left out and said, signs and links come through.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { signsDocument, signsTexts } from '../../files/marked.mjs';
import { odt } from '../support/documents.js';

const read = (text, styles) => readBytes('a.odt', odt(text, styles));
const textsOf = ({ paragraphs }) => paragraphs.map(({ text }) => text);
const p = (content, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const span = (style, content) => `<text:span text:style-name="${style}">${content}</text:span>`;
const style = (family, name, look, parent = '') =>
  `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${look}/></style:style>`;
const struck = 'style:text-line-through-style="solid"';
const hidden = 'text:display="none"';

describe('what is not seen is left out and said', () => {
  test.each([
    ['a section', `<text:section text:name="s" text:display="none">${p('For Bo.')}${p('For Ida.')}</text:section>${p('It stops.')}`],
    [
      'a section by its condition',
      `<text:section text:display="condition" text:is-hidden="true">${p('For Bo.')}</text:section>${p('It stops.')}`,
    ],
    [
      'a hidden text',
      p('It <text:hidden-text text:condition="ooow:1" text:is-hidden="true" text:string-value="never ">never </text:hidden-text>stops.'),
    ],
    ['a hidden paragraph', `${p('<text:hidden-paragraph text:is-hidden="true"/>For Bo.')}${p('It stops.')}`],
    ['a paragraph by its style', `${p('For Bo.', 'Hidden')}${p('It stops.')}`],
    ['a span by what its style is based on', p(`It ${span('Softly', 'never ')}stops.`)],
    ['a span in one', p(`It ${span('Gone', span('Bold', 'never '))}stops.`)],
  ])('%s', async (_, text) => {
    const styles =
      style('paragraph', 'Hidden', hidden) +
      style('text', 'Gone', hidden) +
      style('text', 'Bold', '') +
      style('text', 'Softly', '', 'Gone');
    const result = await read(text, styles);
    expect(textsOf(result)).toEqual(['It stops.']);
    expect(result.notes).toEqual([{ key: 'noteHidden', count: 1 }]);
  });

  test('what is struck out, in a paragraph too', async () => {
    const styles = style('paragraph', 'Old', struck) + style('text', 'Old', 'fo:font-weight="bold"') + style('text', 'Struck', struck);
    const result = await read(p('Not in June.', 'Old') + p(`In ${span('Struck', 'June ')}${span('Old', 'October')}.`), styles);
    expect(textsOf(result)).toEqual(['In October.']);
    expect(result.notes).toEqual([{ key: 'noteStruck', count: 2 }]);
  });

  test('charts and formulas', async () => {
    const frame = `<draw:frame><draw:object xlink:href="./Object 1">${p('axis')}</draw:object><draw:image xlink:href="a.png"/></draw:frame>`;
    await expect(read(p(`See it.${frame}`))).resolves.toMatchObject({ text: 'See it.', notes: [{ key: 'noteObjects', count: 1 }] });
  });
});

test('what is seen is read: a section that is shown, a field with the title, a hidden text that is not hidden', async () => {
  const fields = `<text:title>Ferry</text:title> <text:hidden-text text:is-hidden="false">stops</text:hidden-text>.`;
  const picture = '<draw:frame><svg:title>Boat</svg:title><svg:desc>A boat</svg:desc></draw:frame>';
  const result = await read(`<text:section text:name="s">${p(fields + picture)}</text:section>`);
  expect(result).toMatchObject({ text: 'Ferry stops.', notes: [] });
});

test('signs are read as what they show', async () => {
  const result = await readBytes('a.fodt', new TextEncoder().encode(signsDocument));
  expect(textsOf(result)).toEqual(signsTexts);
  expect(result.notes).toEqual([{ key: 'noteSigns', count: 1 }]);
  expect(result.links.map(({ start, end, href }) => [result.text.slice(start, end), href])).toEqual([
    ['12,000', 'https://example.org/pool'],
  ]);
});

test('a table in a cell keeps its rows', async () => {
  const cell = (content) => `<table:table-cell>${content}</table:table-cell>`;
  const row = (...cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const inner = `<table:table>${row(p('Mon'), p('8'))}${row(p('Tue'), p('9'))}</table:table>`;
  const result = await read(`<table:table>${row(p('Line 1'), inner)}${row(p('Line 2'), p('40'))}</table:table>`);
  expect(textsOf(result)).toEqual(['Line 1', 'Mon\t8', 'Tue\t9', 'Line 2\t40']);
});
