/** @jest-environment jsdom */
// Further kinds of files that stories come in, each by a few lines of it.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { lightParagraphs } from '../../../web/readers/light-markup.js';
import { subtitleParagraphs } from '../../../web/readers/subtitles.js';
import { texParagraphs } from '../../../web/readers/tex.js';

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

describe('light markup', () => {
  const story = ['Ferry stops', 'It stops in October.', 'One', 'two'];

  test.each([
    [
      'rst',
      'Ferry stops\n===========\n\n:author: Ida\n\n.. image:: x.png\n   :width: 5\n\nIt **stops** in `October <http://x>`_.\n\n* One\n* *two*\n',
    ],
    ['adoc', '= Ferry stops\n:toc:\n\n[quote]\n----\nIt *stops* in https://x.org[October].\n----\n\n* One\n. _two_\n'],
    ['org', '#+TITLE: Ferry stops\n#+AUTHOR: Ida\n\nIt *stops* in [[http://x][October]].\n\n- One\n- /two/\n'],
    ['wiki', "== Ferry stops ==\n{{box|a={{b}}}}\nIt '''stops''' in [[Month|October]].<ref>x</ref>\n\n* One\n# ''two''\n"],
    ['textile', 'h1. Ferry stops\n\np. It *stops* in "October":http://x.\n\n* One\n# _two_\n'],
  ])('%s', (kind, source) => {
    // A number that AsciiDoc counts is a part of the text, and who wrote it is a line of its own.
    const paragraphs = lightParagraphs(source, kind).filter(({ role }) => role !== 'byline');
    expect(paragraphs.map(({ text }) => text.replace(/^1\. /, ''))).toEqual(story);
    expect(paragraphs.map(({ role }) => role)).toEqual(['headline', 'body', 'body', 'body']);
  });

  test.each([
    ['org', '| Greens | 11 |\n|--------+----|\n| Blues | 9 |', ['Greens\t11', 'Blues\t9']],
    ['adoc', '|===\n|Greens |11\n|===', ['Greens\t11']],
    ['wiki', '{| class="x"\n|-\n| Greens || 11\n|}', ['Greens\t11']],
    ['org', 'It is 5 * 3 * 2, and a_b_c.', ['It is 5 * 3 * 2, and a_b_c.']],
  ])('%s: %j', (kind, source, texts) => {
    expect(lightParagraphs(source, kind).map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    [
      'rst',
      'lists in lists, numbered ones, terms',
      '* A lamp,\n  long\n\n  - oil\n  - wick\n\n* Net\n\n#. Open\n#. Wait\n\nTerm\n    Meaning.\n',
      ['A lamp,\nlong', 'oil', 'wick', 'Net', '1. Open', '2. Wait', 'Term', 'Meaning.'],
    ],
    [
      'rst',
      'boxes',
      '.. warning:: It *shuts*\n   soon.\n\n.. admonition:: Mind it\n\n   It shuts.\n',
      ['Warning', 'It shuts\nsoon.', 'Mind it', 'It shuts.'],
    ],
    [
      'rst',
      'notes of all sorts',
      'A [1]_ b [#]_ c [#x]_ d [*]_ e [Lie2020]_.\n\n.. [1] One.\n.. [#] Two.\n.. [#x] Three,\n   and more.\n.. [*] Four.\n.. [Lie2020] Five.\n',
      ['A [1] b [2] c [3] d [*] e [Lie2020].', '[1] One.', '[2] Two.', '[3] Three,\nand more.', '[*] Four.', '[Lie2020] Five.'],
    ],
    [
      'rst',
      'raised, formulas, substitutions',
      'The |b| has 10\\ :sup:`6` or :math:`x^2` of ``a*b*``.\n\n.. |b| replace:: *Skarv*\n\n.. math:: E = mc^2\n',
      ['The Skarv has 10⁶ or x² of a*b*.', 'E = mc²'],
    ],
    ['rst', 'a grid', '+---+---+\n| A | B |\n|   | c |\n+===+===+\n| 1 | 2 |\n+---+---+\n', ['A\tB c', '1\t2']],
    [
      'rst',
      'columns',
      '=====  ===\nLock   No\n=====  ===\nUpper  4\n       5\nLower  6\n=====  ===\n\nEnd.',
      ['Lock\tNo', 'Upper\t4 5', 'Lower\t6', 'End.'],
    ],
    [
      'rst',
      'lists and values as tables',
      '.. list-table:: T\n\n   * - a\n     - b\n   * - c\n     - d\n\n.. csv-table::\n   :header: x, y\n\n   "1, 2", 3\n',
      ['T', 'a\tb', 'c\td', 'x\ty', '1, 2\t3'],
    ],
    ['rst', 'code', 'So::\n\n  a = *b*\n\n.. code-block:: c\n\n   x * y * z\n\nEnd.', ['So:', 'a = *b*', 'x * y * z', 'End.']],
    [
      'rst',
      'a picture',
      '.. figure:: a.png\n   :alt: An eel\n\n   The *eel*.\n\n   More.\n\n.. image:: b.png\n   :alt: A lock\n',
      ['The eel.', 'More.', 'A lock'],
    ],
    [
      'rst',
      'a title between lines, verse, a quotation',
      '=====\nEels\n=====\n\n| Row,\n| row.\n\n    We go.\n\n    -- Ada\n\n----\n\nEnd.',
      ['Eels', 'Row,\nrow.', 'We go.', '-- Ada', 'End.'],
    ],
    ['adoc', 'attributes', ':boat: M.S. _Skarv_\n\nThe {boat}, not {plane}.', ['The M.S. Skarv, not {plane}.']],
    [
      'adoc',
      'notes',
      'Afootnote:[See https://x.org[here].] bfootnote:n[Two.] cfootnote:n[].',
      ['A [1] b [2] c [2].', '[1] See here.', '[2] Two.'],
    ],
    ['adoc', 'boxes and titles', '[TIP]\n.Mind it\n====\nIt *shuts*.\n====\n\nNOTE: Soon.', ['TIP', 'Mind it', 'It shuts.', 'NOTE: Soon.']],
    [
      'adoc',
      'quotations',
      '[quote, Ada, Book]\n____\nWe go.\n____\n\n[quote, Bo]\nWe stay.\n\nEnd.',
      ['We go.', '— Ada, Book', 'We stay.', '— Bo', 'End.'],
    ],
    [
      'adoc',
      'numbers, tasks, terms',
      '. One\n.. Two\n. Three\n\n* [x] Four\n* [ ] Five\n\nLock:: A gate.',
      ['1. One', '1. Two', '2. Three', '☑ Four', '☐ Five', 'Lock', 'A gate.'],
    ],
    [
      'adoc',
      'tables',
      '.Eels\n[cols="1,2"]\n|===\n|Lock\n|Eels \\| dead\n\n|Upper |4\n2+|None\n|===',
      ['Eels', 'Lock\tEels | dead', 'Upper\t4', 'None'],
    ],
    [
      'adoc',
      'code and formulas',
      '----\na = *b*\n----\n\nSo stem:[x^2] of `+*c*+`.\n\n[stem]\n++++\nE = mc^2\n++++',
      ['a = *b*', 'So x² of *c*.', 'E = mc²'],
    ],
    [
      'adoc',
      'marks in a line',
      '"`Yes`", 10^6^ of [line-through]#six# **m**any, see <<a,there>> and <<b>>, https://x.org[here^].',
      ['“Yes”, 10⁶ of many, see there and [b], here.'],
    ],
    ['adoc', 'a picture', '.The eel\nimage::a.png[An eel]\n\nimage::b.png[A lock, 300]', ['The eel', 'A lock']],
    [
      'org',
      'notes',
      'A[fn:a] b[fn:: By [[http://x][boat]].] c[fn:d: Four.].\n\n[fn:a] One,\ntwo.',
      ['A [a] b [1] c [d].', '[1] By boat.', '[d] Four.', '[a] One,\ntwo.'],
    ],
    [
      'org',
      'drawers, blocks, captions',
      ':LOGBOOK:\nCLOCK: [x]\n:END:\n#+BEGIN_SRC c\na = *b*\n#+END_SRC\n#+begin_quote\nWe /go/.\n#+end_quote\n#+CAPTION: The eel\n[[./a.png]]',
      ['a = *b*', 'We go.', 'The eel'],
    ],
    ['org', 'marks in a line', 'It is +six+ 10^{6} of =*c*= or \\(x^2\\), http://x.org/a/.', ['It is 10⁶ of *c* or x², http://x.org/a/.']],
    ['org', 'tasks', '* TODO [#A] Lock :tag:\n- [X] Lamp\n- [ ] Net\n1. One', ['TODO Lock', '☑ Lamp', '☐ Net', '1. One']],
  ])('%s: %s', (kind, _, source, texts) => {
    expect(lightParagraphs(source, kind).map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    ['a.rst', 'It stops.\n\n.. not yet sure', 'noteHidden'],
    ['a.rst', 'It stops.\n\n.. raw:: html\n\n   <b>x</b>', 'noteCommands'],
    ['a.rst', 'It :strike:`never` stops.', 'noteStruck'],
    ['a.adoc', 'It stops.\n// not sure\n////\nat all\n////', 'noteHidden'],
    ['a.adoc', 'It stops.\n\ninclude::more.adoc[]', 'noteCommands'],
    ['a.adoc', 'It [.line-through]#never# stops.', 'noteStruck'],
    ['a.org', 'It stops.\n# not sure', 'noteHidden'],
    ['a.org', 'It +never+ stops.', 'noteStruck'],
  ])('%s says what was left out of %j', async (name, source, key) => {
    const article = await read(name, source);
    expect(article.text).toBe('It stops.');
    expect(article.notes.map((note) => note.key ?? note)).toEqual([key]);
  });

  test.each([
    ['a.rst', 'Ferry\n=====\n\n:Author: Ida Holm\n\nIt stops.'],
    ['a.adoc', '= Ferry\nIda Holm <i@x.org>\n\nIt stops.'],
    ['a.adoc', '= Ferry\n:author: Ida Holm\n\nIt stops.'],
    ['a.org', '#+TITLE: Ferry\n#+AUTHOR: Ida Holm\n#+DATE: 2031-03-04\n\nIt stops.'],
  ])('%s names its author: %j', async (name, source) => {
    await expect(read(name, source)).resolves.toMatchObject({ headline: 'Ferry', byline: 'Ida Holm' });
  });

  test('goes by the name of its file', async () => {
    await expect(read('a.org', '* Ferry stops')).resolves.toMatchObject({ kind: 'org', text: 'Ferry stops', headline: 'Ferry stops' });
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

  test.each([
    ['org', '[['],
    ['org', '[fn:'],
    ['org', ' '],
    ['wiki', '{{'],
    ['wiki', '<ref>'],
    ['wiki', '[['],
    ['rst', '`'],
    ['rst', '*'],
    ['rst', '.. note::\n '],
    ['rst', '* '],
    ['rst', '[#]_ '],
    ['rst', '==== ====\n'],
    ['adoc', '====\n'],
    ['adoc', 'footnote:['],
    ['adoc', '|===\n|'],
    ['adoc', '. '],
    ['org', '+a'],
    ['org', '#+begin_src\n'],
    ['org', ':A:\n'],
    ['adoc', 'http://a['],
    ['textile', '"a":'],
  ])('%s %j', (kind, mark) => {
    expect(Array.isArray(lightParagraphs(hostile(mark), kind))).toBe(true);
  });
});
