/** @jest-environment node */
// docs/tasks.md: every example runs as it stands there, and prints what its comments say.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from './support/native.js';

const run = promisify(execFile);

const [head, ...sections] = readFileSync(path.join(root, 'docs/tasks.md'), 'utf8').split(/^## /m);
const blockOf = (text) => /^```(jsx?)\n([^]*?)^```$/m.exec(text).slice(1);
const [, before] = blockOf(head);
const tasks = sections.map((section) => [section.split('\n', 1)[0], ...blockOf(section)]);

/** What the comments behind console.log say that it prints. */
const promised = (code) => [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text).join('\n');

let folder;
let server;
beforeAll(async () => {
  folder = mkdtempSync(path.join(root, 'build/tasks-'));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules/storydiff'));
  // What the examples fetch from https://example.org/.
  server = createServer(({ url }, response) => {
    const count = url.includes('morning') ? 'Twelve' : 'Fifteen';
    const page = `<title>Road shut</title><nav>All 30 stories</nav><article><h1>Road shut</h1><p>${count} people were hurt on Monday, the police said.</p></article>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('every task that is asked for has its example, of three lines after what it imports', () => {
  expect(tasks).toHaveLength(13);
  for (const [, , code] of tasks)
    expect(code.split('\n').filter((line) => line && !line.startsWith('import ')).length).toBeLessThanOrEqual(3);
});

test.each(tasks)('%s', async (name, language, code) => {
  const file = path.join(folder, `${name.replaceAll(/\W+/g, '-')}.mjs`);
  const source = `${before}\n${code}`.replaceAll('https://example.org', `http://127.0.0.1:${server.address().port}`);
  if (language === 'jsx') {
    await build({
      stdin: { contents: source, loader: 'jsx', resolveDir: folder },
      bundle: true,
      outfile: file,
      format: 'esm',
      platform: 'node',
      jsx: 'automatic',
      external: ['storydiff', 'storydiff/*'],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
  } else writeFileSync(file, source);
  const { stdout, stderr } = await run(process.execPath, [file], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(promised(code));
  if (code.includes('changes.docx')) expect(readFileSync(path.join(folder, 'changes.docx')).subarray(0, 2).toString()).toBe('PK');
  else expect(stdout.trim()).not.toBe('');
});

test('the types are right for every example', async () => {
  const files = tasks.filter(([, language]) => language === 'js').map(([, , code], index) => [`typed-${index}.mjs`, `${before}\n${code}`]);
  for (const [file, source] of files) writeFileSync(path.join(folder, file), source);
  // What a function takes has no type in JavaScript; all else has to fit.
  const strict = { strict: true, noImplicitAny: false, allowJs: true, checkJs: true, noEmit: true, target: 'es2023', skipLibCheck: true };
  const compilerOptions = {
    ...strict,
    module: 'nodenext',
    lib: ['es2023', 'dom'],
    types: ['node'],
    typeRoots: [path.join(root, 'node_modules/@types')],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: files.map(([file]) => file) }));
  const checked = run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], { encoding: 'utf8' });
  await expect(
    checked.then(
      ({ stdout }) => stdout,
      ({ stdout }) => stdout,
    ),
  ).resolves.toBe('');
});
