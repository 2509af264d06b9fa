// A report whose offsets count bytes or code points, as one whose offsets count UTF-16 units, which is what a
// JavaScript string is cut by. `storydiff compare --format json` counts bytes unless it is asked for something else.

/** @typedef {import('../engine/report.js').Report} Report */

/**
 * For every offset of `unit` in a text its UTF-16 offset.
 * @param {string} text
 * @param {'utf-8'|'code-point'} unit
 */
function offsetsIn(text, unit) {
  /** @type {number[]} */
  const offsets = [];
  let at = 0;
  for (const character of text) {
    const code = /** @type {number} */ (character.codePointAt(0));
    const width = unit === 'code-point' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let unitOf = 0; unitOf < width; unitOf += 1) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

/**
 * The report itself where its offsets count UTF-16 units already; else a copy.
 * @param {Report} report
 * @returns {Report}
 */
export function inUtf16(report) {
  const unit = report.options?.offsetUnit ?? 'utf-16';
  if (unit === 'utf-16') return report;
  if (unit !== 'utf-8' && unit !== 'code-point') throw new RangeError(`The report counts offsets in “${unit}”, which is unknown.`);
  const offsets = { left: offsetsIn(report.left.text, unit), right: offsetsIn(report.right.text, unit) };
  /**
   * @param {any} value
   * @param {'left'|'right'|null} side  whose places `value` holds
   * @returns {any}
   */
  const converted = (value, side) => {
    if (Array.isArray(value)) return value.map((item) => converted(item, side));
    if (value === null || typeof value !== 'object') return value;
    const own = value.side === 'left' || value.side === 'right' ? value.side : side;
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if ((key === 'start' || key === 'end') && own) return [key, offsets[/** @type {'left'|'right'} */ (own)][item]];
        return [key, converted(item, key === 'left' || key === 'right' ? key : key === 'correctionNotes' ? 'right' : own)];
      }),
    );
    return copy;
  };
  const copy = converted(report, null);
  copy.options.offsetUnit = 'utf-16';
  return copy;
}
