// Bytes that a script holds as text: gzip, in base64.

/**
 * @param {string} packed
 * @returns {Promise<ArrayBuffer>}
 */
export async function unpack(packed) {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
