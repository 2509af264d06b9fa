/** @jest-environment node */
// The command of the package, as a shell runs it: what it writes where, and with which status it ends.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readFixtures, root } from './support/native.js';

const command = path.join(root, 'dist/command.js');
const native = path.join(root, 'build/native/storydiff');
const packs = path.join(root, 'dist/packs');
const kept = (name) => path.join(root, 'tests/files/kept', name);
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff command '));
const base = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '', STORYDIFF_NATIVE: '', COLUMNS: '80' };
delete base.GIT_PAGER_IN_USE;

/** @returns {{status: number, out: string, err: string}} */
function run(given, { input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { ...base, ...env },
  });
  return { status, out: stdout, err: stderr };
}
const left = 'Twelve people were hurt near the harbour. The road shut on Monday.\n';
const right = 'Fifteen people were hurt near the harbour. The road shut on Monday.\n';
const write = (name, content) => writeFileSync(path.join(folder, name), content);

beforeAll(() => {
  write('left.txt', left);
  write('right.txt', right);
  write('page.html', `<!doctype html><title>Crash</title><nav><a href="/">Home</a></nav><article><h1>Crash</h1><p>${left}</p></article>`);
  write('empty.txt', '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('beside the native program', () => {
  const stories = readFixtures().filter(({ id }, at) => at % 4 === 0 || id === 'polish' || id === 'versions-of-a-list');
  // A share that is cut to four places in the report may be rounded otherwise.
  const comparable = (text) => text.replaceAll(/\d+ %/gu, 'N %');
  const forms = [
    ['--format', 'terminal', '--color', 'always'],
    ['--format', 'text'],
    ['--format', 'json', '--word-links'],
    ['--format', 'json', '--offset-unit', 'utf-16', '--explain'],
    ['--format', 'json', '--offset-unit', 'code-point', '--narration'],
    ['--significance', 'detail'],
  ];
  test.each(forms.map((given) => [given.join(' '), given]))('it writes the same: %s', (_, given) => {
    for (const { id } of stories) {
      const pair = ['left.txt', 'right.txt'].map((name) => path.join(root, 'tests/fixtures', id, name));
      const expected = execFileSync(native, ['compare', ...pair, '--packs', packs, ...given], { encoding: 'utf8', env: base });
      const { status, out } = run([...pair, ...given]);
      expect({ id, status, out: comparable(out) }).toEqual({ id, status: 0, out: comparable(expected) });
    }
  });

  test.each(['terminal', 'text', 'json', 'markdown', 'html', 'unified', 'csv', 'docx', 'tei', 'collatex', 'annotations'])(
    'either engine gives the same %s',
    (format) => {
      const given = [kept('bakery-chromium.html'), kept('ferry-writer.docx'), '--format', format, '--quiet'];
      const own = run(given);
      expect(own).toMatchObject({ status: 0, err: '' });
      expect(own.out.length).toBeGreaterThan(500);
      expect(run(given, { env: { STORYDIFF_NATIVE: native } })).toEqual(own);
      expect(run([...given, '--native'], { env: { PATH: path.dirname(native) } })).toEqual(own);
    },
  );

  test('where there is none, it says so', () => {
    expect(run(['left.txt', 'right.txt', '--native'], { env: { PATH: path.dirname(command) } })).toMatchObject({ status: 2, out: '' });
    const { status, err } = run(['left.txt', 'right.txt'], { env: { STORYDIFF_NATIVE: '/nowhere/storydiff' } });
    expect([status, err]).toEqual([2, expect.stringContaining('“/nowhere/storydiff”')]);
  });

  test('batch is handed on to it', () => {
    const input = `${JSON.stringify({ id: 7, left, right })}\n`;
    const { status, out } = run(['batch', '--native', '--packs', 'none'], { input, env: { STORYDIFF_NATIVE: native } });
    expect([status, JSON.parse(out).id]).toEqual([0, 7]);
    expect(run(['batch'], { input })).toMatchObject({ status: 2, out: '' });
  });
});

describe('what is compared', () => {
  test.each(['ferry-chromium.html', 'ferry-writer.docx', 'ferry-chromium.pdf', 'ferry-python.eml', 'ferry-writer.epub'])(
    '%s tells what the text of it tells',
    (name) => {
      expect(run([kept(name), kept('ferry-writer.txt'), '--exit-code', '--quiet', '--format', 'csv'])).toMatchObject({
        status: 0,
        err: '',
      });
      expect(run(['text', kept(name)]).out).toContain('Night ferry returns to Kelsmere after nine years\n\n');
    },
  );

  test('standard input is one of them', () => {
    const { status, out } = run(['left.txt', '-', '--format', 'unified'], { input: right });
    expect([status, out.split('\n').slice(0, 2)]).toEqual([0, ['--- left.txt', '+++ right']]);
    expect(run(['-', '-'], { input: right }).status).toBe(2);
  });

  test('sides are named by their files, by paths where those are alike, or as asked', () => {
    const heading = (...given) => run(given).out.split('\n')[0];
    write('a.txt', left);
    expect(heading('a.txt', 'right.txt')).toBe('a.txt  |  right.txt');
    expect(heading('compare', 'a.txt', './a.txt')).toBe('a.txt  |  ./a.txt');
    expect(heading('a.txt', 'right.txt', '--left-label', 'Früh', '--right-label=Spät')).toBe('Früh  |  Spät');
  });

  test('a web page is read, and its tags are compared only where it is said to be text', () => {
    expect(run(['page.html', 'left.txt', '--format', 'json']).out).not.toContain('<h1>');
    expect(run(['page.html', 'left.txt', '--format', 'json', '--as-text']).out).toContain('<h1>');
  });

  test('a charset may be named', () => {
    write('latin.txt', Buffer.from('Zoé was hurt near the harbour on Monday.', 'latin1'));
    expect(run(['text', 'latin.txt', '--charset', 'windows-1251']).out).toContain('Zoй');
    expect(run(['text', 'latin.txt', '--charset', 'latin1', '--as-text']).out).toContain('Zoé');
    expect(run(['text', 'latin.txt', '--charset', 'ibm850', '--as-text'])).toMatchObject({ status: 2, out: '' });
  });

  test('packs are those of the package, of a folder, or none', () => {
    const used = (...given) => JSON.parse(run(['left.txt', 'right.txt', '--format', 'json', ...given]).out).packs;
    expect(used()).toEqual([expect.stringMatching(/^en /u)]);
    expect(used('--packs', packs)).toEqual(used());
    expect(used('--packs', 'none')).toEqual([]);
    expect(run(['left.txt', 'right.txt', '--packs', '/nowhere']).status).toBe(2);
  });
});

describe('forms', () => {
  test('HTML, Markdown, a table and a unified difference', () => {
    const form = (format) => run(['left.txt', 'right.txt', '--format', format]).out;
    expect(form('html')).toMatch(/^<!doctype html>[^]*<del>Twelve<\/del><ins>Fifteen<\/ins>/u);
    expect(form('markdown')).toContain('# left.txt and right.txt: a comparison');
    expect(form('csv')).toMatch(/^Status,[^]*\r\nChanged,core,number,Twelve,Fifteen,/u);
    expect(form('unified')).toContain('\n-Twelve people');
  });

  test('a Word document, to a file and through a pipe', () => {
    const given = ['left.txt', 'right.txt', '--format', 'docx'];
    expect(run([...given, '--output', 'made.docx'])).toEqual({ status: 0, out: '', err: '' });
    const bytes = readFileSync(path.join(folder, 'made.docx'));
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).toContain('<w:delText xml:space="preserve">Twelve');
    const piped = execFileSync(process.execPath, [command, ...given], { cwd: folder, env: base });
    expect(Buffer.compare(piped, bytes)).toBe(0);
  });

  test('colours are for terminals, unless they are asked for', () => {
    const colored = (...given) => run(['left.txt', 'right.txt', ...given], { env: { NO_COLOR: '1' } }).out.includes('\x1B[33m');
    expect([colored(), colored('--color', 'always'), colored('--color', 'never')]).toEqual([false, true, false]);
  });

  test('what matters less is left out where facts are listed, and nowhere else', () => {
    write('reworded.txt', left.replace('The road', 'The small road'));
    const given = ['left.txt', 'reworded.txt', '--exit-code'];
    expect(run(given).status).toBe(1);
    const { status, out } = run([...given, '--significance', 'core']);
    expect([status, out]).toEqual([0, expect.stringContaining('but not shown')]);
    expect(run(['left.txt', 'right.txt', '--format', 'html', '--significance', 'core'])).toMatchObject({ status: 2, out: '' });
  });
});

