// The words of two quotations, compared one by one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/terms.h"
#include "text/span.h"
#include "text/string_table.h"

namespace storydiff {

class QuotedWords {
 public:
  explicit QuotedWords(const Terms& terms);

  struct Comparison {
    bool same = false;           ///< nothing but spelling, marks and contractions differs
    bool altered = false;        ///< words are altered, put in or left out inside what both quote
    bool altered_small = false;  ///< small words differ inside that: "they", "it"; "any", nothing
    Range left, right;           ///< what both quote: from the first to the last word in common
  };
  /// Compares a run of words of the left side with one of the right side.
  ///
  ///     "We will never sell it."   "We will sell it, she said."    altered: "We ... it"
  ///     "We will sell it."         "Today we will sell it."        neither: begins elsewhere
  ///     "It's anti-trust."         "It is antitrust."              same
  [[nodiscard]] Comparison compare(Range left, Range right) const;

 private:
  /// A word, or a whole number, amount or date.
  struct Word {
    std::uint32_t at = 0;
    std::uint32_t id = 0;  ///< its term, or kNumbers and more
  };
  using Words = std::vector<Word>;
  /// Places of a word that both have.
  struct Common {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
  };

  [[nodiscard]] Words words_in(const SideTerms& side, Range run) const;
  [[nodiscard]] std::vector<Common> align(const Words& left, const Words& right) const;
  [[nodiscard]] bool written_alike(const Words& left, Range l, const Words& right, Range r) const;
  [[nodiscard]] bool says_something(const Words& words, Range run) const;
  [[nodiscard]] bool is_marked(const SideTerms& side, const Words& words, Range run) const;
  [[nodiscard]] bool forms_of_one(const Word& left, const Word& right) const;
  [[nodiscard]] bool is_light(const SideTerms& side, const Words& words, Range run) const;
  [[nodiscard]] bool is_small(const Word& word) const;
  [[nodiscard]] std::string letters_of(const Words& words, Range run, bool small) const;
  [[nodiscard]] std::string_view text_of(const Word& word) const;
  [[nodiscard]] std::vector<std::uint32_t> number_units(const SideTerms& side);

  static constexpr std::uint32_t kNumbers = 1U << 31U;

  const Terms& terms_;
  StringTable values_;  ///< of numbers, amounts and dates
  std::vector<std::string_view> value_texts_;
  std::vector<std::uint32_t> left_numbers_, right_numbers_;  ///< by word; 0 outside of numbers
  std::vector<std::uint8_t> variants_;                       ///< by term
};

}  // namespace storydiff
