// dist/sbom.cdx.json: what is built into dist/ of others, as CycloneDX 1.5 has it: npm packages out of the bundles'
// own records and the lock file, the engine's libraries with the versions that CMake names. Nothing in it
// depends on when or where it was written.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A licence by its name, or an expression of several.
 * @param {string} name
 */
const licences = (name) =>
  /\s(?:OR|AND|WITH)\s/.test(name) ? [{ expression: name.replace(/^\(|\)$/g, '') }] : [{ license: { id: name } }];

/**
 * @param {string} name
 * @param {string} version
 * @param {string} licence
 * @param {string} purl
 * @param {{alg: string, content: string}} [hash]
 */
const component = (name, version, licence, purl, hash) => ({
  type: 'library',
  'bom-ref': purl,
  name,
  version,
  licenses: licence.startsWith('LicenseRef-') ? [{ license: { name: licence.slice('LicenseRef-'.length) } }] : licences(licence),
  purl,
  ...(hash && { hashes: [hash] }),
});

/**
 * Folders of the packages whose files went into bundles: "node_modules/lit-html".
 * @param {import('esbuild').Metafile[]} metafiles
 */
export function bundledFolders(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const file of Object.keys(inputs)) {
      const found = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file);
      if (found) folders.add(found[0]);
    }
  }
  return [...folders].sort();
}

/**
 * @param {string} root
 * @param {import('esbuild').Metafile[]} metafiles
 */
function npmComponents(root, metafiles) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return bundledFolders(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const entry = lock[folder];
    if (entry?.version !== version) throw new Error(`${folder} is ${version}, and ${entry?.version ?? 'missing'} in package-lock.json`);
    const [algorithm, digest] = entry.integrity.split('-');
    const hash = { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
    return component(name, version, license, `pkg:npm/${name.replace('@', '%40')}@${version}`, hash);
  });
}

/**
 * The SHA-256 over files, or folders of them, by their names and contents.
 * @param {string[]} paths
 */
function digest(paths) {
  const hash = createHash('sha256');
  /**
   * @param {string} file
   * @param {string} name
   */
  const add = (file, name) => {
    if (statSync(file).isDirectory()) for (const entry of readdirSync(file).sort()) add(path.join(file, entry), `${name}/${entry}`);
    else hash.update(`${name}\0`).update(readFileSync(file));
  };
  for (const file of paths) add(file, path.basename(file));
  return { alg: 'SHA-256', content: hash.digest('hex') };
}

/**
 * The engine's libraries: hashed as they were built in, where they are committed or brought by set-up.
 * @param {string} root
 */
