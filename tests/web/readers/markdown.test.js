/** @jest-environment node */
import { stripInline } from '../../../web/readers/markdown-inline.js';
import { stripMarkdown } from '../../../web/readers/markdown.js';

test.each([
  ['**Nobody** was *hurt*.', 'Nobody was hurt.'],
  ['***Nobody*** was hurt', 'Nobody was hurt'],
  ['the _Marguerite_ and snake_case_name', 'the Marguerite and snake_case_name'],
  ['*a **b** c* d', 'a b c d'],
  ['``a ` b`` and `c`', 'a ` b and c'],
  ['a <!-- secret --> b', 'a  b'],
  ['~~three~~ four', 'three four'],
  ['A [barge](https://example.org/a_(b) "the barge") hit it', 'A barge hit it'],
  ['![The bridge](bridge.jpg)', 'The bridge'],
  ['[![alt](a.jpg)](b.html)', 'alt'],
  ['a [barge][1] hit it[^2]', 'a barge hit it'],
  ['5 * 3 * 2 and 2 \\* 3', '5 * 3 * 2 and 2 * 3'],
  ['`*code*` stays', '*code* stays'],
  ['a <b>bold</b> tag<br>', 'a bold tag'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['Marks &amp; Spencer', 'Marks & Spencer'],
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
    ['Bridge shut', 'A barge\nhit it.', 'one', 'two', 'three', 'quoted\nagain', 'Second heading', 'Text.', 'a b', 'c d', '*raw*'].join(
      '\n\n',
    ),
  );
});

test('plain prose is left as it is', () => {
  const prose = 'On 14 May, 3 p.m. local time, it rained.\n\n"We will not," he said.';
  expect(stripMarkdown(prose)).toBe(prose);
});

test.each(['*a ', '**', '_a ', '`', '[', '![', '](', '<!--', '<a ', '~~a ', '\\\\', ' ', '#', '| ', '- ', '&'])(
  'a million characters of %j are got through',
  (mark) => {
    const hostile = mark.repeat(1_000_000 / mark.length);
    expect(typeof stripMarkdown(hostile)).toBe('string');
    expect(stripMarkdown(`# ${hostile}x`)).toMatch(/x$/);
  },
);
