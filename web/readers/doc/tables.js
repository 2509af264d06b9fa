// What a Word document of 1997 to 2003 says beside its text: where each table of the file is, and the formatting of runs of text.
// [MS-DOC] has the layout; names are its own (FIB, FKP, SPRM).

/** @import { Formatting, Run } from '../types.d.ts' */

const [fibTables, fibCounts] = [154, 76];
const pageBytes = 512;

/**
 * Formatting that decides what is read: by code, what it sets. Others are passed over.
 * @type {Record<number, string>}
 */
const settings = {
  0x0800: 'deleted', // by a tracked change
  0x0801: 'inserted',
  0x0837: 'struck',
  0x2a53: 'struck',
  0x083c: 'hidden',
  0x0855: 'special', // the character stands for something else
  0x2a48: 'raised',
  0x4845: 'position', // how far above the line
  0x4a30: 'style',
  0x4a4f: 'font', // of ASCII
  0x4a51: 'otherFont',
  0x6a09: 'symbol',
  0x4600: 'style',
  0x2416: 'inTable',
  0x2417: 'rowEnd',
  0x260a: 'level',
  0x460b: 'list',
  0x6646: 'elsewhere', // where a longer list of settings is, in a stream of its own
};

/** Bytes of what a code sets, by its top three bits; 6 stands for a length of its own. */
const operandBytes = [1, 1, 2, 4, 2, 2, 0, 3];
const [tableDefinition, tabChanges] = [0xd608, 0xc615];

/**
 * The settings in a list of formatting (grpprl) from `at` to `end`.
 * @param {DataView|null} [data]  the stream in which lists are that are too long for their page, as of rows with many cells
 * @param {DataView} view
 * @param {number} at
 * @param {number} end
 */
export function settingsOf(view, at, end, data = null) {
  /** @type {Formatting} */
  const found = {};
  while (at + 2 <= end) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = operandBytes[code >> 13];
    if (size === 0) {
      if (at >= end) break;
      size = view.getUint8(at) + 1;
      if (code === tableDefinition && at + 2 <= end) size = view.getUint16(at, true) + 1;
      else if (code === tabChanges && size === 256) break; // its length is in its content; nothing of ours follows in practice
    }
    if (at + size > end) break;
    const key = settings[code];
    if (key === 'elsewhere') Object.assign(found, settingsElsewhere(data, view.getUint32(at, true)));
    else if (key === 'symbol') found.symbol = { font: view.getUint16(at, true), code: view.getUint16(at + 2, true) };
    else if (key === 'style' || key === 'list' || key === 'font' || key === 'otherFont') found[key] = view.getUint16(at, true);
    else if (key === 'level') found.level = view.getUint8(at);
    else if (key === 'raised') found.raised = view.getUint8(at) === 1;
    else if (key === 'position') found.raised = view.getInt16(at, true) > 0;
    else if (key !== undefined) /** @type {Record<string, boolean>} */ (found)[key] = (view.getUint8(at) & 1) === 1;
    at += size;
  }
  return found;
}

/**
 * The settings of a list in the stream of long ones: its length, then itself.
 * @param {DataView | null} data
 * @param {number} at
 * @returns {Formatting}
 */
function settingsElsewhere(data, at) {
  if (!data || at + 2 > data.byteLength) return {};
  return settingsOf(data, at + 2, Math.min(at + 2 + data.getUint16(at, true), data.byteLength));
}

/**
 * The head of a document (FIB): how long its parts are, and `table(index)`, a view of one of its tables.
 * @param {Uint8Array} document
 * @param {Uint8Array} tableStream
 */
export function readHead(document, tableStream) {
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
  /** @param {number} at */
  const long = (at) => (at + 4 <= view.byteLength ? view.getInt32(at, true) : 0);
  /** @param {number} index */
  const count = (index) => Math.max(0, long(fibCounts + index * 4));
  /** @param {number} index */
  const table = (index) => {
    const start = long(fibTables + index * 8) >>> 0;
    const length = long(fibTables + index * 8 + 4) >>> 0;
    const from = Math.min(start, tableStream.length);
    return new DataView(tableStream.buffer, tableStream.byteOffset + from, Math.min(length, tableStream.length - from));
  };
  return {
    lengths: {
      text: count(0),
      footnotes: count(1),
      headers: count(2),
      macros: count(3),
      comments: count(4),
      endnotes: count(5),
      boxes: count(6),
    },
    table,
    /**
     * The bytes of the table's stream after a table: the levels of lists stand there.
     * @param {number} index
     */
    after: (index) => {
      const from = Math.min((long(fibTables + index * 8) >>> 0) + (long(fibTables + index * 8 + 4) >>> 0), tableStream.length);
      return new DataView(tableStream.buffer, tableStream.byteOffset + from, tableStream.length - from);
    },
  };
}

