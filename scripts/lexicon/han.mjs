// Traditional Chinese characters and their simplified forms, as bytes of the stemmer pack.

/**
 * A number in groups of seven bits, the lowest first.
 * @param {number} number
 */
function varint(number) {
  const bytes = [];
  for (let rest = number; ; rest >>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

/**
 * The pairs of lexicon/han_variants.tsv: how far each traditional character is from the one before it, then the same of
 * the simplified ones, twice the distance, less one where it is negative. wasm/lexicon/han_variants.cpp reads it.
 * @param {string} text
 */
export function hanVariants(text) {
  const pairs = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((letter) => /** @type {number} */ (letter.codePointAt(0))));
  const steps = [];
  const others = [];
  let [before, beforeOther] = [0x4e00, 0x4e00];
  for (const [one, other] of pairs) {
    steps.push(...varint(one - before));
    const step = other - beforeOther;
    others.push(...varint(step >= 0 ? 2 * step : -2 * step - 1));
    [before, beforeOther] = [one, other];
  }
  return [...varint(pairs.length), ...steps, ...others];
}

/**
 * Bytes as string literals of C, a line each.
 * @param {number[]} bytes
 */
export function literalOf(bytes) {
  const lines = [];
  for (let at = 0; at < bytes.length; at += 20) {
    const escaped = bytes.slice(at, at + 20).map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
    lines.push(`    "${escaped.join('')}"`);
  }
  return lines.join('\n');
}
