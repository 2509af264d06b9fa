// Elements nested without end, as only a hostile file has them.
//
// Browsers stop nesting at 512 elements by themselves; other programs that hold a document do not, and
// formatting elements (<b>, <font>) that are never closed are opened again in every paragraph, which
// makes the tree grow with the square of the source. So tags past a depth and past a number are taken
// out of the source before it is parsed.

import { readerLimits } from './limits.js';

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const empty = new Set('area base br col embed hr img input link meta source track wbr param p li td tr th option dt dd'.split(' '));
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Whether a source nests deeper than any page; quick, since nearly none does.
 * @param {string} source
 */
export function nestsDeep(source) {
  let depth = 0;
  let open = 0;
  let deepest = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const name = match[2].toLowerCase();
    if (empty.has(name) || match[0].endsWith('/>')) continue;
    const step = match[1] === '' ? 1 : -1;
    depth = Math.max(0, depth + step);
    if (formatting.has(name)) open = Math.max(0, open + step);
    deepest = Math.max(deepest, depth, open * 4);
  }
  return deepest > readerLimits.maxNesting;
}

/**
 * `{html, cut}`: the source, without its tags where they nest too deep.
 * @param {string} source
 */
export function limitNesting(source) {
  if (!nestsDeep(source)) return { html: source, cut: false };
  let depth = 0;
  let open = 0;
  const html = source.replace(tag, (whole, slash, written) => {
    const name = written.toLowerCase();
    if (empty.has(name) || whole.endsWith('/>')) return whole;
    if (slash === '') {
      depth += 1;
      if (formatting.has(name)) open += 1;
      return depth > readerLimits.maxNesting || open * 4 > readerLimits.maxNesting ? ' ' : whole;
    }
    const cut = depth > readerLimits.maxNesting;
    depth = Math.max(0, depth - 1);
    if (formatting.has(name)) open = Math.max(0, open - 1);
    return cut ? ' ' : whole;
  });
  return { html, cut: true };
}
