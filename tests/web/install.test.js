// What cmake --install puts in place: the program finds its packs, and the manual page and the completions of three
// shells know the options and values that the program itself knows.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './support/native.js';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const prefix = realpathSync(mkdtempSync(path.join(tmpdir(), 'storydiff-install-')));
const program = path.join(prefix, 'bin/storydiff');
const pair = ['left.txt', 'right.txt'].map((file) => path.join(root, 'tests/fixtures/rewritten', file));
const compare = (file, ...options) => execFileSync(file, ['compare', ...pair, '--format', 'json', ...options], { encoding: 'utf8' });

beforeAll(() => {
  execFileSync('cmake', ['--install', path.join(root, 'build/native'), '--prefix', prefix]);
});
afterAll(() => rmSync(prefix, { recursive: true }));

/** Every option that a text names, sorted, each once. */
const optionsIn = (text) => [...new Set([...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => name))].sort();

/** The shapes in which the documents name options, turned into "--name". */
const documents = {
  'docs/storydiff.1': (text) => text.replaceAll('\\-', '-'),
  'completions/storydiff.bash': (text) => text,
  'completions/_storydiff': (text) => text,
  'completions/storydiff.fish': (text) => text.replace(/^set .*$/gm, '').replace(/ -l ([a-z-]+)/g, ' --$1'),
};

describe.each(Object.entries(documents))('%s', (file, shown) => {
  const text = shown(read(file));

  test('names the options of storydiff --help, of both programs, and no other', () => {
    const [native, packaged] = [[program], [process.execPath, path.join(root, 'dist/command.js')]].map(([file, ...given]) =>
      optionsIn(execFileSync(file, [...given, '--help'], { encoding: 'utf8' })),
    );
    expect(native.length).toBeGreaterThan(12);
    // What the native program compares by, the command of the package understands.
    expect(native.filter((name) => !packaged.includes(name))).toEqual(['jobs', 'skip']);
    expect(optionsIn(text)).toEqual([...new Set([...native, ...packaged])].sort());
  });

  test.each(['format', 'significance', 'color', 'offset-unit', 'language-of-report'])('names the values of --%s', (option) => {
    const { status, stderr } = spawnSync(program, ['compare', ...pair, `--${option}`, 'nonsense'], { encoding: 'utf8' });
    expect(status).toBe(2);
    const values = /has to be (.+), not "nonsense"/.exec(stderr)[1].split(/, | or /);
    expect(values.length).toBeGreaterThan(2);
    for (const value of values) expect(text).toMatch(new RegExp(`(?<![\\w-])${value}(?![\\w-])`));
  });
});

test('the manual page is of this version and has every exit status', () => {
  const page = read('docs/storydiff.1');
  expect(page).toContain(`storydiff ${JSON.parse(read('package.json')).version}"`);
  const statuses = [...execFileSync(program, ['--help'], { encoding: 'utf8' }).matchAll(/^ {2}(\d) {2}/gm)].map(([, status]) => status);
  expect([...page.matchAll(/^\.B (\d)$/gm)].map(([, status]) => status)).toEqual(statuses);
});

test.each([
  [['storydiff', 'c'], 'compare'],
  [['storydiff', 'READ'], 'README.md'],
  [['storydiff', 'compare', 'a', 'b', '--format', 'm'], 'markdown'],
  [['storydiff', 'a', 'b', '--fail-on', 'u'], 'unannounced'],
  [['storydiff', 'text', 'a', '--ch'], '--charset --changes'],
  [['storydiff', 'compare', 'a', 'b', '--color', '=', 'n'], 'never'],
  [['storydiff', 'batch', '--j'], '--jobs'],
])('bash completes %j', (words, expected) => {
  const script = `source "$1"; COMP_WORDS=("\${@:2}"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _storydiff; echo "\${COMPREPLY[@]}"`;
  const file = path.join(prefix, 'share/bash-completion/completions/storydiff');
  expect(execFileSync('bash', ['-c', script, 'bash', file, ...words], { encoding: 'utf8' }).trim()).toBe(expected);
});

test.each([
  ['zsh', 'share/zsh/site-functions/_storydiff'],
  ['fish', 'share/fish/vendor_completions.d/storydiff.fish'],
])('%s reads its completions, where it is installed', (shell, file) => {
  const text = readFileSync(path.join(prefix, file), 'utf8');
  expect(text).toContain('storydiff');
  const { error, status, stderr } = spawnSync(shell, ['-n', path.join(prefix, file)], { encoding: 'utf8' });
  if (error?.code !== 'ENOENT') expect([status, stderr]).toEqual([0, '']);
});

test('the installed program finds its packs, through a symbolic link too', () => {
  const withPack = compare(program, '--packs', path.join(root, 'packs'));
  expect(compare(program, '--packs', 'none')).not.toBe(withPack);
  expect(compare(program)).toBe(withPack);
  const link = path.join(prefix, 'linked');
  symlinkSync(program, link);
  expect(compare(link)).toBe(withPack);
});

test('the manual page and the licences are in their places', () => {
  for (const file of ['share/man/man1/storydiff.1', 'share/doc/storydiff/LICENSE', 'share/doc/storydiff/licenses/snowball.txt'])
    expect(readFileSync(path.join(prefix, file), 'utf8').length).toBeGreaterThan(100);
});
