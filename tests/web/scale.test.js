// What docs/scale.md shows has to work: its commands are run, and all ways give the same reports.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePair } from '../../scripts/lib/synthetic.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const document = readFileSync(path.join(root, 'docs', 'scale.md'), 'utf8');
const [plain, countErrors, resume, parallel, ...more] = [...document.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block);

const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-scale-'));
const env = { ...process.env, PATH: `${path.join(root, 'build', 'native')}:${process.env.PATH}` };
const run = (block) => execFileSync('bash', ['-euo', 'pipefail', '-c', block], { cwd: folder, env, encoding: 'utf8' });
const reports = () => readFileSync(path.join(folder, 'reports.jsonl'), 'utf8');
let expected = '';

beforeAll(() => {
  // More than two of GNU parallel's pieces, some of them of long lines, and one that is no pair.
  const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, ...makePair(id % 50 === 0 ? 20_000 : 300, 'edited', id) }));
  lines[123] = 'not a pair';
  writeFileSync(path.join(folder, 'pairs.jsonl'), `${lines.join('\n')}\n`);
  run(plain);
  expected = reports();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('there are no commands but these', () => {
  expect(more).toEqual([]);
});

test('a report stands at the place of each pair, and an error at that of a bad line', () => {
  const ids = expected
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, error }) => error?.code ?? id);
  expect(ids).toEqual(Array.from({ length: 300 }, (_, id) => (id === 123 ? 'bad-json' : id)));
  expect(run(countErrors)).toBe('1\n');
});

test('a run that was stopped in the middle of a line goes on', () => {
  const half = expected.slice(0, expected.length / 2);
  expect(half).not.toMatch(/\n$/);
  writeFileSync(path.join(folder, 'reports.jsonl'), half);
  run(resume);
  expect(reports()).toBe(expected);
}, 120_000);

const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const withParallel = stdout?.startsWith('GNU parallel') ? test : test.skip;
withParallel(
  'GNU parallel gives the same (skipped where it is not installed)',
  () => {
    run(parallel);
    expect(reports()).toBe(expected);
  },
  120_000,
);
