// Lines of a terminal: text of articles made safe for one, cut and padded by the columns that it takes up. By the rules of
// the native program (wasm/cli/plain.cpp), so that both write the same.

/** One line: white space becomes a space; control characters, which could control a terminal, become U+FFFD. @param {string} text */
export const oneLine = (text) =>
  text
    .replace(/[\t-\r \u2028\u2029]+/gu, ' ')
    .replace(/^ | $/gu, '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f]/gu, '\uFFFD');

/** @param {string} character */
function columnsOf(character) {
  const c = /** @type {number} */ (character.codePointAt(0));
  const within = (/** @type {number} */ from, /** @type {number} */ to) => c >= from && c < to;
  if (c < 0x300) return 1;
  if (within(0x300, 0x370) || within(0x200b, 0x2010) || within(0xfe00, 0xfe10) || within(0x1ab0, 0x1b00) || within(0x20d0, 0x2100)) {
    return 0;
  }
  const wide =
    within(0x1100, 0x1160) ||
    within(0x2e80, 0xa4d0) ||
    within(0xac00, 0xd7a4) ||
    within(0xf900, 0xfb00) ||
    within(0xfe30, 0xfe70) ||
    within(0xff01, 0xff61) ||
    within(0x1f300, 0x1fb00) ||
    within(0x20000, 0x40000);
  return wide ? 2 : 1;
}

/** Columns that a text takes up. @param {string} text */
export function displayWidth(text) {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/**
 * Breaks a line at spaces into lines of at most `width` columns; a word longer than that is cut.
 * @param {string} line
 * @param {number} width
 * @returns {string[]}
 */
export function wrap(line, width) {
  const lines = [];
  let start = 0; // of the current line
  let used = 0; // its columns
  let space = 0; // its last space; `start` if it has none
  let spaceUsed = 0; // columns up to that space, inclusive
  let at = 0;
  for (const character of line) {
    const here = at;
    at += character.length;
    const columns = columnsOf(character);
    if (used + columns > width && here > start) {
      if (character === ' ') {
        lines.push(line.slice(start, here));
        start = at;
        space = at;
        used = 0;
        continue;
      }
      const hasSpace = space > start;
      lines.push(line.slice(start, hasSpace ? space : here));
      start = hasSpace ? space + 1 : here;
      used = hasSpace ? used - spaceUsed : 0;
      space = start;
    }
    used += columns;
    if (character === ' ') {
      space = here;
      spaceUsed = used;
    }
  }
  if (start < line.length) lines.push(line.slice(start));
  return lines;
}

/** A name cut or padded to `width` columns. @param {string} name @param {number} width */
export function padded(name, width) {
  const shown = wrap(name, width)[0] ?? '';
  return shown + ' '.repeat(Math.max(0, width - displayWidth(shown)));
}
