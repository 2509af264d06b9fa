// What a comparison says once it is handed on, in English. Another language is another file with the same keys.

/** @import { Labels } from '../../widget/messages/types.d.ts' */

/** @param {number} value */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const en = {
  /** @param {Labels} labels */
  exportTitle: (labels) => `${labels.left} and ${labels.right}: a comparison`,
  /** @param {string} engine @param {number} format */
  exportMade: (engine, format) => `Made with storydiff ${engine}, report format ${format}.`,
  /** @param {string} label @param {string} hash */
  exportHash: (label, hash) => `SHA-256 of ${label}: ${hash}`,
  /** @param {number} count */
  exportPins: (count) => `Links set right by hand: ${number(count)}.`,
  exportColumns: {
    status: 'Status',
    significance: 'Significance',
    kinds: 'Kinds',
    /** @param {string} label */
    before: (label) => `${label}: what differs`,
    /** @param {string} label */
    after: (label) => `${label}: what differs`,
    /** @param {string} label */
    text: (label) => `${label}: text`,
    says: 'Difference',
    score: 'Score',
    check: 'Please check',
    places: 'Places',
  },
  // What spreadsheets of people who write so expect between fields.
  exportSeparator: ',',
  exportYes: 'yes',
};
