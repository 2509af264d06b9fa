// From UTF-8 bytes to the units a reader of the report counts in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace storydiff {

enum class OffsetUnit : std::uint8_t { utf8, utf16, code_point };

/// Converts byte offsets of one text into another unit, in constant time per look-up.
///
/// Holds one counter for each block of 64 bytes and counts the rest of the block; pure ASCII text
/// keeps no table at all. Offsets have to lie between code points and within the text.
///
///     text "aé😀b"   bytes 0 1 3 7 8   utf-16 0 1 2 4 5   code points 0 1 2 3 4
class OffsetMap {
 public:
  OffsetMap(std::string_view utf8, OffsetUnit unit);

  [[nodiscard]] std::uint32_t convert(std::uint32_t byte_offset) const;
  [[nodiscard]] Span convert(Span span) const { return {convert(span.start), convert(span.end)}; }

 private:
  std::string_view text_;
  OffsetUnit unit_;
  /// The count at the start of each block; empty if bytes are the unit.
  std::vector<std::uint32_t> blocks_;
};

}  // namespace storydiff
