// The same in German; the keys are those of en.js.

import { numberFormat } from '../../widget/messages/numbers.js';

const number = numberFormat('de');

/** @type {typeof import('./en.js').en} */
export const de = {
  exportTitle: (labels) => `${labels.left} und ${labels.right}: ein Vergleich`,
  exportMade: (engine, format) => `Erstellt mit storydiff ${engine}, Berichtsformat ${format}.`,
  exportHash: (label, hash) => `SHA-256 von „${label}“: ${hash}`,
  exportPins: (count) => `Von Hand korrigierte Zuordnungen: ${number(count)}.`,
  exportColumns: {
    status: 'Status',
    significance: 'Gewicht',
    kinds: 'Art',
    before: (label) => `${label}: Abweichung`,
    after: (label) => `${label}: Abweichung`,
    text: (label) => `${label}: Text`,
    says: 'Unterschied',
    score: 'Trefferwert',
    check: 'Bitte prüfen',
    places: 'Stellen',
  },
  exportSeparator: ';',
  exportYes: 'ja',
};
