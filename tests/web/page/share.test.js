/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { factOf, fragmentOf, longestInflated, longestLink, pairOf, withFact } from '../../../web/page/link.js';
import { markdownOf } from '../../../web/export/markdown.js';
import { en } from '../../../web/page/messages/en.js';
import { pairOfReport } from '../../../web/page/saved-report.js';
import { followFacts } from '../../../web/page/timeline.js';
import { factAt } from '../../../web/render/same-fact.js';
import { createView } from '../../../web/render/view-model.js';
import { makeReport } from '../support/make-report.js';

const pair = {
  left: { text: 'Сталося 😀 "x"', label: 'A', paragraphs: null },
  right: { text: 'b\n\nc', label: 'B', paragraphs: [{ text: 'b', role: 'headline' }, { text: 'c' }] },
  pins: { link: [[0, 0]], unlink: [] },
};

test('a link gives back what went into it', async () => {
  const fragment = await fragmentOf(pair, 'https://news.example/');
  expect(fragment).toMatch(/^pair=[\w-]+$/);
  await expect(pairOf(fragment)).resolves.toEqual(pair);
  await expect(pairOf(`${fragment}&fact=3`)).resolves.toEqual(pair);
});

test('texts that make the address too long get no link', async () => {
  let seed = 7;
  const noise = Array.from({ length: longestLink * 2 }, () => String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90))).join(
    '',
  );
  await expect(fragmentOf({ ...pair, left: { text: noise, label: 'A' } })).resolves.toBeNull();
});

test('a link that was cut is an error, one without a pair is none', async () => {
  const fragment = await fragmentOf(pair);
  await expect(pairOf(fragment.slice(0, 30))).rejects.toThrow();
  await expect(pairOf('fact=3')).resolves.toBeNull();
});