function engineComponents(root) {
  /** @param {string} file */
  const text = (file) => readFileSync(path.join(root, file), 'utf8');
  /**
   * @param {string} file
   * @param {RegExp} pattern
   */
  const version = (file, pattern) => {
    const found = pattern.exec(text(file));
    if (!found) throw new Error(`${file} names no version that ${pattern} finds`);
    return found[1];
  };
  /** @param {string} repository */
  const tag = (repository) => version('cmake/HeaderOnly.cmake', new RegExp(`${repository}\\.git\\s+TAG v?(\\S+?)\\)`));
  /**
   * @param {string} name
   * @param {string} at
   */
  const github = (name, at) => `pkg:github/${name}@${at}`;
  /**
   * CMake links to the system's headers there; what it fetched itself is known by its tag alone.
   * @param {string} name
   */
  const headers = (name) => {
    const folder = path.join(root, 'build/wasm/headers', `storydiff_${name}`);
    return existsSync(folder) ? digest([folder]) : undefined;
  };
  const dtl = tag('dtl');
  const utfcpp = tag('utfcpp');
  const snowball = version('cmake/Snowball.cmake', /snowball\/archive\/refs\/tags\/v([\d.]+)\.tar/);
  const unicode = version('wasm/text/unicode_tables.h', /Unicode Character Database (\d+\.\d+\.\d+)/);
  const printed = execFileSync('emcc', ['--version'], { encoding: 'utf8' });
  const emscripten = /** @type {RegExpExecArray} */ (/\b(\d+\.\d+\.\d+)\b/.exec(printed))[1];
  return [
    component('dtl', dtl, 'BSD-3-Clause', github('cubicdaiya/dtl', `v${dtl}`), headers('dtl')),
    component('utfcpp', utfcpp, 'BSL-1.0', github('nemtrif/utfcpp', `v${utfcpp}`), headers('utfcpp')),
    component(
      'snowball',
      snowball,
      'BSD-3-Clause',
      github('snowballstem/snowball', `v${snowball}`),
      digest([path.join(root, 'third_party/snowball')]),
    ),
    component('emscripten', emscripten, 'MIT', github('emscripten-core/emscripten', emscripten)),
    component(
      'unicode-character-database',
      unicode,
      'Unicode-DFS-2016',
      `pkg:generic/unicode-character-database@${unicode}`,
      digest([path.join(root, 'wasm/text/unicode_tables.cpp')]),
    ),
    component('wordnet', '3.0', 'LicenseRef-WordNet License', 'pkg:generic/wordnet@3.0', digest([path.join(root, 'packs/en.pack')])),
    // As in licenses/treebanks.txt.
    ...Object.entries({
      'UD_English-EWT': ['15d613d844', 'CC-BY-SA-4.0', 'en'],
      'UD_English-PUD': ['f16eba4ae7', 'CC-BY-SA-3.0', 'en'],
      'UD_German-GSD': ['297fcf3504', 'CC-BY-SA-4.0', 'de'],
      'UD_German-PUD': ['ff80846ae6', 'CC-BY-SA-3.0', 'de'],
      'UD_Danish-DDT': ['85faf86dc3', 'CC-BY-SA-4.0', 'da'],
      'UD_Italian-PUD': ['71d932aa09', 'CC-BY-SA-3.0', 'it'],
      'UD_Russian-GSD': ['5400f2fd72', 'CC-BY-SA-4.0', 'ru'],
      'UD_Russian-PUD': ['da5b3816ee', 'CC-BY-SA-3.0', 'ru'],
      'UD_Swedish-Talbanken': ['30067217d2', 'CC-BY-SA-4.0', 'sv'],
      'UD_Swedish-PUD': ['1290a67471', 'CC-BY-SA-4.0', 'sv'],
    }).map(([name, [commit, license, language]]) =>
      component(
        name,
        commit,
        license,
        github(`UniversalDependencies/${name}`, commit),
        digest([path.join(root, `packs/${language}.pack`)]),
      ),
    ),
    // Of these and of those above the table of language identification is made as well.
    ...Object.entries({
      'UD_Czech-PUD': ['f68c66ccd8', 'CC-BY-SA-4.0'],
      'UD_Dutch-Alpino': ['95e374a608', 'CC-BY-SA-4.0'],
      'UD_Finnish-PUD': ['fa2c5ad1df', 'CC-BY-SA-4.0'],
      'UD_Finnish-TDT': ['5e3a88a671', 'CC-BY-SA-4.0'],
      'UD_French-GSD': ['830e278230', 'CC-BY-SA-4.0'],
      'UD_French-PUD': ['c245786cfb', 'CC-BY-SA-3.0'],
      'UD_Norwegian-Bokmaal': ['e83586ff8b', 'CC-BY-SA-4.0'],
      'UD_Polish-PUD': ['a726e5866e', 'CC-BY-SA-4.0'],
      'UD_Portuguese-GSD': ['691a8b597c', 'CC-BY-SA-4.0'],
      'UD_Portuguese-PUD': ['be08a756d7', 'CC-BY-SA-3.0'],
      'UD_Romanian-RRT': ['cc00bf852b', 'CC-BY-SA-4.0'],
      'UD_Spanish-GSD': ['57c0456446', 'CC-BY-SA-4.0'],
      'UD_Spanish-PUD': ['818a82b862', 'CC-BY-SA-3.0'],
      'UD_Turkish-BOUN': ['f828b02872', 'CC-BY-SA-4.0'],
      'UD_Turkish-PUD': ['63a134a087', 'CC-BY-SA-3.0'],
    }).map(([name, [commit, license]]) =>
      component(
        name,
        commit,
        license,
        github(`UniversalDependencies/${name}`, commit),
        digest([path.join(root, 'wasm/language/language_model_table.cpp')]),
      ),
    ),
    component('opencc', '1.1.6', 'Apache-2.0', github('BYVoid/OpenCC', 'ver.1.1.6'), digest([path.join(root, 'lexicon/han_variants.tsv')])),
    // Licences as in licenses/thesauri.txt.
    ...Object.entries({
      'mythes-da': ['7.5.0', 'LGPL-2.1-only', 'da'],
      'mythes-de': ['20160424', 'LGPL-2.1-or-later', 'de'],
      'mythes-es': ['7.5.0', 'LGPL-2.1-only', 'es'],
      'mythes-fr': ['7.5.0', 'LGPL-2.1-or-later', 'fr'],
      'mythes-pl': ['1.5', 'LGPL-2.1-only', 'pl'],
      'mythes-pt-br': ['7.5.0', 'LGPL-3.0-only', 'pt'],
      'mythes-ru': ['7.5.0', 'LGPL-2.1-only', 'ru'],
      'mythes-sv': ['7.5.0', 'LicenseRef-Swedish-Thesaurus', 'sv'],
      'mythes-uk': ['7.5.0', 'LGPL-2.1-or-later', 'uk'],
      'freedict-wikdict': ['2022.12.07', 'CC-BY-SA-3.0', 'it', 'nb', 'nl', 'tr'],
    }).map(([name, [version, license, ...languages]]) =>
      component(
        name,
        version,
        license,
        `pkg:generic/${name}@${version}`,
        digest(languages.map((language) => path.join(root, `packs/${language}.pack`))),
      ),
    ),
  ];
}

/**
 * Writes the bill; `metafiles` are what esbuild told of each bundle.
 * @param {string} root
 * @param {string} dist
 * @param {import('esbuild').Metafile[]} metafiles
 */
export function writeSbom(root, dist, metafiles) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const purl = `pkg:npm/${name}@${version}`;
  const components = [...npmComponents(root, metafiles), ...engineComponents(root)];
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': purl, name, version, licenses: licences(license), purl } },
    components,
    dependencies: [{ ref: purl, dependsOn: components.map((one) => one.purl) }],
  };
  writeFileSync(path.join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
}
