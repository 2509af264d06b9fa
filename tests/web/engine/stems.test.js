/** @jest-environment node */
// Languages whose stemmers are in the pack.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { compare } from '../../../dist/storydiff-node.js';
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

/** An engine whose module answers as `answer` says of whether it was asked. */
function engineThat(answer, loaders) {
  const compare = jest.fn((left, right, { asks }) => new TextEncoder().encode(JSON.stringify(answer(Boolean(asks)))));
  const createGlue = jest.fn((settings) => new Promise((resolve) => settings.instantiateWasm({}, () => resolve({ compare }))));
  return Engine.create({ createGlue, wasm: none, ...loaders }).then((engine) => ({ engine, compare, createGlue }));
}

test('a pack that fails to load is tried again by the next comparison, and never stops one', async () => {
  const loadStems = jest.fn(() => Promise.reject(new Error('no such file')));
  const { engine } = await engineThat((asks) => (asks ? { needs: { lexicons: [], stems: true } } : { left: { stems: 'missing' } }), {
    loadStems,
  });
  for (let i = 1; i <= 2; i += 1) {
    expect((await engine.compare('a', 'b')).left.stems).toBe('missing');
    expect(loadStems).toHaveBeenCalledTimes(i);
  }
});

test('what a comparison needs is loaded once, and given to a module that has not begun', async () => {
  const words = (language) => new TextEncoder().encode(`storydiff lexicon 0\n${language} a\n`);
  const loadLexicon = jest.fn(async (language) => words(language));
  const { engine, compare, createGlue } = await engineThat(
    (asks) => (asks ? { needs: { lexicons: ['de', 'fr'], stems: false } } : { version: 2 }),
    {
      loadLexicon,
    },
  );
  const reports = await Promise.all([engine.compare('a', 'b'), engine.compare('c', 'd')]);
  expect(reports).toEqual([{ version: 2 }, { version: 2 }]);
  expect(loadLexicon.mock.calls).toEqual([['de'], ['fr']]);
  expect(compare.mock.calls.filter(([, , { asks }]) => !asks)).toHaveLength(2);
  const { lexicons } = createGlue.mock.calls.at(-1)[0];
  expect(new TextDecoder().decode(lexicons)).toBe('storydiff lexicon 0\nde a\nstorydiff lexicon 0\nfr a\n');
});

test('a worker that was started without the pack is given it before the next comparison', async () => {
  const got = [];
  const start = () => {
    const worker = {
      postMessage(message) {
        got.push(message.type === 'compare' ? message.call : message);
        const data = message.type === 'load' ? { type: 'ready' } : { type: 'report', json: '{}' };
        setTimeout(() => worker.onmessage({ data }), 0);
      },
      terminate() {},
    };
    return worker;
  };
  const lexicons = { de: none };
  const client = new WorkerClient(start, none);
  await client.compare(1);
  client.add({ stems: none, lexicons });
  await client.compare(2);
  client.dispose();
  await client.compare(3);
  expect(got).toEqual([
    { type: 'load', wasm: none },
    1,
    { type: 'add', stems: none, lexicons },
    2,
    { type: 'load', wasm: none, stems: none, lexicons },
    3,
  ]);
});
