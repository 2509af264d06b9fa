// The styles of a Word document: which role each has, which list it is in, and what it hides or strikes out.

import { attributeOf, walkXml } from '../xml-walk.js';
import { lookOf, newLook, readLook } from './looks.js';
import { wordSpaces } from './spaces.js';

/** @import { Look, Paragraph, Style, StyleAbout } from '../types.d.ts' */

/**
 * By the style's name in English, which Word keeps in the file whatever language it speaks.
 * @type {Record<string, Paragraph['role']>}
 */
const roles = { title: 'headline', subtitle: 'standfirst', caption: 'caption' };

/** How many styles one may be based on, one on the other. */
const maxDepth = 20;

/** @param {string} source */
export function* readStyles(source) {
  const styles = new Map();
  /** @type {Style | null} */
  let style = null;
  let part = 0; // of a table that looks otherwise
  yield* walkXml(
    source,
    {
      open(name, attributes) {
        const value = () => attributeOf(attributes, 'val');
        if (name === 'w:style') {
          style = { name: '', based: null, list: null, level: null, look: newLook() };
          styles.set(attributeOf(attributes, 'styleId'), style);
        } else if (!style) return;
        else if (name === 'w:name') style.name = (value() ?? '').toLowerCase();
        else if (name === 'w:basedOn') style.based = value();
        else if (name === 'w:numId') style.list = value();
        else if (name === 'w:ilvl') style.level = Number(value());
        else if (name === 'w:tblStylePr') part += 1;
        else if (part === 0) readLook(style.look, name, attributes);
      },
      close(name) {
        if (name === 'w:style') style = null;
        else if (name === 'w:tblStylePr') part -= 1;
      },
      text() {},
    },
    wordSpaces,
  );
  return styles;
}

/**
 * What a style says, and those that it is based on: `{role, heading, contents, list, level, look}`.
 * @param {Map<string, Style>} styles
 * @param {string | null} id
 */
export function describeStyle(styles, id) {
  /** @type {StyleAbout} */
  const about = { role: null, heading: false, contents: false, list: null, level: null, look: newLook() };
  /** @type {Look[]} */
  const looks = [];
  let next = id;
  for (let depth = 0; next && depth < maxDepth; depth += 1) {
    const style = styles.get(next);
    const name = style?.name ?? next.toLowerCase();
    about.role ??= roles[name] ?? null;
    about.heading ||= /^heading ?1$/.test(name);
    about.contents ||= /^toc(?: ?\d| heading)$/.test(name);
    about.list ??= style?.list ?? null;
    about.level ??= style?.level ?? null;
    if (style) looks.push(style.look);
    next = style?.based ?? null;
  }
  about.look = lookOf(looks);
  return about;
}
