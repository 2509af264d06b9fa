// Where the result goes, and how it may look there.

import { writeFile } from 'node:fs/promises';
import { CommandError, failure } from './failure.js';

/**
 * Whether to use colours: as asked, else on a terminal that has them, or in git's pager, unless NO_COLOR forbids it.
 * @param {string|true|undefined} asked
 * @param {boolean} toFile
 */
export function usesColor(asked, toFile) {
  if (asked === 'always' || asked === 'never') return asked === 'always';
  const { NO_COLOR, TERM, GIT_PAGER_IN_USE } = process.env;
  if (toFile || NO_COLOR || TERM === 'dumb') return false;
  return process.stdout.isTTY === true || GIT_PAGER_IN_USE === '1' || GIT_PAGER_IN_USE === 'true';
}

/** Columns of a line: those of the terminal, or of COLUMNS; longer ones are hard to read. @param {boolean} toFile */
export function lineWidth(toFile) {
  const shown = toFile ? 0 : (process.stdout.columns ?? 0);
  const columns = Number.parseInt(process.env.COLUMNS ?? '', 10);
  return Math.min(120, Math.max(40, shown > 0 ? shown : columns > 0 ? columns : 80));
}

/** @param {string} message */
export const say = (message) => void process.stderr.write(`storydiff: ${message}\n`);

/**
 * Writes the result; returns when all of it is handed on.
 * @param {string|Uint8Array} content
 * @param {string|true|undefined} file  standard output without it
 */
export async function writeOut(content, file) {
  if (typeof file !== 'string') {
    await new Promise((resolve) => process.stdout.write(content, resolve));
    return;
  }
  try {
    await writeFile(file, content);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const causes = { ENOENT: 'its folder does not exist', EISDIR: 'it is a folder', EACCES: 'you are not allowed to' };
    const cause = causes[/** @type {keyof typeof causes} */ (code)] ?? message;
    throw new CommandError(failure.cannotWrite, `“${file}” could not be written: ${cause}.`);
  }
}
