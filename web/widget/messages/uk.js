// Усе, що каже елемент, українською.

import { ukTable } from '../tell/uk-table.js';
import { tellFrom } from '../tell/tell.js';
import { numberFormat } from './numbers.js';

/** @import { ElementMessages } from './types.d.ts' */

const number = numberFormat('uk');
const wholePercent = numberFormat('uk', { style: 'percent' });
/**
 * Частка, що не є ані всім, ані нічим, не округлюється до них.
 * @param {number} share
 */
const percent = (share) => {
  if (share > 0 && share < 0.005) return `<${wholePercent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>${wholePercent(0.99)}` : wholePercent(share);
};
/** @type {Intl.PluralRules | null} */
let rules = null;
/**
 * `forms`: одна, дві, п'ять.
 * @param {number} count
 * @param {...string} forms
 */
const plural = (count, ...forms) =>
  `${number(count)} ${forms[/** @type {Record<string, number>} */ ({ one: 0, few: 1 })[(rules ??= new Intl.PluralRules('uk')).select(count)] ?? 2]}`;

/** @type {ElementMessages} */
export const uk = {
  lang: 'uk',
  direction: 'ltr',
  number,
  defaultLabel: ukTable.label,

  resultHeading: 'Порівняння',
  textsHeading: 'Два тексти',
  words: (count) => plural(count, 'слово', 'слова', 'слів'),
  shareVerbatim: (share) => `${percent(share)} слово в слово`,
  shares: (shares) =>
    Object.entries({ shared: 'спільне', reworded: 'іншими словами', changed: 'змінено', own: 'лише тут' })
      .flatMap(([part, words]) => (shares[part] > 0 ? [`${percent(shares[part])} ${words}`] : []))
      .join(', '),
  summarySentence: (counts, labels) =>
    `Спільних фактів: ${number(counts.shared)}, сказаних іншими словами: ${number(counts.reworded)}, змінених: ${number(counts.changed)}, лише в «${labels.left}»: ${number(counts.removed)}, лише в «${labels.right}»: ${number(counts.added)}.`,
  inconsistent: (label) => `${label}: текст суперечить сам собі.`,
  corrected: (label) => `${label} пише про себе:`,
  linkChanged: (words) => `Посилання на «${words}» веде деінде:`,
  moreLinks: (count) => `Посилань, що ведуть деінде, ще: ${number(count)}.`,
  narrationHeading: 'Порівняння як текст',
  narrationShow: 'Показати',
  // Речення звіту (web/render/retell.js): назви сторін і цитати не відмінюються.
  tell: tellFrom(ukTable, 'uk', number),
  relationName: { updated: 'уточнено', conflict: 'суперечить' },
  placesLabel: 'Місця цієї зміни',
  place: (at, all) => `Місце ${number(at)} з ${number(all)}`,
  previousPlace: 'Попереднє місце цієї зміни',
  nextPlace: 'Наступне місце цієї зміни',
  placesNote: (places) => `Та сама зміна в ${number(places)} місцях.`,
  unannouncedNote: 'Змінено без примітки про виправлення.',
  identical: 'Обидва тексти розповідають те саме: жоден факт не змінено й не пропущено.',
  unrelated: 'Ці два тексти не мають жодного спільного факту.',
  statusName: (status, labels) =>
    ({
      changed: 'Змінено',
      reworded: 'Іншими словами',
      shared: 'Спільне',
      removed: `Лише в «${labels.left}»`,
      added: `Лише в «${labels.right}»`,
    })[status],
  statusSpoken: (status, labels) =>
    ({
      changed: 'змінено:',
      reworded: 'іншими словами:',
      shared: 'спільне:',
      removed: `лише в «${labels.left}»:`,
      added: `лише в «${labels.right}»:`,
    })[status],
  ownWords: { left: 'лише тут:', right: 'лише тут:' },
  endOfWord: '(кінець)',
  moved: (label, later) => (later ? `У «${label}» про це нижче` : `У «${label}» про це вище`),
  unsureNote: 'Непевно: перевірте, будь ласка',
  settleLabel: 'Чи це те саме?',
  moreChanges: (count) => `і ще ${number(count)}`,
  settle: { same: 'Те саме', apart: 'Не те саме', open: 'Зв’язати вручну' },
  parts: (count) => `ще ${plural(count, 'частина', 'частини', 'частин')}`,
  movedNote: 'Сказано в іншому місці',
  furniture: (count) => `${plural(count, 'абзац', 'абзаци', 'абзаців')} поза самою розповіддю`,
  mapLabel: 'Карта порівняння: де що відрізняється',
  joined: (left, right) => `${plural(left, 'абзац', 'абзаци', 'абзаців')} першого тексту, ${right} другого`,
  unchangedFold: (count) => `${plural(count, 'абзац', 'абзаци', 'абзаців')} без відмінностей`,
  degraded: 'Частину цих текстів порівняно грубіше, ніж звичайно:',
  legendHeading: 'Як читати позначки',
  legend: {
    words: 'Ці слова',
    changed: 'є в обох, а ці слова відрізняються',
    reworded: 'обидва пишуть про це своїми словами, суперечності немає',
    lightWords: 'сказано іншими словами',
    light: 'на іншому боці це сказано інакше',
    unsureWords: 'крапками',
    unsure: 'непевно: перевірте, будь ласка',
    plain: 'Слова без позначки стоять на іншому боці слово в слово.',
  },
  versions: null,
  vocabularyLabel: 'Порівняно як',
  vocabularyName: { versions: 'дві версії', outlets: 'два видання' },
  ofVersions: {
    label: { left: 'Раніший', right: 'Пізніший' },
    summarySentence: (counts) =>
      `Спільних фактів: ${number(counts.shared)}, сказаних іншими словами: ${number(counts.reworded)}, змінених: ${number(counts.changed)}, вилучених: ${number(counts.removed)}, доданих: ${number(counts.added)}.`,
    statusName: (status) =>
      /** @type {Record<string, string>} */ ({ removed: 'Вилучено', added: 'Додано' })[status] ?? uk.statusName(status, {}),
    statusSpoken: (status) =>
      /** @type {Record<string, string>} */ ({ removed: 'вилучено:', added: 'додано:' })[status] ?? uk.statusSpoken(status, {}),
    ownWords: { left: 'вилучено:', right: 'додано:' },
    filterName: (filter) =>
      /** @type {Record<string, string>} */ ({ removed: 'Вилучені', added: 'Додані' })[filter] ?? uk.filterName(filter, {}),
    columnName: { left: () => 'Вилучено', both: () => 'В обох', right: () => 'Додано' },
  },
  renameSide: { left: 'Назва першого тексту', right: 'Назва другого тексту' },

  viewLabel: 'Як дивитися',
  viewName: { 'side-by-side': 'Поруч', inline: 'Одним текстом', ledger: 'Таблиця' },
  ledgerHeading: 'Таблиця фактів',
  columnName: { left: (labels) => `Лише в «${labels.left}»`, both: () => 'В обох', right: (labels) => `Лише в «${labels.right}»` },
  groupLabel: 'Групувати за',
  groupingName: { reading: 'порядком читання', kind: 'видом', status: 'станом', significance: 'вагою' },
  nothingThere: 'нічого',

  factsHeading: 'Факти',
  filterLabel: 'Які факти показувати',
  filterName: (filter, labels) =>
    ({
      differences: 'Усі відмінності',
      changed: 'Змінені',
      reworded: 'Іншими словами',
      shared: 'Спільні',
      removed: `Лише «${labels.left}»`,
      added: `Лише «${labels.right}»`,
      unsure: 'Перевірити',
      all: 'Усе',
    })[filter],
  kindLabel: 'Вид',
  anyKind: 'будь-який',
  detailKind: ukTable.kind,
  equivalentsLabel: 'Взято за те саме:',
  equivalent: (left, right, reason) => `«${left}» ~ «${right}» (${reason})`,
  smallWords: (words) => `з «${words.join('», «')}» чи без`,
  listSeparator: '; ',
  equivalentReason: {
    typography: 'спосіб запису',
    spelling: 'правопис',
    value: 'те саме значення',
    variant: 'та сама назва',
    form: 'форма слова',
    synonym: 'синонім',
    voice: 'активний і пасивний стан',
    grammar: 'службове слово',
  },
  significanceLabel: 'Вага',
  anySignificance: 'будь-яка',
  significanceName: {
    core: 'суть',
    detail: 'подробиця',
    background: 'тло',
    style: 'стиль',
    spelling: 'правопис',
    typography: 'друкарські знаки',
  },
  orderLabel: 'Порядок',
  orderName: { reading: 'як у тексті', rank: 'спершу найважливіше' },
  noFacts: 'Немає.',
  factListLabel: 'Перелік фактів',

  moveLabel: 'Перехід між відмінностями',
  previous: 'Попередня відмінність',
  next: 'Наступна відмінність',
  position: (at, all) => `${number(at)} з ${number(all)}`,
  changesCount: (all) => plural(all, 'відмінність', 'відмінності', 'відмінностей'),
  noChanges: 'Відмінностей немає',
  showIn: (label) => `Показати в «${label}»`,
  keysHint: 'Клавіша ? показує всі клавіші',
  announce: (at, all, status, says) => `${at > 0 ? `Відмінність ${at} з ${all}. ` : ''}${status}. ${says}`,
  searchLabel: 'Шукати в обох текстах',
  searchPlaceholder: 'Пошук',
  hits: (at, all) => (all === 0 ? 'Не знайдено' : `${number(at)} з ${number(all)}`),
  nextHit: 'Наступний збіг',
  previousHit: 'Попередній збіг',
  hitsInLedger: (count) => plural(count, 'факт', 'факти', 'фактів'),

  pinsOpen: 'Виправити зв’язки',
  pinsHeading: 'Виправити зв’язки',
  pinsNote: 'Те, що ви тут пов’яжете чи роз’єднаєте, важить більше за програму й лишається у звіті.',
  pinsLinked: 'Пов’язані зараз',
  pinsNone: 'Ці речення ні з чим не пов’язані.',
  unlinkPair: 'Роз’єднати',
  pinsLink: 'Пов’язати два речення',
  sentenceOf: (label) => `Речення з «${label}»`,
  linkPair: 'Пов’язати',
  pinsMade: 'Уже виправлено',
  pinnedLink: 'пов’язано вами',
  pinnedUnlink: 'роз’єднано вами',
  undoPin: 'Скасувати',

  help: 'Клавіші й позначки',
  helpHeading: 'Клавіші й позначки',
  keysHeading: 'Клавіші',
  closeHelp: 'Закрити',
  singleKeys: 'Користуватися цими клавішами',
  keys: {
    n: 'наступна відмінність',
    p: 'попередня відмінність',
    ',': 'попереднє місце тієї самої зміни',
    '.': 'наступне місце тієї самої зміни',
    l: 'до її місця в першому тексті',
    r: 'до її місця в другому тексті',
    f: 'назад до факту в переліку',
    1: 'поруч',
    2: 'одним текстом',
    3: 'таблиця',
    '/': 'пошук',
    Esc: 'зняти вибір',
    '?': 'ця довідка',
  },

  comparing: 'Порівнюємо …',
  errorHeading: 'Порівняння не вдалося показати',
  errorOf: (error) =>
    /** @type {Record<string, (details: Record<string, string>) => string>} */ ({
      'fetch-failed': ({ url, cause }) => `Не вдалося отримати статтю за адресою ${url}: ${cause}.`,
      'no-text': ({ name }) => `У «${name}» немає тексту, який можна прочитати.`,
    })[/** @type {string} */ (error.code)]?.(error.details ?? {}) ?? error.message,
  noteHeading: (labels, versions) => (versions ? `Змінено після «${labels.left}»` : `Чим різняться ${labels.left} і ${labels.right}`),
  noteOnly: (status, versions, labels) =>
    versions ? { added: 'додано', removed: 'вилучено' }[status] : `лише в «${labels[status === 'added' ? 'right' : 'left']}»`,
  noteBecame: ' тепер ',
  noteAgainst: ' проти ',
  noteOpen: (more) => (more > 0 ? `Показати все, ще ${number(more)}` : 'Показати тексти'),
  noteClose: 'Сховати тексти',
};
