// UAX #29, section 3.1, rules GB3 to GB13, as one walk from a boundary to the next.
//
//     🇺🇦🇵🇱     RI × RI ÷ RI × RI       pairs of regional indicators are flags (GB12)
//
// No rule looks ahead or further back than the last boundary. Tests: all of Unicode's
// GraphemeBreakTest.txt, in tests/cpp/segment/unicode_conformance_test.cpp.
#include "segment/grapheme_break.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

using G = GraphemeBreak;

bool is_control(G c) { return c == G::cr || c == G::lf || c == G::control; }

/// GB6 to GB8: the parts of a Hangul syllable.
bool is_syllable(G last, G c) {
  if (last == G::l) return c == G::l || c == G::v || c == G::lv || c == G::lvt;
  if (last == G::lv || last == G::v) return c == G::v || c == G::t;
  return (last == G::lvt || last == G::t) && c == G::t;
}

}  // namespace

std::uint32_t next_grapheme_break(std::string_view utf8, std::uint32_t at) {
  const auto size = static_cast<std::uint32_t>(utf8.size());
  Decoded decoded = decode(utf8, at);
  const CharProperties* now = &properties(decoded.point);
  at += decoded.size;
  G last = now->grapheme_break;
  bool odd_flags = last == G::regional_indicator;
  bool pictograph = now->extended_pictographic;  // one, then Extend*, so far
  bool pictograph_zwj = false;                   // and a joiner last
  while (at < size) {
    decoded = decode(utf8, at);
    now = &properties(decoded.point);
    const G c = now->grapheme_break;
    if (last == G::cr && c == G::lf) return at + decoded.size;  // GB3, 4
    if (is_control(last) || is_control(c)) return at;           // GB4, 5
    const bool flag = last == G::regional_indicator && c == last && odd_flags;
    const bool attached = c == G::extend || c == G::zwj || c == G::spacingmark;  // GB9, 9a
    const bool sequence = pictograph_zwj && now->extended_pictographic;          // GB11
    if (!attached && !flag && !sequence && last != G::prepend && !is_syllable(last, c)) return at;
    odd_flags = c == G::regional_indicator && !flag;
    pictograph_zwj = pictograph && c == G::zwj;
    pictograph = now->extended_pictographic || (pictograph && c == G::extend);
    last = c;
    at += decoded.size;
  }
  return size;
}

}  // namespace storydiff
