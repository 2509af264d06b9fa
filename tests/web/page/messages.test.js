/** @jest-environment node */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { roles, stages } from '../../../web/engine/input.js';
import { firstLanguage, languageFor, loadLanguage } from '../../../web/page/messages/index.js';
import { builtIn, fileOf, offered, wantedLanguage } from '../../../web/page/messages/offered.js';
import { ReadError } from '../../../web/readers/read-error.js';
import { setPartLoader } from '../../../web/readers/parts.js';
import { en } from '../../../web/page/messages/en.js';
import { en as elementEn } from '../../../web/widget/messages/en.js';
import { significances, statuses } from '../../../web/render/view-model.js';
import { addMessages, messagesFor } from '../../../web/widget/messages/index.js';
import { languages } from '../support/languages.js';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../web');

/** All sources of the page, the element and the renderer, as one text. */
function sources(folder) {
  return readdirSync(path.join(web, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && !(entry.parentPath ?? entry.path).endsWith('messages'))
    .map((entry) => readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8'))
    .join('\n');
}

const all = sources('page') + sources('widget') + sources('render') + sources('readers') + sources('export');
const element = sources('widget') + sources('render');

test('every message that is asked for is there', () => {
  const asked = (text) => new Set([...text.matchAll(/(?<![\w.])(?:ctx\.|this\.)?m\.(\w+)/g)].map((match) => match[1]));
  for (const key of asked(all)) expect(en).toHaveProperty(key);
  for (const key of asked(element)) expect(elementEn).toHaveProperty(key);
});

test('no message is left over', () => {
  expect(Object.keys(en).filter((key) => !new RegExp(`\\b${key}\\b`).test(all))).toEqual([]);
});

test('every cause that a reader names has words', () => {
  for (const [, code] of all.matchAll(/new ReadError\('([\w-]+)'/g)) expect(en.errors).toHaveProperty(code);
});

/** The keys of messages, down to the last, each with the kind of thing it is. */
const shape = (value) =>
  value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, shape(value[key])]),
      )
    : typeof value;

test.each(languages.map((language) => [language.lang, language]))('%s has the same messages as English', (_, language) => {
  // English has the engine's own words for limits.
  const rest = (messages) => shape({ ...messages, tell: { ...messages.tell, degraded: null } });
  expect(rest(language)).toEqual(rest(en));
});

/** All functions within messages, by the way to them: `tell.hedge`. */
const functionsOf = (messages, before = '') =>
  Object.entries(messages).flatMap(([key, value]) => {
    if (typeof value === 'function') return [[`${before}${key}`, value]];
    return value !== null && typeof value === 'object' ? functionsOf(value, `${before}${key}.`) : [];
  });

const labels = { left: 'Courier', right: 'Dispatch' };
const counts = (number) => ({ shared: number, reworded: number, changed: number, removed: number, added: number });
const shares = { shared: 0.5, reworded: 0.25, changed: 0.004, own: 0.996 };
const details = (number) => ({
  name: 'a.txt',
  names: ['a.txt', 'b.txt'],
  cause: 'no reason',
  url: 'https://example.org/',
  label: 'Courier',
  entry: 'word/document.xml',
  encoding: 'br',
  extension: '.abc',
  format: 'PDF',
  near: 'the bridge',
  line: number,
  count: number,
  limit: 2000 * number,
  bytes: 3_000_000 * number,
  pages: Array.from({ length: number }, (_, at) => at + 1),
});
const numbers = [
  'count',
  'at',
  'all',
  'share',
  'left',
  'right',
  'places',
  'more',
  'shown',
  'number',
  'value',
  'versions',
  'moving',
  'steady',
  'percent',
];

