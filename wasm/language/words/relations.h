// What a language pack says about the stems of one comparison.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/words/pack.h"
#include "text/flags.h"

namespace storydiff {

struct RelatedStem {
  std::uint32_t stem = 0;
  WordRelation relation = WordRelation::related;
};

/// A phrase of the pack in a sequence of stems. Units are the stems of a comparison by their
/// numbers, and after them its phrases.
struct PhraseMatch {
  std::uint32_t first = 0;  ///< places in the sequence of the phrase's first word
  std::uint32_t last = 0;   ///< and of its last one
  std::uint32_t unit = 0;
  std::uint32_t words = 0;  ///< fewer than the places where others stand before its last word:
                            ///< "put the vote off"
};

/// Related stems of both sides, by stem. Empty without a pack.
class Relations {
 public:
  /// `stems[s]` is the stem with number s, as the stemmer wrote it.
  void fill(const LanguagePack& pack, const std::vector<std::string_view>& stems);

  /// Whether a pack was read, so that knows() says something.
  [[nodiscard]] bool has_words() const { return !known_.empty(); }
  /// Whether the pack has the stem: it is a word of the language.
  [[nodiscard]] bool knows(std::uint32_t stem) const {
    return stem < known_.size() && known_[stem];
  }
  [[nodiscard]] bool empty() const { return list_.empty() && graded_.empty(); }
  /// The stems of this comparison that a stem is related to, each once. Relations are symmetric.
  [[nodiscard]] std::span<const RelatedStem> of(std::uint32_t stem) const {
    if (list_.empty()) return {};
    return std::span(list_).subspan(first_[stem], first_[stem + 1] - first_[stem]);
  }
  /// Whether two stems are antonyms of each other.
  [[nodiscard]] bool antonym(std::uint32_t a, std::uint32_t b) const;

  /// How surely two different units state the same. Symmetric.
  [[nodiscard]] Grade grade(std::uint32_t a, std::uint32_t b) const;
  /// Whether two different units that replace each other in sentences of the same other words state
  /// the same: from possible on, since no pair that differed had a grade
  /// (docs/decisions/thesaurus-packs.md).
  [[nodiscard]] bool proves(std::uint32_t a, std::uint32_t b) const {
    return grade(a, b) >= Grade::possible;
  }
  /// What a unit may state the same as among the units of this comparison, each once, by rising
  /// unit.
  [[nodiscard]] std::span<const GradedUnit> equivalents(std::uint32_t unit) const {
    if (graded_.empty()) return {};
    return std::span(graded_).subspan(first_graded_[unit],
                                      first_graded_[unit + 1] - first_graded_[unit]);
  }
  /// The phrases that stand in a sequence of stems, of one clause or sentence and without its
  /// punctuation, by their first places and then the longer ones first. They may overlap. Only those
  /// that have an equivalent in this comparison; up to kMostBetween words may stand before the last
  /// word of a phrase that allows it, and up to kMostBeforePrefix in German and Dutch, whose verbs have
  /// their prefix at the end of the clause: "fängt … an".
  ///
  ///     "they put the vote off": {1, 4, unit of "put off", 2}
  [[nodiscard]] std::vector<PhraseMatch> find_phrases(std::span<const std::uint32_t> stems) const;

  static constexpr std::uint32_t kMostBetween = 3;
  static constexpr std::uint32_t kMostBeforePrefix = 10;

 private:
  struct Phrase {
    std::uint32_t first_stem = 0;
    std::uint32_t words = 0;
    std::uint32_t further = 0;  ///< where its words but the first begin in further_
    std::uint32_t unit = 0;
    bool separable = false;
  };
  void fill_grades(const LanguagePack& pack, const std::vector<std::uint32_t>& word_of,
                   const std::vector<std::uint32_t>& stem_of);

  Flags known_;  ///< by stem
  std::uint32_t most_between_ = kMostBetween;
  std::vector<std::uint32_t> first_;
  std::vector<RelatedStem> list_;
  std::vector<std::uint32_t> first_graded_;  ///< of each unit's grades; one entry more than units
  std::vector<GradedUnit> graded_;
  std::vector<Phrase> phrases_;         ///< by first stem, then the longer ones first
  std::vector<std::uint32_t> further_;  ///< stems of phrases after their first ones
};

}  // namespace storydiff
