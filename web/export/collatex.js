// Both texts as the alignment table that CollateX, the tool of textual scholars, gives as JSON: a row per witness, and in each
// row a cell per column, which is a list of tokens or null (https://collatex.net/doc/).
//
//     {"witnesses": ["left", "right"], "table": [[[{"t": "The ", "n": "the"}], …], [[{"t": "The ", "n": "the"}], …]]}
//
// The "t" of a row, joined, are its text to the last space.

import { textEdits } from './edits.js';
import { wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/** @typedef {import('./edits.js').TextEdit} TextEdit */
/** @typedef {{t: string, n: string}} Token */

/**
 * Words and marks with the space after them, as CollateX cuts texts; space before the first word is a token of its own.
 * @param {string} text
 * @returns {Token[]}
 */
const tokensOf = (text) =>
  (text.match(/(?:[\p{L}\p{M}\p{N}]+(?:['’\-.,:][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])\s*|\s+/gu) ?? []).map((t) => ({
    t,
    n: t.trim().toLowerCase(),
  }));

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions} [options]  `labels` are the names of the witnesses
 * @returns {string}
 */
export function toCollateX(report, options = {}) {
  const given = inUtf16(report);
  const { labels } = wordsFor(given, options);
  /** @type {(Token[]|null)[][]} */
  const table = [[], []];
  /** @type {TextEdit[]} */
  let different = [];
  /** @param {'delete'|'insert'} op */
  const cell = (op) => {
    const tokens = tokensOf(
      different
        .filter((edit) => edit.op === op)
        .map(({ text }) => text)
        .join(''),
    );
    return tokens.length > 0 ? tokens : null;
  };
  const close = () => {
    if (different.length > 0) {
      table[0].push(cell('delete'));
      table[1].push(cell('insert'));
    }
    different = [];
  };
  for (const edit of textEdits(given)) {
    if (edit.op !== 'equal') {
      different.push(edit);
      continue;
    }
    close();
    for (const token of tokensOf(edit.text)) {
      table[0].push([token]);
      table[1].push([token]);
    }
  }
  close();
  // Two witnesses of one name would be one.
  const witnesses = labels.left === labels.right ? [`${labels.left} 1`, `${labels.right} 2`] : [labels.left, labels.right];
  return `${JSON.stringify({ table, witnesses })}\n`;
}
