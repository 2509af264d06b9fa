// Made from docs/report.schema.json by scripts/lib/report-types.mjs; edit that file, not this one.

/** What two tellings of one story share and where they differ. All offsets count in the unit that options.offsetUnit names, from the start of that side's text. */
export interface Report {
  /** The version of this format. */
  version: 1;
  /** The version of the engine that made the report. Same input, options and version: the same bytes. */
  engine: string;
  /** The language packs that were used, each as its language and edition ("en 1"). Empty where none was loaded or the articles are in another language. */
  packs: string[];
  options: ReportOptions;
  /** The caller's own name for this pair, echoed where one was given. */
  id?: string | number;
  /** The left article. Of two versions it is the older one. */
  left: Side;
  /** The right article. Of two versions it is the newer one. */
  right: Side;
  /** Paragraphs that tell the same thing, whole or in part; many to many, sorted by (left, right). */
  paragraphLinks: ParagraphLink[];
  /** Every pair of sentences that tell the same thing, whole or in part; many to many, sorted by (left, right). */
  sentenceLinks: SentenceLink[];
  /** Every statement of the story with its status. The facts of a side cover every sentence of its story. */
  facts: Fact[];
  /** Figures that one side gives differently in two places of its own story, those of the left first. Absent where there are none. */
  inconsistencies?: Inconsistency[];
  /** For each sentence link, in the same order, the word edits that turn its left sentence into its right one. The ranges of a list cover all words of both sentences, in order. */
  edits: Edit[][];
  /** Which word answers which in linked sentences. Only where options.wordLinks asked for it. */
  wordLinks?: WordLink[];
  /** For each sentence link, in the same order, what made it. Only where options.explain asked for it. */
  explanations?: Explanation[];
  /** What either side has word for word from the other, in runs of six words and more, wherever it stands there; sorted by (left, right). A stretch that one side has twice is listed twice. */
  verbatim: Verbatim[];
  /** Sentences of the right side that say it was corrected, updated or clarified, and that the left side has not. Furniture counts too. */
  correctionNotes: Span[];
  /** The comparison as plain sentences, the weightiest first. Only where options.narration asked for it. */
  narration?: NarrationLine[];
  summary: Summary;
  /** null, or the limits that made some answer coarser than it could be. */
  degraded: null | DegradedEntry[];
}

/** A place in a side's text, counted from 0 in the unit of options.offsetUnit. */
export type Offset = number;

/** A place in a list, counted from 0. */
export type Index = number;

/** How many. */
export type Count = number;

/** A share or a degree of certainty from 0 to 1, rounded to four decimals. */
export type Share = number;

/** A half-open range [start, end) of a side's original text, cut at character boundaries. start = end is a place where the other side has something more. */
export interface Span {
  start: Offset;
  end: Offset;
}

/** What was asked for. */
export interface ReportOptions {
  /** What offsets count: bytes of UTF-8, units of UTF-16 (what a JavaScript string counts), or code points. */
  offsetUnit: 'utf-8' | 'utf-16' | 'code-point';
  /** Whether the report lists which word answers which. */
  wordLinks: boolean;
  /** Whether the report says what made each sentence link. */
  explain: boolean;
  /** Whether the report tells the comparison as plain sentences. */
  narration: boolean;
  /** Links that a reader set right by hand. Only where there are any. */
  pins?: Pins;
}

/** Links that a reader set right by hand; they outvote the alignment. Pairs are [index into left.sentences, index into right.sentences]. */
export interface Pins {
  /** Pairs that tell the same. */
  link: PinnedPair[];
  /** Pairs that do not. */
  unlink: PinnedPair[];
}

/** A left sentence and a right one, by their indices. */
export type PinnedPair = Index[];

/** One article: its text and its parts. The spans of a list do not overlap and stand in order. */
export interface Side {
  /** The text that all spans of this side cut. A string given by the caller, unchanged but for a byte-order mark and ill-formed places; or the given sentences joined by spaces, paragraphs by empty lines. */
  text: string;
  /** What to call this side before a reader ("Morning edition"), where the caller gave one. */
  label?: string;
  /** The language of the text as a BCP 47 tag; "und" where it cannot be told. */
  language: string;
  /** What took the endings off this side's words. snowball: a stemmer made for the language. rules: a short list of its endings. none: nothing, the language has none or is not told. missing: nothing, though there is a stemmer for the language that was not loaded. */
  stems: 'none' | 'snowball' | 'rules' | 'missing';
  /** How many ill-formed places of the input were replaced by U+FFFD. Absent where none was. */
  replaced?: number;
  /** The paragraphs, in order. */
  paragraphs: Paragraph[];
  /** The sentences, in order. */
  sentences: Sentence[];
}

/** One paragraph and what it is for. */
export interface Paragraph {
  start: Offset;
  end: Offset;
  /** headline, standfirst and body are the story. Furniture stands in the file and is not the story: menus, teasers, an author's biography. */
  role: 'headline' | 'standfirst' | 'byline' | 'caption' | 'body' | 'furniture';
}

/** One sentence and the paragraph it stands in. */
export interface Sentence {
  start: Offset;
  end: Offset;
  /** Index of its paragraph in this side's paragraphs. */
  paragraph: Index;
}

/** Two paragraphs that tell the same thing, whole or in part. */
export interface ParagraphLink {
  /** Index into left.paragraphs. */
  left: Index;
  /** Index into right.paragraphs. */
  right: Index;
  /** How sure the link is. */
  score: Share;
  /** Whether it stands out of the order that most links keep. */
  moved: boolean;
}

