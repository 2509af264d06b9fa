// The large libraries (pdf.js, postal-mime), and what few need (web/page/share.js), are files of their own beside the
// page, and come only when they are needed: a classic script, added by a tag, is what also loads from file:// and
// under a policy of script-src 'self'.
//
// Each part is made by scripts/bundle.mjs from parts/NAME.js, which leaves its functions in
// globalThis.storydiffParts[NAME].

import { scriptAddress } from '../engine/trusted.js';
import { ReadError } from './read-error.js';

const waiting = new Map();

/** Where the page's own script came from: the parts stand beside it. */
const home = globalThis.document?.currentScript?.src || import.meta.url;

function addScript(name, file) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptAddress(home ? new URL(file, home) : file); // a bundle that is no module knows no address of its own
    script.onload = () => resolve(globalThis.storydiffParts?.[name]);
    script.onerror = () => reject(new ReadError('part-missing', { name: file }));
    document.head.append(script);
  });
}

let load = addScript;

/** Another way to come by the parts, for programs without a page. */
export function setPartLoader(loader) {
  load = loader ?? addScript;
  waiting.clear();
}

/** The functions of a part, such as 'pdf', which is in `file`. A part that failed to load is requested again. */
export function loadPart(name, file = `reader-${name}.js`) {
  if (!waiting.has(name)) {
    const promise = Promise.resolve(load(name, file));
    promise.catch(() => waiting.delete(name));
    waiting.set(name, promise);
  }
  return waiting.get(name);
}
