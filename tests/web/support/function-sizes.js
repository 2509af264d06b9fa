// The sizes in bytes of a WebAssembly module's functions, from its code section (the core specification, 5.5.13).

import { itemsOf, readNumber, sectionsOf, steps } from '../../../scripts/lib/wasm-functions.mjs';

const codeSection = 10;

/** @param {Uint8Array} bytes  of a module */
export function functionSizes(bytes) {
  const code = sectionsOf(bytes).find(({ id }) => id === codeSection);
  return code ? itemsOf(code.bytes, steps.sized).map((item) => readNumber(item, 0)[0]) : [];
}
