// The paragraph styles of a Word document: which role each has, and which list it is in.

import { attributeOf, walkXml } from '../xml-walk.js';
import { wordSpaces } from './spaces.js';

/** By the style's name in English, which Word keeps in the file whatever language it speaks. */
const roles = { title: 'headline', subtitle: 'standfirst', caption: 'caption' };

/** How many styles one may be based on, one on the other. */
const maxDepth = 20;

export function* readStyles(source) {
  const styles = new Map();
  let style = null;
  yield* walkXml(
    source,
    {
      open(name, attributes) {
        const value = () => attributeOf(attributes, 'val');
        if (name === 'w:style') {
          style = { name: '', based: null, list: null, level: null };
          styles.set(attributeOf(attributes, 'styleId'), style);
        } else if (!style) return;
        else if (name === 'w:name') style.name = (value() ?? '').toLowerCase();
        else if (name === 'w:basedOn') style.based = value();
        else if (name === 'w:numId') style.list = value();
        else if (name === 'w:ilvl') style.level = Number(value());
      },
      close(name) {
        if (name === 'w:style') style = null;
      },
      text() {},
    },
    wordSpaces,
  );
  return styles;
}

/** What a style says, and those that it is based on: `{role, heading, contents, list, level}`. */
export function describeStyle(styles, id) {
  const about = { role: null, heading: false, contents: false, list: null, level: null };
  let next = id;
  for (let depth = 0; next && depth < maxDepth; depth += 1) {
    const style = styles.get(next);
    const name = style?.name ?? next.toLowerCase();
    about.role ??= roles[name] ?? null;
    about.heading ||= /^heading ?1$/.test(name);
    about.contents ||= /^toc(?: ?\d| heading)$/.test(name);
    about.list ??= style?.list ?? null;
    about.level ??= style?.level ?? null;
    next = style?.based ?? null;
  }
  return about;
}
