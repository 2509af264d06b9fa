// The page as a zip: what index.html needs, in order of name, all of one date, so that the same files give the same bytes.
//
//     node scripts/lib/zip-page.mjs FOLDER    writes FOLDER/storydiff-page-VERSION.zip

import { zipSync } from 'fflate';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dist = path.join(root, 'dist');

/**
 * Whether a file of dist/ is the page's; the others are the package's.
 * @param {string} name
 */
export const ofPage = (name) =>
  /^(?:index\.html|styles\.css|(?:early|engine|main|share|stems)\.js|(?:lang|reader)-\w+\.js|(?:packs|lexicon)\/\w+\.js|LICENSE|NOTICE|licenses\/.+|sbom\.cdx\.json)$/.test(
    name,
  );

/**
 * The zip's bytes; `files` are names below dist/.
 * @param {string[]} files
 * @param {(file: string) => Uint8Array} read
 * @param {string} top
 */
export function zipOf(files, read, top) {
  // A zip holds the local hour without its zone: this one is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries = files.toSorted().map((name) => [`${top}/${name}`, [read(name), { mtime, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(ofPage);
  const zip = zipOf(files, (file) => readFileSync(path.join(dist, file)), `${name}-${version}`);
  writeFileSync(path.join(process.argv[2], `${name}-page-${version}.zip`), zip);
}
