// The report of two articles: by the engine of the package, or by the native program. Their reports are the same bytes.

import { spawn } from 'node:child_process';
import { existsSync, openSync, readSync, closeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, failure } from './failure.js';

/** Where the package has its language packs. */
const ownPacks = fileURLToPath(new URL('./packs', import.meta.url));

/**
 * The folder of language packs that `--packs` asks for; null: none.
 * @param {string|true|undefined} asked
 */
export function packFolder(asked) {
  if (asked === 'none') return null;
  if (typeof asked !== 'string') return ownPacks;
  if (!existsSync(asked)) throw new CommandError(failure.badUsage, `--packs: there is no folder “${asked}”.`);
  return asked;
}

/** Whether a file is a program and no script: this command, too, is called storydiff. @param {string} file */
function isProgram(file) {
  try {
    const opened = openSync(file, 'r');
    const head = Buffer.alloc(2);
    readSync(opened, head, 0, 2, 0);
    closeSync(opened);
    return head.toString('latin1') !== '#!';
  } catch {
    return false;
  }
}

/**
 * The native program, where it is asked for; null: the package's engine.
 * @param {boolean} asked  by an option
 * @returns {string|null}
 */
export function nativeProgram(asked) {
  const named = process.env.STORYDIFF_NATIVE ?? '';
  if (/[\\/]/u.test(named)) {
    if (existsSync(named)) return named;
    throw new CommandError(failure.badUsage, `STORYDIFF_NATIVE names “${named}”, and there is no such file.`);
  }
  if (!asked && !/^(?:1|true|yes)$/iu.test(named)) return null;
  const file = process.platform === 'win32' ? 'storydiff.exe' : 'storydiff';
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder || '.', file))
    .find((candidate) => existsSync(candidate) && isProgram(candidate));
  if (found) return found;
  throw new CommandError(
    failure.badUsage,
    'the native program was asked for, and there is none in PATH. Name it (STORYDIFF_NATIVE=/folder/storydiff), or leave out --native.',
  );
}

/**
 * Runs the native program.
 * @param {string} program
 * @param {string[]} given
 * @param {string} input
 * @returns {Promise<string>} what it wrote
 */
async function answerOf(program, given, input) {
  const child = spawn(program, given, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.on('error', () => {}); // it ended before it had read all; its status says why
  child.stdin.end(input);
  const parts = [];
  for await (const part of child.stdout) parts.push(part);
  const status = await ended.catch((/** @type {Error} */ error) => error.message);
  if (status === 0) return Buffer.concat(parts).toString('utf8');
  throw new CommandError(failure.inside, `the native program “${program}” failed (${status}).`);
}

/**
 * @param {string} program
 * @param {import('./read-side.js').Article} left
 * @param {import('./read-side.js').Article} right
 * @param {object} options
 * @param {string|null} packs
 */
async function nativeReport(program, left, right, options, packs) {
  const given = ['batch', '--jobs', '1', '--offset-unit', 'utf-16', '--packs', packs ?? 'none'];
  const answer = JSON.parse(await answerOf(program, given, `${JSON.stringify({ left, right, options })}\n`));
  if (!answer.error) return answer;
  throw new CommandError(answer.error.code === 'too-long' ? failure.tooLong : failure.inside, answer.error.message);
}

/**
 * @param {import('./read-side.js').Article} left
 * @param {import('./read-side.js').Article} right
 * @param {object} options
 * @param {string|null} packs
 */
async function ownReport(left, right, options, packs) {
  const { compare, init } = await import('storydiff:package');
  // One comparison and nothing beside it: a thread of its own would only start later.
  await init({ packsUrl: packs, worker: false });
  return compare(left, right, options);
}

/**
 * @param {import('./read-side.js').Article} left
 * @param {import('./read-side.js').Article} right
 * @param {object} options       of `compare`
 * @param {{program: string|null, packs: string|null}} by
 * @returns {Promise<import('../engine/report.js').Report>} the report; its offsets count UTF-16 units
 */
export async function reportOf(left, right, options, { program, packs }) {
  try {
    return await (program ? nativeReport(program, left, right, options, packs) : ownReport(left, right, options, packs));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code, message } = /** @type {{code?: string, message: string}} */ (error);
    if (code === 'too-long') throw new CommandError(failure.tooLong, message);
    if (code === 'engine-failed') {
      throw new CommandError(failure.tooLong, `there was not enough memory to compare these two files. (${message})`);
    }
    throw error;
  }
}

/** Hands a command on to the native program; its status. @param {string} program @param {string[]} given @returns {Promise<number>} */
export async function handOn(program, given) {
  const child = spawn(program, given, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? failure.inside));
  });
}
