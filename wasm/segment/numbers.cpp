// A number is one token, so that "$2.5 billion" against "$2.5 million" is one change of one thing.
//
//     $ 2.5 _billion      currency, digits (UAX #29 keeps "2.5", "50th", "6.30pm"), scale word
//     2012 -13            ranges, scores, times and dates: digits joined by - / : and the like
//     1 000 000           groups of three after a no-break or thin space
//     14 _%               a percent sign or a currency after one space
//
// Each step looks a bounded distance ahead, or past digits that it then takes. Units of measure ("5
// km") stay words: they are words in other texts too ("five kilometres"). Tests:
// tests/cpp/segment/numbers_test.cpp.
#include "segment/numbers.h"

#include "lexicon/lexicon_tables.h"
#include "segment/word_break.h"
#include "segment/word_set.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

/// Words that multiply the number before them.
bool is_scale_word(std::string_view word) {
  static const WordSet set(lexicon::kScalesInTokens);
  return set.contains(word);
}

bool is_group_space(char32_t p) { return p == 0xA0 || p == 0x2009 || p == 0x202F; }
bool is_percent(char32_t p) {
  return p == '%' || p == U'‰' || p == U'％' || p == U'٪' || p == U'﹪';
}
/// What stands between the parts of a range, a score, a time, a date or a fraction.
bool joins_numbers(char32_t p) {
  return p == '-' || p == U'–' || p == U'‑' || p == U'−' || p == U'/' || p == ':' || p == U'×' ||
         p == U'⁄' || p == U'：' || p == U'／' || p == U'〜' || p == U'～';
}
bool is_han_scale(char32_t p) {
  return p == U'万' || p == U'萬' || p == U'亿' || p == U'億' || p == U'兆' || p == U'千' ||
         p == U'百';
}

/// Random access to the characters of a text; the null character stands for its end.
class Reader {
 public:
  explicit Reader(std::string_view utf8) : utf8_(utf8) {}

  [[nodiscard]] char32_t at(std::uint32_t i) const {
    return i < size() ? decode(utf8_, i).point : 0;
  }
  [[nodiscard]] std::uint32_t after(std::uint32_t i) const {
    return i < size() ? i + decode(utf8_, i).size : i;
  }
  /// Past invisible characters, which may stand between a digit and its separator in Arabic text.
  [[nodiscard]] std::uint32_t visible(std::uint32_t i) const {
    while (i < size() && category_of(at(i)) == Category::invisible) i = after(i);
    return i;
  }
  /// Past white space at `i`: one of any kind, and more that does not end a line.
  [[nodiscard]] std::uint32_t after_space(std::uint32_t i) const {
    constexpr int kMost = 4;
    i = after(i);
    for (int more = 0;
         more < kMost && !is_visible(at(i)) && at(i) != '\n' && at(i) != '\r' && i < size();
         ++more) {
      i = after(i);
    }
    return i;
  }
  [[nodiscard]] bool digit(std::uint32_t i) const { return is_digit(at(i)); }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(utf8_.size()); }
  [[nodiscard]] std::string_view slice(std::uint32_t a, std::uint32_t b) const {
    return utf8_.substr(a, b - a);
  }

 private:
  std::string_view utf8_;
};

/// The end of digits and the letters that UAX #29 leaves attached to them. A full stop after
/// letters ends the number ("5m.Then"), unless single letters go on ("6p.m."); a colon does
/// ("5m:Then").
std::uint32_t digits_end(std::string_view utf8, std::uint32_t at) {
  const std::uint32_t end = next_word_break(utf8, at);
  bool letters = false;
  for (std::uint32_t i = at; i < end;) {
    const Decoded decoded = decode(utf8, i);
    const bool letter = is_letter(decoded.point);
    if (letters && !letter && (decoded.point == '.' || decoded.point == ':')) {
      const bool single = end == i + 2 && i > at && decoded.point == '.';
      if (!single) return i;
      const bool stop = end < utf8.size() && utf8[end] == '.';
      return stop ? end + 1 : end;
    }
    letters = letters || letter;
    i += decoded.size;
  }
  return end;
}

