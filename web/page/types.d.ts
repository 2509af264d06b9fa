// Shapes that several parts of the page share.

import type { ArticleInput, Progress, Report } from '../engine/index.js';
import type { Change } from '../render/types.d.ts';
import type { ReadFile, ReadOptions, ReadParagraph } from '../readers/readers.d.ts';
import type { StoryDiffView } from '../widget/element.d.ts';
import type { Labels } from '../widget/messages/types.d.ts';
import type { Emitted, Engine as Comparer, Pins, Side } from '../widget/types.d.ts';
import type { PageMessages } from './messages/types.d.ts';
import type { kinds } from './share-files.js';

export type { ArticleInput, Comparer, Labels, PageMessages, Pins, ReadFile, ReadOptions, ReadParagraph, Report, Side };

declare module '../readers/types.d.ts' {
  interface ReaderParts {
    files: typeof import('../readers/parts/files.js');
    share: typeof import('./share-part.js');
  }
}

/** One of everything per side; null: none is there. */
export type PerSide<T> = Readonly<Record<Side, T | null>>;

/** How a file is read other than by itself. */
export type Rereading = Pick<ReadOptions, 'charset' | 'article' | 'changes'>;

/** One side's text with what is known of it (source.js). */
export interface Source extends Omit<Partial<ReadFile>, 'name' | 'bytes' | 'label' | 'paragraphs'> {
  name: string | null;
  kind: string;
  charset: string | null;
  notes: ReadFile['notes'];
  language: string;
  bytes: Uint8Array | null;
  paragraphs: ReadParagraph[] | null;
  text: string;
  label: string;
  readWith?: Rereading;
}
export type Sources = PerSide<Source>;

/** A side of a pair that is kept, linked or saved. */
export interface PairSide {
  text: string;
  label: string;
  name?: string | null;
  kind?: string;
  paragraphs?: ReadParagraph[] | null;
  headline?: string;
}

/** Two texts; `id` and `when` where they are kept. */
export interface Pair {
  id?: string;
  when?: number;
  left: PairSide;
  right: PairSide;
  pins?: Pins | null;
}

/** The sample story, both tellings. */
export type Sample = Record<Side, { text: string; label: string }>;

/** A place in a comparison: a fact's index, or where it begins on a side. */
export type Place = number | { side: Side; start: number };

export type CellState = keyof PageMessages['timelineState'];

/** What one version says of a fact (timeline.js). */
export interface Cell {
  text: string;
  state: Exclude<CellState, 'absent'>;
  says: string;
  changes: Change[];
  step: number;
  at: { side: Side; start: number };
}

/** A fact through all versions. */
export interface Track {
  cells: (Cell | null)[];
  steady: boolean;
}

/** More than two versions of a story; `step` is the one whose comparison is on screen. */
export interface Timeline {
  versions: Source[];
  reports: Report[];
  tracks: Track[];
  step: number | null;
}

/** An error as the page's sentences need it. */
export interface Failure {
  code: string;
  details: Record<string, unknown>;
}

/** The choices of a reader. */
export interface Settings {
  theme: keyof PageMessages['themeName'];
  view: StoryDiffView | null;
  singleKeys: boolean;
  language?: string | null;
}

/** A comparison that is on screen. */
export interface ShownComparison {
  report: Report;
  sources: Record<Side, Source>;
}

/** What the page knows (state.js). */
export interface PageState extends Omit<Settings, 'language'> {
  engine: Comparer | null;
  languages: readonly { lang: string; name: string }[];
  sources: Sources;
  reading: PerSide<string>;
  /** Pages, or per cent, read of those there are. */
  progress: PerSide<{ at: number; count: number; unit?: 'pages' | 'percent' }>;
  /** The texts that the element compares or has compared. */
  compared: Record<Side, ArticleInput> | null;
  /** How far that is; false: it is not under way. */
  comparing: Progress | false;
  shown: ShownComparison | null;
  labels: Labels;
  timeline: Timeline | null;
  /** Sentences linked or parted by hand. */
  pins: Pins | null;
  /** Pairs compared before. */
  recent: Pair[];
  /** What was just done, and whether it stands beside a way to take it back. */
  notice: string;
  canUndo: boolean;
  /** The fields for both texts are open. */
  editing: boolean;
  dragging: Side | null;
  error: { messages: string[] } | null;
}

/** What can be taken back (changes.js). */
export interface Visit extends Pick<PageState, 'sources' | 'pins' | 'timeline'> {
  pairId: string | null;
  editing?: boolean;
  blank?: boolean;
}

type Heard<Type extends keyof Emitted> = (event: CustomEvent<Emitted[Type]>) => void;

/** What the page's templates do. */
export interface PageActions {
  choose(files: File[], side: Side, options?: { isFree?: boolean }): void;
  cancelReading(side: Side): void;
  readAgain(side: Side, change: Rereading): void;
  takeParagraph(side: Side, index: number, wanted: boolean): void;
  type(text: string, side: Side): void;
  paste(event: ClipboardEvent, side: Side): void;
  label(label: string, side: Side): void;
  clear(side: Side): void;
  swap(): void;
  sample(): void;
  toggleEditing(): void;
  dismissError(): void;
  compared: Heard<'storydiff-report'>;
  progressed: Heard<'storydiff-progress'>;
  failed: Heard<'storydiff-error'>;
  renamed: Heard<'storydiff-rename'>;
  selected: Heard<'storydiff-select'>;
  viewed: Heard<'storydiff-view'>;
  keysSet: Heard<'storydiff-keys'>;
  pinned: Heard<'storydiff-pins'>;
  compare(): void;
  undo(): void;
  redo(): void;
  dismissNotice(): void;
  theme(theme: Settings['theme']): void;
  language(lang: string): void;
  download(kind: keyof typeof kinds): void;
  copyMarkdown(): void;
  copyLink(): void;
  openRecent(pair: Pair): void;
  clearRecent(): void;
  cancelComparing(): void;
  openStep(step: number, at: Cell['at'] | null): void;
  closeTimeline(): void;
  print(): void;
}