/** What a message is asked with, by the name that English gives the parameter: values of it, each of which must do. */
function samplesOf(name, key) {
  if (name.startsWith('{')) return [1, 2, 5].map(details);
  if (key.endsWith('filterName')) return name === 'labels' ? [labels] : Object.keys(filters);
  if (key.endsWith('noteOnly') && name === 'status') return ['added', 'removed'];
  if (/^ofVersions\.status/.test(key) || name === 'status') return statuses;
  if (key.startsWith('done') && name === 'labels') return [['Courier'], ['Courier', 'Dispatch']];
  if (/^(?:tell|note)/.test(key) && name === 'versions') return [false, true];
  if (/^(?:equivalent|tell\.(?:differs|inconsistent))$/.test(key) && /left|right/.test(name)) return ['twelve'];
  if (key === 'share' || name === 'share') return [0.001, 0.5, 0.999];
  if (key === 'errorOf')
    return [
      { code: 'no-text', details: details(1) },
      { code: 'fetch-failed', details: details(1) },
    ];
  if (name === 'kind') return [...Object.keys(en.detailKind), undefined];
  const known = { labels: [labels], counts: [0, 1, 2, 5].map(counts), shares: [shares], updated: [false, true], later: [false, true] };
  if (name === 'words' && key === 'smallWords') return [['the'], ['the', 'of']];
  if (name === 'source') return [{ name: 'a.txt', kind: 'PDF' }];
  return known[name] ?? (numbers.includes(name) ? [1, 2, 5, 1200] : ['some words']);
}
const filters = { differences: 1, changed: 1, reworded: 1, shared: 1, removed: 1, added: 1, unsure: 1, all: 1 };

/** The names of a function's parameters, as they are written. */
const parametersOf = (message) =>
  [
    ...String(message)
      .replaceAll(/\/\*.*?\*\//g, '')
      .trim()
      .matchAll(/^\s*\(?([^=]*?)\)? =>/g),
  ].flatMap(([, list]) => list.match(/\{[^}]*\}|\w+/g) ?? []);

/** What a message says of all of its samples; `english` has the parameters. */
function sentencesOf(key, english, message) {
  const samples = parametersOf(english).map((name) => samplesOf(name, key));
  const all = Math.max(1, ...samples.map((values) => values.length));
  return Array.from({ length: all }, (_, at) => message(...samples.map((values) => values[at % values.length])));
}

const textsOf = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf));

describe.each(languages.map((language) => [language.lang, language]))('what %s says', (_, language) => {
  const said = new Map(functionsOf(language));

  test.each(functionsOf(en))('%s', (key, english) => {
    expect(said.get(key).length).toBe(english.length);
    for (const sentence of sentencesOf(key, english, said.get(key))) {
      expect(typeof sentence).toBe('string');
      expect(sentence).not.toMatch(/^\s*$|undefined|null|NaN|\[object|=>/);
    }
  });

  test('is never empty', () => {
    expect(Object.keys(language).filter((key) => textsOf(language[key]).some((text) => text.trim() === ''))).toEqual([]);
  });

  test('is offered under its own name', () => {
    expect(offered).toContainEqual({ lang: language.lang, name: language.name });
  });
});

test('every language that is offered has its messages', () => {
  expect(languages.map(({ lang }) => lang).toSorted()).toEqual(offered.map(({ lang }) => lang).toSorted());
  const { exports } = JSON.parse(readFileSync(path.join(web, '../package.json'), 'utf8'));
  const loaded = offered.flatMap(({ lang }) => (builtIn.includes(lang) ? [] : [`./messages/${lang}`]));
  expect(Object.keys(exports).filter((name) => name.startsWith('./messages/'))).toEqual(loaded);
});

test('French has no space that breaks beside its guillemets and before its signs', () => {
  const { fr } = Object.fromEntries(languages.map((language) => [language.lang, language]));
  const said = new Map(functionsOf(fr));
  const texts = [...textsOf(fr), ...functionsOf(en).flatMap(([key, english]) => sentencesOf(key, english, said.get(key)))];
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => /« | »| [:;!?%]/.test(text))).toEqual([]);
});

test('plurals are right in Ukrainian', () => {
  const { words } = messagesFor('uk');
  expect([1, 3, 5, 21, 111].map(words)).toEqual(['1 слово', '3 слова', '5 слів', '21 слово', '111 слів']);
});

