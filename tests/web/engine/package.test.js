/** @jest-environment node */
// The package as others use it: by its name, in Node itself, from dist/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { root } from '../support/native.js';
import { functionSizes } from '../support/function-sizes.js';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

function runNode(code) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

test("import { compare } from 'storydiff' works in Node", () => {
  const output = runNode(`
    import { compare } from 'storydiff';
    const report = await compare('Zoé 😀 said 12 fell.', 'Zoé 😀 said 15 fell.');
    const [fact] = report.facts;
    console.log(report.left.text.slice(fact.left[0].start, fact.left[0].end));`);
  expect(output).toContain('Zoé 😀');
});

test('the module can be handed in, and a failed load can be mended', () => {
  const output = runNode(`
    import { readFile } from 'node:fs/promises';
    import { compare, init, StorydiffError } from 'storydiff';
    await init({ wasmUrl: 'missing.wasm' }).catch((error) => console.log(error instanceof StorydiffError, error.code));
    await init({ wasmBinary: await readFile('dist/storydiff.wasm') });
    console.log((await compare('A.', 'A.')).version);
    await init({ module: await WebAssembly.compile(await readFile('dist/storydiff.wasm')) });
    console.log((await compare('A.', 'A.')).version);`);
  expect(output).toBe('true load-failed\n2\n2\n');
});

test('nothing keeps the process alive, and nothing is printed', () => {
  expect(runNode("import { compare } from 'storydiff'; await compare('A.', 'B.');")).toBe('');
});

test('what package.json names is there, types first', () => {
  const entry = manifest.exports['.'];
  expect(Object.keys(entry)[0]).toBe('types');
  for (const file of Object.values(entry)) expect(existsSync(path.join(root, file))).toBe(true);
  expect(readFileSync(path.join(root, entry.types), 'utf8')).toContain('export declare function compare');
  for (const file of ['dist/storydiff.wasm', 'dist/LICENSE', 'dist/NOTICE', 'dist/types/report.d.ts', 'dist/licenses/snowball.txt']) {
    expect(existsSync(path.join(root, file))).toBe(true);
  }
});

test('one version everywhere', () => {
  const options = readFileSync(path.join(root, 'wasm/options.h'), 'utf8');
  const cmake = readFileSync(path.join(root, 'CMakeLists.txt'), 'utf8');
  expect(options).toContain(`kEngineVersion = "${manifest.version}"`);
  expect(cmake).toContain(`project(storydiff VERSION ${manifest.version} `);
});

test('the package takes no eval, and stays small', () => {
  const code = readFileSync(path.join(root, 'dist/storydiff.js'), 'utf8');
  expect(code).not.toMatch(/\beval\(|new Function\(/);
  const size = ['storydiff.js', 'storydiff.wasm']
    .map((file) => gzipSync(readFileSync(path.join(root, 'dist', file)), { level: 9 }).length)
    .reduce((a, b) => a + b);
  // The aim is 150 KB (CHANGELOG, open figures); this keeps what is reached.
  expect(size).toBeLessThanOrEqual(341 * 1024);
});

test('no function of the module keeps the browser compiling (ARCHITECTURE.md)', () => {
  const sizes = functionSizes(readFileSync(path.join(root, 'dist/storydiff.wasm')));
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
});

test('every type that the schema defines is exported by its name', () => {
  const { title, $defs } = JSON.parse(readFileSync(path.join(root, 'docs/report.schema.json'), 'utf8'));
  const names = [title, ...Object.keys($defs)];
  const folder = mkdtempSync(path.join(root, 'build/types-'));
  try {
    writeFileSync(
      path.join(folder, 'use.mts'),
      `import type { ${names.join(', ')} } from 'storydiff';
      export type All = [${names.join(', ')}];
      export const says = (fact: Fact, text: string): string[] => fact.details.map(({ right }: Detail) => text.slice(right.start, right.end));
      // @ts-expect-error: a fact has a status of five
      export const status: Fact['status'] = 'told';`,
    );
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom'], types: [] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }));
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '--project', folder], { stdio: 'pipe', env: { ...process.env, NODE_OPTIONS: '' } });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
