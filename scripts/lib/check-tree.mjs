// What holds for the tree as a whole: no source file is longer than 400 lines (generated tables
// apart), the files that comments of the C++ code name exist, and package-lock.json names no place that
// packages come from. Prints what does not hold. (That the engine's stages include only stages before
// them is tested by tests/cpp/architecture_test.cpp.)

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const longest = 400;
const generated = /(_tables?\.(cpp|h)|-tables?\.js)$|report\.d\.ts$/;
const sources = /\.(cpp|h|js|mjs|ts|css|html|cmake|py)$|^scripts\/[^.]+$/;

const problems = [];
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n');

/** Every tail of every path, folders too: "wasm/text/span.h", "text/span.h", "span.h", "wasm/text", "text". */
const known = new Set();
for (const file of files) {
  const parts = file.split('/');
  for (let end = parts.length; end > 0; end -= 1) for (let start = 0; start < end; start += 1) known.add(parts.slice(start, end).join('/'));
}
const comment = /\/\/.*|^ \*.*|\/\*.*/;
const named = /(?<![\w./:-])(?:(?:tests|scripts|docs|wasm|web|packs)\/[\w./-]*\w|[\w/-]+\.(?:h|cpp)(?!\w))/g;

/**
 * Names in the comments of C++ code of files and folders of the project that are not there.
 * @param {string} text
 */
function missingNames(text) {
  return text.split('\n').flatMap((line) => {
    const names = line.match(comment)?.[0].match(named) ?? [];
    return names.filter((name) => !known.has(name));
  });
}

for (const file of files) {
  if (!sources.test(file) || generated.test(file)) continue;
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    continue; // listed by git, and just removed
  }
  const lines = text.split('\n').length - 1;
  if (lines > longest) problems.push(`${file}: ${lines} lines; the most is ${longest}`);
  if (/^(wasm|tests)\/.*\.(cpp|h|c)$/.test(file))
    for (const name of missingNames(text)) problems.push(`${file}: names ${name}, which does not exist`);
}
if (/"resolved"/.test(readFileSync('package-lock.json', 'utf8')))
  problems.push('package-lock.json: names where packages come from ("resolved")');

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