/** Two sentences that tell the same thing, whole or in part. */
export interface SentenceLink {
  /** Index into left.sentences. */
  left: Index;
  /** Index into right.sentences. */
  right: Index;
  /** How sure the link is. */
  score: Share;
  /** same: equal but for case, marks and typography. edited: most words are the same, in the same order. reworded: the same in other words, or in part. */
  kind: 'same' | 'edited' | 'reworded';
  /** Whether it stands out of the order that most links keep. */
  moved: boolean;
}

/** One statement: a clause, sometimes a whole sentence. */
export interface Fact {
  /** shared: both sides state it. changed: both state it, and a detail differs. added: only the right side states it. removed: only the left side states it. */
  status: 'shared' | 'changed' | 'added' | 'removed';
  /** Where the left side states it, in order; empty exactly where the status is added. */
  left: Span[];
  /** Where the right side states it, in order; empty exactly where the status is removed. */
  right: Span[];
  /** The places where a changed fact differs; empty for every other status. */
  details: Detail[];
  /** How much it matters, from least to most: typography, spelling, style, background, detail, core. */
  significance: 'typography' | 'spelling' | 'style' | 'background' | 'detail' | 'core';
  /** Why that significance, in words. */
  reason: string;
  /** How sure the status is. */
  score: Share;
  /** Whether the sides state it at different places of the order that most of the story keeps. */
  moved: boolean;
  /** True where the right side, a newer version of the same text, changed or dropped something core and has no correction note. Absent elsewhere. */
  unannounced?: true;
}

/** One place where a changed fact differs. */
export interface Detail {
  /** What kind of thing differs. */
  kind: 'number' | 'money' | 'percent' | 'date' | 'name' | 'quotation' | 'attribution' | 'negation' | 'certainty' | 'wording';
  /** Where, on the left; an empty span where the left side lacks it. */
  left: Span;
  /** Where, on the right; an empty span where the right side lacks it. */
  right: Span;
  /** Of values: updated where both can be true and one tells more ("dozens", "37"), conflict where they cannot both be true ("12", "15"). Absent where there are no values to compare. */
  relation?: 'updated' | 'conflict';
  /** What the left side's words mean, equal for equal values: "1500", "2500000000 USD", "14 %", "2 pp" (percentage points), "2/3" (a fraction), "25..30" (a range, or a size such as "dozens"), "#3" (a rank), "2023-07-06", "2023-07", "--07-06" (no year told), "T18:00", "friday". Before it stands how the text hedges it: "~" about, ">" more than, ">=" at least, "<", "<=". Of a name: its longest form in both texts. Absent where the detail is no value. */
  leftValue?: string;
  /** The same of the right side's words. */
  rightValue?: string;
  /** The difference as one plain sentence. */
  says: string;
}

/** Two figures of one side that count the same thing and cannot both be true: a headline that was not updated with its story. */
export interface Inconsistency {
  /** Whose story it is. */
  side: 'left' | 'right';
  /** The figure that comes first in the text. */
  first: Span;
  /** The other one. */
  second: Span;
  /** What the first means, as leftValue of a detail. */
  firstValue: string;
  /** What the second means. */
  secondValue: string;
  /** The inconsistency as one plain sentence. */
  says: string;
}

/** One step from a left sentence to its right one. */
export interface Edit {
  /** insert has an empty left span (the place), delete an empty right one. */
  op: 'equal' | 'insert' | 'delete' | 'replace';
  left: Span;
  right: Span;
  /** Of a replace: the words on both sides mean the same, as forms of one word or by a language pack. */
  related?: true;
}

/** Two words that answer each other. */
export interface WordLink {
  left: Span;
  right: Span;
}

/** What speaks for a sentence link, in things that can be pointed at. Each list holds the weightiest, a few at most. The score also weighs what no span shows: how much of each sentence is covered, and how well rivals fit. */
export interface Explanation {
  /** Words that both have, inflected or not, outside the names and numbers below. */
  terms: Evidence[];
  /** Numbers, amounts, percentages and dates of one value, however they are written. */
  numbers: Evidence[];
  /** Mentions of one person, place or body. */
  names: Evidence[];
  /** Words that answer each other and are not forms of one word. */
  relatedWords: Evidence[];
  /** Links between these sentences and the ones next to them, as indices of sentenceLinks. */
  neighbours: number[];
}

/** Something that both sentences have. */
export interface Evidence {
  left: Span;
  right: Span;
  /** How much it tells: 1 where it is rare, less where many sentences have it. */
  weight: number;
}

/** A stretch of each side that is the same, word for word; marks, case and typography aside. */
export interface Verbatim {
  left: Span;
  right: Span;
}

/** One part of the narration. */
export interface NarrationLine {
  /** One or more whole sentences. */
  text: string;
  /** Index into facts of what it tells of; null where it tells of the whole. */
  fact: Index | null;
}

/** The report in figures. */
export interface Summary {
  /** Number of shared facts. */
  shared: Count;
  /** Number of changed facts. */
  changed: Count;
  /** Number of added facts. */
  added: Count;
  /** Number of removed facts. */
  removed: Count;
  /** Share of the words of the left story that shared or changed facts cover. */
  leftShared: Share;
  /** Share of the words of the right story that shared or changed facts cover. */
  rightShared: Share;
  /** Share of the left story's words that stand in runs of six or more equal words. */
  leftVerbatim: Share;
  /** Share of the right story's words that stand in runs of six or more equal words. */
  rightVerbatim: Share;
  /** Whether so much is word for word the same that the two are taken for versions of one text, the right one being the newer. */
  versions: boolean;
  /** Number of facts marked as unannounced. */
  unannounced: Count;
}

/** A limit that made some answer coarser than it could be. */
export interface DegradedEntry {
  /** Name of the limit. */
  limit: string;
  /** What it did, in words a reader understands. */
  effect: string;
  /** Which side it concerns. */
  side: 'left' | 'right' | 'both';
  /** How many places it concerns. */
  count: number;
}
