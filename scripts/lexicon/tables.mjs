// Writes the C++ tables: each section one string, so that the module stays small and nothing has to be
// set up before main(). wasm/lexicon/lexicon.h has the readers of these strings. What is read for texts of one
// language only, and is not English, stands apart by language: the native program compiles it in, the bundler
// (scripts/bundle.mjs) writes it to a file for each language.

import { createHash } from 'node:crypto';
import { literalOf } from './han.mjs';
import { constantOf, sections, writings } from './sections.mjs';

/** @import { Entry, Language, Row, Rule, Section } from './types.d.ts' */

/**
 * @param {string} a
 * @param {string} b
 */
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
/**
 * @template T
 * @param {T[]} words
 */
const distinct = (words) => [...new Set(words)];
/** @param {Entry[]} side */
const foldedOf = (side) => distinct(side.map((entry) => entry.folded));

/**
 * @param {Rule} given
 * @param {string} name
 */
const label = ({ labels, from }, name) =>
  Array.isArray(labels) && from !== undefined
    ? labels.indexOf(name) + from
    : labels instanceof RegExp || Array.isArray(labels)
      ? name
      : /** @type {Record<string, number>} */ (labels)[name];

/**
 * "label word word|label word": rows in the order of the section's labels, else as they come.
 * @param {Rule} rule
 * @param {Row[]} rows
 */
function packValues(rule, rows) {
  /** @param {Row} row */
  const place = (row) => (Array.isArray(rule.labels) ? rule.labels.indexOf(row.label) : 0);
  return [...rows]
    .sort((a, b) => place(a) - place(b))
    .map((row) => [label(rule, row.label), ...foldedOf(row.sides[0]).sort(byBytes)].join(' '))
    .join('|');
}

/** @param {Entry[][]} sides */
const packSides = (sides, order = (/** @type {string[]} */ words) => words) =>
  sides.map((side) => order(side.map((entry) => entry.folded)).join(' ')).join('|');

/**
 * What stands for the rows of a section.
 * @param {Rule} rule
 * @param {Row[]} rows
 */
export function pack(rule, rows) {
  switch (rule.kind) {
    case 'values':
      return packValues(rule, rows);
    case 'scales':
      // Sorted: what is alike stands together, and packs better.
      return /** @type {string[]} */ (rule.labels)
        .map((name) => packSides(rows.find((row) => row.label === name)?.sides ?? [], (words) => words.sort(byBytes)))
        .join(';');
    case 'sets':
      return rows.map((row) => packSides(row.sides)).join(';');
    case 'phrases':
      return foldedOf(rows.flatMap((row) => row.sides.flat()))
        .map((phrase) => phrase.replaceAll('_', ' '))
        .sort(byBytes)
        .join('|');
    default:
      return foldedOf(rows.flatMap((row) => row.sides.flat()))
        .sort(byBytes)
        .join(' ');
  }
}

/**
 * Rows of all languages as those of one: rows of one label are one.
 * @param {Rule} rule
 * @param {Language[]} languages
 */
function together(rule, languages) {
  const rows = languages.flatMap((language) => language.sections.get(rule.name)?.rows ?? []);
  if (rule.kind !== 'values') return rows;
  return distinct(rows.map((row) => row.label)).map((name) => ({
    label: name,
    sides: [rows.filter((row) => row.label === name).flatMap((row) => row.sides[0])],
  }));
}

/**
 * A line for each language.
 * @param {Rule} rule
 * @param {Language[]} languages
 */
const linesOf = (rule, languages) =>
  languages
    .filter((language) => language.sections.has(rule.name))
    .map((language) => `${language.code} ${pack(rule, /** @type {Section} */ (language.sections.get(rule.name)).rows)}\n`)
    .join('');

/**
 * @param {Rule} rule
 * @param {Language[]} languages
 */
function content(rule, languages) {
  if (rule.scope === 'any' && rule.name !== 'identifying words') return pack(rule, together(rule, languages));
  return linesOf(rule, isApart(rule) ? languages.filter(isInModule) : languages);
}

/**
 * English, and what is said of no language.
 * @param {Language} language
 */
const isInModule = (language) => ['en', 'und'].includes(language.code);
/** @param {Rule} rule */
const isApart = (rule) => rule.scope === 'own' && !rule.identifies;
const rulesApart = () => [...sections.values()].filter(isApart);

/**
 * Of each further language what stands apart, as [code, lists]: the lists of its sections between form feeds.
 * @param {Language[]} languages
 * @returns {[code: string, lists: string][]}
 */
export function listsApart(languages) {
  return languages
    .filter((language) => !isInModule(language))
    .map(
      (language) =>
        /** @type {[string, string]} */ ([
          language.code,
          rulesApart()
            .map((rule) =>
              language.sections.has(rule.name) ? pack(rule, /** @type {Section} */ (language.sections.get(rule.name)).rows) : '',
            )
            .join('\f'),
        ]),
    )
    .filter(([, lists]) => /[^\f]/u.test(lists));
}

/**
 * Changes with any word, so that files are read by the module that they were made with and by no other.
 * @param {[string, string][]} apart
 */
const editionOf = (apart) =>
  createHash('sha256')
    .update(JSON.stringify([rulesApart().map((rule) => rule.name), apart]))
    .digest('hex')
    .slice(0, 8);

/**
 * The files of the languages, as [code, text]; wasm/lexicon/further.cpp reads them.
 * @param {Language[]} languages
 */
export function filesApart(languages) {
  const apart = listsApart(languages);
  const edition = editionOf(apart);
  return apart.map(([code, lists]) => [code, `storydiff lexicon ${edition}\n${code} ${lists}\n`]);
}

/**
 * A string as adjacent literals of at most `width` characters, cut at spaces.
 * @param {string} text
 */
