/** @jest-environment node */
// The command inside of git: as a diff driver that .gitattributes names, as GIT_EXTERNAL_DIFF, and as textconv. docs/git.md has
// what is set here.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './support/native.js';

const folder = mkdtempSync(path.join(tmpdir(), 'storydiff git '));
const bin = mkdtempSync(path.join(tmpdir(), 'storydiff-bin-'));
const env = {
  ...process.env,
  NODE_OPTIONS: '',
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A. Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.org',
  GIT_COMMITTER_NAME: 'A. Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.org',
};
const git = (given, more = {}) => spawnSync('git', given, { cwd: folder, encoding: 'utf8', env: { ...env, ...more } });
const must = (...given) => {
  const { status, stderr } = git(given);
  if (status !== 0) throw new Error(`git ${given.join(' ')}: ${stderr}`);
};
const write = (name, text) => writeFileSync(path.join(folder, name), text);

const before = '# Crash near Harlow\n\nTwelve people were hurt near Harlow. The road shut on Monday.\n';
const docs = readFileSync(path.join(root, 'docs/git.md'), 'utf8');

beforeAll(() => {
  writeFileSync(path.join(bin, 'storydiff'), `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/command.js')}" "$@"\n`, {
    mode: 0o755,
  });
  must('init', '--quiet');
  // Both the attributes and the settings are those of the document.
  write('.gitattributes', /```gitattributes\n([^`]+)```/.exec(docs)[1]);
  for (const [, name, value] of docs.matchAll(/^git config --global (\S+) "?([^"\n]+)"?$/gm)) must('config', name, value);
  write('story.md', before);
  write('story.copy', before);
  write('old.md', before.replace('Harlow', 'Kelsmere'));
  write('gone.md', 'A fair opens in Strand on Friday with forty stalls.\n');
  write('broken.md', before);
  copyFileSync(path.join(root, 'tests/files/kept/ferry-writer.docx'), path.join(folder, 'ferry.docx'));
  must('add', '.');
  must('commit', '--quiet', '-m', 'One');
  write('story.md', before.replace('Twelve', 'Fifteen'));
  write('story.copy', before.replace('Twelve', 'Fifteen'));
  write('new.md', 'A new story begins.\n');
  write('broken.md', ' \n');
  must('mv', 'old.md', 'moved.md');
  write('moved.md', before.replace('Harlow', 'Kelsmere').replace('Monday', 'Tuesday'));
  must('rm', '--quiet', 'gone.md');
  copyFileSync(path.join(root, 'tests/files/kept/bakery-writer.odt'), path.join(folder, 'ferry.docx'));
  must('add', '.');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(bin, { recursive: true });
});

test('as a driver it compares what changed, and says what it does not compare', () => {
  const { status, stdout, stderr } = git(['diff', '--cached', '--find-renames=20%', '--', '*.md']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('storydiff story.md\na/story.md  |  b/story.md\n');
  expect(stdout).toMatch(/~ a\/story\.md {2}\[-Twelve-\] people were hurt near Harlow\.\n {4}b\/story\.md {2}\{\+Fifteen\+\}/u);
  expect(stdout).toContain('storydiff new.md: a new file\n');
  expect(stdout).toContain('storydiff gone.md: deleted\n');
  expect(stdout).toMatch(/storydiff broken\.md: not compared: “broken\.md” has no text in it/u);
  expect(stdout).toContain('storydiff old.md -> moved.md\n');
  expect(stdout).toContain('{+Tuesday+}');
  expect(stdout).not.toContain('\x1B[');
});

test.each([
  ['GIT_EXTERNAL_DIFF', 'story.copy', [], { GIT_EXTERNAL_DIFF: 'storydiff --format unified' }],
  ['a driver', 'story.md', ['-c', 'diff.storydiff.command=storydiff --format unified'], {}],
])('%s may have options', (_, name, settings, more) => {
  const { status, stdout } = git([...settings, 'diff', '--cached', '--', name], more);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^--- a/${name}\n\\+\\+\\+ b/${name}\n`, 'u'));
  expect(stdout).toContain('+Fifteen people were hurt');
});

test('in a pager there are colours, unless NO_COLOR is set', () => {
  const paged = ['--paginate', '-c', 'core.pager=cat', 'diff', '--cached', '--', 'story.md'];
  expect(git(paged, { GIT_PAGER_IN_USE: 'true', NO_COLOR: '', TERM: 'xterm' }).stdout).toContain('\x1B[33m');
  expect(git(paged, { GIT_PAGER_IN_USE: 'true', NO_COLOR: '1', TERM: 'xterm' }).stdout).not.toContain('\x1B[');
});

test('as textconv it reads documents for the diff of git', () => {
  const { status, stdout, stderr } = git(['diff', '--cached', '--', 'ferry.docx']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^-Night ferry returns to Kelsmere after nine years$/mu);
  expect(stdout).toMatch(/^\+\S.* \S/mu);
});

test('an unmerged file is named', () => {
  const output = execFileSync(process.execPath, [path.join(root, 'dist/command.js'), 'story.md'], {
    encoding: 'utf8',
    env: { ...env, GIT_DIFF_PATH_COUNTER: '1', GIT_DIFF_PATH_TOTAL: '1' },
  });
  expect(output).toBe('* Unmerged path story.md\n');
});
