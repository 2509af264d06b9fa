// Compound files: the small file system inside one file that Word before 2007 (.doc) and Outlook (.msg) write. [MS-CFB]
//
// A file is a row of sectors; a table (FAT) says which sector follows which, and a directory names the streams:
//
//   FAT: 3 → 7 → 4 → end        stream "WordDocument" begins at 3: sectors 3, 7, 4
//
// Streams below 4 KB lie in a stream of their own, in sectors of 64 bytes with a table of their own. Nothing of this is believed: a
// chain that is longer than the file runs in a circle, a sector past the end is missing, and both are said with the stream's name.

import { ReadError } from './read-error.js';

export const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const endOfChain = 0xfffffffe;
const noSector = 0xffffffff;
const noEntry = 0xffffffff;
const headerBytes = 512;
const entryBytes = 128;
const inHeader = 109; // sectors of the table that the header lists itself
const [storage, stream, rootStorage] = [1, 2, 5];

/** Entries of the directory that are looked at; a message with hundreds of addressees has a few thousand. */
const maxEntries = 100_000;

const utf16 = new TextDecoder('utf-16le');

/** @typedef {{name: string, kind: number, left: number, right: number, child: number, start: number, length: number}} Entry */

/** What of the file has to hold for anything to be read. */
class CompoundFile {
  /** @type {Uint8Array | null} */
  #miniStream = null;
  /** @type {Uint8Array<ArrayBuffer> | null} */
  #miniTable = null;

