/** @jest-environment node */
// The engine's module as scripts hold it: gzipped for the page, by LZMA for other sites.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { lzma } from '../../../scripts/lib/lzma.mjs';
import { unpack } from '../../../web/engine/unpack.js';
import { unpack as unpackSmall } from '../../../web/engine/unpack-small.js';
import { root } from '../support/native.js';

const module = readFileSync(path.join(root, 'dist/storydiff.wasm'));
const ways = {
  gzip: { pack: (bytes) => gzipSync(bytes), unpack },
  LZMA: { pack: lzma, unpack: unpackSmall },
};

test.each(Object.keys(ways))('the module comes back byte for byte by %s', async (way) => {
  const text = Buffer.from(ways[way].pack(module)).toString('base64');
  const bytes = await ways[way].unpack(text);
  expect(Buffer.compare(Buffer.from(bytes), module)).toBe(0);
  expect(() => new WebAssembly.Module(bytes)).not.toThrow();
});

test.each(Object.keys(ways))('what is cut short becomes no module by %s', async (way) => {
  const packed = Buffer.from(ways[way].pack(module));
  const cut = packed.subarray(0, packed.length / 2).toString('base64');
  await expect((async () => WebAssembly.compile(await ways[way].unpack(cut)))()).rejects.toThrow();
});

test('the script for other sites is the smaller one', () => {
  const size = (file) => gzipSync(readFileSync(path.join(root, 'dist', file)), { level: 9 }).length;
  expect(ways.LZMA.pack(module).length).toBeLessThan(0.85 * ways.gzip.pack(module).length);
  // It holds the element as well, and still weighs little more than the page's script with the engine alone.
  expect(size('inline.js') - size('engine.js')).toBeLessThan(16 * 1024);
});