describe('exit status', () => {
  test('0 and 1 as asked, and why on standard error', () => {
    expect(run(['left.txt', 'right.txt']).status).toBe(0);
    expect(run(['left.txt', 'right.txt', '--exit-code'])).toMatchObject({ status: 1, err: '' });
    expect(run(['left.txt', 'left.txt', '--exit-code']).status).toBe(0);
    const failing = run(['left.txt', 'right.txt', '--fail-on', 'core,unannounced']);
    expect([failing.status, failing.err]).toEqual([1, expect.stringContaining('one core fact differs (--fail-on core).')]);
    expect(failing.err).toContain('without a note of correction (--fail-on unannounced).');
    expect(run(['left.txt', 'left.txt', '--fail-on', 'core,changed,unannounced'])).toMatchObject({ status: 0, err: '' });
    write('longer.txt', `${left}\nThe mayor of Harlow visited a school in the evening.\n`);
    expect(run(['left.txt', 'longer.txt', '--fail-on', 'changed']).status).toBe(0);
    expect(run(['left.txt', 'longer.txt', '--exit-code']).status).toBe(1);
  });

  test.each([
    [['missing.txt', 'right.txt'], 3, 'there is no file “missing.txt”.'],
    [['.', 'right.txt'], 3, '“.” is a folder'],
    [['empty.txt', 'right.txt'], 3, '“empty.txt” is empty'],
    [['empty.txt', 'right.txt', '--as-text'], 3, '“empty.txt” is empty'],
    [[kept('hostile-locked.pdf'), 'right.txt'], 3, `“${kept('hostile-locked.pdf')}” is locked with a password`],
    [[kept('hostile-zeros.txt'), 'right.txt'], 3, 'is not a text'],
    [[kept('ferry-writer.docx'), 'right.txt', '--as-text'], 3, 'binary data'],
    [['left.txt', 'right.txt', '--article', '2'], 3, 'holds one article'],
    [['left.txt', 'right.txt', '--charset', 'klingon'], 2, '"klingon"'],
    [['left.txt', 'right.txt', '--output', 'no/folder/here'], 4, 'its folder does not exist'],
    [['left.txt', 'right.txt', '--frmat', 'json'], 2, 'Did you mean --format?'],
    [['left.txt', 'right.txt', '--format', 'xml'], 2, 'docx, tei, collatex or annotations, not "xml"'],
    [['left.txt', 'right.txt', '--format', '--quiet'], 2, '--format needs a value'],
    [['left.txt', 'right.txt', '--quiet=yes'], 2, '--quiet takes no value'],
    [['left.txt', 'right.txt', '--fail-on', 'core,typos'], 2, 'not "typos"'],
    [['left.txt', 'right.txt', '--article', '0'], 2, 'from 1 on'],
    [['left.txt'], 2, 'two files are needed, LEFT and RIGHT; 1 was given.'],
    [['text'], 2, 'text needs one file'],
  ])('%j: %i', (given, status, said) => {
    const answer = run(given);
    expect(answer).toMatchObject({ status, out: '' });
    expect(answer.err).toMatch(/^storydiff: /u);
    expect(answer.err).toContain(said);
    expect(answer.err).not.toMatch(/^ +at /mu);
  });

  test('both files that cannot be read are named', () => {
    expect(run(['one.txt', 'two.txt']).err).toBe('storydiff: there is no file “one.txt”.\nstorydiff: there is no file “two.txt”.\n');
  });

  test('a text past the limit is 5', () => {
    write('long.txt', 'One fell. '.repeat(7_000_000));
    const { status, err } = run(['long.txt', 'left.txt', '--as-text', '--packs', 'none']);
    expect([status, err]).toEqual([5, expect.stringMatching(/^storydiff: /u)]);
    expect(run(['long.txt', 'left.txt']).err).toContain('“long.txt” is too large');
  });

  test.each([0, 1])('a reader that stops early is no error (status %i)', async (expected) => {
    const given = [kept('bakery-chromium.html'), expected ? kept('ferry-writer.docx') : kept('bakery-chromium.html')];
    const child = spawn(process.execPath, [command, ...given, '--format', 'json', '--word-links', '--explain', '--exit-code', '-q'], {
      env: base,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, said]).toEqual([expected, '']);
  });
});

describe('about itself', () => {
  const help = run(['--help']);

  test('help and version', () => {
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(run(['left.txt', '-h']).out).toBe(help.out);
    expect(run(['--version']).out).toBe(`storydiff ${manifest.version}\n`);
    for (const line of help.out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('the package has the command and the files that it needs', () => {
    expect(manifest.bin.storydiff).toBe('dist/command.js');
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    for (const file of [manifest.man, 'docs/git.md', 'completions']) {
      expect(existsSync(path.join(root, file))).toBe(true);
      expect(manifest.files).toContain(file.replace(/^\.\//u, ''));
    }
  });

  test.each([
    ['bash', 'storydiff.bash'],
    ['zsh', '_storydiff'],
    ['fish', 'storydiff.fish'],
  ])('the completion of %s', (shell, file) => {
    expect(run(['--completion', shell])).toEqual({ status: 0, out: readFileSync(path.join(root, 'completions', file), 'utf8'), err: '' });
  });
});
