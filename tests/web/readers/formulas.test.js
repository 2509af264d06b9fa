/** @jest-environment jsdom */
// Formulas in sentences: of pages, books and feeds, in MathML, in TeX and as pictures.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { mathText } from '../../../web/readers/formulas/mathml.js';
import { texFormula } from '../../../web/readers/formulas/tex.js';
import { readHtmlText } from '../../../web/readers/html.js';
import { epub } from '../support/documents.js';

const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
const bytesOf = (text) => new TextEncoder().encode(text);
const story = [
  'The night ferry to Olmen will stop running in October, the harbour office said on Friday after a review of its costs.',
  'Some ninety people use the boat on an ordinary evening, most of them nurses who work at the hospital on the other shore.',
  'A bus over the northern bridge is to take its place, which needs fifty minutes for what the boat does in twelve today.',
];

describe('formulas', () => {
  const math = '<math><mi>n</mi><mo>=</mo><mn>3</mn><msup><mi>k</mi><mn>2</mn></msup></math>';
  const sentences = (html) =>
    readHtmlText(
      `<!doctype html><title>T</title><article><h1>Ferry stops</h1><p>${html}</p><p>${story[1]}</p><p>${story[2]}</p></article>`,
    );
  const first = `${story[0]} So `;
  const second = (read) => read.paragraphs.find(({ text }) => text.startsWith(story[0])).text.slice(first.length);

  test.each([
    ['in MathML', math, 'n = 3k²'],
    [
      'as KaTeX writes it',
      `<span class="katex"><span class="katex-mathml">${math}</span><span aria-hidden="true">n=3k2</span></span>`,
      'n = 3k²',
    ],
    [
      'as a wiki writes it',
      `<span class="mwe-math-element"><span style="display: none;">${math}</span><img class="mwe-math-fallback-image-inline" alt="n"></span>`,
      'n = 3k²',
    ],
    ['as a picture with its TeX', String.raw`<img class="latex" alt="\frac{a+1}{2} \leq 7">`, '(a + 1)/2 ≤ 7'],
    ['by what it says beside it', '<math alttext="p = 3"><apply><eq/><ci>p</ci><cn>3</cn></apply></math>', 'p = 3'],
  ])('%s is text', (_, html, text) => {
    const read = sentences(`${first}${html} holds.`);
    expect(second(read)).toBe(`${text} holds.`);
    expect(read.notes).toEqual([]);
  });

  test('that cannot be read has a sign, and a note says so', () => {
    const read = sentences(`${first}<math><apply><eq/><ci>p</ci></apply></math> holds, <img class="tex" src="a.gif">.`);
    expect(second(read)).toBe('[formula] holds, [formula].');
    expect(read.notes).toEqual([{ key: 'noteFormulas', count: 2 }]);
  });

  const one = (markup) => mathText(parse(`<math>${markup}</math>`).querySelector('math'));

  test.each([
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
    ['<msqrt><mi>x</mi></msqrt><mo>-</mo><mroot><mi>y</mi><mn>3</mn></mroot>', '√x − ∛y'],
    [
      '<msub><mi>T</mi><mi>max</mi></msub><mo>≤</mo><msubsup><mi>x</mi><mn>1</mn><mrow><mo>-</mo><mn>2</mn></mrow></msubsup>',
      'T_max ≤ x₁⁻²',
    ],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>', '∑_iⁿ x_i'],
    ['<mi>sin</mi><mo>\u2061</mo><mi>x</mi>', 'sin x'],
    ['<mover><mi>x</mi><mo>¯</mo></mover><mfenced><mi>a</mi><mi>b</mi></mfenced>', 'x̄(a, b)'],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>',
      '1, 2; 3, 4',
    ],
    ['<mrow>'.repeat(200) + '<mi>x</mi>' + '</mrow>'.repeat(200), ''],
  ])('%s', (markup, text) => {
    expect(one(markup)).toBe(text);
  });

  test.each([
    ['$$E = mc^{2}$$', 'E = mc²'],
    [String.raw`\documentclass{minimal}\begin{document}$x_1^2 - T_{\text{max}}$\end{document}`, 'x₁² − T_max'],
    [String.raw`\sqrt[3]{\alpha} \times 10^{-3}\,\mathrm{mol}`, '∛α × 10⁻³ mol'],
    [String.raw`\begin{pmatrix}1&2\end{pmatrix}`, String.raw`\begin{pmatrix}1&2\end{pmatrix}`],
    [String.raw`\unknown{1}{2}`, String.raw`\unknown{1}{2}`],
  ])('%s', (source, text) => {
    expect(texFormula(source)).toBe(text);
  });

  test('of a book and of a feed are text too', async () => {
    const chapter = `<html><body><p>At ${math.replaceAll('<m', '<m:m').replaceAll('</m', '</m:m')} it stops.</p></body></html>`;
    await expect(readBytes('a.epub', epub({ 'a.xhtml': chapter }))).resolves.toMatchObject({ text: 'At n = 3k² it stops.' });
    const feed = `<rss><channel><item><title>T</title><description><![CDATA[<p>At ${math} it stops.</p>]]></description></item></channel></rss>`;
    await expect(readBytes('a.rss', bytesOf(feed))).resolves.toMatchObject({ text: 'T\n\nAt n = 3k² it stops.' });
  });

  test.each(['{', '\\frac{', '^', '_{', '$'])('a hundred thousand characters of %j are got through', (mark) => {
    expect(typeof texFormula(mark.repeat(100_000 / mark.length))).toBe('string');
  });
});
