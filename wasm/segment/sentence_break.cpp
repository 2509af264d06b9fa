// UAX #29, section 5.1, rules SB3 to SB998, as one walk from a boundary to the next.
//
//     He said . " _ Then     term, close, space, no lower case letter after: ÷ before "Then" (SB11)
//
// A stop, the closing marks after it and the spaces after those are phases. Only at their end, and
// only after a full stop, SB8 looks ahead for a lower case letter; it stops at the next stop, so
// that each code point is looked at once more at most. Tests: all of Unicode's
// SentenceBreakTest.txt, in tests/cpp/segment/unicode_conformance_test.cpp.
#include "segment/sentence_break.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

using S = SentenceBreak;

enum class Phase : std::uint8_t { none, stop, close, space };

bool is_separator(S c) { return c == S::sep || c == S::cr || c == S::lf; }
bool is_stop(S c) { return c == S::aterm || c == S::sterm; }

/// SB8: only digits, spaces and marks, and then a lower case letter.
bool lower_case_follows(std::string_view utf8, std::uint32_t at) {
  while (at < utf8.size()) {
    const Decoded decoded = decode(utf8, at);
    const S c = properties(decoded.point).sentence_break;
    if (c == S::lower) return true;
    if (c == S::oletter || c == S::upper || is_separator(c) || is_stop(c)) return false;
    at += decoded.size;
  }
  return false;
}

}  // namespace

std::uint32_t next_sentence_break(std::string_view utf8, std::uint32_t at) {
  const auto size = static_cast<std::uint32_t>(utf8.size());
  Phase phase = Phase::none;
  S stop = S::other;         // the stop that the phase belongs to
  S before_stop = S::other;  // what stood before it
  S last = S::other;
  while (at < size) {
    const Decoded decoded = decode(utf8, at);
    const S c = properties(decoded.point).sentence_break;
    const std::uint32_t after = at + decoded.size;
    if (is_separator(c)) {  // SB3, 4
      return c == S::cr && after < size && utf8[after] == '\n' ? after + 1 : after;
    }
    if (c == S::extend || c == S::format) {  // SB5
      at = after;
      continue;
    }
    if (is_stop(c)) {  // SB8a
      before_stop = last;
      stop = c;
      phase = Phase::stop;
    } else if (phase != Phase::none) {
      const bool abbreviation =
          phase == Phase::stop && stop == S::aterm &&
          (c == S::numeric ||                                                         // SB6
           (c == S::upper && (before_stop == S::upper || before_stop == S::lower)));  // SB7
      const bool goes_on = abbreviation || c == S::scontinue;                         // SB8a
      if (goes_on) {
        phase = Phase::none;
      } else if (c == S::close && phase != Phase::space) {  // SB9
        phase = Phase::close;
      } else if (c == S::sp) {  // SB9, 10
        phase = Phase::space;
      } else if (stop == S::aterm && lower_case_follows(utf8, at)) {  // SB8
        phase = Phase::none;
      } else {
        return at;  // SB11
      }
    }
    last = c;
    at = after;
  }
  return size;
}

}  // namespace storydiff
