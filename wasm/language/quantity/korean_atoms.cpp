// Korean writes numbers as Chinese and Japanese do, with spaces in between and particles at the end:
//
//     3만 5천 명이    35,000 people      2024년 5월 3일에    on 3 May 2024
//
// What follows digits is cut into its characters, and those that mean what a Han character means are
// replaced by it, so that han_quantities.h reads them. A number in letters ("삼십오만 명") is cut
// only before a word for what is counted, since many of its letters begin other words.
//
// Tested by tests/cpp/language/quantity/figures_asian_test.cpp.
#include <algorithm>
#include <string>
#include <string_view>

#include "language/quantity/atoms.h"
#include "lexicon/lexicon.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::u32string_view kDigits = U"일이삼사오육칠팔구십백천만억조";
constexpr std::u32string_view kHanDigits = U"一二三四五六七八九十百千万億兆";
constexpr std::u32string_view kUnits = U"년월일시분반만억조천백십간";
constexpr std::u32string_view kHanUnits = U"年月日時分半万億兆千百十間";
constexpr std::u32string_view kCounting = U"두세네";  // before what is counted
constexpr std::u32string_view kHanCounting = U"二三四";

char32_t first_of(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? 0 : take_code_point(text, at);
}

std::string_view without_first(std::string_view text) {
  std::size_t at = 0;
  take_code_point(text, at);
  return text.substr(at);
}

bool starts_with_any(std::string_view words, std::string_view text) {
  while (!words.empty()) {
    if (text.starts_with(take_part(words))) return true;
  }
  return false;
}

bool counts_things(std::string_view text) {
  bool found = starts_with_any(lexicon::kHanCounters, text);
  lexicon::each_row(lexicon::kHanCurrencies, [&](std::string_view, std::string_view words) {
    found = found || starts_with_any(words, text);
  });
  return found;
}

/// Whether all characters are numerals, two or more, one of them a power of ten: "삼십오만".
bool is_numeral(std::string_view text) {
  std::size_t count = 0;
  bool power = false;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t place = kDigits.find(take_code_point(text, at));
    if (place == std::u32string_view::npos) return false;
    power = power || place >= 9;
  }
  return power && count > 1;
}

}  // namespace

[[gnu::noinline]] bool Atomiser::cut_korean(std::uint32_t word, std::string_view text, Span span,
                                            bool after_digits) {
  if (side_.language != "ko") return false;
  const std::vector<Word>& tokens = article_.segmentation.words;
  const std::string_view next =
      word + 1 < tokens.size() ? article_.text.slice(tokens[word + 1].span) : std::string_view();
  std::u32string_view from = kUnits;
  std::u32string_view to = kHanUnits;
  const bool after_unit = !atoms_.empty() && atoms_.back().ideograph &&
                          kHanUnits.find(first_of(atoms_.back().text)) != kHanUnits.npos;
  bool half_day = false;
  lexicon::each_row(lexicon::kHanHalfDays, [&](std::string_view, std::string_view words) {
    half_day = half_day || has_part(words, text);
  });
  // "23 살", but not "2024 파리": a word after a space is cut where it goes on with the number.
  const bool goes_on = (after_digits && atoms_.back().span.end == span.start) ||
                       kUnits.find(first_of(text)) != kUnits.npos || counts_things(text) ||
                       starts_with_any(lexicon::kHanPercentWords, text);
  if ((after_digits || after_unit) && goes_on) {
    // with `from` and `to` as they are
  } else if (half_day) {
    from = {};
  } else if (is_numeral(text) && counts_things(next)) {
    from = kDigits;
    to = kHanDigits;
  } else if (kCounting.find(first_of(text)) != kCounting.npos && without_first(text).empty() &&
             counts_things(next)) {
    from = kCounting;
    to = kHanCounting;
  } else {
    return false;
  }
  bool first = true;
  for (std::size_t at = 0; at < text.size(); first = false) {
    const std::size_t start = at;
    const std::size_t place = from.find(take_code_point(text, at));
    Atom piece;
    piece.type = Atom::Type::word;
    piece.ideograph = true;
    piece.words = {word, word + 1};
    piece.span = {static_cast<std::uint32_t>(span.start + start),
                  static_cast<std::uint32_t>(span.start + at)};
    piece.text = text.substr(start, at - start);
    if (place != from.npos) {
      std::string han;
      append_utf8(han, to[place]);
      piece.text = arena_.keep(han);
    }
    push(piece);
    atoms_.back().glued = !first || after_digits || after_unit;
  }
  return true;
}

}  // namespace storydiff
