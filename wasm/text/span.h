// How places in a text, and places in a list, are written down.
#pragma once

#include <algorithm>
#include <cstdint>

namespace storydiff {

/// In place of an id or an index: there is none.
inline constexpr std::uint32_t kNone = UINT32_MAX;

/// A half-open range [start, end) of one side's original text, in UTF-8 bytes.
///
///     text   "Zürich voted."        bytes  Z ü ü r i c h _ v o t e d .
///     word   "Zürich" = {0, 7}             0 1 2 3 4 5 6 7 8
///
/// Both ends always lie between two code points. An empty span ({n, n}) is a place, not a stretch.
/// Spans become UTF-16 units or code points only when a report is written (text/offsets.h).
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - start; }
  [[nodiscard]] constexpr bool empty() const { return start == end; }
  [[nodiscard]] constexpr bool contains(Span other) const {
    return start <= other.start && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return start < other.end && other.start < end;
  }
  friend constexpr bool operator==(Span, Span) = default;
};

/// A half-open range of indices into a list (of words, sentences, paragraphs).
struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return last - first; }
  [[nodiscard]] constexpr bool empty() const { return first == last; }
  [[nodiscard]] constexpr bool contains(std::uint32_t index) const {
    return first <= index && index < last;
  }
  friend constexpr bool operator==(Range, Range) = default;
};

}  // namespace storydiff
