// The same in French; the keys are those of en.js.

import { numberFormat } from '../../widget/messages/numbers.js';

const number = numberFormat('fr');

/** @type {typeof import('./en.js').en} */
export const fr = {
  exportTitle: (labels) => `${labels.left} et ${labels.right}\u00a0: comparaison`,
  exportMade: (engine, format) => `Établi avec storydiff ${engine}, format de rapport ${format}.`,
  exportHash: (label, hash) => `SHA-256 de «\u202f${label}\u202f»\u00a0: ${hash}`,
  exportPins: (count) => `Liens corrigés à la main\u00a0: ${number(count)}.`,
  exportColumns: {
    status: 'Statut',
    significance: 'Importance',
    kinds: 'Nature',
    before: (label) => `${label}\u00a0: ce qui diffère`,
    after: (label) => `${label}\u00a0: ce qui diffère`,
    text: (label) => `${label}\u00a0: texte`,
    says: 'Différence',
    score: 'Score',
    check: 'À vérifier',
    places: 'Passages',
  },
  exportSeparator: ';',
  exportYes: 'oui',
};
