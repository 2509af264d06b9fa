/** @jest-environment node */
// Languages whose stemmers are in the pack.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { compare } from '../../../dist/storydiff.js';
import { Engine } from '../../../web/engine/engine.js';
import { createStemmerPack } from '../../../web/engine/stems.js';
import { WorkerClient } from '../../../web/engine/worker-client.js';
import { batch, root } from '../support/native.js';

const finnish = {
  id: 'fi',
  left: 'Pormestari sanoi, että uusi koulu ei ole vielä valmis. Kaupungin kouluissa on 500 oppilasta, ja he ovat olleet teltoissa.',
  right: 'Uuden koulun rakentaminen ei ole pormestarin mukaan valmis. Oppilaita on kaupungin kouluissa 500, ja telttoja on jo liikaa.',
};

test('the pack is loaded for a language that it has, and the bytes are those of the native program', async () => {
  const report = await compare(finnish.left, finnish.right, { id: finnish.id });
  expect(report.left).toMatchObject({ language: 'fi', stems: 'snowball' });
  expect(report.degraded).toBeNull();
  expect(JSON.stringify(report)).toBe(batch([finnish])[0]);
});

test('the pack has the words that decide statements in its languages', async () => {
  const italian = {
    id: 'it',
    left: 'Il sindaco ha detto che tutte le scuole della città resteranno chiuse fino a venerdì.',
    right: 'Il sindaco ha detto che alcune scuole della città resteranno chiuse fino a venerdì.',
  };
  const report = await compare(italian.left, italian.right, { id: italian.id });
  expect(report.facts.flatMap(({ details }) => details.map(({ kind }) => kind))).toContain('quantifier');
  expect(JSON.stringify(report)).toBe(batch([italian])[0]);
});

test.each(['null', "'missing.wasm'"])('without the pack (%s) the report stands and says so', (stemsUrl) => {
  const code = `
    import { compare, init } from 'storydiff';
    await init({ stemsUrl: ${stemsUrl} });
    const report = await compare(${JSON.stringify(finnish.left)}, 'Ei ole, se on jo valmis ja hän on nyt siellä.');
    console.log(report.left.stems, report.degraded.map((entry) => entry.limit + ' ' + entry.side).join());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(output).toBe('missing stemmer_pack left,stemmer_pack right\n');
});

test('the pack stems a word in place, and any size of word comes back', async () => {
  const pack = await createStemmerPack(await readFile(path.join(root, 'dist/storydiff-stems.wasm')));
  const heap = new Uint8Array(4096);
  const stem = (language, word) => {
    const bytes = new TextEncoder().encode(word);
    heap.set(bytes, 100);
    return new TextDecoder().decode(heap.slice(1000, 1000 + pack.stem(language, heap, 100, bytes.length, 1000)));
  };
  const finnishPlace = 4;
  expect(stem(finnishPlace, 'kouluissa')).toBe(stem(finnishPlace, 'koulussa'));
  expect(stem(finnishPlace, '')).toBe('');
  expect(stem(99, 'kouluissa')).toBe('kouluissa');
  expect(stem(finnishPlace, 'a'.repeat(256))).toHaveLength(256);
});

/** The smallest module there is, for an engine and for a pack that lacks what a pack has. */
const none = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test('a pack that fails to load is tried again by the next comparison, and never stops one', async () => {
  const json = '{"left":{"stems":"missing"},"right":{"stems":"none"}}';
  const createGlue = jest.fn(
    (settings) => new Promise((resolve) => settings.instantiateWasm({}, () => resolve({ compare: () => new TextEncoder().encode(json) }))),
  );
  const loadStems = jest.fn(() => Promise.reject(new Error('no such file')));
  const engine = await Engine.create({ createGlue, wasm: none, loadStems });
  for (let i = 1; i <= 2; i += 1) {
    expect((await engine.compare('a', 'b')).left.stems).toBe('missing');
    expect(loadStems).toHaveBeenCalledTimes(i);
  }
});

test('a worker that was started without the pack is replaced by one that has it', async () => {
  const loads = [];
  const start = () => {
    const worker = {
      postMessage(message) {
        if (message.type === 'load') {
          loads.push(Boolean(message.stems));
          setTimeout(() => worker.onmessage({ data: { type: 'ready' } }), 0);
        } else {
          setTimeout(() => worker.onmessage({ data: { type: 'report', json: '{}' } }), 0);
        }
      },
      terminate() {},
    };
    return worker;
  };
  const client = new WorkerClient(start, none);
  await client.compare(1);
  client.addStems(none);
  await client.compare(2);
  await client.compare(3);
  expect(loads).toEqual([false, true]);
});
