// The types that the readers share with each other; what a package's user sees of them is in readers.d.ts.

import type { Role } from '../engine/input.js';
import type { PageMessages } from '../page/messages/types.d.ts';
import type { ElementMessages } from '../widget/messages/types.d.ts';
import type { ReadFile, ReadNote, ReadOptions } from './readers.d.ts';

/** Where words lead to, in UTF-16 units of the text that holds them. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

/** What stands in a file, in its order. */
export interface Paragraph {
  text: string;
  /** null leaves it to the engine. */
  role: Role | null;
  /** Of what is left out: what it was taken for. */
  why: string;
  links?: Link[];
}

/** A paragraph while it is read: `marks` are its links, in its text before spaces are tidied. */
export interface RawParagraph extends Paragraph {
  marks?: Link[];
}

/** What was left out of a file or could not be read, by kind. */
export type Counts = Record<string, number>;

/** Called with how far the reading is. */
export type OnProgress = NonNullable<ReadOptions['onProgress']>;

/** What a reader is given besides the bytes: also the file's name, and how to read what is packed in it. */
export interface ReaderOptions extends ReadOptions {
  name: string;
  /** How many files this one is packed in. */
  inside?: number;
  readBytes: (name: string, bytes: Uint8Array, options: ReadOptions & { inside?: number }) => Promise<ReadFile>;
}

/** What a reader finds; the register (index.js) adds the rest. */
export type ReadResult = Partial<ReadFile> & { charset?: string | null; text: string; paragraphs: Paragraph[] | null; notes: ReadNote[] };

/** One of several articles of a file. */
export interface Choice {
  title: string;
  date?: string;
  read(): ReadResult | Promise<ReadResult>;
}

/** What the parts export that come only when they are needed (parts.js). */
export interface ReaderParts {
  dom: typeof import('./parts/dom.js');
  mail: typeof import('./parts/mail.js');
  pdf: typeof import('./parts/pdf.js');
  /** A language of the interface, which stands in a file of its own. */
  [language: `lang-${string}`]: { element: ElementMessages; messages: PageMessages };
}

/** Throws a ReadError that names the file. */
export type Fail = (code: string, details?: Record<string, unknown>) => never;

/** An archive that was opened. */
export interface Zip {
  names: string[];
  read(path: string): Uint8Array | null;
  readSteps(path: string): Generator<number, Uint8Array | null>;
}

/** A compound file that was opened: streams by their paths. */
export interface Compound {
  names: string[];
  has(folder: string): boolean;
  read(path: string): Uint8Array | null;
}

/** How a run of text looks, as far as that decides what is read; null where nothing says so. */
export interface Look {
  struck: boolean | null;
  hidden: boolean | null;
  raised: boolean | null;
  font: string | null;
  otherFont: string | null;
}

/** A style of a Word document. */
export interface Style {
  name: string;
  based: string | null;
  list: string | null;
  level: number | null;
  look: Look;
}

/** What a style says of its paragraphs, with what it inherits. */
export interface StyleAbout {
  role: Role | null;
  heading: boolean;
  /** Whether it is a line of a list of contents. */
  contents: boolean;
  list: string | null;
  level: number | null;
  look: Look;
}

/** A level of a list, and how it counts. */
export interface Level {
  format: string;
  /** The number as it is written, with "%1" for the number of the first level. */
  text: string;
  start: number;
  legal?: boolean;
  restart?: number | null;
  style?: string | null;
}

/** The lists of a Word document: how each counts, and which of them the numbers in paragraphs mean. */
export interface Numbering {
  abstracts: Map<string | null | undefined, { levels: Level[] }>;
  lists: Map<string | null, { abstract: string | null; starts: Map<number, number>; at?: number }>;
}

/** A run of a Word document before 2007 and how it is formatted. */
export interface Formatting {
  deleted?: boolean;
  inserted?: boolean;
  struck?: boolean;
  hidden?: boolean;
  special?: boolean;
  raised?: boolean;
  style?: number;
  font?: number;
  otherFont?: number;
  symbol?: { font: number; code: number };
  inTable?: boolean;
  rowEnd?: boolean;
  level?: number;
  list?: number;
}

export interface Run extends Formatting {
  from: number;
  to: number;
}

/** Where a stretch of such a document's text stands in its file. */
export interface DocPiece {
  from: number;
  to: number;
  /** The byte where it begins. */
  at: number;
  /** Two bytes per character. */
  wide: boolean;
}

/** A piece of text on a page of a PDF, in points from the upper left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Quarters of a turn, against the clock; null where it is slanted. */
  turn?: number | null;
  end?: boolean;
  font?: string;
  upright?: boolean;
  links?: Link[];
}

/** Pieces of a PDF on one baseline. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  /** Whether a space follows. */
  space: boolean;
  marks: Link[];
  links: Link[];
}

/** An area of a page that leads elsewhere. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
  href: string;
}

export interface PageSize {
  width: number;
  height: number;
  /** Whether a page without text has a picture; null where nobody looked. */
  picture: boolean | null;
  links: Area[];
}

/** A part of a mail. */
export interface MailPart {
  kind: string;
  name: string;
  bytes: Uint8Array;
  charset: string | null;
  flowed: boolean;
  joinsWords: boolean;
  /** Parts of one number say one thing in several ways; null where there is one way. */
  alternative: number | object | null;
  /** A message that was parsed already, and has no bytes. */
  mail?: Mail;
}

export interface Mail {
  subject: string;
  from: string;
  date: string;
  parts: MailPart[];
}

/** What a page says of itself. */
export interface Meta {
  headlines: string[];
  descriptions: string[];
  authors: string[];
  date: string | null;
  language: string;
  site: string | null;
  /** JSON-LD's articleBody, or ''. */
  body: string;
  bodyParagraphs(): string[];
  isPaid: boolean;
}
