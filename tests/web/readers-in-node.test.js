/** @jest-environment node */
// The package's readers in Node, where no DOM is: the files of tests/files give there what they give in the page (tests/e2e/files.test.js).
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

jest.setTimeout(120_000);
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}tests/files/kept`;
const stories = JSON.parse(readFileSync(`${root}tests/files/stories.json`, 'utf8'));
const names = readdirSync(folder);

const script = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { inputOf, isShown, leftOut, readBytes, ReadError } from 'storydiff/readers';
  const found = {};
  for (const name of readdirSync(process.argv[1])) {
    try {
      const read = await readBytes(name, new Uint8Array(readFileSync(process.argv[1] + '/' + name)));
      const input = inputOf(read);
      found[name] = { text: read.text, notes: read.notes, input: Array.isArray(input) ? input.length : typeof input };
      found[name].shown = read.paragraphs?.filter(isShown).length ?? 'string';
      found[name].out = leftOut(read.paragraphs).length;
      found[name].links = (read.links ?? []).map(({ start, end, href }) => [read.text.slice(start, end), href]);
    } catch (error) {
      found[name] = { code: error instanceof ReadError ? error.code : error.stack };
    }
  }
  console.log(JSON.stringify({ found, hasDom: typeof DOMParser + typeof document }));
`;

let found;
let said;
beforeAll(async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: root });
  const answer = JSON.parse(stdout);
  expect(answer.hasDom).toBe('undefinedundefined');
  [found, said] = [answer.found, stderr];
});

test.each(names.filter((name) => !/^(?:hostile|marked)-/.test(name)))('%s', (name) => {
  const { headline, paragraphs } = stories[name.split('-')[0]];
  const { text, input, shown } = found[name];
  expect(text.trim().split(name.endsWith('writer.txt') ? '\n' : /\n{2,}/)).toEqual([headline, ...paragraphs]);
  expect(input).toBe(shown);
});

test('a PDF hands on where its links lead to', () => {
  expect(found['marked-links.pdf'].links).toEqual([
    ['the report', 'https://example.org/report'],
    ['what it says of those who swim there on an ordinary evening and in the night', 'https://example.org/pool'],
    ['Ida', 'mailto:ida@example.org'],
  ]);
});

describe('hostile files', () => {
  test.each(
    Object.entries({
      'hostile-cut.docx': 'zip-broken',
      'hostile-cut.odt': 'zip-broken',
      'hostile-cut.epub': 'zip-broken',
      'hostile-cut.pdf': 'file-broken',
      'hostile-cut.mhtml': 'file-broken',
      'hostile-bomb.docx': 'zip-too-large',
      'hostile-bomb.odt': 'zip-too-large',
      'hostile-bomb.epub': 'zip-too-large',
      'hostile-entities.docx': 'entities',
      'hostile-deep.rtf': 'nested-too-deep',
      'hostile-deep.eml': 'nested-too-deep',
      'hostile-locked.pdf': 'pdf-locked',
      'hostile-locked.odt': 'zip-locked',
      'hostile-scan.pdf': 'pdf-scan',
      'hostile-zeros.txt': 'file-binary',
      'hostile-blank.txt': 'no-text',
    }),
  )('%s is refused', (name, code) => {
    expect(found[name]).toEqual({ code });
  });

  test.each(['hostile-entities.odt', 'hostile-script.html'])('%s gives its story', (name) => {
    expect(found[name].text).toBe([stories.ferry.headline, ...stories.ferry.paragraphs].join('\n\n'));
  });
});

test('nothing is said on the console', () => {
  expect(said).toBe('');
});
