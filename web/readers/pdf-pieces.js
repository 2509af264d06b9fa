// The pieces of text on a page of a PDF, set right before lines are made of them (pdf-lines.js):
//
//   - a page whose text runs up or down is turned, so that it runs from left to right;
//   - characters that mean nothing, since the font does not say which letters its codes are, are marked;
//   - the numbers of lines in the margin are taken out.

/** @import { Piece } from './types.d.ts' */

/** Controls, characters for private use, and what is no character: nobody but the font knows what they look like. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const meaningless = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd-\uffff]/g;

/** Numbers of lines on a page from which on they are taken for such; figures in a margin are fewer. */
const minNumbers = 6;

/** Points that the edges of numbers in one column may be apart. */
const sameEdge = 4;

/**
 * The pieces by the way that they run, the most first, each group turned upright: `[{items, width, height}]`.
 * Slanted text is a watermark, and is left out.
 * @param {Piece[]} items
 * @param {{width: number, height: number}} given
 */
export function turnPage(items, { width, height }) {
  /** @type {Map<number, Piece[]>} */
  const groups = new Map();
  for (const item of items) {
    if (item.turn === null) continue;
    const turn = item.turn ?? 0;
    if (!groups.has(turn)) groups.set(turn, []);
    groups.get(turn)?.push(item);
  }
  /** @type {Record<number, (piece: Piece) => {x: number, y: number}>} */
  const places = {
    0: ({ x, y }) => ({ x, y }),
    1: ({ x, y }) => ({ x: height - y, y: x }),
    2: ({ x, y }) => ({ x: width - x, y: height - y }),
    3: ({ x, y }) => ({ x: y, y: width - x }),
  };
  /** @param {Piece[]} group */
  const letters = (group) => group.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...groups]
    .sort(([, one], [, other]) => letters(other) - letters(one))
    .map(([turn, group]) => ({
      items: group.map((item) => ({ ...item, ...places[turn](item), upright: true })),
      letters: letters(group),
      ...(turn % 2 === 0 ? { width, height } : { width: height, height: width }),
    }));
}

/**
 * The pieces with a mark for each character that means nothing, and how many of all letters those are: `{items, bad, all}`.
 * @param {Piece[]} items
 */
export function markMeaningless(items) {
  let bad = 0;
  let all = 0;
  const marked = items.map((item) => {
    all += item.text.trim().length;
    const found = item.text.match(meaningless)?.length ?? 0;
    if (found === 0) return item;
    // A single sign of a font of signs is a bullet.
    if (item.text.trim().length === 1) return { ...item, text: item.text.replace(meaningless, '•') };
    bad += found;
    return { ...item, text: item.text.replace(meaningless, '\uFFFD') };
  });
  return { items: marked, bad, all };
}

/**
 * Whether numbers count up evenly: 1 2 3, or 5 10 15; a page may begin anew.
 * @param {number[]} numbers
 */
function countsUp(numbers) {
  const steps = numbers.slice(1).map((number, at) => number - numbers[at]);
  const step = [...steps].sort((a, b) => a - b)[steps.length >> 1];
  return step >= 1 && step <= 10 && steps.filter((each) => each === step).length >= steps.length * 0.8;
}

/**
 * Takes the numbers of lines out of a page: figures alone, one under another, outside of all other text, that count up.
 * @param {Piece[]} items
 * @returns `{items, numbers}`: the other pieces, and the texts of what was taken out
 */
export function takeLineNumbers(items) {
  const words = items.filter(({ text }) => text.trim() !== '');
  const figures = words.filter(({ text }) => /^\s*\d{1,4}\s*$/.test(text));
  if (figures.length < minNumbers) return { items, numbers: [] };
  for (const edge of /** @type {((item: Piece) => number)[]} */ ([(item) => item.x, (item) => item.x + item.width])) {
    /** @type {Map<number, Piece[]>} */
    const columns = new Map();
    for (const figure of figures) {
      const key = Math.round(edge(figure) / sameEdge);
      for (const near of [key - 1, key]) {
        if (!columns.has(near)) columns.set(near, []);
        columns.get(near)?.push(figure);
      }
    }
    for (const column of [...columns.values()].sort((one, other) => other.length - one.length)) {
      if (column.length < minNumbers) break;
      const inColumn = new Set(column);
      const rest = words.filter((item) => !inColumn.has(item));
      const right = Math.max(...column.map((item) => item.x + item.width));
      const left = Math.min(...column.map((item) => item.x));
      const outside = rest.every((item) => item.x >= right) || rest.every((item) => item.x + item.width <= left);
      const ordered = [...column].sort((one, other) => one.y - other.y).map(({ text }) => Number(text));
      if (rest.length > 0 && outside && countsUp(ordered)) {
        return { items: items.filter((item) => !inColumn.has(item)), numbers: ordered.map(String) };
      }
    }
  }
  return { items, numbers: [] };
}
