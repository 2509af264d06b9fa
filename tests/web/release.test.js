// What is published: a bill of what is in it, pinned versions, and a zip that is the same each time.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { graveFlaws, unpinned } from '../../scripts/lib/audit.mjs';
import { publishedManifest, publishedReadme, repositoryOf } from '../../scripts/lib/package-files.mjs';
import { ofPage, zipOf } from '../../scripts/lib/zip-page.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

describe('dist/sbom.cdx.json', () => {
  const bill = JSON.parse(read('dist/sbom.cdx.json'));

  test('has all whose licence is in dist/licenses, but for the native program', () => {
    const names = bill.components.map(({ name }) =>
      name.replace(/^@/, '').replace('/', '-').replace('unicode-character-database', 'unicode'),
    );
    const licences = readdirSync(path.join(root, 'dist/licenses')).map((file) => path.basename(file, '.txt'));
    // The sources of packs, and treebanks, have their notices in one file, beside the licences that they share.
    const ofPacks = names.filter((name) => /^mythes-|^freedict-|^UD_/.test(name));
    expect(ofPacks).toHaveLength(35);
    const shared = ['thesauri', 'lgpl-2.1', 'lgpl-3', 'gpl-3', 'cc-by-sa-3.0', 'treebanks', 'cc-by-sa-4.0'];
    expect(licences).toEqual(expect.arrayContaining(shared));
    const others = ['cxxopts', 'rapidjson', ...shared];
    expect(names.filter((name) => !ofPacks.includes(name)).sort()).toEqual(licences.filter((name) => !others.includes(name)).sort());
  });

  test('names versions, licences and, of what is not a tool’s own, digests', () => {
    const lock = JSON.parse(read('package-lock.json')).packages;
    for (const { name, version, licenses, purl, hashes } of bill.components) {
      expect(version).toMatch(/^\d+\.\d+|^\d{8}$|^[0-9a-f]{10}$/);
      expect(licenses).toHaveLength(1);
      expect(purl).toMatch(/^pkg:(?:npm|github|generic)\//);
      if (purl.startsWith('pkg:npm/')) {
        expect(lock[`node_modules/${name}`].version).toBe(version);
        expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
      }
    }
    expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(bill.components.length);
    expect(bill.dependencies[0].dependsOn).toHaveLength(bill.components.length);
  });

  test('names nothing of when or where it was made', () => {
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber|\d{4}-\d\d-\d\dT/);
    expect(JSON.stringify(bill)).not.toContain(root);
  });
});

test('versions that are not pinned are found', () => {
  const good = {
    manifest: { devDependencies: { a: '1.2.3' }, overrides: { b: '2.0.0-rc.1', c: { d: '3.0.0' } } },
    lock: { packages: { '': {}, 'node_modules/a': { integrity: 'sha512-x' } } },
    cmake: 'REPOSITORY x TAG v1.20)\n TAG f54b0e47a08782a6131cc3d60f94d038fa6e0a51\n',
    python: '# what for\na==1.2.3\nb-c==2.0; python_version < "3.10"\n',
  };
  expect(unpinned(good)).toEqual([]);
  expect(unpinned({ ...good, manifest: { devDependencies: { a: '^1.2.3' } } })).toEqual(['package.json: a ^1.2.3']);
  expect(unpinned({ ...good, manifest: { overrides: { c: { d: '>=3' } } } })).toEqual(['package.json: d >=3']);
  expect(unpinned({ ...good, lock: { packages: { 'node_modules/a': {} } } })).toEqual(['package-lock.json: node_modules/a has no digest']);
  expect(unpinned({ ...good, python: 'a>=1.0\nb==1.*' })).toEqual(['python: a>=1.0', 'python: b==1.*']);
  expect(unpinned({ ...good, cmake: '  TAG main)' })).toEqual(['cmake: main is no version']);
  expect(unpinned({ ...good, cmake: 'GIT_TAG ${ARG_TAG}\nGIT_TAG master)' })).toEqual(['cmake: master is no version']);
});

/** Whether a range of package.json ("^20.19.0 || >=22") takes a version, by what such ranges hold here. */
function takes(range, [major, minor]) {
  return range.split('||').some((part) => {
    const [, sign, first, second = '0'] = /^\s*(>=|\^)?\s*v?(\d+|\*)(?:\.(\d+|[x*]))?/.exec(part);
    if (first === '*') return true;
    const least = Number(second) || 0;
    if (sign === '>=') return major > Number(first) || (major === Number(first) && minor >= least);
    return major === Number(first) && (sign === '^' ? minor >= least : true);
  });
}

