// One side's text with what is known of it: where it came from, how it was read, what it is called.

import { namesApart } from '../widget/labels.js';

/** @import { Labels, PageMessages, PairSide, ReadFile, Sample, Side, Source, Sources } from './types.d.ts' */

/**
 * The name of a side until a reader gives one: the site, else the file without its extension.
 * @param {Pick<ReadFile, 'label'|'name'>} read
 * @param {Side} side
 * @param {PageMessages} m
 */
function labelFor(read, side, m) {
  if (read.label) return read.label;
  const stem = (read.name ?? '').replace(/(?<=[^.\s])\.[a-z][a-z0-9]{0,11}$/i, '').trim();
  return stem || m.defaultLabel[side];
}

/** @param {ReadFile} read @param {Side} side @param {PageMessages} m @returns {Source} */
export function sourceFromFile(read, side, m) {
  return { ...read, label: labelFor(read, side, m) };
}

/**
 * @param {string} text
 * @param {Side} side
 * @param {PageMessages} m
 * @param {Source|null} previous
 * @returns {Source}
 */
export function sourceFromText(text, side, m, previous) {
  return {
    name: null,
    kind: 'pasted',
    charset: null,
    notes: [],
    language: '',
    bytes: null,
    paragraphs: null,
    text,
    // A name the reader gave stays while the text is edited.
    label: previous?.label ?? m.defaultLabel[side],
  };
}

/**
 * Rich text that was pasted, with what its reader found in it.
 * @param {Partial<Omit<ReadFile, 'name'>> & {text: string}} read
 * @param {Side} side
 * @param {PageMessages} m
 * @param {Source|null} previous
 * @returns {Source}
 */
export function sourceFromPaste(read, side, m, previous) {
  const source = sourceFromText(read.text, side, m, previous);
  return { ...source, ...read, label: read.label ?? source.label };
}

const hasWords = /[\p{L}\p{N}]/u;

/**
 * The side that has nothing to compare, or undefined.
 * @param {Record<Side, Source>} sources
 */
export const wordlessSide = (sources) => /** @type {Side[]} */ (['left', 'right']).find((side) => !hasWords.test(sources[side].text));

/**
 * A side of a pair that was kept, linked or saved.
 * @param {PairSide} kept
 * @param {Side} side
 * @param {PageMessages} m
 * @returns {Source}
 */
export function sourceFromPair({ text, label, name = null, kind = 'saved', paragraphs = null }, side, m) {
  return { name, kind, charset: null, notes: [], language: '', bytes: null, paragraphs, text, label: label || m.defaultLabel[side] };
}

/** @param {Sample} sample @param {Side} side @returns {Source} */
export function sourceFromSample(sample, side) {
  return { name: null, kind: 'sample', charset: null, notes: [], language: 'en', bytes: null, paragraphs: null, ...sample[side] };
}

/**
 * The names as shown: two equal names are distinguished.
 * @param {Partial<Sources>} sources
 * @param {PageMessages} m
 * @returns {Labels}
 */
export function labelsOf(sources, m) {
  const left = sources.left?.label || m.defaultLabel.left;
  const right = sources.right?.label || m.defaultLabel.right;
  return namesApart(left, right, m);
}

/**
 * Both sides in each other's place; a name that only says the side goes with the side, not with the text.
 * @param {Sources} sources
 * @param {PageMessages} m
 * @returns {Sources}
 */
export function swappedSources({ left, right }, m) {
  /** @param {Source|null} source @param {Side} from @param {Side} to */
  const moved = (source, from, to) => (source && source.label === m.defaultLabel[from] ? { ...source, label: m.defaultLabel[to] } : source);
  return { left: moved(right, 'right', 'left'), right: moved(left, 'left', 'right') };
}
