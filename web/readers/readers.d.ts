// The types of the readers of files. tests/web/readers-in-node.test.js uses what they name.

import type { Signal } from '../engine/given.js';
import type { ArticleInput } from '../engine/index.js';

export interface ReadParagraph {
  text: string;
  /** null leaves it to the engine. */
  role: 'headline' | 'standfirst' | 'byline' | 'caption' | 'body' | 'furniture' | null;
  /** Of what is left out: what it was taken for. */
  why: string;
  /** Where words of its text lead to. */
  links?: { start: number; end: number; href: string }[];
}

/** What is to be said of a text: a key, or a key with what fills its sentence. */
export type ReadNote = string | ({ key: string } & Record<string, unknown>);

export interface ReadOptions {
  /** Overrides the charset that was found. */
  charset?: string;
  /** The charset that a server or a mail names. */
  declared?: string | null;
  /** Which of several articles, from 0. */
  article?: number;
  /** Of tracked changes; default 'accepted'. */
  changes?: 'accepted' | 'rejected';
  signal?: Signal;
  onProgress?: (at: number, count: number, unit?: 'pages' | 'percent') => void;
}

export interface ReadFile {
  name: string;
  kind: string;
  /** What is compared: the story, and what stands among it. */
  text: string;
  /** Everything in the file, in its order; null of a running text. */
  paragraphs: ReadParagraph[] | null;
  charset: string | null;
  charsetBy?: string;
  label: string | null;
  language: string;
  headline?: string;
  byline?: string;
  date?: string | null;
  notes: ReadNote[];
  choices?: { title: string; date: string }[];
  chosen?: number;
  changes?: { count: number; taken: 'accepted' | 'rejected' };
  pages?: number;
  bytes: Uint8Array;
}

/** Why a file could not be read; `details` name it and say more. */
export declare class ReadError extends Error {
  code: string;
  details: { name: string } & Record<string, unknown>;
}

/** Reads the bytes of a file; its name decides only where the bytes do not. Rejects with a ReadError. */
export declare function readBytes(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<ReadFile>;

/** What of it goes to `compare`. */
export declare function inputOf(read: Pick<ReadFile, 'text' | 'paragraphs'>): ArticleInput;

/** Whether a paragraph is a part of what is compared. */
export declare function isShown(paragraph: ReadParagraph): boolean;

/** What was left out, by reason, the most first. */
export declare function leftOut(paragraphs: ReadParagraph[] | null): { why: string; count: number }[];

/** Another way to come by the large parts ('pdf', 'mail', 'dom'); null: the usual one. */
export declare function setPartLoader(loader: ((part: string) => Promise<object>) | null): void;

/** Extensions of the files that are read, for a field that chooses files. */
export declare const acceptedFiles: string;
