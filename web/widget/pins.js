// Links corrected by hand: the sentences of a fact, and what linking and unlinking does to the pins.

/** @import { Fact, Report } from '../engine/report.d.ts' */
/** @import { Pair, Pins, Sentences, Side } from './types.d.ts' */

/** @type {Readonly<Pins>} */
const noPins = Object.freeze({ link: [], unlink: [] });

/** @param {Pair[]} pairs @param {Pair} pair */
const without = (pairs, [left, right]) => pairs.filter((pair) => pair[0] !== left || pair[1] !== right);

/**
 * The pins with a pair linked; null where none are left.
 * @param {Pins|null|undefined} pins
 * @param {Pair} pair
 * @returns {Pins}
 */
export function linked(pins, pair) {
  const { link = [], unlink = [] } = pins ?? noPins;
  return { link: [...without(link, pair), pair], unlink: without(unlink, pair) };
}

/**
 * The pins with a pair unlinked.
 * @param {Pins|null|undefined} pins
 * @param {Pair} pair
 * @returns {Pins}
 */
export function parted(pins, pair) {
  const { link = [], unlink = [] } = pins ?? noPins;
  return { link: without(link, pair), unlink: [...without(unlink, pair), pair] };
}

/**
 * The pins without a pair; null where none are left.
 * @param {Pins|null|undefined} pins
 * @param {Pair} pair
 */
export function unpinned(pins, pair) {
  const { link = [], unlink = [] } = pins ?? noPins;
  const left = { link: without(link, pair), unlink: without(unlink, pair) };
  return left.link.length + left.unlink.length > 0 ? left : null;
}

/**
 * The same pins for swapped sides.
 * @param {Pins|null|undefined} pins
 */
export function mirroredPins(pins) {
  /** @param {Pair[]} pairs */
  const turned = (pairs) => pairs.map(([left, right]) => [right, left]);
  return pins && { link: turned(pins.link ?? []), unlink: turned(pins.unlink ?? []) };
}

/**
 * The sentences in which a fact stands, by side.
 * @param {Report} report
 * @param {Fact} fact
 * @returns {Sentences}
 */
export function sentencesOf(report, fact) {
  /** @param {Side} side */
  const of = (side) =>
    report[side].sentences.flatMap(({ start, end }, index) =>
      fact[side].some((span) => span.start < end && span.end > start) ? [index] : [],
    );
  return { left: of('left'), right: of('right') };
}

/**
 * The facts of a sentence, in the order of the report.
 * @param {Report} report
 * @param {Side} side
 * @param {number} sentence
 */
export function factsIn(report, side, sentence) {
  const { start, end } = report[side].sentences[sentence];
  return report.facts.flatMap((fact, id) => (fact[side].some((span) => span.start < end && span.end > start) ? [id] : []));
}

/**
 * The pairs of sentences in which both sides state a fact.
 * @param {Report} report
 * @param {Fact} fact
 * @returns {Pair[]}
 */
export function pairsOf(report, fact) {
  const { left, right } = sentencesOf(report, fact);
  return left.flatMap((l) => right.map((r) => [l, r]));
}
