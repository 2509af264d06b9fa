// Dependencies: versions pinned, and none with a grave flaw that is known.
//
//     node scripts/lib/audit.mjs pins     every version is one version, and each package in the lock file has its digest
//     node scripts/lib/audit.mjs flaws    what npm's list of flaws says; without a network "not possible", and no failure
//
// A flaw in what is bundled fails at any grade, one in a tool that only developers run from "high" on.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/**
 * @typedef {{[name: string]: string | Versions}} Versions
 * @typedef {{dependencies?: Versions, devDependencies?: Versions, overrides?: Versions}} Manifest
 * @typedef {{packages: Record<string, {integrity?: string, link?: boolean, inBundle?: boolean}>}} PackageLock
 * @typedef {{message?: string, vulnerabilities?: Record<string, {name: string, severity: string, range: string}>}} AuditReport
 */

/**
 * What is not pinned, a line each.
 * @param {{manifest: Manifest, lock: PackageLock, cmake: string, python: string}} given
 */
export function unpinned({ manifest, lock, cmake, python }) {
  const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
  // An override may hold those of one package's dependencies.
  /**
   * @param {Versions | undefined} versions
   * @returns {[string, string][]}
   */
  const flat = (versions) => Object.entries(versions ?? {}).flatMap(([name, one]) => (typeof one === 'object' ? flat(one) : [[name, one]]));
  const named = [manifest.dependencies, manifest.devDependencies, manifest.overrides].flatMap(flat);
  const tags = [...cmake.matchAll(/^[^#\n]*\b(?:GIT_)?TAG\s+([^\s$]\S*?)\)?$/gm)].map(([, tag]) => tag);
  const requirements = python.split('\n').filter((line) => /^\w/.test(line));
  return [
    ...named.filter(([, version]) => !exact.test(version)).map(([name, version]) => `package.json: ${name} ${version}`),
    ...Object.entries(lock.packages)
      .filter(([folder, { integrity, link, inBundle }]) => folder !== '' && !link && !inBundle && !integrity)
      .map(([folder]) => `package-lock.json: ${folder} has no digest`),
    ...requirements.filter((line) => !/^[\w-]+==\d+(?:\.\d+)+(?:;|$)/.test(line)).map((line) => `python: ${line}`),
    ...tags.filter((tag) => !/^v?\d+(?:\.\d+)+$|^[0-9a-f]{40}$/.test(tag)).map((tag) => `cmake: ${tag} is no version`),
  ];
}

/**
 * Flaws that have to be seen to, a line each, out of `npm audit --json`; null where it holds no answer.
 * @param {AuditReport | null} report
 * @param {Set<string>} bundled
 */
export function graveFlaws(report, bundled) {
  if (!report?.vulnerabilities) return null;
  return Object.values(report.vulnerabilities)
    .filter(({ name, severity }) => bundled.has(name) || severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
}

function flaws() {
  const { stdout, error } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
    cwd: root,
    encoding: 'utf8',
  });
  let report = null;
  try {
    report = JSON.parse(stdout);
  } catch {
    // npm's own trouble is told in words
  }
  const bill = path.join(root, 'dist/sbom.cdx.json');
  const bundled = existsSync(bill)
    ? JSON.parse(readFileSync(bill, 'utf8')).components.map((/** @type {{name: string}} */ { name }) => name)
    : [];
  const found = graveFlaws(report, new Set(bundled));
  if (found === null) {
    console.log(`not possible: ${report?.message ?? error?.message ?? 'npm gave no answer'}`);
    return [];
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong =
    process.argv[2] === 'flaws'
      ? flaws()
      : unpinned({
          manifest: JSON.parse(read('package.json')),
          lock: JSON.parse(read('package-lock.json')),
          python: read('python/requirements-tools.txt'),
          cmake: read('cmake/HeaderOnly.cmake') + read('cmake/GoogleTestLibrary.cmake'),
        });
  for (const line of wrong) console.log(line);
  process.exit(wrong.length > 0 ? 1 : 0);
}
