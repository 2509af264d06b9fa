/** @jest-environment node */
// The types of the entries that need no page: they compile where a program has only the language's own, without the DOM's.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../support/native.js';

/** What TypeScript says of a program; nothing where all is well. */
function complaints(source, lib) {
  const folder = mkdtempSync(path.join(root, 'build/types-'));
  try {
    writeFileSync(path.join(folder, 'use.mts'), source);
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', lib, types: [], skipLibCheck: false };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }));
    execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String(error.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const program = (more) => `import { compare, init, loadPack, StorydiffError, type CompareOptions, type Report } from 'storydiff';
import { inputOf, readBytes } from 'storydiff/readers';
import { toDocx, toHtml } from 'storydiff/render';
await init({ wasmBinary: new Uint8Array(8), packsUrl: 'packs', stemsUrl: null });
await loadPack(new Uint8Array(8));
const options: CompareOptions = { leftLabel: 'Morning', onProgress: ({ share }) => void share.toFixed() };
const report: Report = await compare(inputOf(await readBytes('a.html', new Uint8Array(8))), ['B.'], options);
const bytes: Uint8Array = toDocx(report, { author: toHtml(report) });
// @ts-expect-error An address is no number.
await init({ wasmUrl: bytes.length, workerUrl: new StorydiffError('', '').code });
${more}`;

test('without the types of the DOM', () => {
  expect(complaints(program(''), ['es2023'])).toBe('');
});

test('with them: addresses are URLs too, signals are AbortSignals', () => {
  const more = `await init({ wasmUrl: new URL('https://example.org/a.wasm'), module: new WebAssembly.Module(new Uint8Array(8)) });
await compare('A.', 'B.', { signal: AbortSignal.timeout(10) });
// @ts-expect-error What has no more than an address is no URL.
await init({ wasmUrl: { href: '' } });
// @ts-expect-error A controller is no signal.
await compare('A.', 'B.', { signal: new AbortController() });`;
  expect(complaints(program(more), ['es2023', 'dom'])).toBe('');
});
