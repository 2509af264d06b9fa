// What all formats are given besides the report: names, and the words of the interface.

import { en } from '../widget/messages/en.js';
import { uk } from '../widget/messages/uk.js';
import { en as exportEn } from './messages/en.js';
import { uk as exportUk } from './messages/uk.js';

/** @import { Labels, Messages, View } from '../render/types.d.ts' */

/**
 * @typedef {object} ExportOptions
 * @property {{left?: string, right?: string}} [labels]  what to call the sides; without it as the report does
 * @property {'en'|'uk'} [lang]                           language of headings and sentences; English without it
 * @property {Partial<AllMessages>} [messages]            words of one's own, over those
 */

/** @typedef {typeof exportEn} ExportMessages  what is said of a comparison that is handed on */
/** @typedef {Messages & ExportMessages} AllMessages */

/** @type {Record<string, AllMessages>} */
const languages = { en: { ...en, ...exportEn }, uk: { ...uk, ...exportUk } };

/**
 * Refuses options that do not exist: a misspelt one would be passed over without a word.
 * @param {object} options
 * @param {string[]} own
 */
function checkOptions(options, own) {
  const known = ['labels', 'lang', 'messages', ...own];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown) throw new TypeError(`There is no option "${unknown}" (but ${known.join(', ')}).`);
}

/**
 * @param {import('../engine/report.js').Report} report
 * @param {ExportOptions} options
 * @param {string[]} [own]  the names of a format's own options, where `options` has them
 * @returns {{labels: Labels, m: AllMessages}}
 */
export function wordsFor(report, options, own = []) {
  checkOptions(options, own);
  const { labels = {}, lang = 'en', messages = {} } = options;
  if (!languages[lang] && !options.messages) {
    throw new TypeError(`The option "lang" has to be ${Object.keys(languages).join(' or ')}; other languages come by "messages".`);
  }
  const m = { ...(languages[lang] ?? languages.en), ...messages };
  const label = (/** @type {'left'|'right'} */ side) => labels[side] || report[side].label || m.defaultLabel[side];
  return { labels: { left: label('left'), right: label('right') }, m };
}

/** The language of both texts, where it is one and known. @param {import('../engine/report.js').Report} report */
export function languageOf({ left, right }) {
  return left.language === right.language && right.language !== 'und' ? right.language : null;
}

/** The counts in one sentence. @param {View} view @param {Labels} labels @param {Messages} m */
export function summaryOf({ counts, changes }, labels, m) {
  if (changes.length === 0) return m.identical;
  return counts.shared + counts.reworded + counts.changed === 0 ? m.unrelated : m.summarySentence(counts, labels);
}

/** What the comparison was made with, and how many links a reader has corrected. @param {import('../engine/report.js').Report} report @param {ExportMessages} m */
export function madeLines({ engine, version, options }, m) {
  const pins = (options?.pins?.link.length ?? 0) + (options?.pins?.unlink.length ?? 0);
  return [m.exportMade(engine, version), ...(pins > 0 ? [m.exportPins(pins)] : [])];
}
