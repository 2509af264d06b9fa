// The comparison as plain text: what a mail or a terminal can show.
//
//     Changed (1)
//
//     * The date is Monday in Morning and Tuesday in Evening.
//         Morning: The road shut on Monday.
//         Evening: The road shut on Tuesday.

import { retold } from '../render/retell.js';
import { createView, statuses } from '../render/view-model.js';
import { madeLines, summaryOf, wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/** @import { Labels, Messages, ViewFact } from '../render/types.d.ts' */

/** On one line. @param {string} text */
const line = (text) => text.replace(/\s+/gu, ' ').trim();

/**
 * @param {ViewFact} fact
 * @param {Labels} labels
 * @param {Messages} m
 * @returns {string[]}
 */
function factLines({ details, left, right, unannounced, unsure, places, status }, labels, m) {
  const notes = [unannounced && m.unannouncedNote, places.length > 1 && m.placesNote(places.length), unsure && m.unsureNote];
  const note = notes.flatMap((words) => (words ? [` (${words})`] : [])).join('');
  if (status === 'removed' || status === 'added' || left.text === right.text) return [`* ${line(left.text || right.text)}${note}`];
  const says = details.map((detail) => detail.says).join(' ');
  const quotes = [`${labels.left}: ${line(left.text)}`, `${labels.right}: ${line(right.text)}`];
  if (says === '') return [`* ${quotes[0]}${note}`, `  ${quotes[1]}`];
  return [`* ${line(says)}${note}`, ...quotes.map((quote) => `    ${quote}`)];
}

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions} [options]
 * @returns {string}
 */
export function toText(report, options = {}) {
  const { labels, m } = wordsFor(report, options);
  const given = inUtf16(report);
  const model = retold(createView(given), given, labels, m);
  const lines = [m.exportTitle(labels), '', summaryOf(model, labels, m)];
  for (const { side, says } of model.inconsistencies) lines.push('', `${m.inconsistent(labels[side])} ${line(says)}`);
  for (const text of model.corrections) lines.push('', `${m.corrected(labels.right)} “${line(text)}”`);
  for (const status of statuses) {
    const ids = model.listed.filter((id) => model.facts[id].status === status);
    if (ids.length > 0) lines.push('', `${m.statusName(status, labels)} (${m.number(ids.length)})`, '');
    for (const id of ids) lines.push(...factLines(model.facts[id], labels, m));
  }
  return `${[...lines, '', ...madeLines(report, m)].join('\n')}\n`;
}
