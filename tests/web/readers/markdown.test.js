/** @jest-environment jsdom */
import '../support/text-coding.js';
import { stripInline } from '../../../web/readers/markdown-inline.js';
import { markdownParagraphs, readMarkdown, stripMarkdown } from '../../../web/readers/markdown.js';

test.each([
  ['**Nobody** was *hurt*.', 'Nobody was hurt.'],
  ['***Nobody*** was hurt', 'Nobody was hurt'],
  ['the _Marguerite_ and snake_case_name', 'the Marguerite and snake_case_name'],
  ['*a **b** c* d', 'a b c d'],
  ['``a ` b`` and `c`', 'a ` b and c'],
  ['a <!-- secret --> b', 'a  b'],
  ['~~three~~ four', 'four'],
  ['It has ~~three~~ four <del>or five</del> boats', 'It has four boats'],
  ['a ~~ b', 'a ~~ b'],
  ['A [barge](https://example.org/a_(b) "the barge") hit it', 'A barge hit it'],
  ['![The bridge](bridge.jpg)', 'The bridge'],
  ['[![alt](a.jpg)](b.html)', 'alt'],
  ['a [barge][1] hit it[^2]', 'a barge hit it [2]'],
  ['5 * 3 * 2 and 2 \\* 3', '5 * 3 * 2 and 2 * 3'],
  ['`*code*` stays', '*code* stays'],
  ['a <b>bold</b> tag<br>', 'a bold tag'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['Marks &amp; Spencer', 'Marks & Spencer'],
  ['10<sup>6</sup> eels<sup>[2]</sup>', '10⁶ eels [2]'],
  ['2*3*4 = 24 and [a](<b c.html>)', '2*3*4 = 24 and a'],
  ['one<br>two <img src="a" alt="three">', 'one\ntwo three'],
  ['<tr><td>a</td> <td>b</td></tr><tr><td>c</td></tr>', 'a\tb\nc'],
  ['caf&eacute; &#8212; &nothing; \\&amp;', 'café — &nothing; &amp;'],
  ['$E = mc^2$, $a*b*c$ or $5 and 3 * 4 $', 'E = mc², $a*b*c$ or $5 and 3 * 4 $'],
  ['$$\\frac{1}{2}$$', '1/2'],
])('%s -> %s', (markdown, text) => {
  expect(stripInline(markdown)).toBe(text);
});

test('blocks become paragraphs', () => {
  expect(
    stripMarkdown(
      [
        '---',
        'title: x',
        '---',
        '# Bridge *shut* #',
        '',
        'A barge',
        'hit it.',
        '- one',
        '- [x] two',
        '1. three',
        '',
        '> quoted',
        '> again',
        '',
        'Second heading',
        '-----',
        'Text.',
        '',
        '***',
        '',
        '| a | b |',
        '|---|---|',
        '| c | d |',
        '',
        '```',
        '*raw*',
        '```',
        '[1]: https://example.org',
      ].join('\n'),
    ),
  ).toBe(
    [
      'title: x',
      'Bridge shut',
      'A barge\nhit it.',
      'one',
      '☑ two',
      '1. three',
      'quoted\nagain',
      'Second heading',
      'Text.',
      'a\tb',
      'c\td',
      '*raw*',
    ].join('\n\n'),
  );
});

test('a document is story, under its first heading', () => {
  expect(markdownParagraphs('+++\ndate = 2024-05-01\n+++\n\n## Share\n\nRead *on*.\n\n# More\n')).toEqual([
    { text: 'date = 2024-05-01', role: 'body', why: '' },
    { text: 'Share', role: 'headline', why: '' },
    { text: 'Read on.', role: 'body', why: '' },
    { text: 'More', role: 'body', why: '' },
  ]);
});

test('notes stand apart from words, and keep their text', () => {
  expect(stripMarkdown('The ferry[^1] stops.\n\n[^1]: It has *nine* cabins.\n[2]: https://example.org')).toBe(
    'The ferry [1] stops.\n\n[1] It has nine cabins.',
  );
});

test.each([
  ['a bar in a cell', '| Lock \\| gate | Eels |\n|---|---|\n| `a\\|b` | 4 |', ['Lock | gate\tEels', 'a|b\t4']],
  [
    'a table without outer bars',
    'Lock | Eels\n--|--\nUpper | 4\nLower | *5*\n\nText | more',
    ['Lock\tEels', 'Upper\t4', 'Lower\t5', 'Text | more'],
  ],
  ['tasks', '- [x] Lamp\n- [ ] Net', ['☑ Lamp', '☐ Net']],
  ['remarks of several lines', 'One <!-- not\n\nyet --> two.\n\n<!-- no -->\nThree.\n\n[//]: # (nothing)', ['One\ntwo.', 'Three.']],
  ['a remark without an end', 'One <!-- two.\n\nThree.', ['One <!-- two.', 'Three.']],
  ['remarks in code', '```\n<!-- shown -->\n```\n\nOf `<!--` one.', ['<!-- shown -->', 'Of <!-- one.']],
  ['code by its indent', 'It is\n\n    a * b * c\n\nnow.', ['It is', 'a * b * c', 'now.']],
  ['more of an item', '- one\n\n    *more*', ['one', 'more']],
  ['more of a note', 'A[^n].\n\n[^n]: One\n    *two*.\n\n    Three.', ['A [n].', '[n] One\ntwo.', 'Three.']],
  ['a formula on lines of its own', 'So\n\n$$\nE = mc^2\n$$\n\nholds.', ['So', 'E = mc²', 'holds.']],
  ['a line break by a backslash', 'One\\\nand two.', ['One\nand two.']],
  ['attributes of a heading', '# Ferry {#ferry .x}', ['Ferry']],
])('%s', (_, source, texts) => {
  expect(markdownParagraphs(source).map(({ text }) => text)).toEqual(texts);
});

test('links to targets that stand elsewhere lead there', () => {
  const { text, links } = markdownParagraphs('See [the quay][Q], [Q][] and [q], not [r] or [s][t].\n\n[q]: https://x.example/q "Quay"')[0];
  expect(text).toBe('See the quay, Q and q, not [r] or s.');
  expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual(
    ['the quay', 'Q', 'q'].map((words) => [words, 'https://x.example/q']),
  );
});

test('a definition is a paragraph after its term', () => {
  expect(stripMarkdown('Ferry\n: A boat.\n: A service.')).toBe('Ferry\n\nA boat.\n\nA service.');
});

test('a note says how much is struck out', () => {
  const read = (text) => readMarkdown(new TextEncoder().encode(text), {}).notes;
  expect(read('It has ~~three~~ four boats, and <s>one</s> two.')).toEqual([{ key: 'noteStruck', count: 2 }]);
  expect(read('It has four boats.')).toEqual([]);
  expect(read('It has <!-- three --> four boats.')).toEqual([{ key: 'noteHidden', count: 1 }]);
});

test('lines of verse are paragraphs', () => {
  expect(stripMarkdown('The kettle sings,\nThe cat has left,\nThe bell is still.\n\nThe kettle was\nstill on.')).toBe(
    'The kettle sings,\n\nThe cat has left,\n\nThe bell is still.\n\nThe kettle was\nstill on.',
  );
});

test('the engine judges a page that was turned into Markdown', () => {
  const bytes = (text) => new TextEncoder().encode(text);
  const menu = Array.from({ length: 10 }, (_, at) => `* [Page ${at}](/page-${at})`).join('\n');
  expect(readMarkdown(bytes(`${menu}\n\n# Bridge shut\n\nA barge hit it.`), {}).paragraphs).toBeNull();
  expect(readMarkdown(bytes('# Bridge shut\n\nA barge hit it.'), {}).paragraphs).toHaveLength(2);
});

test('plain prose is left as it is', () => {
  const prose = 'On 14 May, 3 p.m. local time, it rained.\n\n"We will not," he said.';
  expect(stripMarkdown(prose)).toBe(prose);
});

test.each([
  '*a ',
  '**',
  '_a ',
  '`',
  '[',
  '![',
  '](',
  '<!--',
  '<a ',
  '<sup>',
  '$',
  '$$',
  '\\|',
  '[a]: b\n',
  '~~a ',
  '\\\\',
  ' ',
  '#',
  '| ',
  '- ',
  '&',
])('a million characters of %j are got through', (mark) => {
  const hostile = mark.repeat(1_000_000 / mark.length);
  expect(typeof stripMarkdown(hostile)).toBe('string');
  expect(stripMarkdown(`# ${hostile}x`)).toMatch(/x$/);
});
