#include "cli/surrogates.h"

#include <cstddef>
#include <cstdint>

namespace storydiff::cli {
namespace {

constexpr std::size_t kEscapeLength = 6;  // \uXXXX

/// The unit of the escape `\uXXXX` at `at`, or -1 where none stands there.
std::int32_t escaped_unit(const std::string& json, std::size_t at) {
  if (at + kEscapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u') return -1;
  std::int32_t unit = 0;
  for (std::size_t i = at + 2; i < at + kEscapeLength; ++i) {
    const char c = json[i];
    std::int32_t digit = 0;
    if (c >= '0' && c <= '9') {
      digit = c - '0';
    } else if (c >= 'a' && c <= 'f') {
      digit = c - 'a' + 10;
    } else if (c >= 'A' && c <= 'F') {
      digit = c - 'A' + 10;
    } else {
      return -1;
    }
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_high(std::int32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(std::int32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

}  // namespace

void mark_lone_surrogates(std::string& json) {
  std::size_t from = json.find('\\');
  if (from == std::string::npos) return;
  std::size_t to = from;
  while (from < json.size()) {
    if (json[from] != '\\') {
      json[to++] = json[from++];
      continue;
    }
    const std::int32_t unit = escaped_unit(json, from);
    std::size_t length = unit < 0 ? 2 : kEscapeLength;
    if (is_high(unit) && is_low(escaped_unit(json, from + kEscapeLength))) {
      length = 2 * kEscapeLength;
    } else if (is_high(unit) || is_low(unit)) {
      json[to++] = '\xFF';
      from += kEscapeLength;
      continue;
    }
    for (std::size_t i = 0; i < length && from < json.size(); ++i) json[to++] = json[from++];
  }
  json.resize(to);
}

}  // namespace storydiff::cli
