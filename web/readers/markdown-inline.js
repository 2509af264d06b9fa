// The marks inside a line of Markdown: code, escapes, pictures, links, tags, emphasis.
//
// Emphasis is paired by one walk over the runs of a mark, not by a regular expression: an expression
// that looks for the closing star from every star takes minutes for a line of a million of them.
//
//   *a **b** c*        runs 1 2 2 1: the last open run of the same length is what a closing run closes

import { charactersOf } from './entities.js';
import { texFormula } from './formulas/tex.js';
import { isTarget } from './links.js';
import { referenceName } from './markdown-source.js';
import { raisedText } from './marks.js';

/** @typedef {{struck: number, targets?: string[], references?: Map<string, string>}} InlineCounts  `references`: targets by their names */

const target = String.raw`\((?:<[^<>\n]{0,1000}>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+["'(][^"')]*["')])?\)`;
const image = new RegExp(String.raw`!\[([^[\]]*)\]${target}`, 'g');
const link = new RegExp(String.raw`\[((?:[^[\]]|\[[^[\]]*\])*)\]${target}`, 'g');

/**
 * Where a link leads, out of its brackets: (a.html "title"), (<a b.html>).
 * @param {string} brackets
 */
const targetOf = (brackets) =>
  /^\((?:<([^<>]*)>|([^\s]*?))(?:\s[^]*)?\)$/
    .exec(brackets)
    ?.slice(1)
    .find((part) => part !== undefined) ?? '';

/** Stands for what must not be read as a mark; no text has these private characters. */
const hold = { open: '\u{F0000}', close: '\u{F0001}' };
const linked = { open: '\u{F0002}', words: '\u{F0003}', close: '\u{F0004}' };
const linkedWords = /\u{F0002}(\d+)\u{F0003}|\u{F0004}/gu;

/**
 * The runs of one character: `{at, length}` of each.
 * @param {string} text
 * @param {string} character
 */
function runsOf(text, character) {
  const runs = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at)) {
    let end = at;
    while (text[end] === character) end += 1;
    runs.push({ at, length: end - at });
    at = end;
  }
  return runs;
}

/**
 * `text` without some of its stretches, which are in order.
 * @param {string} text
 * @param {{at: number, length: number}[]} stretches
 */
function without(text, stretches) {
  let result = '';
  let at = 0;
  for (const { at: start, length } of stretches) {
    result += text.slice(at, start);
    at = start + length;
  }
  return result + text.slice(at);
}

/**
 * Takes off the pairs of marks of one character; lone ones stay, as in "5 * 3".
 * @param {string} text
 * @param {string} character
 * @param {number[]} lengths
 * @param {boolean} inWords
 */
function stripPairs(text, character, lengths, inWords) {
  const open = new Map();
  const marks = [];
  for (const run of runsOf(text, character)) {
    if (!lengths.includes(run.length)) continue;
    const before = text[run.at - 1] ?? ' ';
    const after = text[run.at + run.length] ?? ' ';
    // A product, not emphasis: 2*3*4.
    if (character === '*' && /\d/.test(before) && /\d/.test(after)) continue;
    const closes = /\S/.test(before) && (inWords || !/[\p{L}\p{N}]/u.test(after));
    const opens = /\S/.test(after) && (inWords || !/[\p{L}\p{N}]/u.test(before));
    const partner = open.get(run.length);
    if (closes && partner) {
      marks.push(partner, run);
      open.delete(run.length);
    } else if (opens) open.set(run.length, run);
  }
  return without(
    text,
    marks.sort((a, b) => a.at - b.at),
  );
}

/**
 * Takes out what stands between pairs of two tildes: it is struck out.
 * @param {string} text
 * @param {InlineCounts} counts
 */
function dropStruck(text, counts) {
  const runs = runsOf(text, '~').filter(({ length }) => length === 2);
  const stretches = [];
  for (let i = 0; i + 1 < runs.length; i += 1) {
    const [from, to] = [runs[i], runs[i + 1]];
    if (!/\S/.test(text[from.at + 2] ?? ' ') || !/\S/.test(text[to.at - 1])) continue;
    // With the space after it, where there is one before it too.
    const before = text[from.at - 1];
    const space = (before === undefined || before === ' ') && text[to.at + 2] === ' ' ? 1 : 0;
    stretches.push({ at: from.at, length: to.at + 2 + space - from.at });
    i += 1;
  }
  counts.struck += stretches.length;
  return without(text, stretches);
}

/**
 * Replaces `code spans` by what `keep` makes of their content.
 * @param {string} text
 * @param {(content: string) => string} keep
 */
function replaceCode(text, keep) {
  const runs = runsOf(text, '`');
  const nextOfLength = new Map();
  const next = runs.map(() => -1);
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    next[i] = nextOfLength.get(runs[i].length) ?? -1;
    nextOfLength.set(runs[i].length, i);
  }
  let result = '';
  let at = 0;
  for (let i = 0; i < runs.length; i += 1) {
    if (next[i] < 0) continue;
    const start = runs[i].at + runs[i].length;
    const close = runs[next[i]];
    result += text.slice(at, runs[i].at) + keep(text.slice(start, close.at).trim());
    at = close.at + close.length;
    i = next[i];
  }
  return result + text.slice(at);
}

/** @param {string} text */
function stripComments(text) {
  const comments = [];
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    comments.push({ at, length: end + 3 - at });
    at = end + 3;
  }
  return without(text, comments);
}