test('every package works with Node 20, which CONTRIBUTING.md promises', () => {
  expect(takes('^18.14.0 || ^20.0.0 || >=24.0.0', [20, 19])).toBe(true);
  expect(takes('>=22.13.0 || >=24', [20, 19])).toBe(false);
  expect(takes('^22 || ^24', [20, 19])).toBe(false);
  expect(takes('>=20.20', [20, 19])).toBe(false);
  const refused = Object.entries(JSON.parse(read('package-lock.json')).packages)
    .filter(([, { engines }]) => engines?.node && !takes(engines.node, [20, 19]))
    .map(([folder, { engines }]) => `${folder} ${engines.node}`);
  expect(refused).toEqual([]);
});

test('flaws: any in what is bundled, grave ones elsewhere; no answer is no flaw', () => {
  const vulnerabilities = {
    lit: { name: 'lit', severity: 'low', range: '<4' },
    jest: { name: 'jest', severity: 'moderate', range: '<40' },
    vite: { name: 'vite', severity: 'high', range: '<9' },
  };
  expect(graveFlaws({ vulnerabilities }, new Set(['lit']))).toEqual(['lit <4: low', 'vite <9: high']);
  expect(graveFlaws({ message: 'no network' }, new Set())).toBeNull();
  expect(graveFlaws(null, new Set())).toBeNull();
});

test('the zip of the page holds what the page needs, and is the same in any order and time zone', () => {
  expect(['index.html', 'main.js', 'reader-pdf.js', 'lang-de.js', 'packs/en.js', 'licenses/lit.txt'].every(ofPage)).toBe(true);
  expect(['storydiff.js', 'packs/en.pack', 'types/index.d.ts', 'messages/de.js', 'storydiff.wasm'].some(ofPage)).toBe(false);
  const named = (name) => new TextEncoder().encode(name);
  const zip = zipOf(['b.js', 'a.html'], named, 'top');
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  expect(zipOf(['a.html', 'b.js'], named, 'top')).toEqual(zip);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Object.keys(unzipSync(zip))).toEqual(['top/a.html', 'top/b.js']);
  const scripts = [...read('dist/index.html').matchAll(/(?:src|href)="([\w.-]+)"/g)].map(([, name]) => name);
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.every(ofPage)).toBe(true);
});

describe('the package as it is published', () => {
  const repository = 'https://github.com/owner/name';

  test('names its repository in whichever form that is given, and no other kind of place', () => {
    for (const given of [repository, `${repository}/`, `${repository}.git`, `git+${repository}.git`])
      expect(repositoryOf(given)).toBe(repository);
    for (const wrong of ['../here', 'git@github.com:owner/name', 'https://github.com/owner'])
      expect(() => repositoryOf(wrong)).toThrow('no address');
  });

  test('has what users need in its package.json, and nothing that only the work on it does', () => {
    const manifest = JSON.parse(read('package.json'));
    const made = publishedManifest(manifest, repository);
    expect(made).toMatchObject({
      repository: { type: 'git', url: `git+${repository}.git` },
      homepage: `${repository}#readme`,
      bugs: { url: `${repository}/issues` },
      exports: manifest.exports,
      bin: manifest.bin,
    });
    expect(made.keywords.length).toBeGreaterThan(5);
    for (const name of ['scripts', 'devDependencies', 'overrides']) expect(made).not.toHaveProperty(name);
    expect(publishedManifest(manifest)).not.toHaveProperty('repository');
  });

  test('has a README whose links lead to files of this version', () => {
    const text = '![A page](docs/a.png) [one](docs/b.md#part) [two](https://x.example/y) [three](#here)';
    expect(publishedReadme(text, '1.2.3', repository)).toBe(
      `![A page](${repository}/raw/v1.2.3/docs/a.png) [one](${repository}/blob/v1.2.3/docs/b.md#part) [two](https://x.example/y) [three](#here)`,
    );
    expect(publishedReadme(text, '1.2.3')).toBe(' one [two](https://x.example/y) [three](#here)');
    const links = [...publishedReadme(read('README.md'), '1.2.3', repository).matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(/^https:/);
    const files = links.flatMap((link) => link.split('/v1.2.3/').slice(1));
    for (const file of files) expect(() => read(file)).not.toThrow();
  });
});
