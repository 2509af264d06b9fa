// A list in one line is recognised by its first marker at the start of a sentence, and an item of
// it only by the next marker of the same form: after "1." only "2.", so that "2. Bundesliga" in
// other text is left alone. "B. Jones" is no item, since letters with a point have to be lower
// case. Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/list_markers.h"

#include <string_view>

namespace storydiff {
namespace {

bool is_bullet(char32_t p) {
  return std::u32string_view(U"•‣◦⁃⁌⁍∙▪▫■□●○►▶➢➤").find(p) != std::u32string_view::npos;
}

/// The number that `word` writes with one to three digits; else 0.
std::uint32_t short_number(std::string_view word) {
  if (word.size() > 3) return 0;
  std::uint32_t value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return value;
}

}  // namespace

ListMarkers::Marker ListMarkers::read(std::uint32_t at) const {
  Marker none;
  none.end = at;
  Marker marker = none;
  std::uint32_t i = at;
  if (words_.has(i) && is_bullet(words_.point(i))) {
    marker.bullet = words_.point(i);
    marker.end = ++i;
  }
  if (!words_.has(i)) return marker;
  const std::string_view word = words_.text(i);
  marker.value = short_number(word);
  if (marker.value == 0 && word.size() == 1 && word[0] >= 'a' && word[0] <= 'z') {
    marker.letter = true;
    marker.value = static_cast<std::uint32_t>(word[0] - 'a') + 1;
  }
  if (marker.value == 0) return marker;
  ++i;
  const auto follows = [&](std::string_view mark) {
    return words_.has(i) && !words_.gap(i) && words_.text(i) == mark;
  };
  if (follows(".")) {
    marker.point = true;
    ++i;
  }
  if (follows(")")) {
    marker.bracket = true;
    ++i;
  }
  const bool closed = (marker.point || marker.bracket) && words_.has(i) && words_.gap(i);
  if (!closed) {
    marker.value = 0;
    return marker;
  }
  marker.end = i;
  return marker;
}

std::uint32_t ListMarkers::start_sentence(std::uint32_t at) {
  const Marker marker = read(at);
  if (marker.end != at) current_ = marker;
  return marker.end;
}

bool ListMarkers::next_item(std::uint32_t at) const {
  if (current_.bullet == 0 && current_.value == 0) return false;
  if (current_.bullet != 0) return words_.gap(at) && words_.point(at) == current_.bullet;
  const WordShape shape = words_.shape(at);
  if (shape != (current_.letter ? WordShape::lower : WordShape::digit) || !words_.gap(at))
    return false;
  const Marker marker = read(at);
  return marker.bullet == 0 && marker.value == current_.value + 1 &&
         marker.letter == current_.letter && marker.point == current_.point &&
         marker.bracket == current_.bracket;
}

}  // namespace storydiff
