// Word alignment: which words of two linked sentences mean the same.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "diff/edits.h"
#include "language/terms.h"
#include "model/best_scores.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// How two words are alike by themselves, from least to most: they are a feature of the model, so
/// their order counts. Antonyms are never aligned, however they are spelled and whatever their
/// context.
enum class WordLikeness : std::uint8_t {
  antonym,  ///< by the language pack, or two values that differ
  none,
  spelling,  ///< begin alike, or share most pairs of letters: "Pearce", "Pierce"
  related,   ///< by the language pack
  close,     ///< by the language pack, or two function words of one meaning ("not", "n't")
  form,      ///< one stem, two forms of a word, one name, one value
  same,      ///< one term
};

/// The features of a pair of words, in the order of diff/word_model_table.cpp.
inline constexpr std::uint32_t kWordFeatures = 31;
/// Those that the second pass adds: the first pass's scores of the pairs around.
inline constexpr std::uint32_t kWordScores = 11;
using WordFeatures = std::array<float, kWordFeatures>;

/// Aligns the words of linked sentences. Holds what is known of the words of both sides and its own
/// working memory: make one per comparison and use it for many pairs of sentences.
///
///     left   "He set a time limit ."        sure  He-He, a-a, limit-limit, .-.
///     right  "He fixed a limit ."           all   these, set-fixed, time-limit
class WordAligner {
 public:
  WordAligner(const Terms& terms, const DiffSettings& settings);

  /// Pairs that are sure by themselves: alike, each other's best match, function words only next to
  /// other pairs. One to one, sorted by (left, right). Past `words_max_pairs` there are none.
  void sure(Range left, Range right, std::vector<WordLink>& out);
  /// Those, and pairs that the context makes likely; many to many, sorted by (left, right). False
  /// past `words_max_pairs`: nothing is added then.
  bool all(Range left, Range right, std::vector<WordLink>& out);

  /// For a caller that needs few of those pairs: goes to two sentences. False past `words_max_pairs`: no
  /// two of their words are linked then.
  bool start(Range left, Range right);
  /// Whether all() links two words of them. Only the pairs on which that depends are scored, each once:
  /// all of either word, and those next to this one.
  [[nodiscard]] bool linked(std::uint32_t left, std::uint32_t right);

  /// How two words are alike by themselves.
  [[nodiscard]] WordLikeness likeness(std::uint32_t left, std::uint32_t right) const;

  /// For scripts/fit-words: the pairs that all() scores, with their features of the first pass.
  struct Candidate {
    WordLink link;
    WordFeatures features{};
  };
  void candidates(Range left, Range right, std::vector<Candidate>& out);

 private:
  /// A feature of the model, so the numbers count.
  enum class WordClass : std::uint8_t { content = 0, function = 1, mark = 2 };
  /// What is known of one word.
  struct Known {
    std::uint32_t term = 0;
    std::uint32_t stem = 0;
    std::uint32_t denoted = kNone;  ///< the name or the value that it is part of
    float weight = 0;
    WordClass word_class = WordClass::content;
    std::uint8_t letters = 0;
    bool negation = false;
    bool number = false;
    bool value = false;    ///< part of a quantity
    bool related = false;  ///< whether the pack relates the stem to another of the texts
    char first = 0;        ///< first byte of the folded word
  };
  /// A word's sure partner, and the score of the pair.
  struct Anchor {
    std::uint32_t at = kNone;
    float score = 0;
  };
  struct Scored {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    float score = 0;
  };
  /// The scores of the pairs of one word, once they are asked for.
  struct WordSum {
    BestScores scores;
    bool known = false;
  };
  /// The place of a pair between the anchors.
  struct Place {
    bool inside = false;       ///< right word between the partners of the left one's neighbours
    bool inside_left = false;  ///< the same with left and right exchanged
    std::int64_t room = 0;     ///< words between those partners; negative where they cross
    std::int64_t room_left = 0;
    std::int64_t before = 0;  ///< from the first of them to the right word, and on to the second
    std::int64_t after = 0;
    float to_before = 0;  ///< words from the partner of the left word's neighbour to the right word
    float to_after = 0;
    float from_before = 0;
    float from_after = 0;
  };
  /// The worth of a likeness in a score, and the share of it that counts for a class of words.
  [[nodiscard]] static float worth_of(WordLikeness alike);
  [[nodiscard]] static float share_of(WordClass word_class);
  [[nodiscard]] std::vector<Known> know(const SideTerms& side, const StringTable& values) const;
  [[nodiscard]] Place place(std::uint32_t i, std::uint32_t j) const;
  static void find_gaps(const std::vector<Anchor>& anchors, std::vector<Range>& gaps);
  void grade_phrases();
  [[nodiscard]] float spelled_alike(const Known& left, const Known& right) const;
  bool compare_words(Range left, Range right);
  void anchor();
  void measure(std::uint32_t i, std::uint32_t j, WordFeatures& f) const;
  [[nodiscard]] bool is_candidate(std::uint32_t i, std::uint32_t j) const;
  [[nodiscard]] bool linked_here(std::uint32_t i, std::uint32_t j);
  const BestScores& sum_left(std::uint32_t i);
  const BestScores& sum_right(std::uint32_t j);
  void measure_scores(std::uint32_t i, std::uint32_t j, float* f);
  [[nodiscard]] float first_score(std::uint32_t i, std::uint32_t j);
  /// The same, and 0 where there is no such pair.
  [[nodiscard]] float score_at(std::uint32_t i, std::uint32_t j) {
    return i < n_ && j < m_ ? first_score(i, j) : 0;
  }
  [[nodiscard]] WordLikeness at(std::uint32_t i, std::uint32_t j) const {
    return alike_[std::size_t{i} * m_ + j];
  }
  [[nodiscard]] float neighbour(std::uint32_t i, std::uint32_t j, int left, int right) const;

  const Terms& terms_;
  const DiffSettings& settings_;
  std::vector<std::uint8_t> variants_;  ///< by term: function words of one meaning have one number
  std::vector<Known> left_, right_;
  // Of the current pair of sentences: words counted from each sentence's start.
  std::uint32_t n_ = 0, m_ = 0;
  Range left_range_, right_range_;
  std::vector<WordLikeness> alike_;  ///< n times m
  /// n times m: of the first pass, 0 of pairs that are no candidates, kUnknown of those not asked for.
  std::vector<float> scores_;
  std::vector<WordSum> sums_left_, sums_right_;  ///< by word
  std::vector<Scored> pairs_;
  std::vector<Anchor> of_left_, of_right_;
  std::vector<std::uint8_t>
      phrase_grade_;  ///< n times m: of the phrases that two words are part of
  std::vector<WordLikeness> best_left_, best_right_;  ///< best likeness of each word
  std::vector<Range> gap_left_, gap_right_;  ///< of each word: the anchored words around it
};

}  // namespace storydiff
