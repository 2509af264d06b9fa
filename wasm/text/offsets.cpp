#include "text/offsets.h"

namespace storydiff {
OffsetMap::OffsetMap(std::string_view utf8, OffsetUnit unit) : text_(utf8), unit_(unit) {}
std::uint32_t OffsetMap::convert(std::uint32_t byte_offset) const {
  if (unit_ == OffsetUnit::utf8) return byte_offset;
  std::uint32_t n = 0;
  for (std::uint32_t i = 0; i < byte_offset; ++i) {
    auto c = static_cast<unsigned char>(text_[i]);
    if ((c & 0xC0U) != 0x80U) n += (c >= 0xF0 && unit_ == OffsetUnit::utf16) ? 2 : 1;
  }
  return n;
}
}  // namespace storydiff
