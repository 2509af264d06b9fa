// From bytes, or UTF-16 units, to well-formed UTF-8.
//
// An ill-formed stretch is replaced one maximal subpart at a time (Unicode 15.0, section 3.9, table
// 3-8): as many bytes as could still have begun a well-formed sequence make one U+FFFD together.
//
//     61 F1 80 80 E1 80 C2 62     a U+FFFD U+FFFD U+FFFD b
//        \------/ \---/ \/        each could have gone on, and did not
//
// Well-formed text, which is nearly all text, is copied in one piece. Tests:
// tests/cpp/text/text_test.cpp.
#include "text/text.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Sequence {
  std::uint32_t size = 1;  ///< of the sequence, or of the maximal subpart where it is ill-formed
  bool well_formed = false;
};

/// Reads one sequence by table 3-7 of the standard: only the second byte's range depends on the
/// first.
Sequence read_sequence(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < s.size() ? static_cast<unsigned char>(s[at + i]) : 0U;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  if (byte(1) < low || byte(1) > high) return {1, false};
  const std::uint32_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (std::uint32_t i = 2; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {i, false};
  }
  return {size, true};
}

}  // namespace

Span Text::append(std::string_view input) {
  const std::uint32_t start = size();
  std::size_t copied = 0;
  for (std::size_t at = 0; at < input.size();) {
    const Sequence sequence = read_sequence(input, at);
    if (!sequence.well_formed) {
      bytes_.append(input.substr(copied, at - copied)).append(kReplacement);
      ++replaced_;
      copied = at + sequence.size;
    }
    at += sequence.size;
  }
  bytes_.append(input.substr(copied));
  return {start, size()};
}

Text Text::from_utf8(std::string_view input) {
  Text text;
  if (input.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    text.had_byte_order_mark_ = true;
    input.remove_prefix(kByteOrderMark.size());
  }
  text.append(input);
  return text;
}

Text Text::from_utf16(std::u16string_view input) {
  Text text;
  if (!input.empty() && input.front() == u'\uFEFF') {
    text.had_byte_order_mark_ = true;
    input.remove_prefix(1);
  }
  text.bytes_.reserve(input.size());
  for (std::size_t i = 0; i < input.size(); ++i) {
    std::size_t ascii = i;
    while (ascii < input.size() && input[ascii] < 0x80) ++ascii;
    if (ascii > i) {  // in one piece: most of most texts
      text.bytes_.append(input.begin() + static_cast<std::ptrdiff_t>(i),
                         input.begin() + static_cast<std::ptrdiff_t>(ascii));
      i = ascii;
      if (i == input.size()) break;
    }
    char32_t point = input[i];
    if (point >= 0xD800 && point <= 0xDFFF) {
      const bool pair = point <= 0xDBFF && i + 1 < input.size() && input[i + 1] >= 0xDC00 &&
                        input[i + 1] <= 0xDFFF;
      if (pair) {
        point = 0x10000 + ((point - 0xD800) << 10U) + (input[++i] - 0xDC00U);
      } else {
        point = 0xFFFD;
        ++text.replaced_;
      }
    }
    append_utf8(text.bytes_, point);
  }
  return text;
}

}  // namespace storydiff
