// Checks lexicon/*.txt and writes what is made of them; scripts/generate-lexicon starts it.
//
//     scripts/generate-lexicon           writes the tables, and the heads of the sections in the files
//     scripts/generate-lexicon --check   writes nothing, and fails where anything would be written
//     scripts/generate-lexicon --new XX  makes lexicon/XX.txt with a head for every section
//
// Node, since whoever builds the page has it, and Python perhaps not. No packages.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cues } from './cues.mjs';
import { hanVariants } from './han.mjs';
import { blank, withHeads } from './heads.mjs';
import { languagesPage } from './languages.mjs';
import { read } from './read.mjs';
import { tables } from './tables.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [mode, code] = process.argv.slice(2);

/** @param {string[]} lines */
function fail(lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

if (mode === '--new') {
  const file = path.join(root, 'lexicon', `${code}.txt`);
  if (!/^[a-z]{2,3}$/u.test(code ?? '')) fail(['usage: scripts/generate-lexicon --new CODE, a language code as of BCP 47']);
  if (existsSync(file)) fail([`lexicon/${code}.txt is there already`]);
  writeFileSync(file, blank());
  console.log(`lexicon/${code}.txt is yours to fill; docs/adding-a-language.md says how`);
  process.exit(0);
}
if (mode !== undefined && mode !== '--check') fail(['usage: scripts/generate-lexicon [--check | --new CODE]']);

const han = hanVariants(readFileSync(path.join(root, 'lexicon/han_variants.tsv'), 'utf8'));

const { languages, problems } = read(path.join(root, 'lexicon'), 'lexicon');
if (problems.length > 0) fail(problems);

const outputs = [
  ...tables(languages, han),
  cues(languages),
  languagesPage(languages),
  ...languages.map(({ file }) => [file, withHeads(readFileSync(path.join(root, file), 'utf8'))]),
];
const stale = outputs.filter(([file, text]) => {
  const target = path.join(root, file);
  return !existsSync(target) || readFileSync(target, 'utf8') !== text;
});
if (mode === '--check') {
  if (stale.length > 0) fail(stale.map(([file]) => `${file} is not what lexicon/ gives; run scripts/generate-lexicon`));
} else {
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
}
