// The element's types. tests/web/widget/story-diff.test.js holds them to the class.

import type { ArticleInput, CompareOptions, Progress, Report } from '../engine/index.js';

/** 'note': a few lines, from which the comparison is folded out; the others are the comparison itself. */
export type StoryDiffView = 'note' | 'side-by-side' | 'inline' | 'ledger';
/** 'versions': an earlier and a later text, with words removed and added; 'outlets': two tellings, each with words of its own. */
export type StoryDiffVocabulary = 'versions' | 'outlets';
export type StoryDiffTheme = 'light' | 'dark' | 'contrast';

export interface StoryDiffEventMap {
  'storydiff-report': CustomEvent<{ report: Report }>;
  'storydiff-progress': CustomEvent<Progress>;
  'storydiff-error': CustomEvent<{ error: Error & { code?: string } }>;
  'storydiff-select': CustomEvent<{ id: number | null; fact: Report['facts'][number] | null }>;
  'storydiff-view': CustomEvent<{ view: StoryDiffView }>;
  'storydiff-toggle': CustomEvent<{ open: boolean }>;
  'storydiff-rename': CustomEvent<{ side: 'left' | 'right'; label: string }>;
  'storydiff-pins': CustomEvent<{ pins: NonNullable<CompareOptions['pins']> | null }>;
  'storydiff-keys': CustomEvent<{ on: boolean }>;
}

/** `<story-diff>`: two tellings of one story, compared where they stand. */
export declare class StoryDiffElement extends HTMLElement {
  /** Where to fetch the left article: text, Markdown or a web page. Attribute `left-src`. */
  leftSrc?: string;
  /** Where to fetch the right article. Attribute `right-src`. */
  rightSrc?: string;
  /** What to call the left article before a reader. Attribute `left-label`. */
  leftLabel?: string;
  /** What to call the right article before a reader. Attribute `right-label`. */
  rightLabel?: string;
  /** How to look at it; default 'side-by-side', in a narrow element 'inline' for versions and 'ledger' for outlets. Attribute `view`. */
  view: StoryDiffView;
  /** Whether a note is folded out. Attribute `open`. */
  open?: boolean;
  /**
   * Which tools are there: 'search' and 'steps' (the bar at the foot), or both, for a note that is folded out, which has neither
   * without it; 'none': neither, in other views, which have both. Attribute `controls`.
   */
  controls?: string;
  /** Colours; without it they follow the page's `color-scheme`. Attribute `theme`. */
  theme?: StoryDiffTheme;
  /** How the two texts are spoken of; without it by the report. A reader can switch it. Attribute `vocabulary`. */
  vocabulary?: StoryDiffVocabulary;
  /** 'page': single keys work on the whole page; 'none': nowhere; without it: while the focus is inside. Attribute `keys`. */
  keys?: 'page' | 'none';
  /** Whether a reader can change the labels; each change is a `storydiff-rename`. Attribute `renamable`. */
  renamable?: boolean;
  /** The left article; goes before `leftSrc` and before the child in the slot. */
  left?: ArticleInput;
  /** The right article; goes before `rightSrc` and before the child in the slot. */
  right?: ArticleInput;
  /** The report on screen. Setting one shows it, without an engine. */
  report: Report | null;
  /** More options of `compare`. */
  options?: CompareOptions;
  /** Links set right by hand, as `compare` takes them; setting them compares again. */
  pins?: CompareOptions['pins'];
  /** Whether a reader can link and part sentences; each change is a `storydiff-pins`. Attribute `pinnable`. */
  pinnable?: boolean;
  /** An engine of one's own, in place of the one that all elements of a page share. */
  engine?: { compare(left: ArticleInput, right: ArticleInput, options?: CompareOptions): Promise<Report> };
  /** Whether single keys are on; a reader can turn them off on the help sheet. */
  singleKeys: boolean;
  /** The index of the selected fact in `report.facts`. */
  readonly selected: number | null;
  /** What both sides are called on screen. */
  readonly labels: { left: string; right: string };
  /** Settles when what was set is drawn. */
  readonly updateComplete: Promise<boolean>;

  /** Selects a fact and brings its places into view; `null` lets go. */
  select(id: number | null): Promise<void>;
  /** Goes to the next difference that is listed (1) or the previous one (-1), round and round. */
  step(step: 1 | -1): void;
  /** Goes to the next place (1) or the previous one (-1) of the selected change, where it is made in several; round and round. */
  stepPlace(step: 1 | -1): void;
  /** Puts the focus on the selected fact's place on a side. */
  reveal(side: 'left' | 'right'): void;
  /** Compares again: after a failure, or after the children changed. */
  compare(): Promise<void>;

  addEventListener<K extends keyof StoryDiffEventMap>(
    type: K,
    listener: (this: StoryDiffElement, event: StoryDiffEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Registers the element, under another name where one is given; a second call does nothing. */
export declare function defineStoryDiff(name?: string): void;

/** Adds a language of the interface (`storydiff/messages/de`, or one's own), or alters one. Keys that are left out are English. */
export declare function addMessages(messages: { lang: string; [key: string]: unknown }): void;

declare global {
  interface HTMLElementTagNameMap {
    'story-diff': StoryDiffElement;
  }
}
