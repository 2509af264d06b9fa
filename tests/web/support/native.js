// The native program, and the stories that both builds are held to.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Pair } from '../../types.d.ts' */

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const program = path.join(root, 'build/native/storydiff');
const fixtures = path.join(root, 'tests/fixtures');

/** Every fixture as `{id, left, right}`. */
export function readFixtures() {
  return readdirSync(fixtures)
    .filter((slug) => existsSync(path.join(fixtures, slug, 'left.txt')))
    .sort()
    .map((slug) => ({
      id: slug,
      left: readFileSync(path.join(fixtures, slug, 'left.txt'), 'utf8'),
      right: readFileSync(path.join(fixtures, slug, 'right.txt'), 'utf8'),
    }));
}

/**
 * What `storydiff batch` answers to the pairs, as lines; `packs` is a folder, by default the project's own, or none.
 * @param {{left: string, right: string, options?: object}[]} pairs
 */
export function batch(pairs, { offsetUnit = 'utf-16', packs = path.join(root, 'packs') } = {}) {
  const input = pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');
  const output = execFileSync(program, ['batch', '--offset-unit', offsetUnit, '--packs', packs], { input, maxBuffer: 1 << 30 });
  return output.toString('utf8').split('\n').slice(0, -1);
}
