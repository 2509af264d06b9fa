// UAX #29 joins letters across apostrophes, points and colons. Some of these have to be split for
// news: a possessive, so that "Belarus's" and "Belarus'" share a word; an elided article (the annex
// itself says so of French); two sentences with no space between ("world.Then").
//
//     U.S  p.m  Ph.D  example.com  don't      stay whole
//     Belarus|'s  l'|eau  dell'|arte  world|.|Then  said|:|yes
//
// Tests: tests/cpp/segment/words_test.cpp.
#include "segment/clitics.h"

#include "segment/word_set.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kLongestAbbreviation = 32;  // bytes
constexpr std::uint32_t kLongestPart = 3;           // letters between the points of an abbreviation

bool is_apostrophe(char32_t p) { return p == '\'' || p == U'’' || p == U'＇'; }

/// Words of French, Italian and their like that lose their vowel before another.
bool is_elided(std::string_view word) {
  static const WordSet set(
      "c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu "
      "all coll dall dell nell sull un quell quest");
  return set.contains(word);
}

/// A full stop between a word in lower case and a capitalised one has lost its space.
bool lost_space(std::string_view utf8, std::uint32_t at, std::uint32_t point, std::uint32_t end) {
  if (point <= at + 1 || point + 1 >= end) return false;
  if (!is_lower(decode_before(utf8, point).point)) return false;
  const Decoded next = decode(utf8, point + 1);
  if (!is_upper(next.point)) return false;
  const std::uint32_t second = point + 1 + next.size;
  return second < end && is_lower(decode(utf8, second).point);
}

}  // namespace

bool is_pointed_abbreviation(std::string_view utf8, std::uint32_t at, std::uint32_t end) {
  if (end - at > kLongestAbbreviation) return false;
  std::uint32_t letters = 0;
  bool point = false;
  bool single = false;  // a part of one letter, or of one capital twice ("EE.UU")
  char32_t last = 0;
  for (std::uint32_t i = at; i < end;) {
    const Decoded decoded = decode(utf8, i);
    if (decoded.point == '.') {
      point = true;
      single = single || letters == 1;
      letters = 0;
    } else if (is_letter(decoded.point)) {
      if (++letters > kLongestPart) return false;
      single = single || (letters == 2 && decoded.point == last && is_upper(last));
      last = decoded.point;
    } else if (is_visible(decoded.point) && !is_mark(decoded.point)) {
      return false;
    }
    i += decoded.size;
  }
  return point && (single || letters == 1);
}

[[gnu::noinline]] std::uint32_t first_word_end(std::string_view utf8, std::uint32_t at,
                                               std::uint32_t end) {
  bool first_mark = true;
  bool abbreviation = false;
  for (std::uint32_t i = at; i < end;) {
    const Decoded decoded = decode(utf8, i);
    const char32_t point = decoded.point;
    const std::uint32_t after = i + decoded.size;
    if (i > at && (point == ':' || point == U'：')) return i;
    if (i > at && point == '.') {
      if (first_mark) abbreviation = is_pointed_abbreviation(utf8, at, end);
      if (!abbreviation && lost_space(utf8, at, i, end)) return i;
      first_mark = false;
    } else if (i > at && is_apostrophe(point)) {
      const bool last_letter = after < end && after + 1 == end && (utf8[after] | 0x20) == 's';
      if (last_letter) return i;
      if (first_mark && is_elided(utf8.substr(at, i - at))) return after;
      first_mark = false;
    }
    i = after;
  }
  return end;
}

}  // namespace storydiff
