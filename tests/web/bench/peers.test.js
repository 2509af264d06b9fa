// The page and the plot of scripts/bench --peers, and how it counts what a tool found. No test asks for a time.

import { JSDOM } from 'jsdom';
import { hunksOfWikiLines } from '../../bench/answers.mjs';
import { count, hunksOfSteps, readExpected, readFixtures } from '../../bench/found.mjs';
import { families } from '../../bench/inputs.mjs';
import { page } from '../../bench/peers-page.mjs';
import { describe as inWords, plot } from '../../bench/plot.mjs';

const run = {
  machine: '2 cores of a made-up machine',
  cases: ['few edits', 'unrelated'].flatMap((family) => [1000, 10_000].map((words) => ({ family, words }))),
  fixtures: 4,
  rows: [
    {
      tool: 'storydiff',
      where: 'native',
      cells: [2, 20, 3, 31].map((ms) => ({ ms })),
      counted: { edits: 8, found: 6, same: 5, alarms: 1, hunks: 9 },
    },
    {
      tool: 'slow & <old>',
      where: 'Node',
      cells: [{ ms: 4.25 }, { ms: 400 }, { ms: 12_345 }, { failed: 'over 60 s' }],
      counted: null,
    },
    { tool: 'wikidiff2', where: 'PHP', cells: Array.from({ length: 4 }, () => ({ failed: 'not installed' })), counted: null },
  ],
};
const tools = run.rows.map(({ tool, where }) => `${tool} (${where})`);

describe('the page', () => {
  const lines = page(run).split('\n');
  test('a row for each pair and a column for each tool', () => {
    expect(lines).toContain('| pairs | storydiff (native) | slow & <old> (Node) | wikidiff2 (PHP) |');
    expect(lines).toContain('| few edits, 10,000 | 20 ms | 400 ms | not installed |');
  });
  test('what was stopped is shown as such', () => {
    expect(lines).toContain('| unrelated, 1,000 | 3.0 ms | 12.3 s | not installed |');
    expect(lines).toContain('| unrelated, 10,000 | 31 ms | over 60 s | not installed |');
  });
  test('what was found stands beside the false alarms', () => {
    expect(lines).toContain('| storydiff (native) | 6 of 8 (75%) | 1 of 5 (20%) | 0.25 | 9 | 2.0 ms |');
    expect(lines).toContain('| wikidiff2 (PHP) | - | - | - | - | - |');
  });
  test('it says what is not installed', () => {
    expect(page(run)).toContain('Not on this machine: wikidiff2.');
    expect(page({ ...run, rows: run.rows.slice(0, 2) })).not.toContain('Not on this machine');
  });
});

describe('the plot', () => {
  const document = new JSDOM(plot(run), { contentType: 'image/svg+xml' }).window.document;
  const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
  test('is well-formed and names every tool and kind of pair', () => {
    expect(document.documentElement.localName).toBe('svg');
    expect(texts).toEqual(expect.arrayContaining([...tools, 'few edits', 'unrelated', '1,000', '10,000']));
  });
  test('a point for each time, none for what was stopped', () => {
    expect(document.querySelectorAll('circle.t0')).toHaveLength(4);
    expect(document.querySelectorAll('circle.t1')).toHaveLength(3);
    expect(document.querySelectorAll('circle.t2')).toHaveLength(0);
  });
  test('more time is higher, more words are further to the right', () => {
    const [first, second] = [...document.querySelectorAll('circle.t0')];
    expect(Number(second.getAttribute('cx'))).toBeGreaterThan(Number(first.getAttribute('cx')));
    expect(Number(second.getAttribute('cy'))).toBeLessThan(Number(first.getAttribute('cy')));
  });
  test('its description has every figure, and the page has it too', () => {
    const said = document.querySelector('desc').textContent;
    expect(said).toBe(inWords(run));
    expect(said).toContain('slow & <old> (Node): few edits 1000 words 4.3 ms, few edits 10000 words 400 ms, unrelated 1000 words 12.3 s');
    expect(said).toContain('unrelated 10000 words over 60 s');
    expect(page(run)).toContain(said);
  });
  test('has colours for dark readers', () => {
    expect(document.querySelector('style').textContent).toContain('prefers-color-scheme:dark');
  });
});

