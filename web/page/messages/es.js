// Everything the page says around the element, in Spanish.

import { es as handedOn } from '../../export/messages/es.js';
import { and, es as element } from '../../widget/messages/es.js';

/** @import { PageMessages } from './types.d.ts' */

const { number } = element;
/** @param {number} bytes */
const size = (bytes) =>
  bytes >= 1 << 20 ? `${number(Math.round(bytes / (1 << 20)))}\u00a0MB` : `${number(Math.ceil(bytes / 1024))}\u00a0KB`;
/** @param {number[]} list */
const pages = (list) => `${list.length === 1 ? 'Página' : 'Páginas'} ${list.join(', ')}`;

/** @type {PageMessages} */
export const es = {
  ...element,
  ...handedOn,
  name: 'Español',
  title: 'storydiff',
  pairTitle: (labels) => `${labels.left} / ${labels.right} · storydiff`,
  tagline: 'Dos relatos de una misma noticia, dato a dato',
  privacy: 'Nada sale de esta página: ni envíos, ni peticiones, ni cuentas.',

  inputHeading: 'Textos para comparar',
  introHeading: '¿Qué no cuenta el otro relato?',
  intro: 'Arrastre aquí dos artículos sobre una misma noticia: verá qué dicen ambos, en qué difieren y qué cuenta solo uno.',
  labelField: { left: 'Nombre del primer texto', right: 'Nombre del segundo texto' },
  textField: { left: 'Primer texto', right: 'Segundo texto' },
  placeholder: 'Pegue aquí un texto o arrastre un archivo',
  beginningShown: (shown, all) => `El campo muestra los primeros ${number(shown)} caracteres de ${number(all)}. Se comparan todos.`,
  showWhole: 'Mostrar todo para editarlo',
  choose: 'Elegir un archivo',
  chooseFor: { left: 'Elegir un archivo para el primer texto', right: 'Elegir un archivo para el segundo texto' },
  clear: 'Borrar',
  clearFor: { left: 'Borrar el primer texto', right: 'Borrar el segundo texto' },
  swap: 'Intercambiar los textos',
  chooseTwo: 'Elegir dos archivos',
  sample: 'Ver un ejemplo',
  sampleNote: 'Dos medios cuentan un mismo accidente inventado, con los menús y las llamadas de cada web.',
  compareNow: 'Comparar',
  editTexts: 'Cambiar los textos',
  hideTexts: 'Volver a la comparación',
  kinds:
    'Textos de todo tipo, páginas web y sus copias archivadas, Word, OpenDocument, RTF, PDF, libros electrónicos, correos, canales RSS y subtítulos, de hasta 20 MB cada uno.',
  dropHere: { left: 'Suelte aquí el primer texto', right: 'Suelte aquí el segundo texto' },
  dropTwo: 'Si suelta dos archivos a la vez, se comparan entre sí; tres o más se tratan como versiones de una misma noticia.',
  pasted: 'texto pegado',
  kindName: {
    text: 'texto sin formato',
    markdown: 'Markdown',
    html: 'página web',
    mhtml: 'página web en un solo archivo',
    docx: 'documento de Word',
    doc: 'documento de Word (anterior a 2007)',
    odt: 'texto de OpenDocument',
    rtf: 'documento RTF',
    pdf: 'PDF',
    epub: 'libro electrónico',
    eml: 'correo electrónico',
    mbox: 'buzón de correo',
    feed: 'canal RSS',
    xml: 'artículo en XML',
    json: 'artículo en JSON',
    subtitles: 'subtítulos',
    tex: 'LaTeX',
    rst: 'reStructuredText',
    adoc: 'AsciiDoc',
    org: 'Org',
    wiki: 'texto wiki',
    textile: 'Textile',
    webarchive: 'página web archivada',
    msg: 'mensaje de Outlook',
    warc: 'páginas archivadas (WARC)',
    pasted: 'texto pegado',
    sample: 'ejemplo',
    saved: 'texto guardado',
  },
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'No se ha encontrado ningún artículo en esta página, así que se muestra todo su texto.',
  noteData: 'La página no muestra ningún artículo; su texto procede de los datos que contiene para los buscadores.',
  noteBeginning: 'Puede que esto sea solo el principio del artículo; el resto está en otro lugar o reservado a los suscriptores.',
  noteElements:
    'Esta página tiene más de 100.000 elementos, el límite hasta el que se busca el artículo, así que se muestra todo su texto.',
  noteNesting:
    'Los elementos de esta página están más anidados que los de cualquier página real: está todo el texto, pero no su estructura.',
  noteReplaced: ({ count, line, near }) =>
    `${count === 1 ? 'No se ha podido leer un carácter, que aparece' : `No se han podido leer ${number(count)} caracteres, que aparecen`} como �; ${count === 1 ? 'está' : 'el primero está'} en la línea ${number(line)}${near ? `: «${near}»` : ''}.`,
  noteControls: ({ count }) =>
    count === 1
      ? 'Se ha omitido un carácter de control, que no se ve.'
      : `Se han omitido ${number(count)} caracteres de control, que no se ven.`,
  noteAttached: ({ names }) => `Adjuntos que puede elegir arriba: ${names.join(', ')}.`,
  noteUnread: ({ names }) => `Adjuntos sin leer: ${names.join(', ')}.`,
  noteStruck: ({ count }) => (count === 1 ? 'Se ha omitido un pasaje tachado.' : `Se han omitido ${number(count)} pasajes tachados.`),
  noteHidden: ({ count }) =>
    count === 1 ? 'Se ha omitido un pasaje de texto oculto.' : `Se han omitido ${number(count)} pasajes de texto oculto.`,
  noteComments: ({ count }) =>
    count === 1 ? 'Se ha omitido un comentario al margen.' : `Se han omitido ${number(count)} comentarios al margen.`,
  noteFormulas: ({ count }) =>
    count === 1
      ? 'Una fórmula no se ha podido leer; en su lugar figura «[formula]».'
      : `${number(count)} fórmulas no se han podido leer; en su lugar figura «[formula]».`,
  noteObjects: ({ count }) =>
    count === 1
      ? 'No se ha leído un objeto incrustado (un diagrama, un gráfico o una fórmula).'
      : `No se han leído ${number(count)} objetos incrustados (diagramas, gráficos o fórmulas).`,
  noteSigns: ({ count }) =>
    count === 1
      ? 'No se ha podido leer un carácter (medio carácter o un signo que solo conoce su fuente), que aparece como �.'
      : `No se han podido leer ${number(count)} caracteres (medios caracteres o signos que solo conoce su fuente), que aparecen como �.`,
  noteReferences: 'Se ha omitido la lista de referencias.',
  noteBroken: 'Este archivo tiene algún defecto. Se ha leído hasta donde se ha podido: compruebe que no falta el final.',
  noteCut: 'Este archivo se interrumpe: le falta el final. Aquí está todo lo que contiene.',
  notePlain: ({ extension }) => `Leído como texto sin formato, pese a la extensión «${extension}».`,
  noteCommands: 'Se han quitado los comandos de marcado; puede faltar lo que insertan de otros archivos o dibujan.',
  noteScans: ({ pages: list }) => `${pages(list)}: imágenes sin texto, como las de un escáner. Su contenido no se ha leído.`,
  noteCodes: ({ pages: list }) => `${pages(list)}: algunas letras no se pueden leer (la fuente no indica cuáles son) y aparecen como �.`,
  noteChoices: 'Este archivo contiene más artículos de los que se ofrecen; figuran los primeros.',
  readingPage: (name, at, count) => `Leyendo ${name}: página ${number(at)} de ${number(count)}`,
  readingPart: (name, percent) => `Leyendo ${name}: ${percent}\u00a0%`,
  progressLabel: 'Parte leída',
  cancel: 'Cancelar',
  stages: {
    segment: 'Párrafos y frases',
    article: 'La noticia y el resto de la página',
    language: 'Palabras, nombres y cifras',
    align: 'Lo que cuentan ambos',
    diff: 'Palabra por palabra',
    facts: 'Dato a dato',
    report: 'El informe',
  },
  readingHeading: 'Qué se ha leído',
  kindLabel: 'Tipo',
  languageOfText: 'Idioma',
  wordsLabel: 'Extensión',
  headlineLabel: 'Titular',
  bylineLabel: 'Firma',
  dateLabel: 'Fecha',
  pagesLabel: 'Páginas',
  charsetLabel: 'Codificación',
  charsetFor: { left: 'Codificación del primer texto', right: 'Codificación del segundo texto' },
  charsetBy: {
    mark: 'según la marca del archivo',
    shape: 'deducida de su estructura',
    valid: 'segura',
    declared: 'la que declara el archivo',
    nearly: 'casi segura: hay algunos bytes dañados',
    guess: 'supuesta; elija otra si ve letras raras',
    given: 'la que ha elegido',
  },
  changesLabel: (count) => `Este documento tiene ${number(count)} ${count === 1 ? 'cambio marcado. Se lee' : 'cambios marcados. Se leen'}:`,
  changesFor: { left: 'Cambios marcados del primer texto', right: 'Cambios marcados del segundo texto' },
  changesTaken: { accepted: 'como si se aceptaran todos', rejected: 'como si se rechazaran todos' },
  choiceLabel: (count) => `Artículos en este archivo: ${number(count)}`,
  choiceFor: { left: 'Artículo para el primer texto', right: 'Artículo para el segundo texto' },
  untitled: (number) => `Artículo ${number}`,
  leftOutHeading: 'Omitido:',
  takeHeading: 'Incluir o quitar párrafos',
  roleName: {
    headline: 'titular',
    standfirst: 'entradilla',
    byline: 'firma',
    caption: 'pie de foto',
    body: 'texto de la noticia',
    furniture: 'ajeno a la noticia',
  },
  why: {
    furniture: 'ajeno a la noticia',
    outside: 'fuera del artículo',
    navigation: 'menús',
    links: 'enlaces a otras noticias',
    related: 'otras noticias',
    comments: 'comentarios',
    share: 'botones para compartir',
    advertisement: 'publicidad',
    author: 'sobre el autor',
    byline: 'firma',
    tags: 'etiquetas',
    form: 'formularios',
    aside: 'despieces',
    margin: 'márgenes de la página',
    hidden: 'texto oculto',
    rights: 'avisos de derechos',
    invitation: 'llamadas a suscribirse o seguir',
    opening: 'antes de la noticia',
    closing: 'después de la noticia',
    repeated: 'repetido',
    running: 'cabeceras y números de página',
    quoted: 'citado de otro correo',
    signature: 'firma del correo',
    numbers: 'números de línea',
    byHand: 'quitado a mano',
  },
  waiting: {
    left: 'Ya está el segundo texto. Añada el primero para comparar.',
    right: 'Ya está el primer texto. Añada el segundo para comparar.',
  },
  reading: (name) => `Leyendo ${name}…`,

  themeLabel: 'Colores',
  themeName: { system: 'los del sistema', light: 'claros', dark: 'oscuros', contrast: 'alto contraste' },
  languageLabel: 'Idioma',

  recentHeading: 'Comparaciones anteriores',
  recentNote: 'Se guardan solo en este navegador.',
  clearRecent: 'Borrarlas todas',
  pairName: (left, right) => `${left} ${and(right)} ${right}`,
  timelineHeading: 'Versiones',
  timelineClose: 'Cerrar las versiones',
  timelineSummary: (versions, moving, steady) =>
    `Versiones: ${number(versions)}. Datos que aparecen, desaparecen, cambian o se reformulan: ${number(moving)}; que siguen igual: ${number(steady)}.`,
  timelineFact: 'Dato',
  timelineStep: (label) => `comparar con «${label}»`,
  timelineState: {
    told: 'está',
    came: 'nuevo',
    back: 'vuelve',
    changed: 'cambia',
    reworded: 'con otras palabras',
    gone: 'desaparece',
    absent: 'no está',
  },

  share: 'Compartir',
  shareAs: {
    word: 'Documento de Word con control de cambios',
    html: 'Comparación como página web',
    changes: 'Los dos textos en uno, en HTML',
    markdown: 'Comparación en Markdown',
    table: 'Tabla de datos (CSV)',
    json: 'Informe en JSON',
  },
  copyMarkdown: 'Copiar como Markdown',
  copyLink: 'Copiar un enlace con ambos textos',
  linkFromDisk:
    'Esta página se ha abierto desde el disco, así que el enlace solo funciona en este equipo. Para compartirlo, abra la página desde una dirección web.',
  copied: 'Copiado.',

  doneReplaced: (labels) => `Sustituido: ${labels.map((label, at) => (at === 0 ? `«${label}»` : `${and(label)} «${label}»`)).join(' ')}.`,
  doneCleared: (label) => `Borrado: «${label}».`,
  doneSwapped: 'Textos intercambiados.',
  donePins: 'Corregido a mano.',
  doneBack: { undo: 'Deshecho.', redo: 'Rehecho.' },
  undo: 'Deshacer',
  closeNotice: 'Cerrar este mensaje',
  print: 'Imprimir',

  failureHeading: 'No ha sido posible',
  dismiss: 'Entendido',
  nothingLost: 'Todo lo que ya había en esta página sigue como estaba.',
  errors: {
    'file-empty': ({ name }) => `«${name}» está vacío: el archivo no contiene nada. Guárdelo de nuevo y compruebe que tiene texto.`,
    'no-text': ({ name }) =>
      `«${name}» no contiene texto que se pueda leer. Si es una página web guardada, quizá su texto lo cargan después los scripts: cópielo en el navegador y péguelo aquí.`,
    'file-binary': ({ name }) =>
      `«${name}» no es un texto: contiene datos binarios. Se pueden leer textos de todo tipo, páginas web guardadas, Word (.docx, .doc), OpenDocument (.odt), RTF, PDF, EPUB, correos (.eml, .msg), páginas web archivadas, canales RSS y subtítulos.`,
    'file-pages': ({ name }) =>
      `«${name}» es un documento de Apple Pages, que solo Pages puede leer. Ábralo allí, elija «Archivo», «Exportar a», «Word» (o «Texto sin formato») y traiga aquí ese archivo.`,
    'file-later': ({ name, format }) =>
      `«${name}» es ${format}, un formato que todavía no se puede leer. Ábralo en su programa de origen, copie el texto y péguelo aquí, o guárdelo como texto sin formato.`,
    'part-missing': ({ name }) =>
      `Falta una parte de este programa: ${name}, que va junto a la página. Copie la carpeta entera, no solo la página.`,
    'file-broken': ({ name, cause }) =>
      `«${name}» está dañado o no es lo que indica su nombre, y no se ha podido leer${cause ? ` (${cause})` : ''}. Ábralo en su programa de origen y guárdelo de nuevo.`,
    'zip-broken': ({ name }) => `«${name}» está dañado: no se puede descomprimir. Guárdelo de nuevo en su programa de origen.`,
    'zip-entries': ({ name, count, limit }) =>
      `«${name}» contiene ${number(count)} archivos y el límite es ${number(limit)}. Ningún documento tiene tantos.`,
    'zip-too-large': ({ name, entry, limit }) =>
      `«${name}»${entry ? ` (en su parte ${entry})` : ''} ocupa descomprimido más de ${size(limit)}, que es el límite. Un documento así puede estar hecho para causar daño.`,
    'zip-nothing': ({ name, count }) =>
      count === 1
        ? `«${name}» es un archivo comprimido con un solo archivo, que no es un texto ni un documento que se pueda leer.`
        : `«${name}» es un archivo comprimido con ${number(count)} archivos, y ninguno es un texto o un documento que se pueda leer.`,
    'file-packed': ({ name, entry, encoding }) =>
      `«${name}» contiene ${entry} tal como lo comprimió su servidor (${encoding}), y aquí no se puede descomprimir. Elija otra página o archívela de nuevo sin comprimir.`,
    'zip-locked': ({ name }) => `«${name}» está protegido con contraseña. Ábralo en su programa de origen y guárdelo sin ella.`,
    entities: ({ name, entry }) =>
      `«${name}» declara entidades propias en su parte ${entry}. Ningún documento las necesita, y pueden traer otros archivos o crecer sin fin, así que no se ha leído.`,
    'page-tags': ({ name, count, limit }) =>
      `«${name}» tiene ${number(count)} etiquetas y el límite para una página web es ${number(limit)}. Copie la noticia en el navegador y péguela aquí.`,
    'nested-too-deep': ({ name, limit }) =>
      `Las partes de «${name}» están anidadas en más de ${number(limit)} niveles, que es el límite; ningún documento real llega a tanto.`,
    'pdf-locked': ({ name }) => `«${name}» está protegido con contraseña. Ábralo en un programa de PDF y guárdelo sin ella.`,
    'pdf-scan': ({ name }) =>
      `«${name}» es un documento escaneado: sus páginas son imágenes, sin texto. Páselo antes por un programa de reconocimiento de texto (OCR) o pegue aquí el texto.`,
    'pdf-codes': ({ name }) =>
      `Las letras de «${name}» no se pueden leer: sus fuentes no indican qué letra es cada signo y al copiarlas no se entiende nada. Páselo por un programa de reconocimiento de texto (OCR) o pida el documento en otro formato.`,
    'pdf-pages': ({ name, count, limit }) =>
      `«${name}» tiene ${number(count)} páginas y el límite es ${number(limit)}. Guarde solo las páginas de la noticia.`,
    'file-too-large': ({ name, bytes, limit }) => `«${name}» es demasiado grande: ${size(bytes)}; el límite es ${size(limit)}.`,
    'file-unreadable': ({ name, cause }) =>
      `No se ha podido leer «${name}» del disco: ${cause}. Puede que se haya movido o que sea una carpeta.`,
    folder: ({ name }) =>
      `«${name}» es una carpeta, y solo se leen archivos. Ábrala y arrastre la página o el documento; la carpeta que acompaña a una página guardada no hace falta.`,
    'no-report': ({ name }) =>
      `«${name}» no es un informe que se pueda abrir: solo se abren los descargados desde aquí con una versión de este formato.`,
    'bad-link': ({ cause }) => `Los textos del enlace no se pueden leer; puede que esté cortado. (${cause})`,
    'link-too-large': () => 'Los textos de este enlace son demasiado grandes para abrirlos (más de 2 MB). Pida los archivos en su lugar.',
    'link-too-long': () => 'Estos textos son demasiado largos para un enlace. Descargue el informe: podrá volver a abrirlo aquí.',
    'not-copied': ({ cause }) => `El navegador no ha permitido copiar. (${cause})`,
    'no-file': () => 'Lo que ha soltado no contiene ningún archivo ni texto.',
    'no-words': ({ label }) => `El texto «${label}» no tiene palabras, así que no hay nada que comparar.`,
    'too-long': ({ cause }) => `Estos textos son demasiado largos para compararlos. ${cause}`,
    'engine-failed': ({ cause }) =>
      `La comparación de estos dos textos no ha terminado. Inténtelo de nuevo; si vuelve a fallar, compare solo una parte. (${cause})`,
    'load-failed': ({ cause }) =>
      `No se ha podido iniciar el programa de comparación. Hace falta un navegador actual con WebAssembly. (${cause})`,
  },
  formats: {
    docx: 'un documento de Word',
    doc6: 'un documento de Word anterior a 1997',
    odt: 'un texto de OpenDocument',
    rtf: 'un documento RTF',
    pdf: 'un PDF',
    epub: 'un libro electrónico',
    mhtml: 'una página web en un solo archivo (MHTML)',
    eml: 'un correo electrónico',
    xls: 'una hoja de cálculo (Excel)',
    ppt: 'una presentación (PowerPoint)',
    xlsx: 'una hoja de cálculo (Excel)',
    pptx: 'una presentación (PowerPoint)',
    image: 'una imagen',
  },
};
