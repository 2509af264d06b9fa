/** @jest-environment node */
// The page's end of the readers' workers, with workers that do as they are told.
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { NoWorker, ReaderClient } from '../../../web/readers/worker/client.js';

let workers;

/** A worker of this thread: `answer` has its replies, by the name of the file. */
class Fake {
  constructor(parts, answer) {
    this.parts = [...parts.keys()];
    this.answer = answer;
    this.files = [];
    this.ended = false;
    workers.push(this);
    setTimeout(() => this.say({ type: 'ready' }));
  }

  say(data) {
    if (!this.ended) this.onmessage({ data });
  }

  async postMessage(message) {
    this.files.push({ name: message.name, size: message.bytes?.length ?? 0 });
    for await (const reply of this.answer(message, this)) this.say(reply);
  }

  terminate() {
    this.ended = true;
  }
}

async function* whole({ name }) {
  yield { type: 'progress', at: 1, count: 2, unit: 'percent' };
  yield { type: 'read', read: { text: name } };
}

/** Never answers. */
async function* silent() {
  await new Promise(() => {});
  yield null;
}

const clients = [];
const client = (answer, partMaker) => {
  clients.push(new ReaderClient((parts) => new Fake(parts, answer), partMaker));
  return clients.at(-1);
};
const bytes = () => new Uint8Array(3);

afterEach(() => clients.splice(0).forEach((each) => each.dispose()));
beforeEach(() => {
  workers = [];
});

test('gives what was read with its bytes, and says how far it is', async () => {
  const onProgress = jest.fn();
  const own = bytes();
  const read = await client(whole).read('a', own, { onProgress });
  expect(read).toEqual({ text: 'a', bytes: own });
  expect(read.bytes).toBe(own);
  expect(onProgress).toHaveBeenCalledWith(1, 2, 'percent');
});

test('one file after another is read by one worker, and its bytes go there once', async () => {
  const readers = client(whole);
  const [one, two] = [bytes(), bytes()];
  for (const each of [one, one, two, two, one]) await readers.read('a', each);
  expect(workers).toHaveLength(1);
  expect(workers[0].files.map(({ size }) => size)).toEqual([3, 0, 3, 0, 3]);
});

test('no more than two are read at once, the others in their order', async () => {
  const going = [];
  const readers = client(async function* wait({ name }) {
    await new Promise((resolve) => going.push({ name, resolve }));
    yield { type: 'read', read: { text: name } };
  });
  const all = ['a', 'b', 'c', 'd'].map((name) => readers.read(name, bytes()));
  const begun = [];
  while (begun.length < 4) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(going.length).toBeLessThanOrEqual(2);
    const next = going.shift();
    if (next) {
      begun.push(next.name);
      next.resolve();
    }
  }
  expect((await Promise.all(all)).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  expect(workers).toHaveLength(2);
});

describe('a file that is given up', () => {
  test('takes its worker along, and the next has another', async () => {
    const reader = new AbortController();
    const readers = client((message) => (message.name === 'long' ? silent() : whole(message)));
    const reading = readers.read('long', bytes(), { signal: reader.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    reader.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0].ended).toBe(true);
    await expect(readers.read('a', bytes())).resolves.toMatchObject({ text: 'a' });
    expect(workers).toHaveLength(2);
  });

  test('before its turn came never goes to a worker', async () => {
    const reader = new AbortController();
    const readers = client(silent);
    readers.read('a', bytes());
    readers.read('b', bytes());
    const third = readers.read('c', bytes(), { signal: reader.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    reader.abort();
    await expect(third).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['a', 'b']);
  });
});

test('a part that is missing is given to a new worker, once', async () => {
  const partMaker = jest.fn(async (name) => name);
  const readers = client(async function* needs(message, worker) {
    if (worker.parts.includes('mail')) yield* whole(message);
    else yield { type: 'missing', part: 'mail' };
  }, partMaker);
  for (const name of ['a', 'b']) await expect(readers.read(name, bytes())).resolves.toMatchObject({ text: name });
  expect(partMaker).toHaveBeenCalledTimes(1);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a refusal is a ReadError, and the worker goes on', async () => {
  const readers = client(async function* refuse() {
    yield { type: 'refused', code: 'no-text', details: { name: 'a' } };
  });
  for (let i = 0; i < 2; i += 1) {
    await expect(readers.read('a', bytes())).rejects.toMatchObject({ name: 'ReadError', code: 'no-text', details: { name: 'a' } });
  }
  expect(workers).toHaveLength(1);
});

test('a worker that dies is an error of that file alone', async () => {
  const readers = client((message, worker) => {
    if (message.name !== 'bad') return whole(message);
    setTimeout(() => worker.onerror({ message: 'out of memory' }));
    return silent();
  });
  await expect(readers.read('bad', bytes())).rejects.toThrow('out of memory');
  expect(workers[0].ended).toBe(true);
  await expect(readers.read('a', bytes())).resolves.toMatchObject({ text: 'a' });
});

test.each([
  [
    'cannot be made',
    () => {
      throw new Error('forbidden');
    },
  ],
  [
    'fails to start',
    () => {
      const worker = { terminate() {}, postMessage() {} };
      setTimeout(() => worker.onerror({ message: 'no' }));
      return worker;
    },
  ],
])('where a worker %s it says so', async (_, start) => {
  await expect(new ReaderClient(start).read('a', bytes())).rejects.toBeInstanceOf(NoWorker);
});
