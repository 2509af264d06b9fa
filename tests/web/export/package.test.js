/** @jest-environment node */
// `storydiff/render` as others use it: by its name, from dist/, with the types that it comes with.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import * as render from '../../../web/export/index.js';
import { root } from '../support/native.js';

const [, example] = /```js\n([^]*?)```/.exec(readFileSync(path.join(root, 'docs/render.md'), 'utf8'));

test('the example of the documents runs in Node', () => {
  const folder = mkdtempSync(path.join(root, 'build/render-'));
  try {
    writeFileSync(path.join(folder, 'example.mjs'), example);
    const output = execFileSync(process.execPath, ['example.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(output).toContain('<p>The road shut on <del>Monday</del><ins>Tuesday</ins>.</p>');
    expect(output).toContain('--- Morning\n+++ Evening\n@@ -1 +1 @@\n-The road shut on Monday.\n+The road shut on Tuesday.\n');
    expect(output).toContain('is Monday in Früh and Tuesday in Spät');
    expect(output).toMatch(/true\n$/);
    expect(readFileSync(path.join(folder, 'correction.docx')).subarray(0, 2).toString()).toBe('PK');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('types: the same functions, which take what the documents say and nothing else', () => {
  const types = readFileSync(path.join(root, 'web/export/render.d.ts'), 'utf8');
  expect([...types.matchAll(/export declare function (\w+)/g)].map(([, name]) => name).sort()).toEqual(Object.keys(render).sort());
  const folder = mkdtempSync(path.join(root, 'build/render-'));
  try {
    writeFileSync(
      path.join(folder, 'use.mts'),
      `import { compare } from 'storydiff';
      import { textEdits, toCsv, toDocx, toHtml, toUnified } from 'storydiff/render';
      const report = await compare('A.', 'B.');
      const text: string = toHtml(report, { page: true, labels: { left: 'A' }, lang: 'uk' }) + toCsv(report, { separator: ';' });
      const bytes: Uint8Array<ArrayBuffer> = toDocx(report, { author: text, date: 0 });
      const move: number | undefined = textEdits(report)[bytes.length]?.move;
      // @ts-expect-error: there are two units
      toUnified(report, { units: 'words', context: move });`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom'],
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }));
    execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], {
      stdio: 'pipe',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('it is small', () => {
  expect(gzipSync(readFileSync(path.join(root, 'dist/render.js')), { level: 9 }).length / 1024).toBeLessThan(32);
});
