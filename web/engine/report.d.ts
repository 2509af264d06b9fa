// Made from docs/report.schema.json by scripts/lib/report-types.mjs; edit that file, not this one.

/** What two tellings of one story share and where they differ. All offsets are in the unit that options.offsetUnit names, from the start of that side's text. */
export interface Report {
  /** The version of this format. */
  version: 2;
  /** The version of the engine that made the report. Same input, options and version: the same bytes. */
  engine: string;
  /** The language packs used, each as its language and edition ("en 1"). Empty if none was loaded or the articles are in another language. */
  packs: string[];
  options: ReportOptions;
  /** The caller's own name for this pair, if one was given. */
  id?: string | number;
  /** The left article. Of two versions it is the older one. */
  left: Side;
  /** The right article. Of two versions it is the newer one. */
  right: Side;
  /** Paragraphs that say the same, in full or in part; many to many, sorted by (left, right). */
  paragraphLinks: ParagraphLink[];
  /** Every pair of sentences that say the same, in full or in part; many to many, sorted by (left, right). */
  sentenceLinks: SentenceLink[];
  /** Every statement of the story with its status. The facts of a side cover every sentence of its story. */
  facts: Fact[];
  /** The facts by what happened: each fact is in one group. In the order of their first facts. */
  groups: Group[];
  /** Figures that one side gives differently in two places of its own story, those of the left first. Absent if there are none. */
  inconsistencies?: Inconsistency[];
  /** For each sentence link, in the same order, the word edits that turn its left sentence into its right one. The ranges of a list cover all words of both sentences, in order. */
  edits: Edit[][];
  /** The aligned words of linked sentences. Only if options.wordLinks is true. */
  wordLinks?: WordLink[];
  /** The evidence for each sentence link, in the same order. Only if options.explain is true. */
  explanations?: Explanation[];
  /** Pairs of sentences that the engine is not sure of, for a judge to decide; the most doubtful first. Equal sentences and pairs that were pinned are not among them. Only if options.undecided is given. */
  undecided?: UndecidedPair[];
  /** Runs of six words and more that both sides have, word for word, anywhere in their stories; sorted by (left, right). A run that one side has twice is listed twice. */
  verbatim: Verbatim[];
  /** Sentences of the right side that say it was corrected, updated or clarified, and that the left side does not contain. Furniture counts too. */
  correctionNotes: Span[];
  /** The comparison as plain sentences, what matters most first. Only if options.narration is true. */
  narration?: NarrationLine[];
  summary: Summary;
  /** null, or the limits that were reached and made the result coarser than it could be. */
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

/** A half-open range [start, end) of a side's original text, cut at character boundaries. If start = end, it is the place where the other side has something more. */
export interface Span {
  start: Offset;
  end: Offset;
}

/** What was asked for. */
export interface ReportOptions {
  /** What offsets count: bytes of UTF-8, units of UTF-16 (what a JavaScript string counts), or code points. */
  offsetUnit: 'utf-8' | 'utf-16' | 'code-point';
  /** Whether the report lists the aligned words of linked sentences. */
  wordLinks: boolean;
  /** Whether the report gives the evidence for each sentence link. */
  explain: boolean;
  /** Whether the report has the comparison as plain sentences. */
  narration: boolean;
  /** How many undecided pairs the report may list. Only if it was asked for any. */
  undecided?: number;
  /** "links" where the comparison was asked to end when paragraphs and sentences were linked: there are no facts then, and degraded says so. Otherwise it is not there. */
  stages?: "links";
  /** Links that a reader made or removed by hand. Only if there are any. */
  pins?: Pins;
}

/** Links that a reader made or removed by hand; they take precedence over the alignment. Pairs are [index into left.sentences, index into right.sentences]. */
export interface Pins {
  /** Pairs that say the same. */
  link: PinnedPair[];
  /** Pairs that do not. */
  unlink: PinnedPair[];
}

/** A left sentence and a right one, by their indices. */
export type PinnedPair = Index[];

/** Two sentences, of which someone who knows better may say whether they say the same, in full or in part. */
export interface UndecidedPair {
  /** Index into left.sentences. */
  left: Index;
  /** Index into right.sentences. */
  right: Index;
  /** How likely the two say the same. */
  score: Share;
  /** Whether sentenceLinks has the pair. */
  linked: boolean;
}

/** One article: its text and its parts. The spans of a list are in order and do not overlap. */
export interface Side {
  /** The text that all spans of this side cut. A string given by the caller, unchanged but for a byte-order mark and ill-formed places; or the given sentences joined by spaces, paragraphs by empty lines. */
  text: string;
  /** The name of this side for a reader ("Morning edition"), if the caller gave one. */
  label?: string;
  /** The language of the text as a BCP 47 tag; "und" if unknown. */
  language: string;
  /** How this side's words were stemmed. snowball: by a stemmer made for the language. rules: by a short list of its endings. none: not at all, the language does not inflect, has no stemmer or is unknown. missing: not at all, since the stemmer pack was not loaded, which has the stemmer of the language. */
  stems: 'none' | 'snowball' | 'rules' | 'missing';
  /** How many ill-formed places of the input were replaced by U+FFFD. Absent if none was. */
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
  /** headline, standfirst and body are the story. Furniture is in the file and not part of the story: menus, teasers, an author's biography. */
  role: 'headline' | 'standfirst' | 'byline' | 'caption' | 'body' | 'furniture';
}

/** One sentence and its paragraph. */
export interface Sentence {
  start: Offset;
  end: Offset;
  /** Index of its paragraph in this side's paragraphs. */
  paragraph: Index;
}

/** Two paragraphs that say the same, in full or in part. */
export interface ParagraphLink {
  /** Index into left.paragraphs. */
  left: Index;
  /** Index into right.paragraphs. */
  right: Index;
  /** Confidence in the link. */
  score: Share;
  /** Whether it is out of the order of most links. */
  moved: boolean;
}

/** Two sentences that say the same, in full or in part. */
export interface SentenceLink {
  /** Index into left.sentences. */
  left: Index;
  /** Index into right.sentences. */
  right: Index;
  /** Confidence in the link. */
  score: Share;
  /** same: equal but for case, marks and typography. edited: most words are the same, in the same order. reworded: the same in other words, or in part. */
  kind: 'same' | 'edited' | 'reworded';
  /** Whether it is out of the order of most links. */
  moved: boolean;
}

/** One statement: a clause, sometimes a whole sentence. */
export interface Fact {
  /** shared: both sides state it, and every word that differs is proven to state the same. reworded: both tell it in words of their own; nothing contradicts, but some words are not proven to state the same. changed: both state it, and something in it differs. added: only the right side states it. removed: only the left side states it. */
  status: 'shared' | 'reworded' | 'changed' | 'added' | 'removed';
  /** Where the left side states it, in order; empty exactly where the status is added. */
  left: Span[];
  /** Where the right side states it, in order; empty exactly where the status is removed. */
  right: Span[];
  /** Who or what the fact is about, where it does not say so itself: "The mayor" of "and left for Rome"; of a phrase such as "amid protests", what it adds to. Read before the fact's own words. Absent where it does, or where that is unknown. */
  subject?: Subject;
  /** The words of the fact as they are read out: its spans without a conjunction, a relative pronoun or a comma that joins them to their neighbours. Of each side on which it is other than the spans; absent where it is on neither. */
  stated?: Stated;
  /** The places where a changed fact differs; empty for every other status. */
  details: Detail[];
  /** Words and phrases of the two sides that differ and were taken for the same, by their places on the left. Only on facts of both sides; absent if there are none. */
  equivalents?: Equivalent[];
  /** The words that are neither equal nor equivalent nor in a detail. Only on reworded and changed facts; absent if there are none. */
  residue?: Residue;
  /** How much the fact matters, from least to most: typography, spelling, style, background, detail, core. Core is what the headline and the lead tell, or what a reader would put into one sentence; what both tell may be core too. A changed fact of which nothing proves the words the same, and nothing speaks against it, is background. */
  significance: 'typography' | 'spelling' | 'style' | 'background' | 'detail' | 'core';
  /** Why it has that significance, as one plain sentence. */
  reason: string;
  /** Confidence in the status: about the share of facts of such a score that are right in reports of two outlets. */
  score: Share;
  /** Whether the score is so low that a reader should check the fact: of such facts about half are right. */
  unsure: boolean;
  /** Whether the sides state it at different places in the order of the story. */
  moved: boolean;
  /** The place of the fact among those that both sides state, from what matters most: 1, 2, 3, ...; core facts come first. Absent on facts of one side. */
  rank?: number;
  /** Index of the first fact of this report whose details are the same, word for word: one change that is made in several places. Absent on that first one, and where there is no other. */
  repeats?: Index;
  /** True if the right side, a newer version of the same text, changed or dropped a core fact and has no correction note. Absent otherwise. */
  unannounced?: true;
}

/** Facts that are parts of one happening: of sentences that are linked, or close to each other and about the same. In a short report each fact is a group of its own. */
export interface Group {
  /** Indices into facts: the one that matters most first, then by significance and length. */
  facts: Index[];
}

/** Two differing words or phrases that were taken for the same. One span may be empty: the place where the other side has a small word without a meaning of its own. */
export interface Equivalent {
  left: Span;
  right: Span;
  /** Why. typography: spaces, hyphens, apostrophes ("e-mail", "email"). spelling: "harbour", "harbor"; a slip. value: one number, amount or date ("a dozen", "12"). variant: a name and its other form. form: forms of one word, or of one negation ("no", "not a"). synonym: of like meaning, by the language's lists. voice: active and passive with the same doer. grammar: words without a meaning of their own ("the", "that"). */
  reason: 'typography' | 'spelling' | 'value' | 'variant' | 'form' | 'synonym' | 'voice' | 'grammar';
}

/** Words that stand before a fact's own in the same sentence; at least of one side. */
export interface Subject {
  /** That of the left side. */
  left?: Span;
  /** That of the right side. */
  right?: Span;
}

/** Spans inside those of a fact; at least of one side. */
export interface Stated {
  /** Those of the left side, in order. */
  left?: Span[];
  /** Those of the right side, in order. */
  right?: Span[];
}

/** Words of a fact that are not proven to have a counterpart on the other side, in order. */
export interface Residue {
  /** Those of the left side. */
  left: Span[];
  /** Those of the right side. */
  right: Span[];
}

/** One place where a changed fact differs. */
export interface Detail {
  /** What kind of thing differs. role: who does what. order: which of two clauses comes first or follows from the other; its places are the word that joins them. wording: words that no finer kind fits; one side of it may be empty. */
  kind: 'number' | 'money' | 'percent' | 'temperature' | 'unit' | 'date' | 'name' | 'quotation' | 'attribution' | 'negation' | 'certainty' | 'quantifier' | 'modality' | 'time' | 'place' | 'role' | 'order' | 'wording';
  /** Its place on the left; an empty span if the left side lacks it. */
  left: Span;
  /** Its place on the right; an empty span if the right side lacks it. */
  right: Span;
  /** Of values: updated if both can be true and one is more exact ("dozens", "37"), conflict if they cannot both be true ("12", "15"). Absent if there are no values to compare. */
  relation?: 'updated' | 'conflict';
  /** What the left side's words mean, equal for equal values: "1500", "2500000000 USD", "14 %", "2 pp" (percentage points), "2/3" (a fraction), "25..30" (a range, or a size such as "dozens"), "#3" (a rank), "2023-07-06", "2023-07", "--07-06" (no year given), "T18:00", "friday". The text's hedge comes first: "~" about, ">" more than, ">=" at least, "<", "<=". Of a name: its longest form in both texts. Absent if the detail is no value. */
  leftValue?: string;
  /** The same for the right side's words. */
  rightValue?: string;
  /** The difference as one plain sentence. */
  says: string;
}

/** Two figures of one side that count the same thing and cannot both be true, such as in a headline that was not updated with its story. */
export interface Inconsistency {
  /** The side of both figures. */
  side: 'left' | 'right';
  /** The figure that comes first in the text. */
  first: Span;
  /** The other one. */
  second: Span;
  /** The value of the first, as leftValue of a detail. */
  firstValue: string;
  /** The value of the second. */
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

/** Two aligned words. */
export interface WordLink {
  left: Span;
  right: Span;
}

/** The evidence for a sentence link, as spans. Each list holds at most a few entries, by falling weight. The score also depends on what no span can show: how much of each sentence is covered, and how well rival links fit. */
export interface Explanation {
  /** Words that both have, inflected or not, outside the names and numbers below. */
  terms: Evidence[];
  /** Numbers, amounts, percentages and dates of one value, however they are written. */
  numbers: Evidence[];
  /** Mentions of one person, place or body. */
  names: Evidence[];
  /** Aligned words that are not forms of one word. */
  relatedWords: Evidence[];
  /** Links between these sentences and the ones next to them, as indices of sentenceLinks. */
  neighbours: number[];
}

/** Something that both sentences have. */
export interface Evidence {
  left: Span;
  right: Span;
  /** How rare it is: 1 if hardly any sentence has it, less if many do. */
  weight: number;
}

/** A run of words that is the same on both sides, apart from punctuation, case and typography. */
export interface Verbatim {
  left: Span;
  right: Span;
}

/** One part of the narration. */
export interface NarrationLine {
  /** One or more whole sentences. */
  text: string;
  /** Index into facts of the fact it is about; null if it is about the whole. */
  fact: Index | null;
}

/** The report in figures. */
export interface Summary {
  /** Number of shared facts. */
  shared: Count;
  /** Number of reworded facts. */
  reworded: Count;
  /** Number of changed facts, those among them that make the same change as an earlier one (repeats). The page counts each change once. */
  changed: Count;
  /** Number of added facts. */
  added: Count;
  /** Number of removed facts. */
  removed: Count;
  /** Share of the words of the left story that shared facts cover. */
  leftShared: Share;
  /** Share of the words of the right story that shared facts cover. */
  rightShared: Share;
  /** Share of the words of the left story that reworded facts cover. */
  leftReworded: Share;
  /** Share of the words of the right story that reworded facts cover. */
  rightReworded: Share;
  /** Share of the words of the left story that changed facts cover. */
  leftChanged: Share;
  /** Share of the words of the right story that changed facts cover. */
  rightChanged: Share;
  /** Share of the left story's words that stand in runs of six or more equal words. */
  leftVerbatim: Share;
  /** Share of the right story's words that stand in runs of six or more equal words. */
  rightVerbatim: Share;
  /** Whether so much is word for word the same that the two are taken for versions of one text, the right one being the newer. */
  versions: boolean;
  /** Number of facts marked as unannounced. */
  unannounced: Count;
}

/** A limit that was reached and made the result coarser than it could be. */
export interface DegradedEntry {
  /** Name of the limit. */
  limit: string;
  /** What it did to the result, as one plain sentence. */
  effect: string;
  /** Which side it concerns. */
  side: 'left' | 'right' | 'both';
  /** How many places it concerns. */
  count: number;
}
