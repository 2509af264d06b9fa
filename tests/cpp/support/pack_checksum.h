// The end of a language pack.
#pragma once

#include <cstdint>
#include <string>

namespace storydiff::testing {

/// `content` followed by its checksum.
[[nodiscard]] inline std::string with_checksum(std::string content) {
  std::uint32_t hash = 2166136261U;
  for (const char c : content) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  for (int k = 0; k < 4; ++k, hash >>= 8U) content += static_cast<char>(hash & 0xFFU);
  return content;
}

}  // namespace storydiff::testing
