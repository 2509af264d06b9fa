// One side's text: valid UTF-8 that owns what the author wrote.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/span.h"

namespace storydiff {

/// The original text of one side, guaranteed to be well-formed UTF-8.
///
/// Invariants: `bytes()` is well-formed; a leading byte-order mark is not part of it; each maximal
/// subpart of an ill-formed sequence was replaced by one U+FFFD (Unicode 15.0, section 3.9, "U+FFFD
/// Substitution of Maximal Subparts") and counted in `replaced()`. All spans of a report cut
/// `bytes()`.
///
///     from_utf8("")            bytes "",        replaced 0
///     from_utf8("a\xFF" "b")   bytes "a\uFFFDb", replaced 1
///     from_utf8("\xEF\xBB\xBF" "a") bytes "a",  had_byte_order_mark
class Text {
 public:
  Text() = default;

  /// Takes any bytes. Never fails.
  static Text from_utf8(std::string_view input);

  /// Takes any UTF-16 units (a JavaScript string); each lone surrogate becomes one U+FFFD, which is
  /// one unit as well, so UTF-16 offsets still fit the caller's own string.
  static Text from_utf16(std::u16string_view input);

  /// Repairs and appends a piece, so that a text can be put together; returns its place. A
  /// byte-order mark inside a text is a character like others and stays.
  Span append(std::string_view input);

  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }
  [[nodiscard]] std::string_view slice(Span span) const {
    return std::string_view(bytes_).substr(span.start, span.size());
  }
  /// How many U+FFFD were put in place of something ill-formed.
  [[nodiscard]] std::uint32_t replaced() const { return replaced_; }
  [[nodiscard]] bool had_byte_order_mark() const { return had_byte_order_mark_; }

 private:
  std::string bytes_;
  std::uint32_t replaced_ = 0;
  bool had_byte_order_mark_ = false;
};

}  // namespace storydiff
