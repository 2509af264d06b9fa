// What a caller may ask for, and every number with a meaning. Nowhere else is there a threshold.
#pragma once

#include <cstdint>
#include <string>

namespace storydiff {

/// Report format version (docs/report.schema.json).
inline constexpr int kReportVersion = 1;
/// The engine's version.
inline constexpr const char* kEngineVersion = "0.1.0";

/// What a caller may ask for. Echoed in the report.
struct Options {
  std::string id;           ///< echoed where given
  bool has_id = false;
  bool id_is_integer = false;  ///< `id` holds the digits of a whole number: written without quotes
  std::string left_label;   ///< shown to a reader in place of "left"
  std::string right_label;
  bool word_links = false;  ///< also list which word answers which
};

/// Every threshold of the engine: default, unit, range, and what crossing it does.
struct Settings {
  /// Bytes of UTF-8 a side; above it compare() throws LimitError. 1 to 2^31.
  std::uint32_t max_text_bytes = 64U << 20U;

  /// Words on left times words on right, after equal ends are taken off, past which one pair of
  /// sentences gets a coarse edit script. 0 to 2^40.
  std::uint64_t diff_max_work = 4'000'000;

  // --- align ---
  /// Coordinates of each sort (four times as many n-grams) that a sentence keeps, the weightiest
  /// first; more of an endless sentence is not looked at when it is compared. 16 to 65536.
  std::uint32_t align_max_coordinates = 256;
  /// Best partners from the index that a sentence brings into the scoring. 1 to 64.
  std::uint32_t align_candidates = 10;
  /// Index entries walked for one sentence, rarest features first. 100 to 10^6.
  std::uint32_t align_postings = 6000;
  /// Score from which a pair is linked. 0 to 1.
  float align_link_score = 0.35F;
  /// Share of both sentences' pairs of neighbouring stems, by weight, that they have to have in
  /// common for a link to be called edited and not reworded. 0 to 1.
  float align_edited_cover = 0.5F;

  // Article: what is the story and what is furniture (article/).

  /// Words from which a paragraph that ends as a sentence ends is prose, the stuff of stories.
  /// 1 to 100; lower takes captions and teasers for prose.
  std::uint32_t article_prose_words = 10;
  /// Words from which a paragraph is prose whatever it ends with (Thai writes no full stops). 10 to 200.
  std::uint32_t article_long_words = 25;
  /// Words of prose a side needs before anything is told apart in it; poems, lists and notes below
  /// it are story as a whole. 0 to 1000.
  std::uint32_t article_least_prose = 40;
  /// Share of prose among a side's words that it needs for the same. 0 to 1.
  float article_least_prose_share = 0.15F;
  /// Sum of evidence against the paragraphs before, or behind, the story from which they are cut off;
  /// weaker margins stay story. 0 (cut at every doubt) to 100.
  float article_margin_evidence = 2.0F;
  /// Most words of a line that may be a button, a section's name or a time. 1 to 20.
  std::uint32_t article_short_line = 4;
  /// Most words of a headline. 5 to 60.
  std::uint32_t article_headline_words = 32;
  /// Weight in evidence of a word that furniture likes (article/cues.h). 0 to 1: never decides alone.
  float article_cue_weight = 0.5F;
  /// Share of its words that a paragraph outside the story must have in common with the other side's
  /// story to be story after all. 0 to 1.
  float article_kin = 0.4F;
  /// How many of them have to be rare. 0 to 100.
  std::uint32_t article_kin_words = 3;
};

}  // namespace storydiff
