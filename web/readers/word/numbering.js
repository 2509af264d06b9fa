// The numbers of Word's lists, which are in no paragraph's text: "3.", "(b)", "Article IV", "2.1.3".

import { attributeOf, walkXml } from '../xml-walk.js';
import { wordSpaces } from './spaces.js';

/** @import { Level, Numbering } from '../types.d.ts' */

/** @type {[number, string][]} */
const romanDigits = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** @param {number} value */
export function roman(value) {
  let rest = value;
  let text = '';
  for (const [worth, digits] of romanDigits) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}

/**
 * 1 -> a, 26 -> z, 27 -> aa, as Word counts.
 * @param {number} value
 * @param {string} alphabet
 */
const lettered = (value, alphabet) => alphabet[(value - 1) % alphabet.length].repeat(Math.ceil(value / alphabet.length));

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** @type {Record<string, (value: number) => string>} */
const formats = {
  /** @param {number} value */
  lowerLetter: (value) => lettered(value, latin),
  /** @param {number} value */
  upperLetter: (value) => lettered(value, latin).toUpperCase(),
  lowerRoman: roman,
  /** @param {number} value */
  upperRoman: (value) => roman(value).toUpperCase(),
  /** @param {number} value */
  russianLower: (value) => lettered(value, 'абвгдежзиклмнопрстуфхцчшщэюя'),
  /** @param {number} value */
  russianUpper: (value) => lettered(value, 'абвгдежзиклмнопрстуфхцчшщэюя').toUpperCase(),
  /** @param {number} value */
  decimalZero: (value) => String(value).padStart(2, '0'),
};
const maxValue = 3999;
const unnumbered = new Set(['bullet', 'none']);

/**
 * Collects the lists of numbering.xml: a generator, to be driven as walkXml is.
 * @param {string} source
 * @returns {Generator<number, Numbering>}
 */
export function* readNumbering(source) {
  /** @type {Numbering['abstracts']} */
  const abstracts = new Map();
  /** @type {Numbering['lists']} */
  const lists = new Map();
  /** @type {{levels: Level[]} | null} */
  let list = null;
  /** @type {Level | null} */
  let level = null;
  /** @type {{abstract: string | null, starts: Map<number, number>, at?: number} | null} */
  let number = null;
  yield* walkXml(
    source,
    {
      open(name, attributes) {
        const value = () => attributeOf(attributes, 'val');
        if (name === 'w:abstractNum') {
          list = { levels: [] };
          abstracts.set(attributeOf(attributes, 'abstractNumId'), list);
        } else if (name === 'w:num') {
          number = { abstract: null, starts: new Map() };
          lists.set(attributeOf(attributes, 'numId'), number);
        } else if (name === 'w:abstractNumId' && number) number.abstract = value();
        else if (name === 'w:lvlOverride' && number) number.at = Number(attributeOf(attributes, 'ilvl'));
        else if (name === 'w:startOverride' && number) number.starts.set(/** @type {number} */ (number.at), Number(value()));
        else if (name === 'w:lvl' && list) {
          level = { format: 'decimal', text: '', start: 1, restart: null, style: null };
          list.levels[Number(attributeOf(attributes, 'ilvl'))] = level;
        } else if (level) {
          if (name === 'w:numFmt') level.format = /** @type {string} */ (value());
          else if (name === 'w:lvlText') level.text = value() ?? '';
          else if (name === 'w:start') level.start = Number(value());
          else if (name === 'w:isLgl') level.legal = value() !== '0';
          else if (name === 'w:pStyle') level.style = value();
        }
      },
      close(name) {
        if (name === 'w:lvl') level = null;
        else if (name === 'w:abstractNum') list = null;
        else if (name === 'w:num') number = null;
      },
      text() {},
    },
    wordSpaces,
  );
  return { abstracts, lists };
}

/**
 * Counts as a document goes by: `next(numId, level)` is the number of the paragraph, or ''.
 * @param {Numbering} given
 */
export function numberCounter({ abstracts, lists }) {
  const counts = new Map(); // by the list that several share
  const begun = new Set();
  /**
   * @param {string} id
   * @param {number} at
   */
  const next = (id, at) => {
    const number = lists.get(id);
    const levels = abstracts.get(number?.abstract)?.levels;
    const level = levels?.[at];
    if (!number || !levels || !level) return '';
    const values = counts.get(number.abstract) ?? [];
    counts.set(number.abstract, values);
    const key = `${id} ${at}`;
    const start = number.starts.get(at);
    if (start !== undefined && !begun.has(key)) values[at] = start;
    else values[at] = values[at] === undefined ? level.start : values[at] + 1;
    begun.add(key);
    values.length = at + 1; // deeper levels begin anew
    if (unnumbered.has(level.format)) return '';
    return level.text
      .replace(/%(\d)/g, (_, digit) => {
        const other = levels[Number(digit) - 1];
        const value = Math.min(values[Number(digit) - 1] ?? other?.start ?? 1, maxValue);
        return level.legal ? String(value) : (formats[other?.format]?.(value) ?? String(value));
      })
      .trim();
  };
  /**
   * The list and level that a paragraph style has by being named in the list.
   * @param {string | null} style
   */
  const ofStyle = (style) => {
    if (!style) return null; // levels that belong to no style are not those of paragraphs without one
    for (const [id, { abstract }] of lists) {
      const at = abstracts.get(abstract)?.levels.findIndex((level) => level?.style === style) ?? -1;
      if (at >= 0) return { id, at };
    }
    return null;
  };
  return { next, ofStyle };
}
