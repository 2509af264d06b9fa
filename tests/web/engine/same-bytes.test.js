/** @jest-environment node */
// Native and WebAssembly answer alike, to the byte.
import { expect, test } from '@jest/globals';
import { makePair } from '../../../scripts/lib/synthetic.mjs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compare, init, loadPack } from '../../../dist/storydiff-node.js';
import { batch, readFixtures, root } from '../support/native.js';

/** The report as it crossed the boundary: parsing and writing JSON again changes no byte of it. */
async function wasmLine({ id, left, right, options = {} }) {
  return JSON.stringify(await compare(left, right, { id, ...options }));
}

async function expectSame(pairs, options) {
  const lines = batch(pairs, options);
  expect(lines).toHaveLength(pairs.length);
  for (const [index, pair] of pairs.entries()) expect(await wasmLine(pair)).toBe(lines[index]);
}

test('on every fixture, both ways round', async () => {
  const stories = readFixtures();
  expect(stories.length).toBeGreaterThanOrEqual(12);
  await expectSame(stories);
  await expectSame(stories.map(({ id, left, right }) => ({ id: `${id}, turned`, left: right, right: left })));
});

test('with labels, word links, numbers as ids, and given paragraphs', async () => {
  await expectSame([
    { id: 5, left: 'One fell.', right: 'Two fell.', options: { wordLinks: true, explain: true, leftLabel: 'Früh', rightLabel: '"Spät"' } },
    {
      id: 'given',
      left: [['One fell. Two', 'rose.'], { sentences: ['By A. Writer'], role: 'byline' }],
      right: [{ text: 'One fell. Two rose.' }, []],
    },
  ]);
});

test('with links set right by hand', async () => {
  const pins = { link: [[1, 1]], unlink: [[0, 0]] };
  const left = 'The harbour will close. A baker won the race.';
  const right = 'The harbour will close. Someone quick got a medal.';
  await expectSame([{ id: 'pins', left, right, options: { pins } }]);
  const report = await compare(left, right, { pins });
  expect(report.options.pins).toEqual(pins);
  expect(report.sentenceLinks.map((link) => [link.left, link.right])).toEqual([[1, 1]]);
});

test('on long made-up stories, edited and unrelated', async () => {
  await expectSame(
    ['edited', 'unrelated'].flatMap((kind) => [300, 3000].map((words) => ({ id: `${kind} ${words}`, ...makePair(words, kind) }))),
  );
});

test('on text that is hardly text', async () => {
  const odd = ['', ' \n ', '\0', 'a\0b', '\ud800', 'x\udc00y', '😀👩‍👩‍👧‍👦', 'e\u0301'.repeat(50), '\u202eabc', '...!!!', '1,5 % 2.5', '\ufeffa'];
  await expectSame(odd.flatMap((left, i) => odd.map((right, j) => ({ id: `${i}-${j}`, left, right }))));
});

test('word links included', async () => {
  const made = { id: 'edited', ...makePair(3000, 'edited'), options: { wordLinks: true } };
  await expectSame([...readFixtures().map((story) => ({ ...story, options: { wordLinks: true } })), made]);
});

test('without packs, which both say', async () => {
  await init({ packsUrl: null });
  try {
    const stories = readFixtures();
    await expectSame(stories, { packs: 'none' });
    const limits = (await compare(stories[0].left, stories[0].right)).degraded.map(({ limit }) => limit);
    expect(limits).toContain('language_pack');
  } finally {
    await init();
  }
});

test('the languages that have a pack are those of the folder', async () => {
  const header = await readFile(path.join(root, 'wasm/language/words/pack_source.h'), 'utf8');
  const known = [.../kPackLanguages = \{([^}]*)\}/.exec(header)[1].matchAll(/"(\w+)"/g)].map(([, code]) => code);
  expect(known).toEqual((await readdir(path.join(root, 'packs'))).map((file) => path.basename(file, '.pack')).sort());
});

test('a pack that is none leaves the engine working, with those that it finds', async () => {
  const pack = await readFile(path.join(root, 'packs/en.pack'));
  const english = readFixtures().find(({ id }) => id === 'changed-number');
  await expect(loadPack(pack.subarray(0, 1000))).rejects.toMatchObject({ code: 'bad-pack' });
  expect((await compare(english.left, english.right)).packs).toEqual(['en 1']);
});
