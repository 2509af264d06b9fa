// Fonts of signs in a page: mail and office programs write an arrow as "à" in Wingdings, and a smile as "J".

import { countUnread, isSignFont, signsOf } from '../signs.js';
import { nodesUnder } from '../tree-walk.js';

const mayHave = /wingdings|webdings|dingbats|font-family\s*:\s*["'&]?[^;"']{0,8}symbol|face\s*=\s*["']?symbol/i;
const named = '[style*="font-family" i], [style*="font:" i], font[face]';

/**
 * The first font that an element names, or null.
 * @param {Element} element
 */
function fontOf(element) {
  const style = element.getAttribute('style') ?? '';
  const list = /font-family\s*:\s*([^;]+)/i.exec(style)?.[1] ?? element.getAttribute('face');
  return list?.split(',')[0] ?? null;
}

/**
 * Writes what such a font shows in place of what is typed for it.
 * @param {Document} document
 * @param {string} source  the same as text, which is quicker to look through
 * @returns how many signs nobody knows
 */
export function mendSigns(document, source) {
  if (!document.body || !mayHave.test(source)) return 0;
  let unread = 0;
  for (const element of document.body.querySelectorAll(named)) {
    const font = fontOf(element);
    if (!isSignFont(font)) continue;
    for (const text of nodesUnder(element, 3)) {
      const holder = /** @type {Element} */ (text.parentElement).closest(named);
      if (holder !== element && fontOf(/** @type {Element} */ (holder)) !== null) continue; // in a font of its own
      text.data = signsOf(font, text.data);
      unread += countUnread(text.data);
    }
  }
  return unread;
}
