// Files that a disk, a network or an enemy has damaged, made of sound ones: the same for the same seed.

import { gunzipSync } from 'node:zlib';
import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { randomNumbers } from '../../scripts/lib/synthetic.mjs';

/** What a parser may trip over where it stands by chance. */
const pieces = [
  '<', '>', '</', '<!--', ']]>', '<![CDATA[', '&#xD800;', '&#1114112;', '&amp', '"', "'", '\0', '\u{feff}', '\ud7ff', '<w:p>', '</w:p>', '<w:t>',
  '<table><tr>', '<svg><script>window.ran=1</script>', '<img src=x onerror="window.ran=1">', '<base href="https://example.org/">', '<template>',
  '<plaintext>', '<frameset>', '-1', '99999999999', '1e400', '<<', '>>', 'obj', 'endobj', 'stream\n', 'endstream', '/Length 0', 'xref', '[[[[',
  '((((', '\\', '%', '/Kids [1 0 R]', '1 0 R', '\u202e', '\r', '\n\n',
]; // prettier-ignore

/**
 * A byte with one of its bits the other way.
 * @param {Buffer} bytes
 * @param {number} at
 * @param {number} bit
 */
function withFlip(bytes, at, bit) {
  const copy = Buffer.from(bytes);
  copy[Math.min(at, copy.length - 1)] ^= 1 << bit;
  return copy;
}

/**
 * Two blocks of the same size in each other's place.
 * @param {Buffer} bytes
 * @param {number} one
 * @param {number} other
 * @param {number} size
 */
function withSwap(bytes, one, other, size) {
  const copy = Buffer.from(bytes);
  bytes.copy(copy, one, other, other + size);
  bytes.copy(copy, other, one, one + size);
  return copy;
}

/** Blocks are swapped and repeated as disks and archives of old kinds have them. */
const blockBytes = [64, 512, 4096];

/**
 * Alters bytes in one to eight places: flips, cuts, doubles, swaps or puts a piece in.
 * @param {Uint8Array} bytes
 * @param {() => number} random
 */
function damage(bytes, random) {
  let out = Buffer.from(bytes);
  const at = () => Math.floor(random() * (out.length + 1));
  for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) {
    const [from, to] = [at(), at()].toSorted((a, b) => a - b);
    const piece = strToU8(pieces[Math.floor(random() * pieces.length)]);
    const ways = [
      () => ((out[Math.min(from, out.length - 1)] = Math.floor(random() * 256)), out),
      () => Buffer.concat([out.subarray(0, from), out.subarray(Math.min(to, from + 200))]),
      () => Buffer.concat([out.subarray(0, to), out.subarray(Math.max(from, to - 2000), to), out.subarray(to)]),
      () => Buffer.concat([out.subarray(0, from), piece, out.subarray(from)]),
      () => (random() < 0.2 ? out.subarray(0, to) : out),
      () => withFlip(out, from, Math.floor(random() * 8)),
      () => withSwap(out, from, to, blockBytes[Math.floor(random() * blockBytes.length)]),
      () => {
        const block = out.subarray(from, from + blockBytes[Math.floor(random() * blockBytes.length)]);
        return Buffer.concat([out.subarray(0, from), ...Array(2 + Math.floor(random() * 40)).fill(block), out.subarray(from)]);
      },
    ];
    if (out.length > 0) out = ways[Math.floor(random() * ways.length)]();
  }
  return out;
}

/**
 * Alters bytes where they stand: in a file whose parts know their places anything else would be found at the first look.
 * @param {Buffer} bytes
 * @param {() => number} random
 */
function damageInPlace(bytes, random) {
  let out = Buffer.from(bytes);
  const at = () => Math.floor(random() * out.length);
  for (let count = 1 + Math.floor(random() * 12); count > 0; count -= 1) {
    const dice = random();
    if (dice < 0.4) out = withFlip(out, at(), Math.floor(random() * 8));
    else if (dice < 0.7) out[at()] = Math.floor(random() * 256);
    else if (dice < 0.85) out.fill(random() < 0.5 ? 0 : 255, at(), at());
    else if (dice < 0.95) out.writeUInt32LE(Math.floor(random() * 2 ** 32), Math.min(at(), out.length - 4));
    else out = withSwap(out, at(), at(), blockBytes[Math.floor(random() * blockBytes.length)]);
  }
  return out;
}

/**
 * Damages what gzip packed, or the pack itself.
 * @param {Uint8Array} bytes
 * @param {() => number} random
 */
function damagePacked(bytes, random) {
  let inner = null;
  try {
    inner = random() < 0.3 ? null : gunzipSync(bytes);
  } catch {
    // It was damaged before.
  }
  return inner ? gzipSync(new Uint8Array(damage(inner, random))) : new Uint8Array(damage(Buffer.from(bytes), random));
}

/**
 * Damages what an archive holds, where its own sums would else hide all damage from the reader behind them.
 * @param {Buffer} bytes
 * @param {() => number} random
 */
function damageInside(bytes, random) {
  /** @type {Record<string, Uint8Array>} */
  const files = unzipSync(new Uint8Array(bytes));
  const names = Object.keys(files).filter((name) => /\.(xml|rels|xhtml|opf|html|jsonl|gz)$/.test(name));
  for (let count = 1 + Math.floor(random() * 2); count > 0; count -= 1) {
    const name = names[Math.floor(random() * names.length)];
    const dice = random();
    if (dice < 0.1) delete files[name];
    else if (files[name] && /\.gz$/.test(name)) files[name] = damagePacked(files[name], random);
    else if (dice < 0.2) files[name] = files[names[Math.floor(random() * names.length)]] ?? files[name];
    else if (files[name]) {
      const source = strFromU8(files[name]);
      const tags = source.match(/<[^>]*>/g) ?? [''];
      const tag = tags[Math.floor(random() * tags.length)];
      // A tag away or there twice leaves the rest in form, and so gets further in than a stray byte.
      if (dice < 0.5) files[name] = strToU8(source.replace(tag, dice < 0.35 ? () => '' : () => tag.repeat(2)));
      else files[name] = new Uint8Array(damage(files[name], random));
    }
  }
  return Buffer.from(zipSync(files));
}

/**
 * `count` files made of a sound one. @returns {Buffer[]}
 * @param {string} name
 * @param {Buffer} bytes
 * @param {number} count
 * @param {number} seed
 */
export function brokenFiles(name, bytes, count, seed) {
  const random = randomNumbers(seed);
  const inside = /\.(docx|odt|epub|zip|wacz)$/.test(name)
    ? damageInside
    : /\.gz$/.test(name)
      ? damagePacked
      : /\.(doc|msg|webarchive)$/.test(name)
        ? damageInPlace
        : damage;
  return Array.from({ length: count }, () => Buffer.from((random() < 0.8 ? inside : damage)(bytes, random)));
}
