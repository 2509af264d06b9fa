/** @jest-environment node */
import { expect, jest, test } from '@jest/globals';
import { NoWorker, WorkerClient } from '../../../web/engine/worker-client.js';

const settle = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Workers that do what the test says, and are remembered. */
function fakeWorkers({ loads = { type: 'ready' } } = {}) {
  const made = [];
  const start = () => {
    const worker = {
      got: [],
      ended: false,
      postMessage(message) {
        worker.got.push(message);
        if (message.type === 'load' && loads) setTimeout(() => worker.onmessage({ data: loads }), 0);
      },
      terminate() {
        worker.ended = true;
      },
      reply: (data) => worker.onmessage({ data }),
    };
    made.push(worker);
    return worker;
  };
  return { made, start };
}

const wasm = new Uint8Array(1);

test('a comparison goes to a loaded worker, and its report comes back', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const report = client.compare({ left: 'a' });
  await settle();
  expect(made[0].got).toEqual([
    { type: 'load', wasm },
    { type: 'compare', call: { left: 'a' } },
  ]);
  made[0].reply({ type: 'report', json: '{}' });
  await expect(report).resolves.toBe('{}');
});

test('comparisons wait for each other, in one worker', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const reports = [client.compare(1), client.compare(2)];
  await settle();
  expect(made[0].got).toHaveLength(2);
  made[0].reply({ type: 'report', json: 'first' });
  await settle();
  expect(made[0].got[2]).toEqual({ type: 'compare', call: 2 });
  made[0].reply({ type: 'report', json: 'second' });
  await expect(Promise.all(reports)).resolves.toEqual(['first', 'second']);
  expect(made).toHaveLength(1);
});

test('an error of the input keeps the worker', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const report = client.compare(1);
  await settle();
  made[0].reply({ type: 'error', code: 'too-long', message: 'Too long.', usable: true });
  await expect(report).rejects.toMatchObject({ code: 'too-long', message: 'Too long.' });
  expect(made[0].ended).toBe(false);
});

test.each([
  ['says it cannot go on', (worker) => worker.reply({ type: 'error', code: 'engine-failed', message: 'x', usable: false })],
  ['dies', (worker) => worker.onerror({ message: 'boom' })],
  ['answers what cannot be read', (worker) => worker.onmessageerror()],
])('a worker that %s is thrown away, and the next comparison gets a new one', async (_, fail) => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const first = client.compare(1);
  const second = client.compare(2);
  await settle();
  fail(made[0]);
  await expect(first).rejects.toMatchObject({ code: 'engine-failed' });
  expect(made[0].ended).toBe(true);
  await settle();
  made[1].reply({ type: 'report', json: 'second' });
  await expect(second).resolves.toBe('second');
});

test('aborting ends the worker of the comparison that runs, and only its own', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const controller = new AbortController();
  const first = client.compare(1, controller.signal);
  const second = client.compare(2);
  await settle();
  controller.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(made[0].ended).toBe(true);
  await settle();
  made[1].reply({ type: 'report', json: 'second' });
  await expect(second).resolves.toBe('second');
});

test('aborting a comparison that waits leaves the worker alone', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const controller = new AbortController();
  const first = client.compare(1);
  const second = client.compare(2, controller.signal);
  await settle();
  controller.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  made[0].reply({ type: 'report', json: 'first' });
  await expect(first).resolves.toBe('first');
  await settle();
  expect(made[0].got).toHaveLength(2);
});

test('aborting while the worker still loads', async () => {
  const { made, start } = fakeWorkers({ loads: null });
  const client = new WorkerClient(start, wasm);
  const controller = new AbortController();
  const report = client.compare(1, controller.signal);
  controller.abort();
  await expect(report).rejects.toMatchObject({ name: 'AbortError' });
  expect(made[0].ended).toBe(true);
});

test('where workers are forbidden, that is what the caller is told', async () => {
  const start = jest.fn(() => {
    throw new Error('no workers here');
  });
  const client = new WorkerClient(start, wasm);
  await expect(client.compare(1)).rejects.toThrow(NoWorker);
  await expect(client.compare(1)).rejects.toThrow('no workers here');
});

test('a worker that cannot load the module counts as none', async () => {
  const { made, start } = fakeWorkers({ loads: { type: 'failed', message: 'bad magic number' } });
  await expect(new WorkerClient(start, wasm).compare(1)).rejects.toThrow('bad magic number');
  expect(made[0].ended).toBe(true);
});

test('a worker whose script is refused counts as none', async () => {
  const { made, start } = fakeWorkers({ loads: null });
  const report = new WorkerClient(start, wasm).compare(1);
  made[0].onerror({ message: '' });
  await expect(report).rejects.toThrow(NoWorker);
});

test('closing rejects what waits', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const reports = [client.compare(1), client.compare(2)];
  await settle();
  client.dispose();
  for (const report of reports) await expect(report).rejects.toMatchObject({ code: 'engine-failed' });
  expect(made[0].ended).toBe(true);
});

test('a language pack goes to the worker in its turn, and to workers that start later', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  /** The head of a pack: "SDWP", the edition, and the length of its name. */
  const pack = (name, ...rest) => Uint8Array.of(83, 68, 87, 80, 2, name.length, ...new TextEncoder().encode(name), ...rest);
  for (const [index, bytes] of [pack('en 1'), pack('de 1'), pack('en 2')].entries()) {
    const loaded = client.loadPack(bytes);
    await settle();
    expect(made[0].got[index + 1]).toEqual({ type: 'pack', bytes });
    made[0].reply({ type: 'report', json: '' });
    await loaded;
  }
  client.dispose();
  client.compare(1);
  await settle();
  expect(made[1].got).toEqual([
    { type: 'load', wasm, packs: [pack('de 1'), pack('en 2')] }, // one for each language
    { type: 'compare', call: 1 },
  ]);
});

test('a bad pack is told, and forgotten', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const loaded = client.loadPack(Uint8Array.of(0));
  await settle();
  made[0].reply({ type: 'error', code: 'bad-pack', message: 'This is no language pack.', usable: true });
  await expect(loaded).rejects.toMatchObject({ code: 'bad-pack' });
  client.dispose();
  client.compare(1);
  await settle();
  expect(made[1].got[0]).toEqual({ type: 'load', wasm });
});

test('progress goes to who asked for it, and what that throws gives the comparison up', async () => {
  const { made, start } = fakeWorkers();
  const client = new WorkerClient(start, wasm);
  const told = [];
  const first = client.compare(1, undefined, (progress) => told.push(progress));
  await settle();
  expect(made[0].got[1]).toEqual({ type: 'compare', call: 1, tells: true });
  made[0].reply({ type: 'progress', progress: { stage: 'align', share: 0.5 } });
  made[0].reply({ type: 'report', json: '{}' });
  await expect(first).resolves.toBe('{}');
  expect(told).toEqual([{ stage: 'align', share: 0.5 }]);
  const second = client.compare(2, undefined, () => {
    throw new Error('no bar');
  });
  await settle();
  made[0].reply({ type: 'progress', progress: { stage: 'align', share: 0.5 } });
  await expect(second).rejects.toThrow('no bar');
  expect(made[0].ended).toBe(true);
});

test('a comparison is with the worker before it has loaded', async () => {
  const { made, start } = fakeWorkers({ loads: null });
  const client = new WorkerClient(start, wasm);
  const report = client.compare(1);
  expect(made[0].got.map(({ type }) => type)).toEqual(['load', 'compare']);
  made[0].reply({ type: 'ready' });
  made[0].reply({ type: 'report', json: '{}' });
  await expect(report).resolves.toBe('{}');
});
