// What a report becomes on its way to the screen (view-model.js), and what the templates are given.

import type {
  DegradedEntry,
  Detail,
  Edit,
  Equivalent,
  Fact,
  NarrationLine,
  Paragraph,
  ParagraphLink,
  Report,
  Span,
} from '../engine/report.d.ts';
import type { ElementMessages, Filter as StatusFilter, Labels, Shares, Status, StatusCounts } from '../widget/messages/types.d.ts';

export type { Detail, Edit, Fact, Labels, ParagraphLink, Report, Shares, Span, Status, StatusCounts, StatusFilter };

/** What the interface says. */
export type Messages = ElementMessages;

/** What the sentences of a report are made of (retell.js); all that the command has. */
export type TellMessages = Pick<Messages, 'lang' | 'tell' | 'defaultLabel' | 'versions' | 'inconsistent'> & {
  detailKind: Record<string, string>;
};

export type SideName = 'left' | 'right';

/** One of each side. */
export interface Sided<T> {
  left: T;
  right: T;
}

export type Significance = Fact['significance'];

/** What kind of thing a fact differs in; 'statement' is one that differs as a whole. */
export type Kind = Detail['kind'] | 'statement';

/** Work in steps (steps.js). */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Where a fact differs on a side: known to differ, and told in other words. */
export interface Marks {
  strong: Span[];
  light: Span[];
}

/** Words that are drawn alike. */
export interface Piece {
  start: number;
  text: string;
  marked: boolean;
  /** Of a mark: in other words. */
  quiet?: boolean;
  /** Whose words they are, where they are not of the paragraph's own side. */
  side?: SideName;
}

/** Words of a fact, as its entry quotes them. */
export type FactPiece = Omit<Piece, 'start' | 'side'>;

/** Pieces of one sentence under the same facts. */
export interface Run {
  key?: string;
  sentence: number | null;
  facts: number[];
  status: Status | null;
  sign?: Status | null;
  unsure?: boolean;
  rewritten?: boolean;
  begins?: boolean;
  pieces: Piece[];
}

/** Where a paragraph's partner is, if it is in another row. */
export interface Move {
  side: SideName;
  index: number;
  later: boolean;
}

export interface ViewParagraph {
  side: SideName;
  index: number;
  start: number;
  end: number;
  role: Paragraph['role'];
  direction: 'ltr' | 'rtl';
  movedTo: Move[];
  runs: Run[];
}

export interface ParagraphItem {
  type: 'story' | 'aside';
  paragraph: ViewParagraph;
  paragraphs?: undefined;
}

export interface FurnitureItem {
  type: 'furniture';
  paragraph?: undefined;
  paragraphs: ViewParagraph[];
}

/** What stands in a cell. */
export type CellItem = ParagraphItem | FurnitureItem;

export interface Row {
  kind: 'both' | 'left' | 'right' | 'aside';
  left: CellItem[];
  right: CellItem[];
  /** Of paragraphs in this row. */
  links?: Sided<number>[];
}

/** A row of the one text. */
export interface InlineRow extends Omit<Row, 'kind'> {
  kind: 'inline';
  one: CellItem[];
}

export interface PlacedRow {
  row: Row | InlineRow;
  index: number;
  fold?: undefined;
}

/** A row, or rows that are folded away. */
export type RowItem = PlacedRow | { row?: undefined; index?: undefined; fold: PlacedRow[] };

/** What a fact differs in, in words. */
export interface Change extends Sided<string> {
  kind: Detail['kind'];
  relation: Detail['relation'];
}

/** A fact on one side. */
export interface FactPlace {
  spans: Span[];
  who: string;
  text: string;
  marks: Marks;
  pieces: FactPiece[];
  row: number;
  rows: Set<number>;
}

export interface ViewFact extends Sided<FactPlace> {
  id: number;
  status: Status;
  moved: boolean;
  significance: Significance | null;
  reason: string;
  details: Detail[];
  changes: Change[];
  rank?: number;
  equivalents: Equivalent[];
  unannounced: boolean;
  unsure: boolean;
  /** Its happening, and its place in it by weight. */
  group: { at: number | string; place: number };
  /** The facts that make this change (places.js). */
  places: number[];
  kinds: Detail['kind'][];
}

/** A sentence's words that only its side has (word-marks.js). */
export interface SentenceMarks {
  marks: Span[];
  rewritten: boolean;
}

/** By sentence; a place between sentences has none. */
export type WordMarks = Map<number | null, SentenceMarks>;

/** A link that leads elsewhere. */
export type LinkChange = Sided<{ words: string; href: string }>;

/** What a report has besides its facts (besides-facts.js). */
export interface Besides {
  narration: NarrationLine[];
  inconsistencies: { side: SideName; says: string }[];
  corrections: string[];
  linkChanges: LinkChange[];
  verbatim: Sided<number> | null;
}

/** A report as it is shown. */
export interface View extends Besides {
  rows: Row[];
  items: RowItem[];
  itemOfRow: number[];
  facts: ViewFact[];
  marks: Sided<WordMarks>;
  order: number[];
  rank: Map<number | null, number>;
  listed: number[];
  changes: number[];
  counts: StatusCounts;
  shares: Sided<Shares>;
  furniture: Sided<number>;
  words: Sided<number>;
  language: Sided<string>;
  degraded: DegradedEntry[] | null;
}

/** Which facts are listed, and in which order. */
export interface FactFilter {
  status: StatusFilter;
  kind: Kind | 'any';
  significance: Significance | 'any';
  words: string;
  order: 'reading' | 'rank';
}

export type ViewName = 'side-by-side' | 'inline' | 'ledger';

export type Grouping = 'reading' | 'kind' | 'status' | 'significance';

/** A fact as it is listed, with the further parts of its happening. */
export interface Entry {
  id: number;
  parts?: number[];
  heading?: undefined;
}

/** The heading of a group of the ledger. */
export interface Heading {
  id?: undefined;
  parts?: undefined;
  heading: string;
  count: number;
}

export type LedgerItem = Entry | Heading;

/** What of the ledger stands in each column. */
export type LedgerColumns = Record<'left' | 'both' | 'right', LedgerItem[]>;

/** What the templates are given besides what they draw. */
export interface DrawContext {
  m: Messages;
  labels: Labels;
  prefix: string;
  languages: Sided<string>;
  inline: boolean;
  settles: boolean;
  onFold: (chunk: Element) => void;
  /** The place of a change that is quoted. */
  placeOf: (fact: ViewFact) => ViewFact;
  textOf: (side: SideName, span: Span) => string;
}

/** The elements that a comparison fills; `left`, `both` and `right` are the columns of the ledger. */
export interface ComparisonHosts extends Partial<Record<'left' | 'both' | 'right', HTMLElement>> {
  rows: HTMLElement;
  facts: HTMLElement;
}

/** What a comparison on screen is given (comparison-view.js). */
export interface ComparisonOptions {
  m: Messages;
  /** Whenever the selection changes. */
  onSelect?: (id: number | null) => void;
  /** Where a place is requested and the ledger is on screen. */
  onNeedText?: () => void;
  /** Whenever rows were drawn. */
  onDraw?: (chunk: Element) => void;
  /** Whether a reader may say what an unsure fact is. */
  settles?: () => boolean;
  /** Where that is done. */
  onSettle?: (id: number, way: string) => void;
  /** Where a place is to be seen. */
  onShow?: () => void;
  /** Where in the window a place is brought. */
  block?: () => ScrollLogicalPosition;
}
