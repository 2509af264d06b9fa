// Everything the page says around the element, in English. Another language is another file with the same keys.

import { en as handedOn } from '../../export/messages/en.js';
import { en as element } from '../../widget/messages/en.js';

/** @import { Labels } from '../../widget/messages/types.d.ts' */

const { number } = element;
/** @param {number} bytes */
const size = (bytes) => (bytes >= 1 << 20 ? `${number(Math.round(bytes / (1 << 20)))} MB` : `${number(Math.ceil(bytes / 1024))} KB`);

export const en = {
  ...element,
  ...handedOn,
  name: 'English',
  title: 'storydiff',
  /** @param {Labels} labels */
  pairTitle: (labels) => `${labels.left} / ${labels.right} · storydiff`,
  tagline: 'Two tellings of one story, fact by fact',
  privacy: 'Nothing leaves this page: no upload, no request, no account.',

  // Input
  inputHeading: 'Texts to compare',
  introHeading: 'What did the other telling leave out?',
  intro: 'Drop two articles on one story: you see what both state, what changed between them, and what only one of them says.',
  labelField: { left: 'Name of the first text', right: 'Name of the second text' },
  textField: { left: 'First text', right: 'Second text' },
  placeholder: 'Paste a text here, or drop a file',
  /** @param {number} shown @param {number} all */
  beginningShown: (shown, all) => `The field shows the first ${number(shown)} of ${number(all)} characters. All are compared.`,
  showWhole: 'Show all, to edit',
  choose: 'Choose a file',
  chooseFor: { left: 'Choose a file for the first text', right: 'Choose a file for the second text' },
  clear: 'Clear',
  clearFor: { left: 'Clear the first text', right: 'Clear the second text' },
  swap: 'Swap sides',
  chooseTwo: 'Choose two files',
  sample: 'Show the sample story',
  sampleNote: 'Two outlets on one invented accident, with each site’s menus and teasers around it.',
  compareNow: 'Compare',
  editTexts: 'Change the texts',
  hideTexts: 'Back to the comparison',
  kinds:
    'Texts of any kind, web pages and archives of them, Word, OpenDocument, RTF, PDF, e-books, mail, feeds and subtitles, up to 20 MB each.',
  dropHere: { left: 'Drop for the first text', right: 'Drop for the second text' },
  dropTwo: 'Two files dropped together fill both sides; three and more become versions of one story.',
  pasted: 'pasted text',
  kindName: {
    text: 'plain text',
    markdown: 'Markdown',
    html: 'web page',
    mhtml: 'web page in one file',
    docx: 'Word document',
    doc: 'Word document (before 2007)',
    odt: 'OpenDocument text',
    rtf: 'RTF document',
    pdf: 'PDF',
    epub: 'e-book',
    eml: 'e-mail',
    mbox: 'mailbox',
    feed: 'news feed',
    xml: 'article in XML',
    json: 'article in JSON',
    subtitles: 'subtitles',
    tex: 'LaTeX',
    rst: 'reStructuredText',
    adoc: 'AsciiDoc',
    org: 'Org',
    wiki: 'wiki text',
    textile: 'Textile',
    webarchive: 'web archive',
    msg: 'Outlook message',
    warc: 'web archive (WARC)',
    pasted: 'pasted text',
    sample: 'sample',
    saved: 'saved text',
  },
  /** @param {{name: string, kind: string, charset?: string | null}} source */
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'No article was found in this page, so all of its text is shown.',
  noteData: 'The page itself shows no article; its text was taken from the data that the page holds for search engines.',
  noteBeginning: 'This may be no more than the beginning of the article; its publisher keeps the rest elsewhere or for subscribers.',
  noteElements: 'This page has more than 100,000 elements, the limit up to which its article is looked for, so all of its text is shown.',
  noteNesting: 'This page nests its elements deeper than any real one; its text is all here, its structure is not.',
  /** @param {{count: number, line: number, near: string}} given */
  noteReplaced: ({ count, line, near }) =>
    `${count === 1 ? 'One place' : `${number(count)} places`} could not be read and ${count === 1 ? 'stands' : 'stand'} as �; the first is in line ${number(line)}${near ? `: “${near}”` : ''}.`,
  /** @param {{count: number}} given */
  noteControls: ({ count }) =>
    `${count === 1 ? 'One control character that nobody sees was' : `${number(count)} control characters that nobody sees were`} left out.`,
  /** @param {{names: string[]}} given */
  noteAttached: ({ names }) => `Attached, and to be chosen above: ${names.join(', ')}.`,
  /** @param {{names: string[]}} given */
  noteUnread: ({ names }) => `Attached, and not read: ${names.join(', ')}.`,
  /** @param {{count: number}} given */
  noteStruck: ({ count }) =>
    `${count === 1 ? 'One passage that is struck out was' : `${number(count)} passages that are struck out were`} left out.`,
  /** @param {{count: number}} given */
  noteHidden: ({ count }) =>
    `${count === 1 ? 'One passage of hidden text was' : `${number(count)} passages of hidden text were`} left out.`,
  /** @param {{count: number}} given */
  noteComments: ({ count }) =>
    `${count === 1 ? 'One comment in the margin was' : `${number(count)} comments in the margin were`} left out.`,
  /** @param {{count: number}} given */
  noteFormulas: ({ count }) =>
    `${count === 1 ? 'One formula that could not be read stands' : `${number(count)} formulas that could not be read stand`} as “[formula]”.`,
  /** @param {{count: number}} given */
  noteObjects: ({ count }) =>
    `${count === 1 ? 'One embedded object (such as a diagram, a chart or a formula) was' : `${number(count)} embedded objects (such as diagrams, charts or formulas) were`} not read.`,
  /** @param {{count: number}} given */
  noteSigns: ({ count }) =>
    `${count === 1 ? 'One character' : `${number(count)} characters`} could not be read (half a character, or a sign that only its font knows) and ${count === 1 ? 'stands' : 'stand'} as �.`,
  noteReferences: 'The list of references was left out.',
  noteBroken: 'This file is not quite as its kind should be. It was read as far as possible: check that its end is there.',
  noteCut: 'This file breaks off: it has no end as its kind should. What is here is all that it holds.',
  /** @param {{extension: string}} given */
  notePlain: ({ extension }) => `Read as plain text, whatever “${extension}” stands for.`,
  noteCommands: 'The commands of its markup were taken out; what they bring in from elsewhere, or draw, may be missing.',
  /** @param {{pages: number[]}} given */
  noteScans: ({ pages }) =>
    `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}: pictures without text, such as scans. What stands there was not read.`,
  /** @param {{pages: number[]}} given */
  noteCodes: ({ pages }) =>
    `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}: some letters have no meaning that could be read (the font does not say which they are) and stand as �.`,
  // What was read, and what can be set right
  noteChoices: 'This file holds more articles than are offered; the first ones are listed.',
  /** @param {string} name @param {number} at @param {number} count */
  readingPage: (name, at, count) => `Reading ${name}: page ${at} of ${count}`,
  /** @param {string} name @param {number} percent */
  readingPart: (name, percent) => `Reading ${name}: ${percent}%`,
  progressLabel: 'How much was read',
  cancel: 'Cancel',
  stages: {
    segment: 'Paragraphs and sentences',
    article: 'Story and furniture',
    language: 'Words, names and numbers',
    align: 'What tells the same',
    diff: 'Word by word',
    facts: 'Fact by fact',
    report: 'The report',
  },
  readingHeading: 'What was read',
  kindLabel: 'Kind',
  languageOfText: 'Language',
  wordsLabel: 'Length',
  headlineLabel: 'Headline',
  bylineLabel: 'By',
  dateLabel: 'Date',
  pagesLabel: 'Pages',
  charsetLabel: 'Charset',
  charsetFor: { left: 'Charset of the first text', right: 'Charset of the second text' },
  charsetBy: {
    mark: 'as the file’s mark says',
    shape: 'told by its shape',
    valid: 'certain',
    declared: 'as the file declares',
    nearly: 'all but certain: a few bytes are damaged',
    guess: 'a guess; choose another if letters look wrong',
    given: 'as you chose',
  },
  /** @param {number} count */
  changesLabel: (count) => `This document has ${number(count)} tracked ${count === 1 ? 'change' : 'changes'}, read:`,
  changesFor: { left: 'Tracked changes of the first text', right: 'Tracked changes of the second text' },
  changesTaken: { accepted: 'as if all were accepted', rejected: 'as if all were rejected' },
  /** @param {number} count */
  choiceLabel: (count) => `This file holds ${count} articles:`,
  choiceFor: { left: 'Article for the first text', right: 'Article for the second text' },
  /** @param {number} number */
  untitled: (number) => `Article ${number}`,
  leftOutHeading: 'Left out:',
  takeHeading: 'Take paragraphs in or out',
  roleName: {
    headline: 'headline',
    standfirst: 'standfirst',
    byline: 'byline',
    caption: 'caption',
    body: 'story',
    furniture: 'not the story',
  },
  why: {
    furniture: 'not the story',
    outside: 'outside the article',
    navigation: 'menus',
    links: 'links to other stories',
    related: 'other stories',
    comments: 'comments',
    share: 'share buttons',
    advertisement: 'advertisements',
    author: 'about the author',
    byline: 'byline',
    tags: 'tags',
    form: 'forms',
    aside: 'asides',
    margin: 'margins of the page',
    hidden: 'hidden text',
    rights: 'notices of rights',
    invitation: 'invitations',
    opening: 'above the story',
    closing: 'below the story',
    repeated: 'said twice',
    running: 'running heads and page numbers',
    quoted: 'quoted from another mail',
    signature: 'signature',
    numbers: 'line numbers',
    byHand: 'taken out by you',
  },
  waiting: {
    left: 'The second text is there. Add the first one to compare.',
    right: 'The first text is there. Add the second one to compare.',
  },
  /** @param {string} name */
  reading: (name) => `Reading ${name} …`,

  // Looks
  themeLabel: 'Colours',
  themeName: { system: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' },
  languageLabel: 'Language',

  // Pairs and versions
  recentHeading: 'Compared before',
  recentNote: 'Kept in this browser only.',
  clearRecent: 'Forget them all',
  /** @param {string} left @param {string} right */
  pairName: (left, right) => `${left} and ${right}`,
  timelineHeading: 'Versions',
  timelineClose: 'Close the versions',
  /** @param {number} versions @param {number} moving @param {number} steady */
  timelineSummary: (versions, moving, steady) =>
    `${number(versions)} versions: ${number(moving)} facts came, went, changed or were reworded, ${number(steady)} stayed.`,
  timelineFact: 'Fact',
  /** @param {string} label */
  timelineStep: (label) => `compare with ${label}`,
  timelineState: { told: 'told', came: 'new', back: 'back', changed: 'changed', reworded: 'reworded', gone: 'gone', absent: 'not told' },

  // Sharing
  share: 'Share',
  shareAs: {
    word: 'Word document with tracked changes',
    html: 'Comparison as a web page',
    changes: 'Both texts as one, in HTML',
    markdown: 'Comparison as Markdown',
    table: 'Table of facts (CSV)',
    json: 'Report as JSON',
  },
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy a link with both texts',
  linkFromDisk: 'This page was opened from disk, so the link works on this computer only. For others, open the page from a web address.',
  copied: 'Copied.',

  // What was just done, beside a way to take it back
  /** @param {string[]} labels */
  doneReplaced: (labels) => `Replaced ${labels.map((label) => `“${label}”`).join(' and ')}.`,
  /** @param {string} label */
  doneCleared: (label) => `Cleared “${label}”.`,
  doneSwapped: 'Swapped the sides.',
  donePins: 'Set right by hand.',
  doneBack: { undo: 'Taken back.', redo: 'Done once more.' },
  undo: 'Undo',
  closeNotice: 'Close this message',
  print: 'Print',

  // What went wrong, by code: what, where, why, and what to do.
  failureHeading: 'That did not work',
  dismiss: 'Dismiss',
  nothingLost: 'Everything already on this page is as it was.',
  errors: {
    /** @param {{name: string}} given */
    'file-empty': ({ name }) => `“${name}” is empty: there is nothing in the file. Save it again and check that it has text in it.`,
    /** @param {{name: string}} given */
    'no-text': ({ name }) =>
      `“${name}” has no text in it that could be read. If it is a saved web page, its text may be loaded later by scripts: copy it from the browser and paste it here.`,
    /** @param {{name: string}} given */
    'file-binary': ({ name }) =>
      `“${name}” is not a text: its content is binary data. Texts of any kind, saved web pages, Word (.docx, .doc), OpenDocument (.odt), RTF, PDF, EPUB, mail (.eml, .msg), web archives, feeds and subtitles can be read.`,
    /** @param {{name: string}} given */
    'file-pages': ({ name }) =>
      `“${name}” is a document of Apple Pages, which only Pages can read. Open it there and choose File, Export To, Word (or Plain Text); then drop that file here.`,
    /** @param {{name: string, format: string}} given */
    'file-later': ({ name, format }) =>
      `“${name}” is ${format}, which cannot be read yet. Open it in its own program, copy the text and paste it here, or save it as plain text.`,
    /** @param {{name: string}} given */
    'part-missing': ({ name }) =>
      `A part of this program is missing: ${name}, which stands beside the page. Copy the whole folder, not the page alone.`,
    /** @param {{name: string, cause?: string}} given */
    'file-broken': ({ name, cause }) =>
      `“${name}” is damaged or is not what its name says, and could not be read${cause ? ` (${cause})` : ''}. Open it in its own program and save it again.`,
    /** @param {{name: string}} given */
    'zip-broken': ({ name }) => `“${name}” is damaged: its archive cannot be opened. Save it again in its own program.`,
    /** @param {{name: string, count: number, limit: number}} given */
    'zip-entries': ({ name, count, limit }) =>
      `“${name}” holds ${number(count)} files, and the limit is ${number(limit)}. No document has so many.`,
    /** @param {{name: string, entry?: string, limit: number}} given */
    'zip-too-large': ({ name, entry, limit }) =>
      `“${name}”${entry ? ` (its part ${entry})` : ''} unpacks to more than ${size(limit)}, which is the limit. A document of such a size may be made to do harm.`,
    /** @param {{name: string, count: number}} given */
    'zip-nothing': ({ name, count }) =>
      `“${name}” is an archive of ${number(count)} ${count === 1 ? 'file' : 'files'}, and none of them is a text or a document that can be read.`,
    /** @param {{name: string, entry: string, encoding: string}} given */
    'file-packed': ({ name, entry, encoding }) =>
      `“${name}” holds ${entry} as its server packed it (${encoding}), which cannot be unpacked here. Choose another page, or archive it once more without packing.`,
    /** @param {{name: string}} given */
    'zip-locked': ({ name }) => `“${name}” is locked with a password. Open it in its own program and save it without one.`,
    /** @param {{name: string, entry: string}} given */
    entities: ({ name, entry }) =>
      `“${name}” declares entities of its own in its part ${entry}. No document needs them, and they can fetch other files or grow without end, so it was not read.`,
    /** @param {{name: string, count: number, limit: number}} given */
    'page-tags': ({ name, count, limit }) =>
      `“${name}” has ${number(count)} tags, and the limit for a web page is ${number(limit)}. Copy the story from the browser and paste it here.`,
    /** @param {{name: string, limit: number}} given */
    'nested-too-deep': ({ name, limit }) =>
      `“${name}” nests its parts more than ${number(limit)} deep, which is the limit; no real document does.`,
    /** @param {{name: string}} given */
    'pdf-locked': ({ name }) => `“${name}” is locked with a password. Open it in a PDF program and save it without one.`,
    /** @param {{name: string}} given */
    'pdf-scan': ({ name }) =>
      `“${name}” is a scan: its pages are pictures of text and hold no text. Let a program recognise the text first (OCR), or paste it here.`,
    /** @param {{name: string}} given */
    'pdf-codes': ({ name }) =>
      `The letters of “${name}” cannot be read: its fonts do not say which letter each sign is, so that a copy of them gives nonsense. Let a program recognise the text (OCR), or ask for the document in another format.`,
    /** @param {{name: string, count: number, limit: number}} given */
    'pdf-pages': ({ name, count, limit }) =>
      `“${name}” has ${number(count)} pages, and the limit is ${number(limit)}. Save the pages of the story alone.`,
    /** @param {{name: string, bytes: number, limit: number}} given */
    'file-too-large': ({ name, bytes, limit }) => `“${name}” is too large: ${size(bytes)}, and the limit is ${size(limit)}.`,
    /** @param {{name: string, cause?: string}} given */
    'file-unreadable': ({ name, cause }) =>
      `“${name}” could not be read from disk: ${cause}. It may have been moved, or it may be a folder.`,
    /** @param {{name: string}} given */
    folder: ({ name }) =>
      `“${name}” is a folder, and files are read. Open it and drop the page or the document itself; a saved page’s own folder is not needed.`,
    /** @param {{name: string}} given */
    'no-report': ({ name }) =>
      `“${name}” is no report that can be opened: only reports that were downloaded here, by a version of this format, can be opened again.`,
    /** @param {{cause: string}} given */
    'bad-link': ({ cause }) => `The link holds texts that cannot be read; it may have been cut short. (${cause})`,
    'link-too-large': () => 'The texts in this link are too large to be opened (more than 2 MB). Ask for them as files instead.',
    'link-too-long': () => 'These texts are too long for a link. Download the report instead: it can be opened here again.',
    /** @param {{cause: string}} given */
    'not-copied': ({ cause }) => `The browser did not allow copying. (${cause})`,
    'no-file': () => 'What was dropped holds no file and no text.',
    /** @param {{label: string}} given */
    'no-words': ({ label }) => `The text “${label}” has no words in it, so there is nothing to compare.`,
    /** @param {{cause: string}} given */
    'too-long': ({ cause }) => `These texts are too long to compare. ${cause}`,
    /** @param {{cause: string}} given */
    'engine-failed': ({ cause }) =>
      `The comparison of these two texts did not finish. Try once more; if it fails again, take a part of the texts. (${cause})`,
    /** @param {{cause: string}} given */
    'load-failed': ({ cause }) => `The comparing program could not start. A current browser with WebAssembly is needed. (${cause})`,
  },
  formats: {
    docx: 'a Word document',
    doc6: 'a document of Word before 1997',
    odt: 'an OpenDocument text',
    rtf: 'an RTF document',
    pdf: 'a PDF',
    epub: 'an e-book',
    mhtml: 'a web page in one file (MHTML)',
    eml: 'an e-mail',
    xls: 'a table (Excel)',
    ppt: 'a set of slides (PowerPoint)',
    xlsx: 'a table (Excel)',
    pptx: 'a set of slides (PowerPoint)',
    image: 'a picture',
  },
};
