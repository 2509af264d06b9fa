// The types that the helpers of the tests share.

import type { Detail, Edit, Equivalent, ParagraphLink, Span } from '../web/engine/report.d.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type { Browser, Edit, Page, Span };

/** A word and its place. */
export interface PlacedWord extends Span {
  word: string;
}

/** What makeReport is given (web/support/make-report.js). */
export interface MadeReport {
  left: string[];
  right: string[];
  links?: [left: number, right: number][];
  moved?: [left: number, right: number][];
  details?: Record<string, [kind: Detail['kind'], left: string, right: string, says: string][]>;
  residue?: Record<string, [left: string, right: string][]>;
  equivalents?: Record<string, [left: string, right: string, reason: Equivalent['reason']][]>;
  paragraphLinks?: ParagraphLink[];
}

/** An invented story (files/stories.json). */
export interface Story {
  headline: string;
  language?: string;
  paragraphs: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  prepare?: () => void;
  url?: string;
}

/** Two texts that are compared. */
export interface Pair {
  left: string;
  right: string;
}

/** A family of made-up texts and how many words a side has (bench/inputs.mjs). */
export interface Case {
  family: string;
  words: number;
}

/** What a tool took for a case, in ms and KB, or why there is no figure. */
export interface Cell {
  failed?: string;
  ms?: number;
  runs?: number;
  peak?: number;
}

/** Places of the two texts that a tool says differ (bench/found.mjs). */
export interface Hunk {
  left: Span;
  right: Span;
}

/** A line of expect.txt that names an edit, or a passage without one. */
export interface Expected {
  kind: 'changed' | 'removed' | 'added' | 'shared' | 'not changed';
  line: string;
  left: Span | null;
  right: Span | null;
}

/** A folder of tests/fixtures. */
export interface Fixture {
  name: string;
  pair: Pair;
  expected: Expected[];
}

/** Edits that a fixture names, and those found; passages that say the same and those marked all the same. */
export interface Counted {
  edits: number;
  found: number;
  same: number;
  alarms: number;
  /** How many places the tool marks. */
  hunks: number;
}

/** A tool's figures of bench/peers.mjs: a cell per pair, and what it found of the fixtures. */
export interface PeerRow {
  tool: string;
  where: string;
  cells: Cell[];
  counted: Counted | null;
}

/** A run of bench/peers.mjs. */
export interface PeerRun {
  machine: string;
  cases: Case[];
  fixtures: number;
  rows: PeerRow[];
}

/** The figures of bench/against.mjs. */
export interface Figures {
  columns: [tool: string, where: string][];
  rows: (Case & { cells: Cell[] })[];
  lengths: number[];
  growth: { family: string; where: string; ms: number[]; ratios: number[] }[];
  million: ({ family: string; where: string } & Cell)[];
  again: { words: number; ms: number }[];
  start: number;
  startAlone: number;
  chromium?: string;
}

/** What timeAlone gives (bench/measure.mjs). */
export interface Timed {
  failed?: string;
  times: number[][];
  first?: number;
  peak?: number;
}

declare global {
  /** The readers, in a tab that bench/pages.mjs opens. */
  var readers: typeof import('../web/readers/index.js');

  interface Window {
    /** Which report was last on screen (e2e/support/open-page.js). */
    lastReport?: 'better' | 'first';
  }
}

/** What bench/page.mjs notes in a page, in ms since its navigation. */
export interface Seen {
  /** When the worker was asked, and when it answered. */
  asked: number[];
  answered: number[];
  tasks: { startTime: number; duration: number }[];
  shown: number | null;
  read: number | null;
}

declare global {
  interface Window {
    seen: Seen;
    clicked?: boolean;
    /** What web/page/start-engine.js leaves. */
    storydiffPage: {
      engine: { compare(left: string, right: string): Promise<object> };
      sample: Record<'left' | 'right', { text: string }>;
    };
  }
}
