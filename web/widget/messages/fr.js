// Everything the element says, in French. Labels stand in quotation marks or in brackets, so that none needs an article. Before a
// colon there is a space that does not break, within guillemets and before ; ! ? a narrow one.

import { frTable } from '../tell/fr-table.js';
import { tellFrom } from '../tell/tell.js';
import { numberFormat } from './numbers.js';

/** @import { ElementMessages } from './types.d.ts' */

const number = numberFormat('fr');
const wholePercent = numberFormat('fr', { style: 'percent' });
/**
 * A share that is not all and not nothing is never rounded to that.
 * @param {number} share
 */
const percent = (share) => {
  if (share > 0 && share < 0.005) return `<\u00a0${wholePercent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>\u00a0${wholePercent(0.99)}` : wholePercent(share);
};
/**
 * Nothing at all is singular, too: « 0 fait ».
 * @param {number} count
 */
const isOne = (count) => Math.abs(count) < 2;
/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${number(count)} ${isOne(count) ? one : many}`;
/** @param {string | undefined} words */
const quoted = (words) => `«\u202f${words}\u202f»`;

/** @param {number} count */
const facts = (count) => plural(count, 'fait', 'faits');
/** @param {number} count */
const paragraphs = (count) => plural(count, 'paragraphe', 'paragraphes');

/** @type {ElementMessages} */
export const fr = {
  lang: 'fr',
  direction: 'ltr',
  number,
  defaultLabel: frTable.label,

  // Result
  resultHeading: 'Comparaison',
  textsHeading: 'Les deux textes',
  words: (count) => plural(count, 'mot', 'mots'),
  shareVerbatim: (share) => `${percent(share)} mot pour mot`,
  shares: (shares) =>
    Object.entries({ shared: 'en commun', reworded: 'reformulé', changed: 'différent', own: 'ici seulement' })
      .flatMap(([part, words]) => (shares[part] > 0 ? [`${percent(shares[part])} ${words}`] : []))
      .join(', '),
  summarySentence: (counts, labels) =>
    `${plural(counts.shared, 'fait commun', 'faits communs')}, ${plural(counts.reworded, 'reformulé', 'reformulés')}, ${plural(counts.changed, 'différent', 'différents')}, ${number(counts.removed)} seulement dans ${quoted(labels.left)}, ${number(counts.added)} seulement dans ${quoted(labels.right)}.`,
  inconsistent: (label) => `${quoted(label)} se contredit.`,
  corrected: (label) => `${quoted(label)} précise à ses lecteurs\u00a0:`,
  linkChanged: (words) => `Le lien sur ${quoted(words)} mène ailleurs\u00a0:`,
  moreLinks: (count) => `${plural(count, 'autre lien mène', 'autres liens mènent')} ailleurs.`,
  narrationHeading: 'La comparaison en toutes lettres',
  narrationShow: 'Afficher',
  tell: tellFrom(frTable, 'fr', number),
  relationName: { updated: 'actualisé', conflict: 'contradictoire' },
  mapLabel: 'Plan de la comparaison\u00a0: où les textes diffèrent',
  joined: (left, right) => `${paragraphs(left)} du premier texte, ${number(right)} du second`,
  placesLabel: 'Passages concernés par cette modification',
  place: (at, all) => `Passage ${number(at)} sur ${number(all)}`,
  previousPlace: 'Passage précédent de cette modification',
  nextPlace: 'Passage suivant de cette modification',
  placesNote: (places) => `La même modification dans ${plural(places, 'passage', 'passages')}.`,
  unannouncedNote: 'Modifié sans mention de correction.',
  identical: 'Les deux textes disent la même chose\u00a0: aucun fait ne diffère, aucun ne manque.',
  unrelated: 'Ces deux textes n’ont aucun fait en commun.',
  statusName: (status, labels) =>
    ({
      changed: 'Différent',
      reworded: 'Reformulé',
      shared: 'En commun',
      removed: `Seulement dans ${quoted(labels.left)}`,
      added: `Seulement dans ${quoted(labels.right)}`,
    })[status],
  statusSpoken: (status, labels) =>
    ({
      changed: 'différent\u00a0:',
      reworded: 'reformulé\u00a0:',
      shared: 'en commun\u00a0:',
      removed: `seulement dans ${quoted(labels.left)}\u00a0:`,
      added: `seulement dans ${quoted(labels.right)}\u00a0:`,
    })[status],
  ownWords: { left: 'ici seulement\u00a0:', right: 'ici seulement\u00a0:' },
  endOfWord: '(fin)',
  moved: (label, later) => (later ? `Plus bas dans ${quoted(label)}` : `Plus haut dans ${quoted(label)}`),
  unsureNote: 'Incertain\u00a0: à vérifier',
  settleLabel: 'Est-ce la même chose\u202f?',
  moreChanges: (count) => `et ${plural(count, 'autre', 'autres')}`,
  settle: { same: 'Identique', apart: 'Pas identique', open: 'Associer à la main' },
  parts: (count) => plural(count, 'autre partie', 'autres parties'),
  movedNote: 'Figure à un autre endroit',
  furniture: (count) => `${paragraphs(count)} hors article`,
  unchangedFold: (count) => `${paragraphs(count)} sans différence`,
  degraded: 'Certaines parties de ces textes ont été comparées moins finement que d’habitude\u00a0:',
  legendHeading: 'Lire les marques',
  legend: {
    words: 'Ces mots',
    changed: 'les deux le rapportent, mais ces mots diffèrent',
    reworded: 'les deux le rapportent, chacun avec ses mots, sans contradiction',
    lightWords: 'dit autrement',
    light: 'l’autre texte le dit autrement',
    unsureWords: 'en pointillé',
    unsure: 'incertain\u00a0: à vérifier',
    plain: 'Les mots sans marque figurent à l’identique dans l’autre texte.',
  },
  // Of two outlets, unless the report speaks of two versions.
  versions: null,
  vocabularyLabel: 'Comparer comme',
  vocabularyName: { versions: 'deux versions', outlets: 'deux médias' },
  ofVersions: {
    label: { left: 'Version antérieure', right: 'Version ultérieure' },
    summarySentence: (counts) =>
      `${plural(counts.shared, 'fait inchangé', 'faits inchangés')}, ${plural(counts.reworded, 'reformulé', 'reformulés')}, ${plural(counts.changed, 'modifié', 'modifiés')}, ${plural(counts.removed, 'supprimé', 'supprimés')}, ${plural(counts.added, 'ajouté', 'ajoutés')}.`,
    statusName: (status) =>
      ({ changed: 'Modifié', reworded: 'Reformulé', shared: 'Inchangé', removed: 'Supprimé', added: 'Ajouté' })[status],
    statusSpoken: (status) =>
      ({
        changed: 'modifié\u00a0:',
        reworded: 'reformulé\u00a0:',
        shared: 'inchangé\u00a0:',
        removed: 'supprimé\u00a0:',
        added: 'ajouté\u00a0:',
      })[status],
    ownWords: { left: 'supprimé\u00a0:', right: 'ajouté\u00a0:' },
    filterName: (filter) =>
      /** @type {Record<string, string>} */ ({
        changed: 'Modifiés',
        reworded: 'Reformulés',
        shared: 'Inchangés',
        removed: 'Supprimés',
        added: 'Ajoutés',
      })[filter] ?? fr.filterName(filter, {}),
    columnName: { left: () => 'Supprimé', both: () => 'Dans les deux', right: () => 'Ajouté' },
  },
  renameSide: { left: 'Nom du premier texte', right: 'Nom du second texte' },

  // Ways to look
  viewLabel: 'Affichage',
  viewName: { 'side-by-side': 'Côte à côte', inline: 'Texte unique', ledger: 'Tableau' },
  ledgerHeading: 'Tableau des faits',
  columnName: {
    left: (labels) => `Seulement dans ${quoted(labels.left)}`,
    both: () => 'Dans les deux',
    right: (labels) => `Seulement dans ${quoted(labels.right)}`,
  },
  groupLabel: 'Grouper par',
  groupingName: { reading: 'ordre de lecture', kind: 'nature', status: 'statut', significance: 'importance' },
  nothingThere: 'rien',

  // Facts
  factsHeading: 'Faits',
  filterLabel: 'Faits à afficher',
  filterName: (filter, labels) =>
    ({
      differences: 'Toutes les différences',
      changed: 'Différents',
      reworded: 'Reformulés',
      shared: 'En commun',
      removed: `Seulement ${quoted(labels.left)}`,
      added: `Seulement ${quoted(labels.right)}`,
      unsure: 'À vérifier',
      all: 'Tout',
    })[filter],
  kindLabel: 'Nature',
  anyKind: 'toutes',
  detailKind: frTable.kind,
  equivalentsLabel: 'Tenus pour identiques\u00a0:',
  equivalent: (left, right, reason) => `${quoted(left)} ~ ${quoted(right)} (${reason})`,
  smallWords: (words) => `avec ou sans ${words.map(quoted).join(', ')}`,
  listSeparator: '\u202f; ',
  equivalentReason: {
    typography: 'typographie',
    spelling: 'orthographe',
    value: 'même valeur',
    variant: 'même nom',
    form: 'forme du mot',
    synonym: 'synonyme',
    voice: 'actif et passif',
    grammar: 'mot grammatical',
  },
  significanceLabel: 'Importance',
  anySignificance: 'toutes',
  significanceName: {
    core: 'essentiel',
    detail: 'détail',
    background: 'contexte',
    style: 'style',
    spelling: 'orthographe',
    typography: 'typographie',
  },
  orderLabel: 'Ordre',
  orderName: { reading: 'ordre de lecture', rank: 'l’essentiel d’abord' },
  noFacts: 'Aucun.',
  factListLabel: 'Liste des faits',

  // Moving about
  moveLabel: 'Passer d’une différence à l’autre',
  previous: 'Différence précédente',
  next: 'Différence suivante',
  position: (at, all) => `${number(at)} sur ${number(all)}`,
  changesCount: (all) => plural(all, 'différence', 'différences'),
  noChanges: 'Aucune différence',
  showIn: (label) => `Montrer dans ${quoted(label)}`,
  keysHint: 'Appuyez sur «\u202f?\u202f» pour les raccourcis',
  announce: (at, all, status, says) => `${at > 0 ? `Différence ${number(at)} sur ${number(all)}. ` : ''}${status}. ${says}`,
  searchLabel: 'Rechercher dans les deux textes',
  searchPlaceholder: 'Rechercher',
  hits: (at, all) => (all === 0 ? 'Introuvable' : `${number(at)} sur ${number(all)}`),
  nextHit: 'Résultat suivant',
  previousHit: 'Résultat précédent',
  hitsInLedger: facts,

  // Links set right by hand
  pinsOpen: 'Corriger les liens',
  pinsHeading: 'Corriger les liens',
  pinsNote: 'Ce que vous associez ou dissociez ici l’emporte sur le programme et figure dans le rapport.',
  pinsLinked: 'Phrases associées',
  pinsNone: 'Ces phrases ne sont associées à aucune autre.',
  unlinkPair: 'Dissocier',
  pinsLink: 'Associer deux phrases',
  sentenceOf: (label) => `Phrase de ${quoted(label)}`,
  linkPair: 'Associer',
  pinsMade: 'Corrections faites',
  pinnedLink: 'associé par vous',
  pinnedUnlink: 'dissocié par vous',
  undoPin: 'Annuler',

  // Help
  help: 'Raccourcis et marques',
  helpHeading: 'Raccourcis et marques',
  keysHeading: 'Raccourcis',
  closeHelp: 'Fermer',
  singleKeys: 'Activer ces raccourcis',
  keys: {
    n: 'différence suivante',
    p: 'différence précédente',
    ',': 'passage précédent de la même modification',
    '.': 'passage suivant de la même modification',
    l: 'aller au passage du premier texte',
    r: 'aller au passage du second texte',
    f: 'revenir au fait dans la liste',
    1: 'côte à côte',
    2: 'texte unique',
    3: 'tableau',
    '/': 'rechercher',
    Esc: 'désélectionner le fait',
    '?': 'cette aide',
  },

  // What went wrong
  comparing: 'Comparaison en cours…',
  errorHeading: 'Impossible d’afficher la comparaison',
  errorOf: (error) =>
    /** @type {Record<string, (details: Record<string, string>) => string>} */ ({
      'fetch-failed': ({ url, cause }) => `Impossible de récupérer l’article à l’adresse ${url}\u00a0: ${cause}.`,
      'no-text': ({ name }) => `${quoted(name)} ne contient aucun texte lisible.`,
    })[/** @type {string} */ (error.code)]?.(error.details ?? {}) ?? error.message,

  // The note
  noteHeading: (labels, versions) =>
    versions ? `Modifications depuis ${quoted(labels.left)}` : `Ce qui sépare ${quoted(labels.left)} et ${quoted(labels.right)}`,
  noteOnly: (status, versions, labels) =>
    versions ? { added: 'ajouté', removed: 'supprimé' }[status] : `seulement dans ${quoted(labels[status === 'added' ? 'right' : 'left'])}`,
  noteBecame: ' devient ',
  noteAgainst: ' contre ',
  noteOpen: (more) => (more > 0 ? `Tout afficher, ${number(more)} de plus` : 'Afficher les textes'),
  noteClose: 'Masquer les textes',
};
