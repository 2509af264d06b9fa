// Counting units up to a byte: a stored count for each block of 64 bytes, and a walk over the rest
// of the block.
//
//     "aé😀b", UTF-16   bytes 61 | C3 A9 | F0 9F 98 80 | 62
//                       adds   1    1  0    2  0  0  0    1     sum before byte 7: 4
//
// A byte adds one unit when it begins a code point, two in UTF-16 when it begins one of four bytes.
// Tests: tests/cpp/text/offsets_test.cpp.
#include "text/offsets.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kBlock = 64;

std::uint32_t units(char c, OffsetUnit unit) {
  const auto byte = static_cast<unsigned char>(c);
  if ((byte & 0xC0U) == 0x80U) return 0;
  return byte >= 0xF0 && unit == OffsetUnit::utf16 ? 2 : 1;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view utf8, OffsetUnit unit) : text_(utf8), unit_(unit) {
  if (unit == OffsetUnit::utf8) return;
  bool ascii = true;
  for (const char c : utf8) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  if (ascii) return;
  blocks_.reserve(utf8.size() / kBlock + 1);
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < utf8.size(); ++i) {
    if (i % kBlock == 0) blocks_.push_back(count);
    count += units(utf8[i], unit);
  }
  if (utf8.size() % kBlock == 0) blocks_.push_back(count);
}

std::uint32_t OffsetMap::convert(std::uint32_t byte_offset) const {
  if (blocks_.empty()) return byte_offset;
  const std::uint32_t block = byte_offset / kBlock;
  std::uint32_t count = blocks_[block];
  for (std::uint32_t i = block * kBlock; i < byte_offset; ++i) count += units(text_[i], unit_);
  return count;
}

}  // namespace storydiff
