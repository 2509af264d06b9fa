// What the styles of an OpenDocument text say, each with those that it is based on: what is struck out, hidden, raised, and in which
// font. Names are those of a family: a paragraph's style and a span's may be called alike.

import { named } from './xml.js';

/** How many styles one may be based on, one on the other. */
const maxDepth = 20;

const nothing = { struck: null, hidden: null, raised: null, font: null };

/** What one style says itself. */
function lookOf(properties, faces) {
  if (!properties) return nothing;
  const attribute = (name) => properties.getAttribute(name);
  const line = attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type');
  const display = attribute('text:display');
  const position = attribute('style:text-position');
  const face = attribute('style:font-name');
  return {
    struck: line === null ? null : line !== 'none',
    hidden: display === null ? null : display === 'none',
    raised: position === null ? null : /^(?:super|[1-9]\d*%)/.test(position),
    font: attribute('fo:font-family') ?? (face === null ? null : (faces.get(face) ?? face)),
  };
}

export class Styles {
  #styles = new Map();
  #looks = new Map();

  /** @param {Document[]} documents  the later ones go before the earlier ones */
  constructor(documents) {
    const faces = new Map();
    for (const face of documents.flatMap((document) => named(document, 'font-face'))) {
      const family = face.getAttribute('svg:font-family');
      if (family) faces.set(face.getAttribute('style:name'), family);
    }
    for (const style of documents.flatMap((document) => named(document, 'style'))) {
      const family = style.getAttribute('style:family');
      const about = { parent: style.getAttribute('style:parent-style-name'), own: lookOf(named(style, 'text-properties')[0], faces) };
      for (const one of family ? [family] : ['paragraph', 'text']) this.#styles.set(`${one} ${style.getAttribute('style:name')}`, about);
    }
  }

  /** The style that one is based on, or null. */
  parentOf(family, name) {
    return this.#styles.get(`${family} ${name}`)?.parent ?? null;
  }

  /** `{struck, hidden, raised, font}` of a style; null stands for what it does not say. */
  lookOf(family, name) {
    const key = `${family} ${name}`;
    if (!this.#looks.has(key)) {
      const look = { ...nothing };
      let next = name;
      for (let depth = 0; next && depth < maxDepth; depth += 1) {
        const style = this.#styles.get(`${family} ${next}`);
        if (!style) break;
        for (const property of Object.keys(look)) look[property] ??= style.own[property];
        next = style.parent;
      }
      this.#looks.set(key, look);
    }
    return this.#looks.get(key);
  }
}
