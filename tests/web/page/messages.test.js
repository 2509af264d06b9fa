/** @jest-environment node */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { roles, stages } from '../../../web/engine/input.js';
import { languageFor, languages } from '../../../web/page/messages/index.js';
import { en } from '../../../web/page/messages/en.js';
import { en as elementEn } from '../../../web/widget/messages/en.js';
import { significances, statuses } from '../../../web/render/view-model.js';
import { addMessages, messagesFor } from '../../../web/widget/messages/index.js';

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

test('plurals are right in Ukrainian', () => {
  const { words } = messagesFor('uk');
  expect([1, 3, 5, 21, 111].map(words)).toEqual(['1 слово', '3 слова', '5 слів', '21 слово', '111 слів']);
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
  expect(Object.keys(messagesFor('uk').tell.degraded).toSorted()).toEqual(limits.toSorted());
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
