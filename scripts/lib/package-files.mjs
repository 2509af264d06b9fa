// The package as it is published: the files that package.json lists, in a folder of their own, with a package.json without what
// only the work on storydiff needs, and a README whose links lead out of the package.
//
//     node scripts/lib/package-files.mjs FOLDER [REPOSITORY]
//
// REPOSITORY is where the sources are, "https://github.com/OWNER/NAME". It stands nowhere in the tree, since every copy has
// another: the release workflow knows its own. Without it the package names no repository, and README's links are text.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * A repository's address without what may follow it; throws where it is none that readers can open.
 * @param {string} given
 */
export function repositoryOf(given) {
  const address = given
    .replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  if (!/^https:\/\/[\w.-]+(?:\/[\w.-]+){2,}$/.test(address))
    throw new Error(`"${given}" is no address such as https://github.com/OWNER/NAME`);
  return address;
}

/**
 * package.json as it is published.
 * @param {Record<string, unknown>} manifest
 * @param {string} [repository]
 */
export function publishedManifest(manifest, repository) {
  const ours = ['scripts', 'devDependencies', 'overrides'];
  const rest = Object.fromEntries(Object.entries(manifest).filter(([name]) => !ours.includes(name)));
  if (!repository) return rest;
  const places = {
    homepage: `${repository}#readme`,
    repository: { type: 'git', url: `git+${repository}.git` },
    bugs: { url: `${repository}/issues` },
  };
  return { ...rest, ...places };
}

/**
 * README for those who do not have the tree: links and pictures of this version in the repository, or the links' words alone.
 * @param {string} text
 * @param {string} version
 * @param {string} [repository]
 */
export function publishedReadme(text, version, repository) {
  return text.replaceAll(/(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)]+)\)/g, (_, picture, words, target) => {
    if (!repository) return picture ? '' : words;
    return `${picture}[${words}](${repository}/${picture ? 'raw' : 'blob'}/v${version}/${target})`;
  });
}

/**
 * Writes the package to `folder`.
 * @param {string} folder
 * @param {string} [given]
 */
function writePackage(folder, given) {
  const repository = given ? repositoryOf(given) : undefined;
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
  for (const { path: name } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(root, name), path.join(folder, name));
  }
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(publishedManifest(manifest, repository), null, 2)}\n`);
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  writeFileSync(path.join(folder, 'README.md'), publishedReadme(readme, manifest.version, repository));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePackage(path.resolve(process.argv[2]), process.argv[3]);
