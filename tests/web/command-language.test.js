/** @jest-environment node */
// --language-of-report: the command of the package and the native program give the same text in every language.
import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './support/native.js';

const command = path.join(root, 'dist/command.js');
const native = path.join(root, 'build/native/storydiff');
const packs = path.join(root, 'dist/packs');
const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '', STORYDIFF_NATIVE: '', COLUMNS: '80' };
const messages = (lang) => JSON.parse(readFileSync(path.join(root, 'messages', `${lang}.json`), 'utf8'));

/** What the fixtures lack: figures that disagree, a note of a correction, quotation marks on one side, a limit. */
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-language-'));
afterAll(() => rmSync(folder, { recursive: true }));
const own = {
  left: 'Fire kills 12 in Orlen\n\nA fire in Orlen killed 15 people on Monday.\n\nThe mayor called it a terrible day for us all.\n\nMore than 40 houses burned down in the old town of Orlen.\n\nThe school will open again on Friday.\n',
  right:
    'Fire kills 12 in Orlen\n\nA fire in Orlen killed 15 people on Monday.\n\nThe mayor called it “a terrible day for us all”.\n\nAbout 37 houses burned down in the old town of Orlen.\n\nCorrection: An earlier version of this article gave a wrong number of houses.\n',
};
for (const side of ['left', 'right']) writeFileSync(path.join(folder, `${side}.txt`), own[side]);

function pairOf(id) {
  const place = id === 'own' ? folder : path.join(root, 'tests/fixtures', id);
  return ['left.txt', 'right.txt'].map((name) => path.join(place, name));
}

function run(given) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], { encoding: 'utf8', maxBuffer: 1 << 28, env });
  return { status, out: stdout, err: stderr };
}

// A share that is cut to four places in the report may be rounded otherwise.
const comparable = (text) => text.replaceAll(/\d+(?=[ \u00a0]?%)/gu, 'N');
const forms = [
  ['--format', 'terminal', '--color', 'always'],
  ['--format', 'text'],
  ['--format', 'text', '--significance', 'core'],
  ['--format', 'json', '--narration', '--offset-unit', 'utf-16'],
  ['--significance', 'detail'],
];

const fixtures = { en: 'changed-number', de: 'german', es: 'versions-of-a-list', fr: 'french', pl: 'polish', uk: 'ukrainian' };
describe.each(Object.entries(fixtures))('in %s', (lang, fixture) => {
  test.each(forms.map((given) => [given.join(' '), given]))('the native program writes the same: %s', (_, given) => {
    for (const id of [fixture, 'own']) {
      const asked = [...pairOf(id), ...given, '--language-of-report', lang];
      const expected = execFileSync(native, ['compare', ...asked, '--packs', packs], { encoding: 'utf8', env });
      const { status, out } = run(asked);
      expect({ id, status, out: comparable(out) }).toEqual({ id, status: 0, out: comparable(expected) });
    }
  });

  test('either engine gives the same sentences', () => {
    const asked = [...pairOf('own'), '--format', 'json', '--narration', '--language-of-report', lang];
    const { out } = run(asked);
    expect(spawnSync(process.execPath, [command, ...asked], { encoding: 'utf8', env: { ...env, STORYDIFF_NATIVE: native } }).stdout).toBe(
      out,
    );
    const reasons = Object.values(messages(lang).reason);
    for (const { reason } of JSON.parse(out).facts) expect(reasons).toContain(reason);
  });

  test('batch says what compare says', () => {
    const [left, right] = pairOf('own').map((file) => readFileSync(file, 'utf8'));
    const line = JSON.stringify({ left, right, options: { leftLabel: 'left.txt', rightLabel: 'right.txt', narration: true } });
    const language = ['--language-of-report', lang, '--packs', packs];
    const batch = execFileSync(native, ['batch', ...language], { input: `${line}\n`, encoding: 'utf8', env });
    const given = ['--format', 'json', '--narration', ...language];
    expect(batch).toBe(execFileSync(native, ['compare', ...pairOf('own'), ...given], { encoding: 'utf8', env }));
  });
});

describe('forms that the package alone has', () => {
  test.each(['de', 'es', 'fr', 'pl', 'uk'])('Markdown, a table and Word are in %s too', async (lang) => {
    const { [lang]: element } = await import(`../../web/widget/messages/${lang}.js`);
    const { [lang]: words } = await import(`../../web/export/messages/${lang}.js`);
    const given = [...pairOf('own'), '--language-of-report', lang, '--quiet', '--format'];
    const labels = { left: 'left.txt', right: 'right.txt' };
    expect(run([...given, 'markdown']).out).toContain(`## ${element.statusName('changed', labels)} (`);
    expect(run([...given, 'csv']).out.split('\r\n')[0]).toContain(words.exportColumns.significance);
    const file = path.join(folder, 'out.docx');
    expect(run([...given, 'docx', '--output', file])).toMatchObject({ status: 0, err: '' });
    expect(Object.keys(unzipSync(readFileSync(file)))).toContain('word/document.xml');
    expect(run([...given, 'html']).status).toBe(0);
  });
});

test('a language that there is none for is named with those that there are', () => {
  expect(run([...pairOf('own'), '--language-of-report', 'it'])).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringContaining('en, de, es, fr, pl or uk, not "it"'),
  });
});
