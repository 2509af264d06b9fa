/** @jest-environment node */
// messages/xx.json: every message is read by somebody, and what is read is there.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './support/native.js';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const sources = (folder, pattern) =>
  readdirSync(path.join(root, folder))
    .filter((name) => pattern.test(name))
    .map((name) => read(path.join(folder, name)))
    .join('\n');
const table = (lang) => JSON.parse(read(`messages/${lang}.json`));
const isMessage = (value) => typeof value === 'string' || typeof value.other === 'string';
/** "tell.shares", "cli.status.changed" and so on; the forms of a plural are one message. */
const keysOf = (value, name) =>
  name !== '' && isMessage(value)
    ? [name]
    : Object.entries(value).flatMap(([key, inner]) => keysOf(inner, name === '' ? key : `${name}.${key}`));

const engine = sources('wasm/report/english', /\.cpp$|^sentence\.h$/u);
const program = sources('wasm/cli', /(?<!_table)\.(?:cpp|h)$/u);
const command = sources('web/command', /\.js$/u);
const page = read('web/widget/tell/tell.js');
const retell = read('web/render/retell.js');
const names = read('wasm/report/names.h');
const valuesOf = (type) => {
  const [, body] = new RegExp(`name_of\\(${type} \\w+\\) \\{([^]*?)\\n\\}`, 'u').exec(names);
  return [...body.matchAll(/return "([^"]+)"/gu)].map(([, value]) => value);
};

const constant = (key) => `k${key.replace(/(?:^|[._])(\w)/gu, (_, letter) => letter.toUpperCase())}`;
const inEngine = (key) => new RegExp(`\\b${constant(key)}(?:Other)?\\b`, 'u').test(engine);
const english = table('en');
const { tell, engine: own, reason, degraded, cli, kind, hedge } = english;

describe('every message is read', () => {
  test.each(keysOf({ engine: own }, ''))('by the engine: %s', (key) => {
    expect(inEngine(key)).toBe(true);
  });

  test.each(Object.keys(reason))('reason.%s', (name) => {
    expect(inEngine(`reason.${name}`)).toBe(true);
    expect(program).toContain(`"${name.replace(/Top$/u, '')}"`);
  });

  test.each(Object.keys(tell).filter((name) => name !== 'differs'))('tell.%s', (name) => {
    expect(program).toContain(`"tell.${name}"`); // of the languages that are not the engine's
    const shown = new RegExp(`\\b(?:table\\.|'|const \\{[^}]*\\b)${name.replace(/Version$/u, '')}\\b`, 'u');
    expect(inEngine(`tell.${name}`) || shown.test(page)).toBe(true);
  });

  test.each(keysOf(cli, '').map((key) => [key]))('cli.%s', (key) => {
    const [first, second] = key.split('.');
    if (second) expect(program).toContain(`"cli.${first}.`);
    else expect(program).toMatch(new RegExp(`"cli\\.${first}"|"cli\\." \\+ std::string\\(name\\)`, 'u'));
  });

  test('kinds, limits and hedges are those that a report has', () => {
    // The page lists statements beside the kinds of details; a contrary is a wording that is in conflict.
    expect(Object.keys(kind).sort()).toEqual([...valuesOf('DetailKind'), 'contrary', 'statement'].sort());
    expect(Object.keys(degraded).sort()).toEqual(
      valuesOf('Limit')
        .filter((limit) => !limit.startsWith('--'))
        .sort(),
    );
    for (const sign of Object.keys(hedge)) expect(retell).toContain(`'${sign}'`);
    const said = Object.keys(table('en').tell.differs).filter((name) => name !== 'other');
    expect([...valuesOf('DetailKind'), 'contrary']).toEqual(expect.arrayContaining(said));
    for (const [group, values] of [
      ['status', valuesOf('FactStatus')],
      ['role', valuesOf('Role')],
      ['side', valuesOf('Sides')],
    ]) {
      expect(Object.keys(cli[group]).sort()).toEqual(values.sort());
    }
  });

  test('the command of the package has no word that it does not use', async () => {
    for (const lang of ['en', 'uk']) {
      const { [`${lang}Table`]: words } = await import(`../../web/command/tell/${lang}-table.js`);
      for (const key of Object.keys(words)) expect(command).toMatch(new RegExp(`'${key}'|own\\.${key}\\b`, 'u'));
    }
  });
});

test('what the native program reads is there', () => {
  const read = [...program.matchAll(/"((?:tell|cli|reason|degraded|hedge|label|kind)\.[\w.]*\w)"/gu)].map(([, key]) => key);
  expect(read.length).toBeGreaterThan(50);
  const hedges = ['at_least', 'at_most', 'more_than', 'less_than', 'about'].map((name) => `hedge.${name}`);
  for (const lang of ['en', 'de', 'es', 'fr', 'pl', 'uk']) {
    const keys = new Set([...keysOf(table(lang), ''), ...hedges]);
    expect(read.filter((key) => !keys.has(key))).toEqual([]);
  }
});

test('what the command of the package reads is there', async () => {
  const { wordsIn, languages } = await import('../../web/command/words.js');
  const said = [...command.matchAll(/\b(?:say|counted)\('(\w+)'/gu)].map(([, key]) => key);
  expect(said.length).toBeGreaterThan(10);
  for (const lang of languages) {
    const { [`${lang}Table`]: words } = await import(`../../web/command/tell/${lang}-table.js`);
    for (const key of said) expect(words[key]).toBeDefined();
    expect(wordsIn(lang).counted('more', 22)).toContain('22');
  }
});

test('the tables are what scripts/generate-messages makes, with the placeholders of English', () => {
  expect(execFileSync(process.execPath, [path.join(root, 'scripts/messages/generate.mjs'), '--check'], { encoding: 'utf8' })).toBe('');
});

test.each([
  ['pl', 1.5, 'miejsca'],
  ['uk', 1.5, 'місця'],
  ['pl', 22, 'miejscach'],
  ['uk', 21, 'місці'],
  ['de', 1, 'weiteren Stelle'],
])('%s counts %d', async (lang, count, form) => {
  const { wordsIn } = await import('../../web/command/words.js');
  expect(wordsIn(lang).counted('more', count)).toContain(form);
});
