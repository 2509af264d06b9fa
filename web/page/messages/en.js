// Everything the page says around the element, in English. Another language is another file with the same keys.

import { en as element } from '../../widget/messages/en.js';

const number = new Intl.NumberFormat('en');
const size = (bytes) =>
  bytes >= 1 << 20 ? `${number.format(Math.round(bytes / (1 << 20)))} MB` : `${number.format(Math.ceil(bytes / 1024))} KB`;

export const en = {
  ...element,
  name: 'English',
  title: 'storydiff',
  tagline: 'Two tellings of one story, fact by fact',
  privacy: 'Nothing leaves this page: no upload, no request, no account.',

  // Input
  inputHeading: 'Texts to compare',
  introHeading: 'What did the other telling leave out?',
  intro:
    'Drop two articles on this page, or two versions of one. You see what both state, what changed between them, and what only one of them says, with the words to prove it.',
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
  dropTwo: 'Two files dropped together fill both sides; three and more become versions of one story.',
  pasted: 'pasted text',
  kindName: { text: 'plain text', markdown: 'Markdown', html: 'web page', pasted: 'pasted text', sample: 'sample', saved: 'saved text' },
  source: (source) => [source.name, source.kind, source.charset].filter(Boolean).join(' · '),
  noteBody: 'No article was found in this page, so all of its text is shown.',
  noteNesting: 'This page nests its elements deeper than any real one; its text is all here, its structure is not.',
  noteReplaced: 'Some characters could not be read and stand as �.',
  waiting: {
    left: 'The right text is there. Add the left one to compare.',
    right: 'The left text is there. Add the right one to compare.',
  },
  reading: (name) => `Reading ${name} …`,

  // Looks
  themeLabel: 'Colours',
  themeName: { system: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' },
  languageLabel: 'Language',

  // Pairs and versions
  recentHeading: 'Compared before',
  recentNote: 'Kept in this browser only.',
  clearRecent: 'Forget them all',
  pairName: (left, right) => `${left} and ${right}`,
  timelineHeading: 'Versions',
  timelineClose: 'Close the versions',
  timelineSummary: (versions, moving, steady) =>
    `${number.format(versions)} versions: ${number.format(moving)} facts came, went or changed, ${number.format(steady)} stayed.`,
  timelineFact: 'Fact',
  timelineStep: (label) => `compare with ${label}`,
  timelineState: { told: 'told', came: 'new', changed: 'changed', gone: 'gone', absent: 'not told' },

  // Handing on
  handOn: 'Hand on',
  downloadJson: 'Report as JSON',
  downloadHtml: 'Comparison as a web page',
  downloadMarkdown: 'Comparison as Markdown',
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy a link with both texts',
  copied: 'Copied.',
  print: 'Print',
  exportTitle: (labels) => `${labels.left} and ${labels.right}: a comparison`,
  exportMade: (engine, format) => `Made with storydiff ${engine}, report format ${format}.`,
  exportHash: (label, hash) => `SHA-256 of ${label}: ${hash}`,
  exportPins: (count) => `Links set right by hand: ${number.format(count)}.`,

  // What went wrong, by code: what, where, why, and what to do.
  failureHeading: 'That did not work',
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
    'no-report': ({ name }) => `“${name}” is no report of storydiff: only reports that were downloaded here can be opened again.`,
    'bad-link': ({ cause }) => `The link holds texts that cannot be read; it may have been cut short. (${cause})`,
    'link-too-long': () => 'These texts are too long for a link. Download the report instead: it can be opened here again.',
    'not-copied': ({ cause }) => `The browser did not allow copying. (${cause})`,
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
