// The readers of files (web/readers/), which come with the first file: a page that opens has less to read.
// Their script stands beside the page and also loads from disk.

import { loadPart } from '../readers/parts.js';

/** @type {() => Promise<{readFile: Function, readBytes: Function, readPasted: Function}>} */
let load = () => loadPart('files');

/** Another way to come by the readers, for programs without a page. */
export function provideFiles(loader) {
  load = loader;
}

/** Fetches the readers before they are needed; a failure is reported when they are. */
export function expectFiles() {
  load().catch(() => {});
}

/** As web/readers/index.js has it. */
export async function readFile(file, options) {
  return (await load()).readFile(file, options);
}

/** As web/readers/pasted.js has it. */
export async function readPasted(html, plain) {
  return (await load()).readPasted(html, plain);
}

/** As web/readers/index.js has it. */
export async function readBytes(name, bytes, options) {
  return (await load()).readBytes(name, bytes, options);
}
