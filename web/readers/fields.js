// Fields of Word and RTF: what an instruction says of a link, and what those show that have no result of their own.
//
//   HYPERLINK "https://example.org/" \l "part"     a link to https://example.org/#part
//   SYMBOL 179 \f "Symbol"                         ≥
//   EQ \f(1,2)                                     1/2
//   EQ \* jc2 \o\ad(\s\up 9(みなと),港)              港, its reading above it is left out

import { isTarget } from './links.js';
import { signOf } from './signs.js';

/** Characters of an instruction that are looked at. */
export const maxInstruction = 2000;

/** Brackets inside one another in a formula; below, its text is left as it is. */
const maxDepth = 20;

const quoted = String.raw`(?:"([^"]*)"|(\S+))`;
const hyperlink = new RegExp(String.raw`^\s*HYPERLINK\s+(?!\\)${quoted}`, 'i');
const place = new RegExp(String.raw`\\l\s+${quoted}`, 'i');
const symbol = new RegExp(String.raw`^\s*SYMBOL\s+(0x[\da-f]+|\d+)`, 'i');
const font = new RegExp(String.raw`\\f\s*${quoted}`, 'i');
const formula = /^\s*EQ\s/i;
const formulaSwitch = /\\\*\s*(?:"[^"]*"|\S+)(?:\s*"[^"]*")?/g;

/**
 * Where a field leads to; '' where it is no link to elsewhere.
 * @param {string} instruction
 */
export function hrefOf(instruction) {
  const match = hyperlink.exec(instruction);
  if (!match) return '';
  const at = place.exec(instruction);
  const href = (match[1] ?? match[2]).trim() + (at ? `#${at[1] ?? at[2]}` : '');
  return isTarget(href) ? href : '';
}

/**
 * The parts of what a bracket holds, and where the text goes on: "1,2)…". A backslash keeps a sign from being a mark.
 * @param {string} text
 * @param {number} from
 */
function partsOf(text, from) {
  const parts = [''];
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && /[,;()\\]/.test(text[at + 1] ?? '')) {
      parts[parts.length - 1] += character + text[at + 1];
      at += 1;
      continue;
    }
    if (character === ')' && depth === 0) return { parts, end: at + 1 };
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0 && (character === ',' || character === ';')) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return { parts, end: text.length };
}

/**
 * How the parts of a bracket are written in a line, by its switch.
 * @type {Record<string, (parts: string[]) => string>}
 */
const written = {
  /** @param {string[]} parts */
  f: (parts) => parts.join('/'),
  /** @param {string[]} parts */
  r: (parts) => `${parts.length > 1 ? parts[0] : ''}√${parts.at(-1)}`,
  /** @param {string[]} parts */
  i: (parts) => `∫ ${parts.at(-1)}`,
  /** @param {string[]} parts */
  l: (parts) => parts.join(', '),
  /** @param {string[]} parts */
  a: (parts) => parts.join(' '),
};

/**
 * @param {string} text
 * @param {number} depth
 */
function formulaText(text, depth) {
  let out = '';
  for (let at = 0; at < text.length;) {
    const command = /^\\([a-z])[^(]*?\(/i.exec(text.slice(at));
    if (!command || depth > maxDepth) {
      const isEscape = text[at] === '\\' && /[,;()\\]/.test(text[at + 1] ?? '');
      out += isEscape ? text[at + 1] : text[at];
      at += isEscape ? 2 : 1;
      continue;
    }
    const { parts, end } = partsOf(text, at + command[0].length);
    const name = command[1].toLowerCase();
    // What stands above a word is its reading.
    const shown = name === 'o' && parts.length > 1 ? parts.filter((part) => !/^\s*\\s\\up/i.test(part)) : parts;
    const texts = shown.map((part) => formulaText(part, depth + 1).trim());
    out += (written[name] ?? ((all) => all.join('')))(texts);
    at = end;
  }
  return out;
}

/**
 * What a field without a result shows; '' where that is not known from its instruction.
 * @param {string} instruction
 */
export function shownBy(instruction) {
  const sign = symbol.exec(instruction);
  if (sign) {
    const named = font.exec(instruction);
    return signOf(named ? (named[1] ?? named[2]) : null, Number(sign[1]));
  }
  if (!formula.test(instruction)) return '';
  return formulaText(instruction.replace(formula, '').replace(formulaSwitch, ''), 0).trim();
}
