/** @jest-environment node */
// The engine over a module that does nothing and a glue that does what the test says.
import { expect, jest, test } from '@jest/globals';
import { Engine } from '../../../web/engine/engine.js';
import { loadWasm } from '../../../web/engine/load.js';
import { bytesAt } from '../../../web/engine/platform-node.js';

/** The smallest module there is: magic number and version. */
const wasm = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** A glue whose copies answer with `compare`. */
function glue(compare) {
  return jest.fn(
    (settings) =>
      new Promise((resolve) => {
        settings.instantiateWasm({}, () => resolve({ compare: () => new TextEncoder().encode(compare(settings)) }));
      }),
  );
}

test('bytes that are no module fail when the engine is made', async () => {
  await expect(Engine.create({ createGlue: glue(), wasm: Uint8Array.from([1, 2, 3]) })).rejects.toMatchObject({
    code: 'load-failed',
    message: expect.stringMatching(/storydiff\.wasm could not be loaded: /),
    cause: expect.anything(),
  });
});

test('a report is parsed', async () => {
  const engine = await Engine.create({ createGlue: glue(() => '{"version":1}'), wasm });
  await expect(engine.compare('a', 'b')).resolves.toEqual({ version: 1 });
  expect(engine.inWorker).toBe(false);
});

test("the engine's own errors keep their code and message, and the copy is kept", async () => {
  const createGlue = glue(() => '{"error":{"code":"too-long","message":"The left text is too long."}}');
  const engine = await Engine.create({ createGlue, wasm });
  for (let i = 0; i < 2; i += 1) {
    await expect(engine.compare('a', 'b')).rejects.toMatchObject({ code: 'too-long', message: 'The left text is too long.' });
  }
  expect(createGlue).toHaveBeenCalledTimes(1);
});

test.each([
  [new Error('Aborted(OOM)'), 'there is not enough memory for these texts'],
  [new RangeError('Invalid string length'), 'there is not enough memory for these texts'],
  [new Error('unreachable'), 'unreachable'],
  [5243904, '5243904'],
])('a copy that stopped (%s) is replaced, and the next comparison works', async (thrown, why) => {
  let calls = 0;
  const createGlue = glue(() => {
    calls += 1;
    if (calls === 1) throw thrown;
    return '{}';
  });
  const engine = await Engine.create({ createGlue, wasm });
  await expect(engine.compare('a', 'b')).rejects.toMatchObject({
    code: 'engine-failed',
    message: `The comparison stopped: ${why}.`,
    cause: thrown,
  });
  await expect(engine.compare('a', 'b')).resolves.toEqual({});
  expect(createGlue).toHaveBeenCalledTimes(2);
});

test('a listener is told the stages by their names', async () => {
  const engine = await Engine.create({
    createGlue: glue(({ onProgress }) => {
      onProgress(0, 0);
      onProgress(3, 0.5);
      return '{}';
    }),
    wasm,
  });
  const told = [];
  await engine.compare('a', 'b', { onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([
    { stage: 'segment', share: 0 },
    { stage: 'align', share: 0.5 },
  ]);
});

test('what a listener throws rejects that comparison, and the copy is kept', async () => {
  const createGlue = glue(({ onProgress }) => {
    onProgress(0, 0);
    onProgress(1, 0.1);
    return '{}';
  });
  const engine = await Engine.create({ createGlue, wasm });
  const onProgress = jest.fn(() => {
    throw new Error('no bar');
  });
  await expect(engine.compare('a', 'b', { onProgress })).rejects.toThrow('no bar');
  expect(onProgress).toHaveBeenCalledTimes(1);
  await expect(engine.compare('a', 'b')).resolves.toEqual({});
  expect(createGlue).toHaveBeenCalledTimes(1);
});

test('of a pack that comes later nothing is said, unless it is known not to come', async () => {
  const json = '{"degraded":[{"limit":"language_pack"}]}';
  const engine = await Engine.create({ createGlue: glue(() => json), wasm, awaitsPacks: true });
  await expect(engine.compare('a', 'b')).resolves.toEqual({ degraded: null });
  engine.lacksPacks();
  await expect(engine.compare('a', 'b')).resolves.toEqual(JSON.parse(json));
});

test('what a comparison needs is loaded once, and a signal ends the wait', async () => {
  let asked = 0;
  const createGlue = glue(() => ((asked += 1) === 1 ? '{"needs":{"lexicons":[],"stems":false,"pack":"en"}}' : '{}'));
  const loadPack = jest.fn(() => new Promise(() => {}));
  const engine = await Engine.create({ createGlue, wasm, loadPack });
  const stop = new AbortController();
  const running = engine.compare('a', 'b', { signal: stop.signal });
  setTimeout(() => stop.abort(), 5);
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  expect(loadPack).toHaveBeenCalledWith('en');
});

test('a first short comparison starts no worker, where that is wanted; the next one does', async () => {
  const startWorker = jest.fn(() => {
    throw new Error('none');
  });
  const engine = await Engine.create({ createGlue: glue(() => '{}'), wasm, startWorker, startsHere: true });
  await engine.compare('a', 'b');
  expect(startWorker).not.toHaveBeenCalled();
  await engine.compare('a', 'b');
  expect(startWorker).toHaveBeenCalledTimes(1);
  const long = await Engine.create({ createGlue: glue(() => '{}'), wasm, startWorker, startsHere: true });
  await long.compare('a'.repeat(10_000), [{ text: 'b' }]);
  expect(startWorker).toHaveBeenCalledTimes(2);
});

test('a signal that is aborted already stops everything', async () => {
  const engine = await Engine.create({ createGlue: glue(() => '{}'), wasm });
  await expect(engine.compare('a', 'b', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test('without a worker it compares on the calling thread, for good', async () => {
  const startWorker = jest.fn(() => {
    throw new Error('forbidden');
  });
  const engine = await Engine.create({ createGlue: glue(() => '{}'), wasm, startWorker });
  expect(engine.inWorker).toBe(true);
  await engine.compare('a', 'b');
  await engine.compare('a', 'b');
  expect(engine.inWorker).toBe(false);
  expect(startWorker).toHaveBeenCalledTimes(1);
});

test('bytes and modules given by the caller are used as they are', async () => {
  const module = await WebAssembly.compile(wasm);
  await expect(loadWasm({ module })).resolves.toEqual({ module });
  await expect(loadWasm({ wasmBinary: wasm })).resolves.toEqual({ wasm });
});

test('a file that is missing is named', async () => {
  await expect(loadWasm({ wasmUrl: 'no/such/storydiff.wasm' }, undefined, bytesAt)).rejects.toMatchObject({
    code: 'load-failed',
    message: expect.stringMatching(/no\/such\/storydiff\.wasm.*ENOENT/),
  });
});

test("a server's refusal is told", async () => {
  const before = globalThis.fetch;
  globalThis.fetch = async () => ({ ok: false, status: 404, statusText: 'Not Found' });
  try {
    await expect(loadWasm({ wasmUrl: 'https://example.org/storydiff.wasm' })).rejects.toThrow('the server answered 404 Not Found');
  } finally {
    globalThis.fetch = before;
  }
});
