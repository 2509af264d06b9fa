// Те саме українською; ключі — як у en.js.

/** @param {number} value */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');

/** @type {typeof import('./en.js').en} */
export const uk = {
  exportTitle: (labels) => `${labels.left} і ${labels.right}: порівняння`,
  exportMade: (engine, format) => `Зроблено за допомогою storydiff ${engine}, формат звіту ${format}.`,
  exportHash: (label, hash) => `SHA-256 тексту «${label}»: ${hash}`,
  exportPins: (count) => `Зв’язків, виправлених уручну: ${number(count)}.`,
  exportColumns: {
    status: 'Стан',
    significance: 'Вага',
    kinds: 'Різновиди',
    before: (label) => `${label}: відмінність`,
    after: (label) => `${label}: відмінність`,
    text: (label) => `${label}: текст`,
    says: 'Чим різняться',
    score: 'Певність',
    check: 'Перевірте',
    places: 'Місць',
  },
  exportSeparator: ';',
  exportYes: 'так',
};
