// Where the text of an old Word document is: the table of pieces.
//
//   places:  0        5          12          characters 0 to 4 are one piece of the file, 5 to 11 another
//   pieces:  ↦ 1536   ↦ 2048 (compressed)    a byte per character (windows-1252), or two (UTF-16)

/** @import { DocPiece } from '../types.d.ts' */

const ansi = new TextDecoder('windows-1252');
/**
 * Units of UTF-16 as they are: a decoder would take half of a pair at the end of a stretch for damage.
 * @param {Uint8Array} bytes
 */
const unitsOf = (bytes) =>
  String.fromCharCode.apply(null, /** @type {number[]} */ (/** @type {unknown} */ (new Uint16Array(bytes.slice().buffer))));
const [settingsMark, tableMark] = [1, 2];
const compressed = 0x40000000;

/**
 * The pieces in order: `{from, to, at, wide}`, places of characters and the byte where they begin.
 * @param {DataView} view   the table (CLX)
 * @param {number} bytes    of the stream that has the text
 * @param {(cause: string) => never} fail
 */
export function readPieces(view, bytes, fail) {
  let at = 0;
  while (at + 3 <= view.byteLength && view.getUint8(at) === settingsMark) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > view.byteLength || view.getUint8(at) !== tableMark) fail('its table of pieces is missing');
  const length = view.getUint32(at + 1, true);
  at += 5;
  if (at + length > view.byteLength) fail('its table of pieces is cut off');
  const count = Math.floor((length - 4) / 12);
  /** @type {DocPiece[]} */
  const pieces = [];
  for (let index = 0; index < count; index += 1) {
    const from = view.getUint32(at + index * 4, true);
    const to = view.getUint32(at + index * 4 + 4, true);
    const place = view.getUint32(at + (count + 1) * 4 + index * 8 + 2, true);
    const wide = (place & compressed) === 0;
    const start = wide ? place : (place & ~compressed) >>> 1;
    if (to < from || (pieces.length > 0 && from !== pieces.at(-1)?.to)) fail(`piece ${index + 1} of its text is out of order`);
    if (start + (to - from) * (wide ? 2 : 1) > bytes) fail(`piece ${index + 1} of its text goes on past the end of the file`);
    pieces.push({ from, to, at: start, wide });
  }
  // Every character has its own bytes: more of them are pieces that name one place again and again.
  if ((pieces.at(-1)?.to ?? 0) > bytes) fail('its table of pieces names more text than the file holds');
  return pieces;
}

/**
 * The first piece that ends after a place: a file may have as many pieces as notes.
 * @param {DocPiece[]} pieces
 * @param {number} place
 */
function firstAfter(pieces, place) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].to <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters that are decoded at once. */
const stretch = 1 << 14;

/**
 * The characters from `from` to `to`, in stretches: `{text, at, step}`; `at` is the byte of the first one, `step` bytes each.
 * @param {Uint8Array} document
 * @param {DocPiece[]} pieces
 * @param {number} from
 * @param {number} to
 */
export function* textOfPieces(document, pieces, from, to) {
  for (let index = firstAfter(pieces, from); index < pieces.length && pieces[index].from < to; index += 1) {
    const piece = pieces[index];
    const end = Math.min(piece.to, to);
    const step = piece.wide ? 2 : 1;
    for (let place = Math.max(piece.from, from); place < end; place += stretch) {
      const at = piece.at + (place - piece.from) * step;
      const bytes = document.subarray(at, at + Math.min(stretch, end - place) * step);
      yield { text: piece.wide ? unitsOf(bytes) : ansi.decode(bytes), at, step, place };
    }
  }
}