const struckTags = /<(del|s|strike)>[^<]{0,2000}<\/\1> ?/gi;

/** A formula between dollars; sums of money have a space after the one, or a figure after the other. */
const inlineFormula = /(?<![\\$\p{L}\p{N}])\$(?![\s$])([^$\n]{0,300}?[^$\n\s\\])\$(?![\p{L}\p{N}$])/gu;
const displayed = /\$\$([^$\n]{1,1000})\$\$/g;

/**
 * What stands for a formula: its text, or its source where no mark in it says that it is one.
 * @param {string} whole
 * @param {string} source
 */
function formulaText(whole, source) {
  if (/[\\^_]/.test(source)) return texFormula(source);
  return /[*`]/.test(source) ? whole : null;
}

const blockTag =
  /\s*<\/?(?:p|div|li|ul|ol|tr|table|tbody|thead|h[1-6]|blockquote|dd|dt|dl|details|summary|figure|figcaption|section|center|hr)(?=[\s/>])[^<>]*>\s*/gi;

/**
 * A line's tags of HTML as what they do to its words; all others are taken off.
 * @param {string} line
 */
function withoutTags(line) {
  if (!line.includes('<')) return line;
  return line
    .replace(/<sup>([^<>]{0,100})<\/sup>/gi, (_, words, at, whole) => raisedText(words, whole.slice(0, at)))
    .replace(/<img\s[^<>]*?\balt\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>/gi, (_, double, single) => double ?? single)
    .replace(/\s*<\/t[dh]>\s*<t[dh](?:\s[^<>]*)?>\s*/gi, '\t')
    .replace(/[ \t]*<br\s*\/?>[ \t]*/gi, '\n')
    .replace(blockTag, '\n')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '');
}

/**
 * What stands for linked words: the words, and between marks where the target is wanted.
 * @param {string} words
 * @param {string} href
 * @param {string[] | undefined} targets
 */
function linkedText(words, href, targets) {
  return targets ? `${linked.open}${targets.push(href) - 1}${linked.words}${words}${linked.close}` : words;
}

/**
 * Links whose target stands elsewhere: [the quay][quay], [quay][], [quay].
 * @param {string} text
 * @param {InlineCounts} given
 */
function withReferences(text, { targets, references }) {
  const named = text.replace(/(!?)\[([^[\]]+)\]\[([^\]]*)\]/g, (_, isImage, words, name) => {
    const href = references?.get(referenceName(name || words));
    return isImage !== '' || href === undefined ? words : linkedText(words, href, targets);
  });
  if (!references || references.size === 0) return named;
  return named.replace(/(!?)\[([^[\]^]{1,200})\](?![(:[])/g, (whole, isImage, words) => {
    const href = references.get(referenceName(words));
    if (href === undefined) return whole;
    return isImage === '' ? linkedText(words, href, targets) : words;
  });
}

/**
 * A line without its marks; every word stays that is not struck out.
 * @param {string} line
 * @param {{struck: number, targets?: string[], references?: Map<string, string>}} [counts]  counts what is; where it has a list of
 *   targets, links are added to it, and what they stand at is marked (linksIn); `references` are targets by their names
 */
export function stripInline(line, counts = { struck: 0 }) {
  /** @type {string[]} */
  const held = [];
  /** @param {string} content */
  const keep = (content) => `${hold.open}${held.push(content) - 1}${hold.close}`;
  /**
   * @param {string} whole
   * @param {string} source
   */
  const keepFormula = (whole, source) => {
    const text = formulaText(whole, source);
    return text === null ? whole : keep(text);
  };
  let text = replaceCode(line, keep)
    .replace(displayed, (whole, source) => keep(formulaText(whole, source) ?? source.trim()))
    .replace(inlineFormula, keepFormula)
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => keep(mark))
    .replace(image, '$1') // first, for a picture may stand inside a link
    .replace(link, (whole, words) => {
      const href = targetOf(whole.slice(words.length + 2));
      return linkedText(words, href, counts.targets);
    });
  text = withReferences(text, counts)
    .replace(/\s?\[\^([^[\]]{1,40})\]/g, ' [$1]')
    .replace(/<((?:https?|mailto):[^\s<>]+)>/g, '$1');
  text = stripComments(text).replace(struckTags, () => {
    counts.struck += 1;
    return '';
  });
  text = withoutTags(dropStruck(text, counts));
  text = stripPairs(text, '*', [1, 2, 3], true);
  text = stripPairs(text, '_', [1, 2, 3], false);
  return charactersOf(text).replace(new RegExp(`${hold.open}(\\d+)${hold.close}`, 'gu'), (_, index) => held[Number(index)] ?? '');
}

/**
 * A text without the marks of its links, and where those lead to: `{text, links}`.
 * @param {string} marked
 * @param {string[]} targets
 */
export function linksIn(marked, targets) {
  if (!marked.includes(linked.open) && !marked.includes(linked.close)) return { text: marked, links: [] };
  const links = [];
  const open = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(linkedWords)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] !== undefined) open.push({ start: text.length, href: targets[Number(match[1])] ?? '' });
    else {
      const { start, href } = open.pop() ?? { start: 0, href: '' };
      if (isTarget(href)) links.push({ start, end: text.length, href });
    }
  }
  return { text: text + marked.slice(at), links };
}
