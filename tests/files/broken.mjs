// Files that a disk, a network or an enemy has damaged, made of sound ones: the same for the same seed.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { randomNumbers } from '../../scripts/lib/synthetic.mjs';

/** What a parser may trip over where it stands by chance. */
const pieces = [
  '<', '>', '</', '<!--', ']]>', '<![CDATA[', '&#xD800;', '&#1114112;', '&amp', '"', "'", '\0', '\u{feff}', '\ud7ff', '<w:p>', '</w:p>', '<w:t>',
  '<table><tr>', '<svg><script>window.ran=1</script>', '<img src=x onerror="window.ran=1">', '<base href="https://example.org/">', '<template>',
  '<plaintext>', '<frameset>', '-1', '99999999999', '1e400', '<<', '>>', 'obj', 'endobj', 'stream\n', 'endstream', '/Length 0', 'xref', '[[[[',
  '((((', '\\', '%', '/Kids [1 0 R]', '1 0 R', '\u202e', '\r', '\n\n',
]; // prettier-ignore

/** Alters bytes in one to eight places: flips, cuts, doubles, swaps or puts a piece in. */
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
    ];
    if (out.length > 0) out = ways[Math.floor(random() * ways.length)]();
  }
  return out;
}

/** Damages what an archive holds, where its own sums would else hide all damage from the reader behind them. */
function damageInside(bytes, random) {
  const files = unzipSync(new Uint8Array(bytes));
  const names = Object.keys(files).filter((name) => /\.(xml|rels|xhtml|opf)$/.test(name));
  for (let count = 1 + Math.floor(random() * 2); count > 0; count -= 1) {
    const name = names[Math.floor(random() * names.length)];
    const dice = random();
    if (dice < 0.1) delete files[name];
    else if (dice < 0.2) files[name] = files[names[Math.floor(random() * names.length)]] ?? files[name];
    else if (files[name]) {
      const source = strFromU8(files[name]);
      const tags = source.match(/<[^>]*>/g) ?? [''];
      const tag = tags[Math.floor(random() * tags.length)];
      // A tag away or there twice leaves the rest in form, and so gets further in than a stray byte.
      if (dice < 0.5) files[name] = strToU8(source.replace(tag, dice < 0.35 ? '' : () => tag.repeat(2)));
      else files[name] = new Uint8Array(damage(files[name], random));
    }
  }
  return Buffer.from(zipSync(files));
}

/** `count` files made of a sound one. @returns {Buffer[]} */
export function brokenFiles(name, bytes, count, seed) {
  const random = randomNumbers(seed);
  const archive = /\.(docx|odt|epub)$/.test(name);
  return Array.from({ length: count }, () => (archive && random() < 0.8 ? damageInside(bytes, random) : damage(bytes, random)));
}
