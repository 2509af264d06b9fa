// The report with offsets in another unit than UTF-16, as `storydiff compare --format json` of the native program gives them.

/**
 * For every UTF-16 offset of a text its offset in `unit`.
 * @param {string} text
 * @param {'utf-8'|'code-point'} unit
 */
function offsetsIn(text, unit) {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  let counted = 0;
  for (const character of text) {
    const code = /** @type {number} */ (character.codePointAt(0));
    offsets.fill(counted, at, at + character.length);
    counted += unit === 'code-point' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += character.length;
  }
  offsets[at] = counted;
  return offsets;
}

/**
 * @param {any} report  its offsets count UTF-16 units
 * @param {string} unit
 * @returns {any} the report itself, or a copy
 */
export function inUnit(report, unit) {
  if (unit !== 'utf-8' && unit !== 'code-point') return report;
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
    /** @type {Record<string, any>} */
    const copy = {};
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'start' || key === 'end') && own) copy[key] = offsets[/** @type {'left'|'right'} */ (own)][item];
      else copy[key] = converted(item, key === 'left' || key === 'right' ? key : key === 'correctionNotes' ? 'right' : own);
    }
    return copy;
  };
  const copy = converted(report, null);
  copy.options.offsetUnit = unit;
  return copy;
}
