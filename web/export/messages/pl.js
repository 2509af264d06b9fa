// The same in Polish; the keys are those of en.js.

import { numberFormat } from '../../widget/messages/numbers.js';

const number = numberFormat('pl');

/** @type {typeof import('./en.js').en} */
export const pl = {
  exportTitle: (labels) => `${labels.left} i ${labels.right}: porównanie`,
  exportMade: (engine, format) => `Przygotowano w storydiff ${engine}, format raportu ${format}.`,
  exportHash: (label, hash) => `SHA-256 tekstu „${label}”: ${hash}`,
  exportPins: (count) => `Powiązania poprawione ręcznie: ${number(count)}.`,
  exportColumns: {
    status: 'Stan',
    significance: 'Waga',
    kinds: 'Rodzaje',
    before: (label) => `${label}: różnica`,
    after: (label) => `${label}: różnica`,
    text: (label) => `${label}: tekst`,
    says: 'Czym się różnią',
    score: 'Ocena',
    check: 'Do sprawdzenia',
    places: 'Miejsca',
  },
  exportSeparator: ';',
  exportYes: 'tak',
};
