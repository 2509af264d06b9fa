// Everything the element says, in English. Another language is another file with the same keys.

import { enTable } from '../tell/en-table.js';
import { tellFrom } from '../tell/tell.js';

/** @import { CodedError, Filter, Labels, Shares, Status, StatusCounts } from './types.d.ts' */

// Whole numbers only; `Intl` would take longer to start than the whole first comparison takes to draw.
/** @param {number} value */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
/**
 * A share that is not all and not nothing is never rounded to that.
 * @param {number} share
 */
const percent = (share) => {
  if (share > 0 && share < 0.005) return '<1%';
  return share < 1 && share >= 0.995 ? '>99%' : `${Math.round(share * 100)}%`;
};
/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;

export const en = {
  lang: 'en',
  direction: 'ltr',
  number,
  defaultLabel: enTable.label,

  // Result
  resultHeading: 'Comparison',
  textsHeading: 'The two texts',
  /** @param {number} count */
  words: (count) => plural(count, 'word', 'words'),
  /** @param {number} share */
  shareVerbatim: (share) => `${percent(share)} word for word`,
  // Of a side: what of it the other tells alike, tells in other words, tells otherwise, does not tell.
  /** @param {Shares} shares */
  shares: (shares) =>
    Object.entries({ shared: 'shared', reworded: 'reworded', changed: 'changed', own: 'only here' })
      .flatMap(([part, words]) => (shares[part] > 0 ? [`${percent(shares[part])} ${words}`] : []))
      .join(', '),
  /** @param {StatusCounts} counts @param {Partial<Labels>} labels */
  summarySentence: (counts, labels) =>
    `${plural(counts.shared, 'fact', 'facts')} shared, ${number(counts.reworded)} reworded, ${number(counts.changed)} changed, ${number(counts.removed)} only in ${labels.left}, ${number(counts.added)} only in ${labels.right}.`,
  /** @param {string} label */
  inconsistent: (label) => `${label} disagrees with itself:`,
  /** @param {string} label */
  corrected: (label) => `${label} says of itself:`,
  /** @param {string} words */
  linkChanged: (words) => `The link on “${words}” leads elsewhere:`,
  /** @param {number} count */
  moreLinks: (count) => `${number(count)} more ${count === 1 ? 'link leads' : 'links lead'} elsewhere.`,
  narrationHeading: 'The comparison as text',
  narrationShow: 'Show',
  // The sentences of a report (web/render/retell.js): `engine` says that those of the engine are in this language;
  // then these stand for those alone that name a side by another name than it has now.
  tell: tellFrom(enTable, 'en', number),
  relationName: { updated: 'updated', conflict: 'in conflict' },
  mapLabel: 'Map of the comparison: where what differs',
  /** @param {number} left @param {number} right */
  joined: (left, right) => `${left === 1 ? '1 paragraph' : `${left} paragraphs`} of the first text, ${right} of the second`,
  placesLabel: 'Places of this change',
  /** @param {number} at @param {number} all */
  place: (at, all) => `Place ${number(at)} of ${number(all)}`,
  previousPlace: 'Previous place of this change',
  nextPlace: 'Next place of this change',
  /** @param {number} places */
  placesNote: (places) => `The same change in ${number(places)} places.`,
  unannouncedNote: 'Changed without a note of correction.',
  identical: 'Both texts tell the same: no fact changed, none is missing on either side.',
  unrelated: 'These two texts have no fact in common.',
  /** @param {Status} status @param {Partial<Labels>} labels */
  statusName: (status, labels) =>
    ({ changed: 'Changed', reworded: 'Reworded', shared: 'Shared', removed: `Only in ${labels.left}`, added: `Only in ${labels.right}` })[
      status
    ],
  /** @param {Status} status @param {Partial<Labels>} labels */
  statusSpoken: (status, labels) =>
    ({
      changed: 'changed:',
      reworded: 'reworded:',
      shared: 'shared:',
      removed: `only in ${labels.left}:`,
      added: `only in ${labels.right}:`,
    })[status],
  ownWords: { left: 'only here:', right: 'only here:' },
  endOfWord: '(end)',
  /** @param {string} label @param {boolean} later */
  moved: (label, later) => (later ? `${label} tells this further down` : `${label} tells this further up`),
  unsureNote: 'Not sure: please check',
  settleLabel: 'Is it the same?',
  /** @param {number} count */
  moreChanges: (count) => `and ${number(count)} more`,
  settle: { same: 'Same', apart: 'Not the same', open: 'Link it by hand' },
  /** @param {number} count */
  parts: (count) => (count === 1 ? '1 further part' : `${number(count)} further parts`),
  movedNote: 'Told at another place',
  /** @param {number} count */
  furniture: (count) => `${plural(count, 'paragraph', 'paragraphs')} not part of the story`,
  /** @param {number} count */
  unchangedFold: (count) => `${plural(count, 'paragraph', 'paragraphs')} without a difference`,
  degraded: 'Parts of these texts were compared more coarsely than usual:',
  legendHeading: 'How to read the marks',
  legend: {
    words: 'These words',
    changed: 'both tell it, and these words differ',
    reworded: 'both tell it in words of their own, and nothing contradicts',
    lightWords: 'told in other words',
    light: 'the other side says it otherwise',
    unsureWords: 'dotted',
    unsure: 'not sure: please check',
    plain: 'Words without a mark stand word for word on the other side.',
  },
  // How the two texts are spoken of (web/render/vocabulary.js): `versions` is null where only the report says; these words are
  // those of two outlets, and `ofVersions` has what is said otherwise of two versions.
  /** @type {boolean | null} */
  versions: null,
  vocabularyLabel: 'Compared as',
  vocabularyName: { versions: 'two versions', outlets: 'two outlets' },
  ofVersions: {
    label: { left: 'Earlier', right: 'Later' }, // in place of defaultLabel
    /** @param {StatusCounts} counts */
    summarySentence: (counts) =>
      `${plural(counts.shared, 'fact', 'facts')} shared, ${number(counts.reworded)} reworded, ${number(counts.changed)} changed, ${number(counts.removed)} removed, ${number(counts.added)} added.`,
    /** @param {Status} status */
    statusName: (status) =>
      /** @type {Record<string, string>} */ ({ removed: 'Removed', added: 'Added' })[status] ?? en.statusName(status, {}),
    /** @param {Status} status */
    statusSpoken: (status) =>
      /** @type {Record<string, string>} */ ({ removed: 'removed:', added: 'added:' })[status] ?? en.statusSpoken(status, {}),
    ownWords: { left: 'removed:', right: 'added:' },
    /** @param {Filter} filter */
    filterName: (filter) =>
      /** @type {Record<string, string>} */ ({ removed: 'Removed', added: 'Added' })[filter] ?? en.filterName(filter, {}),
    columnName: { left: () => 'Removed', both: () => 'In both', right: () => 'Added' },
  },
  renameSide: { left: 'Name of the first text', right: 'Name of the second text' },

  // Ways to look
  viewLabel: 'How to look at it',
  viewName: { 'side-by-side': 'Side by side', inline: 'One text', ledger: 'Table' },
  ledgerHeading: 'Table of facts',
  /** @type {Record<'left' | 'both' | 'right', (labels: Labels) => string>} */
  columnName: { left: (labels) => `Only in ${labels.left}`, both: () => 'In both', right: (labels) => `Only in ${labels.right}` },
  groupLabel: 'Group by',
  groupingName: { reading: 'order of reading', kind: 'kind', status: 'status', significance: 'significance' },
  nothingThere: 'nothing',

  // Facts
  factsHeading: 'Facts',
  filterLabel: 'Which facts to list',
  /** @param {Filter} filter @param {Partial<Labels>} labels */
  filterName: (filter, labels) =>
    ({
      differences: 'All differences',
      changed: 'Changed',
      reworded: 'Reworded',
      shared: 'Shared',
      removed: `Only ${labels.left}`,
      added: `Only ${labels.right}`,
      unsure: 'Please check',
      all: 'Everything',
    })[filter],
  kindLabel: 'Kind',
  anyKind: 'any',
  detailKind: enTable.kind,
  // Words that were taken for the same, listed with a selected fact.
  equivalentsLabel: 'Taken for the same:',
  /** @param {string} left @param {string} right @param {string} reason */
  equivalent: (left, right, reason) => `“${left}” ~ “${right}” (${reason})`,
  /** @param {string[]} words */
  smallWords: (words) => `with or without ${words.map((word) => `“${word}”`).join(', ')}`,
  listSeparator: '; ',
  equivalentReason: {
    typography: 'way of writing',
    spelling: 'spelling',
    value: 'same value',
    variant: 'same name',
    form: 'form of the word',
    synonym: 'synonym',
    voice: 'active and passive',
    grammar: 'small word',
  },
  significanceLabel: 'Significance',
  anySignificance: 'any',
  significanceName: {
    core: 'core',
    detail: 'detail',
    background: 'background',
    style: 'style',
    spelling: 'spelling',
    typography: 'typography',
  },
  orderLabel: 'Order',
  orderName: { reading: 'as they are read', rank: 'what matters most first' },
  noFacts: 'None.',
  factListLabel: 'List of facts',

  // Moving about
  moveLabel: 'Move between differences',
  previous: 'Previous difference',
  next: 'Next difference',
  /** @param {number} at @param {number} all */
  position: (at, all) => `${number(at)} of ${number(all)}`,
  /** @param {number} all */
  changesCount: (all) => plural(all, 'difference', 'differences'),
  noChanges: 'No differences',
  /** @param {string} label */
  showIn: (label) => `Show in ${label}`,
  keysHint: 'Press ? for the keys',
  /** @param {number} at @param {number} all @param {string} status @param {string} says */
  announce: (at, all, status, says) => `${at > 0 ? `Difference ${at} of ${all}. ` : ''}${status}. ${says}`,
  searchLabel: 'Search in both texts',
  searchPlaceholder: 'Search',
  /** @param {number} at @param {number} all */
  hits: (at, all) => (all === 0 ? 'Not found' : `${number(at)} of ${number(all)}`),
  nextHit: 'Next hit',
  previousHit: 'Previous hit',
  /** @param {number} count */
  hitsInLedger: (count) => plural(count, 'fact', 'facts'),

  // Links set right by hand
  pinsOpen: 'Set links right',
  pinsHeading: 'Set the links right',
  pinsNote: 'What you link or part here outvotes the program, and stands in the report.',
  pinsLinked: 'Linked now',
  pinsNone: 'These sentences are linked to none.',
  unlinkPair: 'Part them',
  pinsLink: 'Link two sentences',
  /** @param {string} label */
  sentenceOf: (label) => `Sentence of ${label}`,
  linkPair: 'Link them',
  pinsMade: 'Set right so far',
  pinnedLink: 'linked by you',
  pinnedUnlink: 'parted by you',
  undoPin: 'Undo',

  // Help
  help: 'Keys and marks',
  helpHeading: 'Keys and marks',
  keysHeading: 'Keys',
  closeHelp: 'Close',
  singleKeys: 'Use these keys',
  keys: {
    n: 'next difference',
    p: 'previous difference',
    ',': 'previous place of the same change',
    '.': 'next place of the same change',
    l: 'go to its place in the first text',
    r: 'go to its place in the second text',
    f: 'back to the fact in the list',
    1: 'side by side',
    2: 'one text',
    3: 'table',
    '/': 'search',
    Esc: 'let go of the fact',
    '?': 'this sheet',
  },

  // What went wrong
  comparing: 'Comparing …',
  errorHeading: 'The comparison could not be shown',
  /** @param {CodedError} error */
  errorOf: (error) =>
    /** @type {Record<string, (details: Record<string, string>) => string>} */ ({
      'fetch-failed': ({ url, cause }) => `The article at ${url} could not be fetched: ${cause}.`,
      'no-text': ({ name }) => `“${name}” has no text in it that could be read.`,
    })[/** @type {string} */ (error.code)]?.(error.details ?? {}) ?? error.message,

  // The note
  /** @param {Labels} labels @param {boolean | null | undefined} versions */
  noteHeading: (labels, versions) => (versions ? `Changed since ${labels.left}` : `Where ${labels.left} and ${labels.right} differ`),
  /** @param {'added' | 'removed'} status @param {boolean | null | undefined} versions @param {Labels} labels */
  noteOnly: (status, versions, labels) =>
    versions ? { added: 'added', removed: 'removed' }[status] : `only in ${labels[status === 'added' ? 'right' : 'left']}`,
  noteBecame: ' became ',
  noteAgainst: ' against ',
  /** @param {number} more */
  noteOpen: (more) => (more > 0 ? `Show all, ${number(more)} more` : 'Show the texts'),
  noteClose: 'Hide the texts',
};
