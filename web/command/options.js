// The options, in one place: they are read by it, the help is made of it, and the tests hold the manual page and the completions
// to it. Names and values are the native program's where it has the option.

import { charsets } from '../readers/charset-names.js';
import { CommandError, failure } from './failure.js';
import { languages } from './words.js';

/**
 * @typedef {object} Option
 * @property {string} [value]      what its value is called; without it the option is a switch
 * @property {string[]} [choices]  the values that there are; the first is the default
 * @property {string} [short]      its letter
 * @property {string[]} says       lines of the help
 */

/** @type {Record<string, Option>} */
export const options = {
  format: {
    value: 'FORMAT',
    choices: ['terminal', 'text', 'json', 'markdown', 'html', 'unified', 'csv', 'docx', 'tei', 'collatex', 'annotations'],
    says: [
      'terminal (default), text (plain sentences), json, markdown, html',
      '(both texts as one, with what was taken out and put in), unified (like',
      'diff -u), csv (a table of the facts), docx (Word, tracked changes),',
      'tei, collatex (an alignment table), annotations (of the W3C)',
    ],
  },
  significance: {
    value: 'LEVEL',
    choices: ['typography', 'spelling', 'style', 'background', 'detail', 'core'],
    says: ['leave out what matters less: typography (default: show all), spelling,', 'style, background, detail or core'],
  },
  output: { value: 'FILE', says: ['write there instead of to standard output'] },
  'left-label': { value: 'TEXT', says: ["what to call the left article (default: its file's name)"] },
  'right-label': { value: 'TEXT', says: ['what to call the right article'] },
  color: {
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    says: ['auto (default), always or never; NO_COLOR=1 means never'],
  },
  'exit-code': { says: ['exit with 1 if the two do not tell the same, and with 0 if they do'] },
  'fail-on': {
    value: 'WHAT',
    choices: ['core', 'unannounced', 'changed'],
    says: [
      'exit with 1 if a core fact differs (core), if one was changed without a',
      'note of correction (unannounced), if any fact changed (changed);',
      'several with commas between them',
    ],
  },
  'as-text': { says: ['take both files for plain text, whatever they look like'] },
  charset: { value: 'NAME', says: ['the charset of both files (default: found out)'] },
  changes: {
    value: 'WHICH',
    choices: ['accepted', 'rejected'],
    says: ['tracked changes of documents: as if accepted (default) or rejected'],
  },
  article: { value: 'N', says: ['which article, of files that hold several: 1, 2, ...'] },
  quiet: { short: 'q', says: ['do not say on standard error what was odd in a file'] },
  'offset-unit': {
    value: 'UNIT',
    choices: ['utf-8', 'utf-16', 'code-point'],
    says: ['json only; what offsets count: utf-8 (bytes, default), utf-16, code-point'],
  },
  'word-links': { says: ['json only; also list which word answers which'] },
  explain: { says: ['json only; also say what made each sentence link'] },
  narration: { says: ['json only; also tell the comparison as plain sentences'] },
  verdicts: { value: 'FILE', says: ['JSON Lines of undecided, with "same" filled in: what a judge answered'] },
  'language-of-report': {
    value: 'LANGUAGE',
    choices: languages,
    says: ['of sentences and headings: en (default), de, es, fr, pl or uk'],
  },
  questions: { value: 'N', says: ['undecided only; print at most N pairs, the most doubtful first', '(default: 150)'] },
  packs: { value: 'FOLDER', says: ['where the language packs lie (default: in the package), or none'] },
  native: { says: ['compare by the native program, if it is installed (see below)'] },
  completion: { value: 'SHELL', choices: ['bash', 'zsh', 'fish'], says: ['print the completion of that shell'] },
  help: { short: 'h', says: ['show this'] },
  version: { says: ['show the version'] },
};

const letters = Object.fromEntries(Object.entries(options).flatMap(([name, { short }]) => (short ? [[short, name]] : [])));

/** "a, b or c" @param {string[]} names */
const listed = (names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** How many letters have to be put in, taken out or exchanged. @param {string} a @param {string} b */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length];
}

/** The option that was meant, if one is near. @param {string} name */
function nearest(name) {
  const [best] = Object.keys(options)
    .map((known) => ({ known, far: known.startsWith(name) ? 1 : distance(name, known) }))
    .sort((a, b) => a.far - b.far);
  return best.far <= Math.max(1, Math.floor(name.length / 3)) ? ` Did you mean --${best.known}?` : '';
}

/** @param {string} message @returns {never} */
export function badUsage(message) {
  throw new CommandError(failure.badUsage, message);
}

/** Whether a charset has a reader. @param {string} name */
function isCharset(name) {
  if (charsets.includes(name.toLowerCase())) return true;
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** The values of an option as given, checked. @param {string} name @param {string} value */
function checked(name, value) {
  const { choices } = options[name];
  const values = name === 'fail-on' ? value.split(',') : [value];
  for (const one of values) {
    if (choices && !choices.includes(one)) badUsage(`--${name} has to be ${listed(choices)}, not "${one}".`);
  }
  if (name === 'article' && !/^[1-9]\d{0,5}$/u.test(value)) badUsage(`--article has to be a number from 1 on, not "${value}".`);
  if (name === 'questions' && !/^\d{1,6}$/u.test(value)) badUsage(`--questions has to be a whole number, not "${value}".`);
  if (name === 'charset' && !isCharset(value)) badUsage(`--charset "${value}" is not known. Known are ${listed(charsets)}.`);
  return value;
}

/**
 * Splits arguments into files and options; what comes after `--` is a file, and so is `-` (standard input).
 * @param {string[]} given
 * @returns {{files: string[], values: Record<string, string|true>}}
 */
export function readArguments(given) {
  /** @type {string[]} */
  const files = [];
  /** @type {Record<string, string|true>} */
  const values = {};
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at];
    if (word === '--') {
      files.push(...given.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [, dashes, long, value] = /** @type {RegExpExecArray} */ (/^(--?)([^=]*)(?:=([^]*))?$/u.exec(word));
    const name = dashes === '-' ? letters[long] : long;
    if (name === undefined || !Object.hasOwn(options, name)) badUsage(`there is no option "${word}".${nearest(long)}`);
    if (!options[name].value) {
      if (value !== undefined) badUsage(`--${name} takes no value, and "${value}" was given.`);
      values[name] = true;
      continue;
    }
    if (value === undefined) at += 1;
    const taken = value ?? given[at];
    if (taken === undefined || (value === undefined && taken.startsWith('--'))) {
      badUsage(`--${name} needs a value: ${options[name].choices ? listed(options[name].choices) : options[name].value}.`);
    }
    values[name] = checked(name, taken);
  }
  return { files, values };
}
