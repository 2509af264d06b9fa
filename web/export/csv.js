// Facts as a table, by RFC 4180: fields in quotation marks where they need it, lines that end in CRLF.
//
// Spreadsheets take a field that begins with = + - or @ for a formula, which may reach for other files. Such text
// gets an apostrophe before it, which they take for "this is text".

import { retold } from '../render/retell.js';
import { createView } from '../render/view-model.js';
import { wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * @param {string|number} value  a number of ours is no formula
 * @param {string} separator
 */
function field(value, separator) {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** On one line. @param {string} text */
const line = (text) => text.replace(/\s+/gu, ' ').trim();

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions & {separator?: string, byteOrderMark?: boolean}} [options]
 *   `separator`: a semicolon is what spreadsheets of many countries expect; `byteOrderMark`: some need it to see UTF-8
 * @returns {string}
 */
export function toCsv(report, { separator = ',', byteOrderMark = false, ...options } = {}) {
  const given = inUtf16(report);
  const { labels, m } = wordsFor(report, options);
  const { facts, listed } = retold(createView(given), given, labels, m);
  const { exportColumns: columns } = m;
  const heading = [
    columns.status,
    columns.significance,
    columns.kinds,
    columns.before(labels.left),
    columns.after(labels.right),
    columns.says,
    columns.text(labels.left),
    columns.text(labels.right),
    columns.places,
    columns.score,
    columns.check,
  ];
  const rows = listed.map((id) => {
    const fact = facts[id];
    /** @param {'left'|'right'} side */
    const words = (side) => fact.details.map((detail) => line(given[side].text.slice(detail[side].start, detail[side].end))).join('; ');
    return [
      m.statusName(fact.status, labels),
      fact.significance === null ? '' : m.significanceName[fact.significance],
      fact.kinds.map((kind) => m.detailKind[kind]).join('; '),
      words('left'),
      words('right'),
      fact.details.map((detail) => detail.says).join(' '),
      line(fact.left.text),
      line(fact.right.text),
      fact.places.length,
      report.facts[id].score,
      fact.unsure ? m.exportYes : '',
    ];
  });
  /** @param {(string|number)[]} cells */
  const row = (cells) => `${cells.map((cell) => field(cell, separator)).join(separator)}\r\n`;
  return `${byteOrderMark ? '\uFEFF' : ''}${[heading, ...rows].map(row).join('')}`;
}
