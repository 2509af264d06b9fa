/** @jest-environment node */
// The same two texts once more: only what a link set right or another option changes is done again.
import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compare, init, loadPack } from '../../../dist/storydiff-node.js';
import { keptText } from '../../../web/engine/instance.js';
import { batch, readFixtures, root } from '../support/native.js';

const left = 'The harbour will close. A baker won the race.';
const right = 'The harbour will close in May. Someone quick got a medal.';

/** Whether a comparison went through all stages, and its report. */
async function told(...args) {
  const stages = new Set();
  const report = await compare(args[0], args[1], { ...args[2], onProgress: ({ stage }) => stages.add(stage) });
  const whole = ['segment', 'article', 'language', 'align', 'diff', 'facts', 'report'];
  expect([whole, whole.slice(-2)]).toContainEqual([...stages]);
  return { report, whole: stages.has('segment') };
}

/** As told() for the pair above. */
const again = async (options) => (await told(left, right, options)).whole;

/** The first comparison finds its pack, and the texts of a test are new to the engine after it. */
const fresh = async () => {
  await init();
  await compare('The cat sat on the mat and the dog was there.', 'The dog sat on the mat and the cat was there.');
  await compare('', '');
};

test('other pins, labels and options of the same texts begin with the facts', async () => {
  await fresh();
  expect(await again()).toBe(true);
  expect(await again({ pins: { link: [[1, 1]], unlink: [] } })).toBe(false);
  expect(await again({ leftLabel: 'Courier', narration: true, explain: true, wordLinks: true })).toBe(false);
  expect((await told(right, left)).whole).toBe(true);
  expect(await again()).toBe(true);
  expect(await again()).toBe(false);
});

test('the bytes are those of the native program, which keeps nothing', async () => {
  await fresh();
  const pins = { link: [[0, 0]], unlink: [[1, 1]] };
  const asked = [{}, { pins }, { explain: true, narration: true }, { pins, wordLinks: true }, {}];
  for (const story of readFixtures()) {
    const lines = batch(asked.map((options) => ({ ...story, options })));
    for (const [k, options] of asked.entries()) {
      const { report, whole } = await told(story.left, story.right, { id: story.id, ...options });
      expect(whole).toBe(k === 0);
      expect(JSON.stringify(report)).toBe(lines[k]);
    }
  }
}, 60_000);

test('a text and the paragraphs that hold it are two', async () => {
  await fresh();
  const [given, listed] = [[['The mill turned.']], '[{"sentences":["The mill turned."],"split":false,"role":-1}]'];
  expect((await told(given, given)).whole).toBe(true);
  expect((await told(given, given)).whole).toBe(false);
  expect((await told(given, listed)).whole).toBe(true);
  expect((await told(given, 'The mill turned.')).whole).toBe(true);
  expect((await told(given, [{ text: 'The mill turned.' }])).whole).toBe(true);
  expect((await told(given, [{ sentences: ['The mill turned.'], role: 'caption' }])).whole).toBe(true);
});

test('a list that its owner changed is another text', async () => {
  await fresh();
  const paragraph = ['The mill turned.'];
  await told([paragraph], right);
  paragraph.push('It rained.');
  const { report, whole } = await told([paragraph], right);
  expect(whole).toBe(true);
  expect(report.left.sentences).toHaveLength(2);
});

test('a pack, an error and a listener that throws leave nothing that is out of date', async () => {
  await fresh();
  expect(await again()).toBe(true);
  await loadPack(await readFile(path.join(root, 'packs/en.pack')));
  expect(await again()).toBe(true);
  expect(await again()).toBe(false);
  await expect(loadPack(new Uint8Array(3))).rejects.toMatchObject({ code: 'bad-pack' });
  expect(await again()).toBe(true);
  await expect(compare('a'.repeat(2 ** 26 + 1), right)).rejects.toMatchObject({ code: 'too-long' });
  expect(await again()).toBe(true);
  const thrown = new Error('stop');
  const onProgress = () => {
    throw thrown;
  };
  await expect(compare(left, right, { onProgress })).rejects.toBe(thrown);
  expect((await told(left, right, { pins: { link: [[1, 1]], unlink: [] } })).report.sentenceLinks).toContainEqual(
    expect.objectContaining({ left: 1, right: 1, score: 1 }),
  );
});

test('packs of several languages are there at once, and each serves its own', async () => {
  const packs = async (one, other) => (await compare(one, other)).packs;
  const english = ['The police have found the car in the street.', 'The police have found the vehicle in the street.'];
  const german = ['Die Polizei hat das Auto in der Straße gefunden.', 'Die Polizei hat den Wagen in der Straße gefunden.'];
  for (const language of ['en', 'de']) await loadPack(await readFile(path.join(root, `packs/${language}.pack`)));
  expect(await packs(...english)).toEqual(['en 1']);
  expect(await packs(...german)).toEqual(['de 1']);
  expect(await packs(english[0], german[0])).toEqual([]);
});

test('of long texts nothing is kept', async () => {
  await fresh();
  const long = `${'The mill turned. '.repeat(Math.ceil(keptText / 17))}\n`;
  expect((await told(long, 'It rained.')).whole).toBe(true);
  expect((await told(long, 'It rained.')).whole).toBe(true);
});
