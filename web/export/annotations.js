// Facts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a page of annotations, one per listed fact, whose targets
// are the fact's places in both texts, by position and by quotation.

import { retold } from '../render/retell.js';
import { createView } from '../render/view-model.js';
import { wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/** @typedef {import('../engine/report.js').Span} Span */

/** Characters of what stands before and after a quotation, which find it again in a text that has changed. */
const context = 32;

/**
 * Offsets in code points, which the model counts in, of every UTF-16 unit of a text.
 * @param {string} text
 */
function codePoints(text) {
  const at = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    at[unit] = count;
    const code = text.charCodeAt(unit);
    const next = text.charCodeAt(unit + 1);
    if (!(code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000)) count += 1;
  }
  at[text.length] = count;
  return at;
}

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions & {sources?: {left?: string, right?: string}}} [options]
 *   `sources`: the addresses of both texts; without them "urn:storydiff:left" and so on stand for them
 * @returns {string}
 */
export function toWebAnnotations(report, options = {}) {
  const given = inUtf16(report);
  const { sources = {}, ...others } = options;
  const { labels, m } = wordsFor(given, others, ['sources']);
  const { facts, listed } = retold(createView(given), given, labels, m);
  const points = { left: codePoints(given.left.text), right: codePoints(given.right.text) };
  /**
   * @param {'left'|'right'} side
   * @param {Span} span
   */
  const target = (side, { start, end }) => {
    const { text } = given[side];
    return {
      source: sources[side] ?? `urn:storydiff:${side}`,
      selector: [
        { type: 'TextPositionSelector', start: points[side][start], end: points[side][end] },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - context), start),
          suffix: text.slice(end, end + context),
        },
      ],
    };
  };
  const items = listed.map((id) => {
    const fact = facts[id];
    const of = given.facts[id];
    const says = fact.details.map((detail) => detail.says).join(' ');
    const value = [m.statusName(fact.status, labels), says].filter((part) => part !== '').join('. ');
    const tag = (/** @type {string} */ text) => ({ type: 'TextualBody', purpose: 'tagging', value: text });
    return {
      id: `urn:storydiff:fact:${id}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value },
        ...[fact.status, ...fact.kinds, ...(fact.significance ? [fact.significance] : [])].map(tag),
      ],
      target: /** @type {const} */ (['left', 'right']).flatMap((side) => of[side].map((span) => target(side, span))),
    };
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:storydiff:annotations',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}
