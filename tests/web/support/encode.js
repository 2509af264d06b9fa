// Text -> bytes in an old charset, by asking TextDecoder what each byte means: encoders for these are
// not built in.

/**
 * @param {string} text
 * @param {string} charset
 */
export function encodeAs(text, charset) {
  if (charset === 'utf-16le' || charset === 'utf-16be') {
    return Uint8Array.from(
      [...text].flatMap((character) => {
        const unit = character.charCodeAt(0);
        return charset === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
      }),
    );
  }
  const decoder = new TextDecoder(charset);
  const codes = new Map();
  for (let byte = 0; byte < 256; byte += 1) codes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => {
    const byte = codes.get(character);
    if (byte === undefined) throw new Error(`${charset} has no ${character}`);
    return byte;
  });
}
