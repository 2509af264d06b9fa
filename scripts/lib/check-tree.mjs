// What holds for the tree as a whole: no source file is longer than 400 lines (generated tables
// apart), and package-lock.json names no place that packages come from. Prints what does not hold.
// (That the engine's stages know only stages before them is tests/cpp/architecture_test.cpp.)

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const longest = 400;
const generated = /(_tables?\.(cpp|h)|-tables?\.js)$|report\.d\.ts$/;
const sources = /\.(cpp|h|js|mjs|ts|css|html|cmake|py)$|^scripts\/[^.]+$/;

const problems = [];
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n');
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
}
if (/"resolved"/.test(readFileSync('package-lock.json', 'utf8')))
  problems.push('package-lock.json: names where packages come from ("resolved")');

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
