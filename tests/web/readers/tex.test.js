/** @jest-environment jsdom */
// LaTeX: what is printed of a source.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { texParagraphs } from '../../../web/readers/tex.js';

const read = (name, text) => readBytes(name, new TextEncoder().encode(text));

describe('LaTeX', () => {
  test.each([
    ['commands', String.raw`It \emph{stops} in \textbf{October~\textit{2031}}\cite{a}.`, ['It stops in October 2031 [a].']],
    ['sections and comments', '\\section*{Ferry}\n% not this\nIt stops. % nor this', ['Ferry', 'It stops.']],
    ['letters', String.raw`M\"uller, caf\'e, Mu\ss{}e, \v{c}as`, ['Müller, café, Muße, čas']],
    ['signs', String.raw`A \& B 5\,\% --- ${'``'}yes''\dots`, ['A & B 5 % — “yes”…']],
    ['a footnote', String.raw`It stops.\footnote{In \emph{October}.}`, ['It stops. [1]', '[1] In October.']],
    ['a list', String.raw`\begin{itemize}\item one\item two\end{itemize}`, ['one', 'two']],
    ['a figure', String.raw`\begin{figure}\includegraphics{x}\caption{The ferry}\end{figure}`, ['The ferry']],
    ['a formula', 'It costs $5$ crowns.', ['It costs 5 crowns.']],
    ['formulas', String.raw`So $x<\frac{1}{2}$, \(n_1\) and \[E = mc^2\] hold, for \$5.`, ['So x < 1/2, n₁ and E = mc² hold, for $5.']],
    ['formulas on lines', String.raw`\begin{align}a &= 1 \label{a}\\ b &= 2 \tag{3}\end{align}`, ['a = 1; b = 2 (3)']],
    ['a formula with commands of its own', String.raw`So $\foo{1}{2}$ holds.`, [String.raw`So \foo{1}{2} holds.`]],
    ['raised', String.raw`It has 10\textsuperscript{6} km\textsuperscript{2}.`, ['It has 10⁶ km².']],
    [
      'quotations',
      String.raw`She said \textquote{no} and \enquote{yes}, "${'`'}ja"' \glqq nein\grqq{}.`,
      ['She said “no” and “yes”, „ja“ „nein“.'],
    ],
    ['sources and places', String.raw`See \cite[p.~3]{a,b}, Fig.~\ref{f}.`, ['See [a, b, p. 3], Fig. [f].']],
    [
      'own commands',
      String.raw`\newcommand{\boat}{M.S. Skarv}\newcommand{\two}[2]{#2 and #1}The \boat{} of \two{A}{B}.`,
      ['The M.S. Skarv of B and A.'],
    ],
    [
      'a table',
      String.raw`\begin{table}\caption{Trips}\begin{tabular}{lr}\hline Lock & Eels\\ \multicolumn{1}{l}{Upper} & 4 \& 5\\\hline\end{tabular}\end{table}`,
      ['Trips', 'Lock\tEels', 'Upper\t4 & 5'],
    ],
    [
      'numbers',
      String.raw`\begin{enumerate}\item One\begin{itemize}\item two\end{itemize}\item[b)] Three\item Four\end{enumerate}`,
      ['1. One', 'two', 'b) Three', '3. Four'],
    ],
    ['a label after a heading', '\\section{Bees}\\label{s}\nThey left \\label{x}.', ['Bees', 'They left.']],
    ['commands right before words', '\\maketitle\\label{x}\n\\begin{abstract}We count.\\end{abstract}Then go.', ['We count.', 'Then go.']],
    ['code', 'Of \\verb|a_b{|:\n\\begin{verbatim}\n% a & $b\n\\end{verbatim}', ['Of a_b{:', '% a & $b']],
    [
      'what is struck out, and lengths',
      String.raw`\setlength{\parindent}{0pt}It \sout{never }stops \textcolor{red}{now}.`,
      ['It stops now.'],
    ],
    ['braces that are printed', String.raw`The set \{a\}.`, ['The set {a}.']],
  ])('%s', (_, source, texts) => {
    expect(texParagraphs(source).map(({ text }) => text)).toEqual(texts);
  });

  test('title and document', async () => {
    const source = String.raw`\documentclass{article}\title{Ferry stops}\begin{document}\maketitle It stops.\end{document}`;
    await expect(read('a', source)).resolves.toMatchObject({
      kind: 'tex',
      headline: 'Ferry stops',
      text: 'Ferry stops\n\nIt stops.',
      notes: ['noteCommands'],
    });
  });
});

describe('a hundred thousand characters of one mark are got through', () => {
  const hostile = (mark) => `a ${mark.repeat(100_000 / mark.length)} x`;

  test.each([
    '\\title{',
    '\\begin{figure}',
    '\\begin{tabular}',
    '\\newcommand{\\a}{\\a\\a}\\a ',
    '$',
    '\\item ',
    '\\(',
    '\\footnote{',
    '\\emph{a',
    '{',
    ' ',
    '%',
  ])('LaTeX %j', (mark) => {
    expect(Array.isArray(texParagraphs(hostile(mark)))).toBe(true);
  });
});
