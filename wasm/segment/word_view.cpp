// The shape of a word is read from its first characters, never from more than a few of them. Tests:
// tests/cpp/segment/prose_test.cpp.
#include "segment/word_view.h"

namespace storydiff {

std::string_view WordView::name(std::uint32_t i) const {
  const std::string_view word = text(i);
  if (kind(i) != WordKind::number) return word;
  auto start = static_cast<std::uint32_t>(word.size());
  while (start > 0) {
    const Decoded decoded = decode_before(word, start);
    if (!is_letter(decoded.point)) break;
    start -= decoded.size;
  }
  return word.substr(start);
}

std::uint32_t WordView::length(std::uint32_t i, std::uint32_t most) const {
  const std::string_view word = text(i);
  std::uint32_t count = 0;
  for (std::uint32_t at = 0; at < word.size() && count < most;) {
    const Decoded decoded = decode(word, at);
    const Category c = category_of(decoded.point);
    if (c != Category::invisible && c != Category::mark) ++count;
    at += decoded.size;
  }
  return count;
}

WordShape WordView::shape(std::uint32_t i) const {
  switch (kind(i)) {
    case WordKind::number:
      return WordShape::digit;
    case WordKind::ideograph:
      return WordShape::caseless;
    case WordKind::symbol:
    case WordKind::punctuation:
      return WordShape::mark;
    case WordKind::word:
      break;
  }
  const std::string_view word = text(i);
  const Decoded head = decode(word, 0);
  const Category c = category_of(head.point);
  if (c == Category::upper) return WordShape::capital;
  if (c != Category::lower) return WordShape::caseless;
  // "iPhone" starts a sentence as it is; so does an address.
  if (head.size < word.size() && is_upper(decode(word, head.size).point)) return WordShape::capital;
  return word.find("://") != std::string_view::npos || word.substr(0, 4) == "www."
             ? WordShape::caseless
             : WordShape::lower;
}

Stop WordView::stop(std::uint32_t i) const {
  if (kind(i) != WordKind::punctuation) return Stop::none;
  const std::string_view word = text(i);
  const Decoded head = decode(word, 0);
  if (head.point == U'…') return Stop::ellipsis;
  const bool before_armenian =
      i > first() && !gap(i) && script_of(point(i - 1)) == Script::armenian;
  const bool before_greek = i > first() && !gap(i) && script_of(point(i - 1)) == Script::greek;
  if (head.point == ':' && before_armenian) return Stop::strong;
  if (head.point == 0x37E || (head.point == ';' && before_greek)) return Stop::strong;
  switch (properties(head.point).sentence_break) {
    case SentenceBreak::aterm:
      if (head.point == U'．') return Stop::wide;
      return length(i, 2) > 1 ? Stop::ellipsis : Stop::period;
    case SentenceBreak::sterm: {
      const bool spaced = head.point < 0x80 || (head.point >= U'‼' && head.point <= U'⁉');
      return spaced ? Stop::strong : Stop::wide;
    }
    default:
      return Stop::none;
  }
}

bool WordView::is_roman_numeral(std::uint32_t i) const {
  const std::string_view word = text(i);
  return kind(i) == WordKind::word && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

}  // namespace storydiff
