/** @jest-environment node */
// The package in Node: threads that leave the event loop free, cancelling, several at a time, and bundles.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makePair } from '../../../scripts/lib/synthetic.mjs';
import { root } from '../support/native.js';

const english = [
  'The police have found the car in the street on Monday after a long search.',
  'The police have found the vehicle in the street on Monday after a long search.',
];
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-node-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => writeFileSync(path.join(folder, 'long.json'), JSON.stringify(makePair(20_000, 'edited'))));

/** What a program of its own prints as JSON. */
function run(code, file = []) {
  const before = `import { compare, init, loadPack } from 'storydiff';
    import { readFileSync } from 'node:fs';
    const long = () => JSON.parse(readFileSync(${JSON.stringify(path.join(folder, 'long.json'))}, 'utf8'));
    const english = ${JSON.stringify(english)};
    const print = (value) => console.log(JSON.stringify(value));\n`;
  const args = ['--input-type=module', '--eval', before + code, ...file];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }));
}

test('the pack of a language is used without being asked for', () => {
  const packs = run(`const found = await compare(...english);
    await init({ packsUrl: null });
    const without = await compare(...english);
    await init({ packsUrl: 'nowhere' });
    const nowhere = await compare(...english);
    await init({ packsUrl: 'packs' });
    const named = await compare(...english);
    print([found, without, nowhere, named].map(({ packs, degraded }) => [packs, (degraded ?? []).map(({ limit }) => limit)]));`);
  expect(packs).toEqual([
    [['en 1'], []],
    [[], ['language_pack']],
    [[], ['language_pack']],
    [['en 1'], []],
  ]);
});

test('a pack that is damaged is left out, and the report says so', () => {
  writeFileSync(path.join(folder, 'en.pack'), readFileSync(path.join(root, 'packs/en.pack')).subarray(0, 1000));
  const limits = run(`await init({ packsUrl: ${JSON.stringify(folder)} });
    const limits = async (...pair) => ((await compare(...pair)).degraded ?? []).map(({ limit }) => limit);
    const { left, right } = long();
    print([await limits(...english), await limits(...english), await limits(left, right)]);`);
  expect(limits).toEqual([['language_pack'], ['language_pack'], ['language_pack']]);
});

test('a pack by its address is fetched, and a page in its place is refused', async () => {
  const server = createServer((request, response) =>
    request.url === '/en.pack' ? response.end(readFileSync(path.join(root, 'packs/en.pack'))) : response.end('<html>'),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const { fetchBytes, kinds, readPack } = await import('../../../web/engine/load.js');
  try {
    expect((await readPack(`http://127.0.0.1:${port}/en.pack`)).byteLength).toBeGreaterThan(100_000);
    await expect(readPack(`http://127.0.0.1:${port}/index`)).rejects.toMatchObject({
      code: 'load-failed',
      message: expect.stringMatching(/is no language pack/),
    });
    await expect(fetchBytes(`http://127.0.0.1:${port}/en.pack`, kinds.module)).rejects.toThrow('is no WebAssembly module');
  } finally {
    server.close();
  }
});

test('timers go on while a long pair is compared, and a signal ends it at once', () => {
  const { ticks, took, name } = run(`const { left, right } = long();
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    await compare(left, right);
    const during = ticks;
    clearInterval(timer);
    let [took, name] = [Infinity, ''];
    // The quickest of three: another program may have the processor.
    for (let k = 0; k < 3; k += 1) {
      const stop = new AbortController();
      const running = compare(right, left, { signal: stop.signal }).catch((error) => error);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const from = performance.now();
      stop.abort();
      ({ name } = await running);
      took = Math.min(took, performance.now() - from);
    }
    print({ ticks: during, took, name });`);
  expect(ticks).toBeGreaterThan(10);
  expect(took).toBeLessThan(50);
  expect(name).toBe('AbortError');
});

test('several comparisons run at a time, and give what one alone gives', () => {
  const same = run(`const { left, right } = long();
    const one = JSON.stringify(await compare(left, right));
    await init({ concurrency: 2 });
    const two = await Promise.all([compare(left, right), compare(left, right), compare(right, left)]);
    print(two.map((report) => JSON.stringify(report) === one));`);
  expect(same).toEqual([true, true, false]);
});

test('with a thread and without one the answer is the same', () => {
  const same = run(`const { left, right } = long();
    const pairs = [[left, right], english, ['Die Polizei hat das Auto gefunden.', 'Die Polizei hat den Wagen gefunden.']];
    const all = async () => { const out = []; for (const pair of pairs) out.push(JSON.stringify(await compare(...pair))); return out; };
    const threaded = await all();
    await init({ worker: false });
    print([(await all()).every((json, k) => json === threaded[k]), threaded.map((json) => JSON.parse(json).packs)]);`);
  expect(same).toEqual([true, [['en 1'], ['en 1'], ['de 1']]]);
});

test('the process ends when nothing is left to do, also where a thread was used', () => {
  expect(run(`const { left, right } = long(); await compare(left, right); await compare(...english); print(1);`)).toBe(1);
});

test.each([
  ['{ packUrl: "x" }', /no option "packUrl"/],
  ['{ concurrency: 0 }', /"concurrency" has to be a whole number/],
  ['{ worker: "no" }', /"worker" has to be a boolean/],
  ['null', /have to be an object/],
])('init(%s) is refused', (options, message) => {
  const { code, said } = run(`print(await init(${options}).catch(({ code, message }) => ({ code, said: message })));`);
  expect([code, message.test(said)]).toEqual(['bad-input', true]);
});

test('a CommonJS bundle works with the bytes of the module', async () => {
  const source = `const { compare, init } = require('storydiff');
    const { readFileSync } = require('node:fs');
    (async () => {
      const failed = await compare('A.', 'B.').catch(({ code }) => code);
      await init({ wasmBinary: readFileSync(${JSON.stringify(path.join(root, 'dist/storydiff.wasm'))}) });
      const first = await compare('12 people were hurt.', '15 people were hurt.');
      const { left, right } = JSON.parse(readFileSync(${JSON.stringify(path.join(folder, 'long.json'))}, 'utf8'));
      const long = await compare(left, right);
      await init({ wasmBinary: readFileSync(${JSON.stringify(path.join(root, 'dist/storydiff.wasm'))}), packsUrl: ${JSON.stringify(path.join(root, 'packs'))} });
      console.log(JSON.stringify([failed, first.summary.changed, long.degraded[0].limit, (await compare(${JSON.stringify(english[0])}, ${JSON.stringify(english[1])})).packs]));
    })();`;
  const outfile = path.join(folder, 'bundle.cjs');
  const { warnings } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    minify: true,
    outfile,
    logLevel: 'silent',
  });
  expect(warnings.every(({ id }) => id === 'empty-import-meta')).toBe(true);
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect([stderr, JSON.parse(stdout)]).toEqual(['', ['load-failed', 1, 'language_pack', ['en 1']]]);
});

test('the bundle for browsers names nothing of Node, the one for Node starts threads', () => {
  const read = (file) => readFileSync(path.join(root, 'dist', file), 'utf8');
  expect(read('storydiff.js')).not.toMatch(/["']node:/);
  expect(read('storydiff-node.js')).toMatch(/from ?["']node:worker_threads["']/);
});
