// The sizes in bytes of a WebAssembly module's functions, from its code section (the core specification, 5.5.13).

const codeSection = 10;

/** An unsigned number in LEB128 and the place after it. */
function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

/** @param {Uint8Array} bytes  of a module */
export function functionSizes(bytes) {
  let at = 8; // after "\0asm" and the version
  while (at < bytes.length) {
    const id = bytes[at];
    const [size, begin] = readNumber(bytes, at + 1);
    if (id !== codeSection) {
      at = begin + size;
      continue;
    }
    let [count, place] = readNumber(bytes, begin);
    const sizes = [];
    for (; count > 0; count -= 1) {
      const [length, body] = readNumber(bytes, place);
      sizes.push(length);
      place = body + length;
    }
    return sizes;
  }
  return [];
}
