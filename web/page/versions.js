// Files that are versions of one story, read and compared one after the other.

import { inputOf } from '../readers/article-input.js';
import { readFile } from './files.js';
import { sourceFromFile } from './source.js';
import { followFacts } from './timeline.js';

/** @import { Comparer, PageMessages, Report, Timeline } from './types.d.ts' */

/**
 * The timeline of the files in the order of their names; rejects where one of them cannot be read.
 * @param {File[]} files
 * @param {Comparer} engine
 * @param {PageMessages} m
 * @returns {Promise<Timeline>}
 */
export async function readVersions(files, engine, m) {
  const inOrder = [...files].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const versions = await Promise.all(inOrder.map(async (file) => sourceFromFile({ ...(await readFile(file)), label: null }, 'left', m)));
  /** @type {Report[]} */
  const reports = [];
  for (let k = 0; k + 1 < versions.length; k += 1) {
    const [left, right] = [versions[k], versions[k + 1]];
    reports.push(await engine.compare(inputOf(left), inputOf(right), { leftLabel: left.label, rightLabel: right.label }));
  }
  return { versions, reports, tracks: followFacts(reports), step: null };
}
