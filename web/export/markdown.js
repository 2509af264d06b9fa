// A comparison as Markdown, for a note, a ticket or a message.

import { linkLines } from '../render/link-lines.js';
import { entriesOf } from '../render/filter.js';
import { retold } from '../render/retell.js';
import { sides } from '../render/sides.js';
import { createView, statuses } from '../render/view-model.js';
import { madeLines, summaryOf, wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/** @import { Besides, Labels, Messages, SideName, View, ViewFact } from '../render/types.d.ts' */

/**
 * Text of an article, so that nothing in it is taken for a mark.
 * @param {string} text
 */
const plain = (text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\\`*_{}[\]<>#|~])/g, '\\$1');

/**
 * What the report says besides its facts, as paragraphs under their headings.
 * @param {Besides} besides
 * @param {Labels} labels
 * @param {Messages} m
 */
function besidesLines({ narration, inconsistencies, corrections, linkChanges, verbatim }, labels, m) {
  const shares = verbatim ? sides.map((side) => `- ${plain(labels[side])}: ${m.shareVerbatim(verbatim[side])}`) : [];
  const notices = [
    ...inconsistencies.map(({ side, says }) => `- ${plain(m.inconsistent(labels[side]))} ${plain(says)}`),
    ...corrections.map((text) => `- ${plain(m.corrected(labels.right))} “${plain(text)}”`),
    ...linkLines(linkChanges, m).lines.map(({ says, targets }) => `- ${plain(says)} ${plain(targets)}`),
  ];
  const told = narration.flatMap(({ text }) => [plain(text), '']);
  return [
    ...(shares.length > 0 ? ['', ...shares] : []),
    ...(notices.length > 0 ? ['', ...notices] : []),
    ...(told.length > 0 ? ['', `## ${m.narrationHeading}`, '', ...told.slice(0, -1)] : []),
  ];
}

/** How marked words are set apart where there is neither colour nor line. */
const around = { left: ['[-', '-]'], right: ['{+', '+}'] };

/**
 * What a fact says on a side, with the words marked that differ.
 * @param {ViewFact} fact
 * @param {SideName} side
 */
function quoted(fact, side) {
  const [open, close] = around[side];
  return plain(fact[side].pieces.map(({ text, marked }) => (marked ? `${open}${text}${close}` : text)).join(''));
}

/** @param {ViewFact} fact @param {Labels} labels @param {Messages} m */
function factLines(fact, labels, m) {
  const says = fact.details
    .filter((detail) => detail.says)
    .map(({ says: sentence, relation }) => (relation && m.relationName[relation] ? `${sentence} (${m.relationName[relation]})` : sentence));
  const quotes = sides.filter((side) => fact[side].text).map((side) => `${plain(labels[side])}: “${quoted(fact, side)}”`);
  const same = fact.left.text === fact.right.text;
  const oneSided = fact.status === 'removed' || fact.status === 'added';
  const note = [
    fact.unannounced && m.unannouncedNote,
    fact.places.length > 1 && m.placesNote(fact.places.length),
    fact.unsure && m.unsureNote,
  ]
    .flatMap((words) => (words ? [` _${words}_`] : []))
    .join('');
  if (same || oneSided) return [`- ${plain(fact.left.text || fact.right.text)}${note}`];
  if (says.length > 0) return [`- **${says.map(plain).join(' ')}**${note}`, ...quotes.map((quote) => `  - ${quote}`)];
  return [`- ${quotes.join(' / ')}${note}`];
}

/**
 * The comparison as Markdown: counts, facts by status in reading order, and what it was made of.
 * @param {{model: View}} shown
 * @param {Labels} labels
 * @param {string} summary   the counts in one sentence
 * @param {string[]} made    lines about versions and texts
 * @param {Messages & import('./options.js').ExportMessages} m
 */
export function markdownOf({ model }, labels, summary, made, m) {
  const lines = [`# ${plain(m.exportTitle(labels))}`, '', plain(summary), ...besidesLines(model, labels, m)];
  for (const status of statuses) {
    const ids = model.listed.filter((id) => model.facts[id].status === status);
    if (ids.length === 0) continue;
    lines.push('', `## ${plain(m.statusName(status, labels))} (${m.number(ids.length)})`, '');
    for (const { id, parts } of entriesOf(model, ids)) {
      lines.push(...factLines(model.facts[id], labels, m));
      for (const part of parts) lines.push(...factLines(model.facts[part], labels, m).map((line) => `  ${line}`));
    }
  }
  lines.push('', ...made.map((line) => `_${plain(line)}_`), '');
  return lines.join('\n');
}

/**
 * The comparison as Markdown: counts, and facts by status in reading order.
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions} [options]
 * @returns {string}
 */
export function toMarkdown(report, options = {}) {
  const { labels, m } = wordsFor(report, options);
  const given = inUtf16(report);
  const model = retold(createView(given), given, labels, m);
  return markdownOf({ model }, labels, summaryOf(model, labels, m), madeLines(report, m), m);
}
