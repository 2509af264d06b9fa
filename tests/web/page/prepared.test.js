/** @jest-environment node */
import { expect, jest, test } from '@jest/globals';
import { withPrepared } from '../../../web/page/prepared.js';

const pair = { left: { text: 'One.', label: 'Morning' }, right: { text: 'Two.', label: 'Evening' } };
const options = { narration: true };
const asked = { leftLabel: 'Morning', rightLabel: 'Evening', narration: true };

function makeEngine() {
  let count = 0;
  return { compare: jest.fn(async () => (count += 1)), loadPack: jest.fn(async () => {}) };
}

test('what was compared in advance is handed on when it is asked for, once', async () => {
  const engine = makeEngine();
  const prepared = withPrepared(engine, pair, options).engine;
  expect(engine.compare).toHaveBeenCalledWith('One.', 'Two.', asked);
  const signal = new AbortController().signal;
  expect(await prepared.compare('One.', 'Two.', { ...asked, signal, onProgress: () => {} })).toBe(1);
  expect(await prepared.compare('One.', 'Two.', { ...asked, signal })).toBe(2);
});

test('another text, name or option is another comparison', async () => {
  const others = [
    ['One!', 'Two.', asked],
    ['One.', 'Two.', { ...asked, leftLabel: 'Noon' }],
    ['One.', 'Two.', { ...asked, pins: { link: [[0, 0]] } }],
    ['One.', 'Two.', { leftLabel: 'Morning', rightLabel: 'Evening' }],
    ['One.', 'Two.'],
  ];
  for (const other of others) expect(await withPrepared(makeEngine(), pair, options).engine.compare(...other)).toBe(2);
});

test('with a language pack it is another comparison too', async () => {
  const prepared = withPrepared(makeEngine(), pair, options).engine;
  await prepared.loadPack(new Uint8Array());
  expect(await prepared.compare('One.', 'Two.', asked)).toBe(2);
});

test('after a failure it is compared when it is asked for', async () => {
  const engine = makeEngine();
  engine.compare.mockRejectedValueOnce(new Error('no worker yet'));
  expect(await withPrepared(engine, pair, options).engine.compare('One.', 'Two.', asked)).toBe(1);
});
