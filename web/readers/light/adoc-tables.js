// The tables of AsciiDoc: cells after bars, several on a line or one on each, with what each says of itself before its bar.
//
//   |===
//   |Lock |2+|Eels \| dead        Lock	Eels | dead
//   |===

/** What may stand before a cell's bar: how many columns or rows it takes, how often it stands, how it looks. */
const spec = /(?:^|\s)(?:(\d{1,2})?(?:\.\d{1,2})?([+*]))?[<^>]?(?:\.[<^>])?[adehlmsv]?$/;

/**
 * The cells of a table's lines: `{text, width}`.
 * @param {string[]} lines
 */
function cellsOf(lines) {
  /** @type {{text: string, width: number}[]} */
  const cells = [];
  /** @type {string | null} */
  let text = null;
  let [width, times] = [1, 1];
  const close = () => {
    if (text !== null) for (let at = 0; at < times; at += 1) cells.push({ text: text.trim(), width });
  };
  for (const line of lines) {
    const parts = line.split(/(?<!\\)\|/);
    const found = spec.exec(parts[0]);
    // A line without a bar goes on with the cell before it.
    if (parts.length === 1) {
      if (text !== null) text += `\n${line}`;
      continue;
    }
    for (const [at, part] of parts.entries()) {
      const isLast = at === parts.length - 1;
      const own = isLast ? null : at === 0 ? found : spec.exec(part);
      const words = own ? part.slice(0, own.index) : part;
      if (at === 0) text = text === null ? null : `${text}\n${words}`;
      else text = words;
      if (isLast) continue;
      close();
      const count = Math.min(Number(own?.[1] ?? 1) || 1, 20);
      [width, times] = own?.[2] === '*' ? [1, count] : [own?.[2] === '+' ? count : 1, 1];
      text = '';
    }
  }
  close();
  return cells;
}

/**
 * How many columns a table says that it has: cols="1,2", cols=3*; 0 where it does not.
 * @param {string} attributes
 */
function columnsOf(attributes) {
  const list = /cols\s*=\s*(?:"([^"]*)"|([^,\]]*))/.exec(attributes);
  const value = (list?.[1] ?? list?.[2] ?? '').trim();
  if (value === '') return 0;
  return value.split(/[,;]/).reduce((sum, column) => sum + Math.min(Number(/^(\d{1,2})\*/.exec(column.trim())?.[1] ?? 1), 50), 0);
}

/**
 * The rows of a table, as the texts of their cells.
 * @param {string[]} lines
 * @param {string} attributes
 */
export function tableRows(lines, attributes) {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const columns =
    columnsOf(attributes) ||
    Math.max(
      1,
      cellsOf([first]).reduce((sum, { width }) => sum + width, 0),
    );
  /** @type {string[][]} */
  const rows = [];
  let room = 0;
  for (const { text, width } of cellsOf(lines)) {
    if (room <= 0) {
      rows.push([]);
      room = columns;
    }
    /** @type {string[]} */ (rows.at(-1)).push(text.replaceAll('\\|', '|'));
    room -= width;
  }
  return rows;
}
