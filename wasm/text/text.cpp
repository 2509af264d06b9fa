#include "text/text.h"

namespace storydiff {
Text Text::from_utf8(std::string_view input) { Text t; t.bytes_ = std::string(input); return t; }
Text Text::from_utf16(std::u16string_view input) {
  Text t;
  for (char16_t u : input) t.bytes_ += static_cast<char>(u < 128 ? u : '?');
  return t;
}
}  // namespace storydiff
