// What of a source of LaTeX spans more than words: commands that it makes itself, environments, tables and lists.
//
//   \newcommand{\boat}{M.S. Skarv} … the \boat{}        the M.S. Skarv
//   \begin{tabular}{lr} Upper & 4 \\ \end{tabular}      a row, its cells with a mark between them
//   \begin{enumerate} \item One                         1. One

/** Stand between the cells of a row, and for what is to stay as it is; no source has these private characters. */
export const cellMark = '\u{F0003}';
const [open, close] = ['\u{F0004}', '\u{F0005}'];
const heldText = new RegExp(`${open}(\\d+)${close}`, 'gu');

/** A braced argument: what stands in one pair, with two more pairs in it. */
export const argument = String.raw`\{((?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,1000}\}){0,2000})\}`;

/** Text that stays as it is while commands are taken off around it. */
export class Kept {
  /** @type {string[]} */
  #texts = [];

  /** @param {string} text */
  keep = (text) => `${open}${this.#texts.push(text) - 1}${close}`;
  /** @param {string} text */
  restore = (text) => text.replace(heldText, (_, index) => this.#texts[Number(index)] ?? '');
}

const definition = new RegExp(
  String.raw`\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*\{?\\([a-zA-Z]{1,40})\}?(?:\[(\d)\](?:\[[^\[\]]{0,100}\])?)?\s*${argument}|\\def\s*\\([a-zA-Z]{1,40})\s*${argument}`,
  'g',
);

/** Characters that the commands of a source may bring in together, and commands inside one another. */
const maxBrought = 1 << 20;
const maxNested = 4;

/**
 * A source with what its own commands stand for; their definitions are taken out.
 * @param {string} source
 */
export function withOwnCommands(source) {
  /** @type {Map<string, {count: number, body: string}>} */
  const commands = new Map();
  let text = source.replace(definition, (_, name, count, body, other, otherBody) => {
    commands.set(name ?? other, { count: Number(count ?? 0), body: body ?? otherBody });
    return '';
  });
  if (commands.size === 0) return text;
  let brought = 0;
  const use = new RegExp(String.raw`\\(${[...commands.keys()].join('|')})(?![a-zA-Z])((?:${argument}){0,3})(?:\{\})?`, 'g');
  const part = new RegExp(argument, 'g');
  for (let pass = 0; pass < maxNested && brought < maxBrought; pass += 1) {
    const next = text.replace(use, (whole, name, given) => {
      const { count, body } = /** @type {{count: number, body: string}} */ (commands.get(name));
      const values = Array.from(given.matchAll(part), ([all, words]) => ({ all, words }));
      if (values.length < count || brought > maxBrought) return whole;
      const rest = values
        .slice(count)
        .map(({ all }) => all)
        .join('');
      const words = body.replace(/#(\d)/g, (_, at) => values[Number(at) - 1]?.words ?? '');
      brought += words.length;
      return words + (rest === '{}' ? '' : rest);
    });
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Rules between the rows of a table, and what a cell says of its columns. */
const rules =
  /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead)(?![a-zA-Z])|\\c(?:mid)?(?:line|rule)(?:\([^()]*\))?\{[^{}]*\}|\\addlinespace(?:\[[^[\]]*\])?/g;
const spanning = new RegExp(String.raw`\\multi(?:column|row)\*?\{[^{}]*\}\{[^{}]*\}${argument}`, 'g');

/**
 * The content of a table as rows, each a paragraph.
 * @param {string} content
 */
export function rowsOfTable(content) {
  const rows = content
    .replace(rules, '')
    .replace(spanning, '$1')
    .split(/\\\\(?:\s*\[[^[\]]*\])?|\\tabularnewline/)
    .map((row) => row.split(/(?<!\\)&/).map((cell) => cell.trim()));
  return rows
    .map((cells) => cells.join(cellMark))
    .map((row) => `\n\n${row}\n\n`)
    .join('');
}

/** Arguments of an environment's beginning, which are none of its text. */
const beginning = /^(?:\[[^[\]]{0,100}\])?(?:\{(?:[^{}]|\{[^{}]{0,100}\}){0,300}\}){0,2}/;

/**
 * A source with some environments replaced by what `read` makes of their content. One walk.
 * @param {string} source
 * @param {string[]} names
 * @param {(name: string, content: string) => string} read
 */
export function withEnvironments(source, names, read) {
  const begin = new RegExp(String.raw`\\begin\{(${names.map((name) => name.replace('*', String.raw`\*`)).join('|')})\}`, 'g');
  const kept = [];
  const unclosed = new Set(); // names that are not closed any more
  let from = 0;
  for (const { 0: whole, 1: name, index } of source.matchAll(begin)) {
    if (index < from || unclosed.has(name)) continue;
    const end = source.indexOf(`\\end{${name}}`, index);
    if (end < 0) {
      unclosed.add(name);
      continue;
    }
    kept.push(source.slice(from, index), read(name, source.slice(index + whole.length, end)));
    from = end + name.length + '\\end{}'.length;
  }
  kept.push(source.slice(from));
  return kept.join('');
}

/**
 * What is in a table's environment after the columns that it declares.
 * @param {string} content
 */
export const tableContent = (content) => content.replace(beginning, '');

/**
 * A source whose items are paragraphs, those of numbered lists with their numbers.
 * @param {string} source
 */
export function withItems(source) {
  /** @type {{list: string, count: number}[]} */
  const lists = [];
  return source.replace(
    /\\(begin|end)\{(enumerate|itemize|description)\*?\}(?:\[[^[\]]*\])?|\\item(?![a-zA-Z])\s*(?:\[([^[\]]*)\])?/g,
    (_, edge, list, label) => {
      if (edge === 'begin') lists.push({ list, count: 0 });
      else if (edge === 'end') lists.pop();
      if (edge) return '\n\n';
      const own = lists.at(-1);
      if (own?.list !== 'enumerate') return `\n\n${label ?? ''} `;
      own.count += 1;
      return `\n\n${label ?? `${own.count}.`} `;
    },
  );
}
