// Reads the files of lexicon/ and says what is wrong with them, by file and line. lexicon/README.md
// describes the notation.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from './fold.mjs';
import { sections, writings } from './sections.mjs';

/** @import { Entry, Language, Row, Rule, Section } from './types.d.ts' */

const headers = ['language', 'script'];
const wordPattern = /^[\p{L}\p{M}\p{N}'’.\-_/°&]+$/u;
const cuePattern = /^[\p{L}\p{M}\p{N}'’.\-_/°&@:©]+[$!]?$/u; // of the pages' cues
const headPattern = /^\[([^\]]*)\](.*)$/u;

/**
 * What stands for itself in a token, and what brackets offer, by turns: "claim(,s,ed)" is
 * [['claim'], ['', 's', 'ed']]. Null where brackets do not match.
 * @param {string} token
 */
export function partsOf(token) {
  if (!/^(?:[^(),]|\([^()]+\))+$/u.test(token)) return null;
  return token
    .split(/(\([^()]*\))/u)
    .filter(Boolean)
    .map((part) => (part.startsWith('(') ? part.slice(1, -1).split(',') : [part]));
}

/**
 * All words that a token stands for: "claim(,s,ed)" is claim, claims and claimed. Null where it is none.
 * @param {string} token
 */
export function formsOf(token, pattern = wordPattern) {
  const parts = partsOf(token);
  if (!parts) return null;
  const forms = parts.reduce((all, part) => all.flatMap((start) => part.map((end) => start + end)), ['']);
  return forms.every((form) => pattern.test(form)) && new Set(forms).size === forms.length ? forms : null;
}

class Reader {
  /**
   * @param {string} file
   * @param {string} code
   * @param {string} text
   */
  constructor(file, code, text) {
    this.file = file;
    /** @type {string[]} */
    this.problems = [];
    /** @type {Language} */
    this.language = { code, file, name: '', script: '', sections: new Map() };
    /** @type {Section | null | undefined} */
    this.section = null;
    text.split('\n').forEach((line, at) => this.line(line, at + 1));
    for (const header of headers)
      if (!this.language[header === 'language' ? 'name' : /** @type {'script'} */ (header)])
        this.problem(1, `no line "${header}: …" at the top`);
    for (const [name, section] of this.language.sections) {
      if (section.rows.length === 0)
        this.language.sections.delete(name); // a head with nothing under it
      else this.finish(section);
    }
  }

  /**
   * @param {number | undefined} line
   * @param {string} what
   */
  problem(line, what) {
    this.problems.push(`${this.file}:${line}: ${what}`);
  }

  /**
   * @param {string} raw
   * @param {number} at
   */
  line(raw, at) {
    if (raw !== raw.normalize('NFC')) this.problem(at, 'is not in Unicode normalisation form C');
    if (/\s$/u.test(raw) || raw.includes('\t')) this.problem(at, 'ends in a space, or has a tab');
    const line = raw.replace(/(?:^|\s)#.*$/u, '');
    if (line.trim() === '') return;
    const head = headPattern.exec(line);
    if (head) this.head(head[1], at);
    else if (this.section) this.words(line, at);
    else if (this.section === null) this.header(line, at);
  }

  /**
   * @param {string} line
   * @param {number} at
   */
  header(line, at) {
    const [, key, value] = /^(\w+):\s+(\S.*)$/u.exec(line) ?? [];
    if (!headers.includes(key)) this.problem(at, `"${line.trim()}" is no header; there are ${headers.join(', ')}`);
    else if (key === 'script' && !writings.includes(value)) this.problem(at, `unknown script "${value}"; there are ${writings.join(', ')}`);
    else this.language[key === 'language' ? 'name' : /** @type {'script'} */ (key)] = value;
  }

  /**
   * @param {string} name
   * @param {number} at
   */
  head(name, at) {
    const rule = sections.get(name);
    this.section = undefined; // what follows an unknown head is passed over
    if (!rule) return this.problem(at, `unknown section "${name}" (scripts/lexicon/sections.mjs has the list)`);
    if (this.language.sections.has(name)) return this.problem(at, `section "${name}" stands here twice`);
    this.section = { rule, line: at, rows: [] };
    this.language.sections.set(name, this.section);
  }

  /**
   * A row is {label, sides: [[{word, folded, line}]]}; of plain words there is one row with one side.
   * @param {string} line
   * @param {number} at
   */
  words(line, at) {
    const { rule, rows } = /** @type {Section} */ (this.section);
    const goesOn = /^\s/u.test(line) && rows.length > 0;
    let rest = line.trim();
    if (rule.kind === 'words' || rule.kind === 'phrases') {
      if (rows.length === 0) rows.push({ label: '', sides: [[]], line: at });
    } else if (!goesOn) {
      const match = rule.kind === 'sets' ? [null, '', rest] : /^(\S+):(?:\s+(.*))?$/u.exec(rest);
      if (!match) return this.problem(at, `"${rest}" has no label; lines of this section are "label: words"`);
      rest = match[2] ?? '';
      if (rows.some((row) => row.label && row.label === match[1])) this.problem(at, `"${match[1]}:" stands here twice`);
      rows.push({ label: /** @type {string} */ (match[1]), sides: [[]], line: at });
    }
    const { sides } = /** @type {Row} */ (rows.at(-1));
    for (const token of rest.split(/\s+/u).filter(Boolean)) {
      if (token === '|' && (rule.kind === 'scales' || rule.kind === 'sets')) {
        sides.push([]);
        continue;
      }
      const forms = formsOf(token, rule.scope === 'web' ? cuePattern : wordPattern);
      if (!forms) this.problem(at, `"${token}" is no word, nor words with brackets: root(ending,ending)`);
      for (const word of forms ?? []) sides[sides.length - 1].push({ word, folded: fold(word), token, line: at });
    }
  }

  /** @param {Section} given */
  finish({ rule, rows, line }) {
    for (const row of rows) this.label(rule, row);
    if (rule.complete) {
      const missing = /** @type {string[]} */ (rule.labels).filter((label) => !rows.some((row) => row.label === label));
      if (missing.length > 0) this.problem(line, `[${rule.name}] lacks ${missing.join(', ')}`);
    }
    const seen = new Map();
    rows.forEach((row, set) =>
      row.sides.forEach((side, s) => {
        for (const entry of side) {
          const place = `${rule.kind === 'values' ? row.label : set}/${s}`;
          const before = seen.get(entry.word) ?? seen.get(' ' + entry.folded);
          if (seen.get(entry.word)?.place === place) this.problem(entry.line, `"${entry.word}" stands twice in [${rule.name}]`);
          else if (before && rule.kind === 'values' && before.place !== place)
            this.problem(entry.line, `"${entry.word}" has another label in line ${before.line}`);
          else if (before && rule.kind === 'scales' && before.set === set && before.place !== place)
            this.problem(entry.line, `"${entry.word}" stands on two sides of "${row.label}"`);
          seen.set(entry.word, { place, set, line: entry.line });
          seen.set(' ' + entry.folded, { place, set, line: entry.line });
        }
      }),
    );
  }

  /**
   * @param {Rule} rule
   * @param {Row} given
   */
  label(rule, { label, sides, line }) {
    const { labels } = rule;
    const known =
      labels instanceof RegExp ? labels.test(label) : Array.isArray(labels) ? labels.includes(label) : !labels || label in labels;
    if (!known) {
      const all =
        labels instanceof RegExp
          ? String(labels)
          : (Array.isArray(labels) ? labels : Object.keys(/** @type {object} */ (labels))).join(', ');
      this.problem(line, `[${rule.name}] has no label "${label}"; there are ${all}`);
    }
    // A label such as "rise/fall" names its sides; one without a bar has as many as the file gives it.
    const named = label.split('/').length;
    if (rule.kind === 'scales' && named > 1 && named !== sides.length)
      this.problem(line, `"${label}" has ${named} sides, here are ${sides.length}`);
  }
}

/** @param {Section} section */
export const wordsOf = (section) => section.rows.flatMap((row) => row.sides.flat());

/**
 * Words of one language in two sections of which they may stand in one only.
 * @param {Language} language
 * @param {string[]} problems
 */
function contradictions(language, problems) {
  const seen = new Map();
  for (const section of language.sections.values()) {
    if (!section.rule.exclusive) continue;
    for (const { word, folded, line } of wordsOf(section)) {
      const key = `${section.rule.exclusive} ${folded}`;
      const before = seen.get(key);
      if (before && before.section !== section)
        problems.push(
          `${language.file}:${line}: "${word}" stands in [${before.section.rule.name}] (line ${before.line}) too; it may be one of the two`,
        );
      seen.set(key, { section, line });
    }
  }
}

/**
 * Labelled words that are read for all languages together, with one label here and another there.
 * @param {Language[]} languages
 * @param {string[]} problems
 */
function disagreements(languages, problems) {
  const seen = new Map();
  for (const language of languages)
    for (const section of language.sections.values()) {
      if (section.rule.scope !== 'any' || section.rule.kind !== 'values') continue;
      for (const row of section.rows)
        for (const { word, folded, line } of row.sides.flat()) {
          const key = `${section.rule.name} ${folded}`;
          const before = seen.get(key);
          if (before && before.label !== row.label)
            problems.push(
              `${language.file}:${line}: "${word}" is "${row.label}" here and "${before.label}" in ${before.file}:${before.line}, and all languages share [${section.rule.name}]`,
            );
          seen.set(key, { label: row.label, file: language.file, line });
        }
    }
}

/**
 * One file's text as a language; for tests, and for read().
 * @param {string} file
 * @param {string} text
 */
export function parse(file, text) {
  const reader = new Reader(file, path.basename(file, '.txt'), text);
  contradictions(reader.language, reader.problems);
  return { language: reader.language, problems: reader.problems };
}

/**
 * All languages of a folder, by code, and what is wrong with them.
 * @param {string} folder
 */
export function read(folder, shown = folder) {
  const languages = [];
  const problems = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    if (!/^[a-z]{2,3}\.txt$/u.test(name)) problems.push(`${shown}/${name}: is no language's code`);
    const { language, problems: found } = parse(`${shown}/${name}`, readFileSync(path.join(folder, name), 'utf8'));
    languages.push(language);
    problems.push(...found);
  }
  disagreements(languages, problems);
  return { languages, problems };
}
