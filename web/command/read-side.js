// A file, or standard input, as an article. What a file is, the readers find out (web/readers); sentences about it name the file
// as the user did.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError, failure } from './failure.js';
import { errorSaid, noteSaid } from './said.js';

/** @typedef {string | object[]} Article  what `compare` takes */

/**
 * @typedef {object} Source
 * @property {string} file       where it is; '-' is standard input
 * @property {string} [name]     what to call it, where the file is a copy with a name of no meaning
 * @typedef {object} Side
 * @property {Article} input     for `compare`
 * @property {string} text
 * @property {string[]} notes    what was odd in it
 */

/** @param {string} message @returns {never} */
const cannotRead = (message) => {
  throw new CommandError(failure.cannotRead, message);
};

async function standardInput() {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

/** @param {string} file @param {string} name */
async function bytesOf(file, name) {
  try {
    if (file === '-') return await standardInput();
    if ((await stat(file)).isDirectory()) cannotRead(`“${name}” is a folder. Name a file in it.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || code === 'ENOTDIR') cannotRead(`there is no file “${name}”.`);
    if (code === 'EACCES' || code === 'EPERM') cannotRead(`you are not allowed to read “${name}”.`);
    return cannotRead(`“${name}” could not be read: ${message}.`);
  }
}

/** The bytes as a text, whatever they look like. @param {Uint8Array} bytes @param {string} name @param {string} charset */
function plainText(bytes, name, charset) {
  let decoder;
  try {
    const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    decoder = new TextDecoder(charset || mark);
  } catch {
    throw new CommandError(failure.badUsage, `--charset ${charset} cannot be used together with --as-text.`);
  }
  const text = decoder.decode(bytes).replace(/\r\n?/gu, '\n');
  if (text.includes('\0')) cannotRead(`“${name}” is not a text: its content is binary data.`);
  if (text.trim() === '') cannotRead(bytes.length === 0 ? `“${name}” is empty.` : `“${name}” has nothing in it but white space.`);
  return text;
}

/**
 * @param {Source} source
 * @param {Record<string, string|true>} values  the options
 * @returns {Promise<Side>}
 */
export async function readSide({ file, name = file === '-' ? 'standard input' : file }, values) {
  const bytes = await bytesOf(file, name);
  const charset = typeof values.charset === 'string' ? values.charset : '';
  if (values['as-text']) {
    const text = plainText(bytes, name, charset);
    return { input: text, text, notes: [] };
  }
  const { readBytes, inputOf, isShown } = await import('storydiff:readers');
  const article = values.article ? Number(values.article) - 1 : undefined;
  try {
    // Readers look at the end of a name for its kind, and name the file in what they say.
    const named = file === '-' ? name : name === file ? path.basename(file) : name;
    const read = await readBytes(named, new Uint8Array(bytes), {
      ...(charset && { charset }),
      ...(article !== undefined && { article }),
      ...(values.changes && { changes: values.changes }),
    });
    if (article !== undefined && article > 0 && (read.choices?.length ?? 1) <= article) {
      const count = read.choices?.length ?? 1;
      cannotRead(`“${name}” holds ${count === 1 ? 'one article' : `${count} articles`}, and --article asks for number ${article + 1}.`);
    }
    const shown = read.paragraphs?.filter(isShown);
    const text = shown ? `${shown.map(({ text }) => text).join('\n\n')}\n` : read.text;
    return { input: inputOf(read), text, notes: read.notes.map(noteSaid).filter(Boolean) };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (/** @type {Error} */ (error).name !== 'ReadError') throw error;
    return cannotRead(errorSaid(error).replaceAll(`“${path.basename(name)}”`, `“${name}”`));
  }
}

/**
 * What to call two files: their names; of two with one name their paths. Standard input has none: `nameless` says what to call it.
 * @param {[string, string]} files
 * @returns {[string, string]}
 */
export function labelsOf([left, right], nameless = { left: 'left', right: 'right' }) {
  const isNameless = (/** @type {string} */ file) => file === '-' || /^\/(?:dev|proc\/[^/]+)\/fd\/\d+$/u.test(file);
  const name = (/** @type {string} */ file, /** @type {string} */ side) => (isNameless(file) ? side : path.basename(file));
  const names = /** @type {[string, string]} */ ([name(left, nameless.left), name(right, nameless.right)]);
  return names[0] === names[1] && left !== right ? [left, right] : names;
}
