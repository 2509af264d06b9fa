// The sentences about a report in every language, messages/xx.json, as the tables that are compiled and bundled:
//
//     wasm/report/english/messages.h  English, for the engine
//     wasm/cli/messages_table.cpp     all languages, for the native program
//     web/widget/tell/xx-table.js     the part that the page and the element say, one file per language
//     web/command/tell/xx-table.js    the part that only the command of the package says besides
//
// Every language has to have the keys of English, but for those of `engine`: sentences of the engine alone, which speaks English. A value is a template with {placeholders}, or an object of templates by plural
// category (CLDR: one, few, many, other).

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const languages = ['en', 'de', 'es', 'fr', 'pl', 'uk'];
const categories = ['one', 'few', 'many', 'other'];
/** @type {Record<string, string>} */
const hedges = { '>=': 'at_least', '<=': 'at_most', '>': 'more_than', '<': 'less_than', '~': 'about' };

/**
 * @typedef {string | {[key: string]: MessageTree}} MessageTree
 *
 * @typedef {object} MessageTable  a file of messages/
 * @property {string} lang
 * @property {{group: string, groupFrom: number}} number
 * @property {string} percent
 * @property {Record<string, string>} label
 * @property {Record<string, string>} kind
 * @property {Record<string, string>} hedge
 * @property {{differs: Record<string, string>} & Record<string, MessageTree>} tell
 * @property {MessageTree} [engine]  of English alone
 * @property {MessageTree} degraded
 * @property {MessageTree} reason
 * @property {{[key: string]: MessageTree}} cli
 *
 * @typedef {{lang: string, number: MessageTable['number'], messages: Map<string, string>}} Messages
 */

/**
 * @param {MessageTree} value
 * @returns {value is Record<string, string>}
 */
const isPlural = (value) => typeof value === 'object' && typeof value.other === 'string' && typeof value.one === 'string';

/**
 * The leaves of a table, by their path; a plural has all categories, and what is told of each kind is there for every kind.
 * @param {MessageTable} table
 */
function flat(table) {
  const out = new Map();
  /**
   * @param {string} path
   * @param {MessageTree} value
   */
  const add = (path, value) => {
    if (typeof value === 'string') out.set(path, value);
    else if (isPlural(value)) for (const category of categories) out.set(`${path}.${category}`, value[category] ?? value.other);
    else for (const [key, inner] of Object.entries(value)) add(path ? `${path}.${key}` : key, inner);
  };
  const { lang, percent, label, kind, hedge, tell, degraded, reason, cli } = table;
  const { differs, ...told } = tell;
  add('', { percent, label, kind, tell: told, degraded, reason, cli });
  for (const [name, words] of Object.entries(kind)) {
    out.set(`capital.${name}`, words[0].toLocaleUpperCase(lang) + words.slice(1));
    out.set(`differs.${name}`, differs[name] ?? differs.other);
  }
  for (const [sign, words] of Object.entries(hedge)) out.set(`hedge.${hedges[sign]}`, words);
  return out;
}

/** @param {string} template */
const placeholders = (template) => new Set([...template.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name.toLowerCase()));

/**
 * The message of English that decides which placeholders there may be: all forms of a plural have the same.
 * @param {Map<string, string>} messages
 * @param {string} key
 */
const wording = (messages, key) => messages.get(key.replace(/\.(?:one|few|many)$/u, '.other')) ?? '';

/**
 * What is filled in besides what the English message uses, in the letters of no case.
 * @param {string} key
 * @returns {string[]}
 */
function besides(key) {
  if (key.startsWith('differs.')) return ['what', 'updated'];
  /** @type {Record<string, string[]>} */
  const of = { 'tell.onlyIn': ['what'], 'tell.changed': ['leftlabel'], 'tell.changedPlaces': ['leftlabel'], 'cli.summary': ['changed'] };
  return of[key] ?? [];
}

/**
 * What a message may leave out: the figure of one alone, and "3 facts" where it says "facts: 3"; see besides().
 * @param {string} key
 * @param {string} name
 */
const mayLack = (key, name) =>
  (name === 'count' && key.endsWith('.one')) || (key === 'cli.summary' && name === 'facts') || besides(key).includes(name);

/**
 * Complains where a language lacks a message of English, has one too many, or fills in what English does not.
 * @param {Messages[]} all
 */
function check(all) {
  const wrong = [];
  const [en, ...others] = all;
  for (const { lang, messages } of others) {
    for (const key of new Set([...en.messages.keys(), ...messages.keys()])) {
      if (!messages.has(key)) wrong.push(`${lang}: ${key} is missing`);
      else if (!en.messages.has(key)) wrong.push(`${lang}: ${key} is not in en`);
      else {
        const [has, known] = [messages, en.messages].map((one) =>
          placeholders(one === messages ? /** @type {string} */ (one.get(key)) : wording(one, key)),
        );
        for (const name of has) if (!known.has(name) && !besides(key).includes(name)) wrong.push(`${lang}: ${key} has {${name}}`);
        for (const name of known) if (!has.has(name) && !mayLack(key, name)) wrong.push(`${lang}: ${key} lacks {${name}}`);
      }
    }
  }
  return wrong;
}

