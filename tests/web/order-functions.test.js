/** @jest-environment node */
// The module with its functions in another order is the same module.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { orderFunctions, orderOf } from '../../scripts/lib/order-functions.mjs';
import { itemsOf, numberBytes, readNumber, renumberCalls, sectionsOf, steps } from '../../scripts/lib/wasm-functions.mjs';
import { root } from './support/native.js';

const bodiesOf = (module) => itemsOf(sectionsOf(module).find(({ id }) => id === 10).bytes, steps.sized);

/** (module (import "m" "f") (func $a …) …): `bodies` call each other and the import, and are exported by their place. */
function moduleWith(bodies) {
  const text = (name) => [name.length, ...Buffer.from(name)];
  const list = (items) => [...numberBytes(items.length), ...items.flat()];
  const section = (id, bytes) => [id, ...numberBytes(bytes.length), ...bytes];
  const sized = (bytes) => [...numberBytes(bytes.length), ...bytes];
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([[0x60, 0, 1, 0x7f]])),
    ...section(2, list([[...text('m'), ...text('f'), 0, 0]])),
    ...section(3, list(bodies.map(() => [0]))),
    ...section(4, [1, 0x70, 0, 4]),
    ...section(7, list(bodies.map((_, at) => [...text(`f${at}`), 0, ...numberBytes(at + 1)]))),
    ...section(9, list([[0, 0x41, 1, 0x0b, ...list(bodies.slice(0, 2).map((_, at) => numberBytes(at + 1)))]])),
    ...section(10, list(bodies.map(sized))),
  ]);
}

test('calls, exports and the table name the functions that they named before', async () => {
  // 300 functions, so that numbers have one byte and two: each gives its own number, the last two call others.
  const constant = (value) => [0, 0x41, ...(value < 64 ? [value] : [(value % 128) | 0x80, Math.floor(value / 128)]), 0x0b];
  const bodies = Array.from({ length: 300 }, (_, at) => constant(at % 97));
  bodies.push([0, 0x10, 0, 0x0b]);
  bodies.push([0, 0x10, ...numberBytes(251), 0x41, 1, 0x11, 0, 0, 0x6a, 0x0b]); // f250 + the table's second
  const call = async (module) => {
    const { instance } = await WebAssembly.instantiate(module, { m: { f: () => 1234 } });
    return Object.entries(instance.exports).map(([name, f]) => [name, f()]);
  };
  const before = moduleWith(bodies);
  const after = orderFunctions(before);
  expect(after.equals(before)).toBe(false);
  expect(await call(after)).toEqual(await call(before));
  expect(await call(after)).toContainEqual(['f301', 250 - 2 * 97 + 0]);
});

test('what is alike stands together, and all stay', () => {
  const body = (letter, size) => Buffer.from(Array.from({ length: size }, (_, at) => `${letter}${at % 7}`).join(''));
  const bodies = [body('a', 90), body('b', 80), body('a', 70), body('b', 60)];
  expect(orderOf(bodies, 0)).toEqual([0, 2, 1, 3]);
  expect(orderOf(bodies, 3)).toEqual([0, 2, 1, 3]);
  expect(orderOf(bodies, 2).slice(0, 2)).toEqual([0, 1]); // the first two keep their short numbers
});

test('an instruction that is not known is an error', () => {
  expect(() => renumberCalls(Buffer.from([0, 0xfd, 0, 0x0b]), (number) => number)).toThrow('0xfd is no instruction');
});

test('the module that ships has its functions so, and is smaller for it', () => {
  const linked = readFileSync(path.join(root, 'build/wasm/storydiff-glue.wasm'));
  const shipped = readFileSync(path.join(root, 'dist/storydiff.wasm'));
  expect(shipped.length).toBe(linked.length);
  const sizes = (module) =>
    bodiesOf(module)
      .map((item) => readNumber(item, 0)[0])
      .toSorted((a, b) => a - b);
  expect(sizes(shipped)).toEqual(sizes(linked));
  expect(gzipSync(shipped, { level: 9 }).length).toBeLessThan(gzipSync(linked, { level: 9 }).length - 8 * 1024);
});