test('a small link that inflates to 50 MB is refused by its size, and soon', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64url');
  expect(bomb.length).toBeLessThan(100_000);
  const begun = performance.now();
  await expect(pairOf(`pair=${bomb}`)).rejects.toMatchObject({ code: 'link-too-large' });
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('what a link could not open again gets none, however well it is compressed', async () => {
  await expect(fragmentOf({ ...pair, left: { text: ' '.repeat(longestInflated), label: 'A' } })).resolves.toBeNull();
});

test.each(['pair=%%%', 'pair=AAAA', 'pair=ä'])('%s is refused with a code', async (fragment) => {
  await expect(pairOf(fragment)).rejects.toMatchObject({ code: 'bad-link' });
});

test.each([
  ['', 3, 'fact=3'],
  ['#fact=2', 3, 'fact=3'],
  ['#pair=abc&fact=2', null, 'pair=abc'],
  ['#fact=2', null, ''],
])('%s pointing at %s is %s', (fragment, id, expected) => {
  expect(withFact(fragment, id)).toBe(expected);
});

test.each([
  ['fact=12', 12],
  ['pair=a&fact=0', 0],
  ['fact=x', null],
  ['', null],
])('%s points at %s', (fragment, fact) => {
  expect(factOf(fragment)).toBe(fact);
});

test('a report gives its texts, names and links back; anything else does not', () => {
  const report = makeReport({ left: ['One.'], right: ['Two.'] });
  report.left.label = 'Morning';
  report.options = { offsetUnit: 'utf-16', pins: pair.pins };
  const as = (version) => JSON.stringify({ ...report, version });
  expect(pairOfReport(`\uFEFF${JSON.stringify(report)}`)).toEqual({
    left: { text: 'One.', label: 'Morning', paragraphs: [{ text: 'One.', role: 'body' }] },
    right: { text: 'Two.', label: '', paragraphs: [{ text: 'Two.', role: 'body' }] },
    pins: pair.pins,
  });
  // Of format 1 as well: what is read of a report is alike there.
  expect(pairOfReport(as(1))).toEqual(pairOfReport(JSON.stringify(report)));
  for (const other of ['', '[]', 'null', '{"version":1}', '{"version":2,"left":{"text":""},"right":{"text":""}}', as(3), as('2')])
    expect(pairOfReport(other)).toBeNull();
});

test('Markdown: facts by status, and nothing of a text is taken for a mark', () => {
  const report = makeReport({
    left: ['Two *died*. It rained.'],
    right: ['Three *died*.'],
    links: [[0, 0]],
    details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
  });
  const labels = { left: 'A_b', right: 'C' };
  expect(markdownOf({ model: createView(report) }, labels, 'Counts.', ['Made.'], en)).toBe(
    [
      '# A\\_b and C: a comparison',
      '',
      'Counts.',
      '',
      '## Changed (1)',
      '',
      '- **The number went from two to three.**',
      '  - A\\_b: “\\[-Two-\\] \\*died\\*.”',
      '  - C: “\\{+Three+\\} \\*died\\*.”',
      '',
      '## Only in A\\_b (1)',
      '',
      '- It rained.',
      '',
      '_Made._',
      '',
    ].join('\n'),
  );
});

test('Markdown says what is word for word the other’s, and what was changed without a note', () => {
  const report = makeReport({
    left: ['Two died.'],
    right: ['Three died.'],
    links: [[0, 0]],
    details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
  });
  report.summary = { ...report.summary, leftVerbatim: 0.25, rightVerbatim: 0.5 };
  report.facts[0].unannounced = true;
  const lines = markdownOf({ model: createView(report) }, { left: 'A_b', right: 'C' }, 'Counts.', [], en).split('\n');
  expect(lines.slice(3, 6)).toEqual(['', `- A\\_b: ${en.shareVerbatim(0.25)}`, `- C: ${en.shareVerbatim(0.5)}`]);
  expect(lines).toContain('- **The number went from two to three.** _Changed without a note of correction._');
});

test('facts are followed through versions: told, changed, come and gone', () => {
  const versions = [['Two died. It rained.'], ['Three died. It rained. A dog barked.'], ['Three died. A dog barked.']];
  const reports = [
    makeReport({
      left: versions[0],
      right: versions[1],
      links: [
        [0, 0],
        [1, 1],
      ],
      details: { '0-0': [['number', 'Two', 'Three', 'More.']] },
    }),
    makeReport({
      left: versions[1],
      right: versions[2],
      links: [
        [0, 0],
        [2, 1],
      ],
    }),
  ];
  const rows = followFacts(reports).map(({ cells, steady }) => [cells.map((cell) => cell && `${cell.state} ${cell.text}`), steady]);
  expect(rows).toEqual([
    [['told Two died.', 'changed Three died.', 'told Three died.'], false],
    [['told It rained.', 'told It rained.', 'gone It rained.'], false],
    [[null, 'came A dog barked.', 'told A dog barked.'], false],
  ]);
  const [changed, gone] = followFacts(reports).map(({ cells }) => cells);
  expect(changed[1].changes).toEqual([{ kind: 'number', relation: undefined, left: 'Two', right: 'Three' }]);
  // Each leads to its place in the comparison where it is to be seen.
  expect(changed.map(({ step, at }) => [step, at.side, factAt(reports[step], at)])).toEqual([
    [0, 'left', 0],
    [0, 'right', 0],
    [1, 'right', 0],
  ]);
  expect(gone.map(({ step, at }) => [step, at.side, factAt(reports[step], at)])).toEqual([
    [0, 'left', 1],
    [0, 'right', 1],
    [1, 'left', 2],
  ]);
});

test('a fact that went and came back, in nearly the same words, is one row; another one in its place is not', () => {
  const told = 'The council will pay the drivers of Orlova for the lost week.';
  const back = 'The council will pay the drivers of Orlova for their lost week.';
  const report = (left, right, links) => makeReport({ left: [left], right: [right], links });
  const reports = [
    report(`Two died. ${told}`, 'Two died.', [[0, 0]]),
    report('Two died.', 'Two died. A dog barked at night.', [[0, 0]]),
    report('Two died. A dog barked at night.', `Two died. A dog barked at night. ${back}`, [
      [0, 0],
      [1, 1],
    ]),
  ];
  const states = followFacts(reports).map(({ cells }) => cells.map((cell) => cell?.state ?? null));
  expect(states).toEqual([
    ['told', 'told', 'told', 'told'],
    ['told', 'gone', null, 'back'],
    [null, null, 'came', 'told'],
  ]);
});

test('a fact that a version tells in other words is no steady one', () => {
  const report = makeReport({
    left: ['A big ship left.'],
    right: ['A large ship left.'],
    links: [[0, 0]],
    residue: { '0-0': [['big', 'large']] },
  });
  const [{ cells, steady }] = followFacts([report]);
  expect(cells.map(({ state }) => state)).toEqual(['told', 'reworded']);
  expect(steady).toBe(false);
  expect(Object.keys(en.timelineState)).toContain('reworded');
});
