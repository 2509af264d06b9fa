// Everything the element says, in Spanish. Labels and quotations stand in quotation marks or brackets: nothing agrees with them.

import { esTable } from '../tell/es-table.js';
import { tellFrom } from '../tell/tell.js';
import { numberFormat } from './numbers.js';

/** @import { ElementMessages } from './types.d.ts' */

const number = numberFormat('es');
const wholePercent = numberFormat('es', { style: 'percent' });
/**
 * A share that is not all and not nothing is never rounded to that.
 * @param {number} share
 */
const percent = (share) => {
  if (share > 0 && share < 0.005) return `<${wholePercent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>${wholePercent(0.99)}` : wholePercent(share);
};
/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
/**
 * "And" before this word: it is "e" before the sound of "i" («El Día» e «Infobae»).
 * @param {string} word
 */
export const and = (word) => (/^h?[ií](?![aeou])/iu.test(word) ? 'e' : 'y');

/** @type {ElementMessages} */
export const es = {
  lang: 'es',
  direction: 'ltr',
  number,
  defaultLabel: esTable.label,

  resultHeading: 'Comparación',
  textsHeading: 'Los dos textos',
  words: (count) => plural(count, 'palabra', 'palabras'),
  shareVerbatim: (share) => `${percent(share)} palabra por palabra`,
  shares: (shares) =>
    Object.entries({ shared: 'en común', reworded: 'con otras palabras', changed: 'distinto', own: 'solo aquí' })
      .flatMap(([part, words]) => (shares[part] > 0 ? [`${percent(shares[part])} ${words}`] : []))
      .join(', '),
  summarySentence: (counts, labels) =>
    `Datos en común: ${number(counts.shared)}; con otras palabras: ${number(counts.reworded)}; distintos: ${number(counts.changed)}; solo en «${labels.left}»: ${number(counts.removed)}; solo en «${labels.right}»: ${number(counts.added)}.`,
  inconsistent: (label) => `«${label}» se contradice.`,
  corrected: (label) => `Nota de «${label}»:`,
  linkChanged: (words) => `El enlace de «${words}» lleva a otro sitio:`,
  moreLinks: (count) => (count === 1 ? 'Otro enlace lleva a otro sitio.' : `Otros ${number(count)} enlaces llevan a otro sitio.`),
  narrationHeading: 'La comparación, en texto',
  narrationShow: 'Mostrar',
  tell: tellFrom(esTable, 'es', number),
  relationName: { updated: 'actualización', conflict: 'contradicción' },
  placesLabel: 'Lugares de esta diferencia',
  place: (at, all) => `Lugar ${number(at)} de ${number(all)}`,
  previousPlace: 'Lugar anterior de esta diferencia',
  nextPlace: 'Lugar siguiente de esta diferencia',
  placesNote: (places) => `La misma diferencia en ${plural(places, 'lugar', 'lugares')}.`,
  unannouncedNote: 'Cambiado sin indicarlo.',
  identical: 'Los dos textos cuentan lo mismo: ningún dato cambia ni falta en ninguno.',
  unrelated: 'Estos dos textos no tienen ningún dato en común.',
  statusName: (status, labels) =>
    ({
      changed: 'Distinto',
      reworded: 'Con otras palabras',
      shared: 'En común',
      removed: `Solo en «${labels.left}»`,
      added: `Solo en «${labels.right}»`,
    })[status],
  statusSpoken: (status, labels) =>
    ({
      changed: 'distinto:',
      reworded: 'con otras palabras:',
      shared: 'en común:',
      removed: `solo en «${labels.left}»:`,
      added: `solo en «${labels.right}»:`,
    })[status],
  ownWords: { left: 'solo aquí:', right: 'solo aquí:' },
  endOfWord: '(fin)',
  moved: (label, later) => (later ? `«${label}» lo cuenta más abajo` : `«${label}» lo cuenta más arriba`),
  unsureNote: 'Dudoso: conviene comprobarlo',
  settleLabel: '¿Es lo mismo?',
  moreChanges: (count) => `y ${number(count)} más`,
  settle: { same: 'Es lo mismo', apart: 'No es lo mismo', open: 'Vincular a mano' },
  parts: (count) => plural(count, 'parte más', 'partes más'),
  movedNote: 'En otro lugar del texto',
  furniture: (count) => plural(count, 'párrafo ajeno a la noticia', 'párrafos ajenos a la noticia'),
  mapLabel: 'Mapa de la comparación: dónde está cada diferencia',
  joined: (left, right) => `${plural(left, 'párrafo', 'párrafos')} en el primer texto, ${number(right)} en el segundo`,
  unchangedFold: (count) => plural(count, 'párrafo sin diferencias', 'párrafos sin diferencias'),
  degraded: 'Parte de estos textos se ha comparado con menos detalle de lo habitual:',
  legendHeading: 'Qué significan las marcas',
  legend: {
    words: 'Estas palabras',
    changed: 'ambos lo cuentan, pero estas palabras difieren',
    reworded: 'ambos lo cuentan con sus palabras y no se contradicen',
    lightWords: 'dicho con otras palabras',
    light: 'el otro texto lo dice de otro modo',
    unsureWords: 'punteado',
    unsure: 'dudoso: conviene comprobarlo',
    plain: 'Las palabras sin marca aparecen tal cual en el otro texto.',
  },
  versions: null,
  vocabularyLabel: 'Comparar como',
  vocabularyName: { versions: 'dos versiones', outlets: 'dos medios' },
  ofVersions: {
    label: { left: 'Versión anterior', right: 'Versión posterior' },
    summarySentence: (counts) =>
      `Datos en común: ${number(counts.shared)}; con otras palabras: ${number(counts.reworded)}; cambiados: ${number(counts.changed)}; eliminados: ${number(counts.removed)}; añadidos: ${number(counts.added)}.`,
    statusName: (status) =>
      /** @type {Record<string, string>} */ ({ changed: 'Cambiado', removed: 'Eliminado', added: 'Añadido' })[status] ??
      es.statusName(status, {}),
    statusSpoken: (status) =>
      /** @type {Record<string, string>} */ ({ changed: 'cambiado:', removed: 'eliminado:', added: 'añadido:' })[status] ??
      es.statusSpoken(status, {}),
    ownWords: { left: 'eliminado:', right: 'añadido:' },
    filterName: (filter) =>
      /** @type {Record<string, string>} */ ({ changed: 'Cambiados', removed: 'Eliminados', added: 'Añadidos' })[filter] ??
      es.filterName(filter, {}),
    columnName: { left: () => 'Eliminado', both: () => 'En ambas', right: () => 'Añadido' },
  },
  renameSide: { left: 'Nombre del primer texto', right: 'Nombre del segundo texto' },

  viewLabel: 'Vista',
  viewName: { 'side-by-side': 'En paralelo', inline: 'Un solo texto', ledger: 'Tabla' },
  ledgerHeading: 'Tabla de datos',
  columnName: { left: (labels) => `Solo en «${labels.left}»`, both: () => 'En ambos', right: (labels) => `Solo en «${labels.right}»` },
  groupLabel: 'Agrupar por',
  groupingName: { reading: 'orden de lectura', kind: 'tipo', status: 'estado', significance: 'importancia' },
  nothingThere: 'nada',

  factsHeading: 'Datos',
  filterLabel: 'Qué datos mostrar',
  filterName: (filter, labels) =>
    ({
      differences: 'Todas las diferencias',
      changed: 'Distintos',
      reworded: 'Con otras palabras',
      shared: 'En común',
      removed: `Solo «${labels.left}»`,
      added: `Solo «${labels.right}»`,
      unsure: 'Por comprobar',
      all: 'Todo',
    })[filter],
  kindLabel: 'Tipo',
  anyKind: 'cualquiera',
  detailKind: esTable.kind,
  equivalentsLabel: 'Se consideran iguales:',
  equivalent: (left, right, reason) => `«${left}» ~ «${right}» (${reason})`,
  smallWords: (words) => `con o sin «${words.join('», «')}»`,
  listSeparator: '; ',
  equivalentReason: {
    typography: 'forma de escribirlo',
    spelling: 'ortografía',
    value: 'mismo valor',
    variant: 'mismo nombre',
    form: 'forma de la palabra',
    synonym: 'sinónimo',
    voice: 'activa y pasiva',
    grammar: 'palabra gramatical',
  },
  significanceLabel: 'Importancia',
  anySignificance: 'cualquiera',
  significanceName: {
    core: 'esencial',
    detail: 'detalle',
    background: 'contexto',
    style: 'estilo',
    spelling: 'ortografía',
    typography: 'tipografía',
  },
  orderLabel: 'Orden',
  orderName: { reading: 'el de lectura', rank: 'primero lo más importante' },
  noFacts: 'Ninguno.',
  factListLabel: 'Lista de datos',

  moveLabel: 'Recorrer las diferencias',
  previous: 'Diferencia anterior',
  next: 'Diferencia siguiente',
  position: (at, all) => `${number(at)} de ${number(all)}`,
  changesCount: (all) => plural(all, 'diferencia', 'diferencias'),
  noChanges: 'Sin diferencias',
  showIn: (label) => `Ver en «${label}»`,
  keysHint: 'Pulse ? para ver los atajos',
  announce: (at, all, status, says) => `${at > 0 ? `Diferencia ${number(at)} de ${number(all)}. ` : ''}${status}. ${says}`,
  searchLabel: 'Buscar en ambos textos',
  searchPlaceholder: 'Buscar',
  hits: (at, all) => (all === 0 ? 'Sin resultados' : `${number(at)} de ${number(all)}`),
  nextHit: 'Resultado siguiente',
  previousHit: 'Resultado anterior',
  hitsInLedger: (count) => plural(count, 'dato', 'datos'),

  pinsOpen: 'Corregir vínculos',
  pinsHeading: 'Corregir los vínculos',
  pinsNote: 'Lo que vincule o separe aquí prevalece sobre el programa y queda en el informe.',
  pinsLinked: 'Vinculadas ahora',
  pinsNone: 'Estas frases no están vinculadas con ninguna otra.',
  unlinkPair: 'Separarlas',
  pinsLink: 'Vincular dos frases',
  sentenceOf: (label) => `Frase de «${label}»`,
  linkPair: 'Vincularlas',
  pinsMade: 'Correcciones hechas',
  pinnedLink: 'vinculadas a mano',
  pinnedUnlink: 'separadas a mano',
  undoPin: 'Deshacer',

  help: 'Atajos y marcas',
  helpHeading: 'Atajos y marcas',
  keysHeading: 'Atajos de teclado',
  closeHelp: 'Cerrar',
  singleKeys: 'Usar estos atajos',
  keys: {
    n: 'diferencia siguiente',
    p: 'diferencia anterior',
    ',': 'lugar anterior de la misma diferencia',
    '.': 'lugar siguiente de la misma diferencia',
    l: 'ir a su lugar en el primer texto',
    r: 'ir a su lugar en el segundo texto',
    f: 'volver al dato en la lista',
    1: 'en paralelo',
    2: 'un solo texto',
    3: 'tabla',
    '/': 'buscar',
    Esc: 'quitar la selección',
    '?': 'esta ayuda',
  },

  comparing: 'Comparando…',
  errorHeading: 'No se ha podido mostrar la comparación',
  errorOf: (error) =>
    /** @type {Record<string, (details: Record<string, string>) => string>} */ ({
      'fetch-failed': ({ url, cause }) => `No se ha podido obtener el artículo de ${url}: ${cause}.`,
      'no-text': ({ name }) => `«${name}» no contiene texto que se pueda leer.`,
    })[/** @type {string} */ (error.code)]?.(error.details ?? {}) ?? error.message,

  noteHeading: (labels, versions) =>
    versions ? `Cambios desde «${labels.left}»` : `En qué difieren «${labels.left}» ${and(labels.right)} «${labels.right}»`,
  noteOnly: (status, versions, labels) =>
    versions ? { added: 'añadido', removed: 'eliminado' }[status] : `solo en «${labels[status === 'added' ? 'right' : 'left']}»`,
  noteBecame: ' pasa a ser ',
  noteAgainst: ' frente a ',
  noteOpen: (more) => (more > 0 ? `Ver todo (${number(more)} más)` : 'Ver los textos'),
  noteClose: 'Ocultar los textos',
};
