// Shapes that several parts of the element share.

import type { LitElement } from 'lit';
import type { ArticleInput, CompareOptions, Progress, Report } from '../engine/index.js';
import type { ComparisonView } from '../render/comparison-view.js';
import type { findHits } from '../render/search.js';
import type { FactFilter, Grouping, View, ViewFact } from '../render/types.d.ts';
import type { StoryDiffElement as Public, StoryDiffView, StoryDiffVocabulary } from './element.d.ts';
import type { CodedError, ElementMessages, Labels } from './messages/types.d.ts';
import type { properties } from './properties.js';
import type { StoryDiffElement } from './story-diff.js';

export type { ArticleInput, Labels, Report };

export type Side = 'left' | 'right';

/** The views of the comparison itself. */
export type InnerView = Exclude<StoryDiffView, 'note'>;

export type Column = keyof ElementMessages['columnName'];

/** What is drawn of a report. */
export type ViewModel = View;
export type { FactFilter, Grouping, ViewFact };

/** What was searched, the hits, and the one that the search is at: -1 before the first. */
export interface Search {
  readonly words: string;
  readonly hits: ReturnType<typeof findHits>;
  readonly at: number;
}

/** Links corrected by hand, and one of them: the indices of a left and a right sentence. */
export type Pins = NonNullable<CompareOptions['pins']>;
export type Pair = number[];

/** Indices of sentences, by side. */
export type Sentences = Record<Side, number[]>;

/** The places that ComparisonView draws into. */
export type Hosts = Record<'rows' | 'facts' | Column, HTMLElement>;

/** What compares: the package, or an engine of a page's own. */
export interface Engine {
  compare(left: ArticleInput, right: ArticleInput, options?: CompareOptions): Promise<Report>;
}

/** What readers make of a file. */
export interface ReadText {
  text: string;
  label?: string | null;
}

/** What the element asks of readers: those of web/readers, or plain-readers.js. */
export interface Readers {
  readBytes(name: string, bytes: Uint8Array<ArrayBuffer>, options?: { declared?: string }): Promise<ReadText>;
  inputOf(read: ReadText): ArticleInput;
}

/** A side's article and what its reader calls it. */
export interface Article {
  article: ArticleInput | undefined;
  label?: string | null;
}

/** What the element does where its templates, its keys and its map are used. */
export interface Actions {
  lookAt(name: InnerView): void;
  select(id: number | null): Promise<void>;
  search(words: string): void;
  stepHit(step: number): void;
  endSearch(): void;
  named(): void;
  rename(side: Side, label: string): void;
  filter(change: Partial<FactFilter>): void;
  group(grouping: Grouping): void;
  speakAs(vocabulary: StoryDiffVocabulary): void;
  step(step: number): void;
  stepPlace(step: number): void;
  reveal(side: Side): void;
  focusFact(): void;
  openFacts(open: boolean): Promise<void>;
  help(): void;
  useKeys(on: boolean): void;
  openPins(): Promise<void>;
  closePins(): void;
  pin(pair: Pair): void;
  part(pair: Pair): void;
  unpin(pair: Pair): void;
  clickMap(event: MouseEvent): void;
}

/** What the templates show of a comparison. */
export interface Shown {
  model: ViewModel;
  report: Report;
  labels: Labels;
  view: InnerView;
  sheet: boolean;
  columns: Column[];
  filter: FactFilter;
  steps: number[];
  grouping: Grouping;
  search: Search;
  selected: number | null;
  renamable?: boolean;
  /** The side whose name has the focus. */
  naming?: string;
  singleKeys: boolean;
  pinnable?: boolean;
  pins?: Pins | null;
  place: Sentences | null;
  busy: boolean;
}

/** What lit's accessors hold (properties.js): what a page can set, */
type Given = Pick<Public, Exclude<keyof typeof properties & keyof Public, 'report' | 'selected' | 'lang'>>;

/** and what the element keeps to itself. */
interface ElementState extends Given {
  readonly renderRoot: ShadowRoot;
  comparison: ComparisonView | null;
  model: ViewModel | null;
  busy: boolean;
  failure: CodedError | null;
  announcement: string;
  selected: number | null;
  filter: FactFilter;
  grouping: Grouping;
  found: Search;
  spokenAs: StoryDiffVocabulary | null;
  /** The view of the comparison inside a note, where a reader chose one. */
  noteView?: InnerView;
}

/** LitElement with the properties of the element, which lit makes. */
export type ElementBase = typeof LitElement & (new (...args: any[]) => ElementState);

/** An element with a comparison on screen. */
export type ShowingElement = StoryDiffElement & { comparison: ComparisonView; model: ViewModel; report: Report };

/** The element's events, by what each is about. */
export interface Emitted {
  'storydiff-report': { report: Report; refined?: true };
  'storydiff-progress': Progress;
  'storydiff-error': { error: unknown };
  'storydiff-select': { id: number | null; fact: Report['facts'][number] | null };
  'storydiff-view': { view: InnerView };
  'storydiff-toggle': { open: boolean };
  'storydiff-rename': { side: Side; label: string };
  'storydiff-pins': { pins: Pins | null };
  'storydiff-keys': { on: boolean };
}
