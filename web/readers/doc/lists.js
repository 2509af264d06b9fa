// The lists of an old Word document, in the shape in which word/numbering.js counts them. [MS-DOC] PlfLst, PlfLfo

/** @import { Level, Numbering } from '../types.d.ts' */

/**
 * How a level counts, by Word's number for it.
 * @type {Record<number, string>}
 */
const formats = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
};
const [listBytes, levelHeadBytes, useBytes, overrideBytes] = [28, 28, 16, 8];
const levelsOfList = 9;

/**
 * A level at `at`: `{level, end}`; null where the table ends first.
 * @param {DataView} view
 * @param {number} at
 */
function levelAt(view, at) {
  if (at + levelHeadBytes > view.byteLength) return null;
  const text = at + levelHeadBytes + view.getUint8(at + 24) + view.getUint8(at + 25);
  if (text + 2 > view.byteLength) return null;
  const units = view.getUint16(text, true);
  const end = text + 2 + units * 2;
  if (end > view.byteLength) return null;
  let pattern = '';
  for (let index = 0; index < units; index += 1) {
    const unit = view.getUint16(text + 2 + index * 2, true);
    // A unit below 9 stands for the number of that level.
    pattern += unit < levelsOfList ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return {
    level: {
      format: formats[view.getUint8(at + 4)] ?? 'decimal',
      text: pattern,
      start: view.getInt32(at, true),
      legal: (view.getUint8(at + 5) & 4) !== 0,
    },
    end,
  };
}

/**
 * @param {DataView} lists     the table of lists
 * @param {DataView} levels    what stands after it: the levels of each list
 * @param {DataView} uses      which list the numbers in paragraphs mean
 * @returns {Numbering}
 */
export function readLists(lists, levels, uses) {
  const abstracts = new Map();
  const count = lists.byteLength >= 2 ? lists.getUint16(0, true) : 0;
  let at = 0;
  for (let index = 0; index < count && 2 + (index + 1) * listBytes <= lists.byteLength; index += 1) {
    const start = 2 + index * listBytes;
    /** @type {{levels: Level[]}} */
    const list = { levels: [] };
    abstracts.set(String(lists.getInt32(start, true)), list);
    const isSimple = (lists.getUint8(start + 26) & 1) !== 0;
    for (let level = 0; level < (isSimple ? 1 : levelsOfList); level += 1) {
      const read = levelAt(levels, at);
      if (!read) return { abstracts, lists: new Map() };
      list.levels.push(read.level);
      at = read.end;
    }
  }
  const used = new Map();
  const useCount = uses.byteLength >= 4 ? uses.getUint32(0, true) : 0;
  let more = 4 + useCount * useBytes;
  for (let index = 0; index < useCount && 4 + (index + 1) * useBytes <= uses.byteLength; index += 1) {
    const start = 4 + index * useBytes;
    const number = { abstract: String(uses.getInt32(start, true)), starts: new Map() };
    used.set(String(index + 1), number);
    more += 4;
    for (let override = 0; override < uses.getUint8(start + 12) && more + overrideBytes <= uses.byteLength; override += 1) {
      const flags = uses.getUint32(more + 4, true);
      if (flags & 16) number.starts.set(flags & 15, uses.getInt32(more, true));
      more += overrideBytes;
      // Formatting of its own: a whole level.
      if (flags & 32) more = levelAt(uses, more)?.end ?? uses.byteLength;
    }
  }
  return { abstracts, lists: used };
}
