// What holds for the tree as a whole:
//   - no source file is longer than 400 lines (generated tables apart);
//   - the stages of the engine include only themselves and stages before them;
//   - only wasm/bindings knows Emscripten, only wasm/cli the libraries of a terminal program;
//   - package-lock.json names no registry.
//
// Prints what does not hold, a line each; silent otherwise.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const stages = ['text', 'segment', 'article', 'language', 'align', 'diff', 'facts', 'report'];
const longest = 400;
const generated = /(_tables?|_data)\.cpp$|package-lock\.json$|report\.d\.ts$|\.svg$/;
const sources = /\.(cpp|h|js|mjs|ts|css|html|cmake|py)$|^scripts\/[^.]+$/;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !file.startsWith('docs/'));
const problems = [];

function stageOf(path) {
  return stages.indexOf(path.split('/')[0]);
}

for (const file of files) {
  if (!sources.test(file)) continue;
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    continue; // listed by git, and just removed
  }
  const lines = text.split('\n').length - 1;
  if (lines > longest && !generated.test(file)) problems.push(`${file}: ${lines} lines; the most is ${longest}`);

  const inEngine = /^wasm\/([^/]+)\//.exec(file);
  if (!inEngine) continue;
  const [, folder] = inEngine;
  const own = stages.indexOf(folder);
  for (const [, included] of text.matchAll(/^#include [<"]([^>"]+)[>"]/gm)) {
    const other = stageOf(included);
    if (own >= 0 && other > own) problems.push(`${file}: ${folder} may not know ${included}, a later stage`);
    if (own >= 0 && /^(cli|bindings)\//.test(included)) problems.push(`${file}: the engine may not know ${included}`);
    if (included.startsWith('emscripten') && folder !== 'bindings') problems.push(`${file}: only wasm/bindings knows Emscripten`);
    if (/^(cxxopts|rapidjson)/.test(included) && folder !== 'cli') problems.push(`${file}: only wasm/cli knows ${included}`);
    if (own >= 0 && /^(iostream|fstream|sstream|regex|locale|filesystem)$/.test(included)) problems.push(`${file}: <${included}> is too heavy for the engine`);
  }
}

if (/"resolved"/.test(readFileSync('package-lock.json', 'utf8'))) problems.push('package-lock.json: names where packages come from ("resolved")');

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
