// Rows of a table as lines of text, a tab between the cells; where a table only lays out a page, its cells are prose.

/** Characters of a cell that is a figure or a few words. */
const longCell = 300;

/**
 * @param {string[][]} cells  the paragraphs of each cell of a row
 * @returns {string|null}  the line; null where the cells are to stay as they are
 */
export function lineOfRow(cells) {
  if (cells.filter((cell) => cell.length > 0).length < 2) return null;
  const texts = cells.map((cell) => cell.join(' '));
  if (texts.some((text) => text.length > longCell) || cells.some((cell) => cell.length > 3)) return null;
  return texts
    .map((text) => text.replace(/\s+/gu, ' '))
    .join('\t')
    .trimEnd();
}
