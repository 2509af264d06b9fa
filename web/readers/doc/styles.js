// The style sheet of an old Word document: which role a paragraph's style has, which list it is in, what it hides. [MS-DOC] STSH

import { settingsOf } from './tables.js';

/** @typedef {Omit<StyleAbout, 'look' | 'list'> & {list: number | null, struck: boolean, hidden: boolean}} DocStyleAbout */
/** @import { Formatting, Paragraph, StyleAbout } from '../types.d.ts' */

/**
 * By the number that a built-in style has in every language.
 * @type {Record<number, Paragraph['role']>}
 */
const roles = { 62: 'headline', 74: 'standfirst', 34: 'caption' };
const heading1 = 1;
const [firstContents, lastContents] = [19, 27];

/** How many styles one may be based on, one on the other. */
const maxDepth = 20;
const noStyle = 0xfff;

/**
 * The formatting of a style: lists of it, each with its length before it; a paragraph's own begin with the style's number.
 * @param {DataView} view
 * @param {number} start
 * @param {number} end
 * @param {number} kind
 * @returns {Formatting}
 */
function formattingOfStyle(view, start, end, kind) {
  let at = start;
  const next = () => {
    if (at + 2 > end) return null;
    const size = view.getUint16(at, true);
    const from = at + 2;
    at = from + size + (size % 2);
    return from + size <= end ? { from, to: from + size } : null;
  };
  if (kind === 1) {
    const paragraph = next();
    const characters = next();
    const own = paragraph && paragraph.to - paragraph.from >= 2 ? settingsOf(view, paragraph.from + 2, paragraph.to) : {};
    return { ...(characters ? settingsOf(view, characters.from, characters.to) : {}), ...own };
  }
  const characters = kind === 2 ? next() : null;
  return characters ? settingsOf(view, characters.from, characters.to) : {};
}

/**
 * `describe(index)` of a style: `{role, heading, contents, list, level, struck, hidden}`, with what it inherits.
 * @param {DataView} view
 */
export function readStyleSheet(view) {
  /** @type {(Formatting & {number: number, based: number})[]} */
  const styles = [];
  if (view.byteLength >= 6) {
    const headBytes = view.getUint16(0, true);
    const count = view.getUint16(2, true);
    const baseBytes = view.getUint16(4, true);
    let at = 2 + headBytes;
    for (let index = 0; index < count && at + 2 <= view.byteLength; index += 1) {
      const size = view.getUint16(at, true);
      const start = at + 2;
      const end = Math.min(start + size, view.byteLength);
      at = start + size + (size % 2);
      if (size === 0 || start + baseBytes + 2 > end || baseBytes < 6) continue;
      const second = view.getUint16(start + 2, true);
      const nameUnits = view.getUint16(start + baseBytes, true);
      const afterName = start + baseBytes + 2 + (nameUnits + 1) * 2;
      styles[index] = {
        number: view.getUint16(start, true) & 0xfff,
        based: second >> 4,
        ...formattingOfStyle(view, afterName, end, second & 15),
      };
    }
  }
  /** @type {Map<number | undefined, DocStyleAbout>} */
  const known = new Map();
  /** @param {number | undefined} first */
  const describe = (first) => {
    /** @type {DocStyleAbout} */
    const about = { role: null, heading: false, contents: false, list: null, level: null, struck: false, hidden: false };
    let index = first;
    for (let depth = 0; depth < maxDepth && index !== noStyle && styles[/** @type {number} */ (index)]; depth += 1) {
      const style = styles[/** @type {number} */ (index)];
      about.role ??= roles[style.number] ?? null;
      about.heading ||= style.number === heading1;
      about.contents ||= style.number >= firstContents && style.number <= lastContents;
      about.list ??= style.list ?? null;
      about.level ??= style.level ?? null;
      about.struck ||= style.struck ?? false;
      about.hidden ||= style.hidden ?? false;
      index = style.based;
    }
    return about;
  };
  return (/** @type {number | undefined} */ index) => {
    if (!known.has(index)) known.set(index, describe(index));
    return /** @type {DocStyleAbout} */ (known.get(index));
  };
}
