/** @jest-environment node */
// The words of languages other than English, which are loaded when a text is in the language.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { compare } from '../../../dist/storydiff-node.js';
import { batch, root } from '../support/native.js';

const pairs = [
  {
    id: 'de',
    left: 'Der Minister sagte am 3. Mai, dass alle Schulen der Stadt bis Freitag geschlossen bleiben.',
    right: 'Der Minister sagte am 5. Mai, dass einige Schulen der Stadt bis Freitag geschlossen bleiben.',
  },
  {
    id: 'it',
    left: 'Il sindaco ha detto che tutte le scuole della città resteranno chiuse fino a venerdì.',
    right: 'Il sindaco ha detto che alcune scuole della città resteranno chiuse fino a venerdì.',
  },
  {
    id: 'uk',
    left: 'Міністр заявив, що всі школи міста будуть зачинені до п’ятниці.',
    right: 'Міністр заявив, що деякі школи міста будуть зачинені до п’ятниці.',
  },
  {
    id: 'zh',
    left: '市长说，所有学校必须在星期五之前关闭。',
    right: '市长说，一些学校必须在星期五之前关闭。',
  },
];
const further = [
  { id: 'zh, two scripts', left: '市長說，所有學校必須在星期五之前關閉。', right: pairs[3].right },
  ...['Sieben', 'Neun'].map((count) => ({
    id: `a paragraph in German, ${count}`,
    left: `The mayor said that the school was shut on Monday, and that it would not be open again before the end of the week.\n\n${count} Kinder sind am Montag nicht in die Schule gegangen, weil die Türen für alle geschlossen waren und niemand da war.`,
    right: 'The mayor said that the school was shut on Monday, and that it would not be open again before the end of the month.',
  })),
];
const mixed = { id: 'de, uk', left: pairs[0].left, right: pairs[2].left };

/** Prints what an expression makes of a report, in a process of its own. */
function reportIn(init, { left, right }, expression) {
  const code = `
    import { compare, init } from 'storydiff';
    await init(${init});
    const report = await compare(${JSON.stringify(left)}, ${JSON.stringify(right)});
    console.log(${expression});`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  }).trim();
}

test('words of one language after the other are loaded, and the bytes are those of the native program', async () => {
  const all = [...pairs, ...further, mixed, ...pairs.map(({ id, left, right }) => ({ id: `${id}, turned`, left: right, right: left }))];
  const lines = batch(all);
  for (const [index, { id, left, right }] of all.entries()) {
    const report = await compare(left, right, { id });
    expect(JSON.stringify(report)).toBe(lines[index]);
    expect((report.degraded ?? []).map(({ limit }) => limit)).toEqual(id === 'de, uk' ? ['languages_differ'] : []);
  }
});

test('what a language decides is decided by its words', async () => {
  const kinds = async ({ left, right }) => (await compare(left, right)).facts.flatMap(({ details }) => details.map(({ kind }) => kind));
  for (const pair of pairs) expect(await kinds(pair)).toContain('quantifier');
});

test.each(['{ lexiconsUrl: null }', "{ lexiconsUrl: 'nowhere' }"])('without the words (%s) the report stands and says so', (init) => {
  const limits = "report.left.language, report.degraded.map(({ limit, side }) => limit + ' ' + side).join()";
  expect(reportIn(init, pairs[0], limits)).toBe('de lexicon left,lexicon right');
  expect(reportIn(init, mixed, limits)).toBe('de languages_differ both,lexicon left,lexicon right');
  expect(reportIn(init, further[1], limits)).toBe('en lexicon left');
  expect(reportIn(init, { left: 'All schools shut.', right: 'Some schools shut.' }, 'report.degraded')).toBe('null');
});

test('words of another edition are not used', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-lexicon-'));
  try {
    const text = readFileSync(path.join(root, 'dist/lexicon/de.txt'), 'utf8');
    const degraded = '(report.degraded ?? []).map(({ limit }) => limit).join()';
    writeFileSync(path.join(folder, 'de.txt'), text);
    expect(reportIn(`{ lexiconsUrl: ${JSON.stringify(folder)} }`, pairs[0], degraded)).toBe('');
    writeFileSync(path.join(folder, 'de.txt'), text.replace(/^storydiff lexicon \w+/u, 'storydiff lexicon 00000000'));
    expect(reportIn(`{ lexiconsUrl: ${JSON.stringify(folder)} }`, pairs[0], degraded)).toBe('lexicon,lexicon');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each file is there for programs and for pages, with the same words', () => {
  const files = readdirSync(path.join(root, 'dist/lexicon'));
  const languages = files.filter((file) => file.endsWith('.txt')).map((file) => path.basename(file, '.txt'));
  expect(languages).toEqual(expect.arrayContaining(['ar', 'de', 'fr', 'ja', 'uk', 'zh']));
  expect(files).toHaveLength(2 * languages.length);
  for (const language of languages) {
    const page = {};
    runInNewContext(readFileSync(path.join(root, `dist/lexicon/${language}.js`), 'utf8'), page);
    expect(page.storydiffLexicons[language]).toBe(readFileSync(path.join(root, `dist/lexicon/${language}.txt`), 'utf8'));
  }
});
