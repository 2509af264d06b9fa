// What a note says: the differences that matter most, each in a few words.
//
//     Monday → Tuesday         a detail of a changed fact, and the words around it
//     added: Tickets are ...   a fact of one side

import { endsInCommon } from '../render/fact-marks.js';
import { significances } from '../render/view-model.js';
import { sides } from './source.js';

/** @import { Detail, Report } from '../engine/report.d.ts' */
/** @import { Significance } from '../render/types.d.ts' */
/** @import { ViewFact, ViewModel } from './types.d.ts' */

/** How many differences a note lists. */
const listed = 3;

/** Words of a detail that are quoted, in UTF-16 units; of longer ones those that differ. */
const longest = 48;

/** @param {string} text */
const line = (text) => text.replace(/\s+/gu, ' ').trim();

/**
 * Cut after a word.
 * @param {string} text
 */
function cut(text) {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)}…`;
}

/**
 * What two long quotations differ in.
 * @param {string[]} words
 */
function apart([left, right]) {
  if (Math.max(left.length, right.length) <= longest) return [left, right];
  const words = [left, right].map((text) => text.split(' '));
  const { head, tail } = endsInCommon(words[0], words[1]);
  return words.map((list) => cut(list.slice(head, list.length - tail).join(' ')));
}

/**
 * Whether the words of a fact of both sides can be put side by side; of a fact of one side they are all of it.
 * @param {ViewFact} fact
 */
const isChange = ({ status }) => status === 'changed' || status === 'reworded';

/**
 * The items of a note: `{id, status, pairs, text}`. `pairs` are the words of both sides that differ, `[left, right]`, one
 * of which may be empty; `text` is what the fact says, on the right side where it is there.
 * @param {ViewModel} model
 * @param {Report} report
 */
export function noteItems({ facts, changes }, report) {
  /** @param {number} id */
  const weight = (id) => [
    Number(facts[id].status === 'reworded'),
    significances.indexOf(/** @type {Significance} */ (facts[id].significance)),
    report.facts[id].rank ?? Infinity,
  ];
  /** @param {number} a @param {number} b */
  const order = (a, b) => {
    const [one, other] = [weight(a), weight(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : one[at] - other[at];
  };
  return [...changes]
    .sort(order)
    .slice(0, listed)
    .map((id) => {
      const fact = facts[id];
      const text = line(fact.right.text || fact.left.text);
      if (!isChange(fact)) return { id, status: fact.status, pairs: [], text };
      const words = (/** @type {Detail} */ detail) =>
        sides.map((side) => line(report[side].text.slice(detail[side].start, detail[side].end)));
      const pairs = fact.details.map((detail) => apart(words(detail))).filter(([left, right]) => left !== right);
      return { id, status: fact.status, pairs: pairs.slice(0, 2), text };
    });
}
