// The readers inside a worker. Messages, each file's replies in order:
//
//   out  {type: 'ready'}                                  first, once
//
//   in   {file, name, bytes?, options}                    `file` is a number for these bytes, which come along the first time;
//                                                         options: charset, article, changes, declared
//   out  {type: 'progress', at, count, unit}              while it is read; unit: 'pages' or 'percent'
//   out  {type: 'read', read}                             what the reader gives, without the bytes
//    or  {type: 'refused', code, details}                 a ReadError
//    or  {type: 'missing', part}                          a part that this worker was not given (../parts.js)
//    or  {type: 'failed', message}
//
// It reads one file at a time and knows no cancelling: client.js terminates it. The bytes of the last file stay, and what a reader
// keeps of them (epub.js): of a book one chapter after another is chosen.

import makeReaders from 'storydiff:make-readers';

const { readBytes, setPartLoader } = makeReaders();

class MissingPart extends Error {
  constructor(part) {
    super(`${part} is missing`);
    this.part = part;
  }
}

setPartLoader(async (name) => {
  const make = globalThis.storydiffParts?.[name];
  if (!make) throw new MissingPart(name);
  return make();
});

/** Milliseconds between two reports of how far it is: the page draws each. */
const pause = 50;

let last = { file: 0, bytes: new Uint8Array() };

async function read({ file, name, bytes, options }) {
  if (bytes) last = { file, bytes };
  let told = 0;
  const onProgress = (at, count, unit) => {
    const now = performance.now();
    if (now - told < pause) return;
    told = now;
    globalThis.postMessage({ type: 'progress', at, count, unit });
  };
  const result = await readBytes(name, last.bytes, { ...options, onProgress });
  delete result.bytes;
  return { type: 'read', read: result };
}

function replyTo(error) {
  if (error instanceof MissingPart) return { type: 'missing', part: error.part };
  if (error.name === 'ReadError') return { type: 'refused', code: error.code, details: error.details };
  return { type: 'failed', message: String(error?.message ?? error) };
}

globalThis.onmessage = async ({ data }) => {
  globalThis.postMessage(await read(data).catch(replyTo));
};
globalThis.postMessage({ type: 'ready' });
