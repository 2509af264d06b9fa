// What a comparison says once it is handed on, in English. Another language is another file with the same keys.

const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const en = {
  exportTitle: (labels) => `${labels.left} and ${labels.right}: a comparison`,
  exportMade: (engine, format) => `Made with storydiff ${engine}, report format ${format}.`,
  exportHash: (label, hash) => `SHA-256 of ${label}: ${hash}`,
  exportPins: (count) => `Links set right by hand: ${number(count)}.`,
  exportColumns: {
    status: 'Status',
    significance: 'Significance',
    kinds: 'Kinds',
    before: (label) => `${label}: what differs`,
    after: (label) => `${label}: what differs`,
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