/** @param {string} text */
const quoted = (text) => `"${text.replace(/["\\]/gu, '\\$&')}"`;

/** @param {Messages[]} all */
function cppTable(all) {
  const keys = [...all[0].messages.keys()].sort((a, b) => (a < b ? -1 : 1));
  /** @param {string[]} values */
  const list = (values) => values.map((value) => `    ${value},\n`).join('');
  const parts = all.map(
    ({ lang, messages }) =>
      `constexpr std::string_view k_${lang}[] = {\n${list(keys.map((key) => quoted(/** @type {string} */ (messages.get(key)))))}};\n`,
  );
  const tables = all.map(({ lang, number }) => `{"${lang}", ${quoted(number.group)}, ${number.groupFrom}, k_${lang}}`);
  return `// Generated by scripts/generate-messages from messages/*.json.
// clang-format off
// NOLINTBEGIN
#include "cli/messages_table.h"

#include <iterator>

namespace storydiff::cli {
namespace {

/// In the order of their bytes.
constexpr std::string_view kKeys[] = {
${list(keys.map(quoted))}};

${parts.join('\n')}
constexpr MessageTable kTables[] = {
${list(tables)}};

}  // namespace

std::span<const std::string_view> message_keys() { return kKeys; }
std::span<const MessageTable> message_tables() { return kTables; }

}  // namespace storydiff::cli
// NOLINTEND
`;
}

/**
 * A name of C++: "tell.differs.other" is kTellDiffersOther.
 * @param {string} key
 */
const constant = (key) => `k${key.replace(/(?:^|[._])(\w)/gu, (_, letter) => letter.toUpperCase())}`;

/**
 * What the engine makes its sentences of: the templates of English, each by a name.
 * @param {MessageTable} table
 */
function engineHeader({ percent, hedge, tell, engine, degraded, reason }) {
  /** @type {string[]} */
  const lines = [];
  /**
   * @param {string} key
   * @param {MessageTree | undefined} value
   */
  const add = (key, value) => {
    if (value === undefined) return;
    if (typeof value === 'object') for (const [name, inner] of Object.entries(value)) add(`${key}.${hedges[name] ?? name}`, inner);
    else lines.push(`inline constexpr std::string_view ${constant(key)} = ${quoted(value)};`);
  };
  for (const [key, value] of Object.entries({ percent, hedge, tell, engine, degraded, reason })) add(key, value);
  return `// Generated by scripts/generate-messages from messages/en.json: the templates of the engine's sentences.
// clang-format off
#pragma once

#include <string_view>

namespace storydiff::english {

${lines.join('\n')}

}  // namespace storydiff::english
`;
}

/**
 * @param {string} lang
 * @param {object} table
 */
function jsModule(lang, table) {
  const text = JSON.stringify(table, null, 2).replace(/[\u00a0\u202f]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `// Generated by scripts/generate-messages from messages/${lang}.json.\n\nexport const ${lang}Table = ${text};\n`;
}

/**
 * @param {object} table
 * @param {string[]} names
 */
const without = (table, names) => Object.fromEntries(Object.entries(table).filter(([key]) => !names.includes(key)));

/**
 * What the page says of a report, as a module; limits are said in English by the engine alone.
 * @param {MessageTable} table
 */
function pageTable({ lang, percent, label, kind, hedge, tell, degraded }) {
  const shown = without(tell, ['leftOut', 'inside']);
  return jsModule(lang, { label, kind, percent, hedge, degraded: lang === 'en' ? null : degraded, ...shown });
}

/** Of forms that the command of the package makes otherwise: Markdown and HTML. */
const nativeOnly = 'title none leading legend status role changed added removed addedOnly removedOnly reworded shared parts'.split(' ');

/**
 * What the command of the package says of one besides.
 * @param {MessageTable} table
 */
function commandTable({ lang, number, tell: { leftOut, inside }, reason, cli }) {
  return jsModule(lang, { number, leftOut, inside, reason, ...without(cli, nativeOnly) });
}

const tables = languages.map((lang) => JSON.parse(readFileSync(join(root, `messages/${lang}.json`), 'utf8')));
const all = tables.map((table) => ({ lang: table.lang, number: table.number, messages: flat(table) }));
const wrong = check(all);
const files = new Map([
  ['wasm/cli/messages_table.cpp', cppTable(all)],
  ['wasm/report/english/messages.h', engineHeader(tables[0])],
]);
for (const table of tables) {
  files.set(`web/widget/tell/${table.lang}-table.js`, pageTable(table));
  files.set(`web/command/tell/${table.lang}-table.js`, commandTable(table));
}
for (const [path, content] of files) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), content);
  else if (!existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content)
    wrong.push(`${path} is not what messages/ says: run scripts/generate-messages`);
}
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
