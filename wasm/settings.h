// The tunable thresholds of the engine: default, unit, range, and what crossing each does. Every
// stage takes its own part. Constants that belong to one algorithm stay beside it.
#pragma once

#include <cstdint>

namespace storydiff {

/// Paragraphs and sentences (segment/).
struct SegmentSettings {
  /// Widest column, in characters, at which a text can be wrapped; if more than one line in twenty
  /// is longer, each line is a paragraph. 20 to 1000.
  std::uint32_t wrap_max_column = 120;
  /// Narrowest such column. 1 to wrap_max_column.
  std::uint32_t wrap_min_column = 24;
  /// Share of the column that a line and the next line's first word together have to fill for the
  /// line to count as wrapped. 0 to 1.
  float wrap_fill = 0.85F;
  /// For a text to count as wrapped: the least share of pairs of neighbouring lines that are
  /// wrapped, and the least share of those that break in mid-sentence. 0 to 1.
  float wrap_share = 0.55F;
  /// Pairs of lines wrapped in mid-sentence that a text needs to count as wrapped. 1 to 100.
  std::uint32_t wrap_min_pairs = 2;
  /// Most words in a pair of East Asian brackets inside which no sentence ends; longer pairs are
  /// ignored. 0 to 10,000.
  std::uint32_t bracket_max_words = 160;
};

/// Evidence that a paragraph is part of the story (above 0) or of the furniture around it (below
/// 0); the sums decide where the story starts and ends (article/extent.h). Only their ratios
/// matter. -10 to 10 each.
struct ArticleEvidence {
  float prose = 1.5F;              ///< it ends as a sentence ends, and is long
  float prose_word = 0.025F;       ///< per word of it, ...
  std::uint32_t prose_words = 60;  ///< ... counting at most this many; 0 to 1000
  float unfinished = -1.0F;        ///< it is long, and does not end as a sentence ends
  float stranger = -1.0F;   ///< it shares few words with the rest of its side (below `stranger`)
  float kin = 1.0F;         ///< it shares half of its words or more; in proportion below that, ...
  float kin_start = -0.5F;  ///< ... added to this
  float in_other_story = 2.0F;           ///< the other side's story tells it too
  float sentence = 0.5F;                 ///< a short sentence, or a line that continues in the next
  float data = 0.5F;                     ///< a line of a list of dates, results, prices
  float fragment = -1.0F;                ///< a line that is no sentence ...
  float brief = -0.5F;                   ///< ... of at most ArticleSettings::short_line words
  float fragment_in_other_story = 1.0F;  ///< ... and shares rare words with the other side's story
  float copy = -0.5F;  ///< a copy of an earlier line counts no less: copies have their own rule
  float in_passing = -0.25F;  ///< an item of the story's own list, or a time
  float teaser = -2.0F;       ///< cut off by an ellipsis
  float biography = -3.0F;    ///< about a person whose name is on a line of its own
};

/// Evidence that a line of the opening is the headline, added to the share of its words that the
/// first paragraphs have too (0 to 1) and half the share that the other side's story has. -1 to 1
/// each.
struct HeadlineEvidence {
  float sentence = -0.4F;  ///< it ends as a sentence ends, and is no question
  float words = 0.2F;      ///< it has four words or more
  float many = -0.1F;      ///< it has more than twenty
  float name = -0.2F;      ///< it is a name alone
  float copied = 0.2F;     ///< it is repeated further down
};

/// Which paragraphs are story and which are furniture (article/).
struct ArticleSettings {
  /// Least words of a paragraph of prose that ends as a sentence ends. 1 to 100; lower takes
  /// captions and teasers for prose.
  std::uint32_t prose_words = 10;
  /// Least words of a paragraph of prose with any other end (Thai has no full stops). 10 to 200.
  std::uint32_t long_words = 25;
  /// Least words of prose on a side for which furniture is looked for; a side with less (a poem, a
  /// list, a note) is story as a whole. 0 to 1000.
  std::uint32_t least_prose = 40;
  /// Least share of prose among a side's words for the same. 0 to 1.
  float least_prose_share = 0.15F;
  /// Sum of evidence against the paragraphs after the run of the story, from which they are
  /// furniture; with weaker evidence they are story. 0 (always furniture) to 100.
  float margin_evidence = 2.0F;
  /// Most words of a line that may be a button, a section's name or a time. 1 to 20.
  std::uint32_t short_line = 4;
  /// Most words of a headline. 5 to 60.
  std::uint32_t headline_words = 32;
  /// Evidence of a cue word (article/cues.h) against a paragraph. 0 to 1: never decides alone.
  float cue_weight = 0.5F;
  /// Least share of a paragraph's words that the other side's story has, for it to be story too. 0
  /// to 1.
  float kin = 0.4F;
  /// Share of a paragraph's words that the rest of its side has, below which it counts as
  /// unrelated. 0 to 1.
  float stranger = 0.1F;
  /// Paragraphs of prose on a side below which ArticleEvidence::stranger counts half, since few
  /// words recur in a short text. 0 to 100.
  std::uint32_t stranger_paragraphs = 8;
  /// Share of a line's words that its side's story has, from which the line belongs to the opening.
  /// 0 to 1.
  float related = 0.4F;
  /// The same for a line that looks like a button, a name or a list's item. 0 to 1.
  float close = 0.5F;
  /// Share of the words of a list's lead-in, or of its items, that the story has, up to which the
  /// list may be one of other stories; an item with twice this share in the other side's story
  /// makes it the story's own. 0 to 0.5.
  float list_kin = 0.3F;
  /// Share of the words of the sentence above the lead that the lead repeats, from which it is the
  /// standfirst. 0 to 1.
  float restated = 0.35F;
  /// Lines that are no sentences, above the first prose, up to which no furniture is looked for
  /// among them. 0 to 20.
  std::uint32_t own_lines = 3;
  /// Points from which a list is one of other stories (article/lists.cpp). 0 to 5.
  float foreign_points = 2.0F;
  /// Rare words that a paragraph must have in common with the other side's story to be story too
  /// (see `kin`). 0 to 100.
  std::uint32_t kin_words = 3;
  ArticleEvidence evidence;
  HeadlineEvidence headline;
};

/// Which sentences are linked (align/).
struct AlignSettings {
  /// Most coordinates of each kind (four times as many n-grams) of a sentence; of a longer one only
  /// the weightiest are compared. 16 to 65536.
  std::uint32_t max_coordinates = 256;
  /// Best matches from the index that are scored per sentence. 1 to 64.
  std::uint32_t candidates = 8;
  /// Share of a sentence's weight that its best match has to share for the pairs around the two to
  /// be scored as well. 0 (always) to 1; higher is faster where texts have little in common.
  float favourite_share = 0.15F;
  /// Left times right sentences between two pairs of mutual best matches, up to which all pairs
  /// between them are scored too. 0 to 100.
  std::uint32_t gap = 20;
  /// Most index entries (postings) read per sentence, rarest features first. 100 to 10^6. A search
  /// cut short is in the report as `degraded.limit` "align_postings".
  std::uint32_t postings = 3000;
  /// Score of the first pass below which a pair is left out of the second. 0 to link_score.
  float hopeless = 0.03F;
  /// Score of the first pass from which the pairs next to it are in the second too. 0 to 1.
  float likely = 0.4F;
  /// Features that have to be looked up before `postings` ends a search for it not to count as cut
  /// short. 1 to 100.
  std::uint32_t least_features = 12;
  /// Most links of one sentence; the best are kept. 1 to 100.
  std::uint32_t max_links = 12;
  /// Score from which a pair is linked. 0 to 1.
  float link_score = 0.33F;
  /// Score from which a pair that is no link is still searched for a clause in common. 0 to
  /// link_score; lower costs time and finds little.
  float possible_score = 0.08F;
  /// Most such pairs of one sentence; the best are kept. 0 (shared facts in links only) to 12.
  std::uint32_t possible_links = 3;
  /// Chance of a wrong decision from which a pair may be asked about (align/questions.h): pairs that
  /// score at least this and at most 1 minus this. 0.001 to possible_score; lower means more
  /// questions, of which fewer change anything (docs/judge.md has figures).
  float question_doubt = 0.05F;
  /// Rarity, in bits, of what two sentences of different languages have in common (names, numbers,
  /// dates) at which the proof factor of their score is one half. 0.1 to 20; a higher value links
  /// less.
  float foreign_proof = 1.5F;
  /// Share of either sentence's pairs of neighbouring stems, by weight, that the other has to have
  /// for a link to be `edited` and not `reworded`. 0 to 1.
  float edited_cover = 0.5F;
};

/// Word edits and word links (diff/).
struct DiffSettings {
  /// Steps (points of the comparison visited, 24 bytes each; two unrelated sentences of 700 words
  /// use up the default) past which a pair of sentences gets a coarse edit script. 0 to 1,900,000.
  /// Such a script is in the report as `degraded.limit` "diff_max_work".
  std::uint64_t max_work = 500'000;
  /// Steps per word that the coarse script spends on exact comparison between its anchors. 1 to
  /// 1000; more is finer and slower.
  std::uint32_t coarse_steps = 64;
  /// Weight up to which a word is light: alone no anchor between two edits ("the", a comma). 0 to
  /// 1.
  float light_weight = 0.25F;
  /// A run of kept words between two longer edits is dropped if its weight is below this share of
  /// the lighter edit's. 0 (keep all) to 1.
  float island_share = 0.2F;
  /// Least share of the lighter side's weight in kept words; below it old and new are shown whole.
  /// 0 to 1.
  float least_common = 0.12F;
  /// Most light words between two aligned words that are dropped so that both are in one edit. 0
  /// (never) to 20.
  std::uint32_t join_reach = 3;
  /// Left times right words of two linked sentences up to which their words are aligned; past it
  /// only words that the edits keep are. 0 to 10^7.
  std::uint32_t words_max_pairs = 40'000;
  /// Least share of their letters, in order, that two words with the same first letter have in
  /// common if they are spelled alike ("Pearce", "Pierce"). 0.5 to 1.
  float words_spelling = 0.75F;
  /// Score from which two words of linked sentences are aligned. 0 to 1.
  float words_link_score = 0.36F;
};

/// Evidence that two mentions of linked sentences are counterparts ("12" and "15"); they are if it
/// adds up to FactSettings::detail_agreement (facts/differences/likeness.h). 0 to 1 each.
struct CounterpartEvidence {
  float place = 0.6F;       ///< the edits or the words around agree fully; in proportion below that
  float same_class = 0.3F;  ///< both are shares, amounts, weekdays, ...
  float same_noun = 0.35F;  ///< two plain numbers count the same thing ...
  float unknown_noun = 0.2F;   ///< ... or what one of them counts is unknown
  float lone_figure = 0.3F;    ///< each is the only unmatched one of its class
  float close_figures = 0.3F;  ///< two amounts are a tenth or less apart
  float same_rank = 0.25F;     ///< both are the second of two, and so on
  float before_figure = 0.2F;  ///< the same word stands before both ...
  float after_figure = 0.15F;  ///< ... or after both
  float before_name = 0.25F;   ///< the same for names and antonyms
  float after_name = 0.2F;
  float lone_name = 0.2F;
  float weak_name = 0.1F;  ///< subtracted if only a capital at a sentence's start marks a name
  /// Subtracted, in reworded sentences, for each of the two that the other side has in another
  /// sentence.
  float stated_elsewhere = 0.2F;
  float age_apart = 0.2F;  ///< share by which an age may differ from a number that may be an age
  float replaces = 0.75F;  ///< agreement of places that two figures of different classes need
};

/// Facts (statements), and what differs in them (facts/).
struct FactSettings {
  /// Score below which a fact is called unsure. 0 (none) to 1 (all).
  float unsure_score = 0.7F;
  /// Content words that a piece of a sentence needs to be a clause of its own. 1 to 10.
  std::uint32_t clause_content = 2;
  /// How surely two words are the same that only have their first letters in common ("Russia",
  /// "Russian"). 0 to 1.
  float opening_worth = 0.7F;
  /// Clauses from which on a word that so many of them have is not searched for. 1 to 1000.
  std::uint32_t key_clauses = 32;
  /// Score from which two clauses may be one fact. 0 to 1.
  float shared_score = 0.38F;
  /// Least mean score of the pairs of clauses of both sides that joining two groups puts into one
  /// fact. 0 to 1.
  float group_score = 0.18F;
  /// In stories told freely, the mean probability that the other side states the words of two clauses,
  /// from which one that is in no fact of both sides joins the other's. 0 to 1 ...
  float join_both = 0.5F;
  /// ... and the score that their pair has to have. 0 to shared_score.
  float join_score = 0.1F;
  /// There too, probability that the other side states a word, from which the word is on that side of
  /// a cut inside a clause. Above 0, below 1; higher makes more parts of one side.
  float part_both = 0.35F;
  /// What such a cut costs, in log odds of the words. 0 to 100 (hardly any cut).
  float part_change = 0.2F;
  /// Least share of the words of two linked sentences that are equal or equivalent for the two to be
  /// parallel, so that words that decide what they state are compared; in versions of one text ...
  /// 0 to 1.
  float parallel_share = 0.4F;
  /// ... and in two texts of their own. 0 to 1.
  float parallel_alone = 0.75F;
  /// Least share of the words of the longer story that linked sentences have in the same order for
  /// the two to be versions of one text. 0 to 1.
  float versions_share = 0.6F;
  /// Pairs of mentions, left times right, up to which they are compared inside one fact; past it
  /// the fact gets no details of that kind. 1 to 10^6.
  std::uint32_t detail_pairs = 10'000;
  /// Least evidence that two mentions are counterparts (CounterpartEvidence) for them to be a
  /// change. 0 to 1.
  float detail_agreement = 0.5F;
  CounterpartEvidence counterpart;
  /// Content words before and after a mention that are compared as its place. 1 to 10.
  std::uint32_t detail_reach = 3;
  /// Content words after a "not", a "may" or an "allegedly" that may be in its scope. 1 to 10.
  std::uint32_t negation_reach = 2;
  /// Words before and after the counterpart of the word in its scope, within which the other side
  /// is searched for such a negation or hedge. 1 to 20.
  std::uint32_t marker_reach = 5;
  /// Words before or after a reporting verb ("said") that may name the speaker. 1 to 20.
  std::uint32_t speaker_reach = 8;
  /// Score from which two linked sentences are compared for another speaker, a negation or another
  /// degree of certainty. 0 to 1.
  float speech_score = 0.5F;
};

/// What is said about the comparison as a whole (report/).
struct ReportSettings {
  /// Facts up to which each is a group of its own: so short a comparison is read fact by fact. 0 up.
  std::uint32_t ungrouped_facts = 16;
  /// Most sentences of one side in a group of facts, 1 to 20 ...
  std::uint32_t group_sentences = 4;
  /// ... and most sentences of the story from its first to its last. 1 to 100.
  std::uint32_t group_reach = 6;
  /// Share of the weight of the words of two neighbouring sentences that they have in common, from
  /// which they tell one happening; those of one paragraph need none. 0 to 1.
  float group_cohesion = 0.05F;
  /// Most entries of each kind (words, numbers, names) that explain a link. 1 to 100.
  std::uint32_t explain_most = 8;
  /// Most names, and most numbers, of a sentence that are compared for that. 1 to 1000.
  std::uint32_t explain_mentions = 64;
  /// Least weight of a shared word that explains a link. 0 to 1.
  float explain_weight = 0.3F;
  /// Equal words in a row from which a passage counts as verbatim. 2 to 50.
  std::uint32_t verbatim_words = 6;
  /// Share of either story that is verbatim in the other, from which the two count as versions of
  /// one text, the right one being the newer. 0 to 1.
  float versions_verbatim = 0.4F;
  /// Longest statement, in bytes, that the narration quotes whole. 40 to 10,000.
  std::uint32_t narration_quote = 240;
  /// Most facts that the narration says both sides tell. 0 to 100.
  std::uint32_t narration_shared = 3;
};

/// The settings of all stages.
struct Settings {
  /// Most bytes of UTF-8 per side; above it compare() throws LimitError. 1 to 2^31.
  std::uint32_t max_text_bytes = 64U << 20U;
  SegmentSettings segment;
  ArticleSettings article;
  AlignSettings align;
  DiffSettings diff;
  FactSettings facts;
  ReportSettings report;
};

}  // namespace storydiff