test('what is built in needs no script; the others come when they are wanted, and are asked for again after a failure', async () => {
  const asked = [];
  const { de } = Object.fromEntries(languages.map((language) => [language.lang, language]));
  setPartLoader(async (name, file) => {
    asked.push(file);
    if (asked.length === 1) throw new ReadError('part-missing', { name: file });
    return { element: (await import('../../../web/widget/messages/de.js')).de, messages: de };
  });
  for (const lang of builtIn) expect((await loadLanguage(lang)).lang).toBe(lang);
  expect(wantedLanguage([null, 'tlh', 'DE-at', 'uk'])).toBe('de');
  expect(wantedLanguage(['tlh'])).toBe('en');
  await expect(firstLanguage(['de', 'uk'])).resolves.toMatchObject({ m: { lang: 'uk' }, error: { code: 'part-missing' } });
  expect(messagesFor('de').lang).toBe('en');
  await expect(firstLanguage(['de-CH', 'uk'])).resolves.toEqual({ m: de, error: null });
  expect(messagesFor('de')).toMatchObject({ lang: 'de', factsHeading: 'Fakten' });
  await loadLanguage('de');
  expect(asked).toEqual([fileOf('de'), fileOf('de')]);
  setPartLoader(null);
});

test('a language is found by its tag or its first part, and more can be added', () => {
  expect(messagesFor(undefined, 'uk-UA').lang).toBe('uk');
  expect(messagesFor('tlh').lang).toBe('en');
  addMessages({ lang: 'eo', resultHeading: 'Komparo' });
  expect(messagesFor('eo')).toMatchObject({ resultHeading: 'Komparo', factsHeading: 'Facts' });
  expect(languageFor(['tlh', 'uk-UA']).lang).toBe('uk');
  expect(languageFor(['tlh']).lang).toBe('en');
});

test('every limit that makes a comparison coarse has words in other languages too', () => {
  const source = readFileSync(path.join(web, '../wasm/report/names.h'), 'utf8');
  const limits = [...source.matchAll(/case Limit::\w+: return "(\w+)";/g)].map(([, limit]) => limit);
  expect(limits).toContain('languages_differ');
  for (const language of languages.filter(({ tell }) => !tell.engine)) {
    expect(Object.keys(language.tell.degraded).toSorted()).toEqual(limits.toSorted());
  }
});

const { $defs: schema } = JSON.parse(readFileSync(path.join(web, '../docs/report.schema.json'), 'utf8'));
const valuesOf = (type, field) => schema[type].properties[field].enum;

describe.each(languages.map((language) => [language.lang, language]))('in %s every value of a report has its words', (_, m) => {
  test.each([
    ['Detail', 'kind', 'detailKind', ['contrary', 'statement']],
    ['Detail', 'relation', 'relationName', []],
    ['Fact', 'significance', 'significanceName', []],
    ['Paragraph', 'role', 'roleName', []],
  ])('%s.%s', (type, field, key, more) => {
    expect(Object.keys(m[key]).toSorted()).toEqual([...valuesOf(type, field), ...more].toSorted());
    for (const words of Object.values(m[key])) expect(words).not.toBe('');
  });

  test('Fact.status', () => {
    const labels = { left: 'A', right: 'B' };
    for (const status of valuesOf('Fact', 'status')) {
      for (const key of ['statusName', 'statusSpoken', 'filterName']) expect(typeof m[key](status, labels)).toBe('string');
    }
  });
});

test('the lists of values that the scripts keep are those of the schema', () => {
  expect(statuses.toSorted()).toEqual(valuesOf('Fact', 'status').toSorted());
  expect(significances).toEqual(valuesOf('Fact', 'significance').toReversed());
  expect(roles).toEqual(valuesOf('Paragraph', 'role'));
});

test('the stages of a comparison stand in the order of the engine', () => {
  const source = readFileSync(path.join(web, '../wasm/progress.h'), 'utf8');
  const [, list] = source.match(/enum class Stage : std::uint8_t \{([^}]*)\}/);
  expect(stages).toEqual(list.split(',').map((name) => name.trim()));
});
