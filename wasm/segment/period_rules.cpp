// The word before a full stop decides, together with the shape (capital, digit) of the word after
// it:
//
//     Dr. | Ng            title: goes on           No. 5 / No. Then    goes on before a number only
//     J. K. Smith         initials: go on          you and I. Did      a pronoun: ends
//     Inc. Then / Inc. Ng ends before a word that often starts a sentence
//     5. Juni             ordinal: goes on         Seite 12. Dort      ends
//     at 6 p.m. Ng left   ends, if a whole sentence may lie before it; at its start it goes on
//
// Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/period_rules.h"

#include "segment/abbreviations.h"
#include "segment/sentence_starts.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kShortOrdinal = 2;     // digits of a day or a place in a row
constexpr std::uint32_t kOpeningPhrase = 4;    // words of an opening phrase with a time of day
constexpr std::uint32_t kShortNumberLine = 3;  // digits of a number that only numbers a list item

class PeriodRules {
 public:
  PeriodRules(const WordView& words, const PeriodPlace& place) : words_(words), place_(place) {}

  [[nodiscard]] bool ends(bool straight_on) const {
    if (place_.stop == words_.first()) {
      return words_.kind(place_.stop) != WordKind::word || ends_pointed();
    }
    if (words_.kind(place_.stop) == WordKind::word) return ends_pointed();
    if (words_.gap(place_.stop)) return true;
    const std::uint32_t before = place_.stop - 1;
    switch (words_.kind(before)) {
      case WordKind::number:
        return ends_number(before, straight_on);
      case WordKind::word:
        return ends_word(before);
      case WordKind::symbol:
        // "N°. 5"
        return !(place_.shape == WordShape::digit && words_.point(before) == U'°');
      default:
        return true;
    }
  }

 private:
  /// Whether the next word often starts a sentence, and is not all capitals (the time zone ET is no
  /// French "et") or after the dash of a dateline ("MADISON, Wis. - The").
  [[nodiscard]] bool starter() const {
    return place_.shape == WordShape::capital && !place_.dash && !all_capitals(place_.next) &&
           often_starts_sentence(words_.text(place_.next)) && !initial_follows();
  }

  /// "A." of "J. A. Smith" is no article.
  [[nodiscard]] bool initial_follows() const {
    const std::uint32_t i = place_.next;
    return words_.length(i, 2) == 1 && i + 1 < words_.last() && words_.text(i + 1) == "." &&
           !words_.gap(i + 1);
  }

  /// A word with points inside: "U.S.", "p.m.", "e.g.".
  [[nodiscard]] bool ends_pointed() const {
    const std::string_view word = words_.text(place_.stop);
    if (pointed_abbreviation_kind(word) == Abbreviation::inner) return false;
    if (starter()) return true;
    if (place_.shape != WordShape::capital || place_.dash || !is_half_day(word)) return false;
    const bool zone = is_after_time(words_.text(place_.next)) || all_capitals(place_.next);
    return !zone && place_.stop - place_.sentence > kOpeningPhrase;
  }

  [[nodiscard]] bool all_capitals(std::uint32_t i) const {
    const std::string_view word = words_.text(i);
    if (word.size() < 2) return false;
    for (const char c : word) {
      if (c < 'A' || c > 'Z') return false;
    }
    return true;
  }

  [[nodiscard]] bool ends_number(std::uint32_t before, bool straight_on) const {
    const std::string_view name = words_.name(before);
    if (!name.empty()) {
      const Abbreviation kind = abbreviation_kind(name);
      if (kind == Abbreviation::unit) return place_.shape != WordShape::digit;
      if (kind == Abbreviation::general) return starter();  // "2,5 Mrd. Euro"
    }
    const std::uint32_t digits = words_.length(before, kShortNumberLine + 1);
    if (before == place_.sentence && digits <= kShortNumberLine) return false;
    if (digits > kShortOrdinal || place_.shape != WordShape::capital || !straight_on) return true;
    if (is_month_after_point(words_.text(place_.next))) return false;
    const bool ordinal = before > place_.sentence && is_before_ordinal(words_.text(before - 1));
    return !ordinal || starter();
  }

  [[nodiscard]] bool ends_word(std::uint32_t before) const {
    const Script script =
        words_.kind(before) == WordKind::word ? script_of(words_.point(before)) : Script::other;
    if (script == Script::armenian) return false;
    if (words_.length(before, 2) == 1) return ends_letter(before);
    switch (abbreviation_kind(words_.text(before))) {
      case Abbreviation::none:
        return true;
      case Abbreviation::title:
      case Abbreviation::inner:
        return false;
      case Abbreviation::number:
        return place_.shape != WordShape::digit && !words_.is_roman_numeral(place_.next);
      case Abbreviation::unit:
        return starter() || (place_.shape == WordShape::capital && after_number(before));
      case Abbreviation::general:
        return starter();
    }
    return true;
  }

  [[nodiscard]] bool after_number(std::uint32_t before) const {
    return before > place_.sentence &&
           (words_.kind(before - 1) == WordKind::number || words_.is_roman_numeral(before - 1));
  }

  /// One letter: an initial, a list's letter, "г." for year or town, or the pronoun I.
  [[nodiscard]] bool ends_letter(std::uint32_t before) const {
    if (before == place_.sentence || place_.shape != WordShape::capital) return false;
    if (initial_follows()) return false;
    if (abbreviation_kind(words_.text(before)) == Abbreviation::unit) {
      return starter() || after_number(before);
    }
    if (words_.text(before) == "I" && words_.shape(before - 1) == WordShape::lower) return true;
    return starter() && !is_name_particle(words_.text(place_.next));
  }

  const WordView& words_;
  const PeriodPlace& place_;
};

}  // namespace

[[gnu::noinline]] bool ends_at_period(const WordView& words, const PeriodPlace& place,
                                      bool straight_on) {
  return PeriodRules(words, place).ends(straight_on);
}

bool ends_at_lost_space(const WordView& words, std::uint32_t stop, std::uint32_t next) {
  if (words.kind(stop) == WordKind::word) return false;
  const std::uint32_t before = stop - 1;
  if (words.kind(before) == WordKind::number) {
    return words.length(before, kShortOrdinal + 1) > kShortOrdinal;
  }
  return words.kind(before) == WordKind::word && words.length(before, 2) > 1 &&
         words.length(next, 2) > 1 && abbreviation_kind(words.text(before)) == Abbreviation::none;
}

bool is_exclaimed_word(const WordView& words, std::uint32_t i) {
  return words.kind(i) == WordKind::word && is_exclaimed_name(words.text(i));
}

}  // namespace storydiff
