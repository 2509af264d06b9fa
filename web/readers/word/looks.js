// How a run of text in a Word document looks, as far as that decides what is read: struck out, hidden, raised, in a font of signs.
// A run says so itself or by its style, and else its paragraph's style does.

import { isSignFont, signsOf } from '../signs.js';
import { attributeOf } from '../xml-walk.js';

/** @import { Look } from '../types.d.ts' */

/** @param {string} attributes */
const isOn = (attributes) => !/^(?:0|false|off|none)$/.test(attributeOf(attributes, 'val') ?? '1');

/**
 * Nothing said of anything.
 * @returns {Look}
 */
export const newLook = () => ({ struck: null, hidden: null, raised: null, font: null, otherFont: null });

/**
 * Takes what a property says of a look into it.
 * @param {Look} look
 * @param {string} name
 * @param {string} attributes
 */
export function readLook(look, name, attributes) {
  if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn(attributes) || (look.struck ?? false);
  else if (name === 'w:vanish') look.hidden = isOn(attributes);
  else if (name === 'w:vertAlign') look.raised = attributeOf(attributes, 'val') === 'superscript';
  else if (name === 'w:position') look.raised = Number(attributeOf(attributes, 'val')) > 0;
  else if (name === 'w:rFonts') {
    look.font = attributeOf(attributes, 'ascii') ?? look.font;
    look.otherFont = attributeOf(attributes, 'hAnsi') ?? look.otherFont;
  }
}

/**
 * What the first of some looks says that says anything: of a run, its style, its paragraph's style.
 * @param {Look[]} looks
 */
export function lookOf(looks) {
  const found = /** @type {Record<string, unknown> & Look} */ (newLook());
  for (const look of /** @type {(Record<string, unknown> & Look)[]} */ (looks))
    for (const key of Object.keys(found)) found[key] ??= look[key] ?? null;
  return found;
}

/**
 * A text as a look's fonts show it: one for ASCII, another for the rest.
 * @param {{font?: string | null, otherFont?: string | null}} given
 * @param {string} text
 */
export function shownIn({ font, otherFont }, text) {
  if (!isSignFont(font) && !isSignFont(otherFont)) return signsOf(null, text);
  // eslint-disable-next-line no-control-regex -- it is ASCII, and what is not
  return text.replace(/[\u0000-\u007f]+|[^\u0000-\u007f]+/g, (part) =>
    signsOf(part.charCodeAt(0) < 128 ? font : (otherFont ?? font), part),
  );
}