function literal(text, width = 96) {
  const lines = [];
  for (const line of text.split(/(?<=\n)/u)) {
    let rest = line;
    while (rest.length > width) {
      const cut = rest.lastIndexOf(' ', width) + 1 || rest.indexOf(' ') + 1 || rest.length;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    if (rest) lines.push(rest);
  }
  const quoted = lines.map(
    (line) => `    "${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\f', '\\f')}"`,
  );
  return quoted.join('\n') || '    ""';
}

/** @param {Language[]} languages */
const byScript = (languages) =>
  writings
    .map((script) => [script, ...languages.filter((l) => l.script === script && l.sections.has('function words')).map((l) => l.code)])
    .filter((line) => line.length > 1)
    .map((line) => line.join(' ') + '\n')
    .join('');

/** @type {Record<string, Record<string, string>>} */
const form = {
  own: { words: 'words', values: 'labelled words', scales: 'scales', sets: 'sets', phrases: 'phrases' },
  any: { words: 'words', values: 'labelled words', scales: 'scales', sets: 'sets', phrases: 'phrases' },
};

/**
 * The header and the source, the lists of further languages, and `han` as an array, as [path, text].
 * @param {Language[]} languages
 * @param {number[]} han
 */
export function tables(languages, han) {
  const note = '// Generated by scripts/generate-lexicon from lexicon/*.txt; do not edit.\n';
  const rules = [...sections.values()].filter((rule) => rule.scope !== 'web');
  const withWords = languages.filter((language) => language.sections.has('function words')).length;
  const apart = listsApart(languages);
  let header = `${note}#pragma once\n\n#include <cstdint>\n#include <string_view>\n\nnamespace storydiff::lexicon {\n\n`;
  header += '/// A section that is read for texts of one language only.\n';
  header += 'struct Section {\n  std::string_view lines;  ///< a line for each language of the module: its code, then its words\n';
  header += '  std::uint32_t place;     ///< among the lists of a further language\n};\n';
  header += `/// How many lists a further language has.\ninline constexpr std::uint32_t kListsApart = ${rulesApart().length};\n`;
  header += '/// Of the words of all further languages: another when one of them has changed.\n';
  header += `inline constexpr std::string_view kEdition = "${editionOf(apart)}";\n`;
  header += '/// The further languages.\nextern const std::string_view kFurtherLanguages;\n\n';
  header += `/// Languages with function words.\ninline constexpr std::uint32_t kLanguages = ${withWords};\n`;
  header += '/// A line for each script: its name, then the languages with function words that are written in it.\n';
  header += 'extern const std::string_view kScripts;\n';
  let source = `${note}#include "lexicon/lexicon_tables.h"\n\nnamespace storydiff::lexicon {\n\n`;
  source += `const std::string_view kFurtherLanguages =\n${literal(apart.map(([code]) => code).join(' '))};\n\n`;
  source += `const std::string_view kScripts =\n${literal(byScript(languages))};\n\n`;
  for (const rule of rules) {
    const lines = rule.scope === 'own' || rule.name === 'identifying words';
    const place = rulesApart().indexOf(rule);
    const type = place < 0 ? 'std::string_view' : 'Section';
    const words = literal(content(rule, languages));
    header += `\n/// [${rule.name}] ${rule.says}.\n/// ${lines ? `For each language a line of ${form.own[rule.kind]}` : `One list of ${form.any[rule.kind]}`}.\n`;
    header += `extern const ${type} ${constantOf(rule.name)};\n`;
    source += `\nconst ${type} ${constantOf(rule.name)} =${place < 0 ? '' : ' {'}\n${words}${place < 0 ? '' : `,\n    ${place}}`};\n`;
  }
  /** @param {boolean} one */
  const named = (one) => rules.filter((rule) => isApart(rule) === one);
  header += '\n/// All of them by their names in the files, for tests.\n';
  header += 'struct NamedWords {\n  std::string_view name;\n  const std::string_view* words;\n};\n';
  header += 'struct NamedSection {\n  std::string_view name;\n  const Section* section;\n};\n';
  header += `inline constexpr std::uint32_t kWordLists = ${named(false).length};\nextern const NamedWords kAllWords[kWordLists];\n`;
  header += 'extern const NamedSection kAllSections[kListsApart];\n';
  /** @param {Rule[]} list */
  const rows = (list) => list.map((rule) => `    {"${rule.name}", &${constantOf(rule.name)}},\n`).join('') + '};\n';
  source += `\nconst NamedWords kAllWords[kWordLists] = {\n${rows(named(false))}`;
  source += `\nconst NamedSection kAllSections[kListsApart] = {\n${rows(named(true))}`;
  const end = '\n}  // namespace storydiff::lexicon\n';
  let further = `${note}// What the native program has compiled in, and the module loads (wasm/lexicon/further.h).\n#pragma once\n\n`;
  further += '#include <string_view>\n\nnamespace storydiff::lexicon {\n\n';
  further += '/// For each further language its code, then its lists, between form feeds.\n';
  further += 'inline constexpr std::string_view kFurtherTables[] = {\n';
  further += `${apart.map(([code, lists]) => literal(`${code} ${lists}`)).join(',\n')}};\n`;
  const variants = `${note}/* In C, for wasm/stems/stems.c: han_variants.tsv (of OpenCC; see NOTICE). */\nstatic const char kHanVariantsTable[] =\n${literalOf(han)};\n`;
  return [
    ['wasm/lexicon/lexicon_tables.h', header + end],
    ['wasm/lexicon/lexicon_tables.cpp', source + end],
    ['wasm/lexicon/further_tables.h', further + end],
    ['wasm/lexicon/han_variants_table.h', variants],
  ];
}
