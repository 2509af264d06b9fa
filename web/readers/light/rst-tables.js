// The tables of reStructuredText as rows of cells: grids drawn with signs, columns under rules, and lists of values.

/** @param {string[]} parts */
const joined = (parts) =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** @param {string} line */
export const isGridRule = (line) => /^\s*\+(?:[-=]+\+)+\s*$/.test(line);
/** @param {string} line */
export const isColumnRule = (line) => /^\s*=+(?: +=+)+\s*$/.test(line);

/**
 * The rows of a grid: lines between rules are one row, cell by cell.
 * @param {string[]} lines
 */
export function gridRows(lines) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[][]} */
  let cells = [];
  for (const line of lines) {
    // A rule that goes through some columns alone parts the rows of those; they are told apart as rows.
    if (/^\s*[+|].*\+[-=]{2,}\+/.test(line) || isGridRule(line)) {
      if (cells.length > 0) rows.push(cells.map(joined));
      cells = [];
      continue;
    }
    const parts = line
      .trim()
      .replace(/^[|+]|[|+]$/g, '')
      .split('|');
    parts.forEach((part, at) => (cells[at] ??= []).push(part));
  }
  if (cells.length > 0) rows.push(cells.map(joined));
  return rows;
}

/**
 * The rows under a rule of columns; a line without a first cell goes on with the row before it.
 * @param {string[]} lines
 */
export function columnRows(lines) {
  const starts = Array.from(lines[0].matchAll(/=+/g), ({ index }) => index);
  /** @type {string[][]} */
  const rows = [];
  for (const line of lines) {
    if (line.trim() === '' || isColumnRule(line) || /^\s*-+(?: +-+)*\s*$/.test(line)) continue;
    const cells = starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
    if (cells[0] === '' && rows.length > 0) rows.push(/** @type {string[]} */ (rows.pop()).map((cell, at) => joined([cell, cells[at]])));
    else rows.push(cells);
  }
  return rows;
}

/**
 * The rows of values between commas; quotation marks keep a comma in its value.
 * @param {string[]} lines
 */
export function valueRows(lines) {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      Array.from(line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g), ([whole, quoted, bare]) => ({
        whole,
        text: quoted?.replaceAll('""', '"') ?? bare.trim(),
      }))
        .filter(({ whole }, at, all) => whole !== '' || at < all.length - 1)
        .map(({ text }) => text),
    );
}

/**
 * The rows of a list of lists: "* - a" begins a row, "  - b" is its next cell.
 * @param {string[]} lines
 */
export function listRows(lines) {
  /** @type {string[][]} */
  const rows = [];
  for (const line of lines) {
    const row = /^\s*\*\s+-(?:\s+(.*))?$/.exec(line);
    const cell = /^\s*-(?:\s+(.*))?$/.exec(line);
    if (row) rows.push([row[1] ?? '']);
    else if (cell && rows.length > 0) /** @type {string[]} */ (rows.at(-1)).push(cell[1] ?? '');
    else if (rows.length > 0 && line.trim() !== '')
      /** @type {string[]} */ (rows.at(-1)).push(joined([/** @type {string} */ (rows.at(-1)?.pop()), line]));
  }
  return rows;
}
