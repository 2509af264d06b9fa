// Everything the page says, in English. Another language is another file with the same keys.

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const size = (bytes) =>
  bytes >= 1 << 20 ? `${number.format(Math.round(bytes / (1 << 20)))} MB` : `${number.format(Math.ceil(bytes / 1024))} KB`;
const plural = (count, one, many) => `${number.format(count)} ${count === 1 ? one : many}`;

export const en = {
  lang: 'en',
  title: 'storydiff',
  tagline: 'Two tellings of one story, fact by fact',
  privacy: 'Nothing leaves this page: no upload, no request, no account.',

  // Input
  inputHeading: 'The two texts',
  introHeading: 'What did the other telling leave out?',
  intro:
    'Drop two articles on this page, or two versions of one. You see what both state, what changed between them, and what only one of them says, with the words to prove it.',
  defaultLabel: { left: 'Left', right: 'Right' },
  labelField: { left: 'Name of the left text', right: 'Name of the right text' },
  textField: { left: 'Left text', right: 'Right text' },
  placeholder: 'Paste a text here, or drop a file',
  choose: 'Choose a file',
  chooseFor: { left: 'Choose a file for the left text', right: 'Choose a file for the right text' },
  clear: 'Clear',
  clearFor: { left: 'Clear the left text', right: 'Clear the right text' },
  swap: 'Swap sides',
  sample: 'Show the sample story',
  sampleNote: 'Two outlets on one invented accident, with each site’s menus and teasers around it.',
  editTexts: 'Change the texts',
  hideTexts: 'Back to the comparison',
  kinds: 'Text, Markdown and saved web pages, up to 20 MB each.',
  dropHere: { left: 'Drop for the left side', right: 'Drop for the right side' },
  dropTwo: 'Two files dropped together fill both sides.',
  pasted: 'pasted text',
  kindName: { text: 'plain text', markdown: 'Markdown', html: 'web page', pasted: 'pasted text', sample: 'sample' },
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'No article was found in this page, so all of its text is shown.',
  noteReplaced: 'Some characters could not be read and stand as �.',
  waiting: {
    left: 'The right text is there. Add the left one to compare.',
    right: 'The left text is there. Add the right one to compare.',
  },
  reading: (name) => `Reading ${name} …`,
  comparing: 'Comparing …',

  // Result
  resultHeading: 'Comparison',
  words: (count) => plural(count, 'word', 'words'),
  shareTold: (share, other) => `${percent.format(share)} also told by ${other}`,
  summarySentence: (counts, labels) =>
    `${plural(counts.shared, 'fact', 'facts')} shared, ${number.format(counts.changed)} changed, ${number.format(counts.removed)} only in ${labels.left}, ${number.format(counts.added)} only in ${labels.right}.`,
  identical: 'Both texts tell the same: no fact changed, none is missing on either side.',
  unrelated: 'These two texts have no fact in common.',
  statusName: (status, labels) =>
    ({ changed: 'Changed', shared: 'Shared', removed: `Only in ${labels.left}`, added: `Only in ${labels.right}` })[status],
  statusSpoken: (status, labels) =>
    ({ changed: 'changed:', shared: 'shared:', removed: `only in ${labels.left}:`, added: `only in ${labels.right}:` })[status],
  removedWord: 'only here:',
  addedWord: 'only here:',
  endOfWord: '(end)',
  moved: (label, later) => (later ? `${label} tells this further down` : `${label} tells this further up`),
  movedNote: 'Told at another place',
  furniture: (count) => `${plural(count, 'paragraph', 'paragraphs')} not part of the story`,
  degraded: 'Parts of these texts were compared more coarsely than usual:',
  legendHeading: 'How to read the marks',
  legend: {
    changed: 'both tell it, a detail differs',
    removedWords: 'words on the left',
    addedWords: 'words on the right',
    words: 'that the other side does not have',
    reworded: 'said in other words',
  },

  // Facts
  factsHeading: 'Facts',
  filterLabel: 'Which facts to list',
  filterName: (filter, labels) =>
    ({
      differences: 'All differences',
      changed: 'Changed',
      shared: 'Shared',
      removed: `Only ${labels.left}`,
      added: `Only ${labels.right}`,
    })[filter],
  noFacts: 'None.',
  factListLabel: 'List of facts',

  // Moving about
  moveLabel: 'Move between changes',
  previous: 'Previous change',
  next: 'Next change',
  position: (at, all) => `${number.format(at)} of ${number.format(all)}`,
  changesCount: (all) => plural(all, 'change', 'changes'),
  noChanges: 'No changes',
  showIn: (label) => `Show in ${label}`,
  keys: 'Keys: n next, p previous, Esc lets go',
  announce: (at, all, status, says) => `${at > 0 ? `Change ${at} of ${all}. ` : ''}${status}. ${says}`,

  // Handing on
  handOn: 'Download',
  downloadJson: 'Report as JSON',
  downloadHtml: 'Comparison as a web page',
  print: 'Print',
  exportTitle: (labels) => `${labels.left} and ${labels.right}: a comparison`,
  exportMade: (version) => `Made with storydiff ${version}.`,

  // What went wrong, by code: what, where, why, and what to do.
  errorHeading: 'That did not work',
  dismiss: 'Dismiss',
  nothingLost: 'Everything already on this page is as it was.',
  errors: {
    'file-empty': ({ name }) => `“${name}” is empty: there is nothing in the file. Save it again and check that it has text in it.`,
    'no-text': ({ name }) =>
      `“${name}” has no text in it that could be read. If it is a saved web page, its text may be loaded later by scripts: copy it from the browser and paste it here.`,
    'file-binary': ({ name }) =>
      `“${name}” is not a text: its content is binary data. Text (.txt), Markdown (.md) and saved web pages (.html) can be read.`,
    'file-unknown': ({ name, extension }) =>
      `“${name}” is of a kind that cannot be read (${extension || 'no extension'}). Text (.txt), Markdown (.md) and saved web pages (.html) can be read.`,
    'file-later': ({ name, format }) =>
      `“${name}” is ${format}, which cannot be read yet. Open it in its own program, copy the text and paste it here, or save it as plain text.`,
    'file-too-large': ({ name, bytes, limit }) => `“${name}” is too large: ${size(bytes)}, and the limit is ${size(limit)}.`,
    'file-unreadable': ({ name, cause }) =>
      `“${name}” could not be read from disk: ${cause}. It may have been moved, or it may be a folder.`,
    'too-many-files': ({ count }) => `${number.format(count)} files came at once. Drop one file on a side, or two together.`,
    'no-file': () => 'What was dropped holds no file and no text.',
    'no-words': ({ label }) => `The text “${label}” has no words in it, so there is nothing to compare.`,
    'too-long': ({ cause }) => `These texts are too long to compare. ${cause}`,
    'engine-failed': ({ cause }) =>
      `The comparison of these two texts did not finish. Try once more; if it fails again, take a part of the texts. (${cause})`,
    'load-failed': ({ cause }) => `The comparing program could not start. A current browser with WebAssembly is needed. (${cause})`,
  },
  formats: {
    docx: 'a Word document',
    doc: 'an old Word document',
    odt: 'an OpenDocument text',
    rtf: 'an RTF document',
    pdf: 'a PDF',
    epub: 'an e-book',
    mhtml: 'a web page in one file (MHTML)',
    eml: 'an e-mail',
    zip: 'an archive',
    image: 'a picture',
  },
};