/**
 * The names of the fonts, in their order (SttbfFfn): each with its length before it, and 40 bytes before its name.
 * @param {DataView} view
 */
export function fontsOf(view) {
  const fonts = [];
  const nameAt = 40;
  for (let at = 4; at < view.byteLength;) {
    const end = Math.min(at + view.getUint8(at) + 1, view.byteLength);
    let name = '';
    for (let unit = at + nameAt; unit + 2 <= end && view.getUint16(unit, true) !== 0; unit += 2)
      name += String.fromCharCode(view.getUint16(unit, true));
    fonts.push(name);
    at = end;
  }
  return fonts;
}

/**
 * A table of places and what begins at each (PLC): `{places, at}`; `at(i)` is where the i-th thing stands in `view`.
 * @param {DataView} view
 * @param {number} thingBytes
 */
export function placesOf(view, thingBytes) {
  const count = Math.max(0, Math.floor((view.byteLength - 4) / (4 + thingBytes)));
  const places = Array.from({ length: count === 0 ? 0 : count + 1 }, (_, index) => view.getUint32(index * 4, true));
  return { count, places /** @param {number} index */, at: (/** @type {number} */ index) => (count + 1) * 4 + index * thingBytes };
}

/**
 * The formatting of a document's bytes: sorted runs `{from, to, …settings}`. A generator of how far it is, for unhurried.js.
 * @param {DataView} document
 * @param {DataView} list  where the pages of formatting are
 * @param {'characters'|'paragraphs'} kind
 * @param {DataView|null} [data]  as for settingsOf
 */
export function* formattingOf(document, list, kind, data = null) {
  /** @type {Run[]} */
  const runs = [];
  const { count, at } = placesOf(list, 4);
  const seen = new Set();
  for (let index = 0; index < count; index += 1) {
    const page = (list.getUint32(at(index), true) & 0x3fffff) * pageBytes;
    if (page + pageBytes > document.byteLength || seen.has(page)) continue;
    seen.add(page);
    readPage(document, page, kind, runs, data);
    yield index / count;
  }
  const inOrder = runs.every(({ from }, index) => index === 0 || runs[index - 1].from <= from);
  return inOrder ? runs : runs.sort((a, b) => a.from - b.from);
}

/**
 * One page of formatting: places, then for each where its list of formatting is, in words from the page's start.
 * @param {DataView} document
 * @param {number} page
 * @param {string} kind
 * @param {Run[]} runs
 * @param {DataView | null} data
 */
function readPage(document, page, kind, runs, data) {
  const count = document.getUint8(page + pageBytes - 1);
  const thingBytes = kind === 'characters' ? 1 : 13;
  if ((count + 1) * 4 + count * thingBytes >= pageBytes) return;
  for (let index = 0; index < count; index += 1) {
    const from = document.getUint32(page + index * 4, true);
    const to = document.getUint32(page + index * 4 + 4, true);
    let at = page + document.getUint8(page + (count + 1) * 4 + index * thingBytes) * 2;
    if (to <= from) continue;
    /** @type {Run} */
    const run = { from, to };
    if (at > page && at < page + pageBytes - 2) {
      let size = document.getUint8(at);
      at += 1;
      if (kind === 'paragraphs') {
        if (size === 0) {
          size = document.getUint8(at) * 2;
          at += 1;
        } else size = size * 2 - 1;
      }
      const end = Math.min(at + size, page + pageBytes - 1);
      if (kind === 'paragraphs' && at + 2 <= end) {
        run.style = document.getUint16(at, true);
        at += 2;
      }
      Object.assign(run, settingsOf(document, at, end, data));
    }
    runs.push(run);
  }
}