describe('what was found', () => {
  const fixtures = readFixtures();
  const named = (name) => fixtures.find((fixture) => fixture.name === name);
  /** The hunk of a part of the left text and one of the right. */
  const hunk = ({ pair }, left, right) => {
    const span = (text, part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    return { left: span(pair.left, left), right: span(pair.right, right) };
  };

  test('three figures that changed, one value in two wordings', () => {
    const story = named('changed-number');
    const nothing = { edits: 3, found: 0, same: 3, alarms: 0, hunks: 0 };
    expect(count(story, [])).toEqual(nothing);
    expect(count(story, [hunk(story, '12', '15'), hunk(story, '1.2', '1.9')])).toEqual({ ...nothing, found: 2, hunks: 2 });
    expect(count(story, [hunk(story, '3 weeks', 'three weeks')])).toEqual({ ...nothing, alarms: 1, hunks: 1 });
    // One hunk as wide as the texts names no edit, and covers what stayed.
    const all = { left: { start: 0, end: story.pair.left.length }, right: { start: 0, end: story.pair.right.length } };
    expect(count(story, [all])).toEqual({ ...nothing, alarms: 2, hunks: 1 });
  });

  test('a "not" that one side lacks', () => {
    const story = named('dropped-negation');
    expect(count(story, [])).toMatchObject({ edits: 2, found: 0, same: 2 });
    const { left } = hunk(story, 'not exceed', '');
    expect(count(story, [{ left: { start: left.start, end: left.start + 4 }, right: { start: 0, end: 0 } }])).toMatchObject({
      found: 1,
      alarms: 0,
    });
  });

  test('a statement counts from half of its letters on', () => {
    const pair = { left: 'aaaa bbbb', right: '' };
    const story = { name: '', pair, expected: readExpected('removed: "aaaa bbbb"\nlink: "a" ~ "b"', pair) };
    const upTo = (end) => count(story, hunksOfSteps([{ op: 'delete', length: end }]));
    expect(upTo(3)).toMatchObject({ edits: 1, found: 0 });
    expect(upTo(4)).toMatchObject({ edits: 1, found: 1 });
  });

  test('a quote that is not in the text is an error', () => {
    expect(() => readExpected('removed: "nowhere"', { left: 'here', right: '' })).toThrow('nowhere');
  });
});

test('neighbouring deletions and insertions are one hunk', () => {
  const steps = [
    ['equal', 2],
    ['delete', 1],
    ['insert', 3],
    ['equal', 1],
    ['insert', 2],
  ].map(([op, length]) => ({ op, length }));
  expect(hunksOfSteps(steps)).toEqual([
    { left: { start: 2, end: 3 }, right: { start: 2, end: 5 } },
    { left: { start: 4, end: 4 }, right: { start: 6, end: 8 } },
  ]);
});

test("wikidiff2's ranges of bytes become places of the texts", () => {
  const left = 'é one two\nmoved\nsame';
  const right = 'é one 2\nsame\nmoved';
  const hunks = hunksOfWikiLines([
    {
      type: 3,
      text: 'é one two2',
      highlightRanges: [
        { start: 7, length: 3, type: 1 },
        { start: 10, length: 1, type: 0 },
      ],
    },
    { type: 4, text: 'moved' },
    { type: 0, text: 'same' },
    { type: 5, text: 'moved', highlightRanges: [] },
  ]);
  expect(hunks.map((hunk) => [left.slice(hunk.left.start, hunk.left.end), right.slice(hunk.right.start, hunk.right.end)])).toEqual([
    ['two', '2'],
  ]);
});

test('reordered paragraphs are the same ones in another order', () => {
  const { left, right } = families.reordered(1000);
  expect(right).not.toBe(left);
  expect(right.split('\n\n').sort()).toEqual(left.split('\n\n').sort());
});
