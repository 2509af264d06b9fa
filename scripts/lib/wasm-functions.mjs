// A WebAssembly module as functions, and back: what order-functions.mjs needs to move them.
//
// Knows the instructions of WebAssembly 1.0 and those that cmake/Wasm.cmake allows besides: sign extension, conversions that do
// not trap, and bulk memory. Anything else is an error.

/**
 * An unsigned LEB128 number at `at`, and where the next thing begins.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
export function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

/**
 * The same number as bytes.
 * @param {number} value
 */
export function numberBytes(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push((value % 0x80) | 0x80);
  return [...bytes, value];
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function skipNumber(bytes, at) {
  while (bytes[at++] >= 0x80);
  return at;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 * @param {number} count
 */
function skipNumbers(bytes, at, count) {
  for (; count > 0; count -= 1) at = skipNumber(bytes, at);
  return at;
}

/** How many numbers follow the second byte of instructions that begin with 0xfc. */
const afterPrefix = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

/**
 * Where the instruction after that at `at` begins.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function nextInstruction(bytes, at) {
  const code = bytes[at++];
  if (code >= 0x02 && code <= 0x04) return skipNumber(bytes, at); // block, loop, if
  if (code === 0x0c || code === 0x0d || code === 0x10) return skipNumber(bytes, at); // br, br_if, call
  if (code === 0x0e) {
    const [count, labels] = readNumber(bytes, at); // br_table
    return skipNumbers(bytes, labels, count + 1);
  }
  if (code === 0x11) return skipNumbers(bytes, at, 2); // call_indirect
  if (code >= 0x20 && code <= 0x24) return skipNumber(bytes, at); // locals and globals
  if (code >= 0x28 && code <= 0x3e) return skipNumbers(bytes, at, 2); // loads and stores
  if (code >= 0x3f && code <= 0x42) return skipNumber(bytes, at); // memory, constants
  if (code === 0x43) return at + 4;
  if (code === 0x44) return at + 8;
  if (code === 0xfc && bytes[at] < afterPrefix.length) return skipNumbers(bytes, at + 1, afterPrefix[bytes[at]]);
  const plain = code <= 0x01 || code === 0x05 || code === 0x0b || code === 0x0f || code === 0x1a || code === 0x1b;
  if (plain || (code >= 0x45 && code <= 0xc4)) return at;
  throw new Error(`0x${code.toString(16)} is no instruction that is known here`);
}

/**
 * A function's body with what `renumber` makes of the functions that it calls.
 * @param {Buffer} body
 * @param {(number: number) => number} renumber
 */
export function renumberCalls(body, renumber) {
  let [groups, at] = readNumber(body, 0);
  for (; groups > 0; groups -= 1) at = skipNumber(body, at) + 1;
  const parts = [];
  let kept = 0;
  while (at < body.length) {
    const next = nextInstruction(body, at);
    if (body[at] === 0x10) {
      parts.push(body.subarray(kept, at + 1), Uint8Array.from(numberBytes(renumber(readNumber(body, at + 1)[0]))));
      kept = next;
    }
    at = next;
  }
  return Buffer.concat([...parts, body.subarray(kept)]);
}

/**
 * A module's sections, as {id, bytes}.
 * @param {Uint8Array} module
 */
export function sectionsOf(module) {
  const sections = [];
  for (let at = 8; at < module.length;) {
    const [size, start] = readNumber(module, at + 1);
    sections.push({ id: module[at], bytes: module.subarray(start, start + size) });
    at = start + size;
  }
  return sections;
}

/**
 * The module of such sections.
 * @param {{id: number, bytes: Uint8Array}[]} sections
 */
export function moduleOf(sections) {
  const head = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  return Buffer.concat([head, ...sections.flatMap(({ id, bytes }) => [Buffer.from([id, ...numberBytes(bytes.length)]), bytes])]);
}

/**
 * The items of a section that is a count and so many of what `next` steps over.
 * @param {Uint8Array} bytes
 * @param {(bytes: Uint8Array, at: number) => number} next
 */
export function itemsOf(bytes, next) {
  let [count, at] = readNumber(bytes, 0);
  const items = [];
  for (; count > 0; count -= 1) {
    const end = next(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/**
 * The section of such items.
 * @param {(number[] | Uint8Array)[]} items
 */
export const sectionOf = (items) => Buffer.concat([Buffer.from(numberBytes(items.length)), ...items.map((item) => Buffer.from(item))]);

/** Steps for itemsOf(). */
export const steps = {
  number: skipNumber,
  /**
   * Something that begins with its size in bytes.
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  sized(bytes, at) {
    const [size, start] = readNumber(bytes, at);
    return start + size;
  },
  /**
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  import(bytes, at) {
    const kind = steps.sized(bytes, steps.sized(bytes, at));
    if (bytes[kind] !== 0) throw new Error('imports that are no functions are not known here');
    return skipNumber(bytes, kind + 1);
  },
  /**
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  export: (bytes, at) => skipNumber(bytes, steps.sized(bytes, at) + 1),
  /**
   * A list of functions for the table, from a constant place on.
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  element(bytes, at) {
    if (bytes[at] !== 0 || bytes[at + 1] !== 0x41) throw new Error('only plain lists of functions are known here');
    const end = skipNumber(bytes, at + 2);
    const [count, start] = readNumber(bytes, end + 1);
    return skipNumbers(bytes, start, count);
  },
};
