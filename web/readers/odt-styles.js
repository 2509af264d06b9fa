// What the styles of an OpenDocument text say, each with those that it is based on: what is struck out, hidden, raised, and in which
// font. Names are those of a family: a paragraph's style and a span's may be called alike.

import { named } from './xml.js';

/** @import { Look } from './types.d.ts' */

/** How many styles one may be based on, one on the other. */
const maxDepth = 20;

const nothing = { struck: null, hidden: null, raised: null, font: null };

/** @typedef {Omit<Look, 'otherFont'>} OdtLook */

/**
 * What one style says itself.
 * @param {Element | undefined} properties
 * @param {Map<string | null, string>} faces
 * @returns {OdtLook}
 */
function lookOf(properties, faces) {
  if (!properties) return nothing;
  /** @param {string} name */
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
  /** @type {Map<string, {parent: string | null, own: OdtLook}>} */
  #styles = new Map();
  /** @type {Map<string, OdtLook>} */
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

  /**
   * The style that one is based on, or null.
   * @param {string} family
   * @param {string} name
   */
  parentOf(family, name) {
    return this.#styles.get(`${family} ${name}`)?.parent ?? null;
  }

  /**
   * `{struck, hidden, raised, font}` of a style; null stands for what it does not say.
   * @param {string} family
   * @param {string} name
   * @returns {OdtLook}
   */
  lookOf(family, name) {
    const key = `${family} ${name}`;
    if (!this.#looks.has(key)) {
      /** @type {Record<string, unknown> & OdtLook} */
      const look = { ...nothing };
      /** @type {string | null} */
      let next = name;
      for (let depth = 0; next && depth < maxDepth; depth += 1) {
        /** @type {{parent: string | null, own: OdtLook} | undefined} */
        const style = this.#styles.get(`${family} ${next}`);
        if (!style) break;
        for (const property of Object.keys(look)) look[property] ??= /** @type {Record<string, unknown> & OdtLook} */ (style.own)[property];
        next = style.parent;
      }
      this.#looks.set(key, look);
    }
    return /** @type {OdtLook} */ (this.#looks.get(key));
  }
}
