// The numbers of ordered lists, which are in no item's text: "3." of <ol start=3>, "b." of type=a.
//
// A number is written as "3." however the list shows it: as such the comparison knows it for a list's number, so that an item that
// moved up by one is the same item. Pages are full of lists whose numbers their style sheets hide or replace: on a page a number is
// believed where the page speaks of it; in a document that somebody wrote every list has them.

import { roman } from '../word/numbering.js';

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** @param {number} value */
const lettered = (value) => latin[(value - 1) % latin.length].repeat(Math.ceil(value / latin.length));
/** @type {Record<string, (value: number) => string | number>} */
const formats = {
  a: lettered,
  /** @param {number} value */
  A: (value) => lettered(value).toUpperCase(),
  i: roman,
  /** @param {number} value */
  I: (value) => roman(value).toUpperCase(),
};
/** @type {Record<string, string>} */
const byStyle = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: '1',
};
const maxValue = 3999;

/**
 * How a list or an item counts: '' where it shows no number.
 * @param {Element} element
 */
function formatOf(element) {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(element?.getAttribute('style') ?? '')?.[1].toLowerCase();
  if (style === undefined) return element?.getAttribute('type') ?? null;
  return byStyle[style] ?? '';
}

/**
 * Whether a list speaks of its numbers itself.
 * @param {Element} list
 */
const speaksOfNumbers = (list) =>
  ['start', 'type', 'reversed'].some((name) => list.hasAttribute(name)) ||
  byStyle[/list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(list.getAttribute('style') ?? '')?.[1] ?? ''] !== undefined;

/**
 * A counter of the items of lists, in their order: `(item) => "3. "`, or '' where it shows no number.
 * @param {boolean} all  whether lists that do not speak of their numbers have them too
 */
export function itemCounter(all) {
  const values = new Map();
  return (/** @type {Element} */ item) => {
    const list = /** @type {Element | null} */ (item.parentNode);
    if (list?.nodeName !== 'OL' || !(all || item.hasAttribute('value') || speaksOfNumbers(list))) return '';
    const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
    const step = list.hasAttribute('reversed') ? -1 : 1;
    const start = () => {
      const written = Number.parseInt(list.getAttribute('start') ?? '', 10);
      if (!Number.isNaN(written)) return written;
      return step < 0 ? Array.from(list.children).filter(({ nodeName }) => nodeName === 'LI').length : 1;
    };
    const value = Number.isNaN(own) ? (values.has(list) ? values.get(list) + step : start()) : own;
    values.set(list, value);
    const format = formatOf(item) ?? formatOf(list) ?? '1';
    if (format === '') return '';
    const written = value > 0 && value <= maxValue ? formats[format]?.(value) : null;
    return `${written ?? value}. `;
  };
}
