// UAX #29, section 4.1, rules WB3 to WB16, as one walk from a boundary to the next.
//
//     c a n ' t _       A × A × A × ' × A ÷ space     WB5, WB5, WB6 (a letter follows), WB7, WB999
//
// Every rule that looks back looks no further than the last boundary, since it forbids breaks all
// along what it looks at; so nothing is remembered between calls. The rules that look ahead (WB6,
// WB7b, WB12) look past marks to one letter; a mark looked past is walked once more at most. Tests:
// all of Unicode's WordBreakTest.txt, in tests/cpp/segment/unicode_conformance_test.cpp.
#include "segment/word_break.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

using W = WordBreak;

bool is_line_end(W c) { return c == W::cr || c == W::lf || c == W::newline; }
bool is_attached(W c) { return c == W::extend || c == W::format || c == W::zwj; }
bool is_letter_like(W c) { return c == W::aletter || c == W::hebrew_letter; }
bool joins_letters(W c) { return c == W::midletter || c == W::midnumlet || c == W::single_quote; }
bool joins_digits(W c) { return c == W::midnum || c == W::midnumlet || c == W::single_quote; }

/// The narrow no-break space is white space here, as all others are; UAX #29 keeps it with the words
/// beside it, which would make one word of a text that has no other space.
W class_of(const Decoded& decoded) {
  constexpr char32_t kNarrowSpace = 0x202F;
  return decoded.point == kNarrowSpace ? W::other : properties(decoded.point).word_break;
}

/// The class of the first code point from `at` that is not attached to the one before it.
W class_after(std::string_view utf8, std::uint32_t at) {
  while (at < utf8.size()) {
    const Decoded decoded = decode(utf8, at);
    const W c = class_of(decoded);
    if (!is_attached(c)) return c;
    at += decoded.size;
  }
  return W::other;
}

/// Whether rules WB5 to WB13b keep `c` with what stands before it. `before` is the class before
/// `last`. `after` finds the class after `c`, looked up only where a rule needs it.
template <typename After>
bool keeps_together(W before, W last, W c, After after) {
  if (is_letter_like(last)) {
    if (is_letter_like(c) || c == W::numeric || c == W::extendnumlet) return true;  // WB5, 9, 13a
    if (last == W::hebrew_letter && c == W::single_quote) return true;              // WB7a
    if (joins_letters(c)) return is_letter_like(after());                           // WB6
    return last == W::hebrew_letter && c == W::double_quote && after() == W::hebrew_letter;  // WB7b
  }
  if (joins_letters(last) && is_letter_like(before) && is_letter_like(c)) return true;  // WB7
  if (last == W::double_quote && before == W::hebrew_letter && c == W::hebrew_letter) {
    return true;  // WB7c
  }
  if (last == W::numeric) {
    if (c == W::numeric || is_letter_like(c) || c == W::extendnumlet) return true;  // WB8, 10, 13a
    return joins_digits(c) && after() == W::numeric;                                // WB12
  }
  if (joins_digits(last) && before == W::numeric && c == W::numeric) return true;  // WB11
  if (last == W::katakana) return c == W::katakana || c == W::extendnumlet;        // WB13, 13a
  return last == W::extendnumlet && (is_letter_like(c) || c == W::numeric || c == W::katakana ||
                                     c == W::extendnumlet);  // WB13a, 13b
}

}  // namespace

std::uint32_t next_word_break(std::string_view utf8, std::uint32_t at) {
  const auto size = static_cast<std::uint32_t>(utf8.size());
  Decoded decoded = decode(utf8, at);
  W last = class_of(decoded);
  at += decoded.size;
  if (is_line_end(last)) {
    const bool pair = last == W::cr && at < size && utf8[at] == '\n';
    return pair ? at + 1 : at;  // WB3, 3a
  }
  W before = W::other;
  W neighbour = last;  // the class just before, attached or not
  bool odd_flags = last == W::regional_indicator;
  while (at < size) {
    decoded = decode(utf8, at);
    const CharProperties& now = properties(decoded.point);
    const W c = class_of(decoded);
    const std::uint32_t after = at + decoded.size;
    if (is_line_end(c)) return at;                                             // WB3b
    const bool joined = (neighbour == W::zwj && now.extended_pictographic) ||  // WB3c
                        (neighbour == W::wsegspace && c == W::wsegspace);      // WB3d
    if (!joined && is_attached(c)) {                                           // WB4
      neighbour = c;
      at = after;
      continue;
    }
    const bool flag = last == W::regional_indicator && c == last && odd_flags;  // WB15, 16
    if (!joined && !flag &&
        !keeps_together(before, last, c, [&] { return class_after(utf8, after); })) {
      return at;  // WB999
    }
    odd_flags = c == W::regional_indicator && !flag;
    before = last;
    last = neighbour = c;
    at = after;
  }
  return size;
}

}  // namespace storydiff
