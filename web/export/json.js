// The report itself, under the names that its sides have now.

import { renamedReport } from '../render/retell.js';
import { wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions} [options]  its sentences are in English, as the engine's are
 * @returns {string}
 */
export function toJson(report, options = {}) {
  const { labels, m } = wordsFor(report, { ...options, lang: 'en' });
  return `${JSON.stringify(renamedReport(inUtf16(report), labels, m), null, 1)}\n`;
}
