// A note's mark says where a source is, and nothing of what the text says; a note put in changes
// the marks of all notes after it. Tests: tests/cpp/segment/words_test.cpp.
#include "segment/note_marks.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostDigits = 3;
constexpr std::uint32_t kLongestName = 40;  // bytes of the name of a Markdown note

}  // namespace

bool is_superscript_digit(char32_t point) {
  return point == 0xB9 || point == 0xB2 || point == 0xB3 || point == 0x2070 ||
         (point >= 0x2074 && point <= 0x2079);
}

std::uint32_t note_mark_end(std::string_view utf8, std::uint32_t at, bool attached,
                            bool after_number) {
  if (at >= utf8.size()) return at;
  if (utf8[at] != '[') {
    std::uint32_t end = at;
    while (end < utf8.size() && !after_number) {
      const Decoded next = decode(utf8, end);
      if (!is_superscript_digit(next.point)) break;
      end += next.size;
    }
    return end;
  }
  std::uint32_t i = at + 1;
  if (i < utf8.size() && utf8[i] == '^') {
    while (i < utf8.size() && i - at < kLongestName && utf8[i] != ']' && utf8[i] > ' ') ++i;
    return i < utf8.size() && utf8[i] == ']' && i > at + 2 ? i + 1 : at;
  }
  while (i < utf8.size() && utf8[i] >= '0' && utf8[i] <= '9') ++i;
  const std::uint32_t digits = i - at - 1;
  const bool closed = i < utf8.size() && utf8[i] == ']';
  return attached && closed && digits >= 1 && digits <= kMostDigits ? i + 1 : at;
}

}  // namespace storydiff
