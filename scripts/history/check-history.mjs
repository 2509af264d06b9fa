// check-history REPOSITORY [--extensions md,txt] [--most N]
//
// Takes the files of prose in a git repository, compares each version with the next, and lists every word in which
// two linked statements differ and that stands neither in a changed, added or removed fact, nor in an equivalent, nor in
// the residue of a reworded one. Exits with 1 if there is any. The repository is only read.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { unaccounted } from './accounts.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PROGRAM = join(ROOT, 'build/native/storydiff');
const MOST_BYTES = 400_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extensions: { type: 'string', default: 'md,txt,adoc,rst' },
    most: { type: 'string', default: '500' },
  },
});
const [repository] = positionals;
if (positionals.length !== 1) {
  console.error('usage: scripts/check-history REPOSITORY [--extensions md,txt] [--most PAIRS]');
  process.exit(2);
}
if (!existsSync(PROGRAM)) {
  console.error(`There is no ${PROGRAM}; run scripts/build native first.`);
  process.exit(2);
}

/** @param {string[]} args */
const git = (...args) => execFileSync('git', ['-C', repository, ...args], { maxBuffer: 1 << 28, encoding: 'utf8' });

/** Each changed file of prose, newest change first: its blobs before and after. */
function changes() {
  const endings = values.extensions.split(',').map((one) => `.${one}`);
  const lines = git('log', '--no-merges', '--diff-filter=M', '--raw', '--no-abbrev', '--format=%x00%h');
  const found = [];
  let commit = '';
  for (const line of lines.split('\n')) {
    if (line.startsWith('\0')) commit = line.slice(1);
    const raw = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) M\t(.+)$/.exec(line);
    if (raw === null || !endings.some((ending) => raw[3].endsWith(ending))) continue;
    found.push({ id: `${commit} ${raw[3]}`, before: raw[1], after: raw[2] });
    if (found.length >= Number(values.most)) break;
  }
  return found;
}

const pairs = changes()
  .map(({ id, before, after }) => ({
    id,
    left: git('cat-file', 'blob', before),
    right: git('cat-file', 'blob', after),
  }))
  .filter(({ left, right }) => Math.max(left.length, right.length) <= MOST_BYTES);
const lines = pairs.map((pair) => JSON.stringify(pair)).join('\n');
const run = spawnSync(PROGRAM, ['batch', '--offset-unit', 'utf-16'], {
  input: `${lines}\n`,
  maxBuffer: 1 << 30,
  encoding: 'utf8',
});
if (run.status !== 0) {
  console.error(run.stderr);
  process.exit(2);
}

let breaches = 0;
for (const line of run.stdout.split('\n')) {
  if (line === '') continue;
  const report = JSON.parse(line);
  if (report.error !== undefined) continue;
  for (const { side, word, start, fact } of unaccounted(report)) {
    ++breaches;
    const around = report[side].text.slice(Math.max(0, start - 60), start + 60).replace(/\s+/g, ' ');
    console.log(`${report.id}: ${side}: "${word}" in fact ${fact}: ...${around}...`);
  }
}
console.log(`${pairs.length} pairs of versions, ${breaches} words unaccounted for`);
process.exit(breaches === 0 ? 0 : 1);