/// Groups of exactly three digits after a no-break or thin space.
std::uint32_t grouped_end(const Reader& text, std::uint32_t at) {
  while (is_group_space(text.at(at))) {
    std::uint32_t i = text.after(at);
    std::uint32_t digits = 0;
    while (digits < 4 && text.digit(i)) {
      i = text.after(i);
      ++digits;
    }
    if (digits != 3) break;
    at = i;
    const char32_t point = text.at(i);
    if ((point == '.' || point == ',') && text.digit(text.after(i))) {  // decimals end the number
      i = text.after(i);
      while (text.digit(i)) i = text.after(i);
      return i;
    }
  }
  return at;
}

/// A percent sign, a currency or a degree, directly after the number or after one space.
std::uint32_t unit_end(const Reader& text, std::uint32_t at) {
  std::uint32_t i = text.visible(at);
  const bool spaced = is_space(text.at(i));
  if (spaced) i = text.after_space(i);
  const char32_t point = text.at(i);
  if (!spaced && category_of(point) == Category::number) return text.after(i);  // "5½"
  if (is_percent(point)) return text.after(i);
  if (is_currency(point) && !text.digit(text.after(i)) &&
      !(is_space(text.at(text.after(i))) && spaced && text.digit(text.after(text.after(i))))) {
    return text.after(i);
  }
  if (point == U'°') {
    i = text.after(i);
    const char32_t scale = text.at(i);
    if (scale == 'C' || scale == 'F') i = is_letter(text.at(i + 1)) ? i : i + 1;
    return i;
  }
  return at;
}

/// A scale word after one space, or Han characters that multiply directly after.
std::uint32_t scale_end(std::string_view utf8, const Reader& text, std::uint32_t at) {
  if (is_han_scale(text.at(at))) {
    while (is_han_scale(text.at(at))) at = text.after(at);
    return at;
  }
  if (!is_space(text.at(at))) return at;
  const std::uint32_t start = text.after_space(at);
  if (!is_letter(text.at(start))) return at;
  const std::uint32_t end = next_word_break(utf8, start);
  return is_scale_word(text.slice(start, end)) ? end : at;
}

}  // namespace

std::uint32_t number_digits(std::string_view utf8, std::uint32_t at, bool free) {
  const Reader text(utf8);
  std::uint32_t i = at;
  char32_t point = text.at(i);
  if (is_digit(point)) return i;
  if (!free && !is_currency(point)) return text.size();
  if (point == '-' || point == '+' || point == U'−' || point == U'±') {
    i = text.after(i);
    point = text.at(i);
  }
  if (is_currency(point)) {
    i = text.after(i);
    if (is_space(text.at(i)) && text.digit(text.after_space(i))) i = text.after_space(i);
    point = text.at(i);
  }
  if (point == '.') {
    i = text.after(i);
    point = text.at(i);
  }
  return is_digit(point) ? i : text.size();
}

std::uint32_t number_end(std::string_view utf8, std::uint32_t digits) {
  const Reader text(utf8);
  std::uint32_t end = digits_end(utf8, digits);
  for (;;) {
    end = grouped_end(text, end);
    end = unit_end(text, end);
    const std::uint32_t joint = text.visible(end);
    if (!joins_numbers(text.at(joint))) break;
    std::uint32_t next = text.visible(text.after(joint));
    if (is_currency(text.at(next))) next = text.after(next);
    if (!text.digit(next)) break;
    end = digits_end(utf8, next);
  }
  for (int scales = 0; scales < 2; ++scales) {
    const std::uint32_t scaled = scale_end(utf8, text, end);
    if (scaled == end) break;
    end = unit_end(text, scaled);
  }
  return end;
}

}  // namespace storydiff
