// Everything the page says around the element, in French.

import { fr as handedOn } from '../../export/messages/fr.js';
import { fr as element } from '../../widget/messages/fr.js';

/** @import { PageMessages } from './types.d.ts' */

const { number } = element;
/** @param {number} bytes */
const size = (bytes) =>
  bytes >= 1 << 20 ? `${number(Math.round(bytes / (1 << 20)))}\u00a0Mo` : `${number(Math.ceil(bytes / 1024))}\u00a0Ko`;
/** @param {string} words */
const quoted = (words) => `«\u202f${words}\u202f»`;
/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${number(count)} ${count < 2 ? one : many}`;
/** @param {number[]} pages */
const pagesOf = (pages) => `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}`;

/** @type {PageMessages} */
export const fr = {
  ...element,
  ...handedOn,
  name: 'Français',
  title: 'storydiff',
  pairTitle: (labels) => `${labels.left} / ${labels.right} · storydiff`,
  tagline: 'Deux récits d’un même sujet, fait par fait',
  privacy: 'Rien ne quitte cette page\u00a0: aucun envoi, aucune requête, aucun compte.',

  // Input
  inputHeading: 'Textes à comparer',
  introHeading: 'Qu’est-ce que l’autre article a passé sous silence\u202f?',
  intro: 'Déposez ici deux articles sur le même sujet\u00a0: vous verrez ce que disent les deux, ce qui diffère et ce qu’un seul rapporte.',
  labelField: { left: 'Nom du premier texte', right: 'Nom du second texte' },
  textField: { left: 'Premier texte', right: 'Second texte' },
  placeholder: 'Collez un texte ou déposez un fichier',
  beginningShown: (shown, all) => `Le champ montre les ${number(shown)} premiers caractères sur ${number(all)}. Tous sont comparés.`,
  showWhole: 'Tout afficher pour modifier',
  choose: 'Choisir un fichier',
  chooseFor: { left: 'Choisir un fichier pour le premier texte', right: 'Choisir un fichier pour le second texte' },
  clear: 'Effacer',
  clearFor: { left: 'Effacer le premier texte', right: 'Effacer le second texte' },
  swap: 'Inverser les côtés',
  chooseTwo: 'Choisir deux fichiers',
  sample: 'Voir un exemple',
  sampleNote: 'Deux médias sur un accident fictif, avec les menus et les accroches de chaque site.',
  compareNow: 'Comparer',
  editTexts: 'Modifier les textes',
  hideTexts: 'Revenir à la comparaison',
  kinds:
    'Textes de toute sorte, pages et archives web, Word, OpenDocument, RTF, PDF, livres numériques, courriels, flux et sous-titres, jusqu’à 20\u00a0Mo chacun.',
  dropHere: { left: 'Déposer ici le premier texte', right: 'Déposer ici le second texte' },
  dropTwo: 'Deux fichiers déposés ensemble remplissent les deux côtés\u202f; trois et plus deviennent les versions d’un même article.',
  pasted: 'texte collé',
  kindName: {
    text: 'texte brut',
    markdown: 'Markdown',
    html: 'page web',
    mhtml: 'page web en un seul fichier',
    docx: 'document Word',
    doc: 'document Word (avant 2007)',
    odt: 'texte OpenDocument',
    rtf: 'document RTF',
    pdf: 'PDF',
    epub: 'livre numérique',
    eml: 'courriel',
    mbox: 'boîte aux lettres',
    feed: 'flux d’actualités',
    xml: 'article en XML',
    json: 'article en JSON',
    subtitles: 'sous-titres',
    tex: 'LaTeX',
    rst: 'reStructuredText',
    adoc: 'AsciiDoc',
    org: 'Org',
    wiki: 'wikitexte',
    textile: 'Textile',
    webarchive: 'archive web',
    msg: 'message Outlook',
    warc: 'archive web (WARC)',
    pasted: 'texte collé',
    sample: 'exemple',
    saved: 'texte enregistré',
  },
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'Aucun article n’a été trouvé dans cette page\u00a0: tout son texte est affiché.',
  noteData:
    'La page elle-même n’affiche aucun article\u00a0: son texte provient des données qu’elle contient pour les moteurs de recherche.',
  noteBeginning: 'Ce n’est peut-être que le début de l’article\u202f; la suite est ailleurs ou réservée aux abonnés.',
  noteElements:
    'Cette page compte plus de 100\u202f000 éléments, limite au-delà de laquelle l’article n’est plus recherché\u00a0: tout son texte est affiché.',
  noteNesting:
    'Les éléments de cette page sont imbriqués plus profondément que dans toute page réelle\u00a0: son texte est complet, sa structure non.',
  noteReplaced: ({ count, line, near }) =>
    `${plural(count, 'passage illisible est remplacé', 'passages illisibles sont remplacés')} par �${count < 2 ? ',' : '\u202f; le premier est'} à la ligne ${number(line)}${near ? `\u00a0: ${quoted(near)}` : ''}.`,
  noteControls: ({ count }) =>
    `${plural(count, 'caractère de contrôle invisible a été ignoré', 'caractères de contrôle invisibles ont été ignorés')}.`,
  noteAttached: ({ names }) => `En pièce jointe, à choisir ci-dessus\u00a0: ${names.join(', ')}.`,
  noteUnread: ({ names }) => `En pièce jointe, non lu\u00a0: ${names.join(', ')}.`,
  noteStruck: ({ count }) => `${plural(count, 'passage barré a été ignoré', 'passages barrés ont été ignorés')}.`,
  noteHidden: ({ count }) => `${plural(count, 'passage masqué a été ignoré', 'passages masqués ont été ignorés')}.`,
  noteComments: ({ count }) => `${plural(count, 'commentaire en marge a été ignoré', 'commentaires en marge ont été ignorés')}.`,
  noteFormulas: ({ count }) =>
    `${plural(count, 'formule n’a pas pu être lue', 'formules n’ont pas pu être lues')}\u202f; «\u00a0[formula]\u00a0» en tient lieu.`,
  noteObjects: ({ count }) =>
    `${plural(count, 'objet incorporé (un diagramme, un graphique ou une formule) n’a pas été lu', 'objets incorporés (diagrammes, graphiques ou formules) n’ont pas été lus')}.`,
  noteSigns: ({ count }) =>
    `${plural(count, 'caractère illisible (la moitié d’un caractère, ou un signe propre à sa police) est remplacé', 'caractères illisibles (des moitiés de caractères, ou des signes propres à leur police) sont remplacés')} par �.`,
  noteReferences: 'La liste des références a été ignorée.',
  noteBroken: 'Ce fichier présente des défauts. Il a été lu autant que possible\u00a0: vérifiez que la fin du texte y est.',
  noteCut: 'Ce fichier est interrompu\u00a0: sa fin manque. Tout ce qu’il contient est ici.',
  notePlain: ({ extension }) => `Lu comme texte brut, quel que soit le sens de ${quoted(extension)}.`,
  noteCommands: 'Les commandes de balisage ont été retirées\u202f; ce qu’elles insèrent d’ailleurs ou dessinent peut manquer.',
  noteScans: ({ pages }) => `${pagesOf(pages)}\u00a0: images sans texte, des numérisations par exemple. Leur contenu n’a pas été lu.`,
  noteCodes: ({ pages }) =>
    `${pagesOf(pages)}\u00a0: certaines lettres sont illisibles (la police n’indique pas lesquelles) et remplacées par �.`,
  // What was read, and what can be set right
  noteChoices: 'Ce fichier contient plus d’articles qu’il n’en est proposé\u202f; seuls les premiers sont listés.',
  readingPage: (name, at, count) => `Lecture de ${name}\u00a0: page ${number(at)} sur ${number(count)}`,
  readingPart: (name, percent) => `Lecture de ${name}\u00a0: ${percent}\u202f%`,
  progressLabel: 'Avancement de la lecture',
  cancel: 'Annuler',
  stages: {
    segment: 'Paragraphes et phrases',
    article: 'L’article et ce qui l’entoure',
    language: 'Mots, noms et nombres',
    align: 'Ce qui dit la même chose',
    diff: 'Mot par mot',
    facts: 'Fait par fait',
    report: 'Le rapport',
  },
  readingHeading: 'Ce qui a été lu',
  kindLabel: 'Type',
  languageOfText: 'Langue',
  wordsLabel: 'Longueur',
  headlineLabel: 'Titre',
  bylineLabel: 'Auteur',
  dateLabel: 'Date',
  pagesLabel: 'Pages',
  charsetLabel: 'Encodage',
  charsetFor: { left: 'Encodage du premier texte', right: 'Encodage du second texte' },
  charsetBy: {
    mark: 'selon la marque du fichier',
    shape: 'reconnu à sa structure',
    valid: 'certain',
    declared: 'déclaré par le fichier',
    nearly: 'presque certain\u00a0: quelques octets sont abîmés',
    guess: 'supposé\u202f; choisissez-en un autre si des lettres semblent fausses',
    given: 'choisi par vous',
  },
  changesLabel: (count) => `Ce document contient ${plural(count, 'modification suivie', 'modifications suivies')}, lu\u00a0:`,
  changesFor: { left: 'Modifications suivies du premier texte', right: 'Modifications suivies du second texte' },
  changesTaken: { accepted: 'comme si tout était accepté', rejected: 'comme si tout était refusé' },
  choiceLabel: (count) => `Ce fichier contient ${plural(count, 'article', 'articles')}\u00a0:`,
  choiceFor: { left: 'Article pour le premier texte', right: 'Article pour le second texte' },
  untitled: (number) => `Article ${number}`,
  leftOutHeading: 'Laissé de côté\u00a0:',
  takeHeading: 'Ajouter ou retirer des paragraphes',
  roleName: {
    headline: 'titre',
    standfirst: 'chapô',
    byline: 'signature',
    caption: 'légende',
    body: 'article',
    furniture: 'hors article',
  },
  why: {
    furniture: 'hors article',
    outside: 'en dehors de l’article',
    navigation: 'menus',
    links: 'liens vers d’autres articles',
    related: 'autres articles',
    comments: 'commentaires',
    share: 'boutons de partage',
    advertisement: 'publicité',
    author: 'à propos de l’auteur',
    byline: 'signature',
    tags: 'mots-clés',
    form: 'formulaires',
    aside: 'encadrés',
    margin: 'marges de la page',
    hidden: 'texte masqué',
    rights: 'mentions de droits',
    invitation: 'incitations',
    opening: 'au-dessus de l’article',
    closing: 'au-dessous de l’article',
    repeated: 'dit deux fois',
    running: 'titres courants et numéros de page',
    quoted: 'cité d’un autre courriel',
    signature: 'signature du courriel',
    numbers: 'numéros de ligne',
    byHand: 'retiré par vous',
  },
  waiting: {
    left: 'Le second texte est là. Ajoutez le premier pour comparer.',
    right: 'Le premier texte est là. Ajoutez le second pour comparer.',
  },
  reading: (name) => `Lecture de ${name}…`,

  // Looks
  themeLabel: 'Couleurs',
  themeName: { system: 'comme le système', light: 'claires', dark: 'sombres', contrast: 'contraste élevé' },
  languageLabel: 'Langue',

  // Pairs and versions
  recentHeading: 'Comparaisons récentes',
  recentNote: 'Conservées dans ce navigateur seulement.',
  clearRecent: 'Tout oublier',
  pairName: (left, right) => `${left} et ${right}`,
  timelineHeading: 'Versions',
  timelineClose: 'Fermer les versions',
  timelineSummary: (versions, moving, steady) =>
    `${plural(versions, 'version', 'versions')}\u00a0: ${plural(moving, 'fait apparu, disparu, modifié ou reformulé', 'faits apparus, disparus, modifiés ou reformulés')}, ${plural(steady, 'inchangé', 'inchangés')}.`,
  timelineFact: 'Fait',
  timelineStep: (label) => `comparer avec ${quoted(label)}`,
  timelineState: {
    told: 'présent',
    came: 'nouveau',
    back: 'de retour',
    changed: 'modifié',
    reworded: 'reformulé',
    gone: 'disparu',
    absent: 'absent',
  },

  // Sharing
  share: 'Partager',
  shareAs: {
    word: 'Document Word avec suivi des modifications',
    html: 'Comparaison en page web',
    changes: 'Les deux textes en un, HTML',
    markdown: 'Comparaison en Markdown',
    table: 'Tableau des faits (CSV)',
    json: 'Rapport en JSON',
  },
  copyMarkdown: 'Copier en Markdown',
  copyLink: 'Copier un lien avec les deux textes',
  linkFromDisk:
    'Cette page a été ouverte depuis le disque\u00a0: le lien ne marche que sur cet ordinateur. Pour d’autres, ouvrez la page à une adresse web.',
  copied: 'Copié.',

  // What was just done, beside a way to take it back
  doneReplaced: (labels) => `Remplacé\u00a0: ${labels.map(quoted).join(' et ')}.`,
  doneCleared: (label) => `Effacé\u00a0: ${quoted(label)}.`,
  doneSwapped: 'Côtés inversés.',
  donePins: 'Corrigé à la main.',
  doneBack: { undo: 'Annulé.', redo: 'Rétabli.' },
  undo: 'Annuler',
  closeNotice: 'Fermer ce message',
  print: 'Imprimer',

  // What went wrong, by code
  failureHeading: 'Cela n’a pas marché',
  dismiss: 'Fermer',
  nothingLost: 'Tout ce qui était sur cette page est intact.',
  errors: {
    'file-empty': ({ name }) => `${quoted(name)} est vide. Enregistrez-le de nouveau et vérifiez qu’il contient du texte.`,
    'no-text': ({ name }) =>
      `${quoted(name)} ne contient aucun texte lisible. S’il s’agit d’une page web enregistrée, des scripts chargent peut-être son texte après coup\u00a0: copiez-le depuis le navigateur et collez-le ici.`,
    'file-binary': ({ name }) =>
      `${quoted(name)} n’est pas un texte, mais des données binaires. Sont lus les textes de toute sorte, pages web enregistrées, Word (.docx, .doc), OpenDocument (.odt), RTF, PDF, EPUB, courriels (.eml, .msg), archives web, flux et sous-titres.`,
    'file-pages': ({ name }) =>
      `${quoted(name)} est un document Apple Pages, que seul Pages sait lire. Ouvrez-le dans Pages, choisissez Fichier, Exporter vers, Word (ou Texte brut), puis déposez ici le fichier obtenu.`,
    'file-later': ({ name, format }) =>
      `${quoted(name)} est ${format}, un format qui n’est pas encore lu. Ouvrez le fichier dans son programme, copiez le texte et collez-le ici, ou enregistrez-le en texte brut.`,
    'part-missing': ({ name }) =>
      `Il manque une partie de ce programme\u00a0: ${name}, qui doit se trouver à côté de la page. Copiez tout le dossier, pas seulement la page.`,
    'file-broken': ({ name, cause }) =>
      `${quoted(name)} est abîmé ou n’est pas ce que dit son nom, et n’a pas pu être lu${cause ? ` (${cause})` : ''}. Ouvrez-le dans son programme et enregistrez-le de nouveau.`,
    'zip-broken': ({ name }) =>
      `${quoted(name)} est abîmé\u00a0: son archive ne s’ouvre pas. Enregistrez-le de nouveau dans son programme.`,
    'zip-entries': ({ name, count, limit }) =>
      `${quoted(name)} contient ${number(count)} fichiers, pour une limite de ${number(limit)}. Aucun document n’en compte autant.`,
    'zip-too-large': ({ name, entry, limit }) =>
      `${quoted(name)}${entry ? ` (sa partie ${entry})` : ''} dépasse ${size(limit)} une fois décompressé, ce qui est la limite. Un tel document peut être malveillant.`,
    'zip-nothing': ({ name, count }) =>
      `${quoted(name)} est une archive de ${plural(count, 'fichier', 'fichiers')}, sans aucun texte ni document lisible.`,
    'file-packed': ({ name, entry, encoding }) =>
      `${quoted(name)} contient ${entry} tel que son serveur l’a compressé (${encoding}), ce qui ne peut être décompressé ici. Choisissez une autre page, ou archivez celle-ci de nouveau sans compression.`,
    'zip-locked': ({ name }) =>
      `${quoted(name)} est protégé par un mot de passe. Ouvrez-le dans son programme et enregistrez-le sans protection.`,
    entities: ({ name, entry }) =>
      `${quoted(name)} déclare ses propres entités dans sa partie ${entry}. Aucun document n’en a besoin, et elles peuvent charger d’autres fichiers ou grossir sans fin\u00a0: il n’a pas été lu.`,
    'page-tags': ({ name, count, limit }) =>
      `${quoted(name)} compte ${number(count)} balises, pour une limite de ${number(limit)} par page web. Copiez l’article depuis le navigateur et collez-le ici.`,
    'nested-too-deep': ({ name, limit }) =>
      `${quoted(name)} compte plus de ${number(limit)} niveaux imbriqués, ce qui est la limite\u202f; aucun vrai document n’y arrive.`,
    'pdf-locked': ({ name }) =>
      `${quoted(name)} est protégé par un mot de passe. Ouvrez-le dans un lecteur de PDF et enregistrez-le sans protection.`,
    'pdf-scan': ({ name }) =>
      `${quoted(name)} est une numérisation\u00a0: ses pages sont des images sans texte. Faites d’abord reconnaître le texte (OCR), ou collez-le ici.`,
    'pdf-codes': ({ name }) =>
      `Les lettres de ${quoted(name)} sont illisibles\u00a0: ses polices n’indiquent pas quel signe est quelle lettre. Faites reconnaître le texte (OCR), ou demandez le document dans un autre format.`,
    'pdf-pages': ({ name, count, limit }) =>
      `${quoted(name)} compte ${number(count)} pages, pour une limite de ${number(limit)}. N’enregistrez que les pages de l’article.`,
    'file-too-large': ({ name, bytes, limit }) =>
      `${quoted(name)} est trop volumineux\u00a0: ${size(bytes)}, pour une limite de ${size(limit)}.`,
    'file-unreadable': ({ name, cause }) =>
      `${quoted(name)} n’a pas pu être lu sur le disque\u00a0: ${cause}. Il a peut-être été déplacé, ou c’est un dossier.`,
    folder: ({ name }) =>
      `${quoted(name)} est un dossier, et seuls des fichiers sont lus. Ouvrez-le et déposez la page ou le document lui-même\u202f; le dossier d’accompagnement d’une page enregistrée est inutile.`,
    'no-report': ({ name }) =>
      `${quoted(name)} n’est pas un rapport qui puisse être ouvert\u00a0: seuls les rapports de ce format téléchargés d’ici peuvent l’être.`,
    'bad-link': ({ cause }) => `Les textes de ce lien sont illisibles\u202f; il a peut-être été tronqué. (${cause})`,
    'link-too-large': () =>
      'Les textes de ce lien sont trop volumineux pour être ouverts (plus de 2\u202fMo). Demandez plutôt les fichiers.',
    'link-too-long': () => 'Ces textes sont trop longs pour un lien. Téléchargez plutôt le rapport\u00a0: il peut être rouvert ici.',
    'not-copied': ({ cause }) => `Le navigateur n’a pas permis de copier. (${cause})`,
    'no-file': () => 'Ce qui a été déposé ne contient ni fichier ni texte.',
    'no-words': ({ label }) => `${quoted(label)} ne contient aucun mot\u00a0: il n’y a rien à comparer.`,
    'too-long': ({ cause }) => `Ces textes sont trop longs pour être comparés. ${cause}`,
    'engine-failed': ({ cause }) =>
      `La comparaison de ces deux textes n’a pas abouti. Réessayez\u202f; si elle échoue encore, prenez une partie des textes. (${cause})`,
    'load-failed': ({ cause }) =>
      `Le programme de comparaison n’a pas pu démarrer. Il faut un navigateur récent avec WebAssembly. (${cause})`,
  },
  formats: {
    docx: 'un document Word',
    doc6: 'un document Word antérieur à 1997',
    odt: 'un texte OpenDocument',
    rtf: 'un document RTF',
    pdf: 'un PDF',
    epub: 'un livre numérique',
    mhtml: 'une page web en un seul fichier (MHTML)',
    eml: 'un courriel',
    xls: 'un tableur (Excel)',
    ppt: 'un diaporama (PowerPoint)',
    xlsx: 'un tableur (Excel)',
    pptx: 'un diaporama (PowerPoint)',
    image: 'une image',
  },
};
