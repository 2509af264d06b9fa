/** @jest-environment jsdom */
// reStructuredText, AsciiDoc, Org, wikis and Textile: what each writes in which way, and what is said of what was left out.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { lightParagraphs } from '../../../web/readers/light-markup.js';

const read = (name, text) => readBytes(name, new TextEncoder().encode(text));

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
    [
      'org',
      'a block right after an item',
      '- one\n#+BEGIN_QUOTE\nTwo in $x^2$, not 5$.\n#+END_QUOTE\nthree',
      ['one', 'Two in x², not 5$.', 'three'],
    ],
    ['org', 'tasks', '* TODO [#A] Lock :tag:\n- [X] Lamp\n- [ ] Net\n1. One', ['TODO Lock', '☑ Lamp', '☐ Net', '1. One']],
    ['wiki', 'raised, formulas, breaks', '10<sup>6</sup> of <math>x^2</math>,<br>or not', ['10⁶ of x²,\nor not']],
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
    ['a.wiki', 'It stops.<ref>In May.</ref>', 'noteReferences'],
    ['a.wiki', 'It stops.{{when}}', 'noteCommands'],
    ['a.wiki', 'It stops.<!-- sure? -->', 'noteHidden'],
    ['a.wiki', 'It <s>never</s> stops.', 'noteStruck'],
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

describe('a hundred thousand characters of one mark are got through', () => {
  const hostile = (mark) => `a ${mark.repeat(100_000 / mark.length)} x`;

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
