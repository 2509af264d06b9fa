/** @jest-environment node */
// Questions and verdicts as files: the command of the package beside the native program.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFixtures, root } from './support/native.js';

const command = path.join(root, 'dist/command.js');
const native = path.join(root, 'build/native/storydiff');
const packs = path.join(root, 'dist/packs');
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-verdicts-'));
const env = { ...process.env, NODE_OPTIONS: '', STORYDIFF_NATIVE: '' };
const write = (name, content) => writeFileSync(path.join(folder, name), content);
const read = (name) => readFileSync(path.join(folder, name), 'utf8');

function run(...given) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], { cwd: folder, encoding: 'utf8', env });
  return { status, out: stdout, err: stderr };
}
const runNative = (...given) => execFileSync(native, [...given, '--packs', packs], { cwd: folder, encoding: 'utf8', env });

beforeAll(() => {
  write('left.txt', 'Zoë opened the café.\n\nA baker from the old town won the race. The repair costs 2.4 million euros.\n');
  write('right.txt', 'Zoë opened the café.\n\nSomeone quick got a medal in the race. Millions are needed for the repair.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('both write the same questions, in every unit', () => {
  const stories = readFixtures().filter(({ id }, at) => at % 25 === 0 || id === 'polish');
  for (const { id } of stories) {
    const pair = ['left.txt', 'right.txt'].map((name) => path.join(root, 'tests/fixtures', id, name));
    for (const unit of ['utf-8', 'utf-16', 'code-point']) {
      const given = ['undecided', ...pair, '--questions', '20', '--offset-unit', unit];
      expect({ id, unit, ...run(...given) }).toEqual({ id, unit, status: 0, out: runNative(...given), err: '' });
    }
  }
}, 120_000);

test('verdicts become pins, and what was judged is not asked again', () => {
  const questions = run('undecided', 'left.txt', 'right.txt').out;
  write('answers.jsonl', questions.replaceAll('"same":null', '"same":true'));
  const given = ['compare', 'left.txt', 'right.txt', '--format', 'json', '--verdicts', 'answers.jsonl'];
  const { status, out } = run(...given);
  expect([status, out]).toEqual([0, runNative(...given)]);
  expect(JSON.parse(out).options.pins.link).toHaveLength(questions.trim().split('\n').length);
  expect(run(...given, '--native').status).toBe(2);
  expect(run('undecided', 'left.txt', 'right.txt', '--verdicts', 'answers.jsonl')).toEqual({ status: 0, out: '', err: '' });
  expect(run('undecided', 'left.txt', 'right.txt', '--questions', '0', '--output', 'none.jsonl').status).toBe(0);
  expect(read('none.jsonl')).toBe('');
});

test('the native program answers for the command too', () => {
  const given = ['undecided', 'left.txt', 'right.txt'];
  const named = spawnSync(process.execPath, [command, ...given], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, STORYDIFF_NATIVE: native },
  });
  expect(named.stdout).toBe(run(...given).out);
});

test.each([
  ['{"left":1', 'Not JSON'],
  ['[1,1]', 'A verdict has to be an object with "left", "right" and "same".'],
  ['{"left":1,"right":1,"same":"yes"}', '"same" has to be true, false or null.'],
  ['{"left":9,"right":1,"same":null}', 'the left article has no sentence 9: it has 3, counted from 0.'],
  ['{"left":1,"right":{"sentence":1,"text":"Rain."},"same":true}', 'and "Rain." was judged. Is this verdict about other texts?'],
])('a wrong line is named with its file and the cause: %s', (line, cause) => {
  write('wrong.jsonl', `{"left":1,"right":1,"same":true}\n\n${line}\n`);
  const { status, out, err } = run('left.txt', 'right.txt', '--verdicts', 'wrong.jsonl');
  expect([status, out, err]).toEqual([3, '', expect.stringContaining(cause)]);
  expect(err).toMatch(/^storydiff: "wrong\.jsonl", line 3: /u);
  const own = spawnSync(native, ['compare', 'left.txt', 'right.txt', '--verdicts', 'wrong.jsonl'], { cwd: folder, encoding: 'utf8' });
  expect([own.status, own.stderr]).toEqual([3, cause === 'Not JSON' ? expect.stringContaining(cause) : err]);
});

test('a file that is not there, and a command without its files', () => {
  expect(run('left.txt', 'right.txt', '--verdicts', 'none.txt')).toEqual({
    status: 3,
    out: '',
    err: 'storydiff: "none.txt" could not be opened.\n',
  });
  expect(run('undecided', 'left.txt').status).toBe(2);
  expect(run('undecided', 'left.txt', 'right.txt', '--questions', 'many').status).toBe(2);
});

test('what docs/judge.md shows works', () => {
  const blocks = [...readFileSync(path.join(root, 'docs/judge.md'), 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gmu)];
  const [program] = blocks.filter(([, language]) => language === 'js').map(([, , code]) => code);
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8', env });
  expect(printed).toContain('link: [ [ 0, 0 ] ]');
  const [shell] = blocks.filter(([, language]) => language === 'sh').map(([, , code]) => code);
  const PATH = `${path.dirname(native)}:${process.env.PATH}`;
  const told = execFileSync('bash', ['-euo', 'pipefail', '-c', shell], { cwd: folder, encoding: 'utf8', env: { ...env, PATH } });
  expect(told).toContain('left.txt  |  right.txt');
  expect(read('verdicts.jsonl')).toContain('"same":true');
  const [lines] = blocks.filter(([, language]) => language === 'json').map(([, , code]) => code);
  const answers = execFileSync(native, ['batch'], { input: lines, encoding: 'utf8' }).trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
  expect([answers[0].options.undecided, answers[1].error.code]).toEqual([150, 'bad-option']); // its texts are three dots
});
