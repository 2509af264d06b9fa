// Everything the element says, in German. Labels and quotations are never inflected: they stand in quotation marks or in brackets.

import { deTable } from '../tell/de-table.js';
import { tellFrom } from '../tell/tell.js';
import { numberFormat } from './numbers.js';

/** @import { ElementMessages } from './types.d.ts' */

const number = numberFormat('de');
const wholePercent = numberFormat('de', { style: 'percent' });
/**
 * A share that is not all and not nothing is never rounded to that.
 * @param {number} share
 */
const percent = (share) => {
  if (share > 0 && share < 0.005) return `<\u00a0${wholePercent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>\u00a0${wholePercent(0.99)}` : wholePercent(share);
};
/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
/** @param {number} count */
const facts = (count) => plural(count, 'Fakt', 'Fakten');
/** @param {number} count */
const paragraphs = (count) => plural(count, 'Absatz', 'Absätze');

/** @type {ElementMessages} */
export const de = {
  lang: 'de',
  direction: 'ltr',
  number,
  defaultLabel: deTable.label,

  // Result
  resultHeading: 'Vergleich',
  textsHeading: 'Die beiden Texte',
  words: (count) => plural(count, 'Wort', 'Wörter'),
  shareVerbatim: (share) => `${percent(share)} wortgleich`,
  shares: (shares) =>
    Object.entries({ shared: 'gemeinsam', reworded: 'anders formuliert', changed: 'abweichend', own: 'nur hier' })
      .flatMap(([part, words]) => (shares[part] > 0 ? [`${percent(shares[part])} ${words}`] : []))
      .join(', '),
  summarySentence: (counts, labels) =>
    `${facts(counts.shared)} gemeinsam, ${number(counts.reworded)} anders formuliert, ${number(counts.changed)} abweichend, ${number(counts.removed)} nur in „${labels.left}“, ${number(counts.added)} nur in „${labels.right}“.`,
  inconsistent: (label) => `„${label}“ widerspricht sich selbst:`,
  corrected: (label) => `„${label}“ in eigener Sache:`,
  linkChanged: (words) => `Der Link auf „${words}“ führt woandershin:`,
  moreLinks: (count) => `${number(count)} ${count === 1 ? 'weiterer Link führt' : 'weitere Links führen'} woandershin.`,
  narrationHeading: 'Der Vergleich als Text',
  narrationShow: 'Anzeigen',
  tell: tellFrom(deTable, 'de', number),
  relationName: { updated: 'aktualisiert', conflict: 'im Widerspruch' },
  mapLabel: 'Übersicht: wo sich die Texte unterscheiden',
  joined: (left, right) => `${paragraphs(left)} im ersten Text, ${number(right)} im zweiten`,
  placesLabel: 'Stellen dieser Änderung',
  place: (at, all) => `Stelle ${number(at)} von ${number(all)}`,
  previousPlace: 'Vorige Stelle dieser Änderung',
  nextPlace: 'Nächste Stelle dieser Änderung',
  placesNote: (places) => `Dieselbe Änderung an ${number(places)} Stellen.`,
  unannouncedNote: 'Ohne Korrekturhinweis geändert.',
  identical: 'Beide Texte berichten dasselbe: Kein Fakt weicht ab, keiner fehlt.',
  unrelated: 'Diese beiden Texte haben keinen Fakt gemeinsam.',
  statusName: (status, labels) =>
    ({
      changed: 'Abweichend',
      reworded: 'Anders formuliert',
      shared: 'Gemeinsam',
      removed: `Nur in „${labels.left}“`,
      added: `Nur in „${labels.right}“`,
    })[status],
  statusSpoken: (status, labels) =>
    ({
      changed: 'abweichend:',
      reworded: 'anders formuliert:',
      shared: 'gemeinsam:',
      removed: `nur in „${labels.left}“:`,
      added: `nur in „${labels.right}“:`,
    })[status],
  ownWords: { left: 'nur hier:', right: 'nur hier:' },
  endOfWord: '(Ende)',
  moved: (label, later) => (later ? `In „${label}“ weiter unten` : `In „${label}“ weiter oben`),
  unsureNote: 'Nicht sicher: bitte prüfen',
  settleLabel: 'Ist das dasselbe?',
  moreChanges: (count) => `und ${number(count)} weitere`,
  settle: { same: 'Dasselbe', apart: 'Nicht dasselbe', open: 'Von Hand zuordnen' },
  parts: (count) => plural(count, 'weiterer Teil', 'weitere Teile'),
  movedNote: 'Steht an anderer Stelle',
  furniture: (count) => `${paragraphs(count)} außerhalb des Artikels`,
  unchangedFold: (count) => `${paragraphs(count)} ohne Unterschied`,
  degraded: 'Teile dieser Texte wurden gröber verglichen als sonst:',
  legendHeading: 'Was die Markierungen bedeuten',
  legend: {
    words: 'Diese Wörter',
    changed: 'Beide berichten es, doch diese Wörter weichen ab',
    reworded: 'Beide berichten es mit eigenen Worten, ohne Widerspruch',
    lightWords: 'anders formuliert',
    light: 'Auf der anderen Seite steht es in anderen Worten',
    unsureWords: 'gepunktet',
    unsure: 'nicht sicher: bitte prüfen',
    plain: 'Was nicht markiert ist, steht auf der anderen Seite Wort für Wort.',
  },
  // Of two outlets, unless the report speaks of two versions.
  versions: null,
  vocabularyLabel: 'Verglichen als',
  vocabularyName: { versions: 'zwei Fassungen', outlets: 'zwei Medien' },
  ofVersions: {
    label: { left: 'Frühere Fassung', right: 'Spätere Fassung' },
    summarySentence: (counts) =>
      `${facts(counts.shared)} unverändert, ${number(counts.reworded)} umformuliert, ${number(counts.changed)} geändert, ${number(counts.removed)} gestrichen, ${number(counts.added)} neu.`,
    statusName: (status) =>
      ({ changed: 'Geändert', reworded: 'Umformuliert', shared: 'Unverändert', removed: 'Gestrichen', added: 'Neu' })[status],
    statusSpoken: (status) =>
      ({ changed: 'geändert:', reworded: 'umformuliert:', shared: 'unverändert:', removed: 'gestrichen:', added: 'neu:' })[status],
    ownWords: { left: 'gestrichen:', right: 'neu:' },
    filterName: (filter) =>
      /** @type {Record<string, string>} */ ({
        changed: 'Geändert',
        reworded: 'Umformuliert',
        shared: 'Unverändert',
        removed: 'Gestrichen',
        added: 'Neu',
      })[filter] ?? de.filterName(filter, {}),
    columnName: { left: () => 'Gestrichen', both: () => 'In beiden', right: () => 'Neu' },
  },
  renameSide: { left: 'Name des ersten Textes', right: 'Name des zweiten Textes' },

  // Ways to look
  viewLabel: 'Ansicht',
  viewName: { 'side-by-side': 'Nebeneinander', inline: 'Ein Text', ledger: 'Tabelle' },
  ledgerHeading: 'Fakten als Tabelle',
  columnName: {
    left: (labels) => `Nur in „${labels.left}“`,
    both: () => 'In beiden',
    right: (labels) => `Nur in „${labels.right}“`,
  },
  groupLabel: 'Gruppieren nach',
  groupingName: { reading: 'Textverlauf', kind: 'Art', status: 'Status', significance: 'Gewicht' },
  nothingThere: 'nichts',

  // Facts
  factsHeading: 'Fakten',
  filterLabel: 'Welche Fakten angezeigt werden',
  filterName: (filter, labels) =>
    ({
      differences: 'Alle Unterschiede',
      changed: 'Abweichend',
      reworded: 'Anders formuliert',
      shared: 'Gemeinsam',
      removed: `Nur „${labels.left}“`,
      added: `Nur „${labels.right}“`,
      unsure: 'Bitte prüfen',
      all: 'Alles',
    })[filter],
  kindLabel: 'Art',
  anyKind: 'alle',
  detailKind: deTable.kind,
  equivalentsLabel: 'Gilt als dasselbe:',
  equivalent: (left, right, reason) => `„${left}“ ~ „${right}“ (${reason})`,
  smallWords: (words) => `mit oder ohne ${words.map((word) => `„${word}“`).join(', ')}`,
  listSeparator: '; ',
  equivalentReason: {
    typography: 'Typografie',
    spelling: 'Schreibweise',
    value: 'gleicher Wert',
    variant: 'gleicher Name',
    form: 'Wortform',
    synonym: 'Synonym',
    voice: 'Aktiv und Passiv',
    grammar: 'Funktionswort',
  },
  significanceLabel: 'Gewicht',
  anySignificance: 'alle',
  significanceName: {
    core: 'Kern',
    detail: 'Einzelheit',
    background: 'Hintergrund',
    style: 'Stil',
    spelling: 'Rechtschreibung',
    typography: 'Typografie',
  },
  orderLabel: 'Reihenfolge',
  orderName: { reading: 'wie im Text', rank: 'Wichtigstes zuerst' },
  noFacts: 'Keine.',
  factListLabel: 'Liste der Fakten',

  // Moving about
  moveLabel: 'Von Unterschied zu Unterschied',
  previous: 'Voriger Unterschied',
  next: 'Nächster Unterschied',
  position: (at, all) => `${number(at)} von ${number(all)}`,
  changesCount: (all) => plural(all, 'Unterschied', 'Unterschiede'),
  noChanges: 'Keine Unterschiede',
  showIn: (label) => `In „${label}“ zeigen`,
  keysHint: 'Alle Tasten: ? drücken',
  announce: (at, all, status, says) => `${at > 0 ? `Unterschied ${number(at)} von ${number(all)}. ` : ''}${status}. ${says}`,
  searchLabel: 'In beiden Texten suchen',
  searchPlaceholder: 'Suchen',
  hits: (at, all) => (all === 0 ? 'Nicht gefunden' : `${number(at)} von ${number(all)}`),
  nextHit: 'Nächster Treffer',
  previousHit: 'Voriger Treffer',
  hitsInLedger: facts,

  // Links set right by hand
  pinsOpen: 'Zuordnung korrigieren',
  pinsHeading: 'Zuordnung korrigieren',
  pinsNote: 'Was Sie hier zuordnen oder trennen, gilt vor der Entscheidung des Programms und steht so im Bericht.',
  pinsLinked: 'Derzeit zugeordnet',
  pinsNone: 'Diese Sätze sind nicht zugeordnet.',
  unlinkPair: 'Trennen',
  pinsLink: 'Zwei Sätze einander zuordnen',
  sentenceOf: (label) => `Satz aus „${label}“`,
  linkPair: 'Zuordnen',
  pinsMade: 'Bisher korrigiert',
  pinnedLink: 'von Ihnen zugeordnet',
  pinnedUnlink: 'von Ihnen getrennt',
  undoPin: 'Rückgängig',

  // Help
  help: 'Tasten und Markierungen',
  helpHeading: 'Tasten und Markierungen',
  keysHeading: 'Tasten',
  closeHelp: 'Schließen',
  singleKeys: 'Diese Tasten verwenden',
  keys: {
    n: 'nächster Unterschied',
    p: 'voriger Unterschied',
    ',': 'vorige Stelle derselben Änderung',
    '.': 'nächste Stelle derselben Änderung',
    l: 'zur Stelle im ersten Text',
    r: 'zur Stelle im zweiten Text',
    f: 'zurück zum Fakt in der Liste',
    1: 'nebeneinander',
    2: 'ein Text',
    3: 'Tabelle',
    '/': 'suchen',
    Esc: 'Auswahl aufheben',
    '?': 'diese Übersicht',
  },

  // What went wrong
  comparing: 'Texte werden verglichen …',
  errorHeading: 'Der Vergleich konnte nicht angezeigt werden',
  errorOf: (error) =>
    /** @type {Record<string, (details: Record<string, string>) => string>} */ ({
      'fetch-failed': ({ url, cause }) => `Der Artikel unter ${url} konnte nicht geladen werden: ${cause}.`,
      'no-text': ({ name }) => `„${name}“ enthält keinen lesbaren Text.`,
    })[/** @type {string} */ (error.code)]?.(error.details ?? {}) ?? error.message,

  // The note
  noteHeading: (labels, versions) =>
    versions ? `Geändert seit „${labels.left}“` : `Worin sich „${labels.left}“ und „${labels.right}“ unterscheiden`,
  noteOnly: (status, versions, labels) =>
    versions ? { added: 'neu', removed: 'gestrichen' }[status] : `nur in „${labels[status === 'added' ? 'right' : 'left']}“`,
  noteBecame: ' jetzt ',
  noteAgainst: ' gegenüber ',
  noteOpen: (more) => (more > 0 ? `Alle anzeigen, ${number(more)} weitere` : 'Texte anzeigen'),
  noteClose: 'Texte ausblenden',
};
