// The same in Spanish; the keys are those of en.js.

import { and } from '../../widget/messages/es.js';
import { numberFormat } from '../../widget/messages/numbers.js';

const number = numberFormat('es');

/** @type {typeof import('./en.js').en} */
export const es = {
  exportTitle: (labels) => `${labels.left} ${and(labels.right)} ${labels.right}: comparación`,
  exportMade: (engine, format) => `Hecho con storydiff ${engine}, formato de informe ${format}.`,
  exportHash: (label, hash) => `SHA-256 de «${label}»: ${hash}`,
  exportPins: (count) => `Vínculos corregidos a mano: ${number(count)}.`,
  exportColumns: {
    status: 'Estado',
    significance: 'Importancia',
    kinds: 'Tipos',
    before: (label) => `${label}: diferencia`,
    after: (label) => `${label}: diferencia`,
    text: (label) => `${label}: texto`,
    says: 'En qué difieren',
    score: 'Puntuación',
    check: 'Por comprobar',
    places: 'Lugares',
  },
  exportSeparator: ';',
  exportYes: 'sí',
};
