// Everything the page says around the element, in German.

import { de as handedOn } from '../../export/messages/de.js';
import { de as element } from '../../widget/messages/de.js';

/** @import { PageMessages } from './types.d.ts' */

const { number } = element;
/** @param {number} bytes */
const size = (bytes) =>
  bytes >= 1 << 20 ? `${number(Math.round(bytes / (1 << 20)))}\u00a0MB` : `${number(Math.ceil(bytes / 1024))}\u00a0KB`;
/** @param {number} count @param {string} one @param {string} many */
const some = (count, one, many) => (count === 1 ? one : `${number(count)} ${many}`);
/** @param {number[]} pages */
const pagesOf = (pages) => `${pages.length === 1 ? 'Seite' : 'Seiten'} ${pages.join(', ')}`;

/** @type {PageMessages} */
export const de = {
  ...element,
  ...handedOn,
  name: 'Deutsch',
  title: 'storydiff',
  pairTitle: (labels) => `${labels.left} / ${labels.right} · storydiff`,
  tagline: 'Zwei Berichte über dasselbe, Fakt für Fakt verglichen',
  privacy: 'Nichts verlässt diese Seite: kein Upload, keine Anfrage, kein Konto.',

  // Input
  inputHeading: 'Zu vergleichende Texte',
  introHeading: 'Was hat der andere Bericht weggelassen?',
  intro:
    'Ziehen Sie zwei Artikel zum selben Thema hierher: Sie sehen, was beide sagen, was voneinander abweicht und was nur in einem steht.',
  labelField: { left: 'Name des ersten Textes', right: 'Name des zweiten Textes' },
  textField: { left: 'Erster Text', right: 'Zweiter Text' },
  placeholder: 'Text einfügen oder Datei hierher ziehen',
  beginningShown: (shown, all) => `Das Feld zeigt die ersten ${number(shown)} von ${number(all)} Zeichen. Verglichen werden alle.`,
  showWhole: 'Alles anzeigen und bearbeiten',
  choose: 'Datei wählen',
  chooseFor: { left: 'Datei für den ersten Text wählen', right: 'Datei für den zweiten Text wählen' },
  clear: 'Leeren',
  clearFor: { left: 'Ersten Text leeren', right: 'Zweiten Text leeren' },
  swap: 'Seiten tauschen',
  chooseTwo: 'Zwei Dateien wählen',
  sample: 'Beispiel ansehen',
  sampleNote: 'Zwei Medien über einen erfundenen Unfall, samt den Menüs und Anreißern ihrer Seiten.',
  compareNow: 'Vergleichen',
  editTexts: 'Texte ändern',
  hideTexts: 'Zurück zum Vergleich',
  kinds:
    'Texte aller Art, Webseiten und Webarchive, Word, OpenDocument, RTF, PDF, E-Books, E-Mails, Feeds und Untertitel, je bis 20\u00a0MB.',
  dropHere: { left: 'Hier ablegen: erster Text', right: 'Hier ablegen: zweiter Text' },
  dropTwo: 'Zwei Dateien zusammen füllen beide Seiten; ab drei werden es Fassungen eines Artikels.',
  pasted: 'eingefügter Text',
  kindName: {
    text: 'reiner Text',
    markdown: 'Markdown',
    html: 'Webseite',
    mhtml: 'Webseite in einer Datei',
    docx: 'Word-Dokument',
    doc: 'Word-Dokument (vor 2007)',
    odt: 'OpenDocument-Text',
    rtf: 'RTF-Dokument',
    pdf: 'PDF',
    epub: 'E-Book',
    eml: 'E-Mail',
    mbox: 'Postfach',
    feed: 'Newsfeed',
    xml: 'Artikel in XML',
    json: 'Artikel in JSON',
    subtitles: 'Untertitel',
    tex: 'LaTeX',
    rst: 'reStructuredText',
    adoc: 'AsciiDoc',
    org: 'Org',
    wiki: 'Wikitext',
    textile: 'Textile',
    webarchive: 'Webarchiv',
    msg: 'Outlook-Nachricht',
    warc: 'Webarchiv (WARC)',
    pasted: 'eingefügter Text',
    sample: 'Beispiel',
    saved: 'gespeicherter Text',
  },
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'Auf dieser Seite wurde kein Artikel gefunden, daher ist ihr ganzer Text zu sehen.',
  noteData: 'Die Seite selbst zeigt keinen Artikel; sein Text stammt aus den Daten, die sie für Suchmaschinen enthält.',
  noteBeginning: 'Das ist vielleicht nur der Anfang des Artikels; den Rest gibt es anderswo oder nur im Abonnement.',
  noteElements: 'Diese Seite hat mehr als 100.000 Elemente; bis dahin wird nach dem Artikel gesucht. Daher ist ihr ganzer Text zu sehen.',
  noteNesting: 'Die Elemente dieser Seite sind tiefer verschachtelt als bei jeder echten. Ihr Text ist vollständig, ihr Aufbau nicht.',
  noteReplaced: ({ count, line, near }) =>
    `${some(count, 'Eine Stelle war', 'Stellen waren')} nicht lesbar; dort steht �. ${count === 1 ? 'Sie' : 'Die erste'} ist in Zeile ${number(line)}${near ? `: „${near}“` : ''}.`,
  noteControls: ({ count }) => `${some(count, 'Ein unsichtbares Steuerzeichen wurde', 'unsichtbare Steuerzeichen wurden')} weggelassen.`,
  noteAttached: ({ names }) => `Angehängt und oben wählbar: ${names.join(', ')}.`,
  noteUnread: ({ names }) => `Angehängt und nicht gelesen: ${names.join(', ')}.`,
  noteStruck: ({ count }) => `${some(count, 'Eine durchgestrichene Passage wurde', 'durchgestrichene Passagen wurden')} weggelassen.`,
  noteHidden: ({ count }) => `${some(count, 'Eine verborgene Passage wurde', 'verborgene Passagen wurden')} weggelassen.`,
  noteComments: ({ count }) => `${some(count, 'Ein Randkommentar wurde', 'Randkommentare wurden')} weggelassen.`,
  noteFormulas: ({ count }) =>
    `${some(count, 'Eine Formel konnte nicht gelesen werden und steht', 'Formeln konnten nicht gelesen werden und stehen')} als „[formula]“ im Text.`,
  noteObjects: ({ count }) =>
    `${some(count, 'Ein eingebettetes Objekt (etwa ein Diagramm oder eine Formel) wurde', 'eingebettete Objekte (etwa Diagramme oder Formeln) wurden')} nicht gelesen.`,
  noteSigns: ({ count }) =>
    `${some(count, 'Ein Zeichen ist', 'Zeichen sind')} nicht lesbar (ein halbes Zeichen oder eines, das nur seine Schrift kennt); dort steht �.`,
  noteReferences: 'Das Literaturverzeichnis wurde weggelassen.',
  noteBroken: 'Diese Datei ist nicht ganz in Ordnung. Sie wurde so weit wie möglich gelesen: Prüfen Sie, ob der Schluss da ist.',
  noteCut: 'Diese Datei bricht ab: Ihr Ende fehlt. Hier steht alles, was sie enthält.',
  notePlain: ({ extension }) => `Als reiner Text gelesen, wofür „${extension}“ auch steht.`,
  noteCommands: 'Die Auszeichnungsbefehle wurden entfernt; was sie von anderswo einfügen oder zeichnen, kann fehlen.',
  noteScans: ({ pages }) => `${pagesOf(pages)}: Bilder ohne Text, etwa Scans. Was darauf steht, wurde nicht gelesen.`,
  noteCodes: ({ pages }) =>
    `${pagesOf(pages)}: Einige Buchstaben sind nicht lesbar (die Schrift verrät nicht, welche es sind); dort steht �.`,
  // What was read, and what can be set right
  noteChoices: 'Diese Datei enthält mehr Artikel, als zur Wahl stehen; aufgeführt sind die ersten.',
  readingPage: (name, at, count) => `${name} wird gelesen: Seite ${number(at)} von ${number(count)}`,
  readingPart: (name, percent) => `${name} wird gelesen: ${percent}\u00a0%`,
  progressLabel: 'Wie viel gelesen ist',
  cancel: 'Abbrechen',
  stages: {
    segment: 'Absätze und Sätze',
    article: 'Artikel und Beiwerk',
    language: 'Wörter, Namen und Zahlen',
    align: 'Was dasselbe sagt',
    diff: 'Wort für Wort',
    facts: 'Fakt für Fakt',
    report: 'Der Bericht',
  },
  readingHeading: 'Was gelesen wurde',
  kindLabel: 'Art',
  languageOfText: 'Sprache',
  wordsLabel: 'Länge',
  headlineLabel: 'Überschrift',
  bylineLabel: 'Von',
  dateLabel: 'Datum',
  pagesLabel: 'Seiten',
  charsetLabel: 'Zeichensatz',
  charsetFor: { left: 'Zeichensatz des ersten Textes', right: 'Zeichensatz des zweiten Textes' },
  charsetBy: {
    mark: 'laut Kennung in der Datei',
    shape: 'am Aufbau erkannt',
    valid: 'sicher',
    declared: 'laut Angabe in der Datei',
    nearly: 'so gut wie sicher: einige Bytes sind beschädigt',
    guess: 'vermutet; wählen Sie einen anderen, wenn Buchstaben falsch aussehen',
    given: 'von Ihnen gewählt',
  },
  changesLabel: (count) => `Das Dokument enthält ${number(count)} nachverfolgte ${count === 1 ? 'Änderung' : 'Änderungen'}, gelesen:`,
  changesFor: { left: 'Nachverfolgte Änderungen des ersten Textes', right: 'Nachverfolgte Änderungen des zweiten Textes' },
  changesTaken: { accepted: 'als wären alle angenommen', rejected: 'als wären alle abgelehnt' },
  choiceLabel: (count) => `Diese Datei enthält ${number(count)} Artikel:`,
  choiceFor: { left: 'Artikel für den ersten Text', right: 'Artikel für den zweiten Text' },
  untitled: (number) => `Artikel ${number}`,
  leftOutHeading: 'Weggelassen:',
  takeHeading: 'Absätze hinzunehmen oder weglassen',
  roleName: {
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    byline: 'Autorenzeile',
    caption: 'Bildunterschrift',
    body: 'Artikel',
    furniture: 'nicht Teil des Artikels',
  },
  why: {
    furniture: 'nicht Teil des Artikels',
    outside: 'außerhalb des Artikels',
    navigation: 'Menüs',
    links: 'Links zu anderen Artikeln',
    related: 'andere Artikel',
    comments: 'Kommentare',
    share: 'Teilen-Buttons',
    advertisement: 'Werbung',
    author: 'über den Autor',
    byline: 'Autorenzeile',
    tags: 'Schlagwörter',
    form: 'Formulare',
    aside: 'Kästen',
    margin: 'Seitenränder',
    hidden: 'verborgener Text',
    rights: 'Rechtehinweise',
    invitation: 'Aufrufe',
    opening: 'über dem Artikel',
    closing: 'unter dem Artikel',
    repeated: 'doppelt',
    running: 'Kopfzeilen und Seitenzahlen',
    quoted: 'aus einer anderen E-Mail zitiert',
    signature: 'Signatur',
    numbers: 'Zeilennummern',
    byHand: 'von Ihnen entfernt',
  },
  waiting: {
    left: 'Der zweite Text ist da. Ergänzen Sie den ersten, um zu vergleichen.',
    right: 'Der erste Text ist da. Ergänzen Sie den zweiten, um zu vergleichen.',
  },
  reading: (name) => `${name} wird gelesen …`,

  // Looks
  themeLabel: 'Farben',
  themeName: { system: 'wie das System', light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
  languageLabel: 'Sprache',

  // Pairs and versions
  recentHeading: 'Zuletzt verglichen',
  recentNote: 'Nur in diesem Browser gespeichert.',
  clearRecent: 'Alle löschen',
  pairName: (left, right) => `${left} und ${right}`,
  timelineHeading: 'Fassungen',
  timelineClose: 'Fassungen schließen',
  timelineSummary: (versions, moving, steady) =>
    `${number(versions)} Fassungen: ${some(moving, 'ein Fakt', 'Fakten')} neu, entfallen, geändert oder umformuliert, ${number(steady)} unverändert.`,
  timelineFact: 'Fakt',
  timelineStep: (label) => `mit „${label}“ vergleichen`,
  timelineState: {
    told: 'enthalten',
    came: 'neu',
    back: 'wieder da',
    changed: 'geändert',
    reworded: 'umformuliert',
    gone: 'entfallen',
    absent: 'nicht enthalten',
  },

  // Sharing
  share: 'Teilen',
  shareAs: {
    word: 'Word-Dokument mit nachverfolgten Änderungen',
    html: 'Vergleich als Webseite',
    changes: 'Beide Texte in einem, HTML',
    markdown: 'Vergleich als Markdown',
    table: 'Tabelle der Fakten (CSV)',
    json: 'Bericht als JSON',
  },
  copyMarkdown: 'Als Markdown kopieren',
  copyLink: 'Link mit beiden Texten kopieren',
  linkFromDisk:
    'Diese Seite wurde von der Festplatte geöffnet, der Link gilt daher nur auf diesem Rechner. Für andere öffnen Sie die Seite über eine Webadresse.',
  copied: 'Kopiert.',

  // What was just done, beside a way to take it back
  doneReplaced: (labels) => `Ersetzt: ${labels.map((label) => `„${label}“`).join(' und ')}.`,
  doneCleared: (label) => `Geleert: „${label}“.`,
  doneSwapped: 'Seiten getauscht.',
  donePins: 'Von Hand korrigiert.',
  doneBack: { undo: 'Rückgängig gemacht.', redo: 'Wiederholt.' },
  undo: 'Rückgängig',
  closeNotice: 'Diese Meldung schließen',
  print: 'Drucken',

  // What went wrong, by code
  failureHeading: 'Das hat nicht geklappt',
  dismiss: 'Schließen',
  nothingLost: 'Alles, was schon auf der Seite war, ist unverändert.',
  errors: {
    'file-empty': ({ name }) => `„${name}“ ist leer. Speichern Sie die Datei noch einmal und prüfen Sie, ob Text darin ist.`,
    'no-text': ({ name }) =>
      `„${name}“ enthält keinen lesbaren Text. Bei einer gespeicherten Webseite wird er womöglich erst von Skripten geladen: Kopieren Sie ihn im Browser und fügen Sie ihn hier ein.`,
    'file-binary': ({ name }) =>
      `„${name}“ ist kein Text, sondern enthält Binärdaten. Lesbar sind Texte aller Art, gespeicherte Webseiten, Word (.docx, .doc), OpenDocument (.odt), RTF, PDF, EPUB, E-Mails (.eml, .msg), Webarchive, Feeds und Untertitel.`,
    'file-pages': ({ name }) =>
      `„${name}“ ist ein Dokument von Apple Pages, das nur Pages lesen kann. Öffnen Sie es dort, wählen Sie „Ablage“, „Exportieren“, „Word“ (oder „Reiner Text“) und ziehen Sie die neue Datei hierher.`,
    'file-later': ({ name, format }) =>
      `„${name}“ ist ${format} und noch nicht lesbar. Öffnen Sie die Datei in ihrem Programm, kopieren Sie den Text hierher oder speichern Sie sie als reinen Text.`,
    'part-missing': ({ name }) =>
      `Ein Teil dieses Programms fehlt: ${name}, das neben der Seite liegen muss. Kopieren Sie den ganzen Ordner, nicht nur die Seite.`,
    'file-broken': ({ name, cause }) =>
      `„${name}“ ist beschädigt oder nicht das, was der Name sagt, und konnte nicht gelesen werden${cause ? ` (${cause})` : ''}. Öffnen Sie die Datei in ihrem Programm und speichern Sie sie neu.`,
    'zip-broken': ({ name }) =>
      `„${name}“ ist beschädigt: Das Archiv lässt sich nicht öffnen. Speichern Sie die Datei in ihrem Programm neu.`,
    'zip-entries': ({ name, count, limit }) =>
      `„${name}“ enthält ${number(count)} Dateien, die Grenze liegt bei ${number(limit)}. So viele hat kein Dokument.`,
    'zip-too-large': ({ name, entry, limit }) =>
      `„${name}“${entry ? ` (der Teil ${entry})` : ''} ist entpackt größer als ${size(limit)}; das ist die Grenze. Solche Dokumente können in böser Absicht gemacht sein.`,
    'zip-nothing': ({ name, count }) =>
      `„${name}“ ist ein Archiv mit ${some(count, 'einer Datei', 'Dateien')}; ein lesbarer Text oder ein lesbares Dokument ist nicht darunter.`,
    'file-packed': ({ name, entry, encoding }) =>
      `„${name}“ enthält ${entry} so, wie der Server es gepackt hat (${encoding}); hier lässt es sich nicht entpacken. Wählen Sie eine andere Seite oder archivieren Sie diese noch einmal ungepackt.`,
    'zip-locked': ({ name }) =>
      `„${name}“ ist mit einem Passwort geschützt. Öffnen Sie die Datei in ihrem Programm und speichern Sie sie ohne.`,
    entities: ({ name, entry }) =>
      `„${name}“ definiert im Teil ${entry} eigene Entitäten. Kein Dokument braucht sie, und sie können fremde Dateien laden oder endlos wachsen; deshalb wurde die Datei nicht gelesen.`,
    'page-tags': ({ name, count, limit }) =>
      `„${name}“ hat ${number(count)} Tags, die Grenze für eine Webseite liegt bei ${number(limit)}. Kopieren Sie den Artikel im Browser und fügen Sie ihn hier ein.`,
    'nested-too-deep': ({ name, limit }) =>
      `„${name}“ ist mehr als ${number(limit)} Ebenen tief verschachtelt; das ist die Grenze, und kein echtes Dokument erreicht sie.`,
    'pdf-locked': ({ name }) =>
      `„${name}“ ist mit einem Passwort geschützt. Öffnen Sie das Dokument in einem PDF-Programm und speichern Sie es ohne.`,
    'pdf-scan': ({ name }) =>
      `„${name}“ ist ein Scan: Seine Seiten sind Bilder ohne Text. Lassen Sie den Text erst erkennen (OCR) oder fügen Sie ihn hier ein.`,
    'pdf-codes': ({ name }) =>
      `Die Buchstaben in „${name}“ sind nicht lesbar: Die Schriften verraten nicht, welches Zeichen für welchen Buchstaben steht. Lassen Sie den Text erkennen (OCR) oder besorgen Sie das Dokument in einem anderen Format.`,
    'pdf-pages': ({ name, count, limit }) =>
      `„${name}“ hat ${number(count)} Seiten, die Grenze liegt bei ${number(limit)}. Speichern Sie nur die Seiten des Artikels.`,
    'file-too-large': ({ name, bytes, limit }) => `„${name}“ ist zu groß: ${size(bytes)}, erlaubt sind ${size(limit)}.`,
    'file-unreadable': ({ name, cause }) =>
      `„${name}“ konnte nicht gelesen werden: ${cause}. Vielleicht wurde die Datei verschoben, oder es ist ein Ordner.`,
    folder: ({ name }) =>
      `„${name}“ ist ein Ordner; gelesen werden Dateien. Öffnen Sie ihn und ziehen Sie die Seite oder das Dokument selbst hierher. Den eigenen Ordner einer gespeicherten Seite braucht es nicht.`,
    'no-report': ({ name }) =>
      `„${name}“ ist kein Bericht, der sich öffnen lässt: Das geht nur mit Berichten dieses Formats, die hier heruntergeladen wurden.`,
    'bad-link': ({ cause }) => `Die Texte in diesem Link sind nicht lesbar; vielleicht ist er abgeschnitten. (${cause})`,
    'link-too-large': () => 'Die Texte in diesem Link sind zu groß zum Öffnen (mehr als 2 MB). Bitten Sie stattdessen um die Dateien.',
    'link-too-long': () =>
      'Diese Texte sind zu lang für einen Link. Laden Sie stattdessen den Bericht herunter: Er lässt sich hier wieder öffnen.',
    'not-copied': ({ cause }) => `Der Browser hat das Kopieren nicht erlaubt. (${cause})`,
    'no-file': () => 'Was Sie hierher gezogen haben, enthält weder Datei noch Text.',
    'no-words': ({ label }) => `„${label}“ enthält keine Wörter, es gibt also nichts zu vergleichen.`,
    'too-long': ({ cause }) => `Diese Texte sind zu lang für einen Vergleich. ${cause}`,
    'engine-failed': ({ cause }) =>
      `Der Vergleich dieser beiden Texte wurde nicht fertig. Versuchen Sie es noch einmal; scheitert er wieder, nehmen Sie einen Teil der Texte. (${cause})`,
    'load-failed': ({ cause }) =>
      `Das Vergleichsprogramm konnte nicht starten. Nötig ist ein aktueller Browser mit WebAssembly. (${cause})`,
  },
  formats: {
    docx: 'ein Word-Dokument',
    doc6: 'ein Word-Dokument von vor 1997',
    odt: 'ein OpenDocument-Text',
    rtf: 'ein RTF-Dokument',
    pdf: 'ein PDF',
    epub: 'ein E-Book',
    mhtml: 'eine Webseite in einer Datei (MHTML)',
    eml: 'eine E-Mail',
    xls: 'eine Tabelle (Excel)',
    ppt: 'eine Präsentation (PowerPoint)',
    xlsx: 'eine Tabelle (Excel)',
    pptx: 'eine Präsentation (PowerPoint)',
    image: 'ein Bild',
  },
};
