// What the fuzz targets share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace storydiff::fuzz {

/// Stops with that message where something does not hold; the fuzzer keeps the input.
inline void check(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Cuts an input into two sides at the first 0x01, which no text has a use for.
struct Sides {
  std::string_view left;
  std::string_view right;
};
inline Sides sides_of(std::string_view bytes) {
  const std::size_t cut = bytes.find('\x01');
  if (cut == std::string_view::npos) return {bytes, bytes};
  return {bytes.substr(0, cut), bytes.substr(cut + 1)};
}

}  // namespace storydiff::fuzz