  /**
   * @param {Uint8Array} bytes
   * @param {string} name
   */
  constructor(bytes, name) {
    this.bytes = bytes;
    this.name = name;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < headerBytes) this.fail('its first sector is cut off');
    const shift = this.view.getUint16(30, true);
    const miniShift = this.view.getUint16(32, true);
    if (shift < 9 || shift > 12 || miniShift > shift) this.fail(`its sectors are said to be of 2^${shift} bytes`);
    this.size = 1 << shift;
    this.miniSize = 1 << miniShift;
    this.cutoff = this.view.getUint32(56, true);
    this.sectors = Math.ceil(bytes.length / this.size);
    this.#readTables();
    this.#readDirectory();
  }

  /**
   * @param {string} cause
   * @returns {never}
   */
  fail(cause) {
    throw new ReadError('file-broken', { name: this.name, cause });
  }

  /** @param {number} sector */
  #at(sector) {
    return (sector + 1) * this.size;
  }

  /** The sectors of the table itself: some in the header, the others in a chain of lists. */
  #readTables() {
    const { view, size } = this;
    /** @type {number[]} */
    this.table = [];
    /** @param {number} sector */
    const add = (sector) => {
      if (sector < this.sectors) this.table.push(sector);
    };
    for (let i = 0; i < inHeader; i += 1) add(view.getUint32(76 + i * 4, true));
    let next = view.getUint32(68, true);
    for (let seen = 0; next < this.sectors && this.#at(next) + size <= this.bytes.length; seen += 1) {
      if (seen > this.sectors) this.fail('the list of its tables runs in a circle');
      for (let i = 0; i < size / 4 - 1; i += 1) add(view.getUint32(this.#at(next) + i * 4, true));
      next = view.getUint32(this.#at(next) + size - 4, true);
    }
    this.miniStart = view.getUint32(60, true);
  }

  /**
   * The sector after `sector`.
   * @param {number} sector
   * @param {string} what
   */
  #after(sector, what) {
    const perSector = this.size / 4;
    const holder = this.table[Math.floor(sector / perSector)];
    const at = holder === undefined ? -1 : this.#at(holder) + (sector % perSector) * 4;
    if (at < 0 || at + 4 > this.bytes.length) this.fail(`the table of its sectors ends amid ${what}`);
    return this.view.getUint32(at, true);
  }

  /**
   * The bytes of a chain of sectors, `length` of them, or all where that is null.
   * @param {number} start
   * @param {number | null} length
   * @param {string} what
   */
  #chain(start, length, what) {
    const wanted = length ?? this.bytes.length;
    if (wanted > this.bytes.length) this.fail(`${what} is said to be longer than the file`);
    const whole = new Uint8Array(length ?? 0);
    const parts = [];
    const seen = new Uint8Array(this.sectors);
    let got = 0;
    let sector = start;
    while (got < wanted && sector !== endOfChain && sector !== noSector) {
      if (seen[sector] === 1) this.fail(`the sectors of ${what} run in a circle`);
      seen[sector] = 1;
      const at = this.#at(sector);
      if (at >= this.bytes.length) this.fail(`${what} goes on past the end of the file`);
      // Sectors that follow each other in the file too are taken as one piece.
      let size = this.size;
      while (got + size < wanted && at + size < this.bytes.length && this.#after(sector, what) === sector + 1) {
        sector += 1;
        if (seen[sector] === 1) this.fail(`the sectors of ${what} run in a circle`);
        seen[sector] = 1;
        size += this.size;
      }
      const part = this.bytes.subarray(at, Math.min(at + size, at + wanted - got, this.bytes.length));
      if (length === null) parts.push(part);
      else whole.set(part, got);
      got += part.length;
      sector = got < wanted ? this.#after(sector, what) : endOfChain;
    }
    if (length === null) {
      const joined = new Uint8Array(got);
      let at = 0;
      for (const part of parts) {
        joined.set(part, at);
        at += part.length;
      }
      return joined;
    }
    if (got < wanted) this.fail(`${what} ends after ${got} of ${wanted} bytes`);
    return whole;
  }

  /**
   * The bytes of a chain of small sectors.
   * @param {number} start
   * @param {number} length
   * @param {string} what
   */
  #miniChain(start, length, what) {
    this.#miniStream ??= this.#chain(this.root.start, this.root.length, 'the row of small streams');
    this.#miniTable ??= this.#chain(/** @type {number} */ (this.miniStart), null, 'the table of its small streams');
    const table = new DataView(this.#miniTable.buffer);
    if (length > this.#miniStream.length) this.fail(`${what} is said to be longer than all small streams`);
    const whole = new Uint8Array(length);
    const seen = new Uint8Array(Math.ceil(this.#miniStream.length / this.miniSize));
    let sector = start;
    for (let got = 0; got < length;) {
      if (seen[sector] === 1) this.fail(`the small sectors of ${what} run in a circle`);
      seen[sector] = 1;
      const at = sector * this.miniSize;
      if (at >= this.#miniStream.length) this.fail(`${what} ends after ${got} of ${length} bytes`);
      const part = this.#miniStream.subarray(at, Math.min(at + this.miniSize, at + length - got));
      whole.set(part, got);
      got += part.length;
      if (got >= length) break;
      if (sector * 4 + 4 > table.byteLength) this.fail(`the table of its small streams ends amid ${what}`);
      sector = table.getUint32(sector * 4, true);
    }
    return whole;
  }

  #readDirectory() {
    const bytes = this.#chain(this.view.getUint32(48, true), null, 'its directory');
    const view = new DataView(bytes.buffer);
    /** @type {Entry[]} */
    const entries = [];
    for (let at = 0; at + entryBytes <= bytes.length && entries.length < maxEntries; at += entryBytes) {
      const nameBytes = Math.min(view.getUint16(at + 64, true), 64);
      entries.push({
        name: utf16.decode(bytes.subarray(at, at + Math.max(0, nameBytes - 2))),
        kind: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        length: view.getUint32(at + 120, true),
      });
    }
    /** @type {Entry} */
    this.root = entries[0];
    if (this.root?.kind !== rootStorage) this.fail('its directory has no beginning');
    // The names in a storage are a tree whose branches may lead anywhere, also back: each entry is taken once.
    /** @type {Map<string, Entry>} */
    this.streams = new Map();
    /** @type {Set<string>} */
    this.folders = new Set();
    const seen = new Set([0]);
    /** @type {[number, string][]} */
    const waiting = [[this.root.child, '']];
    while (waiting.length > 0) {
      const [index, folder] = /** @type {[number, string]} */ (waiting.pop());
      const entry = index === noEntry ? undefined : entries[index];
      if (!entry || seen.has(index)) continue;
      seen.add(index);
      const path = folder + entry.name;
      if (entry.kind === stream) this.streams.set(path, entry);
      if (entry.kind === storage) {
        this.folders.add(`${path}/`);
        waiting.push([entry.child, `${path}/`]);
      }
      waiting.push([entry.left, folder], [entry.right, folder]);
    }
  }

  /** @param {string} path */
  read(path) {
    const entry = this.streams.get(path);
    if (!entry) return null;
    if (entry.length === 0) return new Uint8Array(0);
    return entry.length < this.cutoff ? this.#miniChain(entry.start, entry.length, path) : this.#chain(entry.start, entry.length, path);
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {string} name  of the file, for messages
 * @returns {{names: string[], has: (folder: string) => boolean, read: (path: string) => Uint8Array|null}}  streams by their
 *   paths ("folder/stream")
 * @throws {ReadError} file-broken, with what is wrong where
 */
export function openCompound(bytes, name) {
  const file = new CompoundFile(bytes, name);
  return { names: [...file.streams.keys()], has: (folder) => file.folders.has(folder), read: (path) => file.read(path) };
}
