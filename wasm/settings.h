// The tunable thresholds of the engine: default, unit, range, and what crossing each does. Every stage
// takes its own part. Constants that belong to one algorithm stay beside it.
#pragma once

#include <cstdint>

namespace storydiff {

/// Paragraphs and sentences (segment/).
struct SegmentSettings {
  /// Widest column, in characters, that a text is taken to be wrapped at; where most lines are
  /// longer, each line is a paragraph. 20 to 1000.
  std::uint32_t wrap_max_column = 120;
  /// Narrowest such column. 1 to wrap_max_column.
  std::uint32_t wrap_min_column = 24;
  /// Share of the column that a line and the next line's first word have to fill for the line to
  /// count as wrapped there. 0 to 1.
  float wrap_fill = 0.85F;
  /// Share of neighbouring lines that have to be wrapped so, and of those the share that stop in
  /// mid-sentence, for the text to count as wrapped. 0 to 1.
  float wrap_share = 0.55F;
  /// Wrapped pairs of lines that a text needs to count as wrapped. 1 to 100.
  std::uint32_t wrap_min_pairs = 2;
  /// Words in a pair of East Asian brackets up to which no sentence ends inside. 0 to 10,000.
  std::uint32_t bracket_max_words = 160;
};

/// What speaks for a paragraph being of the story (above 0) or around it (below 0); the sums decide
/// where the story starts and ends (article/extent.h). Only their proportions count. -10 to 10.
struct ArticleEvidence {
  float prose = 1.5F;              ///< it ends as a sentence ends, and is long
  float prose_word = 0.025F;       ///< for each of its words ...
  std::uint32_t prose_words = 60;  ///< ... up to so many
  float unfinished = -1.0F;        ///< it is long, and does not end so
  float stranger = -1.0F;          ///< it shares hardly a word with the rest of its side
  float kin = 1.0F;         ///< it shares half of its words with it; in proportion below that ...
  float kin_start = -0.5F;  ///< ... from here on
  float told_there = 2.0F;  ///< the other side's story tells it too
  float sentence = 0.5F;    ///< a short sentence, or a line that goes on in the next
  float data = 0.5F;        ///< a line of a list of dates, results, prices
  float fragment = -1.0F;   ///< a line that is no sentence ...
  float brief = -0.5F;      ///< ... of a word or a few
  float fragment_told_there = 1.0F;  ///< ... and shares rare words with the other side's story
  float copy = -0.5F;  ///< a copy of an earlier line: told apart by itself, so no more than this
  float in_passing = -0.25F;  ///< an item of the story's own list, or a time
  float teaser = -2.0F;       ///< cut off by an ellipsis
  float biography = -3.0F;    ///< describes somebody who stands in a line alone
};

/// What makes a line of the opening the headline, beside the share of its words that the first
/// paragraphs take up (0 to 1) and half the share that the other side's story does. -1 to 1.
struct HeadlineEvidence {
  float sentence = -0.4F;  ///< it ends as a sentence ends, and asks nothing
  float words = 0.2F;      ///< it has four words or more
  float many = -0.1F;      ///< it has more than twenty
  float name = -0.2F;      ///< it is a name alone
  float copied = 0.2F;     ///< it is said again
};

/// What is the story and what is furniture (article/).
struct ArticleSettings {
  /// Words from which a paragraph that ends as a sentence ends is prose, the stuff of stories.
  /// 1 to 100; lower takes captions and teasers for prose.
  std::uint32_t prose_words = 10;
  /// Words from which a paragraph is prose whatever it ends with (Thai writes no full stops). 10 to
  /// 200.
  std::uint32_t long_words = 25;
  /// Words of prose a side needs before anything is told apart in it; poems, lists and notes below
  /// it are story as a whole. 0 to 1000.
  std::uint32_t least_prose = 40;
  /// Share of prose among a side's words that it needs for the same. 0 to 1.
  float least_prose_share = 0.15F;
  /// Sum of evidence against the paragraphs before, or behind, the story from which they are cut
  /// off; weaker margins stay story. 0 (cut at every doubt) to 100.
  float margin_evidence = 2.0F;
  /// Most words of a line that may be a button, a section's name or a time. 1 to 20.
  std::uint32_t short_line = 4;
  /// Most words of a headline. 5 to 60.
  std::uint32_t headline_words = 32;
  /// Weight in evidence of a word that furniture likes (article/cues.h). 0 to 1: never decides
  /// alone.
  float cue_weight = 0.5F;
  /// Share of its words that a paragraph outside the story must have in common with the other
  /// side's story to be story after all. 0 to 1.
  float kin = 0.4F;
  /// Share below which a paragraph is a stranger to the rest of its side. 0 to 1.
  float stranger = 0.1F;
  /// Paragraphs of prose below which being a stranger counts half: few words come twice in them. 0
  /// to 100.
  std::uint32_t stranger_paragraphs = 8;
  /// Share of a line's words that its side's story has, from which it belongs to the opening. 0
  /// to 1.
  float related = 0.4F;
  /// The same for a line that looks like a button, a name or a list's item. 0 to 1.
  float close = 0.5F;
  /// Share of the words of a list's lead-in, or of its items, up to which it is foreign to the
  /// story; twice as much in the other side's story makes the list one of the story. 0 to 0.5.
  float list_kin = 0.3F;
  /// Share of a sentence's words that the lead takes up, from which it is the standfirst. 0 to 1.
  float restated = 0.35F;
  /// Lines that are no sentences, above the first prose, that a story may have of its own. 0 to 20.
  std::uint32_t own_lines = 3;
  /// Points from which a list is one of other stories (article/lists.cpp). 0 to 5.
  float foreign_points = 2.0F;
  /// How many of them have to be rare. 0 to 100.
  std::uint32_t kin_words = 3;
  /// What each sign weighs.
  ArticleEvidence evidence;
  HeadlineEvidence headline;
};

/// Which sentences are linked (align/).
struct AlignSettings {
  /// Coordinates of each sort (four times as many n-grams) that a sentence keeps, the weightiest
  /// first; more of an endless sentence is not looked at when it is compared. 16 to 65536.
  std::uint32_t max_coordinates = 256;
  /// Best partners from the index that a sentence brings into the scoring. 1 to 64.
  std::uint32_t candidates = 8;
  /// Share of a sentence's weight that its best partner has to have for the sentences around the
  /// two to be scored as well. 0 (always) to 1; higher is faster where texts have little in common.
  float favourite_share = 0.15F;
  /// Left times right sentences between two pairs of mutual favourites up to which all pairs
  /// between them are scored too. 0 to 100.
  std::uint32_t gap = 20;
  /// Index entries walked for one sentence, rarest features first. 100 to 10^6.
  std::uint32_t postings = 3000;
  /// Score of the first look below which a pair gets no second. 0 to link_score.
  float hopeless = 0.03F;
  /// Score of the first look from which the pairs next to it get a second too. 0 to 1.
  float likely = 0.4F;
  /// Features that have to be looked up before `postings` may end a search unremarked. 1 to
  /// 100.
  std::uint32_t least_features = 12;
  /// Links that one sentence may have; the best are kept. 1 to 100.
  std::uint32_t max_links = 12;
  /// Score from which a pair is linked. 0 to 1.
  float link_score = 0.33F;
  /// Score from which a pair that is no link is still searched for a clause that both tell. 0 to
  /// link_score; lower costs time and finds little.
  float possible_score = 0.08F;
  /// Such pairs that one sentence may have; the best are kept. 0 (facts lie in links only) to 12.
  std::uint32_t possible_links = 3;
  /// Rarity, in bits, of what two sentences of different languages have in common (names, numbers,
  /// dates) at which half of a link is proven. 0.1 to 20; more links less.
  float foreign_proof = 1.5F;
  /// Share of both sentences' pairs of neighbouring stems, by weight, that they have to have in
  /// common for a link to be called edited and not reworded. 0 to 1.
  float edited_cover = 0.5F;
};

/// Word edits and word links (diff/).
struct DiffSettings {
  /// Steps (places of the comparison looked at, 24 bytes each; two unrelated sentences of 700 words
  /// take all) past which one pair of sentences gets a coarse edit script. 0 to 1,900,000.
  std::uint64_t max_work = 500'000;
  /// Steps a word that the coarse script spends on exact comparison of what it has cut out. 1 to
  /// 1000; more is finer and slower.
  std::uint32_t coarse_steps = 64;
  /// Weight up to which a word alone is no anchor between two edits ("the", a comma). 0 to 1.
  float light_weight = 0.25F;
  /// A run of kept words between two edits is given up when its weight is below this share of the
  /// lighter edit's. 0 (keep all) to 1.
  float island_share = 0.2F;
  /// Share of the lighter side's weight that has to be kept for inner words to be kept at all;
  /// below it old and new are shown whole. 0 to 1.
  float least_common = 0.12F;
  /// Light words between a word and its equal up to which they are given up, so that both come into
  /// one edit. 0 (never) to 20.
  std::uint32_t answer_reach = 3;
  /// Left times right words of two linked sentences up to which they are aligned word by word; past
  /// it only words that the edits keep answer each other. 0 to 10^7.
  std::uint32_t words_max_pairs = 40'000;
  /// Share of their letters, in order, that two words that begin alike need to count as spelled
  /// alike ("Pearce", "Pierce"). 0.5 to 1.
  float words_spelling = 0.75F;
  /// Score from which two words of linked sentences answer each other. 0 to 1.
  float words_link_score = 0.45F;
};

/// What speaks for two mentions of linked sentences answering each other ("12" and "15"); pairs
/// whose sum reaches FactSettings::detail_agreement do (facts/differences/likeness.h). 0 to 1 each.
struct AnswerEvidence {
  float place = 0.6F;       ///< the edits or the words around agree fully; in proportion below that
  float same_sort = 0.3F;   ///< both are shares, amounts, weekdays …
  float same_noun = 0.35F;  ///< two plain numbers count the same ...
  float untold = 0.2F;      ///< … or one of them does not tell what
  float lone_figure = 0.3F;    ///< each is the only one of its sort that is left over
  float same_rank = 0.25F;     ///< both are the second of two, and so on
  float before_figure = 0.2F;  ///< the same word stands before both …
  float after_figure = 0.15F;  ///< … or behind
  float before_name = 0.25F;   ///< the same for names and antonyms
  float after_name = 0.2F;
  float lone_name = 0.2F;
  float weak_name = 0.1F;       ///< taken off where a capital at a sentence's start is all
  float told_elsewhere = 0.2F;  ///< taken off, in reworded sentences, for each of the two that the
                                ///< other side has in another sentence
  float age_apart = 0.2F;       ///< share by which an age may be off a number that may be one
  float replaces = 0.75F;  ///< how far the places of two figures of different sorts have to agree
};

/// Statements, and what differs in them (facts/).
struct FactSettings {
  /// Content words that a piece of a sentence needs to be a clause of its own. 1 to 10.
  std::uint32_t clause_content = 2;
  /// What a word counts that is found again only by how it begins ("Russia", "Russian"). 0 to 1.
  float opening_worth = 0.7F;
  /// What a word counts that is found again only by one that the language pack holds close to it.
  /// 0 to 1.
  float related_worth = 0.8F;
  /// Clauses of the linked sentences that one word may point to; the rest of them it leaves out.
  /// 1 to 1000.
  std::uint32_t key_clauses = 32;
  /// Score from which a clause counts as stated by the other side too. 0 to 1.
  float shared_score = 0.5F;
  /// What the scores of a clause and its answer have to add up to; below it the answer's own doubt
  /// outweighs. 0 to 2.
  float pair_score = 0.6F;
  /// Pairs of mentions, left times right, that are set against each other inside one fact; past it
  /// the fact gets no details of that sort. 1 to 10^6.
  std::uint32_t detail_pairs = 10'000;
  /// How far the places of two mentions have to agree for them to be called a change. 0 to 1.
  float detail_agreement = 0.5F;
  /// What each sign that two mentions answer each other weighs.
  AnswerEvidence answer;
  /// Content words on each side of a mention that are its place. 1 to 10.
  std::uint32_t detail_reach = 3;
  /// Content words behind a "not", a "may" or an "allegedly" that it may bear on. 1 to 10.
  std::uint32_t negation_reach = 2;
  /// Words before and behind such a word's object within which the other side is searched for a
  /// word of its sort. 1 to 20.
  std::uint32_t voice_reach = 5;
  /// Words before or behind a "said" that may name who says it. 1 to 20.
  std::uint32_t speaker_reach = 8;
  /// Score from which two linked sentences are searched for another speaker, another "not" or
  /// another degree of certainty. 0 to 1.
  float voice_score = 0.5F;
};

/// What is said about the comparison as a whole (report/).
struct ReportSettings {
  /// Entries of each sort (words, numbers, names) that explain a link. 1 to 100.
  std::uint32_t explain_most = 8;
  /// Names, and numbers, of a sentence that are looked at for that. 1 to 1000.
  std::uint32_t explain_mentions = 64;
  /// Weight from which a shared word explains anything. 0 to 1.
  float explain_weight = 0.3F;
  /// Equal words in a row from which a stretch counts as verbatim. 2 to 50.
  std::uint32_t verbatim_words = 6;
  /// Share of either story that stands word for word in the other from which the two count as
  /// versions of one text, the right one being the newer. 0 to 1.
  float versions_verbatim = 0.4F;
  /// Bytes of a statement up to which the narration quotes it whole. 40 to 10,000.
  std::uint32_t narration_quote = 240;
};

/// All of them.
struct Settings {
  /// Bytes of UTF-8 a side; above it compare() throws LimitError. 1 to 2^31.
  std::uint32_t max_text_bytes = 64U << 20U;
  SegmentSettings segment;
  ArticleSettings article;
  AlignSettings align;
  DiffSettings diff;
  FactSettings facts;
  ReportSettings report;
};

}  // namespace storydiff
