// What a reader accepts, in one place.

export const readerLimits = Object.freeze({
  /** Bytes of one file; above it a file is refused with a message that names the limit. */
  maxFileBytes: 20 * (1 << 20),

  /** Bytes at the head of a web page in which its charset has to be declared, as browsers look. */
  charsetDeclarationBytes: 1024 * 4,

  /** Bytes that a charset is guessed from: enough for every language, quick for every file. */
  charsetGuessBytes: 1 << 16,

  /** Bytes at the head of a file that tell a text from binary data. */
  sniffBytes: 1 << 13,

  /** Share of control characters in the head above which a file is binary, 0 to 1. */
  maxControlShare: 0.02,

  /** Elements of a web page past which its article is not looked for and all its text is shown. */
  maxPageElements: 100_000,

  /** Tags of a web page past which it is refused: a browser takes many seconds over so many, and does nothing else. */
  maxPageTags: 300_000,

  /** Characters the article of a web page must have, else all text of the page is shown. */
  minArticleCharacters: 140,

  /** Elements inside one another past which a page's tags are taken out; real pages stay below 100. */
  maxNesting: 400,

  /** Bytes that the entries of an archive (.docx, .odt, .epub) may have together when they are unpacked. */
  maxExpandedBytes: 64 * (1 << 20),

  /** Entries of an archive. */
  maxEntries: 5000,

  /** Files packed in one another: an archive in a packed archive. */
  maxInside: 3,

  /** Groups inside one another in an RTF document. */
  maxRtfDepth: 200,

  /** Messages inside one another in a mail. */
  maxMailNesting: 16,

  /** Pages of a PDF. */
  maxPdfPages: 1000,

  /** Letters below which a page of a PDF has no text of its own: a scanner's stamp, a number. */
  minPdfLettersAPage: 20,

  /** Share of a PDF's letters that mean nothing above which it is refused, 0 to 1. */
  maxMeaninglessShare: 0.3,

  /** Articles of one file that are offered for choice. */
  maxChoices: 200,

  /** Characters of one JSON-LD script past which it is not read. */
  maxJsonCharacters: 1 << 20,

  /** Objects looked at in one JSON-LD script. */
  maxJsonObjects: 500,
});
