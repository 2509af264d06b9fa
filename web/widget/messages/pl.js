// Everything the element says, in Polish. Labels and quotations are never inflected: they stand in quotation marks or brackets.

import { plTable } from '../tell/pl-table.js';
import { tellFrom } from '../tell/tell.js';
import { numberFormat } from './numbers.js';

/** @import { ElementMessages } from './types.d.ts' */

const number = numberFormat('pl');
const wholePercent = numberFormat('pl', { style: 'percent' });
/**
 * A share that is not all and not nothing is never rounded to that.
 * @param {number} share
 */
const percent = (share) => {
  if (share > 0 && share < 0.005) return `<${wholePercent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>${wholePercent(0.99)}` : wholePercent(share);
};
/** @type {Intl.PluralRules | null} */
let rules = null;
/**
 * `forms`: of one, of two, of five.
 * @param {number} count
 * @param {...string} forms
 */
const plural = (count, ...forms) =>
  `${number(count)} ${forms[/** @type {Record<string, number>} */ ({ one: 0, few: 1 })[(rules ??= new Intl.PluralRules('pl')).select(count)] ?? 2]}`;

/** @type {ElementMessages} */
export const pl = {
  lang: 'pl',
  direction: 'ltr',
  number,
  defaultLabel: plTable.label,

  resultHeading: 'Porównanie',
  textsHeading: 'Oba teksty',
  words: (count) => plural(count, 'słowo', 'słowa', 'słów'),
  shareVerbatim: (share) => `${percent(share)} słowo w słowo`,
  shares: (shares) =>
    Object.entries({ shared: 'wspólne', reworded: 'innymi słowami', changed: 'rozbieżne', own: 'tylko tutaj' })
      .flatMap(([part, words]) => (shares[part] > 0 ? [`${percent(shares[part])} ${words}`] : []))
      .join(', '),
  summarySentence: (counts, labels) =>
    `Fakty wspólne: ${number(counts.shared)}, innymi słowami: ${number(counts.reworded)}, rozbieżne: ${number(counts.changed)}, tylko „${labels.left}”: ${number(counts.removed)}, tylko „${labels.right}”: ${number(counts.added)}.`,
  inconsistent: (label) => `${label} – tekst przeczy sam sobie.`,
  corrected: (label) => `${label} – adnotacja redakcji:`,
  linkChanged: (words) => `Link „${words}” prowadzi gdzie indziej:`,
  moreLinks: (count) => `Inne linki prowadzące gdzie indziej: ${number(count)}.`,
  narrationHeading: 'Porównanie opisane słowami',
  narrationShow: 'Pokaż',
  tell: tellFrom(plTable, 'pl', number),
  relationName: { updated: 'uaktualnienie', conflict: 'sprzeczność' },
  placesLabel: 'Miejsca tej różnicy',
  place: (at, all) => `Miejsce ${number(at)} z ${number(all)}`,
  previousPlace: 'Poprzednie miejsce tej różnicy',
  nextPlace: 'Następne miejsce tej różnicy',
  placesNote: (places) => `Ta sama różnica w ${plural(places, 'miejscu', 'miejscach', 'miejscach')}.`,
  unannouncedNote: 'Zmieniono bez adnotacji.',
  identical: 'Oba teksty mówią to samo: żaden fakt się nie różni i żadnego nie brakuje.',
  unrelated: 'Te dwa teksty nie mają ani jednego wspólnego faktu.',
  statusName: (status, labels) =>
    ({
      changed: 'Rozbieżność',
      reworded: 'Innymi słowami',
      shared: 'Wspólne',
      removed: `Tylko „${labels.left}”`,
      added: `Tylko „${labels.right}”`,
    })[status],
  statusSpoken: (status, labels) =>
    ({
      changed: 'rozbieżność:',
      reworded: 'innymi słowami:',
      shared: 'wspólne:',
      removed: `tylko „${labels.left}”:`,
      added: `tylko „${labels.right}”:`,
    })[status],
  ownWords: { left: 'tylko tutaj:', right: 'tylko tutaj:' },
  endOfWord: '(koniec)',
  moved: (label, later) => (later ? `„${label}” pisze o tym niżej` : `„${label}” pisze o tym wyżej`),
  unsureNote: 'Niepewne: warto sprawdzić',
  settleLabel: 'Czy to to samo?',
  moreChanges: (count) => `i jeszcze ${number(count)}`,
  settle: { same: 'To samo', apart: 'Nie to samo', open: 'Powiąż ręcznie' },
  parts: (count) => `jeszcze ${plural(count, 'część', 'części', 'części')}`,
  movedNote: 'W innym miejscu tekstu',
  furniture: (count) => plural(count, 'akapit spoza artykułu', 'akapity spoza artykułu', 'akapitów spoza artykułu'),
  mapLabel: 'Mapa porównania: gdzie są różnice',
  joined: (left, right) => `${plural(left, 'akapit', 'akapity', 'akapitów')} w pierwszym tekście, ${number(right)} w drugim`,
  unchangedFold: (count) => plural(count, 'akapit bez różnic', 'akapity bez różnic', 'akapitów bez różnic'),
  degraded: 'Część tych tekstów porównano mniej dokładnie niż zwykle:',
  legendHeading: 'Co znaczą oznaczenia',
  legend: {
    words: 'Te słowa',
    changed: 'jest w obu tekstach, ale te słowa się różnią',
    reworded: 'oba teksty piszą o tym własnymi słowami i sobie nie przeczą',
    lightWords: 'ujęte innymi słowami',
    light: 'drugi tekst ujmuje to inaczej',
    unsureWords: 'kropkowane',
    unsure: 'niepewne: warto sprawdzić',
    plain: 'Słowa bez oznaczenia są w drugim tekście dokładnie takie same.',
  },
  versions: null,
  vocabularyLabel: 'Porównaj jako',
  vocabularyName: { versions: 'dwie wersje', outlets: 'dwa źródła' },
  ofVersions: {
    label: { left: 'Wersja wcześniejsza', right: 'Wersja późniejsza' },
    summarySentence: (counts) =>
      `Fakty wspólne: ${number(counts.shared)}, innymi słowami: ${number(counts.reworded)}, zmienione: ${number(counts.changed)}, usunięte: ${number(counts.removed)}, dodane: ${number(counts.added)}.`,
    statusName: (status) =>
      /** @type {Record<string, string>} */ ({ changed: 'Zmieniono', removed: 'Usunięto', added: 'Dodano' })[status] ??
      pl.statusName(status, {}),
    statusSpoken: (status) =>
      /** @type {Record<string, string>} */ ({ changed: 'zmieniono:', removed: 'usunięto:', added: 'dodano:' })[status] ??
      pl.statusSpoken(status, {}),
    ownWords: { left: 'usunięto:', right: 'dodano:' },
    filterName: (filter) =>
      /** @type {Record<string, string>} */ ({ changed: 'Zmienione', removed: 'Usunięte', added: 'Dodane' })[filter] ??
      pl.filterName(filter, {}),
    columnName: { left: () => 'Usunięto', both: () => 'W obu', right: () => 'Dodano' },
  },
  renameSide: { left: 'Nazwa pierwszego tekstu', right: 'Nazwa drugiego tekstu' },

  viewLabel: 'Widok',
  viewName: { 'side-by-side': 'Obok siebie', inline: 'Jeden tekst', ledger: 'Tabela' },
  ledgerHeading: 'Tabela faktów',
  columnName: { left: (labels) => `Tylko „${labels.left}”`, both: () => 'W obu', right: (labels) => `Tylko „${labels.right}”` },
  groupLabel: 'Grupuj według',
  groupingName: { reading: 'kolejności czytania', kind: 'rodzaju', status: 'stanu', significance: 'wagi' },
  nothingThere: 'nic',

  factsHeading: 'Fakty',
  filterLabel: 'Które fakty pokazać',
  filterName: (filter, labels) =>
    ({
      differences: 'Wszystkie różnice',
      changed: 'Rozbieżne',
      reworded: 'Innymi słowami',
      shared: 'Wspólne',
      removed: `Tylko „${labels.left}”`,
      added: `Tylko „${labels.right}”`,
      unsure: 'Do sprawdzenia',
      all: 'Wszystko',
    })[filter],
  kindLabel: 'Rodzaj',
  anyKind: 'dowolny',
  detailKind: plTable.kind,
  equivalentsLabel: 'Uznane za to samo:',
  equivalent: (left, right, reason) => `„${left}” ~ „${right}” (${reason})`,
  smallWords: (words) => `z „${words.join('”, „')}” lub bez`,
  listSeparator: '; ',
  equivalentReason: {
    typography: 'sposób zapisu',
    spelling: 'pisownia',
    value: 'ta sama wartość',
    variant: 'ta sama nazwa',
    form: 'forma słowa',
    synonym: 'synonim',
    voice: 'strona czynna i bierna',
    grammar: 'wyraz pomocniczy',
  },
  significanceLabel: 'Waga',
  anySignificance: 'dowolna',
  significanceName: {
    core: 'sedno',
    detail: 'szczegół',
    background: 'tło',
    style: 'styl',
    spelling: 'pisownia',
    typography: 'typografia',
  },
  orderLabel: 'Kolejność',
  orderName: { reading: 'jak w tekście', rank: 'od najważniejszych' },
  noFacts: 'Brak.',
  factListLabel: 'Lista faktów',

  moveLabel: 'Przechodzenie między różnicami',
  previous: 'Poprzednia różnica',
  next: 'Następna różnica',
  position: (at, all) => `${number(at)} z ${number(all)}`,
  changesCount: (all) => plural(all, 'różnica', 'różnice', 'różnic'),
  noChanges: 'Brak różnic',
  showIn: (label) => `Pokaż w: ${label}`,
  keysHint: 'Klawisz ? pokazuje skróty',
  announce: (at, all, status, says) => `${at > 0 ? `Różnica ${number(at)} z ${number(all)}. ` : ''}${status}. ${says}`,
  searchLabel: 'Szukaj w obu tekstach',
  searchPlaceholder: 'Szukaj',
  hits: (at, all) => (all === 0 ? 'Brak wyników' : `${number(at)} z ${number(all)}`),
  nextHit: 'Następny wynik',
  previousHit: 'Poprzedni wynik',
  hitsInLedger: (count) => plural(count, 'fakt', 'fakty', 'faktów'),

  pinsOpen: 'Popraw powiązania',
  pinsHeading: 'Poprawianie powiązań',
  pinsNote: 'To, co tu powiążesz lub rozdzielisz, ma pierwszeństwo przed wynikiem programu i zostaje w raporcie.',
  pinsLinked: 'Powiązane teraz',
  pinsNone: 'Te zdania nie są z niczym powiązane.',
  unlinkPair: 'Rozdziel',
  pinsLink: 'Powiąż dwa zdania',
  sentenceOf: (label) => `Zdanie z: ${label}`,
  linkPair: 'Powiąż',
  pinsMade: 'Dotychczasowe poprawki',
  pinnedLink: 'powiązane ręcznie',
  pinnedUnlink: 'rozdzielone ręcznie',
  undoPin: 'Cofnij',

  help: 'Skróty i oznaczenia',
  helpHeading: 'Skróty i oznaczenia',
  keysHeading: 'Skróty klawiszowe',
  closeHelp: 'Zamknij',
  singleKeys: 'Używaj tych skrótów',
  keys: {
    n: 'następna różnica',
    p: 'poprzednia różnica',
    ',': 'poprzednie miejsce tej samej różnicy',
    '.': 'następne miejsce tej samej różnicy',
    l: 'przejdź do jej miejsca w pierwszym tekście',
    r: 'przejdź do jej miejsca w drugim tekście',
    f: 'wróć do faktu na liście',
    1: 'obok siebie',
    2: 'jeden tekst',
    3: 'tabela',
    '/': 'szukaj',
    Esc: 'usuń zaznaczenie',
    '?': 'ta pomoc',
  },

  comparing: 'Porównywanie…',
  errorHeading: 'Nie udało się pokazać porównania',
  errorOf: (error) =>
    /** @type {Record<string, (details: Record<string, string>) => string>} */ ({
      'fetch-failed': ({ url, cause }) => `Nie udało się pobrać artykułu z adresu ${url}: ${cause}.`,
      'no-text': ({ name }) => `„${name}” nie zawiera tekstu, który da się odczytać.`,
    })[/** @type {string} */ (error.code)]?.(error.details ?? {}) ?? error.message,

  noteHeading: (labels, versions) =>
    versions ? `Zmiany w stosunku do „${labels.left}”` : `Czym różnią się „${labels.left}” i „${labels.right}”`,
  noteOnly: (status, versions, labels) =>
    versions ? { added: 'dodano', removed: 'usunięto' }[status] : `tylko „${labels[status === 'added' ? 'right' : 'left']}”`,
  noteBecame: ' zmieniono na ',
  noteAgainst: ' kontra ',
  noteOpen: (more) => (more > 0 ? `Pokaż wszystko (jeszcze ${number(more)})` : 'Pokaż teksty'),
  noteClose: 'Ukryj teksty',
};
