// Code points of well-formed UTF-8, and what Unicode says of each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/unicode_tables.h"

namespace storydiff {

/// A code point and how many bytes it takes.
struct Decoded {
  char32_t point = 0;
  std::uint32_t size = 0;
};

/// The code point that starts at byte `at`. The text has to be well-formed, `at` a boundary before
/// its end (Text guarantees the first).
[[nodiscard]] inline Decoded decode(std::string_view utf8, std::uint32_t at) {
  const auto byte = [&](std::uint32_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[at + i]));
  };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
  if (lead < 0xF0) {
    return {((lead & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
  }
  return {((lead & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
              (byte(3) & 0x3FU),
          4};
}

/// The code point that ends before byte `at`, which is a boundary after the text's start.
[[nodiscard]] inline Decoded decode_before(std::string_view utf8, std::uint32_t at) {
  std::uint32_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(utf8[start]) & 0xC0U) == 0x80U) --start;
  return decode(utf8, start);
}

/// Appends one code point as UTF-8.
inline void append_utf8(std::string& out, char32_t point) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0U | (point >> 6U));
    put(0x80U | (point & 0x3FU));
  } else if (point < 0x10000) {
    put(0xE0U | (point >> 12U));
    put(0x80U | ((point >> 6U) & 0x3FU));
    put(0x80U | (point & 0x3FU));
  } else {
    put(0xF0U | (point >> 18U));
    put(0x80U | ((point >> 12U) & 0x3FU));
    put(0x80U | ((point >> 6U) & 0x3FU));
    put(0x80U | (point & 0x3FU));
  }
}

[[nodiscard]] inline char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Appends ASCII in lower case.
inline void append_lower_ascii(std::string& out, std::string_view ascii) {
  const std::size_t before = out.size();
  out += ascii;
  for (char* c = out.data() + before; c != out.data() + out.size(); ++c) *c = lower_ascii(*c);
}

/// Break classes, category and script of a code point.
[[nodiscard]] inline const CharProperties& properties(char32_t point) {
  using namespace unicode_tables;
  if (point < kFlatLimit) return kTables.records[kTables.record_of[point]];
  const Run* run = kTables.above;
  while (point >= run[1].first) ++run;
  return kTables.records[run->record];
}

[[nodiscard]] inline Category category_of(char32_t point) { return properties(point).category; }
[[nodiscard]] inline Script script_of(char32_t point) { return properties(point).script; }

[[nodiscard]] inline bool is_letter(Category c) {
  return c == Category::upper || c == Category::lower || c == Category::letter;
}
[[nodiscard]] inline bool is_quote(Category c) {
  return c == Category::initial_quote || c == Category::final_quote;
}
[[nodiscard]] inline bool is_upper(char32_t p) { return category_of(p) == Category::upper; }
[[nodiscard]] inline bool is_lower(char32_t p) { return category_of(p) == Category::lower; }
[[nodiscard]] inline bool is_letter(char32_t p) { return is_letter(category_of(p)); }
[[nodiscard]] inline bool is_digit(char32_t p) { return category_of(p) == Category::digit; }
[[nodiscard]] inline bool is_mark(char32_t p) { return category_of(p) == Category::mark; }
[[nodiscard]] inline bool is_currency(char32_t p) { return category_of(p) == Category::currency; }

/// White space, and the zero width space, which is one that cannot be seen.
[[nodiscard]] inline bool is_space(char32_t p) {
  return category_of(p) == Category::space || p == 0x200B;
}
/// Whether a reader sees something there: neither white space nor a control or format character.
[[nodiscard]] inline bool is_visible(char32_t p) {
  const Category c = category_of(p);
  return c != Category::space && c != Category::invisible;
}

}  // namespace storydiff
