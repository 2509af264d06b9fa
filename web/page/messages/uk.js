// Усе, що каже сторінка навколо елемента, українською.

import { uk as element } from '../../widget/messages/uk.js';

const number = element.number;
const size = (bytes) => (bytes >= 1 << 20 ? `${number(Math.round(bytes / (1 << 20)))} МБ` : `${number(Math.ceil(bytes / 1024))} КБ`);

export const uk = {
  ...element,
  name: 'Українська',
  title: 'storydiff',
  tagline: 'Дві розповіді про одну подію, факт за фактом',
  privacy: 'Ніщо не покидає цієї сторінки: ні вивантажень, ні запитів, ні облікових записів.',

  inputHeading: 'Тексти для порівняння',
  introHeading: 'Що пропустила друга розповідь?',
  intro:
    'Перетягніть сюди дві статті або дві версії однієї. Ви побачите, що є в обох, що між ними змінилося і що сказано лише в одній, зі словами на доказ.',
  textField: { left: 'Лівий текст', right: 'Правий текст' },
  labelField: { left: 'Назва тексту ліворуч', right: 'Назва тексту праворуч' },
  placeholder: 'Вставте текст або перетягніть файл',
  choose: 'Обрати файл',
  chooseFor: { left: 'Обрати файл для лівого тексту', right: 'Обрати файл для правого тексту' },
  clear: 'Очистити',
  clearFor: { left: 'Очистити лівий текст', right: 'Очистити правий текст' },
  swap: 'Поміняти сторони',
  sample: 'Показати приклад',
  sampleNote: 'Два видання про одну вигадану аварію, з меню й анонсами кожного сайту.',
  editTexts: 'Змінити тексти',
  hideTexts: 'Назад до порівняння',
  kinds: 'Текст, Markdown і збережені вебсторінки, до 20 МБ кожен.',
  dropHere: { left: 'Відпустіть для лівого боку', right: 'Відпустіть для правого боку' },
  dropTwo: 'Два файли разом заповнюють обидва боки; три й більше стають версіями однієї статті.',
  pasted: 'вставлений текст',
  kindName: {
    text: 'простий текст',
    markdown: 'Markdown',
    html: 'вебсторінка',
    pasted: 'вставлений текст',
    sample: 'приклад',
    saved: 'збережений текст',
  },
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'На цій сторінці не знайдено статті, тож показано весь її текст.',
  noteNesting: 'Елементи цієї сторінки вкладено глибше, ніж у будь-якій справжній; увесь її текст тут, будови немає.',
  noteReplaced: 'Деякі знаки не вдалося прочитати, замість них стоїть �.',
  waiting: {
    left: 'Правий текст є. Додайте лівий, щоб порівняти.',
    right: 'Лівий текст є. Додайте правий, щоб порівняти.',
  },
  reading: (name) => `Читаємо ${name} …`,

  themeLabel: 'Кольори',
  themeName: { system: 'як у системі', light: 'світлі', dark: 'темні', contrast: 'високий контраст' },
  languageLabel: 'Мова',

  recentHeading: 'Порівняно раніше',
  recentNote: 'Зберігається лише в цьому браузері.',
  clearRecent: 'Забути все',
  pairName: (left, right) => `${left} і ${right}`,
  timelineHeading: 'Версії',
  timelineClose: 'Закрити версії',
  timelineSummary: (versions, moving, steady) =>
    `Версій: ${number(versions)}. Фактів, що з’явилися, зникли чи змінилися: ${number(moving)}, незмінних: ${number(steady)}.`,
  timelineFact: 'Факт',
  timelineStep: (label) => `порівняти з «${label}»`,
  timelineState: { told: 'є', came: 'новий', changed: 'змінено', gone: 'зник', absent: 'немає' },

  handOn: 'Передати',
  downloadJson: 'Звіт як JSON',
  downloadHtml: 'Порівняння як вебсторінка',
  downloadMarkdown: 'Порівняння як Markdown',
  copyMarkdown: 'Скопіювати як Markdown',
  copyLink: 'Скопіювати посилання з обома текстами',
  copied: 'Скопійовано.',
  print: 'Надрукувати',
  exportTitle: (labels) => `${labels.left} і ${labels.right}: порівняння`,
  exportMade: (engine, format) => `Зроблено за допомогою storydiff ${engine}, формат звіту ${format}.`,
  exportHash: (label, hash) => `SHA-256 тексту «${label}»: ${hash}`,
  exportPins: (count) => `Зв’язків, виправлених уручну: ${number(count)}.`,

  failureHeading: 'Не вийшло',
  dismiss: 'Зрозуміло',
  nothingLost: 'Усе, що вже є на сторінці, лишилося як було.',
  errors: {
    'file-empty': ({ name }) => `«${name}» порожній: у файлі нічого немає. Збережіть його ще раз і перевірте, чи є в ньому текст.`,
    'no-text': ({ name }) =>
      `У «${name}» немає тексту, який можна прочитати. Якщо це збережена вебсторінка, її текст, можливо, підвантажують скрипти: скопіюйте його з браузера й вставте сюди.`,
    'file-binary': ({ name }) =>
      `«${name}» не є текстом: у ньому двійкові дані. Читаються текст (.txt), Markdown (.md) і збережені вебсторінки (.html).`,
    'file-unknown': ({ name, extension }) =>
      `«${name}» невідомого виду (${extension || 'без розширення'}). Читаються текст (.txt), Markdown (.md) і збережені вебсторінки (.html).`,
    'file-later': ({ name, format }) =>
      `«${name}»: ${format}; такі файли ще не читаються. Відкрийте файл у його програмі, скопіюйте текст і вставте сюди або збережіть як простий текст.`,
    'file-too-large': ({ name, bytes, limit }) => `«${name}» завеликий: ${size(bytes)}, а межа ${size(limit)}.`,
    'file-unreadable': ({ name, cause }) => `«${name}» не вдалося прочитати з диска: ${cause}. Можливо, його перенесено або це тека.`,
    'no-report': ({ name }) => `«${name}» не є звітом storydiff: знову відкрити можна лише звіти, завантажені звідси.`,
    'bad-link': ({ cause }) => `Тексти з посилання не читаються; можливо, його обрізано. (${cause})`,
    'link-too-long': () => 'Ці тексти задовгі для посилання. Завантажте звіт: його можна знову відкрити тут.',
    'not-copied': ({ cause }) => `Браузер не дозволив копіювати. (${cause})`,
    'no-file': () => 'У перетягнутому немає ні файлу, ні тексту.',
    'no-words': ({ label }) => `У тексті «${label}» немає слів, тож порівнювати нічого.`,
    'too-long': ({ cause }) => `Ці тексти задовгі для порівняння. ${cause}`,
    'engine-failed': ({ cause }) =>
      `Порівняння цих двох текстів не завершилося. Спробуйте ще раз; якщо знову не вийде, візьміть частину текстів. (${cause})`,
    'load-failed': ({ cause }) => `Програма порівняння не запустилася. Потрібен сучасний браузер із WebAssembly. (${cause})`,
  },
  formats: {
    docx: 'документ Word',
    doc: 'старий документ Word',
    odt: 'текст OpenDocument',
    rtf: 'документ RTF',
    pdf: 'PDF',
    epub: 'електронна книга',
    mhtml: 'вебсторінка одним файлом (MHTML)',
    eml: 'електронний лист',
    zip: 'архів',
    image: 'зображення',
  },
};
