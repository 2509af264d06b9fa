// What the README shows has to work: its commands are run, its example is run, and its links lead somewhere.

import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/how-it-works.md',
  'docs/tricky-cases.md',
  'docs/scale.md',
  'docs/judge.md',
  'docs/git.md',
  'docs/tasks.md',
  'docs/matrix.md',
  'docs/embedding.md',
  'docs/packaging.md',
  'python/README.md',
  'docs/bench.md',
  'docs/peers.md',
];
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** The contents of the fenced blocks of a language. */
function blocks(markdown, language) {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter((block) => block[1] === language).map((block) => block[2]);
}

const commands = blocks(read('README.md'), 'sh')
  .flatMap((block) => block.split('\n'))
  .filter(Boolean);
const scripts = commands.filter((line) => line.startsWith('scripts/'));
const programs = commands.filter((line) => /^(build\/native\/storydiff|node|npx|cmake --install) /.test(line));

test('every command is one of the two sorts that are checked', () => {
  expect(commands.length).toBeGreaterThan(3);
  expect([...scripts, ...programs].sort()).toEqual([...commands].sort());
});

test.each(programs)('%s', (line) => {
  const [program, ...rest] = line.split(' ');
  const out = execFileSync(program, rest, { cwd: root, encoding: 'utf8' });
  expect(out.trim()).not.toBe('');
  if (line.includes('--format json')) expect(JSON.parse(out).version).toBe(2);
});

test.each(scripts)('%s is there, and says how it is used', (line) => {
  const [script, ...files] = line.split(' ');
  accessSync(path.join(root, script), constants.X_OK);
  for (const file of files) expect(existsSync(path.join(root, file))).toBe(true);
  const { stdout, stderr } = spawnSync(path.join(root, script), ['--help'], { cwd: root, encoding: 'utf8' });
  expect(stdout + stderr).toContain(`usage: ${script}`);
});

test('the example finds the number that changed', () => {
  const [example] = blocks(read('README.md'), 'js');
  const folder = path.join(root, 'build');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'readme-example.mjs');
  writeFileSync(file, example.replace("'./dist/", "'../dist/"));
  try {
    const out = execFileSync('node', [file], { encoding: 'utf8' });
    expect(out).toMatch(/12.*15/);
  } finally {
    rmSync(file);
  }
});

test.each(documents)('the links of %s lead to files', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1]);
  const missing = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => !existsSync(path.join(root, path.dirname(document), link)));
  expect(missing).toEqual([]);
});
