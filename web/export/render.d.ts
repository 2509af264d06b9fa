// The types of `storydiff/render`. tests/web/export/package.test.js holds them to the functions.

import type { Report, Span } from '../engine/report.js';

export interface RenderOptions {
  /** What to call the sides; without it as the report does, else left and right. Sentences name them so, too. */
  labels?: { left?: string; right?: string };
  /** The language of headings and sentences; default 'en'. Others by `messages`: those of `storydiff/messages/de` and so on. */
  lang?: 'en' | 'uk';
  /** Words of your own over those of the language: the keys of the element's messages. */
  messages?: Record<string, unknown>;
}

export interface HtmlOptions extends RenderOptions {
  /** A whole page with its styles; without it a fragment: headings and paragraphs. */
  page?: boolean;
  /** The title of the page. */
  title?: string;
}

export interface UnifiedOptions extends RenderOptions {
  /** What a line is; default 'paragraphs'. */
  units?: 'paragraphs' | 'sentences';
  /** How many equal lines stand around a change; default 3. */
  context?: number;
}

export interface CsvOptions extends RenderOptions {
  /** Between fields; default ','. Spreadsheets of many countries expect ';'. */
  separator?: string;
  /** Whether the table begins with a byte-order mark, by which some spreadsheets know UTF-8. */
  byteOrderMark?: boolean;
}

export interface TeiOptions extends RenderOptions {
  /** The title of the document; default: the names of both sides. */
  title?: string;
}

export interface AnnotationOptions extends RenderOptions {
  /** The addresses of both texts; default 'urn:storydiff:left' and 'urn:storydiff:right'. */
  sources?: { left?: string; right?: string };
}

export interface DocxOptions extends RenderOptions {
  /** Who made the changes; default: the name of the right side. */
  author?: string;
  /** When; without it the changes bear no date, and the same report gives the same bytes. */
  date?: Date | string | number | null;
  /** The title among the document's properties. */
  title?: string;
}

/** A step from the left text to the right one. */
export interface TextEdit {
  op: 'equal' | 'delete' | 'insert';
  /** The words, spaces included: of the left text, or of the right one where they are inserted. */
  text: string;
  /** Their place in the left text; of an insertion the empty one where they would be. UTF-16 units. */
  left: Span;
  /** Their place in the right text; of a deletion an empty one. */
  right: Span;
  /** On a deletion and an insertion of the same words, which have moved: a number that both bear. */
  move?: number;
  /** Whether it is the white space between two paragraphs. */
  paragraphBreak?: boolean;
}

/**
 * One edit script over both texts, to the last space: what is equal or deleted, joined, is the left text; what is equal
 * or inserted is the right one.
 */
export declare function textEdits(report: Report): TextEdit[];

/** Both texts as one, with `<del>` and `<ins>`. */
export declare function toHtml(report: Report, options?: HtmlOptions): string;

/** The facts by status, as Markdown. */
export declare function toMarkdown(report: Report, options?: RenderOptions): string;

/** The facts by status, as plain text. */
export declare function toText(report: Report, options?: RenderOptions): string;

/** The difference in the form of `diff -u`, a paragraph or a sentence per line; empty where no line differs. */
export declare function toUnified(report: Report, options?: UnifiedOptions): string;

/** The facts as a table by RFC 4180; no field is taken for a formula. */
export declare function toCsv(report: Report, options?: CsvOptions): string;

/** The report as JSON, under the names that its sides have now; offsets in UTF-16 units. */
export declare function toJson(report: Report, options?: RenderOptions): string;

/** A Word document with tracked changes: accepted they give the right text, rejected the left one. */
export declare function toDocx(report: Report, options?: DocxOptions): Uint8Array<ArrayBuffer>;

/**
 * Both texts as one in TEI, with an apparatus of readings where they differ (parallel segmentation). Lossless but for characters that
 * XML has no way to hold, which are U+FFFD.
 */
export declare function toTei(report: Report, options?: TeiOptions): string;

/** The alignment table that CollateX gives as JSON; `labels` are the names of the witnesses. */
export declare function toCollateX(report: Report, options?: RenderOptions): string;

/** The listed facts as an AnnotationPage of W3C Web Annotations; positions count code points. */
export declare function toWebAnnotations(report: Report, options?: AnnotationOptions): string;
