// Which word of a sentence answers which word of a linked one.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "diff/edits.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// How two words are alike by themselves, from least to most: the model sees these as numbers, so
/// they stand in this order. Antonyms never answer each other, however alike they
/// are spelled and whatever stands around them.
enum class WordLikeness : std::uint8_t {
  antonym,  ///< by the language pack, or two values that differ
  none,
  spelling,  ///< begin alike, or share most pairs of letters: "Pearce", "Pierce"
  related,   ///< by the language pack
  close,     ///< by the language pack, or two small words of one meaning ("not", "n't")
  form,      ///< one stem, two forms of a word, one name, one value
  same,      ///< one term
};

/// What the model sees of a pair of words, in the order of diff/word_model_table.cpp.
inline constexpr std::uint32_t kWordFeatures = 24;
using WordFeatures = std::array<float, kWordFeatures>;

/// Aligns the words of linked sentences. Holds what is known of the words of both sides and its own
/// working memory: make one for a comparison and ask it for many pairs of sentences.
///
///     left   "He set a time limit ."        sure  He-He, a-a, limit-limit, .-.
///     right  "He fixed a limit ."           all   these, set-fixed, time-limit
class WordAligner {
 public:
  WordAligner(const Terms& terms, const DiffSettings& settings);

  /// Pairs that are sure by themselves: alike, each other's best, small words only beside others.
  /// One to one, sorted by (left, right). Past `words_max_pairs` nothing is.
  void sure(Range left, Range right, std::vector<WordLink>& out);
  /// Those, and what their surroundings make likely; many to many, sorted by (left, right). False
  /// where `words_max_pairs` forbids it: nothing is added then.
  bool all(Range left, Range right, std::vector<WordLink>& out);

  /// How two words are alike by themselves.
  [[nodiscard]] WordLikeness likeness(std::uint32_t left, std::uint32_t right) const;

  /// For scripts/fit-words: the pairs that all() would put before the model, with their features.
  struct Candidate {
    WordLink link;
    WordFeatures features{};
  };
  void candidates(Range left, Range right, std::vector<Candidate>& out);

 private:
  /// The model sees these as numbers.
  enum class Kind : std::uint8_t { content = 0, small = 1, mark = 2 };
  /// What is known of one word.
  struct Known {
    std::uint32_t term = 0;
    std::uint32_t stem = 0;
    std::uint32_t denoted = kNothing;  ///< the name or the value that it is part of
    float weight = 0;
    Kind kind = Kind::content;
    std::uint8_t letters = 0;
    bool negation = false;
    bool number = false;
    bool value = false;  ///< part of a quantity
  };
  /// A word's sure partner, and how much of its surroundings agrees.
  struct Anchor {
    std::uint32_t at = kNothing;
    float score = 0;
  };
  struct Scored {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    float score = 0;
  };
  /// Where a pair lies between the anchors.
  struct Place {
    bool inside = false;       ///< right word between the partners of the left one's neighbours
    bool inside_left = false;  ///< and the other way round
    std::int64_t room = 0;     ///< words between those partners; negative where they cross
    std::int64_t room_left = 0;
    std::int64_t before = 0;  ///< from the first of them to the right word, and on to the second
    std::int64_t behind = 0;
    float to_before = 0;  ///< words from the partner of the left word's neighbour to the right word
    float to_behind = 0;
    float from_before = 0;
    float from_behind = 0;
  };
  static constexpr std::uint32_t kNothing = UINT32_MAX;

  /// What a likeness is worth in a score, and the part of it that words of a kind keep.
  [[nodiscard]] static float worth_of(WordLikeness alike);
  [[nodiscard]] static float share_of(Kind kind);
  [[nodiscard]] std::vector<Known> know(const SideTerms& side, const StringTable& values) const;
  [[nodiscard]] Place place(std::uint32_t i, std::uint32_t j) const;
  static void find_gaps(const std::vector<Anchor>& anchors, std::vector<Range>& gaps);
  [[nodiscard]] float spelled_alike(const Known& left, const Known& right) const;
  bool compare_words(Range left, Range right);
  void anchor();
  void measure(std::uint32_t i, std::uint32_t j, WordFeatures& f) const;
  template <typename Visit>
  void each_candidate(Visit visit) const;
  [[nodiscard]] WordLikeness at(std::uint32_t i, std::uint32_t j) const {
    return alike_[std::size_t{i} * m_ + j];
  }
  [[nodiscard]] float neighbour(std::uint32_t i, std::uint32_t j, int step) const;

  const Terms& terms_;
  const DiffSettings& settings_;
  std::vector<std::uint8_t> small_;  ///< by term: which small words stand for each other
  std::vector<Known> left_, right_;
  // Of the pair of sentences at hand: words counted from each sentence's start.
  std::uint32_t n_ = 0, m_ = 0;
  Range left_range_, right_range_;
  std::vector<WordLikeness> alike_;  ///< n times m
  std::vector<Scored> pairs_;
  std::vector<Anchor> of_left_, of_right_;
  std::vector<WordLikeness> best_left_, best_right_;  ///< best likeness of each word
  std::vector<Range> gap_left_, gap_right_;  ///< of each word: the anchored words around it
};

}  // namespace storydiff
