// Packs bytes by LZMA, for what unpacks in web/engine/unpack-small.js.

import { execFileSync } from 'node:child_process';

/** Where the head of a file gives the size of what it holds, as eight bytes; xz leaves it open. */
const sizeAt = 5;

/**
 * By xz, which looks longer than any encoder in JavaScript, and told what WebAssembly packs best with: bytes at
 * every place are alike (pb=0), and matches of three bytes count (bt3). The head gives the size, so that what is cut
 * short is told at once.
 * @param {Uint8Array} bytes
 * @returns {Buffer}
 */
export function lzma(bytes) {
  const packed = execFileSync('xz', ['--format=lzma', '--lzma1=preset=9e,dict=1MiB,pb=0,mf=bt3,nice=104', '--threads=1', '--stdout'], {
    input: bytes,
    maxBuffer: 2 ** 27,
  });
  packed.writeBigUInt64LE(BigInt(bytes.length), sizeAt);
  return packed;
}
