// The words that each language writes numbers, amounts and dates with.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/quantity/number_compounds.h"
#include "language/terms.h"
#include "text/arena.h"
#include "text/lists.h"
#include "text/string_table.h"

namespace storydiff {

/// The roles that a word can have in a number or a date. One word may have several: "third" is an
/// ordinal and a fraction, "march" a month that is also another word (shy_month).
struct NumberWord {
  enum Role : std::uint32_t {
    cardinal = 1U << 0U,
    weak = 1U << 1U,
    hundred = 1U << 2U,
    scale = 1U << 3U,
    vague = 1U << 4U,
    dozen = 1U << 5U,
    joiner = 1U << 6U,
    link = 1U << 7U,
    month = 1U << 8U,
    shy_month = 1U << 9U,
    weekday = 1U << 10U,
    approximate = 1U << 11U,
    percent = 1U << 12U,
    points = 1U << 13U,
    currency = 1U << 14U,
    ordinal = 1U << 15U,
    fraction = 1U << 16U,
    suffix = 1U << 17U,
    clock = 1U << 18U,
    starts_phrase = 1U << 19U,
    compound = 1U << 20U,
    relative = 1U << 21U,
    half = 1U << 22U,
    season = 1U << 23U,
    decimal = 1U << 24U,
    minus = 1U << 25U,
    times = 1U << 26U,
    share = 1U << 27U,
    range = 1U << 28U,
    per_mille = 1U << 29U,
    day_part = 1U << 30U,
    decade_part = 1U << 31U,
  };
  /// What a word, or a phrase of up to three words, does beside an hour, a number or a year. Words
  /// that may begin a reading have the role starts_phrase as well.
  enum class Phrase : std::uint8_t {
    none,
    before_hour,   ///< "half past", "halb": `amount` is the minutes, with 60 added
    after_number,  ///< "et demie" after an hour or a number, the same; 1 for a half of numbers only
    minute_word,   ///< `amount` is a MinuteWord
    clock_opener,  ///< "klo": `amount` is 0 before hours in words only, 1 before "7.30", 2 before "7"
    hijri_month,  ///< `amount` is its number
  };
  enum MinuteWord : std::uint8_t { past = 1, to, more, less, lacking };

  std::uint32_t roles = 0;
  /// Of cardinal, scale (the exponent), vague, times, dozen (how many are in one) and
  /// decade_part (1 to 3); 1 for a half that means 1.5 ("anderthalb").
  std::uint32_t value = 0;
  std::uint8_t calendar = 0;  ///< month 1 to 12, weekday 1 to 7, season 1 to 4
  std::uint8_t rank = 0;      ///< of ordinal
  std::uint8_t parts = 0;     ///< of fraction: 2 for "half"
  /// Of clock: 0 a.m., 12 p.m., 24 the hour as written. Of relative: days since yesterday. Of
  /// day_part: 0 "morning", 12 "evening", 36 "noon", 48 "midnight".
  std::uint8_t hour = 0;
  Hedge hedge = Hedge::none;  ///< of approximate
  Phrase phrase = Phrase::none;
  std::uint8_t amount = 0;     ///< see Phrase
  std::uint8_t oclock = 0;     ///< of a word for an hour that is no cardinal: 8 for "ósmej"
  std::array<char, 5> code{};  ///< of currency

  [[nodiscard]] bool is(std::uint32_t any) const { return (roles & any) != 0; }
};

/// One language's number words, looked up by folded word.
class NumberWords {
 public:
  /// English where the language has no list, so that digits, signs and codes are still read.
  static const NumberWords& of(std::string_view language);

  /// All zeros for a word that is not a number word. Points at the end are ignored ("Mio." is
  /// "Mio"). Numbers in one word ("zweihundertfünfzig") are split.
  [[nodiscard]] NumberWord look_up(std::string_view folded) const;
  /// The same for two words in a row: "more", "than".
  [[nodiscard]] NumberWord look_up(std::string_view first, std::string_view second) const;

  /// The same for a phrase, with spaces between its words.
  [[nodiscard]] NumberWord look_up_phrase(std::string_view phrase) const {
    const std::uint32_t id = table_.find(phrase);
    return id != StringTable::kNone ? entries_[id] : NumberWord{};
  }

  [[nodiscard]] std::string_view code() const { return code_; }
  /// Whether "1.500" is fifteen hundred and "1,5" one and a half.
  [[nodiscard]] bool decimal_comma() const { return !has_part("ar en hi ja ko zh", code_); }

 private:
  explicit NumberWords(std::string_view code) : code_(code), compounds_(code) {}
  static std::vector<NumberWords> all();
  void add(std::string_view list, std::uint32_t role);
  void add_labelled(std::string_view list, std::uint32_t role);
  void add_phrases(std::string_view list, NumberWord::Phrase phrase);
  void add_hours(std::string_view list);
  [[nodiscard]] NumberWord look_up_form(std::string_view folded) const;
  NumberWord& entry(std::string_view word);

  std::string_view code_;
  NumberCompounds compounds_;
  StringArena arena_;  ///< keys that are phrases
  StringTable table_;
  std::vector<NumberWord> entries_;
};

}  // namespace storydiff
